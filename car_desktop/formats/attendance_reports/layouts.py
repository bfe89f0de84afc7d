"""What a person says of the columns of a report that nothing recognises, kept for the next one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from car_desktop.domain.errors import UserError
from car_desktop.domain.text import folded
from car_desktop.formats.attendance_reports.columns import Columns, columns_of
from car_desktop.formats.attendance_reports.tables import Kind, Table, cut
from car_desktop.formats.tabular import Row
from car_desktop.i18n import translate

_LOOKED_AT = 40
"""Headings stand among the first lines."""

_TIMES = (Kind.MOMENT, Kind.CLOCK, Kind.LENGTH, Kind.NUMBER)


class Meaning(StrEnum):
    """What a column holds."""

    NAME = "name"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    EMAIL = "email"
    ARRIVAL = "arrival"
    DEPARTURE = "departure"
    LENGTH = "length"
    ACTION = "action"
    ROLE = "role"
    WAITING_ROOM = "waiting_room"


Meanings = Mapping[int, Meaning]
"""By the number of the column, from 0."""


class UnknownReport(UserError):
    """No table of the file could be read by itself; `table` is the one to ask about."""

    def __init__(self, sentence: str, table: Table) -> None:
        super().__init__(sentence)
        self.table = table


def headings_key(headings: Row) -> str:
    """What files of one layout share: their headings, whatever the accents and capitals."""
    return "\t".join(folded(heading) for heading in headings).rstrip("\t")


def known_table(
    rows: tuple[Row, ...], layouts: Mapping[str, Meanings]
) -> tuple[Table, Meanings] | None:
    """The table whose headings somebody explained before."""
    for place, row in enumerate(rows[:_LOOKED_AT]):
        meanings = layouts.get(headings_key(row)) if any(row) else None
        if meanings is not None:
            return _table(rows, place), meanings
    return None


def likely_table(rows: tuple[Row, ...]) -> Table | None:
    """The table to ask about: the one that was found, else the fullest line with times under it."""
    found = cut(rows).tables
    if found:
        return found[0]
    first = [(sum(map(bool, row)), -place) for place, row in enumerate(rows[:_LOOKED_AT])]
    fullest, place = max(first, default=(0, 0))
    table = _table(rows, -place)
    tells_time = any(table.are(column, *_TIMES) for column in range(len(table.headings)))
    return table if fullest > 1 and tells_time else None


def columns_meant(table: Table, meanings: Meanings) -> Columns:
    """The columns as a person explained them; raise UserError where something is missing."""
    names = _with(meanings, Meaning.FIRST_NAME, Meaning.NAME, Meaning.LAST_NAME)
    times = [*_with(meanings, Meaning.ARRIVAL), *_with(meanings, Meaning.DEPARTURE)]
    lengths = _with(meanings, Meaning.LENGTH)
    if not names:
        raise UserError(translate("ReportLayout", "Say which column holds the names."))
    if not times and not lengths:
        raise UserError(
            translate(
                "ReportLayout", "Say which column holds the hours, or how long each one was there."
            )
        )
    are_moments = bool(times) and all(table.are(column, Kind.MOMENT) for column in times)
    in_minutes = [column for column in lengths if table.are(column, Kind.NUMBER)]
    worded = [column for column in lengths if column not in in_minutes]
    return Columns(
        names=tuple(names),
        emails=tuple(_with(meanings, Meaning.EMAIL)),
        moments=tuple(times[:2]) if are_moments else (),
        clocks=() if are_moments else tuple(times[:2]),
        length=worded[0] if worded else None,
        minutes=in_minutes[0] if in_minutes else None,
        action=next(iter(_with(meanings, Meaning.ACTION)), None) if len(times) == 1 else None,
        role=next(iter(_with(meanings, Meaning.ROLE)), None),
        waiting=next(iter(_with(meanings, Meaning.WAITING_ROOM)), None),
    )


def proposed(table: Table) -> dict[int, Meaning]:
    """What the columns seem to hold, as far as their cells tell."""
    columns = columns_of(table)
    pairs: tuple[tuple[int | None, Meaning], ...] = (
        *((c, Meaning.EMAIL) for c in columns.emails),
        (columns.role, Meaning.ROLE),
        (columns.waiting, Meaning.WAITING_ROOM),
        (columns.length if columns.length is not None else columns.minutes, Meaning.LENGTH),
        (columns.action, Meaning.ACTION),
        *zip(columns.moments or columns.clocks, (Meaning.ARRIVAL, Meaning.DEPARTURE), strict=False),
        *_names(columns.names),
    )
    return {column: meaning for column, meaning in pairs if column is not None}


def _names(names: tuple[int, ...]) -> Iterable[tuple[int, Meaning]]:
    if len(names) == 2:
        return zip(names, (Meaning.FIRST_NAME, Meaning.LAST_NAME), strict=True)
    return ((column, Meaning.NAME) for column in names)


def _with(meanings: Meanings, *wanted: Meaning) -> list[int]:
    """The columns of these meanings, in the order of the meanings."""
    return [c for meaning in wanted for c, meant in sorted(meanings.items()) if meant is meaning]


def _table(rows: tuple[Row, ...], place: int) -> Table:
    """The lines under some headings, as far as the next empty line."""
    end = place + 1
    while end < len(rows) and any(rows[end]):
        end += 1
    return Table(rows[place], rows[place + 1 : end], place + 2)
