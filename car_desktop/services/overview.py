"""What the coach sees first: what is next, what is unfinished, this week, what to review."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

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
from car_desktop.services.commitments import OPEN_STATES, CommitmentRow, commitment_query, row_of
from car_desktop.services.communities import (
    UPCOMING,
    CommunityRow,
    community_detail,
    community_rows,
)
from car_desktop.services.follow_up import SOON, late_commitments
from car_desktop.services.meetings import MeetingRow, meeting_row, meetings
from car_desktop.services.rates import Rate

SHOWN_UNFINISHED = 6
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
    """Read everything that « Today » shows at an instant of the wall clock."""
    counts = _counts(session)
    unfinished, unfinished_count = _unfinished(session, now)
    commitments, commitment_count = _due_commitments(session, now.date())
    shown, community_count = _communities(session, now.date())
    return Overview(
        counts=counts,
        next_meeting=_next_meeting(session, now),
        unfinished=unfinished,
        unfinished_count=unfinished_count,
        week=tuple(meetings(session, between=week_of(now.date()))),
        commitments=commitments,
        commitment_count=commitment_count,
        communities=shown,
        community_count=community_count,
    )


def week_of(day: date) -> tuple[date, date]:
    """From Sunday to Saturday, as Quebec calendars draw a week."""
    first = day - timedelta(days=(day.weekday() + 1) % 7)
    return first, first + timedelta(days=6)


def _counts(session: Session) -> Counts:
    return Counts(
        people=_count(session, select(Person.id)),
        communities=_count(session, select(Community.id)),
        meetings=_count(session, select(Meeting.id)),
    )


def _next_meeting(session: Session, now: datetime) -> NextMeeting | None:
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
    row = meeting_row(session, key)
    community = community_detail(session, row.community_id, row.day)
    items, minutes = session.execute(
        select(func.count(), func.coalesce(func.sum(AgendaItem.planned_minutes), 0)).where(
            AgendaItem.meeting_id == key
        )
    ).one()
    return NextMeeting(
        row=row,
        members=community.row.members,
        organisations=community.organisations,
        agenda_items=items,
        agenda_minutes=minutes,
        to_review=community.open_commitments,
        rate=community.row.rate,
    )


def _unfinished(session: Session, now: datetime) -> tuple[tuple[Unfinished, ...], int]:
    """Meetings over without attendance or without closed minutes, then late commitments."""
    after = _meetings_to_finish(now)
    late = _due(session, now.date() - timedelta(days=1), SHOWN_UNFINISHED)
    found = [
        *(_unfinished_meeting(*line) for line in session.execute(after.limit(SHOWN_UNFINISHED))),
        *(_late_commitment(commitment) for commitment in late),
    ]
    total = _count(session, after.with_only_columns(Meeting.id))
    return tuple(_both_kinds(found)), total + late_commitments(session, now.date())


def _both_kinds(found: list[Unfinished]) -> list[Unfinished]:
    """Keep room for late commitments where meetings would take it all."""
    of_meetings = [item for item in found if item.kind is not UnfinishedKind.COMMITMENT]
    late = [item for item in found if item.kind is UnfinishedKind.COMMITMENT]
    room = SHOWN_UNFINISHED - min(len(late), SHOWN_UNFINISHED // 2)
    shown = of_meetings[:room]
    return shown + late[: SHOWN_UNFINISHED - len(shown)]


def _meetings_to_finish(now: datetime) -> Select[int, str, datetime, bool]:
    is_marked = exists().where(Attendance.meeting_id == Meeting.id)
    return (
        select(Meeting.id, Community.name, Meeting.starts_at, is_marked)
        .join(Meeting.community)
        .where(
            Meeting.ends_at <= now,
            Meeting.state.in_((*UPCOMING, MeetingState.HELD)),
            Community.is_archived.is_(False),
        )
        .order_by(Meeting.starts_at.desc(), Meeting.id.desc())
    )


def _unfinished_meeting(
    meeting_id: int, community: str, starts_at: datetime, is_marked: bool
) -> Unfinished:
    kind = UnfinishedKind.MINUTES if is_marked else UnfinishedKind.ATTENDANCE
    return Unfinished(kind, meeting_id, community, starts_at.date())


def _due_commitments(session: Session, today: date) -> tuple[tuple[CommitmentRow, ...], int]:
    """Those that are late or due soon, the earliest first."""
    until = today + SOON
    count = _count(session, select(Commitment.id).where(*_is_due(until)))
    return _due(session, until, SHOWN_COMMITMENTS), count


def _due(session: Session, until: date, limit: int) -> tuple[CommitmentRow, ...]:
    statement = (
        commitment_query()
        .where(*_is_due(until))
        .order_by(Commitment.due_on, Commitment.id)
        .limit(limit)
    )
    return tuple(row_of(commitment) for commitment in session.scalars(statement))


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


def _communities(session: Session, today: date) -> tuple[tuple[CommunityRow, ...], int]:
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
    ids = list(session.scalars(ranked.limit(SHOWN_COMMUNITIES)))
    by_id = {row.id: row for row in community_rows(session, ids, today)}
    in_use = select(Community.id).where(Community.is_archived.is_(False))
    return tuple(by_id[key] for key in ids), _count(session, in_use)


def _count(session: Session, rows: Select[int]) -> int:
    return session.scalar(select(func.count()).select_from(rows.order_by(None).subquery())) or 0
