"""Who belongs to a community, with which role, from when to when."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from car_desktop.domain.entities import Community, Membership, Person, Position
from car_desktop.domain.errors import UserError
from car_desktop.domain.periods import is_current, refuse_backwards
from car_desktop.domain.values import MembershipRole
from car_desktop.i18n import translate
from car_desktop.services.refusals import found
from car_desktop.typography import current, sort_key

SHOWN_NAMES = 3


class Standing(StrEnum):
    """Where a membership stands on a day."""

    CURRENT = "current"
    COMING = "coming"
    FORMER = "former"


@dataclass(frozen=True, slots=True)
class MemberRow:
    """One period of one person in a community."""

    membership_id: int
    person_id: int
    name: str
    full_name: str
    email: str
    function: str
    organisation: str
    role: MembershipRole
    starts_on: date | None
    ends_on: date | None
    standing: Standing


def memberships(session: Session, community_id: int, day: date) -> list[MemberRow]:
    """Every period, as it stands on a day: members first, then those to come, then former ones."""
    statement = (
        select(Membership)
        .where(Membership.community_id == community_id)
        .options(
            selectinload(Membership.person).selectinload(Person.emails),
            selectinload(Membership.person)
            .selectinload(Person.positions)
            .joinedload(Position.organisation),
        )
    )
    rows = [_row(membership, day) for membership in session.scalars(statement)]
    order = list(Standing)
    return sorted(rows, key=lambda row: (order.index(row.standing), sort_key(row.name)))


def members(session: Session, community_id: int, day: date) -> list[MemberRow]:
    """Who is a member on a day, by name."""
    rows = memberships(session, community_id, day)
    return [row for row in rows if row.standing is Standing.CURRENT]


def former_members(session: Session, community_id: int, day: date) -> list[MemberRow]:
    """The periods that ended before a day, by name."""
    rows = memberships(session, community_id, day)
    return [row for row in rows if row.standing is Standing.FORMER]


def add_members(
    session: Session,
    community_id: int,
    person_ids: Iterable[int],
    *,
    role: MembershipRole = MembershipRole.MEMBER,
    starts_on: date | None = None,
    ends_on: date | None = None,
) -> list[int]:
    """Begin a period for each of these people; refuse them all where one already belongs then."""
    community = found(session, Community, community_id)
    refuse_backwards(starts_on, ends_on)
    people = [found(session, Person, key) for key in dict.fromkeys(person_ids)]
    added = [_period(person, role, starts_on, ends_on) for person in people]
    _refuse_overlaps(community, added)
    community.memberships.extend(added)
    session.flush()
    return [membership.id for membership in added]


def change_membership(
    session: Session,
    membership_id: int,
    role: MembershipRole,
    starts_on: date | None,
    ends_on: date | None,
) -> None:
    """Correct the role or the dates of a period."""
    membership = found(session, Membership, membership_id)
    refuse_backwards(starts_on, ends_on)
    _refuse_overlap(membership, starts_on, ends_on)
    membership.role, membership.starts_on, membership.ends_on = role, starts_on, ends_on


def change_role(session: Session, membership_id: int, role: MembershipRole, since: date) -> int:
    """Give a member another role from a day on; what they were before stays recorded."""
    membership = found(session, Membership, membership_id)
    is_whole_period = membership.starts_on is not None and since <= membership.starts_on
    if role is membership.role or is_whole_period:
        membership.role = role
        return membership.id
    if not is_current(membership.starts_on, membership.ends_on, since):
        raise UserError(
            translate("Memberships", "This person has left by then: choose an earlier date.")
        )
    following = _period(membership.person, role, since, membership.ends_on)
    membership.ends_on = since - timedelta(days=1)
    membership.community.memberships.append(following)
    session.flush()
    return following.id


def end_memberships(session: Session, membership_ids: Iterable[int], last_day: date) -> None:
    """Let members leave; the day given is their last one."""
    for key in membership_ids:
        membership = found(session, Membership, key)
        refuse_backwards(membership.starts_on, last_day)
        membership.ends_on = last_day


def remove_memberships(session: Session, membership_ids: Iterable[int]) -> None:
    """Erase periods entered by mistake; someone who leaves ends theirs instead."""
    for key in membership_ids:
        session.delete(found(session, Membership, key))


def _row(membership: Membership, day: date) -> MemberRow:
    person = membership.person
    position = person.position_on(day)
    organisation = position.organisation if position else None
    return MemberRow(
        membership_id=membership.id,
        person_id=person.id,
        name=person.sorted_name,
        full_name=person.full_name,
        email=person.email,
        function=position.function if position else "",
        organisation=(organisation.short_name or organisation.name) if organisation else "",
        role=membership.role,
        starts_on=membership.starts_on,
        ends_on=membership.ends_on,
        standing=_standing(membership, day),
    )


def _standing(membership: Membership, day: date) -> Standing:
    if is_current(membership.starts_on, membership.ends_on, day):
        return Standing.CURRENT
    has_ended = membership.ends_on is not None and membership.ends_on < day
    return Standing.FORMER if has_ended else Standing.COMING


def _period(
    person: Person, role: MembershipRole, starts_on: date | None, ends_on: date | None
) -> Membership:
    membership = Membership(role=role, starts_on=starts_on, ends_on=ends_on)
    membership.person = person
    return membership


def _refuse_overlaps(community: Community, added: list[Membership]) -> None:
    taken: dict[int, list[Membership]] = {}
    for membership in community.memberships:
        taken.setdefault(membership.person_id, []).append(membership)
    double = [
        new.person.full_name
        for new in added
        if any(_overlap(old, new.starts_on, new.ends_on) for old in taken.get(new.person.id, ()))
    ]
    if double:
        raise UserError(_already_members(double))


def _already_members(names: list[str]) -> str:
    if len(names) == 1:
        return translate(
            "Memberships", "{name} is already a member at that time: change the dates."
        ).format(name=names[0])
    shown = current().join(names[:SHOWN_NAMES])
    if len(names) <= SHOWN_NAMES:
        return translate(
            "Memberships", "{names} are already members at that time: change the dates."
        ).format(names=shown)
    return translate(
        "Memberships",
        "%n people are already members at that time: change the dates.",
        "",
        len(names),
    )


def _refuse_overlap(membership: Membership, starts_on: date | None, ends_on: date | None) -> None:
    others = [
        other
        for other in membership.community.memberships
        if other is not membership and other.person_id == membership.person_id
    ]
    if any(_overlap(other, starts_on, ends_on) for other in others):
        raise UserError(_already_members([membership.person.full_name]))


def _overlap(membership: Membership, starts_on: date | None, ends_on: date | None) -> bool:
    begins_before_end = ends_on is None or (membership.starts_on or date.min) <= ends_on
    ends_after_start = starts_on is None or (membership.ends_on or date.max) >= starts_on
    return begins_before_end and ends_after_start
