"""What the page of a person says, year by year."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from sqlalchemy.orm import Session

from car_desktop.domain.continuing_education import Window, is_teaching
from car_desktop.domain.counting import Counting
from car_desktop.domain.entities import Membership
from car_desktop.domain.values import AttendanceStatus, CommitmentState, MeetingState, SchoolYear
from car_desktop.services.counting import write_counting_rule
from car_desktop.services.people import person_detail
from car_desktop.services.person_record import (
    commitments_of_person,
    hours_of_window,
    years_of_person,
)
from car_desktop.services.rates import Rate
from car_desktop.services.stays import TypedStay, set_stays
from tests.factories import (
    make_commitment,
    make_community,
    make_mark,
    make_meeting,
    make_member,
    make_organisation,
    make_person,
    make_position,
)

SPRING, AUTUMN = datetime(2026, 3, 10, 9, 0), datetime(2026, 10, 6, 9, 0)
HELD = MeetingState.HELD
TODAY = date(2026, 11, 22)


@pytest.fixture
def member(session: Session) -> Membership:
    return make_member(session, make_community(session, "CAP fictive"))


def test_meetings_are_told_by_school_year_with_their_hours_and_rate(
    session: Session, member: Membership
) -> None:
    first = make_meeting(session, member.community, SPRING, HELD)
    second = make_meeting(session, member.community, AUTUMN, HELD)
    make_mark(session, first, member.person)
    set_stays(session, second.id, member.person_id, [TypedStay(time(10, 5))])
    make_mark(
        session,
        make_meeting(session, member.community, AUTUMN.replace(day=20), HELD),
        member.person,
        AttendanceStatus.EXCUSED,
    )
    write_counting_rule(session, date(2026, 7, 1), Counting(rounding_minutes=30))
    later, earlier = years_of_person(session, member.person_id)
    assert (later.year, later.minutes, later.rate) == (SchoolYear(2026), 120, Rate(1, 2))
    assert (earlier.year, earlier.minutes, earlier.rate) == (SchoolYear(2025), 180, Rate(1, 1))
    assert [m.status for m in later.meetings] == [AttendanceStatus.EXCUSED, AttendanceStatus.LATE]


def test_a_meeting_held_without_a_mark_is_to_be_confirmed_never_left_out(
    session: Session, member: Membership
) -> None:
    make_meeting(session, member.community, AUTUMN, HELD)
    make_meeting(session, member.community, AUTUMN.replace(day=20))  # only planned
    (year,) = years_of_person(session, member.person_id)
    assert [m.status for m in year.meetings] == [AttendanceStatus.TO_CONFIRM]
    assert year.rate == Rate(0, 1)


def test_meetings_before_someone_joined_are_not_theirs(session: Session) -> None:
    community = make_community(session)
    member = make_member(session, community, starts_on=date(2027, 1, 1))
    make_meeting(session, community, AUTUMN, HELD)
    assert years_of_person(session, member.person_id) == ()


def test_a_guest_has_hours_but_no_rate(session: Session, member: Membership) -> None:
    guest = make_person(session)
    meeting = make_meeting(session, member.community, AUTUMN, HELD)
    make_mark(session, meeting, guest, AttendanceStatus.GUEST)
    (year,) = years_of_person(session, guest.id)
    assert (year.minutes, year.rate) == (180, Rate())


def test_someone_represented_was_not_there(session: Session, member: Membership) -> None:
    meeting = make_meeting(session, member.community, AUTUMN, HELD)
    make_mark(session, meeting, member.person, AttendanceStatus.REPRESENTED)
    (year,) = years_of_person(session, member.person_id)
    assert (year.minutes, year.rate) == (0, Rate(1, 1))


def test_a_cancelled_meeting_counts_nothing(session: Session, member: Membership) -> None:
    meeting = make_meeting(session, member.community, AUTUMN, MeetingState.CANCELLED)
    make_mark(session, meeting, member.person)
    assert years_of_person(session, member.person_id) == ()


@pytest.mark.parametrize(
    ("day", "first", "last"),
    [
        (date(2025, 7, 1), date(2025, 7, 1), date(2027, 6, 30)),
        (date(2027, 6, 30), date(2025, 7, 1), date(2027, 6, 30)),
        (date(2026, 11, 22), date(2025, 7, 1), date(2027, 6, 30)),
        (date(2027, 7, 1), date(2027, 7, 1), date(2029, 6, 30)),
    ],
)
def test_the_window_begins_on_the_first_of_july_of_an_odd_year(
    day: date, first: date, last: date
) -> None:
    window = Window.of(day)
    assert (window.first_day, window.last_day) == (first, last)


def test_the_window_is_for_teachers_only(session: Session, member: Membership) -> None:
    for day in (datetime(2025, 5, 1, 9, 0), SPRING, AUTUMN):
        make_mark(session, make_meeting(session, member.community, day, HELD), member.person)
    years = years_of_person(session, member.person_id)
    detail = person_detail(session, member.person_id, TODAY)
    assert hours_of_window(detail, years, TODAY) is None
    make_position(session, member.person, make_organisation(session), "Enseignement, 2e cycle")
    session.expire_all()
    detail = person_detail(session, member.person_id, TODAY)
    hours = hours_of_window(detail, years, TODAY)
    assert hours is not None
    assert hours.minutes == 360


@pytest.mark.parametrize(
    ("function", "expected"),
    [
        ("Enseignante", True),
        ("Grade 4 Teacher", True),
        ("Direction adjointe", False),
        ("Conseil pédagogique", False),
        ("", False),
    ],
)
def test_teachers_are_known_by_their_function(function: str, expected: bool) -> None:
    assert is_teaching([function]) is expected


def test_what_somebody_took_on_comes_open_first(session: Session, member: Membership) -> None:
    meeting = make_meeting(session, member.community, AUTUMN, HELD)
    kept = CommitmentState.KEPT
    make_commitment(session, meeting, what="Tenu", state=kept, owner=member.person)
    make_commitment(session, meeting, what="Ouvert", owner=member.person)
    make_commitment(session, meeting, what="De quelqu’un d’autre", owner=make_person(session))
    rows = commitments_of_person(session, member.person_id)
    assert [row.what for row in rows] == ["Ouvert", "Tenu"]
