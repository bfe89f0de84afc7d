"""The hours of a person by period: meetings, other activities, what a duty still asks for."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from sqlalchemy.orm import Session

from car_desktop.domain.continuing_education import Window
from car_desktop.domain.counting import Counting
from car_desktop.domain.entities import Membership, Position
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import AttendanceStatus, Language, MeetingState, SchoolYear
from car_desktop.services.counting import write_counting_rule
from car_desktop.services.hours_record import hours_of_person, hours_slip, positions_known_on
from car_desktop.services.learning_activities import ActivityDraft, add_activity
from car_desktop.services.stays import TypedStay, set_stays
from tests.factories import (
    make_community,
    make_mark,
    make_meeting,
    make_member,
    make_organisation,
    make_person,
    make_position,
)

HELD = MeetingState.HELD
TODAY = date(2026, 11, 22)
YEAR = SchoolYear(2026)
BEFORE, FIRST, LAST = (
    datetime(2025, 5, 6, 9, 0),
    datetime(2025, 9, 9, 9, 0),
    datetime(2026, 10, 6, 9, 0),
)


@pytest.fixture
def teacher(session: Session) -> Membership:
    """Three hours in the period before, six in this one."""
    member = make_member(session, make_community(session, "CAP fictive"))
    make_position(session, member.person, make_organisation(session), "Enseignement, 2e cycle")
    for day in (BEFORE, FIRST, LAST):
        make_mark(session, make_meeting(session, member.community, day, HELD), member.person)
    return member


def test_hours_are_added_up_by_periods_of_two_school_years_the_latest_first(
    session: Session, teacher: Membership
) -> None:
    now, before = hours_of_person(session, teacher.person_id, TODAY)
    assert (now.window, now.meeting_minutes) == (Window(SchoolYear(2025)), 360)
    assert (before.window, before.meeting_minutes) == (Window(SchoolYear(2023)), 180)


def test_what_was_done_elsewhere_counts_too_and_the_rest_is_never_under_zero(
    session: Session, teacher: Membership
) -> None:
    add_activity(session, teacher.person_id, ActivityDraft("Lecture", date(2025, 7, 1), 60))
    add_activity(session, teacher.person_id, ActivityDraft("Hors période", date(2025, 6, 30), 60))
    now, before = hours_of_person(session, teacher.person_id, TODAY)
    assert (now.activity_minutes, now.minutes, now.remaining) == (60, 420, 1380)
    assert before.minutes == 240
    add_activity(session, teacher.person_id, ActivityDraft("Cours", date(2026, 8, 1), 40 * 60))
    assert hours_of_person(session, teacher.person_id, TODAY)[0].remaining == 0


def test_people_who_do_not_teach_have_hours_and_no_duty(session: Session) -> None:
    member = make_member(session, make_community(session))
    make_position(session, member.person, make_organisation(session), "Direction")
    make_mark(session, make_meeting(session, member.community, LAST, HELD), member.person)
    (now,) = hours_of_person(session, member.person_id, TODAY)
    assert (now.duty, now.remaining, now.minutes) == (None, None, 180)
    assert now.window == Window(SchoolYear(2025))


def test_somebody_without_hours_still_sees_the_present_period(session: Session) -> None:
    (now,) = hours_of_person(session, make_person(session).id, TODAY)
    assert (now.minutes, now.meetings, now.duty) == (0, (), None)


def test_the_duty_is_that_of_the_function_held_at_the_end_of_the_period(session: Session) -> None:
    member = make_member(session, make_community(session))
    for function, first, last in (
        ("Enseignante", None, date(2025, 6, 30)),
        ("Direction adjointe", date(2025, 7, 1), None),
    ):
        member.person.positions.append(Position(function=function, starts_on=first, ends_on=last))
    for day in (BEFORE, LAST):
        make_mark(session, make_meeting(session, member.community, day, HELD), member.person)
    now, before = hours_of_person(session, member.person_id, TODAY)
    assert now.duty is None
    assert before.duty is not None


def test_somebody_who_left_every_function_is_known_by_the_last_ones(session: Session) -> None:
    person = make_person(session)
    assert positions_known_on(person, TODAY) == ()
    for function, last in (("Direction", date(2024, 6, 30)), ("Enseignante", date(2026, 6, 30))):
        person.positions.append(Position(function=function, ends_on=last))
    session.flush()
    (known,) = positions_known_on(person, TODAY)
    assert known.function == "Enseignante"


def test_a_slip_counts_by_the_rules_and_leaves_out_meetings_without_hours(
    session: Session, teacher: Membership
) -> None:
    write_counting_rule(session, date(2026, 7, 1), Counting(rounding_minutes=60))
    late = make_meeting(session, teacher.community, LAST.replace(day=20), HELD, "Regard croisé")
    set_stays(session, late.id, teacher.person_id, [TypedStay(time(10, 10))])
    absent = make_meeting(session, teacher.community, LAST.replace(day=27), HELD)
    make_mark(session, absent, teacher.person, AttendanceStatus.EXCUSED)
    slip = hours_slip(session, teacher.person_id, YEAR)
    assert [meeting.minutes for meeting in slip.hours.meetings] == [180, 180, 120]
    assert slip.hours.meetings[-1].title == "Regard croisé"
    assert [rule.starts_on for rule in slip.rules] == [date(2026, 7, 1)]
    assert (slip.function, slip.organisation) == ("Enseignement, 2e cycle", "École fictive")


@pytest.mark.parametrize("year", [SchoolYear(2025), SchoolYear(2026)])
def test_both_years_of_a_period_give_the_same_slip(
    session: Session, teacher: Membership, year: SchoolYear
) -> None:
    hours = hours_slip(session, teacher.person_id, year).hours
    assert hours.window.years == (SchoolYear(2025), SchoolYear(2026))
    assert hours.minutes == 360


def test_meetings_before_someone_joined_give_them_no_hours(session: Session) -> None:
    community = make_community(session)
    make_meeting(session, community, LAST, HELD)
    member = make_member(session, community, starts_on=date(2026, 10, 7))
    assert hours_slip(session, member.person_id, YEAR).hours.meetings == ()


def test_a_slip_speaks_the_language_of_the_last_community(session: Session) -> None:
    member = make_member(session, make_community(session))
    member.community.language = Language.ENGLISH
    make_mark(session, make_meeting(session, member.community, LAST, HELD), member.person)
    assert hours_slip(session, member.person_id, YEAR).language is Language.ENGLISH
    assert hours_slip(session, make_person(session).id, YEAR).language is Language.FRENCH


def test_a_slip_of_somebody_deleted_is_refused(session: Session) -> None:
    with pytest.raises(UserError, match="no longer exists"):
        hours_slip(session, 404, YEAR)
