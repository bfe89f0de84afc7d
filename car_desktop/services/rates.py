"""Attendance rates, computed in one way for every screen and every document.

A rate is « seats covered / seats expected » of one meeting:

- expected: each person who was a member **on the day of the meeting**, whatever their role, unless
  the mark says « not expected », « guest » or « observer »;
- covered: those of them who came, wholly or not, or sent a delegate (`AttendanceStatus.covers_seat`);
- a member without any mark at a meeting that was held is « to confirm »: expected, not covered, so
  that forgetting to mark someone never raises a rate;
- someone who was not a member that day is listed with the meeting, and is never in its rate.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, and_, case, distinct, func, or_, select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Attendance, Meeting, Membership
from car_desktop.domain.values import AttendanceStatus, MeetingState

HELD_STATES = (MeetingState.HELD, MeetingState.CLOSED)
"""The meetings that have a rate."""

_COVERING = tuple(status for status in AttendanceStatus if status.covers_seat)
_OUTSIDE = tuple(status for status in AttendanceStatus if not status.in_denominator)


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
    return {key: Rate(covered, expected) for key, covered, expected in session.execute(statement)}


def seats(meeting_ids: Iterable[int]) -> Select[int, int, AttendanceStatus | None]:
    """Select (meeting, person, mark or none) for each member on the day of each meeting."""
    return (
        select(Meeting.id, Membership.person_id, Attendance.status)
        .distinct()
        .join_from(Meeting, Membership, is_member_at_meeting())
        .outerjoin(Attendance, _is_mark_of_member())
        .where(Meeting.id.in_(list(meeting_ids)))
    )


def rate_of(marks: Iterable[AttendanceStatus | None]) -> Rate:
    """The rate of some seats already read; a missing mark is « to confirm »."""
    said = [AttendanceStatus.TO_CONFIRM if mark is None else mark for mark in marks]
    expected = [mark for mark in said if mark.in_denominator]
    return Rate(sum(mark.covers_seat for mark in expected), len(expected))


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


def _people_where(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.count(distinct(case((condition, Membership.person_id))))


def _is_expected() -> ColumnElement[bool]:
    return or_(Attendance.status.is_(None), Attendance.status.not_in(_OUTSIDE))


def _is_covered() -> ColumnElement[bool]:
    return Attendance.status.in_(_COVERING)
