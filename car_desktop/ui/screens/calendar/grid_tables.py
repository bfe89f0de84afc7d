"""The two grids of a school year: days of months, months of communities."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from car_desktop.services.communities import CommunityName
from car_desktop.services.meetings import MeetingRow
from car_desktop.ui.screens.calendar.grid_communities import (
    CommunitiesModel,
    CommunityMonth,
    free_day,
)
from car_desktop.ui.screens.calendar.grid_communities_delegate import (
    CommunityMonthDelegate,
    meeting_at,
)
from car_desktop.ui.screens.calendar.grid_days_delegate import DaysDelegate
from car_desktop.ui.screens.calendar.grid_header import NamesHeader
from car_desktop.ui.screens.calendar.grid_months import MonthsModel
from car_desktop.ui.screens.calendar.month_model import DayCell
from car_desktop.ui.screens.calendar.month_view import month_edge, months_later
from car_desktop.ui.screens.calendar.shown import Shown
from car_desktop.ui.theme import active_tokens

MONTH_WIDTH, COMMUNITY_WIDTH = 92, 152
LEAST_MONTH, COMMUNITY_HEIGHT = 40, 52

_YEARS = {Qt.Key.Key_PageUp: -12, Qt.Key.Key_PageDown: 12}
_DAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_MONTHS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_CELLS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Home: (0, -12),
    Qt.Key.Key_End: (0, 12),
}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class GridTable(QTableView):
    """What both have in common: they ask for days and meetings, and never scroll sideways."""

    day_requested = Signal(object)  # date
    meeting_requested = Signal(int)  # its identifier: look at it
    opened = Signal(object)  # tuple[MeetingRow, ...]: Enter was pressed, or a double click
    glanced = Signal(object)  # MeetingRow, date, or None where the pointer left

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day = date.min
        self.under = QModelIndex()
        self.setAccessibleName(name)
        self.setProperty("kind", "grid")
        self.setMouseTracking(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn to another school year, open, or move as the grid does."""
        key = Qt.Key(event.key())
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key in _YEARS:
            self.day_requested.emit(months_later(self._day, _YEARS[key]))
        elif key in _ENTER:
            self.open_at(self.currentIndex())
        elif not self.moves(key):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Look at what is under the pointer."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.look_under(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what is under the pointer."""
        self.open_at(self.indexAt(event.position().toPoint()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell what the pointer goes over; drag no selection."""
        under = self.indexAt(event.position().toPoint())
        if under != self.under:
            self.under = under
            self.glanced.emit(self.glance(under))

    def leaveEvent(self, event: QEvent) -> None:
        """Come back to what is chosen."""
        super().leaveEvent(event)
        self.under = QModelIndex()
        self.glanced.emit(None)

    def moves(self, key: Qt.Key) -> bool:
        """Answer whether a key is one of this grid, after doing what it asks."""
        raise NotImplementedError

    def look_under(self, event: QMouseEvent) -> None:
        """Look at what was pressed."""
        raise NotImplementedError

    def open_at(self, index: QModelIndex) -> None:
        """Open what a cell holds."""
        raise NotImplementedError

    def glance(self, index: QModelIndex) -> MeetingRow | date | None:
        """What to tell of a cell that is not chosen."""
        raise NotImplementedError

    def choose(self, index: QModelIndex) -> None:
        """Stand on a cell."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flags)
        self.update(index)

    def set_up(self, header_width: int) -> None:
        """Dress the grid once its model is there."""
        self.setVerticalHeader(NamesHeader(header_width))
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
            header.setMinimumSectionSize(active_tokens().px(10))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)


class MonthsGrid(GridTable):
    """Twelve months of days: arrows move by a day or by a month."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.days = MonthsModel(self)
        self.painter = DaysDelegate(self)
        self.setModel(self.days)
        self.setItemDelegate(self.painter)
        self.set_up(MONTH_WIDTH)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setMinimumSectionSize(active_tokens().px(LEAST_MONTH))

    def show_year(self, shown: Shown) -> None:
        """Show the school year of a day, with that day selected."""
        self._day = shown.day
        self.days.show(shown)
        self.choose(self.days.index_of(shown.day))

    def moves(self, key: Qt.Key) -> bool:
        """Go by a day, by a month, or to an end of the month."""
        if key in _DAYS:
            self.day_requested.emit(self._day + timedelta(days=_DAYS[key]))
        elif key in _MONTHS:
            self.day_requested.emit(months_later(self._day, _MONTHS[key]))
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.day_requested.emit(month_edge(self._day, is_last=key == Qt.Key.Key_End))
        else:
            return False
        return True

    def look_under(self, event: QMouseEvent) -> None:
        """Look at the day."""
        if (cell := self._cell(self.indexAt(event.position().toPoint()))) is not None:
            self.day_requested.emit(cell.day)

    def open_at(self, index: QModelIndex) -> None:
        """Open the meetings of the day."""
        if (cell := self._cell(index)) is not None:
            self.opened.emit(cell.meetings)

    def glance(self, index: QModelIndex) -> MeetingRow | date | None:
        """Tell the first meeting of a day, else the day."""
        cell = self._cell(index)
        if cell is None:
            return None
        return cell.meetings[0] if cell.meetings else cell.day

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]  # noqa: N802 - Qt's name
        """Follow a screen reader that moves the current day by itself."""
        super().currentChanged(current, previous)
        cell = self._cell(current)
        if cell is not None and cell.day != self._day and self.hasFocus():
            self.day_requested.emit(cell.day)

    def _cell(self, index: QModelIndex) -> DayCell | None:
        return self.days.cell_at(index)


class CommunitiesGrid(GridTable):
    """Months of communities: arrows move by a cell."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.months = CommunitiesModel(self)
        self.painter = CommunityMonthDelegate(self)
        self.community_id: int | None = None
        self._shown = Shown(date.min, date.min)
        self.setModel(self.months)
        self.setItemDelegate(self.painter)
        self.set_up(COMMUNITY_WIDTH)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(active_tokens().px(COMMUNITY_HEIGHT))

    def show_year(self, shown: Shown, communities: Sequence[CommunityName]) -> None:
        """Show the school year of a day; the line is that of the meeting being looked at."""
        self._day, self._shown = shown.day, shown
        self.painter.selected_meeting = shown.meeting_id
        self.months.show(shown, communities)
        chosen = (m.community_id for m in shown.meetings if m.id == shown.meeting_id)
        self.community_id = next(chosen, self.community_id)
        index = self.months.index_of(self.community_id, shown.day)
        if (cell := self.months.cell_at(index)) is not None:
            self.community_id = cell.community_id
        self.choose(index)

    def moves(self, key: Qt.Key) -> bool:
        """Go to another month, or to another community."""
        if key not in _CELLS:
            return False
        here, (down, right) = self.currentIndex(), _CELLS[key]
        row = min(max(here.row() + down, 0), self.months.rowCount() - 1)
        column = min(max(here.column() + right, 0), self.months.columnCount() - 1)
        self._look_at(self.months.cell_at(self.months.index(row, column)))
        return True

    def look_under(self, event: QMouseEvent) -> None:
        """Look at the meeting that was pressed, else at the first of its cell."""
        point = event.position().toPoint()
        index = self.indexAt(point)
        cell = self.months.cell_at(index)
        if cell is not None:
            self._look_at(cell, meeting_at(cell, self.visualRect(index), point))

    def open_at(self, index: QModelIndex) -> None:
        """Open the meetings of the month."""
        if (cell := self.months.cell_at(index)) is not None:
            self.opened.emit(cell.meetings)

    def glance(self, index: QModelIndex) -> MeetingRow | date | None:
        """Tell the first meeting of a cell."""
        cell = self.months.cell_at(index)
        return cell.meetings[0] if cell and cell.meetings else None

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]  # noqa: N802 - Qt's name
        """Follow a screen reader that moves the current cell by itself."""
        super().currentChanged(current, previous)
        cell = self.months.cell_at(current)
        is_elsewhere = cell is not None and (cell.community_id, cell.month) != (
            self.community_id,
            self._day.replace(day=1),
        )
        if is_elsewhere and self.hasFocus():
            self._look_at(cell)

    def _look_at(self, cell: CommunityMonth | None, meeting: MeetingRow | None = None) -> None:
        """Choose a meeting of a cell; where there is none, a day on which one could be planned."""
        if cell is None:
            return
        self.community_id = cell.community_id
        if cell.meetings:
            self.meeting_requested.emit((meeting or cell.meetings[0]).id)
        else:
            self.day_requested.emit(free_day(cell, self._shown))
