"""Who is on the sheet of a meeting, and how a line of it names them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, load_only

from car_desktop.domain.entities import Meeting, Membership, Organisation, Person, Position
from car_desktop.domain.values import MembershipRole
from car_desktop.services.rates import is_member_at_meeting

Names = tuple[str, str]
"""Whole and short."""


def member_roles(session: Session, meeting_id: int) -> dict[int, MembershipRole]:
    """Each member of that day with their role; the first named where someone has two."""
    statement = (
        select(Membership.person_id, Membership.role)
        .join_from(Meeting, Membership, is_member_at_meeting())
        .where(Meeting.id == meeting_id)
        .order_by(Membership.id.desc())
    )
    return dict(session.execute(statement).all())


def people_named(session: Session, ids: Iterable[int]) -> list[Person]:
    """These people, with their names only, because a mark waits for this."""
    names = load_only(Person.first_name, Person.last_name, Person.name_key)
    return list(session.scalars(select(Person).where(Person.id.in_(list(ids))).options(names)))


def organisations_of(session: Session, people: Iterable[int], day: date) -> dict[int, Names]:
    """Where each one works on a day, else as what."""
    statement = (
        select(Position.person_id, Organisation.name, Organisation.short_name, Position.function)
        .outerjoin(Position.organisation)
        .where(Position.person_id.in_(list(people)))
        .where(or_(Position.starts_on.is_(None), Position.starts_on <= day))
        .where(or_(Position.ends_on.is_(None), Position.ends_on >= day))
        .order_by(Position.starts_on.nulls_first(), Position.id)
    )
    latest_last = session.execute(statement)
    return {
        person_id: (name or function, short or name or function)
        for person_id, name, short, function in latest_last
    }


def short_names(people: Iterable[Person]) -> dict[int, str]:
    """« Nom, P. », or the whole name where two people would be called the same."""
    short = {person.id: _short_name(person) for person in people}
    count = Counter(short.values())
    return {
        person.id: short[person.id] if count[short[person.id]] == 1 else person.sorted_name
        for person in people
    }


def _short_name(person: Person) -> str:
    if not (person.last_name and person.first_name):
        return person.sorted_name
    initials = "-".join(f"{part[0]}." for part in person.first_name.split("-") if part)
    return f"{person.last_name}, {initials}"
