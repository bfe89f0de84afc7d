"""The meetings of a school year, of one community or of all: what every figure of a review comes from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import ColumnElement, Select, and_, func, select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Commitment, Meeting, PracticeNote
from car_desktop.domain.values import MeetingMode, MeetingState, SchoolYear, Visibility
from car_desktop.services.meetings import MeetingRow, meetings
from car_desktop.services.rates import HELD_STATES, Rate, rates


@dataclass(frozen=True, slots=True)
class YearMeeting:
    """One meeting with what it left; its notes are those that may be read outside, never private ones."""

    id: int
    community_id: int
    community: str
    number: int | None  # in its school year; none where the meeting does not count
    title: str
    starts_at: datetime
    ends_at: datetime
    place: str
    mode: MeetingMode
    state: MeetingState
    rate: Rate
    notes: int
    commitments: int

    @property
    def day(self) -> date:
        """The day on which it starts."""
        return self.starts_at.date()

    @property
    def minutes(self) -> int:
        """Planned length."""
        return int((self.ends_at - self.starts_at).total_seconds() // 60)

    @property
    def is_held(self) -> bool:
        """True once it took place."""
        return self.state in HELD_STATES


@dataclass(frozen=True, slots=True)
class Activity:
    """Some meetings of a year, and what they add up to."""

    meetings: tuple[YearMeeting, ...] = ()

    @property
    def held(self) -> tuple[YearMeeting, ...]:
        """Those that took place."""
        return tuple(meeting for meeting in self.meetings if meeting.is_held)

    @property
    def coming(self) -> tuple[YearMeeting, ...]:
        """Those that are still expected."""
        return tuple(meeting for meeting in self.meetings if meeting.state.is_upcoming)

    @property
    def cancelled(self) -> tuple[YearMeeting, ...]:
        """Those that were called off."""
        return self._in(MeetingState.CANCELLED)

    @property
    def postponed(self) -> tuple[YearMeeting, ...]:
        """Those that wait for another date."""
        return self._in(MeetingState.POSTPONED)

    @property
    def minutes(self) -> int:
        """The length of those that took place."""
        return sum(meeting.minutes for meeting in self.held)

    @property
    def rate(self) -> Rate:
        """Seats covered over seats expected, all meetings held together."""
        return sum((meeting.rate for meeting in self.held), Rate())

    def of(self, community_ids: Iterable[int]) -> Activity:
        """The meetings of some communities."""
        wanted = set(community_ids)
        return Activity(tuple(one for one in self.meetings if one.community_id in wanted))

    def _in(self, state: MeetingState) -> tuple[YearMeeting, ...]:
        return tuple(meeting for meeting in self.meetings if meeting.state is state)


def activity_of_year(
    session: Session, year: SchoolYear, community_id: int | None = None
) -> Activity:
    """Every meeting of a school year, by time, whatever became of it."""
    rows = meetings(session, community_id, (year.first_day, year.last_day))
    known = rates(session, [row.id for row in rows if row.state in HELD_STATES])
    which = is_in_year(year, community_id)
    notes = _counts(session, _shared_notes(which))
    promised = _counts(session, _promised(which))
    return Activity(
        tuple(
            _meeting(row, known.get(row.id, Rate()), notes.get(row.id, 0), promised.get(row.id, 0))
            for row in rows
        )
    )


def is_in_year(year: SchoolYear, community_id: int | None = None) -> ColumnElement[bool]:
    """Condition: the meeting is of a school year, and of a community where one is named."""
    first, last = (
        datetime.combine(year.first_day, time.min),
        datetime.combine(year.last_day, time.max),
    )
    is_of_year = Meeting.starts_at.between(first, last)
    if community_id is None:
        return is_of_year
    return and_(is_of_year, Meeting.community_id == community_id)


def _shared_notes(which: ColumnElement[bool]) -> Select[*tuple[int, int]]:
    return (
        select(Meeting.id, func.count(PracticeNote.id))
        .join(Meeting.notes)
        .where(which, PracticeNote.visibility != Visibility.PRIVATE)
        .group_by(Meeting.id)
    )


def _promised(which: ColumnElement[bool]) -> Select[*tuple[int, int]]:
    return (
        select(Meeting.id, func.count(Commitment.id))
        .join(Meeting.commitments)
        .where(which)
        .group_by(Meeting.id)
    )


def _counts(session: Session, statement: Select[*tuple[int, int]]) -> dict[int, int]:
    return dict(session.execute(statement).all())


def _meeting(row: MeetingRow, rate: Rate, notes: int, commitments: int) -> YearMeeting:
    return YearMeeting(
        id=row.id,
        community_id=row.community_id,
        community=row.community,
        number=row.number,
        title=row.title,
        starts_at=row.starts_at,
        ends_at=row.ends_at,
        place=row.place,
        mode=row.mode,
        state=row.state,
        rate=rate,
        notes=notes,
        commitments=commitments,
    )
