"""The conflicts of many meetings at once: of a month in its grid, of the weeks to come."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from functools import partial
from typing import NamedTuple

from sqlalchemy import and_, select
from sqlalchemy.orm import Session, aliased

from car_desktop.domain.entities import Community, DayOff, Meeting, Membership, Organisation, Person
from car_desktop.domain.entities.meeting import LONGEST_MEETING
from car_desktop.domain.labels import label
from car_desktop.domain.periods import is_current
from car_desktop.domain.statutory_days import is_weekend
from car_desktop.i18n import translate
from car_desktop.services.conflicts import (
    COUNTING,
    TRAVEL,
    Conflict,
    Slot,
    clashes,
    on_day_off,
)
from car_desktop.services.days_off import Days, statutory_between
from car_desktop.services.periods import holds_within
from car_desktop.typography import sort_key

_Pair = tuple[int, int]
"""Two communities, the smaller identifier first."""


class _Held(NamedTuple):
    """A meeting as the sweep reads it, thousands at a time."""

    id: int
    slot: Slot
    community: str
    organisation_id: int | None
    is_upcoming: bool

    @property
    def day(self) -> date:
        return self.slot.starts_at.date()


class _Shared(NamedTuple):
    """Somebody in two communities, from when to when in each."""

    person_id: int
    name: str
    first: tuple[date | None, date | None]
    second: tuple[date | None, date | None]


def conflicts_between(session: Session, days: Days) -> dict[int, tuple[Conflict, ...]]:
    """The conflicts of each planned meeting of a period, by meeting; those without any are left out.

    The same as `meeting_conflicts` of each of them, in a few statements.
    """
    held = _held(session, days)
    asked = [one for one in held if one.is_upcoming and days[0] <= one.day <= days[1]]
    near = _neighbours(held)
    off = _reasons_off(session, asked)
    shared = _shared_members(session, near, held)
    found = {
        one.id: (
            *on_day_off(one.slot, one.community, off.get((one.organisation_id, one.day), "")),
            *(clash for other in near[one.id] for clash in _clashes(one, other, shared)),
        )
        for one in asked
    }
    return {key: clashing for key, clashing in found.items() if clashing}


def conflicts_of(session: Session, slots: Sequence[Slot]) -> list[tuple[Conflict, ...]]:
    """What each of several meetings that are not planned yet would clash with, in their order.

    The same as `conflicts` of each, in a few statements; they are not weighed against each other.
    """
    if not slots:
        return []
    starts = [slot.starts_at.date() for slot in slots]
    # Nobody's identifier is negative: these keys are theirs alone.
    proposed = [_Held(-number, slot, "", None, True) for number, slot in enumerate(slots, start=1)]
    stored = _held(session, (min(starts), max(starts)))
    held = sorted([*stored, *proposed], key=lambda one: (one.slot.starts_at, one.id))
    near = _neighbours(held)
    shared = _shared_members(session, near, held)
    return [
        tuple(
            clash
            for other in near[one.id]
            if other.id > 0
            for clash in _clashes(one, other, shared)
        )
        for one in proposed
    ]


def _held(session: Session, days: Days) -> list[_Held]:
    """The meetings of a period that count, and those close enough to clash with them, by start."""
    margin = LONGEST_MEETING + TRAVEL
    first = datetime.combine(days[0], time.min) - margin
    last = datetime.combine(days[1], time.max) + margin
    rows = session.execute(
        select(
            Community.name,
            Community.organisation_id,
            Meeting.state,
            Meeting.community_id,
            Meeting.starts_at,
            Meeting.ends_at,
            Meeting.place,
            Meeting.mode,
            Meeting.id,
        )
        .join(Meeting.community)
        .where(Meeting.state.in_(COUNTING), Meeting.starts_at.between(first, last))
        .order_by(Meeting.starts_at, Meeting.id)
    )
    return [
        _Held(row.id, Slot(*row[3:]), row.name, row.organisation_id, row.state.is_upcoming)
        for row in rows
    ]


def _neighbours(held: Iterable[_Held]) -> dict[int, list[_Held]]:
    """For each meeting, by start, the others that it overlaps or nearly touches."""
    near: dict[int, list[_Held]] = defaultdict(list)
    open_ones: list[_Held] = []
    for one in held:
        open_ones = [
            other for other in open_ones if other.slot.ends_at + TRAVEL > one.slot.starts_at
        ]
        for other in open_ones:
            near[one.id].append(other)
            near[other.id].append(one)
        open_ones.append(one)
    for others in near.values():
        others.sort(key=lambda other: (other.slot.starts_at, other.id))
    return near


def _clashes(one: _Held, other: _Held, shared: dict[_Pair, list[_Shared]]) -> list[Conflict]:
    return clashes(one.slot, other.slot, other.community, partial(_names, one, other, shared))


def _names(one: _Held, other: _Held, shared: dict[_Pair, list[_Shared]]) -> tuple[str, ...]:
    """Members of both on their days, each once however often they came back."""
    is_first = one.slot.community_id < other.slot.community_id
    first, second = (one, other) if is_first else (other, one)
    sitting = shared.get((first.slot.community_id, second.slot.community_id))
    if sitting is None:
        return ()
    both = {
        each.person_id: each.name
        for each in sitting
        if is_current(*each.first, first.day) and is_current(*each.second, second.day)
    }
    return tuple(sorted(both.values(), key=sort_key))


def _shared_members(
    session: Session, near: dict[int, list[_Held]], held: Sequence[_Held]
) -> dict[_Pair, list[_Shared]]:
    """Who sits in two communities that meet close to each other."""
    by_pair: dict[_Pair, list[_Shared]] = defaultdict(list)
    concerned = {one.slot.community_id: one for one in held if near[one.id]}
    if len(concerned) < 2:
        return by_pair
    days = [one.day for one in held]
    between = (min(days), max(days))
    mine, theirs = aliased(Membership), aliased(Membership)
    rows = session.execute(
        select(
            mine.community_id,
            theirs.community_id,
            Person.id,
            Person.first_name,
            Person.last_name,
            mine.starts_on,
            mine.ends_on,
            theirs.starts_on,
            theirs.ends_on,
        )
        .join(
            theirs,
            and_(mine.person_id == theirs.person_id, mine.community_id < theirs.community_id),
        )
        # Outer, so that memberships are read first and only those who sit twice are looked up.
        .outerjoin(Person, Person.id == mine.person_id)
        .where(
            mine.community_id.in_(concerned),
            theirs.community_id.in_(concerned),
            holds_within(mine, between),
            holds_within(theirs, between),
        )
    )
    for first, second, person_id, first_name, last_name, *bounds in rows:
        name = f"{first_name} {last_name}".strip()
        by_pair[first, second].append(
            _Shared(person_id, name, (bounds[0], bounds[1]), (bounds[2], bounds[3]))
        )
    return by_pair


def _reasons_off(session: Session, asked: Iterable[_Held]) -> dict[tuple[int | None, date], str]:
    """Why the day of each meeting is off for the organisation of its community."""
    wanted = {(one.organisation_id, one.day) for one in asked}
    if not wanted:
        return {}
    days = {day for _, day in wanted}
    by_law = statutory_between((min(days), max(days)))
    painted = _painted(session, {organisation for organisation, _ in wanted}, days)
    weekend = translate("DaysOff", "Weekend")
    return {
        (organisation, day): by_law.get(day)
        or painted.get((organisation, day))
        or (weekend if is_weekend(day) else "")
        for organisation, day in wanted
    }


def _painted(
    session: Session, organisations: set[int | None], days: set[date]
) -> dict[tuple[int | None, date], str]:
    """Why days are closed by an organisation, by those above it or for all: the last said counts."""
    stored = session.scalars(select(DayOff).where(DayOff.day.in_(days)).order_by(DayOff.id)).all()
    if not stored:
        return {}
    above = _with_those_above(session, organisations)
    return {
        (organisation, off.day): off.label or label(off.kind)
        for off in stored
        for organisation in organisations
        if off.organisation_id is None or off.organisation_id in above[organisation]
    }


def _with_those_above(
    session: Session, organisations: set[int | None]
) -> dict[int | None, set[int]]:
    """Each organisation with its parent, and so on upwards: a statement per level, few in all."""
    parents: dict[int, int | None] = {}
    level = {organisation for organisation in organisations if organisation is not None}
    while level:
        rows = session.execute(
            select(Organisation.id, Organisation.parent_id).where(Organisation.id.in_(level))
        )
        parents |= {row.id: row.parent_id for row in rows}
        level = {parent for parent in parents.values() if parent is not None} - parents.keys()
    return {organisation: _upwards(organisation, parents) for organisation in organisations}


def _upwards(organisation: int | None, parents: dict[int, int | None]) -> set[int]:
    known: set[int] = set()
    while organisation is not None and organisation not in known:
        known.add(organisation)
        organisation = parents.get(organisation)
    return known
