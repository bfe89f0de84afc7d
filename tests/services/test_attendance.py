"""Who came: the sheet, its figures, marks, times, reasons."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Meeting
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import AttendanceStatus, MeetingState
from car_desktop.services.absences import absence_reasons, set_reason, set_represented_by
from car_desktop.services.attendance import (
    AttendanceRow,
    attendance_sheet,
    clear_mark,
    mark_all_present,
    mark_attendance,
)
from car_desktop.services.rates import Rate
from car_desktop.services.stays import TypedStay, set_stays
from tests.factories import (
    NINE,
    make_community,
    make_mark,
    make_meeting,
    make_member,
    make_organisation,
    make_person,
    make_position,
)

DURING = NINE + timedelta(minutes=20)
P, R, D = AttendanceStatus.PRESENT, AttendanceStatus.LATE, AttendanceStatus.REMOTE


@pytest.fixture
def meeting(session: Session) -> Meeting:
    """Nine to noon, with three members."""
    community = make_community(session)
    for last in ("Zidane-Essai", "Élan", "Abricot"):
        make_member(session, community, make_person(session, "Nadia", last))
    return make_meeting(session, community)


def row(session: Session, meeting: Meeting, last_name: str) -> AttendanceRow:
    sheet = attendance_sheet(session, meeting.id)
    return next(row for row in sheet.rows if row.name.startswith(last_name))


def person(session: Session, meeting: Meeting, last_name: str) -> int:
    return row(session, meeting, last_name).person_id


def test_members_come_in_a_french_readers_order(session: Session, meeting: Meeting) -> None:
    names = [row.name for row in attendance_sheet(session, meeting.id).rows]
    assert names == ["Abricot, Nadia", "Élan, Nadia", "Zidane-Essai, Nadia"]


def test_the_sheet_lists_the_members_of_that_day_and_no_others(session: Session) -> None:
    community = make_community(session)
    make_member(session, community, make_person(session, last="Partie"), ends_on=date(2026, 11, 23))
    make_member(session, community, make_person(session, last="Restée"), ends_on=NINE.date())
    make_member(session, community, make_person(session, last="Future"), starts_on=date(2027, 1, 5))
    sheet = attendance_sheet(session, make_meeting(session, community).id)
    assert [row.name.split(",")[0] for row in sheet.rows] == ["Restée"]
    assert sheet.rate == Rate(0, 1)


def test_a_person_with_two_roles_sits_on_one_chair(session: Session) -> None:
    community = make_community(session)
    twice = make_person(session)
    make_member(session, community, twice)
    make_member(session, community, twice)
    sheet = attendance_sheet(session, make_meeting(session, community).id)
    assert len(sheet.rows) == 1
    assert sheet.rate.expected == 1


def test_two_people_with_the_same_short_name_show_it_whole(session: Session) -> None:
    community = make_community(session)
    for first in ("Marie", "Marc", "Jean-Luc"):
        make_member(session, community, make_person(session, first, "Fictif"))
    sheet = attendance_sheet(session, make_meeting(session, community).id)
    assert [row.short_name for row in sheet.rows] == [
        "Fictif, J.-L.",
        "Fictif, Marc",
        "Fictif, Marie",
    ]


def test_the_organisation_is_that_of_the_day(session: Session, meeting: Meeting) -> None:
    someone = make_person(session, "Ali", "Bateau")
    make_member(session, meeting.community, someone)
    position = make_position(session, someone, make_organisation(session, "École d’avant"))
    position.ends_on = date(2026, 6, 30)
    make_position(session, someone, make_organisation(session, "École d’après"))
    assert row(session, meeting, "Bateau").organisation == "École d’après"


def test_the_rate_counts_expected_seats_and_says_who_is_left(
    session: Session, meeting: Meeting
) -> None:
    mark_attendance(session, meeting.id, person(session, meeting, "Abricot"), P)
    mark_attendance(
        session, meeting.id, person(session, meeting, "Élan"), AttendanceStatus.NOT_EXPECTED
    )
    sheet = attendance_sheet(session, meeting.id)
    assert sheet.rate == Rate(covered=1, expected=2)
    assert sheet.unmarked == 1


def test_a_guest_is_listed_after_members_and_outside_the_rate(
    session: Session, meeting: Meeting
) -> None:
    make_mark(session, meeting, make_person(session, last="Aaron"), AttendanceStatus.GUEST)
    sheet = attendance_sheet(session, meeting.id)
    assert sheet.rows[-1].name.startswith("Aaron")
    assert sheet.rows[-1].is_guest
    assert sheet.guests == 1
    assert sheet.rate.expected == 3


def test_marking_again_corrects(session: Session, meeting: Meeting) -> None:
    someone = person(session, meeting, "Élan")
    mark_attendance(session, meeting.id, someone, AttendanceStatus.ABSENT)
    mark_attendance(session, meeting.id, someone, D)
    assert row(session, meeting, "Élan").status is D
    assert row(session, meeting, "Élan").minutes == 180


def test_all_present_leaves_the_marks_already_made(session: Session, meeting: Meeting) -> None:
    mark_attendance(session, meeting.id, person(session, meeting, "Élan"), AttendanceStatus.EXCUSED)
    assert mark_all_present(session, meeting.id) == 2
    marks = {
        row.name.split(",")[0]: row.status for row in attendance_sheet(session, meeting.id).rows
    }
    assert marks == {"Abricot": P, "Élan": AttendanceStatus.EXCUSED, "Zidane-Essai": P}
    assert mark_all_present(session, meeting.id) == 0


def test_clearing_takes_a_members_mark_and_a_guests_line(
    session: Session, meeting: Meeting
) -> None:
    guest = make_person(session, last="Visite")
    make_mark(session, meeting, guest, AttendanceStatus.GUEST)
    someone = person(session, meeting, "Élan")
    set_stays(session, meeting.id, someone, [TypedStay(time(10), None)])
    clear_mark(session, meeting.id, someone)
    clear_mark(session, meeting.id, guest.id)
    session.flush()
    sheet = attendance_sheet(session, meeting.id)
    assert [(row.status, row.minutes) for row in sheet.rows] == [(None, 0)] * 3


@pytest.mark.parametrize(
    ("arrival", "departure", "status", "minutes"),
    [
        (time(9, 45), None, AttendanceStatus.LATE, 135),
        (None, time(11), AttendanceStatus.LEFT_EARLY, 120),
        (time(9, 30), time(11), AttendanceStatus.PARTIAL, 90),
        (time(8, 30), time(13), AttendanceStatus.PRESENT, 180),
        (None, None, AttendanceStatus.PRESENT, 180),
    ],
)
def test_times_are_cut_to_the_meeting_and_name_the_status(  # noqa: PLR0917 - a table
    session: Session,
    meeting: Meeting,
    arrival: time | None,
    departure: time | None,
    status: AttendanceStatus,
    minutes: int,
) -> None:
    someone = person(session, meeting, "Élan")
    set_stays(session, meeting.id, someone, [TypedStay(arrival, departure)])
    after = row(session, meeting, "Élan")
    assert (after.status, after.minutes) == (status, minutes)


def test_someone_remote_who_arrives_late_stays_remote(session: Session, meeting: Meeting) -> None:
    someone = person(session, meeting, "Élan")
    mark_attendance(session, meeting.id, someone, D)
    set_stays(session, meeting.id, someone, [TypedStay(time(10), None)])
    after = row(session, meeting, "Élan")
    assert (after.status, after.minutes) == (D, 120)
    assert after.arrival == NINE.replace(hour=10)


def test_marking_present_forgets_the_times(session: Session, meeting: Meeting) -> None:
    someone = person(session, meeting, "Élan")
    set_stays(session, meeting.id, someone, [TypedStay(time(10), None)])
    mark_attendance(session, meeting.id, someone, P)
    session.flush()
    after = row(session, meeting, "Élan")
    assert (after.arrival, after.minutes) == (None, 180)


def test_a_departure_before_the_arrival_is_refused(session: Session, meeting: Meeting) -> None:
    with pytest.raises(UserError, match="before the arrival"):
        set_stays(
            session, meeting.id, person(session, meeting, "Élan"), [TypedStay(time(11), time(10))]
        )


def test_times_outside_the_meeting_are_refused(session: Session, meeting: Meeting) -> None:
    with pytest.raises(UserError, match="outside the meeting"):
        set_stays(
            session, meeting.id, person(session, meeting, "Élan"), [TypedStay(time(13), time(14))]
        )


def test_a_meeting_past_midnight_reads_small_hours_as_the_next_day(session: Session) -> None:
    community = make_community(session)
    member = make_member(session, community)
    meeting = make_meeting(session, community, datetime(2026, 11, 24, 22, 0))
    set_stays(session, meeting.id, member.person_id, [TypedStay(None, time(0, 30))])
    assert attendance_sheet(session, meeting.id).rows[0].minutes == 150


def test_the_first_mark_near_the_start_holds_the_meeting(
    session: Session, meeting: Meeting
) -> None:
    someone = person(session, meeting, "Élan")
    mark_attendance(session, meeting.id, someone, R, now=NINE - timedelta(days=2))
    states = [meeting.state]
    mark_attendance(session, meeting.id, someone, P, now=DURING)
    states.append(meeting.state)
    assert states == [MeetingState.PLANNED, MeetingState.HELD]


@pytest.mark.parametrize("state", [MeetingState.CANCELLED, MeetingState.POSTPONED])
def test_nobody_is_marked_at_a_meeting_that_does_not_take_place(
    session: Session, state: MeetingState
) -> None:
    community = make_community(session)
    member = make_member(session, community)
    meeting = make_meeting(session, community, state=state)
    with pytest.raises(UserError, match="plan it again"):
        mark_attendance(session, meeting.id, member.person_id, P)


def test_a_closed_meeting_is_reopened_before_it_changes(session: Session, meeting: Meeting) -> None:
    someone = person(session, meeting, "Élan")
    meeting.state = MeetingState.CLOSED
    with pytest.raises(UserError, match="reopen"):
        mark_attendance(session, meeting.id, someone, P)
    with pytest.raises(UserError, match="reopen"):
        set_stays(session, meeting.id, someone, [TypedStay(time(10), None)])


def test_a_reason_makes_an_excused_absence_and_coming_forgets_it(
    session: Session, meeting: Meeting
) -> None:
    someone = person(session, meeting, "Élan")
    set_reason(session, meeting.id, someone, " Formation ")
    after = row(session, meeting, "Élan")
    assert (after.status, after.reason) == (AttendanceStatus.EXCUSED, "Formation")
    mark_attendance(session, meeting.id, someone, P)
    assert row(session, meeting, "Élan").reason == ""


def test_no_offered_reason_speaks_of_health() -> None:
    words = " ".join(absence_reasons()).casefold()
    assert not any(word in words for word in ("sick", "medical", "health", "doctor", "illness"))


def test_a_delegate_covers_the_seat(session: Session, meeting: Meeting) -> None:
    someone = person(session, meeting, "Élan")
    set_represented_by(session, meeting.id, someone, "Ida Remplaçante")
    assert row(session, meeting, "Élan").represented_by == "Ida Remplaçante"
    assert attendance_sheet(session, meeting.id).rate.covered == 1
    with pytest.raises(UserError, match="name of the person"):
        set_represented_by(session, meeting.id, someone, "  ")


def test_someone_deleted_in_the_meantime_is_refused(session: Session, meeting: Meeting) -> None:
    with pytest.raises(UserError, match="no longer exists"):
        mark_attendance(session, meeting.id, 99_999, P)


def test_coming_back_after_a_break_is_a_partial_presence(
    session: Session, meeting: Meeting
) -> None:
    someone = person(session, meeting, "Élan")
    set_stays(session, meeting.id, someone, [TypedStay(time(11), None), TypedStay(None, time(10))])
    after = row(session, meeting, "Élan")
    assert (after.status, after.minutes) == (AttendanceStatus.PARTIAL, 120)
    assert after.stays[0] == (NINE, NINE.replace(hour=10))


def test_stays_that_touch_are_one(session: Session, meeting: Meeting) -> None:
    someone = person(session, meeting, "Élan")
    set_stays(session, meeting.id, someone, [TypedStay(None, time(10)), TypedStay(time(10), None)])
    after = row(session, meeting, "Élan")
    assert (after.status, after.stays) == (P, ())


@pytest.mark.parametrize(
    ("stays", "reason"),
    [
        ([TypedStay(None, time(10)), TypedStay(time(9, 59), None)], "overlap"),
        ([TypedStay(time(7, 59), None)], "more than an hour"),
        ([TypedStay(None, time(13, 1))], "more than an hour"),
    ],
)
def test_stays_that_cannot_be_are_refused_and_nothing_is_written(
    session: Session, meeting: Meeting, stays: list[TypedStay], reason: str
) -> None:
    with pytest.raises(UserError, match=reason):
        set_stays(session, meeting.id, person(session, meeting, "Élan"), stays)
    assert row(session, meeting, "Élan").status is None
