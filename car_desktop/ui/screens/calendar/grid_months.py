"""A school year, a month per line and a day per column, from July to June."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from car_desktop.domain.values import SCHOOL_YEAR_FIRST_MONTH, SchoolYear
from car_desktop.i18n import translate
from car_desktop.services.meetings import MeetingRow
from car_desktop.typography import current
from car_desktop.ui.screens.calendar.month_model import (
    CELL_ROLE,
    DayCell,
    Index,
    day_cells,
    spoken_day,
)
from car_desktop.ui.screens.calendar.shown import Shown

MONTHS, DAYS = 12, 31


class MonthsModel(QAbstractTableModel):
    """Each cell answers its `DayCell`; the cells after the end of a short month are empty."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._year = SchoolYear(1)
        self._months: list[list[DayCell]] = []
        self._titles: list[str] = []
        self._shown: Shown | None = None

    def show(self, shown: Shown) -> None:
        """Show the school year of a day."""
        year = SchoolYear.of(shown.day)
        if year == self._year and self._shown is not None and shown.is_like(self._shown):
            return
        self._shown = shown
        months: list[list[DayCell]] = [[] for _ in range(MONTHS)]
        for cell in day_cells((year.first_day, year.last_day), shown):
            months[_row(cell.day)].append(cell)
        is_same = bool(self._months) and year == self._year
        if not is_same:
            self.beginResetModel()
        self._year, self._months, self._titles = year, months, [_title(cells) for cells in months]
        if not is_same:
            self.endResetModel()
            return
        self.dataChanged.emit(self.index(0, 0), self.index(MONTHS - 1, DAYS - 1))
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, MONTHS - 1)

    def cell_at(self, index: Index) -> DayCell | None:
        """The day of an index, if there is one."""
        if not index.isValid() or index.column() >= len(self._months[index.row()]):
            return None
        return self._months[index.row()][index.column()]

    def index_of(self, day: date) -> QModelIndex:
        """Where a day stands; invalid when it is not shown."""
        if day not in self._year or not self._months:
            return QModelIndex()
        return self.index(_row(day), day.day - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count months."""
        return 0 if parent.isValid() else len(self._months)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count the days of the longest months."""
        return 0 if parent.isValid() else DAYS

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let nobody stand on 31 June."""
        return super().flags(index) if self.cell_at(index) else Qt.ItemFlag.NoItemFlags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name a month with its load, or number a day."""
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
            return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        is_known = role == Qt.ItemDataRole.DisplayRole and section < len(self._titles)
        return self._titles[section] if is_known else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Answer the delegate or a screen reader."""
        cell = self.cell_at(index)
        if cell is None:
            return None
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return str(cell.day.day)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_day(cell)
        return None


def brief_load(meetings: Iterable[MeetingRow]) -> str:
    """« 4 · 12 h »: how many meetings take place, and their hours."""
    counted = [meeting for meeting in meetings if meeting.state.counts]
    if not counted:
        return ""
    hours = current().duration(sum(meeting.minutes for meeting in counted))
    return translate("YearGrid", "{count} · {hours}").format(count=len(counted), hours=hours)


def _title(cells: list[DayCell]) -> str:
    name = current().capitalized(current().month(cells[0].day))
    load = brief_load(meeting for cell in cells for meeting in cell.meetings)
    return f"{name}\n{load}" if load else name


def _row(day: date) -> int:

    return (day.month - SCHOOL_YEAR_FIRST_MONTH) % MONTHS
