"""Who counts in the rate of a meeting, who does not, and why."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from car_desktop.domain.labels import label
from car_desktop.domain.values import AttendanceStatus
from car_desktop.services.attendance import AttendanceRow, attendance_sheet
from car_desktop.services.rates import Seat
from car_desktop.ui.operations import Operations
from car_desktop.ui.rate_words import rate_sentence
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.chip import Tone
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.rows_model import Column, RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable
from car_desktop.ui.widgets.sheet import Sheet

WIDTH, LIST_HEIGHT = 620, 360
_ORDER = (Seat.COVERED, Seat.EMPTY, Seat.OUTSIDE)
_TONES = {Seat.COVERED: Tone.GREEN, Seat.EMPTY: Tone.AMBER, Seat.OUTSIDE: Tone.NEUTRAL}


class RateSheet(Sheet):
    """One line per person: counted, expected and missing, or not counted."""

    def __init__(
        self, parent: QWidget | None, operations: Operations, meeting_id: int, subtitle: str = ""
    ) -> None:
        super().__init__(parent, self.tr("Who counts in the rate"), self.tr("Close"), subtitle)
        self.cancel_button.hide()
        sheet = operations.query(attendance_sheet, meeting_id)
        self._rows: RowsModel[AttendanceRow] = RowsModel(
            self._columns(), key=lambda row: row.person_id
        )
        self.table = RowsTable(self._rows, self.tr("Who counts in the rate"))
        self.table.placeholder = self.tr("Nobody was a member on that day.")
        self._rows.set_rows(sorted(sheet.rows, key=lambda row: _ORDER.index(seat_shown(row))))
        self.rate = PlainLabel(rate_sentence(sheet.rate), TextRole.STRONG, wrap=True)
        self._lay_out_parts()
        self.table.setFocus()

    def _columns(self) -> list[Column[AttendanceRow]]:
        return [
            Column(
                self.tr("Person"),
                lambda row: row.name,
                detail=lambda row: row.organisation,
                stretch=True,
            ),
            Column(
                self.tr("In the rate"),
                lambda row: self._seat_words(seat_shown(row)),
                tone=lambda row: _TONES[seat_shown(row)],
                width=150,
            ),
            Column(self.tr("Why"), self._reason, width=200),
        ]

    def _seat_words(self, seat: Seat) -> str:
        match seat:
            case Seat.COVERED:
                return self.tr("Counted")
            case Seat.EMPTY:
                return self.tr("Expected only")
            case Seat.OUTSIDE:
                return self.tr("Not counted")

    def _reason(self, row: AttendanceRow) -> str:
        if row.is_guest:
            return self.tr("Not a member on that day")
        if row.status is None:
            return self.tr("Not marked: to be confirmed")
        if row.status is AttendanceStatus.PARTIAL and row.seat is Seat.EMPTY:
            return self.tr("Partly present, too short")
        return label(row.status)

    def _lay_out_parts(self) -> None:
        tokens = active_tokens()
        self.setMinimumWidth(tokens.px(WIDTH))
        self.table.setMinimumHeight(tokens.px(LIST_HEIGHT))
        card = Card()
        card.setAccessibleName(self.table.accessibleName())
        card.add(self.table, 1)
        text = self.tr(
            "Members on the day of the meeting are expected; a seat covered by a delegate counts."
        )
        self.add(self.rate)
        self.add(card, 1)
        self.add(PlainLabel(text, TextRole.SECONDARY, wrap=True))


def seat_shown(row: AttendanceRow) -> Seat:
    """Guests never count, whatever their mark."""
    return Seat.OUTSIDE if row.is_guest else row.seat
