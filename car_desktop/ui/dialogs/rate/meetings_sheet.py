"""The meetings behind the rate of a community, each leading to who counts in it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from car_desktop.services.communities import RHYTHM
from car_desktop.services.community_history import HeldOrPlanned, community_meetings
from car_desktop.services.rates import Rate, total
from car_desktop.typography import current
from car_desktop.ui.dialogs.rate.sheet import RateSheet
from car_desktop.ui.operations import Operations
from car_desktop.ui.rate_words import rate_figure, rate_sentence
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.rows_model import RIGHT, Column, RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable
from car_desktop.ui.widgets.sheet import Sheet

WIDTH, LIST_HEIGHT = 620, 280


class MeetingsRateSheet(Sheet):
    """The last meetings held, the latest first; Enter lists the people of one."""

    def __init__(self, parent: QWidget | None, operations: Operations, community_id: int) -> None:
        super().__init__(
            parent,
            self.tr("Attendance, last meetings"),
            self.tr("Close"),
            self.tr("Enter on a meeting lists who counts in its rate, and why."),
        )
        self.cancel_button.hide()
        self._operations = operations
        lines = operations.query(community_meetings, community_id)
        held = [line for line in lines if line.rate is not None][:RHYTHM]
        self._rows: RowsModel[HeldOrPlanned] = RowsModel(
            self._columns(), key=lambda line: line.row.id
        )
        self._rows.set_rows(held)
        self.table = RowsTable(self._rows, self.tr("Meetings held"))
        self.table.placeholder = self.tr("No meeting has been held yet.")
        self.table.activated_row.connect(self._explain)
        self.rate = PlainLabel(
            rate_sentence(total(_rate(line) for line in held)), TextRole.STRONG, wrap=True
        )
        self._lay_out_parts()
        self.table.setFocus()

    def _columns(self) -> list[Column[HeldOrPlanned]]:
        return [
            Column(
                self.tr("Meeting"),
                lambda line: current().date_long(line.row.day),
                detail=lambda line: line.row.title,
                sort=lambda line: line.row.starts_at,
                stretch=True,
            ),
            Column(
                self.tr("Present"),
                lambda line: current().number(_rate(line).covered),
                align=RIGHT,
                width=110,
            ),
            Column(
                self.tr("Expected"),
                lambda line: current().number(_rate(line).expected),
                align=RIGHT,
                width=110,
            ),
            Column(self.tr("Rate"), lambda line: rate_figure(_rate(line)), align=RIGHT, width=90),
        ]

    def _explain(self, line: HeldOrPlanned) -> None:
        day = current().date_long(line.row.day)
        RateSheet(self, self._operations, line.row.id, day).open()

    def _lay_out_parts(self) -> None:
        tokens = active_tokens()
        self.setMinimumWidth(tokens.px(WIDTH))
        self.table.setMinimumHeight(tokens.px(LIST_HEIGHT))
        card = Card()
        card.setAccessibleName(self.table.accessibleName())
        card.add(self.table, 1)
        self.add(self.rate)
        self.add(card, 1)


def _rate(line: HeldOrPlanned) -> Rate:
    return line.rate or Rate()
