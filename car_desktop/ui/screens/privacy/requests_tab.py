"""What people asked to see, to take away or to have corrected."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from car_desktop.domain.labels import label
from car_desktop.services.privacy_requests import RequestRow, delete_request, privacy_requests
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.export_document.sheet import export_document
from car_desktop.ui.dialogs.privacy_requests.answer_sheet import AnswerSheet
from car_desktop.ui.dialogs.privacy_requests.request_sheet import RequestSheet
from car_desktop.ui.dialogs.privacy_requests.words import (
    clock_tone,
    clock_words,
    correction_words,
    outcome_tone,
)
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.screens.privacy.tab import PrivacyTab
from car_desktop.ui.undoing import undo_action
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.fitted_table import FittedTable
from car_desktop.ui.widgets.flow import Flow
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.rows_model import Column, RowsModel


class RequestsTab(PrivacyTab):
    """A line per request, the most urgent first; Enter answers it, or opens the person."""

    def __init__(self, context: Context, today: date | None = None) -> None:
        super().__init__(context)
        self._today = today or date.today()
        self._rows: RowsModel[RequestRow] = RowsModel(self._columns(), key=lambda row: row.id)
        self.table = FittedTable(self._rows, self.tr("Register of requests"), sortable=False)
        self.table.placeholder = self.tr("Nobody has asked for anything yet.")
        self.table.activated_row.connect(self._open)
        self.table.add_shortcut(self.tr("Take away"), "Del", self._delete)
        self.table.current_row_changed.connect(self._offer)
        self.add_request = secondary_button(
            self.tr("Request received…"), self._add, icon="plus", small=True
        )
        self.answer = secondary_button(self.tr("Answer…"), self._answer, small=True)
        self.file = secondary_button(
            self.tr("Person’s file…"), self._make_file, icon="file-text", small=True
        )
        self.delete = secondary_button(self.tr("Take away"), self._delete, small=True)
        self.said = PlainLabel("", TextRole.SECONDARY, wrap=True)
        self._lay_out_parts()

    def refresh(self) -> None:
        """Read the register."""
        rows = self.operations.query(privacy_requests)
        self._rows.set_rows(rows)
        self.table.fit()
        waiting = sum(row.is_open for row in rows)
        self.card.set_trailing(self.tr("%n to answer", "", waiting) if waiting else "")
        self._offer()

    def _add(self) -> None:
        RequestSheet(self.window(), self.context, self._today).open()

    def _open(self, row: RequestRow) -> None:
        if row.is_open:
            AnswerSheet(self.window(), self.context, row, self._today).open()
        else:
            self.context.navigator.open(ScreenId.PERSON, person_id=row.person_id)

    def _answer(self) -> None:
        row = self.table.current_row()
        if row is not None and row.is_open:
            AnswerSheet(self.window(), self.context, row, self._today).open()

    def _make_file(self) -> None:
        if (row := self.table.current_row()) is not None:
            export_document(self.context, "person-file", row.person_id, self.window())

    def _delete(self) -> None:
        row = self.table.current_row()
        if row is None:
            return
        self.operations.execute(self.tr("request taken away"), delete_request, row.id)
        self.context.messages.say(self.tr("The request is taken away."), undo_action(self.context))

    def _offer(self) -> None:
        """What can be done with the line chosen, and its words in full."""
        row = self.table.current_row()
        self.file.setEnabled(row is not None)
        for button in (self.answer, self.delete):
            button.setEnabled(row is not None and row.is_open)
        self.said.setText("" if row is None else _in_full(row))
        self.said.setVisible(bool(self.said.text()))

    def _columns(self) -> list[Column[RequestRow]]:
        return [
            Column(
                self.tr("Person"),
                lambda row: row.person,
                detail=lambda row: correction_words(row) or " ".join(row.details.split()),
                strong=lambda row: row.is_late(self._today),
                stretch=True,
            ),
            Column(self.tr("What for"), lambda row: label(row.kind), width=120),
            Column(
                self.tr("Received on"),
                lambda row: current().date_medium(row.received_on),
                width=120,
            ),
            Column(
                self.tr("Answer by"), lambda row: current().date_medium(row.answer_by), width=120
            ),
            Column(
                self.tr("Time"),
                lambda row: clock_words(row, self._today),
                tone=lambda row: clock_tone(row, self._today),
                width=150,
            ),
            Column(
                self.tr("Answer"),
                lambda row: label(row.outcome),
                tone=lambda row: outcome_tone(row.outcome),
                width=140,
            ),
        ]

    def _lay_out_parts(self) -> None:
        self.card = Card(self.tr("Register of requests"))
        explanation = self.tr(
            "Access, portability and rectification are answered within 20 days of the request "
            "(Act respecting Access, ss. 47 and 98)."
        )
        self.card.add(PlainLabel(explanation, TextRole.SECONDARY, wrap=True))
        self.card.add(self.table)
        self.card.add(self.said)
        buttons: list[QWidget] = [self.add_request, self.answer, self.file, self.delete]
        self.card.add(Flow(buttons))
        self.body.addWidget(self.card)


def _in_full(row: RequestRow) -> str:
    return "\n".join(part for part in (row.details, correction_words(row), row.reason) if part)
