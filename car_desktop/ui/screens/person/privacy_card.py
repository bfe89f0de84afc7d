"""What someone was told of the information held about them, and what they allow."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal

from car_desktop.domain.labels import label
from car_desktop.services.collection_notices import Told
from car_desktop.services.consents import ConsentRow, ConsentState
from car_desktop.ui.dialogs.privacy.words import (
    state_tone,
    state_words,
    term_words,
    told_detail,
    told_words,
)
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.fitted_table import FittedTable
from car_desktop.ui.widgets.flow import Flow
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.rows_model import Column, RowsModel

OnClick = Callable[[], object]


class PersonPrivacyCard(Card):
    """The notice that they heard in one line, then a line per consent."""

    withdrawn = Signal(object)  # ConsentRow

    def __init__(self, on_told: OnClick, on_add: OnClick) -> None:
        super().__init__(self.tr("Consents"))
        self.told = PlainLabel("", TextRole.SECONDARY, wrap=True)
        self._rows: RowsModel[ConsentRow] = RowsModel(self._columns(), key=lambda row: row.id)
        self.table = FittedTable(self._rows, self.tr("Consents"), sortable=False)
        self.table.placeholder = self.tr("No consent yet.")
        self.table.current_row_changed.connect(self._offer)
        self.was_told = secondary_button(self.tr("Told today"), on_told, small=True)
        self.add_one = secondary_button(self.tr("Add a consent…"), on_add, icon="plus", small=True)
        self.withdraw = secondary_button(self.tr("Withdraw…"), self._withdraw, small=True)
        self.add(self.told)
        self.add(self.table)
        self.add(Flow([self.add_one, self.withdraw, self.was_told]))

    def show_privacy(self, told: Told | None, rows: Sequence[ConsentRow]) -> None:
        """Show what they heard last, and their consents."""
        self.told.setText(self._told(told))
        is_told = told is not None and told.is_current
        self.told.set_role(TextRole.SECONDARY if is_told else TextRole.WARNING)
        self.was_told.setVisible(not is_told)
        self._rows.set_rows(rows)
        self.table.fit()
        self.withdraw.setVisible(bool(rows))
        self._offer()

    def _told(self, told: Told | None) -> str:
        if told is None:
            return self.tr("Not told yet what is collected, and why.")
        return self.tr("Collection notice given on {day} · {version}").format(
            day=told_words(told), version=told_detail(told)
        )

    def _withdraw(self) -> None:
        if (row := self.table.current_row()) is not None:
            self.withdrawn.emit(row)

    def _offer(self) -> None:
        row = self.table.current_row()
        self.withdraw.setEnabled(row is not None and row.state is not ConsentState.WITHDRAWN)

    def _columns(self) -> list[Column[ConsentRow]]:
        return [
            Column(
                self.tr("For"),
                lambda row: label(row.purpose),
                detail=term_words,
                tooltip=lambda row: row.wording,
                stretch=True,
            ),
            Column(self.tr("State"), state_words, tone=state_tone, width=110),
        ]
