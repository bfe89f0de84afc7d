"""The dates of a series before it exists: each can be left out, or given another day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.services.conflicts import Conflict
from car_desktop.services.series import SeriesPreview
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.series.words import Proposal, preview_columns, preview_summary
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.flow import Flow
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.moment_fields import DateField
from car_desktop.ui.widgets.rows_model import RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable
from car_desktop.ui.widgets.sheet import Sheet

WIDTH, HEIGHT = 380, 260


class PreviewList(QWidget):
    """Shows every date; `by_hand` holds what was decided about single ones, `changed` says so."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._by_hand: dict[date, date | None] = {}
        self._rows: RowsModel[Proposal] = RowsModel(
            preview_columns(), key=lambda line: line.placed.planned
        )
        self.table = RowsTable(self._rows, self.tr("Meetings that will be created"), sortable=False)
        self.table.setMinimumSize(context.theme.px(WIDTH), context.theme.px(HEIGHT))
        self.summary = PlainLabel("", TextRole.STRONG)
        self.leave_out = secondary_button(self.tr("Leave out"), self._toggle, small=True)
        self.move_date = secondary_button(self.tr("Another date…"), self._ask_day, small=True)
        self.table.add_shortcut(self.tr("Leave out or take back"), "Space", self._toggle)
        self.table.add_shortcut(self.tr("Another date…"), "F2", self._ask_day)
        self.table.current_row_changed.connect(self._offer)
        self._lay_out()
        self._offer(None)

    def by_hand(self, planned: Iterable[date]) -> tuple[tuple[date, date | None], ...]:
        """What was decided about the days that are still planned."""
        kept = {*planned}
        return tuple(item for item in self._by_hand.items() if item[0] in kept)

    def show_preview(
        self, preview: SeriesPreview, clashes: Mapping[date, tuple[Conflict, ...]], why: str = ""
    ) -> None:
        """Show every date, or what is missing where the dates would be."""
        lines = [Proposal(placed, clashes.get(placed.planned, ())) for placed in preview.days]
        self.table.placeholder = why
        self._rows.set_rows(lines)
        self.table.viewport().update()
        self.summary.setText(preview_summary(preview, len(clashes)) if lines else "")
        self._offer(self.table.current_row())

    def _lay_out(self) -> None:
        card = Card()
        card.setAccessibleName(self.table.accessibleName())
        card.add(self.table, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.summary)
        column.addWidget(card, 1)
        column.addWidget(Flow([self.leave_out, self.move_date]))

    def _offer(self, line: Proposal | None) -> None:
        """Name what Space would do with the chosen date."""
        is_out = line is not None and line.placed.by_hand
        self.leave_out.setText(self.tr("Take back") if is_out else self.tr("Leave out"))
        self.leave_out.setEnabled(line is not None)
        self.move_date.setEnabled(line is not None)

    def _toggle(self) -> None:
        line = self.table.current_row()
        if line is None:
            return
        planned = line.placed.planned
        if planned in self._by_hand:
            del self._by_hand[planned]
        else:
            self._by_hand[planned] = None
        self.changed.emit()

    def _ask_day(self) -> None:
        line = self.table.current_row()
        if line is not None:
            sheet = AnotherDateSheet(self.window(), line.placed.day or line.placed.planned)
            sheet.chosen.connect(partial(self._choose, line.placed.planned))
            sheet.open()

    def _choose(self, planned: date, day: date) -> None:
        self._by_hand[planned] = day
        self.changed.emit()
        self.table.setFocus()


class AnotherDateSheet(Sheet):
    """Asks on which day one meeting of the preview is to be held instead."""

    chosen = Signal(object)  # date

    def __init__(self, parent: QWidget | None, day: date) -> None:
        said = current().date_long_with_weekday(day)
        super().__init__(
            parent, self.tr("Another date"), self.tr("Use this date"), current().capitalized(said)
        )
        self.day = DateField(day, today=day)
        form = Form()
        form.add(self.tr("Date"), self.day, self.tr("The arrows go a day back or ahead."))
        self.add(form)
        self.day.setFocus()
        self.day.selectAll()

    def submit(self) -> None:
        """Answer the day."""
        day = self.day.value()
        if day is None:
            example = current().date_short(date(2026, 11, 24))
            raise UserError(self.tr("Type a date, such as {example}.").format(example=example))
        self.chosen.emit(day)
