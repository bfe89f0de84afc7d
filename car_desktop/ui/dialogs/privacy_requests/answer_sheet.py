"""How a request is answered; a rectification that is granted corrects the value in the same step."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.domain.labels import label
from car_desktop.domain.privacy import RequestKind, RequestOutcome
from car_desktop.reports.person_file.words import column_name
from car_desktop.services.privacy_requests import Answer, RequestRow, answer_request, value_now
from car_desktop.services.rectification import value_in_words
from car_desktop.ui.account import account_name
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.export_document.sheet import export_document
from car_desktop.ui.dialogs.privacy_requests.value_field import ValueField
from car_desktop.ui.dialogs.privacy_requests.words import clock_words
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.undoing import undo_action
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.moment_fields import DateField
from car_desktop.ui.widgets.segmented import Segmented
from car_desktop.ui.widgets.sheet import Sheet

REASON_HEIGHT = 64
_OUTCOMES = (RequestOutcome.GRANTED, RequestOutcome.PARTLY, RequestOutcome.REFUSED)


class AnswerSheet(Sheet):
    """What was asked, the value before and after, and the answer."""

    def __init__(self, parent: QWidget, context: Context, row: RequestRow, today: date) -> None:
        super().__init__(
            parent,
            self.tr("Answer the request"),
            self.tr("Note the answer"),
            " · ".join((row.person, label(row.kind), clock_words(row, today))),
        )
        self.setMinimumWidth(active_tokens().px(560))
        self._context = context
        self._row = row
        self._window = parent
        self.outcome = Segmented([(one, label(one)) for one in _OUTCOMES], self.tr("Answer"))
        self.answered_on = DateField(today, today=today)
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(active_tokens().px(REASON_HEIGHT))
        self.value = ValueField()
        self.file = secondary_button(
            self.tr("Make the person’s file…"), self._make_file, icon="file-text", small=True
        )
        self._add_fields()
        self.outcome.changed.connect(self._show_outcome)
        self._show_outcome()

    def submit(self) -> None:
        """Note the answer, and correct what is to be corrected."""
        answered_on = self.answered_on.value()
        if answered_on is None:
            raise UserError(self.tr("Say the day of the answer."))
        answer = Answer(
            self.outcome.value, answered_on, self.reason.toPlainText(), self.value.value()
        )
        self._context.operations.execute(
            self.tr("answer to a request"),
            answer_request,
            self._row.id,
            answer,
            actor=account_name(),
        )
        self._context.messages.say(self.tr("The answer is noted."), undo_action(self._context))

    def _show_outcome(self) -> None:
        self._value_part.setVisible(
            bool(self._row.subject_field) and self.outcome.value is not RequestOutcome.REFUSED
        )

    def _make_file(self) -> None:
        make = partial(
            export_document, self._context, "person-file", self._row.person_id, self._window
        )
        self.reject()
        make()

    def _add_fields(self) -> None:
        if self._row.details:
            self.add(PlainLabel(self._row.details, wrap=True))
        if self._row.kind is not RequestKind.RECTIFICATION:
            self.add(self.file)
        form = Form()
        form.add(self.tr("Answer"), self.outcome)
        form.add(self.tr("Answered on"), self.answered_on)
        self._value_part = Form()
        if self._row.subject_field:
            self._add_value()
        form.add_content(self._value_part)
        form.add(
            self.tr("Reason"),
            self.reason,
            self.tr("A refusal, even in part, says why and by which section of the Act."),
        )
        self.add(form)

    def _add_value(self) -> None:
        now = self._context.operations.query(value_now, self._row.id)
        said = value_in_words(self._row.subject_field, now) or "–"
        self._value_part.add_content(
            PlainLabel(
                self.tr("Now: {value}").format(value=" ".join(said.split())[:300]),
                TextRole.SECONDARY,
                wrap=True,
            )
        )
        self._value_part.add(
            column_name(self._row.subject_kind, self._row.subject_field),
            self.value,
            self.tr("The value before stays in the register; frozen minutes keep their words."),
        )
        self.value.show_value(self._row.subject_field, self._row.new_value or now)
