"""The last day on which something is noted of each person: from then on a rule of retention counts."""

from __future__ import annotations

from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Attendance, Commitment, Meeting, Membership, Release


def last_days(session: Session) -> dict[int, date]:
    """The last day on which something is noted of each person."""
    last: dict[int, date] = {}
    meeting_day = func.max(func.date(Meeting.starts_at))
    sources = (
        select(Attendance.person_id, meeting_day).join(Meeting).group_by(Attendance.person_id),
        select(Release.person_id, meeting_day).join(Meeting).group_by(Release.person_id),
        select(Commitment.owner_id, meeting_day).join(Meeting).group_by(Commitment.owner_id),
        select(Meeting.co_facilitator_id, meeting_day).group_by(Meeting.co_facilitator_id),
        select(Membership.person_id, func.max(Membership.ends_on)).group_by(Membership.person_id),
        select(Commitment.owner_id, func.max(Commitment.closed_on)).group_by(Commitment.owner_id),
    )
    for statement in sources:
        for key, day in session.execute(statement):
            if key is not None and day is not None:
                last[key] = max(last.get(key, date.min), told_day(day))
    return last


def told_day(told: date | str) -> date:
    """A day as SQLite's own functions give it."""
    return told if isinstance(told, date) else date.fromisoformat(told)
