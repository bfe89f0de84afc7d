"""Who is expected at a meeting that is looked for, and whose calendar a file is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from car_desktop.domain.entities import Membership, Person
from car_desktop.domain.text import folded
from car_desktop.domain.values import MembershipRole
from car_desktop.formats.busy_file import BusyFile, addresses_in
from car_desktop.services.periods import holds_within
from car_desktop.typography import sort_key

_WORD_END = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class SlotMember:
    """Somebody expected, and the addresses by which a calendar is recognised."""

    id: int
    name: str
    emails: tuple[str, ...]


def slot_members(session: Session, community_id: int, days: tuple[date, date]) -> list[SlotMember]:
    """Who is expected within a period, the coach aside."""
    memberships = session.scalars(
        select(Membership)
        .where(
            Membership.community_id == community_id,
            Membership.role != MembershipRole.COACH,
            holds_within(Membership, days),
        )
        .options(selectinload(Membership.person).selectinload(Person.emails))
    )
    people = {membership.person_id: membership.person for membership in memberships}
    members = (
        SlotMember(key, person.full_name, tuple(each.address.lower() for each in person.emails))
        for key, person in people.items()
    )
    return sorted(members, key=lambda member: sort_key(member.name))


def owner_of(file: BusyFile, members: Sequence[SlotMember]) -> tuple[int | None, bool]:
    """Whose calendar a file is, and whether that is sure; nobody where several could be meant.

    Its name decides, by an address or by both names of a person; else the address that stands on
    every event is a good guess, for a person to confirm.
    """
    title = f"{file.file_name} {file.name}"
    named = {m.id for m in members if set(m.emails) & set(addresses_in(title))}
    named = named or {m.id for m in members if _is_named(m, title)}
    if len(named) == 1:
        return named.pop(), True
    on_all = {a for a, count in file.addresses.items() if file.events and count == file.events}
    present = {m.id for m in members if set(m.emails) & on_all}
    known = {m.id for m in members if set(m.emails) & file.addresses.keys()}
    if len(present) == 1:
        return present.pop(), len(known) == 1
    return None, False


def _is_named(member: SlotMember, title: str) -> bool:
    names = _words(member.name)
    return bool(names) and names <= _words(title)


def _words(text: str) -> set[str]:
    return {word for word in _WORD_END.split(folded(text)) if word}
