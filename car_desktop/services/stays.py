"""From when to when someone was there, as many times as they came back.

What is typed is cut to the meeting; more than an hour outside it is a mistake and refused. The
times then name the status: an arrival after the start is « late », a departure before the end
« left early », both or a break in between « partly present », neither « present ». The lateness
that the counting rule of the day tolerates is none. Someone remote, hybrid, represented, a guest or
an observer stays so: their times only shorten the hours. The coach may name another status.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from itertools import pairwise

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.counting import CountedMeeting, Interval, clipped, united
from car_desktop.domain.entities import Attendance, Meeting, Stay
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import AttendanceSource, AttendanceStatus
from car_desktop.i18n import translate
from car_desktop.services.attendance import mark_of, start_taking
from car_desktop.services.counting import counted_meeting
from car_desktop.services.refusals import found
from car_desktop.services.workspace import writable_meeting
from car_desktop.typography import current

MOST_OUTSIDE = timedelta(hours=1)
"""How far before or after the meeting a typed time may be: people come early and stay to talk."""

_NAMED_BY_TIMES = frozenset(
    {
        AttendanceStatus.PRESENT,
        AttendanceStatus.LATE,
        AttendanceStatus.LEFT_EARLY,
        AttendanceStatus.PARTIAL,
        AttendanceStatus.EXCUSED,
        AttendanceStatus.ABSENT,
        AttendanceStatus.NOT_EXPECTED,
        AttendanceStatus.TO_CONFIRM,
    }
)

STATUSES_WITH_TIMES = (
    AttendanceStatus.PRESENT,
    AttendanceStatus.LATE,
    AttendanceStatus.LEFT_EARLY,
    AttendanceStatus.PARTIAL,
    AttendanceStatus.REMOTE,
    AttendanceStatus.HYBRID,
)
"""What the coach may say instead of what the times say."""


@dataclass(frozen=True, slots=True)
class TypedStay:
    """An arrival and a departure as typed; an empty one is the start or the end of the meeting."""

    arrival: time | None = None
    departure: time | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the times come to: the status, and the minutes that count."""

    status: AttendanceStatus
    minutes: int


def set_stays(
    session: Session,
    meeting_id: int,
    person_id: int,
    stays: Sequence[TypedStay],
    status: AttendanceStatus | None = None,
    *,
    now: datetime | None = None,
) -> None:
    """Note when someone was there; without any time, throughout. A status named here is kept."""
    meeting = writable_meeting(session, meeting_id)
    intervals = _intervals(meeting, stays)
    mark = mark_of(session, meeting, person_id, AttendanceStatus.PRESENT)
    _replace_stays(session, mark, meeting, intervals)
    mark.source = AttendanceSource.MANUAL  # a report read again must not take the correction back
    named = status or _status(counted_meeting(session, meeting), mark.status, intervals)
    if named is not mark.status or mark.status in _NAMED_BY_TIMES:
        mark.status, mark.reason, mark.represented_by = named, "", ""
    start_taking(meeting, now)


def outcome_of_stays(
    session: Session,
    meeting_id: int,
    person_id: int,
    stays: Sequence[TypedStay],
    status: AttendanceStatus | None = None,
) -> Outcome:
    """What `set_stays` would come to; raise the same refusals."""
    meeting = found(session, Meeting, meeting_id)
    intervals = _intervals(meeting, stays)
    marked = session.scalar(
        select(Attendance.status).where(
            Attendance.meeting_id == meeting_id, Attendance.person_id == person_id
        )
    )
    counted = counted_meeting(session, meeting)
    before = marked or AttendanceStatus.PRESENT
    return Outcome(status or _status(counted, before, intervals), counted.minutes(intervals))


def _status(
    counted: CountedMeeting, before: AttendanceStatus, intervals: tuple[Interval, ...]
) -> AttendanceStatus:
    if before not in _NAMED_BY_TIMES:
        return before
    tolerance = timedelta(minutes=counted.rule.late_tolerance_minutes)
    is_late = intervals[0][0] - counted.starts_at > tolerance
    left_early = counted.ends_at - intervals[-1][1] > tolerance
    if len(intervals) > 1 or (is_late and left_early):
        return AttendanceStatus.PARTIAL
    if is_late:
        return AttendanceStatus.LATE
    return AttendanceStatus.LEFT_EARLY if left_early else AttendanceStatus.PRESENT


def _intervals(meeting: Meeting, stays: Sequence[TypedStay]) -> tuple[Interval, ...]:
    """The stays in order, cut to the meeting; raise UserError where they cannot be."""
    typed = sorted(_interval(meeting, stay) for stay in stays or (TypedStay(),))
    if any(later[0] < earlier[1] for earlier, later in pairwise(typed)):
        raise UserError(
            translate("Attendance", "Two of these stays overlap: correct one of their times.")
        )
    return united(clipped(typed, meeting.starts_at, meeting.ends_at))


def _interval(meeting: Meeting, stay: TypedStay) -> Interval:
    start = _moment(meeting, stay.arrival) if stay.arrival else meeting.starts_at
    end = _moment(meeting, stay.departure) if stay.departure else meeting.ends_at
    if end <= start:
        raise UserError(
            translate(
                "Attendance", "The departure is before the arrival: correct one of the two times."
            )
        )
    is_far = start < meeting.starts_at - MOST_OUTSIDE or end > meeting.ends_at + MOST_OUTSIDE
    if is_far or start >= meeting.ends_at or end <= meeting.starts_at:
        raise UserError(
            translate(
                "Attendance",
                "These times are outside the meeting ({hours}), or more than an hour before or "
                "after it: correct one of them.",
            ).format(hours=current().time_range(meeting.starts_at, meeting.ends_at))
        )
    return start, end


def _moment(meeting: Meeting, clock: time) -> datetime:
    """The hour on the meeting's day, or on the next one where the meeting goes past midnight."""
    moment = datetime.combine(meeting.day, clock)
    next_day = moment + timedelta(days=1)
    is_next_day = (
        moment < meeting.starts_at - MOST_OUTSIDE and next_day <= meeting.ends_at + MOST_OUTSIDE
    )
    return next_day if is_next_day else moment


def _replace_stays(
    session: Session, mark: Attendance, meeting: Meeting, intervals: tuple[Interval, ...]
) -> None:
    mark.stays.clear()
    session.flush()
    if intervals != ((meeting.starts_at, meeting.ends_at),):
        mark.stays.extend(Stay(starts_at=start, ends_at=end) for start, end in intervals)
