"""Lists of days without school: `date;type;label`, as a service centre's calendar is typed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from car_desktop.domain.errors import UserError
from car_desktop.domain.text import folded
from car_desktop.domain.values import DayOffKind
from car_desktop.formats.tabular import Row, read_table
from car_desktop.i18n import translate

MOST_DAYS = 1_000
"""Several school years of one service centre."""

LONGEST_LABEL = 200
_ISO_LENGTH = len("2026-10-12")
_COLUMNS = 2
_KINDS = {
    "ferie": DayOffKind.HOLIDAY,
    "jour ferie": DayOffKind.HOLIDAY,
    "conge": DayOffKind.HOLIDAY,
    "holiday": DayOffKind.HOLIDAY,
    "pedagogique": DayOffKind.PEDAGOGICAL,
    "journee pedagogique": DayOffKind.PEDAGOGICAL,
    "pedagogical": DayOffKind.PEDAGOGICAL,
    "pedagogical day": DayOffKind.PEDAGOGICAL,
    "relache": DayOffKind.BREAK,
    "vacances": DayOffKind.BREAK,
    "break": DayOffKind.BREAK,
    "conditionnelle": DayOffKind.CONDITIONAL,
    "journee conditionnelle": DayOffKind.CONDITIONAL,
    "conditional": DayOffKind.CONDITIONAL,
    "conditional day": DayOffKind.CONDITIONAL,
}


@dataclass(frozen=True, slots=True)
class ListedDay:
    """One day of the list; doubtful where nothing but a guess says its kind."""

    day: date
    kind: DayOffKind
    label: str = ""
    is_doubtful: bool = False


def read_days(path: Path) -> tuple[ListedDay, ...]:
    """Read the list whole; raise UserError that names the first line which is not a day."""
    sheet = read_table(path)[0]
    lines = [(sheet.first_line + index, row) for index, row in enumerate(sheet.rows) if any(row)]
    if _is_heading(lines[0][1]):
        lines = lines[1:]
    if len(lines) > MOST_DAYS:
        raise UserError(
            translate(
                "DayList", "This list has more than {most} days: keep one or two years."
            ).format(most=MOST_DAYS)
        )
    if not lines:
        raise UserError(translate("DayList", "This list has no day: add some under its heading."))
    return tuple(_read(line, row) for line, row in lines)


def _is_heading(row: Row) -> bool:
    return folded(row[0]) in {"date", "jour", "day"}


def _read(line: int, row: Row) -> ListedDay:
    if len(row) < _COLUMNS:
        raise UserError(
            translate("DayList", "This list has one column: it takes date;type;label on each line.")
        )
    return ListedDay(
        _day(line, row[0]),
        _kind(line, row[1]),
        row[2][:LONGEST_LABEL] if len(row) > _COLUMNS else "",
    )


def _day(line: int, cell: str) -> date:
    try:
        return date.fromisoformat(cell[:_ISO_LENGTH])
    except ValueError as error:
        raise UserError(
            translate(
                "DayList", "Line {line}: “{cell}” is not a date written as 2026-10-12: correct it."
            ).format(line=line, cell=cell[:40])
        ) from error


def _kind(line: int, cell: str) -> DayOffKind:
    kind = _KINDS.get(folded(cell))
    if kind is None:
        raise UserError(
            translate(
                "DayList",
                "Line {line}: “{cell}” is not a type of day off: write holiday, pedagogical, break "
                "or conditional.",
            ).format(line=line, cell=cell[:40])
        )
    return kind
