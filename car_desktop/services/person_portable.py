"""What was collected from one person, for them to take elsewhere (A-2.1, s. 84, para. 3).

A structured, commonly used form: JSON by `resources/schemas/person.schema.json`, or tables. Days and
wall-clock times are ISO 8601 without a zone, lengths are in minutes. What was written or inferred about
the person is not in it: the readable file tells that.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TypeAlias

from car_desktop.services.person_columns import HOLDINGS
from car_desktop.services.person_file import PersonFile, ToldTable, Value
from car_desktop.services.whole_export import KINDS

FORMAT = "carnet-car-person"
VERSION = 1

Plain: TypeAlias = str | int | bool | None
Json: TypeAlias = dict[str, object]

_PROVIDED = tuple(name for name, holding in HOLDINGS.items() if holding.provided)
_KIND_OF = {table: kind for kind, table in KINDS.items()}


@dataclass(frozen=True, slots=True)
class PortableTable:
    """Rows of one kind, under the names that the whole export gives them."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Plain, ...], ...]


def portable_tables(file: PersonFile) -> tuple[PortableTable, ...]:
    """A table for each kind of thing that the person provided."""
    return tuple(_tables(file.provided))


def portable_json(file: PersonFile, produced_on: date) -> Json:
    """The same as one object with a list for each kind."""
    lists: dict[str, list[Json]] = {_KIND_OF[name]: [] for name in _PROVIDED}
    for table in portable_tables(file):
        lists[table.name] = [dict(zip(table.columns, row, strict=True)) for row in table.rows]
    return {
        "format": FORMAT,
        "version": VERSION,
        "person": file.uuid,
        "produced_on": produced_on.isoformat(),
        **lists,
    }


def _tables(provided: tuple[ToldTable, ...]) -> Iterator[PortableTable]:
    for told in provided:
        columns = ("uuid", *(name for name, _ in told.rows[0].values))
        rows = tuple((row.uuid, *(_plain(value) for _, value in row.values)) for row in told.rows)
        yield PortableTable(_KIND_OF[told.table], columns, rows)


def _plain(value: Value) -> Plain:
    """As the whole export writes it."""
    match value:
        case StrEnum():
            return value.value
        case date() | datetime():
            return value.isoformat()
        case None | str() | bool() | int():
            return value
        case _:
            raise TypeError(f"{type(value).__name__} has no form in a portable file")
