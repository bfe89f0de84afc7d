"""The calendar: list, plan, move, postpone, cancel and delete meetings."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import ColumnElement, Select, Subquery, case, extract, func, select
from sqlalchemy.orm import Session, object_session

from car_desktop.domain.entities import Certificate, Community, Meeting, Person
from car_desktop.domain.entities.meeting import check_times
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import (
    SCHOOL_YEAR_FIRST_MONTH,
    CommunityKind,
    MeetingMode,
    MeetingState,
    SchoolYear,
)
from car_desktop.i18n import translate
from car_desktop.services.next_meeting import follow_next_meeting
from car_desktop.services.refusals import found, refuse_certified
from car_desktop.services.retention_holds import refuse_held_meeting
from car_desktop.services.typed_text import typed_line, typed_text

COUNTING = tuple(state for state in MeetingState if state.counts)
DEFAULT_TIMES = (time(9, 0), time(12, 0))

Days = tuple[date, date]
"""First and last day, both included."""


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """One meeting in a list or in the calendar."""

    id: int
    uuid: str
    community_id: int
    community: str
    kind: CommunityKind
    number: int | None
    title: str
    starts_at: datetime
    ends_at: datetime
    place: str
    mode: MeetingMode
    state: MeetingState
    series_id: int | None = None

    @property
    def day(self) -> date:
        """The day on which it starts."""
        return self.starts_at.date()

    @property
    def minutes(self) -> int:
        """Planned length."""
        return int((self.ends_at - self.starts_at).total_seconds() // 60)


@dataclass(frozen=True, slots=True)
class MeetingDetail:
    """One meeting with what its sheet edits."""

    row: MeetingRow
    purpose: str
    state_reason: str
    co_facilitator_id: int | None
    co_facilitator: str
    has_attendance: bool
    series_id: int | None = None

    def draft(self) -> MeetingDraft:
        """The same, as a form edits it."""
        return MeetingDraft(
            community_id=self.row.community_id,
            starts_at=self.row.starts_at,
            ends_at=self.row.ends_at,
            title=self.row.title,
            purpose=self.purpose,
            place=self.row.place,
            mode=self.row.mode,
            co_facilitator_id=self.co_facilitator_id,
        )


@dataclass(frozen=True, slots=True)
class MeetingDraft:
    """What a person types to plan or change a meeting."""

    community_id: int
    starts_at: datetime
    ends_at: datetime
    title: str = ""
    purpose: str = ""
    place: str = ""
    mode: MeetingMode = MeetingMode.IN_PERSON
    co_facilitator_id: int | None = None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What the next meeting of a community usually looks like."""

    starts: time = DEFAULT_TIMES[0]
    ends: time = DEFAULT_TIMES[1]
    place: str = ""
    mode: MeetingMode = MeetingMode.IN_PERSON
    co_facilitator_id: int | None = None


def meetings(
    session: Session, community_id: int | None = None, between: Days | None = None
) -> list[MeetingRow]:
    """Meetings by time; each carries its number within the school year of its community."""
    numbers = _numbers(community_id, between)
    statement = _rows(numbers).order_by(Meeting.starts_at, Meeting.id)
    if community_id is not None:
        statement = statement.where(Meeting.community_id == community_id)
    if between is not None:
        statement = statement.where(_starts_between(between))
    return [MeetingRow(*line) for line in session.execute(statement)]


def meeting_row(session: Session, meeting_id: int) -> MeetingRow:
    """One meeting, or a refusal where it was deleted."""
    meeting = found(session, Meeting, meeting_id)
    numbers = _numbers(meeting.community_id, (meeting.day, meeting.day))
    line = session.execute(_rows(numbers).where(Meeting.id == meeting_id)).one()
    return MeetingRow(*line)


def meeting_detail(session: Session, meeting_id: int) -> MeetingDetail:
    """One meeting with what its sheet edits."""
    row = meeting_row(session, meeting_id)
    meeting = found(session, Meeting, meeting_id)
    helper = meeting.co_facilitator
    return MeetingDetail(
        row=row,
        purpose=meeting.purpose,
        state_reason=meeting.state_reason,
        co_facilitator_id=meeting.co_facilitator_id,
        co_facilitator=helper.full_name if helper else "",
        has_attendance=bool(meeting.attendance),
        series_id=meeting.series_id,
    )


def state_reason(session: Session, meeting_id: int) -> str:
    """Why a meeting does not take place, or why it was planned again."""
    return found(session, Meeting, meeting_id).state_reason


def suggestion(session: Session, community_id: int) -> Suggestion:
    """Hours, place and mode of the last meeting; the usual place of the community goes first."""
    community = found(session, Community, community_id)
    last = session.scalar(
        select(Meeting)
        .where(Meeting.community_id == community_id, Meeting.state.in_(COUNTING))
        .order_by(Meeting.starts_at.desc())
        .limit(1)
    )
    if last is None:
        return Suggestion(place=community.usual_place)
    return Suggestion(
        starts=last.starts_at.time(),
        ends=last.ends_at.time(),
        place=community.usual_place or last.place,
        mode=last.mode,
        co_facilitator_id=last.co_facilitator_id,
    )


def schedule_meeting(session: Session, draft: MeetingDraft) -> int:
    """Plan a meeting and return its identifier."""
    check_times(draft.starts_at, draft.ends_at)
    meeting = Meeting(
        community_id=found(session, Community, draft.community_id).id,
        starts_at=draft.starts_at,
        ends_at=draft.ends_at,
    )
    _apply(session, meeting, draft)
    session.add(meeting)
    session.flush()
    follow_next_meeting(session, meeting.community_id)
    return meeting.id


def update_meeting(session: Session, meeting_id: int, draft: MeetingDraft) -> None:
    """Change when, where and what a meeting is; it stays in its community once people are marked."""
    write_draft(session, found(session, Meeting, meeting_id), draft)


def write_draft(session: Session, meeting: Meeting, draft: MeetingDraft) -> None:
    """Give a meeting what a form says of it."""
    with announcing(meeting):
        if draft.community_id != meeting.community_id:
            _move(session, meeting, draft.community_id)
        meeting.schedule(draft.starts_at, draft.ends_at)
        _apply(session, meeting, draft)


def draft_of(meeting: Meeting) -> MeetingDraft:
    """A meeting as a form edits it."""
    return MeetingDraft(
        community_id=meeting.community_id,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        title=meeting.title,
        purpose=meeting.purpose,
        place=meeting.place,
        mode=meeting.mode,
        co_facilitator_id=meeting.co_facilitator_id,
    )


def reschedule_meeting(
    session: Session, meeting_id: int, starts_at: datetime, ends_at: datetime
) -> None:
    """Move a meeting to other times, as the calendar does."""
    meeting = found(session, Meeting, meeting_id)
    with announcing(meeting):
        meeting.schedule(starts_at, ends_at)


def postpone_meeting(
    session: Session,
    meeting_id: int,
    reason: str,
    new_times: tuple[datetime, datetime] | None = None,
) -> None:
    """Say why a meeting does not take place then; with its new times it is planned again at once."""
    meeting = found(session, Meeting, meeting_id)
    reason = typed_text(reason)
    with announcing(meeting):
        meeting.change_state(MeetingState.POSTPONED, reason)
        if new_times is not None:
            meeting.schedule(*new_times)
            meeting.change_state(MeetingState.PLANNED, reason)


def cancel_meeting(session: Session, meeting_id: int, reason: str) -> None:
    """Say why a meeting will not take place at all."""
    change_state(session, meeting_id, MeetingState.CANCELLED, reason)


def change_state(session: Session, meeting_id: int, state: MeetingState, reason: str = "") -> None:
    """Take a meeting one step further, or back."""
    meeting = found(session, Meeting, meeting_id)
    with announcing(meeting):
        meeting.change_state(state, typed_text(reason))


def delete_meeting(session: Session, meeting_id: int) -> None:
    """Delete a meeting with its agenda, attendance, notes and commitments.

    Raise UserError where certificates name it, or where a hold is about it or somebody who was there.
    """
    meeting = found(session, Meeting, meeting_id)
    refuse_held_meeting(session, meeting)
    refuse_certified(session, Certificate.meeting_id == meeting_id)
    community_id = meeting.community_id
    session.delete(meeting)
    follow_next_meeting(session, community_id)


@contextmanager
def announcing(meeting: Meeting) -> Iterator[None]:
    """Number what changes for those who were told, so that their calendars take the newer one.

    A meeting of a series that is changed by itself is known to differ from then on, and what is due
    at « the next meeting » moves with it.
    """
    before, given = meeting.announced, meeting.given_by_series
    session, former = object_session(meeting), meeting.community_id
    yield
    if meeting.announced != before:
        meeting.calendar_sequence += 1
    if session is not None and (meeting.announced, meeting.community_id) != (before, former):
        for community_id in {former, meeting.community_id}:
            follow_next_meeting(session, community_id)
    if meeting.series_id is not None and meeting.given_by_series != given:
        meeting.differs_from_series = True


def _apply(session: Session, meeting: Meeting, draft: MeetingDraft) -> None:
    if draft.co_facilitator_id is not None:
        found(session, Person, draft.co_facilitator_id)
    meeting.title = typed_line(draft.title)
    meeting.purpose = typed_text(draft.purpose).strip()
    meeting.place = typed_line(draft.place)
    meeting.mode = draft.mode
    meeting.co_facilitator_id = draft.co_facilitator_id


def _move(session: Session, meeting: Meeting, community_id: int) -> None:
    if meeting.attendance:
        raise UserError(
            translate(
                "Meetings",
                "Attendance has been taken: this meeting stays in its community.",
            )
        )
    meeting.community_id = found(session, Community, community_id).id
    meeting.series_id = meeting.series_day = None  # a series belongs to one community
    meeting.differs_from_series = False


def _rows(numbers: Subquery) -> Select[*tuple[Any, ...]]:
    """The columns of `MeetingRow`, in its order: a year of entities takes three times as long."""
    return (
        select(
            Meeting.id,
            Meeting.uuid,
            Meeting.community_id,
            Community.name,
            Community.kind,
            numbers.c.number,
            Meeting.title,
            Meeting.starts_at,
            Meeting.ends_at,
            Meeting.place,
            Meeting.mode,
            Meeting.state,
            Meeting.series_id,
        )
        .join(Meeting.community)
        .outerjoin(numbers, numbers.c.id == Meeting.id)
    )


def _numbers(community_id: int | None, between: Days | None) -> Subquery:
    """Each meeting’s rank among those that count, per community and school year, by time."""
    rank = func.row_number().over(
        partition_by=(Meeting.community_id, _school_year()),
        order_by=(Meeting.starts_at, Meeting.id),
    )
    statement = select(Meeting.id, rank.label("number")).where(Meeting.state.in_(COUNTING))
    if community_id is not None:
        statement = statement.where(Meeting.community_id == community_id)
    if between is not None:
        statement = statement.where(_starts_between(_whole_years(between)))
    return statement.subquery()


def _school_year() -> ColumnElement[int]:
    is_second_half = extract("month", Meeting.starts_at) < SCHOOL_YEAR_FIRST_MONTH
    return extract("year", Meeting.starts_at) - case((is_second_half, 1), else_=0)


def _whole_years(days: Days) -> Days:
    first, last = days
    return SchoolYear.of(first).first_day, SchoolYear.of(last).last_day


def _starts_between(days: Days) -> ColumnElement[bool]:
    first, last = days
    return Meeting.starts_at.between(
        datetime.combine(first, time.min), datetime.combine(last, time.max)
    )
