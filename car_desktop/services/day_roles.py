"""Who takes charge of what during a meeting; the suggestion goes to whoever had it least lately."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Meeting, MeetingRole, Person
from car_desktop.domain.facilitation import RoleOfTheDay
from car_desktop.services.refusals import found
from car_desktop.services.roster import member_roles, people_named
from car_desktop.services.typed_text import typed_line
from car_desktop.services.workspace import writable_meeting

MEETINGS_LOOKED_AT = 12
"""About a school year: who did what before that no longer counts."""

Roles = Mapping[RoleOfTheDay, int]
"""Who had which role at one meeting, by person."""


@dataclass(frozen=True, slots=True)
class RoleRow:
    """One role: who has it, a person or a name in words, and whose turn it would be."""

    role: RoleOfTheDay
    person_id: int | None
    name: str
    suggested_id: int | None
    suggested: str

    @property
    def is_given(self) -> bool:
        """Whether somebody has it."""
        return bool(self.name)


@dataclass(frozen=True, slots=True)
class DayMember:
    """Somebody who may be chosen."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class DayRoles:
    """The six roles, and the members of that day."""

    rows: tuple[RoleRow, ...]
    members: tuple[DayMember, ...]

    @property
    def can_suggest(self) -> bool:
        """Whether a role is free and somebody could take it."""
        return any(not row.is_given and row.suggested_id for row in self.rows)


def day_roles(session: Session, meeting_id: int) -> DayRoles:
    """The roles of a meeting."""
    meeting = found(session, Meeting, meeting_id)
    given = {held.role: held for held in meeting.roles}
    people = sorted(
        people_named(session, member_roles(session, meeting_id)), key=lambda p: (p.name_key, p.id)
    )
    names = {person.id: person.full_name for person in people}
    held = {role: one.person_id for role, one in given.items() if one.person_id is not None}
    turns = whose_turn(list(names), _past(session, meeting), held, given)
    rows = tuple(_row(role, given.get(role), turns.get(role), names) for role in RoleOfTheDay)
    return DayRoles(rows, tuple(DayMember(key, name) for key, name in names.items()))


def set_day_role(
    session: Session,
    meeting_id: int,
    role: RoleOfTheDay,
    person_id: int | None = None,
    name: str = "",
) -> None:
    """Give a role to a person, or to a name in words; to nobody where both are empty."""
    meeting = writable_meeting(session, meeting_id)
    words = "" if person_id is not None else typed_line(name)
    held = next((one for one in meeting.roles if one.role is role), None)
    if person_id is None and not words:
        if held is not None:
            meeting.roles.remove(held)
        return
    if person_id is not None:
        found(session, Person, person_id)
    if held is None:
        held = MeetingRole(role=role)
        meeting.roles.append(held)
    held.person_id, held.name = person_id, words
    session.flush()
    session.expire(held, ["person"])


def take_suggested_roles(session: Session, meeting_id: int) -> int:
    """Give each free role to whose turn it is; answer how many were given."""
    free = [row for row in day_roles(session, meeting_id).rows if not row.is_given]
    for row in free:
        set_day_role(session, meeting_id, row.role, row.suggested_id)
    return sum(row.suggested_id is not None for row in free)


def named_roles(meeting: Meeting) -> tuple[tuple[RoleOfTheDay, str], ...]:
    """The roles that somebody has, with the name, in the order in which they are listed."""
    held = {one.role: _name(one) for one in meeting.roles}
    return tuple((role, held[role]) for role in RoleOfTheDay if held.get(role))


def whose_turn(
    members: Sequence[int],
    past: Sequence[Roles],
    held: Roles,
    given: Iterable[RoleOfTheDay] = (),
) -> dict[RoleOfTheDay, int]:
    """For each free role, the member who had it longest ago; `past` begins with the latest meeting.

    Between those who never had it, the one who had fewest roles lately, then the order of the list.
    Nobody gets two roles while somebody has none.
    """
    busy = list(held.values())
    turns: dict[RoleOfTheDay, int] = {}
    free = [role for role in RoleOfTheDay if role not in set(given) and role not in held]
    for role in free if members else ():
        turns[role] = min(
            members,
            key=lambda one: (busy.count(one), *_lately(one, role, past), members.index(one)),
        )
        busy.append(turns[role])
    return turns


def _lately(person: int, role: RoleOfTheDay, past: Sequence[Roles]) -> tuple[int, int]:
    """How near the last time in this role is (0 for never), and how many roles of any kind."""
    ago = next((place for place, roles in enumerate(past) if roles.get(role) == person), None)
    nearness = 0 if ago is None else len(past) - ago
    return nearness, sum(one == person for roles in past for one in roles.values())


def _past(session: Session, meeting: Meeting) -> list[Roles]:
    """Who had which role at the meetings before this one, the latest first."""
    before = (
        select(Meeting.id)
        .where(Meeting.community_id == meeting.community_id)
        .where(Meeting.starts_at < meeting.starts_at)
        .order_by(Meeting.starts_at.desc(), Meeting.id.desc())
        .limit(MEETINGS_LOOKED_AT)
    )
    ids = list(session.scalars(before))
    roles: dict[int, dict[RoleOfTheDay, int]] = {key: {} for key in ids}
    statement = select(MeetingRole).where(
        MeetingRole.meeting_id.in_(ids), MeetingRole.person_id.is_not(None)
    )
    for one in session.scalars(statement):
        if one.person_id is not None:
            roles[one.meeting_id][one.role] = one.person_id
    return list(roles.values())


def _row(
    role: RoleOfTheDay, held: MeetingRole | None, turn: int | None, names: Mapping[int, str]
) -> RoleRow:
    return RoleRow(
        role=role,
        person_id=held.person_id if held else None,
        name=_name(held) if held else "",
        suggested_id=turn,
        suggested=names[turn] if turn is not None else "",
    )


def _name(held: MeetingRole) -> str:
    return held.person.full_name if held.person is not None else held.name
