"""The days of a month, in weeks from Sunday to Saturday, with their meetings."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from car_desktop.domain.labels import label
from car_desktop.i18n import translate
from car_desktop.services.meetings import Days, MeetingRow
from car_desktop.services.overview import week_of
from car_desktop.typography import current
from car_desktop.ui.screens.calendar.clash_sign import Clashes, clash_name
from car_desktop.ui.screens.calendar.shown import Shown

Index = QModelIndex | QPersistentModelIndex

CELL_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class DayCell:
    """One day of the grid."""

    day: date
    is_today: bool
    meetings: tuple[MeetingRow, ...]
    off: str = ""  # why there is no school
    clashes: Clashes = field(default_factory=dict)
    is_in_month: bool = True

    @property
    def is_weekend(self) -> bool:
        """Whether it is a Saturday or a Sunday."""
        return self.day.weekday() >= 5


class MonthModel(QAbstractTableModel):
    """As many weeks as the month touches; each cell answers its `DayCell`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._weeks: list[list[DayCell]] = []

    def show(self, shown: Shown) -> None:
        """Show the month of a day with its meetings, and with the names of its days off."""
        weeks = _weeks(shown.day, day_cells(shown_days(shown.day), shown))
        if len(weeks) == len(self._weeks) and weeks[0][0].day == self._weeks[0][0].day:
            self._weeks = weeks
            self.dataChanged.emit(self.index(0, 0), self.index(len(weeks) - 1, 6))
            return
        self.beginResetModel()
        self._weeks = weeks
        self.endResetModel()

    def cell_at(self, index: Index) -> DayCell | None:
        """The day of an index, if any."""
        return self._weeks[index.row()][index.column()] if index.isValid() else None

    def index_of(self, day: date) -> QModelIndex:
        """Where a day stands; invalid when it is not shown."""
        if not self._weeks:
            return QModelIndex()
        week, weekday = divmod((day - self._weeks[0][0].day).days, 7)
        return self.index(week, weekday) if 0 <= week < len(self._weeks) else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count weeks."""
        return 0 if parent.isValid() else len(self._weeks)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count the days of a week."""
        return 0 if parent.isValid() else 7

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name a weekday."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        sunday, _ = week_of(date(2026, 11, 22))
        return current().weekday_short(sunday + timedelta(days=section))

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


def shown_days(month: date) -> Days:
    """First and last day of the grid of a month."""
    first = month.replace(day=1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return week_of(first)[0], week_of(last)[1]


def brief(meeting: MeetingRow) -> str:
    """« 13 h 30 Directions du primaire – Nord »."""
    return f"{current().time(meeting.starts_at)} {meeting.community}"


def day_cells(days: Days, shown: Shown) -> list[DayCell]:
    """Each day of a period with what takes place then."""
    by_day: dict[date, list[MeetingRow]] = defaultdict(list)
    for meeting in shown.meetings:
        by_day[meeting.day].append(meeting)
    first, last = days
    return [
        DayCell(
            day,
            day == shown.today,
            tuple(by_day[day]),
            shown.off.get(day, ""),
            {row.id: shown.clashes[row.id] for row in by_day[day] if row.id in shown.clashes},
        )
        for day in (first + timedelta(days=n) for n in range((last - first).days + 1))
    ]


def spoken_day(cell: DayCell) -> str:
    """The day, why it is off, and its meetings, as a screen reader says them."""
    parts = [current().date_long_with_weekday(cell.day)]
    if cell.is_today:
        parts.append(translate("Month", "today"))
    if cell.off:
        parts.append(cell.off)
    if cell.meetings:
        parts.append(translate("Month", "%n meeting(s)", "", len(cell.meetings)))
    parts += [spoken_meeting(meeting, cell.clashes) for meeting in cell.meetings]
    return ", ".join(parts)


def _weeks(month: date, cells: list[DayCell]) -> list[list[DayCell]]:
    placed = [replace(cell, is_in_month=cell.day.month == month.month) for cell in cells]
    return [placed[start : start + 7] for start in range(0, len(placed), 7)]


def spoken_meeting(meeting: MeetingRow, clashes: Clashes) -> str:
    about = "" if meeting.state.counts else label(meeting.state)
    if meeting.id in clashes:
        about = clash_name()
    return f"{brief(meeting)} ({about})" if about else brief(meeting)
