"""What someone took on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal

from car_desktop.domain.labels import label
from car_desktop.services.commitments import CommitmentRow
from car_desktop.ui.day_words import day_words
from car_desktop.ui.tones import commitment_tone
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.fitted_table import FittedTable
from car_desktop.ui.widgets.rows_model import Column, RowsModel

SHOWN = 8


class PersonCommitmentsCard(Card):
    """The open ones first; Enter opens the meeting at which it was taken."""

    opened = Signal(int)  # the meeting's identifier

    def __init__(self, today: date) -> None:
        super().__init__(self.tr("Commitments"))
        self._today = today
        self._rows: RowsModel[CommitmentRow] = RowsModel(self._columns(), key=lambda row: row.id)
        self.table = FittedTable(self._rows, self.tr("Commitments"), sortable=False)
        self.table.placeholder = self.tr("No commitment yet.")
        self.table.activated_row.connect(self._open)
        self.add(self.table)

    def show_commitments(self, rows: Sequence[CommitmentRow]) -> None:
        """Show the first of these, and how many there are."""
        self._rows.set_rows(rows[:SHOWN])
        self.table.fit()
        more = len(rows) - SHOWN
        self.set_trailing(self.tr("and %n more", "", more) if more > 0 else "")

    def _columns(self) -> list[Column[CommitmentRow]]:
        return [
            Column(
                self.tr("What"),
                lambda row: row.what,
                detail=self._due,
                strong=lambda row: row.is_late(self._today),
                stretch=True,
            ),
            Column(
                self.tr("State"),
                lambda row: label(row.state),
                tone=lambda row: commitment_tone(row.state),
                width=110,
            ),
        ]

    def _due(self, row: CommitmentRow) -> str:
        if row.due_on is None:
            return row.community
        due = self.tr("for {day}").format(day=day_words(row.due_on, self._today))
        return f"{due} · {row.community}"

    def _open(self, row: CommitmentRow) -> None:
        self.opened.emit(row.meeting_id)
