"""Everything that is held on one person, told to that person (A-2.1, s. 83, 84 and 88).

What they provided stands apart from what was written or inferred about them; other people's names are
masked; what is withheld is announced, with its reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any, TypeAlias

from sqlalchemy import Column
from sqlalchemy.orm import Session

from car_desktop.domain.base import Base
from car_desktop.domain.entities import (
    Attendance,
    CollectionNotice,
    Commitment,
    Community,
    Meeting,
    NormSet,
    Organisation,
    Person,
    PracticeNote,
    PrivacyOffice,
)
from car_desktop.domain.third_parties import Mention, NamesAround
from car_desktop.domain.values import Language, Visibility
from car_desktop.services.person_columns import HOLDINGS
from car_desktop.services.person_record import YearOfPerson, years_of_person
from car_desktop.services.person_rows import (
    OTHER_PERSON,
    Row,
    RowsOfTable,
    names_around,
    rows_about,
    texts_in,
)
from car_desktop.services.profile import coach_profile
from car_desktop.services.refusals import found

Value: TypeAlias = str | int | bool | date | datetime | bytes | StrEnum | tuple[str, ...] | None

Private: TypeAlias = frozenset[tuple[str, int]]
"""Rows that are withheld whole, by table and identifier."""

_OF_BODIES = frozenset({"community", "organisation"})
_ALWAYS_OTHERS = frozenset({"represented_by", "substitute_name", "granted_by"})
"""Fields that hold somebody's name and nothing else."""


class Reason(StrEnum):
    """Why something is withheld."""

    PERSONAL_NOTE = "personal_note"  # s. 9, para. 2
    SCRIPT = "script"  # s. 9, para. 2
    DRAFT = "draft"  # s. 9, para. 2


@dataclass(frozen=True, slots=True)
class ToldRow:
    """One row: what its columns say, in their order; what it belongs to is said by name."""

    uuid: str
    values: tuple[tuple[str, Value], ...]

    def value(self, column: str) -> Value:
        """What one column says; none where the row does not have it."""
        return dict(self.values).get(column)


@dataclass(frozen=True, slots=True)
class ToldTable:
    """The rows of one table that the file tells."""

    table: str
    rows: tuple[ToldRow, ...]


@dataclass(frozen=True, slots=True)
class Withheld:
    """Something that is held and not told: what, of which meeting, and why."""

    reason: Reason
    meeting_on: date | None = None


@dataclass(frozen=True, slots=True)
class PersonFile:
    """The whole file."""

    uuid: str
    name: str
    language: Language
    provided: tuple[ToldTable, ...]
    written: tuple[ToldTable, ...]
    years: tuple[YearOfPerson, ...]
    withheld: tuple[Withheld, ...]
    tells_withheld: bool = False
    perhaps: int = 0  # rows that name somebody of the same first or last name
    organisation: str = ""
    officer: str = ""


def person_file(session: Session, person_id: int, *, tell_withheld: bool = False) -> PersonFile:
    """Read the file of a person; raise UserError where they are gone.

    `tell_withheld` tells private notes and scripts too, where who answers for access so decided.
    """
    person = found(session, Person, person_id)
    names = names_around(session, person)
    tables = rows_about(session, person, names)
    teller = _Teller(session, person, names)
    private = frozenset[tuple[str, int]]() if tell_withheld else _private(session, tables)
    office = session.get(PrivacyOffice, 1)
    return PersonFile(
        uuid=person.uuid,
        name=person.full_name,
        language=coach_profile(session).document_language,
        provided=_with_rows(teller.provided(one) for one in tables),
        written=_with_rows(
            teller.written(one, private, tell_withheld=tell_withheld) for one in tables
        ),
        years=years_of_person(session, person_id),
        withheld=() if tell_withheld else tuple(teller.withheld(tables, private)),
        tells_withheld=tell_withheld,
        perhaps=sum(one.perhaps for one in tables),
        organisation=office.organisation_name if office else "",
        officer=", ".join(p for p in (office.officer_name, office.officer_contact) if p)
        if office
        else "",
    )


class _Teller:
    """Says rows in words that the person may read."""

    def __init__(self, session: Session, person: Person, names: NamesAround) -> None:
        self._session = session
        self._person = person
        self._names = names

    def provided(self, rows: RowsOfTable) -> ToldTable:
        """What the person gave, as they gave it."""
        columns = HOLDINGS[rows.table].provided
        told = (
            ToldRow(row["uuid"], tuple(self._values(rows.table, row, columns)))
            for row in rows.rows
            if columns
        )
        return ToldTable(rows.table, tuple(told))

    def written(self, rows: RowsOfTable, private: Private, *, tell_withheld: bool) -> ToldTable:
        """What was written about them, without anybody else."""
        holding = HOLDINGS[rows.table]
        columns = (*holding.written, *(holding.withheld if tell_withheld else ()))
        told = (
            self._about(rows.table, row, columns)
            for row in rows.rows
            if (rows.table, row["id"]) not in private
            and (tell_withheld or self._is_told(rows.table, row))
        )
        return ToldTable(rows.table, tuple(row for row in told if row.values))

    def withheld(self, tables: Iterable[RowsOfTable], private: Private) -> Iterator[Withheld]:
        """What is held back, one line each; an earlier wording is held back with its note."""
        for rows in tables:
            for row in rows.rows:
                if rows.table == "practice_note" and (rows.table, row["id"]) in private:
                    yield Withheld(Reason.PERSONAL_NOTE, self._day(row["meeting_id"]))
                elif rows.table == "note_version" and (rows.table, row["id"]) in private:
                    note = found(self._session, PracticeNote, row["note_id"])
                    if ("practice_note", note.id) not in private:
                        yield Withheld(Reason.PERSONAL_NOTE, self._day(note.meeting_id))
                elif rows.table == "draft":
                    yield Withheld(Reason.DRAFT)
                elif rows.table == "agenda_item" and self._names_them(row["script"]):
                    yield Withheld(Reason.SCRIPT, self._day(row["meeting_id"]))

    def _about(self, table: str, row: Row, columns: Iterable[str]) -> ToldRow:
        holding = HOLDINGS[table]
        values = [(name, self._masked(name, v)) for name, v in self._values(table, row, columns)]
        told = [value for _, value in values if isinstance(value, str)]
        for name in (*holding.passages, *holding.whole):
            passages = self._passages(row[name] or "", is_whole=name in holding.whole)
            # What has a form (« blocks ») says the same words again.
            values.append((name, tuple(p for p in passages if not any(p in one for one in told))))
        return ToldRow(row["uuid"], tuple(values))

    def _is_told(self, table: str, row: Row) -> bool:
        """Whether something else than what is withheld names them."""
        holding = HOLDINGS[table]
        if not holding.withheld:
            return True
        telling = {*holding.named_in, *holding.passages} - {*holding.withheld}
        return any(self._names_them(row[name]) for name in telling)

    def _names_them(self, value: str | None) -> bool:
        return any(self._names.mention(text) is not Mention.NO for text in texts_in(value or ""))

    def _passages(self, value: str, *, is_whole: bool) -> tuple[str, ...]:
        told = (
            text
            for text in texts_in(value)
            if text.strip() and (is_whole or self._names.mention(text) is not Mention.NO)
        )
        return tuple(dict.fromkeys(self._names.masked(text, OTHER_PERSON) for text in told))

    def _masked(self, name: str, value: Value) -> Value:
        """Names of bodies stay: « École Lucie-Roy » is nobody."""
        if not isinstance(value, str) or isinstance(value, StrEnum) or name in _OF_BODIES:
            return value
        if name in _ALWAYS_OTHERS and value and not self._names_them(value):
            return OTHER_PERSON
        return self._names.masked(value, OTHER_PERSON)

    def _values(self, table: str, row: Row, columns: Iterable[str]) -> Iterator[tuple[str, Value]]:
        """The values of a row; what it points to is said by what that is called."""
        for name in columns:
            column = Base.metadata.tables[table].c[name]
            if column.foreign_keys:
                yield from self._reference(column, row[name])
            else:
                yield name, row[name]

    def _reference(self, column: Column[Any], key: int | None) -> Iterator[tuple[str, Value]]:
        target = next(iter(column.foreign_keys)).column.table.name
        get = self._session.get
        if target == "person":
            yield (
                column.name.removesuffix("_id"),
                self._person.full_name if key == self._person.id else "",
            )
        elif target == "organisation":
            body = get(Organisation, key) if key else None
            yield "organisation", body.name if body else ""
        elif target == "community":
            yield "community", found(self._session, Community, key).name if key else ""
        elif target == "norm_set" and key:
            norms = found(self._session, NormSet, key)
            yield "community", norms.community.name
            yield "school_year", norms.school_year
            yield "version", norms.version
        elif target == "collection_notice" and key:
            notice = found(self._session, CollectionNotice, key)
            yield "notice_language", notice.language
            yield "notice_version", notice.version
        elif target == "commitment" and key:
            yield "commitment", found(self._session, Commitment, key).what
        else:
            yield from _meeting(self._meeting(target, key))

    def _meeting(self, target: str, key: int | None) -> Meeting | None:
        if key is None:
            return None
        if target == "attendance":
            return found(self._session, Attendance, key).meeting
        if target == "practice_note":
            return found(self._session, PracticeNote, key).meeting
        return found(self._session, Meeting, key)

    def _day(self, meeting_id: int) -> date:
        return found(self._session, Meeting, meeting_id).day


def _meeting(meeting: Meeting | None) -> Iterator[tuple[str, Value]]:
    yield "community", meeting.community.name if meeting else ""
    yield "meeting_starts_at", meeting.starts_at if meeting else None
    yield "meeting_ends_at", meeting.ends_at if meeting else None


def _private(session: Session, tables: Iterable[RowsOfTable]) -> Private:
    """Private notes about the person, and the earlier wordings of private notes."""
    keys = {
        (one.table, row["id"])
        for one in tables
        for row in one.rows
        if _is_private(session, one.table, row)
    }
    return frozenset(keys)


def _is_private(session: Session, table: str, row: Row) -> bool:
    if table == "practice_note":
        return row["visibility"] is Visibility.PRIVATE
    if table == "note_version":
        return found(session, PracticeNote, row["note_id"]).visibility is Visibility.PRIVATE
    return False


def _with_rows(tables: Iterable[ToldTable]) -> tuple[ToldTable, ...]:
    return tuple(one for one in tables if one.rows)
