"""Every consent: for what, in which words, with what proof, and what it is worth today."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal

from car_desktop.domain.labels import label
from car_desktop.services.consents import ConsentRow, ConsentState
from car_desktop.ui.dialogs.privacy.words import (
    proof_words,
    state_tone,
    state_words,
    term_words,
)
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.fitted_table import FittedTable
from car_desktop.ui.widgets.flow import Flow
from car_desktop.ui.widgets.rows_model import Column, RowsModel


class ConsentsRegister(Card):
    """A line per consent, the latest first; Enter opens the person."""

    opened = Signal(int)  # the person's identifier
    withdrawn = Signal(object)  # ConsentRow

    def __init__(self, on_add: Callable[[], object]) -> None:
        super().__init__(self.tr("Register of consents"))
        self._rows: RowsModel[ConsentRow] = RowsModel(self._columns(), key=lambda row: row.id)
        self.table = FittedTable(self._rows, self.tr("Register of consents"), sortable=False)
        self.table.placeholder = self.tr(
            "No consent yet. One is needed to quote somebody, to show their picture, to publish their "
            "practice or to write to them about something else."
        )
        self.table.activated_row.connect(lambda row: self.opened.emit(row.person_id))
        self.table.current_row_changed.connect(self._offer)
        self.add_one = secondary_button(self.tr("Add a consent…"), on_add, icon="plus", small=True)
        self.withdraw = secondary_button(self.tr("Withdraw…"), self._withdraw, small=True)
        self.add(self.table)
        self.add(Flow([self.add_one, self.withdraw]))

    def show_consents(self, rows: Sequence[ConsentRow]) -> None:
        """Show these."""
        self._rows.set_rows(rows)
        self.table.fit()
        self.withdraw.setVisible(bool(rows))
        self._offer()

    def _withdraw(self) -> None:
        if (row := self.table.current_row()) is not None:
            self.withdrawn.emit(row)

    def _offer(self) -> None:
        row = self.table.current_row()
        self.withdraw.setEnabled(row is not None and row.state is not ConsentState.WITHDRAWN)

    def _columns(self) -> list[Column[ConsentRow]]:
        return [
            Column(
                self.tr("Person"),
                lambda row: row.person,
                detail=lambda row: label(row.purpose),
                tooltip=lambda row: row.wording,
                stretch=True,
            ),
            Column(self.tr("Term"), term_words, detail=proof_words, stretch=True),
            Column(self.tr("State"), state_words, tone=state_tone, width=110),
        ]
