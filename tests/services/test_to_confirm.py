"""Somebody without a mark at a meeting that was held is « to be confirmed » wherever it is told."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from sqlalchemy.orm import Session

from car_desktop.domain.audience import Audience
from car_desktop.domain.entities import Meeting
from car_desktop.domain.values import AttendanceStatus, Language, MeetingState, SchoolYear
from car_desktop.reports.attendance_register import AttendanceRegisterReport
from car_desktop.reports.base import Look
from car_desktop.reports.minutes import MinutesReport
from car_desktop.services.attendance import attendance_sheet
from car_desktop.services.attendance_register import attendance_register
from car_desktop.services.minutes import minutes
from car_desktop.services.minutes_audiences import addressed
from car_desktop.services.person_record import years_of_person
from car_desktop.services.rates import Rate, rates
from tests.factories import make_community, make_mark, make_meeting, make_member, make_person
from tests.reports.said import said

LOOK = Look(Language.ENGLISH, date(2026, 11, 24), "Camille Accompagne")
TO_CONFIRM = AttendanceStatus.TO_CONFIRM


@pytest.fixture
def meeting(session: Session) -> Meeting:
    """One present, one without a mark."""
    community = make_community(session, "CAP fictive")
    present, forgotten = (make_person(session, "Nadia", last) for last in ("Abricot", "Oubliée"))
    for person in (present, forgotten):
        make_member(session, community, person)
    meeting = make_meeting(session, community, datetime(2026, 11, 10, 9), MeetingState.HELD)
    make_mark(session, meeting, present)
    return meeting


def test_the_sheet_and_the_rate_expect_them(session: Session, meeting: Meeting) -> None:
    sheet = attendance_sheet(session, meeting.id)
    assert (sheet.unmarked, sheet.rate) == (1, Rate(1, 2))
    assert rates(session, [meeting.id])[meeting.id] == Rate(1, 2)


def test_the_register_says_so_with_its_letter(session: Session, meeting: Meeting) -> None:
    register = attendance_register(session, meeting.community_id, SchoolYear(2026))
    assert [line.statuses for line in register.lines][1] == (TO_CONFIRM,)
    text = said(AttendanceRegisterReport().compose(register, LOOK))
    assert "Oubliée, Nadia | ?" in text
    assert "?\u00a0to be confirmed" in text


def test_the_minutes_say_so(session: Session, meeting: Meeting) -> None:
    told = addressed(minutes(session, meeting.id), Audience.MEMBERS)
    text = said(MinutesReport().compose(told, LOOK))
    assert "Oubliée, Nadia | – | To be confirmed" in text
    assert "1 of 2 (50%)" in text


def test_the_page_of_the_person_says_so(session: Session, meeting: Meeting) -> None:
    forgotten = attendance_sheet(session, meeting.id).rows[1].person_id
    (year,) = years_of_person(session, forgotten)
    assert [told.status for told in year.meetings] == [TO_CONFIRM]
