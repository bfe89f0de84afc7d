"""One model for every table: frozen rows, described by columns."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from car_desktop.typography import sort_key
from car_desktop.ui.icons import icon
from car_desktop.ui.widgets.chip import Tone
from car_desktop.ui.widgets.labels import plain_tooltip

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

TONE_ROLE = Qt.ItemDataRole.UserRole + 1
DETAIL_ROLE = Qt.ItemDataRole.UserRole + 2
STRONG_ROLE = Qt.ItemDataRole.UserRole + 3
QUIET_ROLE = Qt.ItemDataRole.UserRole + 4
ROW_ROLE = Qt.ItemDataRole.UserRole + 5

_collated = lru_cache(maxsize=50_000)(sort_key)  # sorting again after each change must be quick

MANY_CHANGES = 200  # beyond, telling each one costs more than a reset


@dataclass(frozen=True)
class Column(Generic[T]):
    """One column: `Column("Name", lambda row: row.name, strong=lambda row: True, stretch=True)`."""

    title: str
    text: Callable[[T], str]
    sort: Callable[[T], Any] | None = None  # a comparable value; by default the text, collated
    align: Qt.AlignmentFlag = LEFT
    tone: Callable[[T], Tone | None] | None = None  # shows the text as a chip of that tone
    detail: Callable[[T], str] | None = None  # a second, quiet line under the text
    strong: Callable[[T], bool] | None = None  # bold
    quiet: Callable[[T], bool] | None = None  # secondary ink
    icon: Callable[[T], str] | None = None  # the name of an icon before the text
    tooltip: Callable[[T], str] | None = None
    stretch: bool = False  # takes the room that is left
    width: int = 0  # in pixels at 100 %; 0 fits the content

    def key(self, row: T) -> Any:
        """Return what the column sorts by."""
        return _collated(self.text(row)) if self.sort is None else self.sort(row)


class RowsModel(QAbstractTableModel, Generic[T]):
    """`RowsModel(columns, key=lambda row: row.id)`; `set_rows` tells the view only what differs."""

    def __init__(
        self,
        columns: Sequence[Column[T]],
        key: Callable[[T], Hashable],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._key = key
        self._given: list[T] = []
        self._rows: list[T] = []
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None

    @property
    def rows(self) -> Sequence[T]:
        """The rows in the order shown."""
        return self._rows

    def row_at(self, index: Index) -> T | None:
        """Return the row under an index, if any."""
        return self._rows[index.row()] if index.isValid() else None

    def position_of(self, key: Hashable) -> int:
        """Return where the row with that key stands, or -1."""
        for position, row in enumerate(self._rows):
            if self._key(row) == key:
                return position
        return -1

    def key_of(self, row: T) -> Hashable:
        """Return the identity of a row."""
        return self._key(row)

    def set_rows(self, rows: Sequence[T]) -> None:
        """Show these rows; selection, scroll and focus survive."""
        self._given = list(rows)
        self._show(self._in_order(self._given))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 gives back the order in which the rows were given."""
        self._sorted_by = (column, order) if column >= 0 else None
        self._show(self._in_order(self._given))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Title a column."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.columns[section].align
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Answer a view, a delegate or a screen reader."""
        reader = _READERS.get(role)
        if reader is None or not index.isValid():
            return None
        return reader(self, self._rows[index.row()], index.column())

    def _in_order(self, rows: list[T]) -> list[T]:
        if self._sorted_by is None:
            return list(rows)
        column, order = self._sorted_by
        is_descending = order == Qt.SortOrder.DescendingOrder
        return sorted(rows, key=self.columns[column].key, reverse=is_descending)

    def _show(self, rows: list[T]) -> None:
        if rows == self._rows:
            return
        old = [self._key(row) for row in self._rows]
        new = [self._key(row) for row in rows]
        kept = set(old) & set(new)
        gone = _ranges(i for i, key in enumerate(old) if key not in kept)
        come = _ranges(i for i, key in enumerate(new) if key not in kept)
        if len(gone) + len(come) > MANY_CHANGES or len(set(new)) < len(new):
            self._replace(rows)
            return
        self._remove(gone)
        self._reorder([key for key in new if key in kept])
        self._insert(come, rows)
        self._update(rows)

    def _replace(self, rows: list[T]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def _remove(self, ranges: list[tuple[int, int]]) -> None:
        for first, last in reversed(ranges):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()

    def _reorder(self, wanted: list[Hashable]) -> None:
        present = [self._key(row) for row in self._rows]
        if present == wanted:
            return
        self.layoutAboutToBeChanged.emit()
        by_key = dict(zip(present, self._rows, strict=True))
        target = {key: position for position, key in enumerate(wanted)}
        old = self.persistentIndexList()
        moved = [self.index(target[present[index.row()]], index.column()) for index in old]
        self._rows = [by_key[key] for key in wanted]
        self.changePersistentIndexList(old, moved)
        self.layoutChanged.emit()

    def _insert(self, ranges: list[tuple[int, int]], rows: list[T]) -> None:
        for first, last in ranges:
            self.beginInsertRows(QModelIndex(), first, last)
            self._rows[first:first] = rows[first : last + 1]
            self.endInsertRows()

    def _update(self, rows: list[T]) -> None:
        changed = [i for i, row in enumerate(rows) if row != self._rows[i]]
        self._rows = rows
        for first, last in _ranges(changed):
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    # What each role answers.

    def _text(self, row: T, column: int) -> str:
        return self.columns[column].text(row)

    def _align(self, _row: T, column: int) -> Qt.AlignmentFlag:
        return self.columns[column].align

    def _tone(self, row: T, column: int) -> Tone | None:
        tone = self.columns[column].tone
        return tone(row) if tone and self.columns[column].text(row) else None

    def _detail(self, row: T, column: int) -> str:
        detail = self.columns[column].detail
        return detail(row) if detail else ""

    def _is_strong(self, row: T, column: int) -> bool:
        strong = self.columns[column].strong
        return bool(strong and strong(row))

    def _is_quiet(self, row: T, column: int) -> bool:
        quiet = self.columns[column].quiet
        return bool(quiet and quiet(row))

    def _icon(self, row: T, column: int) -> Any:
        name = self.columns[column].icon
        return icon(name(row), "secondary") if name and name(row) else None

    def _tooltip(self, row: T, column: int) -> str:
        tooltip = self.columns[column].tooltip
        return plain_tooltip(tooltip(row) if tooltip else self.columns[column].text(row))

    def _spoken(self, row: T, column: int) -> str:
        """A screen reader hears the whole row on the first cell, one cell on the others."""
        if column:
            return f"{self.columns[column].title} {self.columns[column].text(row)}"
        said = [self._text(row, 0), self._detail(row, 0)]
        said += [f"{c.title} {c.text(row)}" for c in self.columns[1:] if c.text(row)]
        return ", ".join(part for part in said if part)

    def _row(self, row: T, _column: int) -> T:
        return row


_READERS: dict[int, Callable[[RowsModel[Any], Any, int], Any]] = {
    Qt.ItemDataRole.DisplayRole: RowsModel._text,
    Qt.ItemDataRole.TextAlignmentRole: RowsModel._align,
    Qt.ItemDataRole.DecorationRole: RowsModel._icon,
    Qt.ItemDataRole.ToolTipRole: RowsModel._tooltip,
    Qt.ItemDataRole.AccessibleTextRole: RowsModel._spoken,
    TONE_ROLE: RowsModel._tone,
    DETAIL_ROLE: RowsModel._detail,
    STRONG_ROLE: RowsModel._is_strong,
    QUIET_ROLE: RowsModel._is_quiet,
    ROW_ROLE: RowsModel._row,
}


def _ranges(positions: Any) -> list[tuple[int, int]]:
    """Fold sorted positions into (first, last) runs."""
    runs = []
    for _, run in groupby(enumerate(positions), key=lambda pair: pair[1] - pair[0]):
        members = [position for _, position in run]
        runs.append((members[0], members[-1]))
    return runs
