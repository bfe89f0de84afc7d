"""Who the lines of a list are: known by e-mail, else by name; doubts are asked, never guessed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import EmailAddress, Person
from car_desktop.domain.entities.directory import name_key
from car_desktop.domain.text import folded
from car_desktop.formats.people_list import DroppedColumn, PeopleList, PersonRow, SkippedLine
from car_desktop.services.bulk import without_garbage_collection
from car_desktop.services.likeness import closest, initials

Choice = int | None
"""The person a doubtful line is, by key; None for somebody new."""


class Match(StrEnum):
    """Why a line is taken for someone already known, or for somebody new."""

    NEW = "new"
    EMAIL = "email"
    NAME = "name"
    CHOSEN = "chosen"
    REPEATED = "repeated"
    DOUBTFUL = "doubtful"


@dataclass(frozen=True, slots=True)
class Candidate:
    """Someone a doubtful line may be."""

    person_id: int
    name: str
    email: str


@dataclass(frozen=True, slots=True)
class PlannedPerson:
    """What will become of one line."""

    row: PersonRow
    match: Match
    person_id: int | None = None
    candidates: tuple[Candidate, ...] = ()
    repeats_line: int | None = None


@dataclass(frozen=True, slots=True)
class PeoplePlan:
    """What an import would do; nothing is written yet."""

    people: tuple[PlannedPerson, ...]
    dropped: tuple[DroppedColumn, ...]
    skipped: tuple[SkippedLine, ...]

    @property
    def doubtful(self) -> tuple[PlannedPerson, ...]:
        """The lines that a person has to decide."""
        return tuple(p for p in self.people if p.match is Match.DOUBTFUL)


@without_garbage_collection()
def plan_people_import(
    session: Session, listed: PeopleList, choices: Mapping[int, Choice] | None = None
) -> PeoplePlan:
    """Say who each line is: by e-mail, else by name; `choices` (line → person) settle the doubts."""
    known = _Known.read(session)
    planned = [known.plan(row, choices or {}) for row in listed.rows]
    return PeoplePlan(tuple(planned), listed.dropped, listed.skipped)


@dataclass(slots=True)
class _Known:
    """Everybody already there, by address and by name; the list's own lines join as they are read."""

    names: dict[int, Candidate] = field(default_factory=dict)
    by_email: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    by_name: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    by_initials: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    lines_by_email: dict[str, PersonRow] = field(default_factory=dict)
    lines_by_name: dict[str, PersonRow] = field(default_factory=dict)

    @classmethod
    def read(cls, session: Session) -> _Known:
        known = cls()
        rows = session.execute(
            select(Person.id, Person.first_name, Person.last_name, Person.name_key)
        )
        for key, first, last, name in rows:
            known.names[key] = Candidate(key, f"{first} {last}".strip(), "")
            known.by_name[name].add(key)
            known.by_initials[initials(name)].append(name)
        addresses = select(EmailAddress.person_id, EmailAddress.address).order_by(
            EmailAddress.rank.desc()
        )
        for key, address in session.execute(addresses):
            known.by_email[address].add(key)
            known.names[key] = Candidate(key, known.names[key].name, address)
        return known

    def plan(self, row: PersonRow, choices: Mapping[int, Choice]) -> PlannedPerson:
        """Decide what a line is, in the order of the rules."""
        name = name_key(row.first_name, row.last_name)
        repeated = self._repeated(row, name)
        self._remember(row, name)
        if repeated is not None:
            return PlannedPerson(row, Match.REPEATED, repeats_line=repeated.line)
        if row.line in choices:
            chosen = choices[row.line]
            return PlannedPerson(row, Match.NEW if chosen is None else Match.CHOSEN, chosen)
        return self._by_email(row, name) or self._by_name(row, name)

    def _repeated(self, row: PersonRow, name: str) -> PersonRow | None:
        """An earlier line of the same list with the same address, or the same name without another."""
        for address in row.emails:
            earlier = self.lines_by_email.get(address)
            if earlier and name_key(earlier.first_name, earlier.last_name) == name:
                return earlier
        earlier = self.lines_by_name.get(name)
        if earlier and not (earlier.emails and row.emails):
            return earlier
        return None

    def _remember(self, row: PersonRow, name: str) -> None:
        self.lines_by_name.setdefault(name, row)
        for address in row.emails:
            self.lines_by_email.setdefault(address, row)

    def _by_email(self, row: PersonRow, name: str) -> PlannedPerson | None:
        found_ids = set().union(*(self.by_email.get(address, set()) for address in row.emails))
        same_name = found_ids & self.by_name.get(name, set())
        if len(same_name) == 1:
            return PlannedPerson(row, Match.EMAIL, next(iter(same_name)))
        if len(found_ids) == 1 and self._alike(row, next(iter(found_ids))):
            return PlannedPerson(row, Match.EMAIL, next(iter(found_ids)))
        return self._doubtful(row, found_ids) if found_ids else None

    def _alike(self, row: PersonRow, person_id: int) -> bool:
        """An address shared by two different names is an office's, not a person's."""
        theirs = set(folded(self.names[person_id].name).replace("-", " ").split())
        mine = set(folded(f"{row.first_name} {row.last_name}").replace("-", " ").split())
        return bool(theirs & mine)

    def _by_name(self, row: PersonRow, name: str) -> PlannedPerson:
        reversed_name = name_key(row.last_name, row.first_name)
        same = self.by_name.get(name) or self.by_name.get(reversed_name) or set()
        if len(same) == 1:
            person_id = next(iter(same))
            if not row.emails or not self.names[person_id].email:
                return PlannedPerson(row, Match.NAME, person_id)
        if same:
            return self._doubtful(row, same)
        if row.emails:
            return PlannedPerson(row, Match.NEW)
        near = closest(name, self.by_initials.get(initials(name), ()))
        return self._doubtful(row, self.by_name[near]) if near else PlannedPerson(row, Match.NEW)

    def _doubtful(self, row: PersonRow, person_ids: set[int]) -> PlannedPerson:
        candidates = tuple(self.names[key] for key in sorted(person_ids))
        return PlannedPerson(row, Match.DOUBTFUL, candidates=candidates)
