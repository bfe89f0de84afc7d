"""The sheets of retention: one rule, one hold."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.domain.labels import label
from car_desktop.domain.privacy import LONGEST_RETENTION, DisposalKind
from car_desktop.domain.text import matches
from car_desktop.services.communities import community_names
from car_desktop.services.retention import RuleRow, write_retention_rule
from car_desktop.services.retention_holds import place_hold
from car_desktop.services.search import find_people
from car_desktop.ui.operations import Operations
from car_desktop.ui.widgets.choice_field import Choice, ChoiceField
from car_desktop.ui.widgets.folding_check import FoldingCheck
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.number_field import NumberField
from car_desktop.ui.widgets.sheet import Sheet

_ABOUT_PERSON, _ABOUT_COMMUNITY, _ABOUT_EVERYTHING = range(3)
_LINES = 4


class RuleSheet(Sheet):
    """How long one kind of record is kept, what then becomes of it, and what says so."""

    def __init__(self, parent: QWidget, operations: Operations, row: RuleRow) -> None:
        super().__init__(
            parent,
            label(row.category),
            self.tr("Change"),
            self.tr(
                "The retention calendar of your body sets the delay: the program invents none, and "
                "destroys nothing by itself."
            ),
        )
        self._operations, self._row = operations, row
        self.is_on = FoldingCheck(self.tr("Propose these records at the review"))
        self.is_on.setChecked(row.is_on)
        self.years = NumberField()
        self.years.setRange(0, LONGEST_RETENTION)
        self.years.setValue(row.years)
        self.disposal = QComboBox()
        for kind in row.category.disposals:
            self.disposal.addItem(label(kind), kind)
        self.disposal.setCurrentIndex(max(self.disposal.findData(row.disposal), 0))
        self.source = QLineEdit(row.source)
        self.source.setCursorPosition(0)
        self._add_fields()
        self.years.setFocus()

    def submit(self) -> None:
        """Write the rule."""
        rule = RuleRow(
            self._row.id,
            self._row.category,
            self.is_on.isChecked(),
            self.years.value(),
            DisposalKind(self.disposal.currentData()),
            self.source.text(),
        )
        self._operations.execute(self.tr("retention rule"), write_retention_rule, rule)

    def _add_fields(self) -> None:
        form = Form()
        form.add_content(self.is_on)
        form.add(
            self.tr("Years"),
            self.years,
            self.tr("After the end of the school year of the record, on 30 June."),
        )
        form.add(self.tr("Then"), self.disposal, self._then())
        form.add(
            self.tr("Source"),
            self.source,
            self.tr("The number of the rule in the calendar, or the text of law."),
        )
        self.add(form)

    def _then(self) -> str:
        if DisposalKind.DEPERSONALISE in self._row.category.disposals:
            return self.tr(
                "Depersonalised, they still count in rates and totals. Destroyed, the years concerned "
                "have no figures any more."
            )
        return self.tr("A text names people in ways that no program sees: it is destroyed whole.")


class HoldSheet(Sheet):
    """What must not be destroyed, and why."""

    def __init__(self, parent: QWidget, operations: Operations, today: date) -> None:
        super().__init__(
            parent,
            self.tr("Place a hold"),
            self.tr("Place"),
            self.tr("Nothing that it covers is destroyed until it is lifted."),
        )
        self._operations, self._today = operations, today
        self.about = QComboBox()
        self.about.addItems([self.tr("A person"), self.tr("A community"), self.tr("Everything")])
        self.person: ChoiceField[int] = ChoiceField(self._people, self.tr("Type a name"))
        self.community: ChoiceField[int] = ChoiceField(
            self._communities, self.tr("Type a name, or Down for the list")
        )
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(self.reason.fontMetrics().lineSpacing() * _LINES + 16)
        form = Form()
        form.add(self.tr("What"), self.about)
        self._person_field = form.add(self.tr("Person"), self.person)
        self._community_field = form.add(self.tr("Community"), self.community)
        form.add(
            self.tr("Reason"), self.reason, self.tr("A request, a dispute, an inquiry, an archive…")
        )
        self.add(form)
        self.about.currentIndexChanged.connect(self._show_field)
        self._show_field()

    def submit(self) -> None:
        """Place it; refuse what is not chosen."""
        about = self.about.currentIndex()
        person = self.person.value() if about == _ABOUT_PERSON else None
        community = self.community.value() if about == _ABOUT_COMMUNITY else None
        if about != _ABOUT_EVERYTHING and person is None and community is None:
            raise UserError(self.tr("Choose whom or what to hold: type a name, then pick it."))
        self._operations.execute(
            self.tr("hold placed"),
            place_hold,
            self.reason.toPlainText(),
            self._today,
            person_id=person,
            community_id=community,
        )

    def _show_field(self) -> None:
        about = self.about.currentIndex()
        self._person_field.setVisible(about == _ABOUT_PERSON)
        self._community_field.setVisible(about == _ABOUT_COMMUNITY)

    def _people(self, text: str) -> list[Choice[int]]:
        found = self._operations.query(find_people, text)
        return [Choice(one.id, one.title, one.subtitle) for one in found]

    def _communities(self, text: str) -> list[Choice[int]]:
        known = self._operations.query(community_names)
        return [Choice(one.id, one.name) for one in known if matches(text, one.name)]
