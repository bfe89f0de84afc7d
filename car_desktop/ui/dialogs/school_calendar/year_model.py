"""Twelve little months in one grid: four by three, each with its name, its weekdays and six weeks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from car_desktop.domain.labels import label
from car_desktop.domain.statutory_days import is_weekend
from car_desktop.domain.text import folded
from car_desktop.domain.values import DayOffKind, SchoolYear
from car_desktop.i18n import translate
from car_desktop.services.school_calendar import PaintedDay, SchoolCalendar
from car_desktop.typography import current
from car_desktop.ui.dialogs.school_calendar.words import initials_of_weekdays

Index = QModelIndex | QPersistentModelIndex

CELL_ROLE = Qt.ItemDataRole.UserRole + 1
ACROSS, DOWN = 4, 3
WEEK, WEEKS = 7, 6
WIDTH, HEIGHT = WEEK + 1, WEEKS + 3  # of a month with the gap after it: name, weekdays, weeks, gap
COLUMNS, ROWS = ACROSS * WIDTH - 1, DOWN * HEIGHT - 1
_FIRST_WEEK = 2  # rows of a month above its weeks


@dataclass(frozen=True, slots=True)
class DayCell:
    """One day of the grid: open, painted here, painted above, or off by law."""

    day: date
    is_today: bool = False
    painted: PaintedDay | None = None
    inherited: PaintedDay | None = None
    statutory: str = ""

    @property
    def is_weekend(self) -> bool:
        """Whether it is a Saturday or a Sunday."""
        return is_weekend(self.day)

    @property
    def is_paintable(self) -> bool:
        """Whether a stroke changes it."""
        return not (self.is_weekend or self.statutory)

    @property
    def kind(self) -> DayOffKind | None:
        """The kind painted here, if any."""
        return self.painted.kind if self.painted else None


@dataclass(frozen=True, slots=True)
class TitleCell:
    """The name of a month, or a letter above its days."""

    text: str
    is_month: bool


Cell = DayCell | TitleCell


class YearModel(QAbstractTableModel):
    """Answers a `DayCell` for each day of a school year; the rest of the grid is titles and gaps."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cells: dict[tuple[int, int], Cell] = {}
        self._places: dict[date, tuple[int, int]] = {}
        self._days: dict[tuple[int, int], date] = {}
        self._year: SchoolYear | None = None

    def show(self, calendar: SchoolCalendar, today: date) -> None:
        """Show a calendar; another year moves the days, the same one only colours them."""
        is_new_year = calendar.year != self._year
        if is_new_year:
            self.beginResetModel()
            self._place(calendar.year)
        changed = [place for place in self._places.values() if self._fill(place, calendar, today)]
        if is_new_year:
            self.endResetModel()
            return
        for place in changed:  # a stroke changes few days: painting all of them would be felt
            self.dataChanged.emit(self.index(*place), self.index(*place))

    def cell_at(self, index: Index) -> Cell | None:
        """What stands at an index, if anything."""
        return self._cells.get((index.row(), index.column())) if index.isValid() else None

    def day_at(self, index: Index) -> DayCell | None:
        """The day at an index, if one stands there."""
        cell = self.cell_at(index)
        return cell if isinstance(cell, DayCell) else None

    def cell_of(self, day: date) -> DayCell | None:
        """What is known of a day of the year."""
        return self.day_at(self.index_of(day))

    def index_of(self, day: date) -> QModelIndex:
        """Where a day stands; invalid outside the year."""
        place = self._places.get(day)
        return QModelIndex() if place is None else self.index(*place)

    def month_titles(self) -> Iterator[tuple[int, int]]:
        """Where the names of the months stand."""
        return ((down * HEIGHT, across * WIDTH) for down in range(DOWN) for across in range(ACROSS))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count lines of the grid."""
        return 0 if parent.isValid() else ROWS

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count columns of the grid."""
        return 0 if parent.isValid() else COLUMNS

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only days can be chosen."""
        if self.day_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Answer the delegate or a screen reader."""
        cell = self.cell_at(index)
        if cell is None:
            return None
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text if isinstance(cell, TitleCell) else str(cell.day.day)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell.text if isinstance(cell, TitleCell) else spoken(cell)
        return None

    def _fill(self, place: tuple[int, int], calendar: SchoolCalendar, today: date) -> bool:
        """Put what is known of a day in its place; say whether that is new."""
        day, before = self._days[place], self._cells.get(place)
        self._cells[place] = DayCell(
            day,
            day == today,
            calendar.painted.get(day),
            calendar.inherited.get(day),
            calendar.statutory.get(day, ""),
        )
        return self._cells[place] != before

    def _place(self, year: SchoolYear) -> None:
        """Put titles and days where they belong."""
        self._year = year
        self._cells, self._places = {}, {}
        for position, (row, column) in enumerate(self.month_titles()):
            first = _month(year, position)
            name = current().capitalized(current().month_year(first))
            self._cells[row, column] = TitleCell(name, is_month=True)
            for offset, initial in enumerate(initials_of_weekdays()):
                self._cells[row + 1, column + offset] = TitleCell(initial, is_month=False)
            before = (first.weekday() + 1) % WEEK  # from Sunday
            for offset in range((_month(year, position + 1) - first).days):
                week, weekday = divmod(before + offset, WEEK)
                place = (row + _FIRST_WEEK + week, column + weekday)
                self._places[first + timedelta(days=offset)] = place
        self._days = {place: day for day, place in self._places.items()}


def spoken(cell: DayCell) -> str:
    """Everything about a day, for a tooltip or a screen reader."""
    parts = [current().date_long_with_weekday(cell.day)]
    if cell.is_today:
        parts.append(translate("SchoolCalendar", "today"))
    parts.append(state_of(cell))
    return ", ".join(part for part in parts if part)


def state_of(cell: DayCell) -> str:
    """What a day is: its kind and its name, and who decided it where not this calendar."""
    if cell.statutory:
        return translate("SchoolCalendar", "statutory day: {name}").format(name=cell.statutory)
    if cell.is_weekend:
        return translate("SchoolCalendar", "weekend")
    off = cell.painted or cell.inherited
    if off is None:
        return translate("SchoolCalendar", "school day")
    name = "" if folded(off.label) == folded(label(off.kind)) else off.label
    return " · ".join(part for part in (label(off.kind), name, off.owner) if part)


def _month(year: SchoolYear, position: int) -> date:
    years, month = divmod(year.first_day.month - 1 + position, 12)
    return date(year.start + years, month + 1, 1)
