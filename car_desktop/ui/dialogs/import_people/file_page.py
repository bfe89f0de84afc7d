"""First step: which file, and which community its people join."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.domain.labels import label
from car_desktop.domain.text import matches
from car_desktop.domain.values import CommunityKind, SchoolYear
from car_desktop.services.communities import community_names
from car_desktop.services.people_import import Target
from car_desktop.ui.context import Context
from car_desktop.ui.widgets.choice_field import Choice, ChoiceField
from car_desktop.ui.widgets.file_field import FileField
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.moment_fields import DateField


class FilePage(QWidget):
    """A file; a community, existing or new, or none; the day from which people are members."""

    def __init__(self, context: Context, community_id: int | None, today: date) -> None:
        super().__init__()
        self._communities = [
            Choice(row.id, row.name)
            for row in context.operations.query(community_names)
            if not row.is_archived
        ]
        self.file = FileField(
            context.settings.last_folder,
            self.tr("List to import"),
            self.tr("Lists (*.xlsx *.xls *.ods *.csv *.tsv *.txt *.vcf);;All files (*)"),
        )
        self.community: ChoiceField[int] = ChoiceField(
            self._matching, self.tr("Type the name of a community, existing or new")
        )
        self.kind = QComboBox()
        for kind in CommunityKind:
            self.kind.addItem(label(kind), kind.value)
        self.kind.setCurrentIndex(self.kind.findData(CommunityKind.SCHOOL_LEADERS.value))
        self.since = DateField(SchoolYear.of(today).first_day, today=today)
        self._lay_out()
        self._choose(community_id)

    def target(self) -> Target | None:
        """The community to join, if any; raise UserError where the day is not understood."""
        if self.since.is_unreadable():
            raise UserError(
                self.tr("“{text}” is not a date: write for example 2026-11-24.").format(
                    text=self.since.text()
                )
            )
        name = self.community.text().strip()
        if not name:
            return None
        known = self._named(name)
        return Target(
            community_id=known.value if known else None,
            name=name,
            kind=CommunityKind(self.kind.currentData()),
            starts_on=self.since.value(),
        )

    def _lay_out(self) -> None:
        form = Form()
        form.add(
            self.tr("List to import"),
            self.file,
            self.tr(
                "Excel, LibreOffice, CSV, or contact cards (vCard). Only names, work addresses "
                "and functions are kept; the rest is left out and named."
            ),
        )
        self._community_field = form.add(self.tr("Community"), self.community, " ")
        self._kind_field, _ = form.add_row(
            (self.tr("Kind of the new community"), self.kind),
            (self.tr("Members since"), self.since),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form)
        column.addStretch(1)
        self.community.textChanged.connect(self._show_what_community)
        self._show_what_community()

    def _choose(self, community_id: int | None) -> None:
        for choice in self._communities:
            if choice.value == community_id:
                self.community.set_choice(choice)

    def _show_what_community(self) -> None:
        name = self.community.text().strip()
        is_new = bool(name) and self._named(name) is None
        if is_new:
            hint = self.tr("This community will be created.")
        elif name:
            hint = self.tr("The people of the list become members of this community.")
        else:
            hint = self.tr("Leave empty to fill the directory only.")
        self._community_field.hint.setText(hint)
        self._kind_field.setEnabled(is_new)

    def _named(self, name: str) -> Choice[int] | None:
        chosen = self.community.choice
        if chosen is not None:
            return chosen
        same = [c for c in self._communities if c.text.casefold() == name.casefold()]
        return same[0] if same else None

    def _matching(self, text: str) -> list[Choice[int]]:
        return [choice for choice in self._communities if matches(text, choice.text)]
