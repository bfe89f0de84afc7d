"""Everybody on one screen: thousands of lines, read column by column because objects take too long.

Through the connection of the session: rows as the driver gives them come twice as fast.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import (
    Community,
    EmailAddress,
    Membership,
    Organisation,
    Person,
    Position,
)
from car_desktop.domain.text import folded
from car_desktop.services.periods import holds_on
from car_desktop.typography import sort_key


class PersonLine(NamedTuple):
    """One person in a list, with the function held on the day of the list.

    A tuple, because it is made and compared several times faster than a frozen dataclass.
    """

    id: int
    uuid: str
    first_name: str
    last_name: str
    name: str
    email: str
    phone: str
    function: str
    organisation: str
    communities: tuple[str, ...]
    is_archived: bool


def people(
    session: Session, day: date, search: str = "", *, archived: bool = False
) -> list[PersonLine]:
    """People by name, with their functions of a day; each word searched is in a name or an address."""
    rows = _rows(session, search, archived)
    emails = _first_emails(session)
    functions = _functions(session, day)
    communities = communities_by_person(session, day)
    lines = [
        PersonLine(
            id=key,
            uuid=uuid,
            first_name=first,
            last_name=last,
            name=f"{last}, {first}" if first and last else first or last,
            email=emails.get(key, ""),
            phone=phone,
            function=functions.get(key, _NONE)[0],
            organisation=functions.get(key, _NONE)[1],
            communities=communities.get(key, ()),
            is_archived=archived,
        )
        for key, uuid, first, last, phone in rows
    ]
    return sorted(lines, key=lambda line: sort_key(line.name))


def communities_by_person(session: Session, day: date) -> dict[int, tuple[str, ...]]:
    """The names of the communities that each person belongs to on a day."""
    rows = session.connection().execute(
        select(Membership.person_id, Community.name)
        .join(Community)
        .where(holds_on(Membership, day))
        .order_by(Community.name)
    )
    by_person: dict[int, tuple[str, ...]] = {}
    for person_id, name in rows:
        by_person[person_id] = (*by_person.get(person_id, ()), name)
    return by_person


_NONE = ("", "")


def _rows(
    session: Session, search: str, archived: bool
) -> Sequence[tuple[int, str, str, str, str]]:
    statement = select(
        Person.id, Person.uuid, Person.first_name, Person.last_name, Person.phone
    ).where(Person.is_archived.is_(archived))
    for word in folded(search).split():
        statement = statement.where(
            Person.name_key.contains(word, autoescape=True)
            | Person.emails.any(EmailAddress.address.contains(word, autoescape=True))
        )
    return session.connection().execute(statement).all()


def _first_emails(session: Session) -> dict[int, str]:
    """The address to write to: the first by rank, so read last."""
    rows = session.connection().execute(
        select(EmailAddress.person_id, EmailAddress.address).order_by(
            EmailAddress.rank.desc(), EmailAddress.id.desc()
        )
    )
    return {person_id: address for person_id, address in rows}  # noqa: C416 - a typed dict


def _functions(session: Session, day: date) -> dict[int, tuple[str, str]]:
    """Function and organisation held on a day; the latest where there are several, so read last."""
    rows = session.connection().execute(
        select(Position.person_id, Position.function, Organisation.name)
        .outerjoin(Position.organisation)
        .where(holds_on(Position, day))
        .order_by(Position.starts_on.is_not(None), Position.starts_on, Position.id)
    )
    return {person_id: (function, body or "") for person_id, function, body in rows}
