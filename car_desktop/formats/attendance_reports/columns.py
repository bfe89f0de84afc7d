"""Which column of a table holds what: the cells tell, headings only help."""

from __future__ import annotations

from dataclasses import dataclass

from car_desktop.formats.attendance_reports.moments import read_length
from car_desktop.formats.attendance_reports.tables import Kind, Table
from car_desktop.formats.attendance_reports.words import Said, said_of

_MOST_ACTIONS = 4


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns that were found, by number."""

    names: tuple[int, ...] = ()
    emails: tuple[int, ...] = ()
    moments: tuple[int, ...] = ()
    clocks: tuple[int, ...] = ()
    length: int | None = None
    minutes: int | None = None
    action: int | None = None
    role: int | None = None
    waiting: int | None = None

    @property
    def are_presences(self) -> bool:
        """Whether the table says who was there, and when or how long."""
        return bool(self.names) and (
            len(self.moments) >= 2
            or len(self.clocks) >= 2
            or self.length is not None
            or self.minutes is not None
        )

    @property
    def are_events(self) -> bool:
        """Whether the table says who came and went, one line each time."""
        return bool(self.names) and self.action is not None and len(self.moments) == 1


def columns_of(table: Table) -> Columns:
    """Find the columns of a table."""
    every = range(len(table.headings))
    said = {column: said_of(table.headings[column]) for column in every}
    moments = tuple(c for c in every if table.are(c, Kind.MOMENT))[:2]
    lengths, clocks = _lengths_and_clocks(table, said)
    texts = [c for c in every if _is_text(table, c, said[c])]
    names = _names(table, texts, said)
    length = lengths[0] if lengths else None
    return Columns(
        names=names,
        emails=tuple(c for c in every if _is_email(table, c, said[c], names)),
        moments=moments,
        clocks=clocks[:2],
        length=length,
        minutes=_minutes(table, said, len(moments) > 1 or len(clocks) > 1)
        if length is None
        else None,
        action=_action(table, texts, names) if len(moments) == 1 else None,
        role=next((c for c in texts if said[c] is Said.ROLE), None),
        waiting=next((c for c in every if said[c] is Said.WAITING_ROOM), None),
    )


def _lengths_and_clocks(
    table: Table, said: dict[int, Said | None]
) -> tuple[list[int], tuple[int, ...]]:
    """Columns of lengths, and those of hours; « 1:00:00 » may be either."""
    lengths = [c for c in said if table.are(c, Kind.LENGTH)]
    clocks = [c for c in said if c not in lengths and table.are(c, Kind.CLOCK, Kind.LENGTH)]
    told = [c for c in clocks if said[c] is Said.LENGTH]
    if not lengths and not told:
        told = clocks if len(clocks) == 1 else _difference(table, clocks)
    return lengths + told, tuple(c for c in clocks if c not in told)


def _difference(table: Table, clocks: list[int]) -> list[int]:
    """Of three columns like hours, the one that is what lies between the two others."""
    if len(clocks) != 3:
        return []
    sums = dict.fromkeys(clocks, 0)
    for row in table.rows:
        values = {column: read_length(row[column]) or 0 for column in clocks}
        for column in clocks:
            one, other = (values[c] for c in clocks if c != column)
            sums[column] += abs(abs(other - one) - values[column])
    return [min(sums, key=lambda column: sums[column])]


def _is_text(table: Table, column: int, said: Said | None) -> bool:
    return table.are(column, Kind.TEXT) and said not in {Said.TOPIC, Said.HOST, Said.WAITING_ROOM}


def _names(table: Table, texts: list[int], said: dict[int, Said | None]) -> tuple[int, ...]:
    first = next((c for c in texts if said[c] is Said.FIRST_NAME), None)
    if first is not None:
        lasts = [c for c in texts if said[c] in {Said.LAST_NAME, Said.NAME}]
        return (first, *lasts[:1])
    told = [c for c in texts if said[c] is Said.NAME]
    if told:
        return (told[0],)
    varied = [c for c in texts if said[c] is not Said.ROLE]
    return tuple(sorted(varied, key=lambda c: (-_different(table, c), c))[:1])


def _different(table: Table, column: int) -> int:
    return len({row[column] for row in table.rows if row[column]})


def _is_email(table: Table, column: int, said: Said | None, names: tuple[int, ...]) -> bool:
    """Addresses of participants: not one address for everybody, which is the host's."""
    if said is Said.HOST or not table.are(column, Kind.EMAIL):
        return False
    people = {tuple(row[c] for c in names) for row in table.rows if row[column]}
    return len(people) == 1 or _different(table, column) > 1


def _minutes(table: Table, said: dict[int, Said | None], has_times: bool) -> int | None:
    """Minutes by their heading; beside arrivals and departures another number is no length."""
    numbers = [c for c in said if table.are(c, Kind.NUMBER) and said[c] is not Said.TOPIC]
    told = [c for c in numbers if said[c] is Said.LENGTH]
    alone = numbers if len(numbers) == 1 and not has_times else []
    return next(iter(told or alone), None)


def _action(table: Table, texts: list[int], names: tuple[int, ...]) -> int | None:
    others = [c for c in texts if c not in names and _different(table, c) <= _MOST_ACTIONS]
    return others[0] if len(others) == 1 else None
