"""Attendance rates, computed in one way for every screen and every document.

A rate is « seats covered / seats expected » of one meeting:

- expected: each person who was a member **on the day of the meeting**, whatever their role, unless
  the mark says « not expected », « guest » or « observer »;
- covered: those of them who came, wholly or not, or sent a delegate (`AttendanceStatus.covers_seat`);
  the counting rule of the day may ask of a partial presence a share of the meeting;
- a member without any mark at a meeting that was held is « to confirm »: expected, not covered, so
  that forgetting to mark someone never raises a rate;
- someone who was not a member that day is listed with the meeting, and is never in its rate.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import ColumnElement, and_, case, distinct, func, or_, select
from sqlalchemy.orm import Session, selectinload

from car_desktop.domain.counting import CountedMeeting, Interval
from car_desktop.domain.entities import Attendance, Meeting, Membership
from car_desktop.domain.values import AttendanceStatus, MeetingState
from car_desktop.services.counting import counted_meetings, counting_rules

HELD_STATES = (MeetingState.HELD, MeetingState.CLOSED)
"""The meetings that have a rate."""

_COVERING = tuple(status for status in AttendanceStatus if status.covers_seat)
_OUTSIDE = tuple(status for status in AttendanceStatus if not status.in_denominator)


class Seat(StrEnum):
    """What one person is in a rate."""

    COVERED = "covered"
    EMPTY = "empty"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class Rate:
    """How many of the expected seats were covered."""

    covered: int = 0
    expected: int = 0

    @property
    def ratio(self) -> float | None:
        """Between 0 and 1; none where nobody was expected."""
        return self.covered / self.expected if self.expected else None

    def __add__(self, other: Rate) -> Rate:
        return Rate(self.covered + other.covered, self.expected + other.expected)


def total(rates: Iterable[Rate]) -> Rate:
    """One rate for several meetings, in which each seat weighs the same."""
    return sum(rates, Rate())


def rates(session: Session, meeting_ids: Iterable[int]) -> dict[int, Rate]:
    """The rate of each of these meetings that was held."""
    wanted = Meeting.id.in_(list(meeting_ids)) & Meeting.state.in_(HELD_STATES)
    statement = (
        select(Meeting.id, _people_where(_is_covered()), _people_where(_is_expected()))
        .join_from(Meeting, Membership, is_member_at_meeting())
        .outerjoin(Attendance, _is_mark_of_member())
        .where(wanted)
        .group_by(Meeting.id)
    )
    known = {key: Rate(covered, expected) for key, covered, expected in session.execute(statement)}
    known.update(_with_share_asked(session, wanted))
    return known


@dataclass(frozen=True, slots=True)
class SeatedMember:
    """A member on the day of a meeting, with the mark and what it is in the rate."""

    meeting_id: int
    person_id: int
    status: AttendanceStatus | None
    seat: Seat


def seats(session: Session, meetings: Iterable[Meeting]) -> tuple[SeatedMember, ...]:
    """Each member on the day of each of these meetings, once whatever the roles."""
    known = {meeting.id: meeting for meeting in meetings}
    counted = counted_meetings(session, known.values())
    said = session.execute(
        select(Meeting.id, Membership.person_id, Attendance)
        .distinct()
        .join_from(Meeting, Membership, is_member_at_meeting())
        .outerjoin(Attendance, _is_mark_of_member())
        .where(Meeting.id.in_(known))
        .options(selectinload(Attendance.stays))
    )
    return tuple(
        _seated(counted[key], known[key], person_id, mark) for key, person_id, mark in said
    )


def _seated(
    counted: CountedMeeting, meeting: Meeting, person_id: int, mark: Attendance | None
) -> SeatedMember:
    status = mark.status if mark else None
    intervals = mark.intervals(meeting) if mark else ()
    return SeatedMember(meeting.id, person_id, status, seat_of(counted, status, intervals))


def seat_of(
    counted: CountedMeeting, status: AttendanceStatus | None, intervals: Iterable[Interval]
) -> Seat:
    """The seat of a member; a missing mark is « to confirm »."""
    said = status or AttendanceStatus.TO_CONFIRM
    if not said.in_denominator:
        return Seat.OUTSIDE
    return Seat.COVERED if counted.covers_seat(said, intervals) else Seat.EMPTY


def rate_of(seats: Iterable[Seat]) -> Rate:
    """The rate of some seats already read."""
    expected = [seat for seat in seats if seat is not Seat.OUTSIDE]
    return Rate(expected.count(Seat.COVERED), len(expected))


def is_member_at_meeting() -> ColumnElement[bool]:
    """Join condition: the membership held on the day of the meeting, in its community."""
    return and_(
        Membership.community_id == Meeting.community_id,
        # A day compares with a moment of that day as its midnight, so only the end needs its date.
        or_(Membership.starts_on.is_(None), Membership.starts_on <= Meeting.starts_at),
        or_(Membership.ends_on.is_(None), Membership.ends_on >= func.date(Meeting.starts_at)),
    )


def _is_mark_of_member() -> ColumnElement[bool]:
    return and_(Attendance.meeting_id == Meeting.id, Attendance.person_id == Membership.person_id)


def _with_share_asked(session: Session, wanted: ColumnElement[bool]) -> Iterator[tuple[int, Rate]]:
    """The rates in which a partial presence may be too short for the rule of its day."""
    asking = [row.starts_on for row in counting_rules(session) if row.rule.partial_percent]
    if not asking:
        return
    partial = select(Attendance.meeting_id).where(Attendance.status == AttendanceStatus.PARTIAL)
    statement = select(Meeting).where(
        wanted, Meeting.starts_at >= min(asking), Meeting.id.in_(partial)
    )
    sitting: dict[int, list[Seat]] = defaultdict(list)
    for member in seats(session, session.scalars(statement)):
        sitting[member.meeting_id].append(member.seat)
    yield from ((key, rate_of(found)) for key, found in sitting.items())


def _people_where(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.count(distinct(case((condition, Membership.person_id))))


def _is_expected() -> ColumnElement[bool]:
    return or_(Attendance.status.is_(None), Attendance.status.not_in(_OUTSIDE))


def _is_covered() -> ColumnElement[bool]:
    return Attendance.status.in_(_COVERING)
