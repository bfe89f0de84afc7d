"""Meetings that stand in each other's way; always explained, never refused."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Community, Meeting, Membership, Person
from car_desktop.domain.text import folded
from car_desktop.domain.values import MeetingMode, MeetingState
from car_desktop.i18n import translate
from car_desktop.services.periods import holds_on
from car_desktop.typography import current, sort_key

TRAVEL = timedelta(minutes=30)
"""Less time than this between two places is worth a word; remote meetings need none."""

_COUNTING = tuple(state for state in MeetingState if state.counts)
_NAMED = 3


class ConflictKind(StrEnum):
    """What clashes."""

    COACH = "coach"
    MEMBERS = "members"
    PLACE = "place"
    TRAVEL = "travel"


@dataclass(frozen=True, slots=True)
class Slot:
    """A meeting that is, or might be, held then; `meeting_id` is None while it is being planned."""

    community_id: int
    starts_at: datetime
    ends_at: datetime
    place: str = ""
    mode: MeetingMode = MeetingMode.IN_PERSON
    meeting_id: int | None = None


@dataclass(frozen=True, slots=True)
class Conflict:
    """One clash with one other meeting; `people` are the members whom both expect."""

    kind: ConflictKind
    meeting_id: int
    community: str
    starts_at: datetime
    people: tuple[str, ...] = ()
    gap: timedelta = timedelta()


def conflicts(session: Session, slot: Slot) -> tuple[Conflict, ...]:
    """What a meeting at that time would clash with, in the order of the day."""
    rows = session.execute(
        select(Meeting, Community.name)
        .join(Community)
        .where(
            Meeting.state.in_(_COUNTING),
            Meeting.id != (slot.meeting_id or 0),
            Meeting.starts_at < slot.ends_at + TRAVEL,
            Meeting.ends_at > slot.starts_at - TRAVEL,
        )
        .order_by(Meeting.starts_at)
    )
    found: list[Conflict] = []
    for other, community in rows:
        found += _with(session, slot, other, community)
    return tuple(found)


def meeting_conflicts(session: Session, meeting_id: int) -> tuple[Conflict, ...]:
    """What a planned meeting clashes with; one that is over or will not be held, with nothing."""
    meeting = session.get(Meeting, meeting_id)
    if meeting is None or not meeting.state.is_upcoming:
        return ()
    return conflicts(
        session,
        Slot(
            meeting.community_id,
            meeting.starts_at,
            meeting.ends_at,
            meeting.place,
            meeting.mode,
            meeting.id,
        ),
    )


def conflict_text(conflict: Conflict) -> str:
    """One sentence that says what clashes, with whom and when."""
    words = current()
    where = {
        "community": words.quote(conflict.community),
        "time": words.time(conflict.starts_at.time()),
    }
    if conflict.kind is ConflictKind.COACH:
        return translate("Conflicts", "You also meet {community} at {time}.").format(**where)
    if conflict.kind is ConflictKind.PLACE:
        return translate("Conflicts", "The place is taken by {community} at {time}.").format(
            **where
        )
    if conflict.kind is ConflictKind.TRAVEL:
        minutes = int(conflict.gap.total_seconds() // 60)
        return translate(
            "Conflicts", "Only {gap} to go between this place and {community} at {time}."
        ).format(gap=words.duration(minutes), **where)
    return translate(
        "Conflicts",
        "%n member(s) also sit in {community} at {time}: {people}.",
        "",
        len(conflict.people),
    ).format(people=_named(conflict.people), **where)


def _with(session: Session, slot: Slot, other: Meeting, community: str) -> list[Conflict]:
    overlaps = other.starts_at < slot.ends_at and slot.starts_at < other.ends_at
    both_travel = MeetingMode.REMOTE not in (slot.mode, other.mode)
    same_place = bool(slot.place.strip()) and folded(slot.place) == folded(other.place)
    if not overlaps:
        gap = max(other.starts_at - slot.ends_at, slot.starts_at - other.ends_at)
        if both_travel and not same_place and slot.place.strip() and other.place.strip():
            return [Conflict(ConflictKind.TRAVEL, other.id, community, other.starts_at, gap=gap)]
        return []
    found = [Conflict(ConflictKind.COACH, other.id, community, other.starts_at)]
    people = _shared_members(session, slot, other)
    if people:
        found.append(Conflict(ConflictKind.MEMBERS, other.id, community, other.starts_at, people))
    if same_place and both_travel:
        found.append(Conflict(ConflictKind.PLACE, other.id, community, other.starts_at))
    return found


def _shared_members(session: Session, slot: Slot, other: Meeting) -> tuple[str, ...]:
    """Members of both communities that day; a community does not clash with itself."""
    if slot.community_id == other.community_id:
        return ()
    mine = _members(session, slot.community_id, slot.starts_at.date())
    theirs = _members(session, other.community_id, other.day)
    names = (mine[key] for key in mine.keys() & theirs.keys())
    return tuple(sorted(names, key=sort_key))


def _members(session: Session, community_id: int, day: date) -> dict[int, str]:
    people = session.scalars(
        select(Person)
        .join(Membership, Membership.person_id == Person.id)
        .where(Membership.community_id == community_id, holds_on(Membership, day))
    )
    return {person.id: person.full_name for person in people}


def _named(people: tuple[str, ...]) -> str:
    shown = list(people[:_NAMED])
    if len(people) > _NAMED:
        shown.append(translate("Conflicts", "%n other(s)", "", len(people) - _NAMED))
    return current().join(shown)
