"""What clashes in the weeks to come, each clash told once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from car_desktop.services.conflict_sweep import conflicts_between
from car_desktop.services.conflicts import Conflict
from car_desktop.services.meetings import MeetingRow, meetings

AHEAD = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class ComingClash:
    """A meeting to come with what it clashes with, the clashes that an earlier one told left out."""

    meeting: MeetingRow
    conflicts: tuple[Conflict, ...]


def coming_clashes(session: Session, now: datetime) -> tuple[ComingClash, ...]:
    """The clashes of the meetings that start within thirty days, by time."""
    days = (now.date(), (now + AHEAD).date())
    by_meeting = conflicts_between(session, days)
    if not by_meeting:
        return ()
    told: set[int] = set()
    found: list[ComingClash] = []
    for row in meetings(session, between=days):
        if row.id not in by_meeting or row.starts_at < now:
            continue
        new = tuple(each for each in by_meeting[row.id] if each.meeting_id not in told)
        told.add(row.id)
        if new:
            found.append(ComingClash(row, new))
    return tuple(found)
