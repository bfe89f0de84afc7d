"""The rows of the data that are about one person, found by what joins them and by who is named in them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from sqlalchemy import Column, RowMapping, Table, bindparam, or_, select
from sqlalchemy.orm import Session

from car_desktop.domain.base import Base
from car_desktop.domain.entities import (
    AgendaItem,
    Attendance,
    Commitment,
    EmailAddress,
    MeetingRole,
    Person,
    PracticeNote,
    Release,
)
from car_desktop.domain.third_parties import Mention, NamesAround
from car_desktop.services.person_columns import HOLDINGS, Holding

Row: TypeAlias = RowMapping

OTHER_PERSON = "[personne]"
"""What stands in a file where somebody else was named; the same mark in both languages."""


@dataclass(frozen=True, slots=True)
class RowsOfTable:
    """The rows of one table that are about the person, and how many perhaps are."""

    table: str
    rows: tuple[Row, ...]
    perhaps: int = 0


def names_around(session: Session, person: Person) -> NamesAround:
    """The names of somebody and those of everybody else, in the directory and in fields of names."""
    others = session.execute(
        select(Person.first_name, Person.last_name).where(Person.id != person.id)
    )
    emails = session.scalars(
        select(EmailAddress.address).where(EmailAddress.person_id == person.id)
    )
    return NamesAround(
        (person.first_name, person.last_name),
        emails,
        ((first, last) for first, last in others),
        _typed_names(session),
    )


def rows_about(session: Session, person: Person, names: NamesAround) -> tuple[RowsOfTable, ...]:
    """Every table that may be about somebody, in the order of the file, with the rows that are."""
    search = _Search(session, person, names)
    for name, holding in HOLDINGS.items():
        if holding.is_about_people:
            search.look_in(Base.metadata.tables[name], holding)
    return tuple(search.found.values())


def texts_in(value: str) -> Iterator[str]:
    """The texts that a value holds: itself, or those inside it where it is JSON."""
    if not value.startswith(("{", "[")):
        yield value
        return
    try:
        inside = json.loads(value)
    except ValueError:
        yield value
        return
    yield from _leaves(inside)


class _Search:
    """Goes through the tables; a row may be somebody's because the row it belongs to is."""

    def __init__(self, session: Session, person: Person, names: NamesAround) -> None:
        self.found: dict[str, RowsOfTable] = {}
        self._session = session
        self._person = person
        self._names = names

    def look_in(self, table: Table, holding: Holding) -> None:
        """Find the rows of one table."""
        keys = set(self._joined(table, holding))
        perhaps = 0
        for key, mention in self._mentions(table, holding):
            if mention is Mention.YES:
                keys.add(key)
            elif key not in keys:
                perhaps += 1
        one = select(table).where(table.c.id == bindparam("key"))
        rows = [self._session.execute(one, {"key": key}).mappings().one() for key in sorted(keys)]
        self.found[table.name] = RowsOfTable(table.name, tuple(rows), perhaps)

    def _joined(self, table: Table, holding: Holding) -> Iterator[int]:
        """The rows that an identifier makes theirs."""
        conditions = [
            *(table.c[name] == self._person.id for name in holding.by),
            *(table.c[name] == self._person.uuid for name in holding.by_uuid),
        ]
        column, parent = holding.through
        if parent:
            own = [row["id"] for row in self.found[parent].rows]
            conditions.append(table.c[column].in_(own))
        for condition in conditions:
            yield from self._session.scalars(select(table.c.id).where(condition))

    def _mentions(self, table: Table, holding: Holding) -> Iterator[tuple[int, Mention]]:
        """The rows whose words name them; most texts are passed over at a glance."""
        columns = dict.fromkeys((*holding.named_in, *holding.passages, *holding.withheld))
        if not columns:
            return
        asked: list[Column[Any]] = [table.c.id, *(table.c[name] for name in columns)]
        likely = or_(
            *(
                table.c[name].like(pattern, escape="\\")
                for name in columns
                for pattern in self._names.patterns
            )
        )
        for key, *values in self._session.execute(select(*asked).where(likely)):
            texts = (value for value in values if value and self._names.may_be_in(value))
            seen = {self._names.mention(text) for value in texts for text in texts_in(value)}
            if seen - {Mention.NO}:
                yield key, Mention.YES if Mention.YES in seen else Mention.PERHAPS


def _typed_names(session: Session) -> Iterator[str]:
    """What was typed where a name is asked for, of people who may be in no directory."""
    for column in (
        PracticeNote.shared_by,
        Attendance.represented_by,
        Release.substitute_name,
        Release.granted_by,
        MeetingRole.name,
        AgendaItem.lead,
        Commitment.owner_text,
    ):
        yield from session.scalars(select(column).where(column != "").distinct())


def _leaves(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _leaves(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _leaves(inner)
