"""What the page of a person says, year by year."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from sqlalchemy.orm import Session

from car_desktop.domain.counting import Counting
from car_desktop.domain.entities import Membership
from car_desktop.domain.values import AttendanceStatus, CommitmentState, MeetingState, SchoolYear
from car_desktop.services.counting import write_counting_rule
from car_desktop.services.person_record import (
    commitments_of_person,
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
    make_person,
)

SPRING, AUTUMN = datetime(2026, 3, 10, 9, 0), datetime(2026, 10, 6, 9, 0)
HELD = MeetingState.HELD


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


def test_what_somebody_took_on_comes_open_first(session: Session, member: Membership) -> None:
    meeting = make_meeting(session, member.community, AUTUMN, HELD)
    kept = CommitmentState.KEPT
    make_commitment(session, meeting, what="Tenu", state=kept, owner=member.person)
    make_commitment(session, meeting, what="Ouvert", owner=member.person)
    make_commitment(session, meeting, what="De quelqu’un d’autre", owner=make_person(session))
    rows = commitments_of_person(session, member.person_id)
    assert [row.what for row in rows] == ["Ouvert", "Tenu"]
