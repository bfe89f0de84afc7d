"""From when to when someone was there.

The times are cut to the meeting, then they name the status: only an arrival after the start is
« late », only a departure before the end « left early », both « partly present », neither « present ».
Someone remote, hybrid, represented, a guest or an observer stays so: their times only shorten the hours.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from sqlalchemy.orm import Session

from car_desktop.domain.entities import Attendance, Meeting, Stay
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import AttendanceSource, AttendanceStatus
from car_desktop.i18n import translate
from car_desktop.services.attendance import mark_of, start_taking
from car_desktop.services.workspace import writable_meeting

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


def set_times(
    session: Session,
    meeting_id: int,
    person_id: int,
    arrival: time | None,
    departure: time | None,
    *,
    now: datetime | None = None,
) -> None:
    """Note an arrival, a departure, or both; without either the person was there throughout."""
    meeting = writable_meeting(session, meeting_id)
    presence = _presence(meeting, arrival, departure)
    mark = mark_of(session, meeting, person_id, AttendanceStatus.PRESENT)
    _replace_stays(session, mark, meeting, presence)
    mark.source = AttendanceSource.MANUAL  # a report read again must not take the correction back
    if mark.status in _NAMED_BY_TIMES:
        mark.status = presence.status_in(meeting)
        mark.reason = ""
    start_taking(meeting, now)


@dataclass(frozen=True, slots=True)
class _Presence:
    """One stay, within the meeting."""

    starts_at: datetime
    ends_at: datetime

    def status_in(self, meeting: Meeting) -> AttendanceStatus:
        is_late = self.starts_at > meeting.starts_at
        left_early = self.ends_at < meeting.ends_at
        if is_late and left_early:
            return AttendanceStatus.PARTIAL
        if is_late:
            return AttendanceStatus.LATE
        return AttendanceStatus.LEFT_EARLY if left_early else AttendanceStatus.PRESENT


def _presence(meeting: Meeting, arrival: time | None, departure: time | None) -> _Presence:
    start = _moment(meeting, arrival) if arrival else meeting.starts_at
    end = _moment(meeting, departure) if departure else meeting.ends_at
    if end <= start:
        raise UserError(
            translate(
                "Attendance", "The departure is before the arrival: correct one of the two times."
            )
        )
    if start >= meeting.ends_at or end <= meeting.starts_at:
        raise UserError(
            translate("Attendance", "These times are outside the meeting: correct one of them.")
        )
    return _Presence(max(start, meeting.starts_at), min(end, meeting.ends_at))


def _moment(meeting: Meeting, clock: time) -> datetime:
    """The hour on the meeting's day, or on the next one where the meeting goes past midnight."""
    moment = datetime.combine(meeting.day, clock)
    is_next_day = moment < meeting.starts_at and moment + timedelta(days=1) <= meeting.ends_at
    return moment + timedelta(days=1) if is_next_day else moment


def _replace_stays(
    session: Session, mark: Attendance, meeting: Meeting, presence: _Presence
) -> None:
    mark.stays.clear()
    session.flush()
    if (presence.starts_at, presence.ends_at) != (meeting.starts_at, meeting.ends_at):
        mark.stays.append(Stay(starts_at=presence.starts_at, ends_at=presence.ends_at))
