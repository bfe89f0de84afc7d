"""Communities whose agreed rhythm is broken: a meeting remains to be planned.

The rule: a week of rhythm is five open days. An open day is a weekday that no law and no school
calendar closes, outside July and August. A community that meets every N weeks is expected to meet at
the latest on the 5 × N-th open day after its last meeting; it remains to be planned where no meeting
to come falls by then.
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Community, Meeting
from car_desktop.domain.values import CommunityKind, MeetingState
from car_desktop.services.days_off import community_days_off
from car_desktop.typography import sort_key

OPEN_DAYS_OF_A_WEEK = 5
SUMMER = (7, 8)
_LOOK_AHEAD = timedelta(days=3 * 366)  # a year of weeks, with summers and breaks between them


@dataclass(frozen=True, slots=True)
class ToPlan:
    """A community that waits for a date; `due` is none where it never met."""

    community_id: int
    name: str
    kind: CommunityKind
    weeks: int
    last: date | None
    next: date | None
    due: date | None

    def is_late(self, today: date) -> bool:
        """Whether the day by which it meant to meet has passed."""
        return self.due is not None and self.due < today


def due_day(last: date, weeks: int, days_off: Container[date]) -> date:
    """The last day on which a community keeps its rhythm, by the rule above."""
    left, day = weeks * OPEN_DAYS_OF_A_WEEK, last
    while left and day - last < _LOOK_AHEAD:
        day += timedelta(days=1)
        left -= is_open(day, days_off)
    return day


def is_open(day: date, days_off: Container[date]) -> bool:
    """Whether a day counts towards a rhythm."""
    return day.weekday() < OPEN_DAYS_OF_A_WEEK and day.month not in SUMMER and day not in days_off


def communities_to_plan(session: Session, today: date) -> list[ToPlan]:
    """Those without a meeting in time, the most pressing first; those that never met at the end."""
    with_rhythm = list(
        session.scalars(
            select(Community).where(
                Community.rhythm_weeks.is_not(None), Community.is_archived.is_(False)
            )
        )
    )
    if not with_rhythm:
        return []
    ids = [community.id for community in with_rhythm]
    last, coming = _last_days(session, ids, today), _next_days(session, ids, today)
    waiting = [
        _waiting(session, community, last.get(community.id), coming.get(community.id))
        for community in with_rhythm
        if not _is_surely_kept(community, last.get(community.id), coming.get(community.id))
    ]
    broken = [one for one in waiting if one.due is None or one.next is None or one.next > one.due]
    return sorted(broken, key=lambda one: (one.due is None, one.due or today, sort_key(one.name)))


def _is_surely_kept(community: Community, last: date | None, coming: date | None) -> bool:
    """Days off only lengthen a rhythm: most communities are settled without reading any calendar."""
    if coming is None:
        return False
    return last is None or coming <= last + timedelta(weeks=community.rhythm_weeks or 0)


def _waiting(
    session: Session, community: Community, last: date | None, coming: date | None
) -> ToPlan:
    weeks = community.rhythm_weeks or 0
    due = None
    if last is not None:
        off = community_days_off(session, community.id, (last, last + _LOOK_AHEAD))
        due = due_day(last, weeks, off)
    return ToPlan(community.id, community.name, community.kind, weeks, last, coming, due)


def _last_days(session: Session, ids: list[int], today: date) -> dict[int, date]:
    """The last meeting of each that counts, today’s included."""
    statement = (
        select(Meeting.community_id, func.max(Meeting.starts_at))
        .where(
            Meeting.community_id.in_(ids),
            Meeting.state.in_([state for state in MeetingState if state.counts]),
            Meeting.starts_at < datetime.combine(today + timedelta(days=1), time.min),
        )
        .group_by(Meeting.community_id)
    )
    return {key: start.date() for key, start in session.execute(statement)}


def _next_days(session: Session, ids: list[int], today: date) -> dict[int, date]:
    """The first meeting of each after today."""
    statement = (
        select(Meeting.community_id, func.min(Meeting.starts_at))
        .where(
            Meeting.community_id.in_(ids),
            Meeting.state.in_([state for state in MeetingState if state.is_upcoming]),
            Meeting.starts_at >= datetime.combine(today + timedelta(days=1), time.min),
        )
        .group_by(Meeting.community_id)
    )
    return {key: start.date() for key, start in session.execute(statement)}
