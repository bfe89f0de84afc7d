"""The page of one person: what the registers say of them, year by year, and what they took on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, selectinload

from car_desktop.domain.counting import CountedMeeting
from car_desktop.domain.entities import Attendance, Commitment, Meeting, Membership, Person
from car_desktop.domain.values import AttendanceStatus, SchoolYear
from car_desktop.services.commitment_lines import commitment_lines, read_lines
from car_desktop.services.commitments import CommitmentRow
from car_desktop.services.counting import counted_meetings, own_minutes
from car_desktop.services.people import PersonDetail, person_detail
from car_desktop.services.rates import (
    HELD_STATES,
    Rate,
    Seat,
    is_member_at_meeting,
    rate_of,
    seat_of,
)


@dataclass(frozen=True, slots=True)
class MeetingOfPerson:
    """One meeting at which the person was marked or expected; `minutes` are those that count."""

    meeting_id: int
    community: str
    starts_at: datetime
    status: AttendanceStatus
    minutes: int
    seat: Seat
    title: str = ""
    community_id: int = 0


@dataclass(frozen=True, slots=True)
class YearOfPerson:
    """A school year of meetings, the latest first, and what they add up to."""

    year: SchoolYear
    meetings: tuple[MeetingOfPerson, ...]

    @property
    def minutes(self) -> int:
        """The hours of the year."""
        return sum(meeting.minutes for meeting in self.meetings)

    @property
    def rate(self) -> Rate:
        """Seats covered over seats expected, as a member."""
        return rate_of(meeting.seat for meeting in self.meetings)


def person_page(session: Session, person_id: int, day: date) -> PersonDetail | None:
    """Everything the page shows; none where the person was deleted in the meantime."""
    if session.get(Person, person_id) is None:
        return None
    return person_detail(session, person_id, day)


def years_of_person(session: Session, person_id: int) -> tuple[YearOfPerson, ...]:
    """Every meeting that concerns a person, by school year, the latest first.

    A meeting held without a mark for a member is there « to be confirmed », never left out.
    """
    seen = _meetings_of_person(session, person_id)
    by_year: dict[SchoolYear, list[MeetingOfPerson]] = defaultdict(list)
    for meeting in sorted(seen, key=lambda m: (m.starts_at, m.meeting_id), reverse=True):
        by_year[SchoolYear.of(meeting.starts_at.date())].append(meeting)
    return tuple(YearOfPerson(year, tuple(meetings)) for year, meetings in by_year.items())


def commitments_of_person(session: Session, person_id: int) -> tuple[CommitmentRow, ...]:
    """What somebody took on, the open ones first, then the latest."""
    rows = read_lines(session, commitment_lines().where(Commitment.owner_id == person_id))
    return tuple(
        sorted(rows, key=lambda row: (not row.state.is_open, -row.meeting_on.toordinal(), row.id))
    )


def _meetings_of_person(session: Session, person_id: int) -> list[MeetingOfPerson]:
    marks = {mark.meeting_id: mark for mark in _marks(session, person_id)}
    seats = set(_held_as_member(session, person_id))
    meetings = [mark.meeting for mark in marks.values()]
    meetings += _meetings(session, seats - set(marks))
    counted = counted_meetings(session, meetings)
    return [
        _line(meeting, counted[meeting.id], marks.get(meeting.id), meeting.id in seats)
        for meeting in meetings
        if meeting.state.counts
    ]


def _line(
    meeting: Meeting, counted: CountedMeeting, mark: Attendance | None, is_member: bool
) -> MeetingOfPerson:
    status = mark.status if mark else AttendanceStatus.TO_CONFIRM
    intervals = mark.intervals(meeting) if mark else ()
    return MeetingOfPerson(
        meeting_id=meeting.id,
        community=meeting.community.name,
        starts_at=meeting.starts_at,
        status=status,
        minutes=own_minutes(counted, mark, meeting) if mark else 0,
        seat=seat_of(counted, status, intervals) if is_member else Seat.OUTSIDE,
        title=meeting.title,
        community_id=meeting.community_id,
    )


def _marks(session: Session, person_id: int) -> Sequence[Attendance]:
    statement = (
        select(Attendance)
        .where(Attendance.person_id == person_id)
        .options(
            selectinload(Attendance.stays),
            joinedload(Attendance.meeting).joinedload(Meeting.community),
        )
    )
    return session.scalars(statement).all()


def _held_as_member(session: Session, person_id: int) -> Iterable[int]:
    """The meetings held while the person was a member of their community."""
    return session.scalars(
        select(Meeting.id)
        .distinct()
        .join(Membership, is_member_at_meeting())
        .where(Membership.person_id == person_id, Meeting.state.in_(HELD_STATES))
    )


def _meetings(session: Session, ids: Iterable[int]) -> Sequence[Meeting]:
    statement = select(Meeting).where(Meeting.id.in_(list(ids)))
    return session.scalars(statement.options(joinedload(Meeting.community))).all()
