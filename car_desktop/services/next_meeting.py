"""« La prochaine rencontre »: a due date that moves with the meeting it names."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Commitment, Meeting
from car_desktop.domain.values import CommitmentState, MeetingState

_COUNTING = tuple(state for state in MeetingState if state.counts)
_OPEN = tuple(state for state in CommitmentState if state.is_open)


def day_of_next_meeting(session: Session, meeting: Meeting) -> date | None:
    """When the community meets after a meeting; none where nothing is planned yet."""
    statement = (
        select(Meeting.starts_at)
        .where(Meeting.community_id == meeting.community_id, Meeting.state.in_(_COUNTING))
        .where(Meeting.starts_at > meeting.starts_at)
        .order_by(Meeting.starts_at)
    )
    starts_at = session.scalar(statement.limit(1))
    return starts_at.date() if starts_at else None


def follow_next_meeting(session: Session, community_id: int) -> None:
    """Move what is due at « the next meeting » of a community, after its meetings changed.

    What was kept or dropped stays as it was: whether it was on time is history.
    """
    session.flush()
    statement = (
        select(Commitment)
        .join(Commitment.meeting)
        .where(Meeting.community_id == community_id)
        .where(Commitment.due_next_meeting, Commitment.state.in_(_OPEN))
    )
    days: dict[int, date | None] = {}
    for commitment in session.scalars(statement):
        key = commitment.meeting_id
        if key not in days:
            days[key] = day_of_next_meeting(session, commitment.meeting)
        if commitment.due_on != days[key]:
            commitment.due_on = days[key]
