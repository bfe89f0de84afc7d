"""Six Tuesdays of one community, the first of them over."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta

from sqlalchemy import select

from car_desktop.domain.entities import Meeting
from car_desktop.domain.recurrence import Recurrence
from car_desktop.domain.values import Frequency, MeetingState, OnDayOff
from car_desktop.services.meetings import MeetingDraft, change_state, draft_of
from car_desktop.services.series import SeriesDraft, create_series
from car_desktop.storage.database import Session
from tests.factories import make_community

TODAY = date(2026, 11, 22)
TUESDAYS = Recurrence(Frequency.WEEKLY, date(2026, 11, 10), date(2027, 1, 31), 2)
DAYS = TUESDAYS.days()  # 10 and 24 November, 8 and 22 December, 5 and 19 January

Planned = list[Meeting]


def plan_tuesdays(session: Session) -> Planned:
    """Plan them, and hold the first."""
    community = make_community(session)
    draft = SeriesDraft(
        community.id, TUESDAYS, time(9), time(11, 30), OnDayOff.NEXT_WEEK, place="Salle 2"
    )
    create_series(session, draft)
    rows = [*session.scalars(select(Meeting).order_by(Meeting.starts_at))]
    change_state(session, rows[0].id, MeetingState.HELD)
    assert tuple(days(rows)) == DAYS
    return rows


def at(meeting: Meeting, hour: int) -> MeetingDraft:
    """A meeting's form with two hours from another one on."""
    starts_at = datetime.combine(meeting.day, time(hour))
    return replace(draft_of(meeting), starts_at=starts_at, ends_at=starts_at + timedelta(hours=2))


def moved(meeting: Meeting, days: int) -> MeetingDraft:
    """A meeting's form, some days later."""
    by = timedelta(days=days)
    return replace(
        draft_of(meeting), starts_at=meeting.starts_at + by, ends_at=meeting.ends_at + by
    )


def hours(meetings: Planned) -> list[int]:
    """When each starts."""
    return [meeting.starts_at.hour for meeting in meetings]


def days(meetings: Planned) -> list[date]:
    """On which day each is."""
    return [meeting.day for meeting in meetings]
