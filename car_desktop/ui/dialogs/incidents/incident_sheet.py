"""One line of the register: the eight contents of r. 3.1, s. 7, in their order."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.domain.labels import label
from car_desktop.domain.privacy import InjuryRisk
from car_desktop.services.incident_words import risk_elements
from car_desktop.services.incidents import (
    IncidentDraft,
    IncidentRow,
    add_incident,
    change_incident,
)
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.incidents.risk_helper import RiskHelper
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.moment_fields import DateField
from car_desktop.ui.widgets.segmented import Segmented
from car_desktop.ui.widgets.sheet import Sheet

TEXT_HEIGHT = 72
MOST_DIGITS = 9


class IncidentSheet(Sheet):
    """Enters an incident, beginning with a draft where there is one, or completes the line given."""

    def __init__(
        self,
        parent: QWidget,
        context: Context,
        today: date,
        row: IncidentRow | None = None,
        draft: IncidentDraft | None = None,
    ) -> None:
        super().__init__(
            parent,
            self.tr("Confidentiality incident"),
            self.tr("Add to the register") if row is None else self.tr("Change"),
            self.tr("The eight contents of section 7 of the Regulation (A-2.1, r. 3.1)."),
        )
        self.setMinimumWidth(active_tokens().px(640))
        self._context = context
        self._today = today
        self._row = row
        shown = row.content if row else draft or IncidentDraft(today)
        self._make_fields(shown)
        self._add_fields()
        self.helper.asked_for_words.connect(self._write_elements)
        self.information.setFocus()

    def submit(self) -> None:
        """Write the line; undo never takes it away."""
        known_on = self.known_on.value()
        if known_on is None:
            raise UserError(self.tr("Say the day when the body knew of the incident."))
        days = (self.occurred_from, self.occurred_to, self.commission, self.persons_told)
        if any(field.is_unreadable() for field in days):
            raise UserError(self.tr("One of the days is not a day: type it as 2026-11-24."))
        draft = IncidentDraft(
            known_on=known_on,
            information=self.information.toPlainText(),
            circumstances=self.circumstances.toPlainText(),
            occurred_from=self.occurred_from.value(),
            occurred_to=self.occurred_to.value(),
            occurred_text=self.occurred_text.text(),
            persons=self._persons(),
            persons_text=self.persons_text.text(),
            risk=self.risk.value,
            risk_elements=self.elements.toPlainText(),
            commission_notified_on=self.commission.value(),
            persons_notified_on=self.persons_told.value(),
            public_notice=self.public_notice.text(),
            measures=self.measures.toPlainText(),
        )
        record = self._context.operations.record
        if self._row is None:
            record(add_incident, draft, self._today)
            said = self.tr("The incident is in the register.")
        else:
            record(change_incident, self._row.id, draft, self._today)
            said = self.tr("The line of the register is changed.")
        self._context.messages.say(said)

    def _persons(self) -> int | None:
        typed = "".join(self.persons.text().split())
        if not typed:
            return None
        if not typed.isdecimal() or len(typed) > MOST_DIGITS:
            raise UserError(
                self.tr(
                    "The number of persons is a whole number; say an estimate in words beside it."
                )
            )
        return int(typed)

    def _write_elements(self) -> None:
        """Put the answers in words, after what was written already."""
        said = risk_elements(self.helper.weighing(self._persons()))
        before = self.elements.toPlainText().strip()
        self.elements.setPlainText("\n".join(part for part in (before, said) if part))

    def _make_fields(self, shown: IncidentDraft) -> None:
        today = self._today
        self.information = _text(shown.information)
        self.circumstances = _text(shown.circumstances)
        self.occurred_from = DateField(shown.occurred_from, today=today)
        self.occurred_to = DateField(shown.occurred_to, today=today)
        self.occurred_text = _line(shown.occurred_text)
        self.known_on = DateField(shown.known_on, today=today)
        self.persons = _line("" if shown.persons is None else str(shown.persons))
        self.persons_text = _line(shown.persons_text)
        self.risk = Segmented([(one, label(one)) for one in InjuryRisk], self.tr("Conclusion"))
        self.risk.set_value(shown.risk)
        self.helper = RiskHelper()
        self.elements = _text(shown.risk_elements)
        self.commission = DateField(shown.commission_notified_on, today=today)
        self.persons_told = DateField(shown.persons_notified_on, today=today)
        self.public_notice = _line(shown.public_notice)
        self.measures = _text(shown.measures)

    def _add_fields(self) -> None:
        form = Form()
        form.add(
            self.tr("1. Information concerned"),
            self.information,
            self.tr("Or why it is not known."),
        )
        form.add(self.tr("2. Circumstances"), self.circumstances)
        form.add_content(_head(self.tr("3. Date or period")))
        form.add_row(
            (self.tr("From"), self.occurred_from),
            (self.tr("To"), self.occurred_to),
            (self.tr("Or in words"), self.occurred_text),
        )
        form.add(self.tr("4. Known on"), self.known_on)
        form.add_content(_head(self.tr("5. Number of persons")))
        form.add_row((self.tr("Number"), self.persons), (self.tr("In words"), self.persons_text))
        form.add_content(_head(self.tr("6. Risk of serious injury")))
        form.add_content(self.helper)
        form.add(self.tr("What leads to the conclusion"), self.elements)
        form.add(
            self.tr("Conclusion"),
            self.risk,
            self.tr("You conclude, with the person in charge of privacy."),
        )
        form.add_content(_head(self.tr("7. Notices")))
        form.add_row(
            (self.tr("Commission told on"), self.commission),
            (self.tr("Persons told on"), self.persons_told),
        )
        form.add(self.tr("Public notice, and why"), self.public_notice)
        form.add(self.tr("8. Measures"), self.measures)
        self.add(form)


def _text(words: str) -> QPlainTextEdit:
    field = QPlainTextEdit(words)
    field.setTabChangesFocus(True)
    field.setFixedHeight(active_tokens().px(TEXT_HEIGHT))
    return field


def _line(words: str) -> QLineEdit:
    field = QLineEdit(words)
    field.setCursorPosition(0)  # a long text is read from its beginning
    return field


def _head(text: str) -> PlainLabel:
    return PlainLabel(text, TextRole.HEADING)
