"""The organisations and the 120 people of the sample year."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy.orm import Session

from car_desktop.domain.entities import EmailAddress, Organisation, Person, Position
from car_desktop.domain.text import folded
from car_desktop.domain.values import MembershipRole, SchoolYear
from car_desktop.services.sample.identity import identity
from car_desktop.services.sample.script import DirectoryScript, GroupScript, OrganisationScript

Seat = tuple[Person, MembershipRole]


@dataclass(frozen=True, slots=True)
class Directory:
    """Who was added: seats by community, and those who belong to none."""

    organisations: dict[str, Organisation]
    seats: dict[str, list[Seat]] = field(default_factory=lambda: defaultdict(list))
    others: list[Person] = field(default_factory=list)


def add_directory(session: Session, script: DirectoryScript, today: date) -> Directory:
    """Add every organisation and person, and answer who sits where."""
    directory = Directory(_add_organisations(session, script.organisations))
    names = _Names(script.names)
    since = SchoolYear(SchoolYear.of(today).start - 1).first_day
    for group in script.groups:
        _add_group(session, group, directory, names, since)
    for shared in script.shared:
        for position in shared.positions:
            person, _ = directory.seats[shared.origin][position]
            directory.seats[shared.community].append((person, MembershipRole.MEMBER))
    session.flush()
    return directory


def _add_organisations(
    session: Session, scripts: list[OrganisationScript]
) -> dict[str, Organisation]:
    added: dict[str, Organisation] = {}
    for script in scripts:
        organisation = Organisation(
            uuid=identity("organisation", script.key),
            kind=script.kind,
            name=script.name,
            short_name=script.short_name,
            city=script.city,
            parent_id=added[script.parent].id if script.parent else None,
        )
        session.add(organisation)
        session.flush()
        added[script.key] = organisation
    return added


def _add_group(
    session: Session, group: GroupScript, directory: Directory, names: _Names, since: date
) -> None:
    for rank in range(group.count):
        person = names.next_person(group.english)
        organisation = group.organisations[rank % len(group.organisations)]
        person.positions = [
            Position(
                uuid=identity("position", person.uuid),
                organisation_id=directory.organisations[organisation].id,
                function=group.function,
                starts_on=since,
            )
        ]
        session.add(person)
        if group.community:
            role = MembershipRole.MEMBER if rank else group.first_role
            directory.seats[group.community].append((person, role))
        else:
            directory.others.append(person)


class _Names:
    """Gives each person a name that nobody else has."""

    def __init__(self, pools: dict[str, list[str]]) -> None:
        self._pools = pools
        self._given = {True: 0, False: 0}

    def next_person(self, english: bool) -> Person:
        number = self._given[english]
        self._given[english] += 1
        prefix = "english_" if english else ""
        first, last = self._pools[f"{prefix}first"], self._pools[f"{prefix}last"]
        # The two lists have no common length, so that pairs do not repeat.
        return _person(first[number % len(first)], last[number % len(last)], number, english)


def _person(first: str, last: str, number: int, english: bool) -> Person:
    key = identity("person", f"{first} {last}")
    address = f"{folded(first)}.{folded(last)}@exemple.test".replace(" ", "-")
    person = Person(
        uuid=key,
        first_name=first,
        last_name=last,
        phone=f"{'819' if english else '418'} 555-01{number % 100:02}",
    )
    person.emails = [EmailAddress(uuid=identity("email", key), address=address)]
    return person
