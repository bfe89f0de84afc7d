"""What a meeting refuses, and how long people stayed."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from car_desktop.domain.entities import Attendance, Meeting, Stay
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import AttendanceStatus, MeetingState

NINE = datetime(2026, 12, 1, 9, 0)
NOON = datetime(2026, 12, 1, 12, 0)


@pytest.fixture
def meeting() -> Meeting:
    return Meeting(community_id=1, starts_at=NINE, ends_at=NOON)


def test_an_end_before_the_start_is_refused(meeting: Meeting) -> None:
    with pytest.raises(UserError, match="before the start"):
        meeting.schedule(NOON, NINE)
    assert (meeting.starts_at, meeting.ends_at) == (NINE, NOON)


def test_a_meeting_longer_than_a_day_is_refused(meeting: Meeting) -> None:
    with pytest.raises(UserError, match="24 hours"):
        meeting.schedule(NINE, NINE + timedelta(hours=25))


def test_a_meeting_with_attendance_keeps_its_date_but_not_its_hour(meeting: Meeting) -> None:
    meeting.attendance.append(Attendance(person_id=1, status=AttendanceStatus.PRESENT))
    with pytest.raises(UserError, match="Attendance has been taken"):
        meeting.schedule(NINE + timedelta(days=1), NOON + timedelta(days=1))
    meeting.schedule(NINE + timedelta(hours=1), NOON)
    assert meeting.minutes == 120


def test_cancelling_says_why(meeting: Meeting) -> None:
    with pytest.raises(UserError, match="Say why"):
        meeting.change_state(MeetingState.CANCELLED, "  ")
    meeting.change_state(MeetingState.CANCELLED, "Tempête de neige")
    assert meeting.state_reason == "Tempête de neige"


def test_a_planned_meeting_does_not_close_without_being_held(meeting: Meeting) -> None:
    with pytest.raises(UserError, match="cannot go to that state"):
        meeting.change_state(MeetingState.CLOSED)
    meeting.change_state(MeetingState.HELD)
    meeting.change_state(MeetingState.CLOSED)
    assert meeting.state is MeetingState.CLOSED


def test_presence_without_a_stay_is_the_whole_meeting(meeting: Meeting) -> None:
    assert Attendance(status=AttendanceStatus.PRESENT).minutes(meeting) == 180
    assert Attendance(status=AttendanceStatus.EXCUSED).minutes(meeting) == 0


def test_two_stays_add_up(meeting: Meeting) -> None:
    stays = [
        Stay(starts_at=NINE, ends_at=NINE + timedelta(minutes=30)),
        Stay(starts_at=NINE + timedelta(hours=2), ends_at=NOON),
    ]
    partly = Attendance(status=AttendanceStatus.PARTIAL, stays=stays)
    assert partly.minutes(meeting) == 90


def test_an_absent_person_has_no_minutes_even_with_a_leftover_stay(meeting: Meeting) -> None:
    absent = Attendance(status=AttendanceStatus.ABSENT, stays=[Stay(starts_at=NINE, ends_at=NOON)])
    assert absent.intervals(meeting) == ()
