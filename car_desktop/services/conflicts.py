"""Meetings that stand in each other's way; always explained, never refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache, partial

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Community, Meeting, Membership, Person
from car_desktop.domain.text import folded
from car_desktop.domain.values import MeetingMode, MeetingState
from car_desktop.i18n import translate
from car_desktop.services.days_off import community_days_off
from car_desktop.services.periods import holds_on
from car_desktop.typography import current, sort_key

TRAVEL = timedelta(minutes=30)
"""Less time than this between two places is worth a word; remote meetings need none."""

COUNTING = tuple(state for state in MeetingState if state.counts)
NO_TIME = timedelta()
_NAMED = 3


class ConflictKind(StrEnum):
    """What clashes."""

    DAY_OFF = "day_off"
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
    """One clash with one other meeting; `people` are the members whom both expect.

    A day off clashes with the meeting itself, which is then the one named; `reason` says why it is off.
    """

    kind: ConflictKind
    meeting_id: int
    community: str
    starts_at: datetime
    people: tuple[str, ...] = ()
    gap: timedelta = NO_TIME
    reason: str = ""


def conflicts(session: Session, slot: Slot) -> tuple[Conflict, ...]:
    """What other meetings a meeting at that time would clash with, in the order of the day."""
    rows = session.execute(
        select(Meeting, Community.name)
        .join(Community)
        .where(
            Meeting.state.in_(COUNTING),
            Meeting.id != (slot.meeting_id or 0),
            Meeting.starts_at < slot.ends_at + TRAVEL,
            Meeting.ends_at > slot.starts_at - TRAVEL,
        )
        .order_by(Meeting.starts_at, Meeting.id)
    )
    found: list[Conflict] = []
    for meeting, community in rows:
        other = slot_of(meeting)
        found += clashes(slot, other, community, partial(_shared_members, session, slot, other))
    return tuple(found)


def meeting_conflicts(session: Session, meeting_id: int) -> tuple[Conflict, ...]:
    """What a planned meeting clashes with, its day first; one that is over or off, with nothing."""
    meeting = session.get(Meeting, meeting_id)
    if meeting is None or not meeting.state.is_upcoming:
        return ()
    slot = slot_of(meeting)
    off = community_days_off(session, slot.community_id, (meeting.day, meeting.day))
    named = meeting.community.name
    return (*on_day_off(slot, named, off.get(meeting.day, "")), *conflicts(session, slot))


def slot_of(meeting: Meeting) -> Slot:
    """When and where a meeting is."""
    return Slot(
        meeting.community_id,
        meeting.starts_at,
        meeting.ends_at,
        meeting.place,
        meeting.mode,
        meeting.id,
    )


def on_day_off(slot: Slot, community: str, reason: str) -> tuple[Conflict, ...]:
    """The clash of a meeting with its day, where there is a reason for that day to be off."""
    if not reason:
        return ()
    key = slot.meeting_id or 0
    return (Conflict(ConflictKind.DAY_OFF, key, community, slot.starts_at, reason=reason),)


def clashes(
    slot: Slot, other: Slot, community: str, shared: Callable[[], tuple[str, ...]]
) -> list[Conflict]:
    """What a meeting clashes with in one other; `shared` names the members of both, if asked."""
    key, starts_at = other.meeting_id or 0, other.starts_at
    both_travel = MeetingMode.REMOTE not in {slot.mode, other.mode}
    are_placed = bool(slot.place.strip() and other.place.strip())
    same_place = are_placed and _place_key(slot.place) == _place_key(other.place)
    if not (starts_at < slot.ends_at and slot.starts_at < other.ends_at):
        if same_place or not (both_travel and are_placed):
            return []
        gap = max(starts_at - slot.ends_at, slot.starts_at - other.ends_at)
        return [Conflict(ConflictKind.TRAVEL, key, community, starts_at, gap=gap)]
    found = [Conflict(ConflictKind.COACH, key, community, starts_at)]
    if people := shared():
        found.append(Conflict(ConflictKind.MEMBERS, key, community, starts_at, people))
    if same_place and both_travel:
        found.append(Conflict(ConflictKind.PLACE, key, community, starts_at))
    return found


def conflict_text(conflict: Conflict) -> str:
    """One sentence that says what clashes, with whom and when."""
    if conflict.kind is ConflictKind.DAY_OFF:
        text = translate("DaysOff", "That day is off: {reason}.")
        return text.format(reason=conflict.reason)
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


@lru_cache(maxsize=512)
def _place_key(place: str) -> str:
    """A place whatever its accents; the same few come back all year."""
    return folded(place)


def _shared_members(session: Session, slot: Slot, other: Slot) -> tuple[str, ...]:
    """Members of both communities that day; a community does not clash with itself."""
    if slot.community_id == other.community_id:
        return ()
    mine = _members(session, slot.community_id, slot.starts_at.date())
    theirs = _members(session, other.community_id, other.starts_at.date())
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
