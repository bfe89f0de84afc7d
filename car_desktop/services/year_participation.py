"""Who took part in the meetings of a year, for how long, and from which organisations."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from car_desktop.domain.entities import Attendance, Meeting, Organisation, Position
from car_desktop.domain.periods import is_current
from car_desktop.domain.values import CommunityKind, SchoolYear
from car_desktop.services.counting import RuleRow, counted_meetings, own_minutes, rules_applied
from car_desktop.services.rates import HELD_STATES, Rate, Seat, seats
from car_desktop.services.year_meetings import is_in_year
from car_desktop.typography import sort_key


@dataclass(frozen=True, slots=True)
class Share:
    """The part of a community, of a kind of community or of an organisation: people who came, their seats, their hours."""

    name: str
    people: int
    rate: Rate
    minutes: int
    community_id: int | None = None
    kind: CommunityKind | None = None


@dataclass(frozen=True, slots=True)
class Participation:
    """A year of attendance; `minutes` add up the hours of each person."""

    people: int = 0
    minutes: int = 0
    rate: Rate = field(default_factory=Rate)
    organisations: tuple[Share, ...] = ()  # « » is where no organisation is known
    communities: tuple[Share, ...] = ()
    kinds: tuple[Share, ...] = ()
    rules: tuple[RuleRow, ...] = ()


@dataclass(slots=True)
class _Tally:
    """What is counted of a person, of a community or of an organisation."""

    people: set[int] = field(default_factory=set)
    covered: int = 0
    expected: int = 0
    minutes: int = 0

    def add(self, other: _Tally) -> None:
        self.people |= other.people
        self.covered += other.covered
        self.expected += other.expected
        self.minutes += other.minutes

    def share(self, name: str = "") -> Share:
        return Share(name, len(self.people), Rate(self.covered, self.expected), self.minutes)


_Tallies = dict[tuple[int, int], _Tally]
"""By community and person."""


def participation_of_year(
    session: Session, year: SchoolYear, community_id: int | None = None
) -> Participation:
    """Read the marks of the meetings held.

    A person counts in the organisation where they worked on the day of the last of these meetings
    that concerned them: each person, seat and hour is in one organisation only.
    """
    held = _held(session, year, community_id)
    tallies, last_days = _tallies(session, held)
    whole = _sum(tallies.values())
    return Participation(
        people=len(whole.people),
        minutes=whole.minutes,
        rate=Rate(whole.covered, whole.expected),
        organisations=_organisations(session, tallies, last_days),
        communities=_communities(held, tallies),
        kinds=_kinds(held, tallies),
        rules=rules_applied(session, held),
    )


def _held(session: Session, year: SchoolYear, community_id: int | None) -> Sequence[Meeting]:
    statement = (
        select(Meeting)
        .where(is_in_year(year, community_id), Meeting.state.in_(HELD_STATES))
        .order_by(Meeting.starts_at, Meeting.id)
        .options(
            selectinload(Meeting.attendance).selectinload(Attendance.stays),
            selectinload(Meeting.community),
        )
    )
    return session.scalars(statement).all()


def _tallies(session: Session, held: Sequence[Meeting]) -> tuple[_Tallies, dict[int, date]]:
    """Everyone expected or marked, with the last day that concerned them."""
    known = {meeting.id: meeting for meeting in held}
    tallies: _Tallies = defaultdict(_Tally)
    last_days: dict[int, date] = {}
    for member in seats(session, held):
        meeting = known[member.meeting_id]
        tally = tallies[meeting.community_id, member.person_id]
        tally.expected += member.seat is not Seat.OUTSIDE
        tally.covered += member.seat is Seat.COVERED
        _keep_last(last_days, member.person_id, meeting.day)
    counted = counted_meetings(session, held)
    for meeting in held:
        for mark in meeting.attendance:
            tally = tallies[meeting.community_id, mark.person_id]
            tally.minutes += own_minutes(counted[meeting.id], mark, meeting)
            tally.people |= {mark.person_id} if mark.status.attended else set()
            _keep_last(last_days, mark.person_id, meeting.day)
    return tallies, last_days


def _keep_last(last_days: dict[int, date], person_id: int, day: date) -> None:
    last_days[person_id] = max(day, last_days.get(person_id, day))


def _communities(held: Sequence[Meeting], tallies: _Tallies) -> tuple[Share, ...]:
    known = {meeting.community_id: meeting.community for meeting in held}
    grouped: dict[int, _Tally] = defaultdict(_Tally)
    for (key, _), tally in tallies.items():
        grouped[key].add(tally)
    order = sorted(known, key=lambda key: (sort_key(known[key].name), key))
    return tuple(
        replace(grouped[key].share(known[key].name), community_id=key, kind=known[key].kind)
        for key in order
    )


def _kinds(held: Sequence[Meeting], tallies: _Tallies) -> tuple[Share, ...]:
    """Somebody in two communities of one kind is one person."""
    known = {meeting.community_id: meeting.community.kind for meeting in held}
    grouped: dict[CommunityKind, _Tally] = defaultdict(_Tally)
    for (key, _), tally in tallies.items():
        grouped[known[key]].add(tally)
    present = [kind for kind in CommunityKind if kind in set(known.values())]
    return tuple(replace(grouped[kind].share(), kind=kind) for kind in present)


def _organisations(
    session: Session, tallies: _Tallies, last_days: dict[int, date]
) -> tuple[Share, ...]:
    where = _organisations_on(session, last_days)
    names = _names(session, where.values())
    grouped: dict[int | None, _Tally] = defaultdict(_Tally)
    for (_, person_id), tally in tallies.items():
        grouped[where.get(person_id)].add(tally)
    order = sorted(
        grouped, key=lambda key: (key is None, sort_key(names.get(key or 0, "")), key or 0)
    )
    return tuple(grouped[key].share(names.get(key or 0, "")) for key in order)


def _organisations_on(session: Session, days: dict[int, date]) -> dict[int, int | None]:
    """Where each person worked on their day: the same rule as `Person.position_on`."""
    statement = select(
        Position.person_id,
        Position.organisation_id,
        Position.starts_on,
        Position.ends_on,
        Position.id,
    ).where(Position.person_id.in_(days))
    latest: dict[int, tuple[date, int, int | None]] = {}
    for person_id, organisation_id, starts_on, ends_on, key in session.execute(statement):
        if is_current(starts_on, ends_on, days[person_id]):
            held = (starts_on or date.min, key, organisation_id)
            latest[person_id] = max(held, latest.get(person_id, held), key=lambda one: one[:2])
    return {person_id: held[2] for person_id, held in latest.items()}


def _names(session: Session, keys: Iterable[int | None]) -> dict[int, str]:
    wanted = {key for key in keys if key is not None}
    statement = select(Organisation.id, Organisation.name).where(Organisation.id.in_(wanted))
    return dict(session.execute(statement).all())


def _sum(tallies: Iterable[_Tally]) -> _Tally:
    whole = _Tally()
    for tally in tallies:
        whole.add(tally)
    return whole
