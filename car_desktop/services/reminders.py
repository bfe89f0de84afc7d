"""What deserves a word at an instant of the wall clock; which kinds are wanted is chosen per device.

Instants are compared, never waited for: a laptop that slept tells at its waking what is still true.
A reminder says a community and a time at most: the screen may be shared.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Commitment, Community, Meeting
from car_desktop.domain.values import CommitmentState, MeetingState

NOTICE_DAYS = 7
MINUTES_AFTER = timedelta(days=1)
_FAR = timedelta(days=NOTICE_DAYS + 1)
_LONG_AGO = timedelta(days=30)


class ReminderKind(StrEnum):
    """What a reminder is about."""

    MEETING = "meeting"
    COMMITMENTS = "commitments"
    NOTICE = "notice"
    MINUTES = "minutes"


@dataclass(frozen=True, slots=True)
class ReminderChoices:
    """Which reminders are wanted; all are off until chosen."""

    minutes_before_meeting: int = 0  # 0: none
    commitments: bool = False
    notice: bool = False
    minutes: bool = False

    @property
    def are_wanted(self) -> bool:
        """Whether there is anything to look for."""
        return bool(self.minutes_before_meeting) or any(
            (self.commitments, self.notice, self.minutes)
        )


@dataclass(frozen=True, slots=True)
class ReminderMeeting:
    """A meeting about which something may be said."""

    id: int
    community: str
    starts_at: datetime
    ends_at: datetime
    state: MeetingState


@dataclass(frozen=True, slots=True)
class ReminderFacts:
    """What is known at an instant."""

    meetings: tuple[ReminderMeeting, ...] = ()
    commitments_due: int = 0


@dataclass(frozen=True, slots=True)
class Reminder:
    """Something to say once; the same `key` is never said again."""

    key: str
    kind: ReminderKind
    community: str = ""
    moment: datetime | None = None
    count: int = 0


def due_reminders(
    facts: ReminderFacts, choices: ReminderChoices, now: datetime
) -> tuple[Reminder, ...]:
    """What is to be said now, whether or not it was said before."""
    return tuple(_due(facts, choices, now))


def reminder_facts(session: Session, now: datetime) -> ReminderFacts:
    """Meetings of the days around an instant, and how many commitments are due by that day."""
    lines = session.execute(
        select(Meeting.id, Community.name, Meeting.starts_at, Meeting.ends_at, Meeting.state)
        .join(Meeting.community)
        .where(
            Meeting.starts_at.between(now - _LONG_AGO, now + _FAR),
            Meeting.state.in_((MeetingState.PLANNED, MeetingState.CALLED, MeetingState.HELD)),
            Community.is_archived.is_(False),
        )
        .order_by(Meeting.starts_at, Meeting.id)
    )
    return ReminderFacts(
        tuple(ReminderMeeting(*line) for line in lines), _commitments_due(session, now.date())
    )


def _commitments_due(session: Session, today: date) -> int:
    statement = select(func.count(Commitment.id)).where(
        Commitment.due_on <= today,
        Commitment.state.in_([state for state in CommitmentState if state.is_open]),
    )
    return session.scalar(statement) or 0


def _due(facts: ReminderFacts, choices: ReminderChoices, now: datetime) -> Iterator[Reminder]:
    for meeting in facts.meetings:
        if _is_soon(meeting, choices.minutes_before_meeting, now):
            yield _about(ReminderKind.MEETING, meeting)
        if choices.notice and _awaits_notice(meeting, now):
            yield _about(ReminderKind.NOTICE, meeting)
        if choices.minutes and _awaits_minutes(meeting, now):
            yield _about(ReminderKind.MINUTES, meeting)
    if choices.commitments and facts.commitments_due:
        key = f"{ReminderKind.COMMITMENTS}:{now.date().isoformat()}"
        yield Reminder(key, ReminderKind.COMMITMENTS, count=facts.commitments_due)


def _is_soon(meeting: ReminderMeeting, minutes: int, now: datetime) -> bool:
    if not minutes or not meeting.state.is_upcoming:
        return False
    return meeting.starts_at - timedelta(minutes=minutes) <= now < meeting.starts_at


def _awaits_notice(meeting: ReminderMeeting, now: datetime) -> bool:
    is_near = (meeting.starts_at.date() - now.date()).days <= NOTICE_DAYS
    return meeting.state is MeetingState.PLANNED and is_near and now < meeting.starts_at


def _awaits_minutes(meeting: ReminderMeeting, now: datetime) -> bool:
    return meeting.state is MeetingState.HELD and meeting.ends_at + MINUTES_AFTER <= now


def _about(kind: ReminderKind, meeting: ReminderMeeting) -> Reminder:
    """A meeting that is moved may be spoken of again."""
    key = f"{kind}:{meeting.id}:{meeting.starts_at.isoformat(timespec='minutes')}"
    return Reminder(key, kind, meeting.community, meeting.starts_at)
