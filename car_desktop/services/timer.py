"""The timer of a meeting's points: it is kept with the data, so that a closed lid loses nothing."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import AgendaItem, Meeting
from car_desktop.domain.errors import UserError
from car_desktop.domain.timing import ItemClock, MeetingTimer, TimedItem, runs_until, seconds_run
from car_desktop.domain.values import AgendaState, Intention
from car_desktop.i18n import translate
from car_desktop.services.refusals import found
from car_desktop.services.workspace import refuse_closed, writable_meeting

MOST_MINUTES = 24 * 60


def meeting_timer(session: Session, meeting_id: int) -> MeetingTimer:
    """Every point of a meeting with its clock."""
    meeting = found(session, Meeting, meeting_id)
    items = enumerate(_items(session, meeting_id), start=1)
    timed = tuple(_timed(number, item, meeting) for number, item in items)
    return MeetingTimer(meeting.starts_at, meeting.ends_at, timed)


def start_item(session: Session, item_id: int, now: datetime) -> None:
    """Give a point the floor; the one that had it is left as it stands."""
    item = found(session, AgendaItem, item_id)
    refuse_closed(item.meeting)
    for other in item.meeting.agenda:
        if other is not item:
            end_item(other, now)
    _start(item, now)


def next_item(session: Session, meeting_id: int, now: datetime) -> int | None:
    """Mark the current point treated and start the one after it; answer which, if there is one."""
    writable_meeting(session, meeting_id)
    timer = meeting_timer(session, meeting_id)
    if timer.current is not None:
        current = found(session, AgendaItem, timer.current.id)
        end_item(current, now)
        current.state = AgendaState.TREATED
    if timer.following is None:
        return None
    start_item(session, timer.following.id, now)
    return timer.following.id


def previous_item(session: Session, meeting_id: int, now: datetime) -> int | None:
    """Go back to the point before; the current one stays to be treated."""
    writable_meeting(session, meeting_id)
    previous = meeting_timer(session, meeting_id).previous
    if previous is None:
        return None
    start_item(session, previous.id, now)
    return previous.id


def pause_timer(session: Session, meeting_id: int, now: datetime) -> None:
    """Let no time go by until the current point is resumed."""
    _pause(_current(session, meeting_id), now)


def resume_timer(session: Session, meeting_id: int, now: datetime) -> None:
    """Let time go by again."""
    item = _current(session, meeting_id)
    if item.running_since is None:
        item.running_since = now.replace(microsecond=0)


def add_minutes(session: Session, meeting_id: int, minutes: int) -> None:
    """Give the current point more time."""
    item = _current(session, meeting_id)
    if item.planned_minutes + item.added_minutes + minutes > MOST_MINUTES:
        raise UserError(translate("Timer", "An item takes at most 24 hours."))
    item.added_minutes += minutes


def stop_timer(session: Session, meeting_id: int, now: datetime) -> None:
    """End the current point as it stands, if there is one: the meeting is over."""
    for item in writable_meeting(session, meeting_id).agenda:
        end_item(item, now)


def end_item(item: AgendaItem, now: datetime) -> None:
    """Take the floor from a point that has it; its state is for the coach to say."""
    if item.started_at is None or item.ended_at is not None:
        return
    _pause(item, now)
    item.ended_at = now.replace(microsecond=0)


def _start(item: AgendaItem, now: datetime) -> None:
    now = now.replace(microsecond=0)
    item.state = AgendaState.OPEN
    item.started_at = item.started_at or now
    item.ended_at = None
    item.running_since = item.running_since or now


def _pause(item: AgendaItem, now: datetime) -> None:
    until = runs_until(item.running_since, item.meeting.ends_at)
    item.spent_seconds += seconds_run(item.running_since, now, until)
    item.running_since = None


def _current(session: Session, meeting_id: int) -> AgendaItem:
    writable_meeting(session, meeting_id)
    current = meeting_timer(session, meeting_id).current
    if current is None:
        raise UserError(translate("Timer", "No item has been started."))
    return found(session, AgendaItem, current.id)


def _items(session: Session, meeting_id: int) -> list[AgendaItem]:
    statement = (
        select(AgendaItem)
        .where(AgendaItem.meeting_id == meeting_id)
        .order_by(AgendaItem.rank, AgendaItem.id)
    )
    return list(session.scalars(statement))


def _timed(number: int, item: AgendaItem, meeting: Meeting) -> TimedItem:
    return TimedItem(
        id=item.id,
        number=number,
        title=item.title,
        is_break=item.intention is Intention.BREAK,
        state=item.state,
        clock=ItemClock(
            planned_minutes=item.planned_minutes,
            added_minutes=item.added_minutes,
            spent_seconds=item.spent_seconds,
            running_since=item.running_since,
            started_at=item.started_at,
            ended_at=item.ended_at,
            counts_until=runs_until(item.running_since, meeting.ends_at),
        ),
    )
