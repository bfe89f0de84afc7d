"""Who counts in a rate, and who never does."""

from datetime import date, datetime

import pytest

from car_desktop.domain.values import AttendanceStatus, MeetingState
from car_desktop.services.attendance import attendance_sheet
from car_desktop.services.rates import Rate, rates, seats, total
from car_desktop.storage.database import Session
from tests.factories import make_community, make_mark, make_meeting, make_member, make_person

DAY = datetime(2026, 11, 10, 9, 0)


def test_someone_who_joined_later_is_not_absent_before(session: Session) -> None:
    community = make_community(session)
    present = make_member(session, community)
    make_member(session, community, starts_on=date(2027, 1, 1))
    make_member(session, community, ends_on=date(2026, 11, 9))
    meeting = make_meeting(session, community, DAY, MeetingState.HELD)
    make_mark(session, meeting, present.person)
    assert rates(session, [meeting.id]) == {meeting.id: Rate(covered=1, expected=1)}


def test_the_first_and_last_day_of_a_membership_count(session: Session) -> None:
    community = make_community(session)
    make_member(session, community, starts_on=DAY.date(), ends_on=DAY.date())
    meeting = make_meeting(session, community, DAY, MeetingState.HELD)
    assert rates(session, [meeting.id])[meeting.id].expected == 1


def test_a_member_without_a_mark_is_expected_and_not_covered(session: Session) -> None:
    community = make_community(session)
    make_member(session, community)
    meeting = make_meeting(session, community, DAY, MeetingState.HELD)
    assert rates(session, [meeting.id])[meeting.id] == Rate(covered=0, expected=1)


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (AttendanceStatus.PRESENT, Rate(1, 1)),
        (AttendanceStatus.LATE, Rate(1, 1)),
        (AttendanceStatus.PARTIAL, Rate(1, 1)),
        (AttendanceStatus.REPRESENTED, Rate(1, 1)),
        (AttendanceStatus.EXCUSED, Rate(0, 1)),
        (AttendanceStatus.ABSENT, Rate(0, 1)),
        (AttendanceStatus.TO_CONFIRM, Rate(0, 1)),
        (AttendanceStatus.NOT_EXPECTED, Rate(0, 0)),
        (AttendanceStatus.OBSERVER, Rate(0, 0)),
    ],
)
def test_each_state_counts_as_the_register_says(
    session: Session, status: AttendanceStatus, expected: Rate
) -> None:
    community = make_community(session)
    member = make_member(session, community)
    meeting = make_meeting(session, community, DAY, MeetingState.HELD)
    make_mark(session, meeting, member.person, status)
    assert rates(session, [meeting.id])[meeting.id] == expected
    assert attendance_sheet(session, meeting.id).rate == expected


def test_a_guest_is_listed_but_never_in_the_rate(session: Session) -> None:
    community = make_community(session)
    make_member(session, community)
    meeting = make_meeting(session, community, DAY, MeetingState.HELD)
    make_mark(session, meeting, make_person(session), AttendanceStatus.PRESENT)
    assert rates(session, [meeting.id])[meeting.id] == Rate(0, 1)


def test_only_meetings_that_were_held_have_a_rate(session: Session) -> None:
    community = make_community(session)
    make_member(session, community)
    held = make_meeting(session, community, DAY, MeetingState.CLOSED)
    planned = make_meeting(session, community, DAY, MeetingState.PLANNED)
    cancelled = make_meeting(session, community, DAY, MeetingState.CANCELLED)
    assert list(rates(session, [held.id, planned.id, cancelled.id])) == [held.id]


def test_someone_with_two_periods_on_one_day_has_one_seat(session: Session) -> None:
    community = make_community(session)
    person = make_person(session)
    make_member(session, community, person, ends_on=DAY.date())
    make_member(session, community, person, starts_on=DAY.date())
    meeting = make_meeting(session, community, DAY, MeetingState.HELD)
    make_mark(session, meeting, person)
    assert rates(session, [meeting.id])[meeting.id] == Rate(1, 1)
    assert len(seats(session, [meeting])) == 1


def test_a_rate_over_several_meetings_weighs_each_seat_alike() -> None:
    assert total([Rate(1, 1), Rate(0, 3)]) == Rate(1, 4)
    assert total([Rate(1, 1), Rate(0, 3)]).ratio == 0.25


def test_nobody_expected_is_no_rate_rather_than_zero() -> None:
    assert total([]).ratio is None
