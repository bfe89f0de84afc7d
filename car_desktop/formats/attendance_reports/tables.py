"""The tables that a report is made of: a line of headings, and lines about people under it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache

from car_desktop.domain.errors import UserError
from car_desktop.domain.text import folded
from car_desktop.formats.attendance_reports.moments import (
    read_clock,
    read_day,
    read_length,
    read_moment,
    read_number,
)
from car_desktop.formats.people_columns import EMAIL
from car_desktop.formats.tabular import Row
from car_desktop.i18n import translate

_SECTION = re.compile(r"\d{1,2}\. \S.*")
_FEWEST_COLUMNS = 3


class Kind(Enum):
    """What one cell looks like."""

    EMPTY = auto()
    MOMENT = auto()
    CLOCK = auto()
    LENGTH = auto()
    NUMBER = auto()
    EMAIL = auto()
    DAY = auto()
    TEXT = auto()


_READERS: tuple[tuple[Kind, Callable[[str], object]], ...] = (
    (Kind.MOMENT, read_moment),
    (Kind.NUMBER, read_number),
    (Kind.CLOCK, read_clock),
    (Kind.LENGTH, read_length),
    (Kind.DAY, read_day),
)


@dataclass(frozen=True, slots=True)
class Table:
    """Headings and lines; `first_line` is the line of the first row in the file."""

    headings: Row
    rows: tuple[Row, ...]
    first_line: int

    def kinds(self, column: int) -> list[Kind]:
        """What the filled cells of a column look like."""
        return [kind_of_cell(row[column]) for row in self.rows if row[column]]

    def are(self, column: int, *kinds: Kind) -> bool:
        """Whether the column holds something, and nearly all of it of these kinds."""
        found = self.kinds(column)
        fitting = sum(kind in kinds for kind in found)
        return bool(found) and fitting * 10 >= len(found) * 8


@dataclass(frozen=True, slots=True)
class Pieces:
    """A report cut up: its tables, the other lines, and whether its sections are numbered."""

    tables: tuple[Table, ...]
    other_rows: tuple[Row, ...]
    has_sections: bool


def cut(rows: tuple[Row, ...]) -> Pieces:
    """Find the tables of a sheet."""
    tables: list[Table] = []
    others: list[Row] = []
    position = 0
    while position < len(rows):
        end = _end_of_table(rows, position)
        if end > position + 1:
            tables.append(_table(rows, position, end))
        else:
            others.append(rows[position])
        position = max(end, position + 1)
    return Pieces(tuple(tables), tuple(others), any(is_section(row) for row in others))


@lru_cache(maxsize=1 << 16)
def kind_of_cell(text: str) -> Kind:
    """What a cell looks like; « 1:30:00 » is an hour or a length, which its column tells."""
    if not text:
        return Kind.EMPTY
    if "@" in text and EMAIL.fullmatch(text):
        return Kind.EMAIL
    if not any(letter.isdigit() for letter in text):
        return Kind.TEXT
    return next((kind for kind, read in _READERS if read(text) is not None), Kind.TEXT)


def is_section(row: Row) -> bool:
    """« 2. Participants », alone on its line."""
    return bool(_SECTION.fullmatch(row[0])) and not any(row[1:])


def _end_of_table(rows: tuple[Row, ...], start: int) -> int:
    """Where the table whose headings may be at `start` ends; `start` itself where there is none."""
    if not _is_heading(rows[start]):
        return start
    end = start + 1
    while end < len(rows) and any(rows[end]) and not is_section(rows[end]):
        is_new = _is_heading(rows[end]) and end + 1 < len(rows) and _tells(rows[end + 1])
        if is_new and rows[end] != rows[start]:
            break
        end += 1
    return end if any(_tells(row) for row in rows[start + 1 : end]) else start


def _is_heading(row: Row) -> bool:
    filled = [cell for cell in row if cell]
    return len(filled) >= _FEWEST_COLUMNS and all(
        kind_of_cell(cell) is Kind.TEXT and not cell.isdigit() for cell in filled
    )


def _tells(row: Row) -> bool:
    """Whether a line says when or how long somebody was there."""
    kinds = [kind_of_cell(cell) for cell in row]
    times = {Kind.MOMENT, Kind.CLOCK, Kind.LENGTH, Kind.NUMBER, Kind.DAY}
    return Kind.TEXT in kinds and any(kind in times for kind in kinds)


def _table(rows: tuple[Row, ...], start: int, end: int) -> Table:
    headings = rows[start]
    _refuse_doubles(headings)
    lines = [row for row in rows[start + 1 : end] if row != headings]
    if any(sum(map(bool, row)) > sum(map(bool, headings)) for row in lines):
        lines = [_with_moments_joined(row) for row in lines]
    return Table(headings, tuple(lines), start + 2)


def _with_moments_joined(row: Row) -> Row:
    """« 11/23/2026 » and « 1:30 PM » in two cells were one, cut at its comma."""
    joined: list[str] = []
    for cell in row:
        if joined and kind_of_cell(joined[-1]) is Kind.DAY and kind_of_cell(cell) is Kind.CLOCK:
            joined[-1] = f"{joined[-1]}, {cell}"
        else:
            joined.append(cell)
    return (*joined, *[""] * (len(row) - len(joined)))


def _refuse_doubles(headings: Row) -> None:
    seen: set[str] = set()
    for heading in filter(None, map(folded, headings)):
        if heading in seen:
            raise UserError(
                translate(
                    "AttendanceReport",
                    "Two columns of this report have the same title: keep one of them, or export "
                    "the report again.",
                )
            )
        seen.add(heading)
