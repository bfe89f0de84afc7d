"""What the coach sees first: what is next, what is unfinished, this week, what to review."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import NamedTuple

from sqlalchemy import ColumnElement, Select, exists, func, select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import (
    AgendaItem,
    Attendance,
    Commitment,
    Community,
    Meeting,
    Person,
)
from car_desktop.domain.values import MeetingState
from car_desktop.services.commitment_lines import commitment_lines, read_lines
from car_desktop.services.commitments import OPEN_STATES, CommitmentRow
from car_desktop.services.communities import (
    UPCOMING,
    CommunityRow,
    community_rows,
)
from car_desktop.services.community_figures import (
    members_of,
    open_commitments_of,
    organisations_of,
)
from car_desktop.services.follow_up import SOON
from car_desktop.services.meetings import MeetingRow, meeting_row, meetings
from car_desktop.services.rates import Rate

SHOWN_UNFINISHED = 6
SHOWN_LATE = 2  # the card of commitments shows the others
SHOWN_COMMITMENTS = 5
SHOWN_COMMUNITIES = 8


class UnfinishedKind(StrEnum):
    """What is left to do after a meeting."""

    ATTENDANCE = "attendance"
    MINUTES = "minutes"
    COMMITMENT = "commitment"


@dataclass(frozen=True, slots=True)
class Unfinished:
    """Something that waits for the coach: attendance, minutes, or a late commitment."""

    kind: UnfinishedKind
    meeting_id: int
    community: str
    day: date
    commitment_id: int | None = None
    what: str = ""


@dataclass(frozen=True, slots=True)
class NextMeeting:
    """The meeting to prepare or to run now."""

    row: MeetingRow
    members: int
    organisations: int
    agenda_items: int
    agenda_minutes: int
    to_review: int
    rate: Rate


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there is, to know what a new coach does first."""

    people: int
    communities: int
    meetings: int

    @property
    def is_started(self) -> bool:
        """Whether a first meeting was planned."""
        return self.meetings > 0


@dataclass(frozen=True, slots=True)
class Overview:
    """The whole of « Today »."""

    counts: Counts
    next_meeting: NextMeeting | None
    unfinished: tuple[Unfinished, ...]
    unfinished_count: int
    week: tuple[MeetingRow, ...]
    commitments: tuple[CommitmentRow, ...]
    commitment_count: int
    communities: tuple[CommunityRow, ...]
    community_count: int


def overview(session: Session, now: datetime) -> Overview:
    """Read everything that « Today » shows at an instant of the wall clock.

    In few statements, each asked for as much as it can tell: it is the first thing read at a start,
    where preparing a statement costs more than running it.
    """
    today = now.date()
    figures = _figures(session, now)
    week = tuple(meetings(session, between=week_of(today)))
    coming = _next_row(session, now, week)
    due = _due_commitments(session, today)
    shown = _communities_shown(session, today)
    wanted = shown if coming is None else list({*shown, coming.community_id})
    communities = {row.id: row for row in community_rows(session, wanted, today)}
    late = [commitment for commitment in due if commitment.is_late(today)]
    next_meeting = None
    if coming is not None:
        next_meeting = _next_meeting(session, coming, communities[coming.community_id].rate)
    return Overview(
        counts=Counts(figures.people, figures.communities, figures.meetings),
        next_meeting=next_meeting,
        unfinished=_unfinished(session, now, late),
        unfinished_count=figures.to_finish + figures.late,
        week=week,
        commitments=due[:SHOWN_COMMITMENTS],
        commitment_count=figures.due,
        communities=tuple(communities[key] for key in shown),
        community_count=figures.in_use,
    )


def week_of(day: date) -> tuple[date, date]:
    """From Sunday to Saturday, as Quebec calendars draw a week."""
    first = day - timedelta(days=(day.weekday() + 1) % 7)
    return first, first + timedelta(days=6)


class _Figures(NamedTuple):
    """Everything that is only counted."""

    people: int
    communities: int
    in_use: int
    meetings: int
    to_finish: int
    late: int
    due: int


def _figures(session: Session, now: datetime) -> _Figures:
    today = now.date()
    counts = (
        select(func.count(Person.id)),
        select(func.count(Community.id)),
        select(func.count(Community.id)).where(Community.is_archived.is_(False)),
        select(func.count(Meeting.id)),
        select(func.count(Meeting.id)).join(Meeting.community).where(*_is_to_finish(now)),
        select(func.count(Commitment.id)).where(*_is_due(today - timedelta(days=1))),
        select(func.count(Commitment.id)).where(*_is_due(today + SOON)),
    )
    return _Figures(*session.execute(select(*(count.scalar_subquery() for count in counts))).one())


def _next_row(session: Session, now: datetime, week: tuple[MeetingRow, ...]) -> MeetingRow | None:
    """The first that is not over yet; one that runs now counts even once people are marked."""
    key = session.scalar(
        select(Meeting.id)
        .join(Meeting.community)
        .where(
            Meeting.ends_at > now,
            Meeting.state.in_((*UPCOMING, MeetingState.HELD)),
            Community.is_archived.is_(False),
        )
        .order_by(Meeting.starts_at, Meeting.id)
        .limit(1)
    )
    if key is None:
        return None
    return next((row for row in week if row.id == key), None) or meeting_row(session, key)


def _next_meeting(session: Session, row: MeetingRow, rate: Rate) -> NextMeeting:
    agenda = AgendaItem.meeting_id == row.id
    members, organisations, to_review, items, minutes = session.execute(
        select(
            members_of(row.community_id, row.day),
            organisations_of(row.community_id, row.day),
            open_commitments_of(row.community_id),
            select(func.count(AgendaItem.id)).where(agenda).scalar_subquery(),
            select(func.sum(AgendaItem.planned_minutes)).where(agenda).scalar_subquery(),
        )
    ).one()
    return NextMeeting(
        row=row,
        members=members,
        organisations=organisations,
        agenda_items=items,
        agenda_minutes=minutes or 0,
        to_review=to_review,
        rate=rate,
    )


def _unfinished(
    session: Session, now: datetime, late: list[CommitmentRow]
) -> tuple[Unfinished, ...]:
    """Meetings over without attendance or without closed minutes, then late commitments."""
    found = [
        *(_unfinished_meeting(*line) for line in session.execute(_meetings_to_finish(now))),
        *(_late_commitment(commitment) for commitment in late),
    ]
    return tuple(_both_kinds(found))


def _both_kinds(found: list[Unfinished]) -> list[Unfinished]:
    """Keep room for late commitments where meetings would take it all."""
    of_meetings = [item for item in found if item.kind is not UnfinishedKind.COMMITMENT]
    late = [item for item in found if item.kind is UnfinishedKind.COMMITMENT]
    late = late[:SHOWN_LATE]
    return of_meetings[: SHOWN_UNFINISHED - len(late)] + late


def _meetings_to_finish(now: datetime) -> Select[int, str, datetime, bool]:
    is_marked = exists().where(Attendance.meeting_id == Meeting.id)
    return (
        select(Meeting.id, Community.name, Meeting.starts_at, is_marked)
        .join(Meeting.community)
        .where(*_is_to_finish(now))
        .order_by(Meeting.starts_at.desc(), Meeting.id.desc())
        .limit(SHOWN_UNFINISHED)
    )


def _is_to_finish(now: datetime) -> tuple[ColumnElement[bool], ...]:
    """Over, and not closed; of a community in use."""
    return (
        Meeting.ends_at <= now,
        Meeting.state.in_((*UPCOMING, MeetingState.HELD)),
        Community.is_archived.is_(False),
    )


def _unfinished_meeting(
    meeting_id: int, community: str, starts_at: datetime, is_marked: bool
) -> Unfinished:
    kind = UnfinishedKind.MINUTES if is_marked else UnfinishedKind.ATTENDANCE
    return Unfinished(kind, meeting_id, community, starts_at.date())


def _due_commitments(session: Session, today: date) -> tuple[CommitmentRow, ...]:
    """Those that are late or due soon, the earliest first, as many as any card shows."""
    statement = (
        commitment_lines()
        .where(*_is_due(today + SOON))
        .order_by(Commitment.due_on, Commitment.id)
        .limit(max(SHOWN_COMMITMENTS, SHOWN_UNFINISHED))
    )
    return tuple(read_lines(session, statement))


def _is_due(until: date) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return Commitment.state.in_(OPEN_STATES), Commitment.due_on <= until


def _late_commitment(commitment: CommitmentRow) -> Unfinished:
    assert commitment.due_on is not None
    return Unfinished(
        UnfinishedKind.COMMITMENT,
        commitment.meeting_id,
        commitment.community,
        commitment.due_on,
        commitment.id,
        commitment.what,
    )


def _communities_shown(session: Session, today: date) -> list[int]:
    """Those that meet soonest, then the others by their last meeting."""
    midnight = datetime.combine(today, time.min)
    coming = func.min(Meeting.starts_at).filter(
        Meeting.starts_at >= midnight, Meeting.state.in_(UPCOMING)
    )
    ranked = (
        select(Community.id)
        .outerjoin(Community.meetings)
        .where(Community.is_archived.is_(False))
        .group_by(Community.id)
        .order_by(coming.is_(None), coming, func.max(Meeting.starts_at).desc(), Community.id)
    )
    return list(session.scalars(ranked.limit(SHOWN_COMMUNITIES)))
