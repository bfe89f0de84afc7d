"""A school year, a community per line and a month per column."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from car_desktop.domain.values import SCHOOL_YEAR_FIRST_MONTH, CommunityKind, SchoolYear
from car_desktop.i18n import translate
from car_desktop.services.communities import CommunityName
from car_desktop.services.meetings import MeetingRow
from car_desktop.typography import current
from car_desktop.ui.screens.calendar.clash_sign import Clashes
from car_desktop.ui.screens.calendar.grid_months import MONTHS, brief_load
from car_desktop.ui.screens.calendar.month_model import CELL_ROLE, Index, spoken_meeting
from car_desktop.ui.screens.calendar.shown import Shown


@dataclass(frozen=True, slots=True)
class CommunityMonth:
    """What one community does in one month."""

    community_id: int
    community: str
    kind: CommunityKind
    month: date  # its first day
    is_now: bool
    meetings: tuple[MeetingRow, ...]
    clashes: Clashes


class CommunitiesModel(QAbstractTableModel):
    """Each cell answers its `CommunityMonth`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._year = SchoolYear(1)
        self._rows: list[list[CommunityMonth]] = []
        self._shown: tuple[Shown, Sequence[CommunityName]] | None = None

    def show(self, shown: Shown, communities: Sequence[CommunityName]) -> None:
        """Show the school year of a day: the communities in use, and those that met in it."""
        year = SchoolYear.of(shown.day)
        before, self._shown = self._shown, (shown, communities)
        if before and year == self._year and communities is before[1] and shown.is_like(before[0]):
            return
        by_cell = _by_cell(shown)
        months = [_first_of(year, row) for row in range(MONTHS)]
        met = {meeting.community_id for meeting in shown.meetings}
        rows = [
            [_cell(name, month, shown, by_cell[name.id, month]) for month in months]
            for name in communities
            if name.id in met or not name.is_archived
        ]
        is_same = [row[0].community_id for row in rows] == [r[0].community_id for r in self._rows]
        if not is_same:
            self.beginResetModel()
        self._year, self._rows = year, rows
        if not is_same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, MONTHS - 1))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(rows) - 1)

    def cell_at(self, index: Index) -> CommunityMonth | None:
        """The cell of an index, if any."""
        return self._rows[index.row()][index.column()] if index.isValid() else None

    def index_of(self, community_id: int | None, day: date) -> QModelIndex:
        """Where a month of a community stands; the first line where that one is not shown."""
        if not self._rows or day not in self._year:
            return QModelIndex()
        keys = [row[0].community_id for row in self._rows]
        row = keys.index(community_id) if community_id in keys else 0
        return self.index(row, _column(day))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count communities."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count months."""
        return 0 if parent.isValid() else MONTHS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name a month, or a community with its load."""
        is_month = orientation == Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.TextAlignmentRole:
            across = Qt.AlignmentFlag.AlignHCenter if is_month else Qt.AlignmentFlag.AlignLeft
            return across | Qt.AlignmentFlag.AlignVCenter
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        if is_month:
            return current().months_short[_first_of(self._year, section).month - 1]
        return self._name(section) if section < len(self._rows) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Answer the delegate or a screen reader."""
        cell = self.cell_at(index)
        if cell is None:
            return None
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(str(meeting.day.day) for meeting in cell.meetings)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_month(cell)
        return None

    def _name(self, section: int) -> str:
        cells = self._rows[section]
        load = brief_load(meeting for cell in cells for meeting in cell.meetings)
        return f"{cells[0].community}\n{load}" if load else cells[0].community


def spoken_month(cell: CommunityMonth) -> str:
    """The community, the month, and its meetings, as a screen reader says them."""
    parts = [cell.community, current().month_year(cell.month)]
    if not cell.meetings:
        parts.append(translate("YearGrid", "no meeting"))
    for meeting in cell.meetings:
        day = current().date_long_with_weekday(meeting.day)
        parts.append(f"{day} {spoken_meeting(meeting, cell.clashes)}")
    return ", ".join(parts)


def free_day(cell: CommunityMonth, shown: Shown) -> date:
    """A day to plan on in a month: today or the first open one, on which nothing takes place yet."""
    taken = {meeting.day for meeting in shown.meetings}
    first = max(cell.month, shown.today) if cell.is_now else cell.month
    days = (first + timedelta(days=n) for n in range(31))
    open_days = (
        day
        for day in days
        if (day.year, day.month) == (first.year, first.month)
        and day.weekday() < 5
        and day not in shown.off
        and day not in taken
    )
    return next(open_days, first)


def _by_cell(shown: Shown) -> dict[tuple[int, date], list[MeetingRow]]:
    by_cell: dict[tuple[int, date], list[MeetingRow]] = defaultdict(list)
    for meeting in shown.meetings:
        by_cell[meeting.community_id, meeting.day.replace(day=1)].append(meeting)
    return by_cell


def _cell(
    name: CommunityName, month: date, shown: Shown, meetings: Sequence[MeetingRow]
) -> CommunityMonth:
    return CommunityMonth(
        name.id,
        name.name,
        name.kind,
        month,
        month == shown.today.replace(day=1),
        tuple(meetings),
        {row.id: shown.clashes[row.id] for row in meetings if row.id in shown.clashes},
    )


def _column(day: date) -> int:
    return (day.month - SCHOOL_YEAR_FIRST_MONTH) % MONTHS


def _first_of(year: SchoolYear, column: int) -> date:
    years, month = divmod(SCHOOL_YEAR_FIRST_MONTH - 1 + column, MONTHS)
    return date(year.start + years, month + 1, 1)
