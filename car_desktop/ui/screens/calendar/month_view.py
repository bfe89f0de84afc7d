"""A month in a grid: arrows move by a day, Page keys by a month, Enter opens."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, QItemSelectionModel, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from car_desktop.services.meetings import MeetingRow
from car_desktop.ui.screens.calendar.month_delegate import (
    CHIP_HEIGHT,
    PADDING,
    MonthDelegate,
    meeting_at,
    more_at,
)
from car_desktop.ui.screens.calendar.month_drag import MonthDrag
from car_desktop.ui.screens.calendar.month_model import DayCell, Index, MonthModel
from car_desktop.ui.screens.calendar.shown import Shown
from car_desktop.ui.theme import active_tokens

WEEK_HEIGHT = 74

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}
_MONTHS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class MonthView(QTableView):
    """Asks for days and meetings; the screen decides which month is shown."""

    day_requested = Signal(object)  # date
    meeting_requested = Signal(int)  # its identifier: look at it
    opened = Signal(object)  # date: Enter was pressed, or the day was double-clicked
    dropped = Signal(int, object)  # identifier, date: move that meeting there

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days = MonthModel(self)
        self.painter = MonthDelegate(self)
        self._day = date.min
        self._drag: MonthDrag | None = None
        self.setAccessibleName(name)
        self.setProperty("kind", "month")
        self.setModel(self.days)
        self.setItemDelegate(self.painter)
        self._set_up()

    def show_month(self, shown: Shown) -> None:
        """Show the month of a day, with that day selected, days off named and clashes marked."""
        self._day = shown.day
        self.painter.selected_meeting = shown.meeting_id
        self.days.show(shown)
        chosen = self.days.index_of(shown.day)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(chosen, flags)
        self.viewport().update()

    def show_held(self, meeting_id: int | None) -> None:
        """Mark the meeting that waits to be put elsewhere."""
        self.painter.held_meeting = meeting_id
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by a day, a week or a month, with Ctrl take the meeting along; open; give a drag up."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self._drag is not None:
            self._end_drag()
        elif event.modifiers() == Qt.KeyboardModifier.ControlModifier and key in _STEPS:
            self._move_chosen(_STEPS[key])
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self.day_requested.emit(self._day + timedelta(days=_STEPS[key]))
        elif key in _MONTHS:
            self.day_requested.emit(months_later(self._day, _MONTHS[key]))
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.day_requested.emit(month_edge(self._day, is_last=key == Qt.Key.Key_End))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(self._day)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the day in sight where the weeks do not all fit."""
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Look at the day, and at the meeting under the pointer, which may be dragged from here."""
        point = event.position().toPoint()
        cell = self._cell_under(point)
        if cell is None or event.button() != Qt.MouseButton.LeftButton:
            return
        meeting, is_more = self._meeting_under(point), self._is_more_under(point)
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.day_requested.emit(cell.day)
        if meeting is not None:
            self.meeting_requested.emit(meeting.id)
            if cell.is_in_month:  # else the page has just turned under the pointer
                self._drag = MonthDrag(meeting, point, point)
        elif is_more:
            self.opened.emit(cell.day)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take the meeting along."""
        if self._drag is not None:
            self._drag = self._drag.to(event.position().toPoint())
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the meeting to be on the day under the pointer."""
        drag, cell = self._drag, self._cell_under(event.position().toPoint())
        self._end_drag()
        if drag and drag.is_under_way and cell is not None and cell.day != drag.meeting.day:
            self.dropped.emit(drag.meeting.id, cell.day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the day or its meeting."""
        if (cell := self._cell_under(event.position().toPoint())) is not None:
            self.opened.emit(cell.day)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the meeting under the pointer while it is dragged, and frame the day below."""
        super().paintEvent(event)
        drag = self._drag
        if drag is None or not drag.is_under_way:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = self.visualRect(self.indexAt(drag.here))
        painter.setPen(QPen(active_tokens().colour("brand"), 2, Qt.PenStyle.DashLine))
        painter.drawRect(room.adjusted(1, 1, -1, -1))
        chip = QRect(0, 0, room.width() - 2 * PADDING, active_tokens().px(CHIP_HEIGHT))
        chip.moveCenter(drag.here)
        self.painter.paint_meeting(painter, self.font(), drag.meeting, chip, False)
        painter.end()

    def _move_chosen(self, days: int) -> None:
        if (meeting_id := self.painter.selected_meeting) is not None:
            self.dropped.emit(meeting_id, self._day + timedelta(days=days))

    def _end_drag(self) -> None:
        self._drag = None
        self.viewport().update()

    def _cell_under(self, point: QPoint) -> DayCell | None:
        return self.days.cell_at(self.indexAt(point))

    def _is_more_under(self, point: QPoint) -> bool:
        index = self.indexAt(point)
        cell = self.days.cell_at(index)
        return cell is not None and more_at(cell, self.visualRect(index), point)

    def _meeting_under(self, point: QPoint) -> MeetingRow | None:
        index = self.indexAt(point)
        cell = self.days.cell_at(index)
        return meeting_at(cell, self.visualRect(index), point) if cell else None

    def _set_up(self) -> None:
        stretch = QHeaderView.ResizeMode.Stretch
        self.horizontalHeader().setSectionResizeMode(stretch)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.verticalHeader().setSectionResizeMode(stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(active_tokens().px(WEEK_HEIGHT))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCornerButtonEnabled(False)

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Follow a screen reader that moves the current day by itself."""
        super().currentChanged(current, previous)
        cell = self.days.cell_at(current)
        if cell is not None and cell.day != self._day and self.hasFocus():
            self.day_requested.emit(cell.day)


def months_later(day: date, months: int) -> date:
    """The same day some months away, or the last one of a shorter month."""
    moved = QDate(day.year, day.month, day.day).addMonths(months)
    return date(moved.year(), moved.month(), moved.day())


def month_edge(day: date, *, is_last: bool) -> date:
    first = day.replace(day=1)
    return months_later(first, 1) - timedelta(days=1) if is_last else first
