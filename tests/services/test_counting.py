"""Rules dated in the data: which one holds, what it changes, and what stays as it was."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from sqlalchemy.orm import Session

from car_desktop.domain.counting import Counting
from car_desktop.domain.entities import AgendaItem, Meeting, Membership
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import AttendanceStatus, Intention, MeetingState, SchoolYear
from car_desktop.services.attendance import attendance_sheet
from car_desktop.services.attendance_register import attendance_register
from car_desktop.services.counting import (
    counting_rules,
    delete_counting_rule,
    write_counting_rule,
)
from car_desktop.services.listing import listed_attendance
from car_desktop.services.rates import Rate, rates
from car_desktop.services.stays import TypedStay, set_stays
from tests.factories import make_community, make_mark, make_meeting, make_member

OCTOBER, NOVEMBER = datetime(2026, 10, 6, 9, 0), datetime(2026, 11, 10, 9, 0)
QUARTERS = Counting(rounding_minutes=15, deducts_breaks=True)


@pytest.fixture
def member(session: Session) -> Membership:
    return make_member(session, make_community(session))


def held(session: Session, member: Membership, starts_at: datetime) -> Meeting:
    """Three hours with a break of a quarter of an hour after the first one."""
    meeting = make_meeting(session, member.community, starts_at, MeetingState.HELD)
    meeting.agenda = [
        AgendaItem(rank=0, title="Analyse", planned_minutes=60),
        AgendaItem(rank=1, title="Pause", planned_minutes=15, intention=Intention.BREAK),
    ]
    session.flush()
    return meeting


def minutes(session: Session, meeting: Meeting) -> int:
    (row,) = attendance_sheet(session, meeting.id).rows
    return row.minutes


def test_a_rule_counts_the_meetings_from_its_day_on_and_no_other(
    session: Session, member: Membership
) -> None:
    before, after = held(session, member, OCTOBER), held(session, member, NOVEMBER)
    for meeting in (before, after):
        make_mark(session, meeting, member.person)
    assert (minutes(session, before), minutes(session, after)) == (180, 180)
    rule = write_counting_rule(session, NOVEMBER.date(), QUARTERS)
    assert (minutes(session, before), minutes(session, after)) == (180, 165)
    (line,) = attendance_register(session, member.community_id, SchoolYear(2026)).lines
    assert line.minutes == 345
    delete_counting_rule(session, rule)
    session.flush()
    assert minutes(session, after) == 180


def test_the_latest_rule_holds_until_the_next(session: Session, member: Membership) -> None:
    write_counting_rule(session, date(2026, 7, 1), Counting(least_minutes=200))
    write_counting_rule(session, date(2026, 11, 1), Counting())
    before, after = held(session, member, OCTOBER), held(session, member, NOVEMBER)
    for meeting in (before, after):
        make_mark(session, meeting, member.person)
    assert (minutes(session, before), minutes(session, after)) == (0, 180)


def test_the_timer_says_when_the_break_was(session: Session, member: Membership) -> None:
    write_counting_rule(session, OCTOBER.date(), Counting(deducts_breaks=True))
    meeting = held(session, member, OCTOBER)
    pause = meeting.agenda[1]
    pause.started_at, pause.ended_at = OCTOBER.replace(hour=10), OCTOBER.replace(hour=10, minute=25)
    make_mark(session, meeting, member.person)
    assert minutes(session, meeting) == 155


def test_a_tolerated_lateness_is_none(session: Session, member: Membership) -> None:
    meeting = held(session, member, OCTOBER)
    late = [TypedStay(time(9, 5))]
    set_stays(session, meeting.id, member.person_id, late)
    (row,) = attendance_sheet(session, meeting.id).rows
    assert (row.status, row.minutes) == (AttendanceStatus.LATE, 175)
    write_counting_rule(session, OCTOBER.date(), Counting(late_tolerance_minutes=5))
    set_stays(session, meeting.id, member.person_id, late)
    (row,) = attendance_sheet(session, meeting.id).rows
    assert (row.status, row.minutes, row.attended_minutes) == (AttendanceStatus.PRESENT, 180, 175)


def test_the_command_line_tells_the_minutes_attended(session: Session, member: Membership) -> None:
    meeting = held(session, member, NOVEMBER)
    make_mark(session, meeting, member.person)
    write_counting_rule(session, NOVEMBER.date(), QUARTERS)
    (listed,) = listed_attendance(session, meeting.id)
    assert listed.minutes == 180


def test_a_partial_presence_that_is_too_short_leaves_the_seat_empty_everywhere(
    session: Session, member: Membership
) -> None:
    meeting = held(session, member, NOVEMBER)
    set_stays(session, meeting.id, member.person_id, [TypedStay(time(9, 30), time(11))])
    assert rates(session, [meeting.id])[meeting.id] == Rate(1, 1)
    write_counting_rule(session, NOVEMBER.date(), Counting(partial_percent=51))
    assert rates(session, [meeting.id])[meeting.id] == Rate(0, 1)
    assert attendance_sheet(session, meeting.id).rate == Rate(0, 1)
    register = attendance_register(session, member.community_id, SchoolYear(2026))
    assert (register.rate, register.lines[0].rate) == (Rate(0, 1), Rate(0, 1))


def test_the_hours_of_a_delegate_are_not_those_of_the_person(
    session: Session, member: Membership
) -> None:
    meeting = held(session, member, NOVEMBER)
    make_mark(session, meeting, member.person, AttendanceStatus.REPRESENTED)
    assert minutes(session, meeting) == 180
    (line,) = attendance_register(session, member.community_id, SchoolYear(2026)).lines
    assert (line.minutes, line.rate) == (0, Rate(1, 1))


def test_two_rules_never_start_on_the_same_day(session: Session) -> None:
    first = write_counting_rule(session, OCTOBER.date(), QUARTERS)
    with pytest.raises(UserError, match="already"):
        write_counting_rule(session, OCTOBER.date(), Counting())
    write_counting_rule(session, OCTOBER.date(), Counting(), first)
    later = OCTOBER.date() + timedelta(days=1)
    write_counting_rule(session, later, Counting(), first)
    assert [(row.starts_on, row.rule) for row in counting_rules(session)] == [(later, Counting())]


@pytest.mark.parametrize(
    "said",
    [Counting(rounding_minutes=-1), Counting(least_minutes=1441), Counting(partial_percent=101)],
)
def test_a_rule_that_makes_no_sense_is_refused(session: Session, said: Counting) -> None:
    with pytest.raises(UserError, match="correct"):
        write_counting_rule(session, OCTOBER.date(), said)
    assert counting_rules(session) == ()


def test_the_register_tells_the_rules_that_counted_its_hours_and_no_other(
    session: Session, member: Membership
) -> None:
    held(session, member, OCTOBER)
    held(session, member, NOVEMBER)
    for day in (date(2026, 1, 1), date(2026, 11, 1), date(2027, 1, 1)):
        write_counting_rule(session, day, QUARTERS)
    register = attendance_register(session, member.community_id, SchoolYear(2026))
    assert [row.starts_on for row in register.rules] == [date(2026, 1, 1), date(2026, 11, 1)]
