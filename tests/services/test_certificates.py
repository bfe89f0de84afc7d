"""Certificates: numbers that are never given twice, content that stays, hours that changed."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import (
    AgendaItem,
    Certificate,
    CoachProfile,
    Community,
    Meeting,
    Position,
)
from car_desktop.domain.errors import UserError
from car_desktop.domain.recognition import CertificateScope
from car_desktop.domain.values import (
    AttendanceStatus,
    Intention,
    MeetingMode,
    MeetingState,
    MembershipRole,
    SchoolYear,
)
from car_desktop.services.attendance import clear_mark
from car_desktop.services.certificates import (
    CertificateCopy,
    certificates_of_person,
    issue_meeting_certificates,
    issue_year_certificates,
    meeting_certificates,
    year_certificates,
)
from car_desktop.services.certified import Facilitator
from car_desktop.services.communities import delete_community
from car_desktop.services.meetings import delete_meeting
from car_desktop.services.people import delete_person
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

TODAY = date(2026, 11, 26)
YEAR = SchoolYear(2026)
HELD = MeetingState.HELD


@pytest.fixture
def community(session: Session) -> Community:
    """Two members, both present for three hours at one meeting; Élan teaches."""
    community = make_community(session, "CAP fictive")
    school = make_organisation(session)
    meeting = make_meeting(session, community, NINE, HELD, "Regards croisés")
    for first, last, function in (
        ("Zoé", "Abricot", "Direction"),
        ("Ali", "Élan", "Enseignement"),
    ):
        person = make_person(session, first, last)
        make_position(session, person, school, function)
        make_member(session, community, person)
        make_mark(session, meeting, person)
    return community


@pytest.fixture
def meeting(community: Community) -> Meeting:
    return community.meetings[0]


def copies(session: Session, meeting: Meeting) -> tuple[CertificateCopy, ...]:
    return meeting_certificates(session, meeting.id).copies


def numbers(session: Session, meeting: Meeting) -> list[str]:
    return [copy.number for copy in copies(session, meeting)]


def test_a_batch_is_numbered_in_a_reader_s_order(session: Session, meeting: Meeting) -> None:
    assert numbers(session, meeting) == ["", ""]
    assert len(issue_meeting_certificates(session, meeting.id, TODAY)) == 2
    assert numbers(session, meeting) == ["2026-2027-0001", "2026-2027-0002"]
    assert [copy.content.name for copy in copies(session, meeting)] == ["Zoé Abricot", "Ali Élan"]
    assert {copy.issued_on for copy in copies(session, meeting)} == {TODAY}


def test_what_a_certificate_says(session: Session, meeting: Meeting) -> None:
    session.add(CoachProfile(name="Camille Harfang", title="Coach", organisation_name="Projet"))
    meeting.purpose = "Lire des traces d’élèves."
    said = copies(session, meeting)[1].content
    assert (said.name, said.function, said.organisation) == (
        "Ali Élan",
        "Enseignement",
        "École fictive",
    )
    assert (said.title, said.purpose) == ("Regards croisés", "Lire des traces d’élèves.")
    assert (said.community, said.issuer, said.minutes) == ("CAP fictive", "Projet", 180)
    assert said.facilitators == (Facilitator("Camille Harfang", "Coach"),)
    assert said.law == "LIP (RLRQ, c. I-13.3), art. 22.0.1"
    assert copies(session, meeting)[0].content.law == ""


def test_the_object_of_the_training_is_always_said(session: Session, meeting: Meeting) -> None:
    meeting.agenda = [
        AgendaItem(rank=0, title="Analyse de traces"),
        AgendaItem(rank=1, title="Pause", intention=Intention.BREAK),
        AgendaItem(rank=2, title="Engagements"),
    ]
    session.flush()
    assert copies(session, meeting)[0].content.purpose == "Analyse de traces; Engagements"
    meeting.community.purpose = "Faire progresser la lecture."
    assert copies(session, meeting)[0].content.purpose == "Faire progresser la lecture."


def test_coaches_of_the_community_lead_and_the_co_facilitator_helps(
    session: Session, meeting: Meeting
) -> None:
    coach = make_member(session, meeting.community, make_person(session, "Camille", "Coach"))
    coach.role = MembershipRole.COACH
    make_position(session, coach.person, make_organisation(session), "Accompagnement")
    meeting.co_facilitator_id = meeting.community.memberships[1].person_id
    session.flush()
    session.refresh(meeting)
    assert copies(session, meeting)[0].content.facilitators == (
        Facilitator("Camille Coach", "Accompagnement"),
        Facilitator("Ali Élan", "Enseignement"),
    )


def test_functions_are_those_of_the_day_of_the_meeting(session: Session, meeting: Meeting) -> None:
    person = meeting.community.memberships[0].person
    person.positions[0].ends_on = meeting.day
    person.positions.append(
        Position(function="Direction générale", starts_on=meeting.day + timedelta(days=1))
    )
    session.flush()
    assert copies(session, meeting)[0].content.function == "Direction"


def test_somebody_without_a_function_is_certified_all_the_same(
    session: Session, meeting: Meeting
) -> None:
    member = make_member(session, meeting.community, make_person(session, "Bo", "Sansfonction"))
    make_mark(session, meeting, member.person)
    said = copies(session, meeting)[-1].content
    assert (said.name, said.function, said.organisation) == ("Bo Sansfonction", "", "")


@pytest.mark.parametrize(
    ("mode", "status", "expected"),
    [
        (MeetingMode.HYBRID, AttendanceStatus.REMOTE, MeetingMode.REMOTE),
        (MeetingMode.HYBRID, AttendanceStatus.PRESENT, MeetingMode.IN_PERSON),
        (MeetingMode.HYBRID, AttendanceStatus.LATE, MeetingMode.HYBRID),
        (MeetingMode.REMOTE, AttendanceStatus.PRESENT, MeetingMode.REMOTE),
    ],
)
def test_the_mode_is_how_the_person_took_part(
    session: Session,
    meeting: Meeting,
    mode: MeetingMode,
    status: AttendanceStatus,
    expected: MeetingMode,
) -> None:
    meeting.mode = mode
    meeting.attendance[0].status = status
    assert copies(session, meeting)[0].content.meetings[0].mode is expected


def test_those_without_hours_have_no_certificate(session: Session, meeting: Meeting) -> None:
    absent, represented = meeting.attendance
    absent.status, represented.status = AttendanceStatus.EXCUSED, AttendanceStatus.REPRESENTED
    assert copies(session, meeting) == ()
    assert issue_meeting_certificates(session, meeting.id, TODAY) == ()


def test_a_meeting_that_was_not_held_certifies_nothing(session: Session, meeting: Meeting) -> None:
    meeting.state = MeetingState.CANCELLED
    assert copies(session, meeting) == ()


def test_guests_are_certified_where_they_are_asked_for(session: Session, meeting: Meeting) -> None:
    guest = make_person(session, "Ida", "Invitée")
    make_mark(session, meeting, guest, AttendanceStatus.GUEST)
    session.refresh(meeting)
    assert len(copies(session, meeting)) == 2
    batch = meeting_certificates(session, meeting.id, with_guests=True)
    assert [copy.content.name for copy in batch.copies][-1] == "Ida Invitée"
    (own,) = meeting_certificates(session, meeting.id, guest.id).copies
    assert own.content.minutes == 180


def test_a_reissue_says_the_same_under_the_same_number(session: Session, meeting: Meeting) -> None:
    issue_meeting_certificates(session, meeting.id, TODAY)
    before = copies(session, meeting)
    meeting.title, meeting.purpose = "Autre titre", "Autre objet"
    meeting.attendance[0].person.rename("Autre", "Nom")
    assert issue_meeting_certificates(session, meeting.id, TODAY + timedelta(days=9)) == ()
    assert {copy.number: copy for copy in copies(session, meeting)} == {
        copy.number: copy for copy in before
    }


def test_other_hours_make_a_new_number_that_names_the_former(
    session: Session, meeting: Meeting
) -> None:
    issue_meeting_certificates(session, meeting.id, TODAY)
    person_id = meeting.attendance[0].person_id
    set_stays(session, meeting.id, person_id, [TypedStay(time(10, 0))])
    session.flush()
    draft = copies(session, meeting)[0]
    assert (draft.number, draft.content.replaces) == ("", "2026-2027-0001")
    (key,) = issue_meeting_certificates(session, meeting.id, TODAY)
    again = copies(session, meeting)[0]
    assert (again.number, again.content.minutes) == ("2026-2027-0003", 120)
    new, old = certificates_of_person(session, person_id)
    assert (new.id, new.is_replaced, old.is_replaced) == (key, False, True)


def test_a_number_is_never_given_again_whatever_happens_to_its_register(
    session: Session, meeting: Meeting
) -> None:
    issue_meeting_certificates(session, meeting.id, TODAY)
    for mark in list(meeting.attendance):
        clear_mark(session, meeting.id, mark.person_id)
    session.flush()
    session.expire(meeting)
    assert copies(session, meeting) == ()
    late = make_member(session, meeting.community, make_person(session, "Nina", "Tardive"))
    make_mark(session, meeting, late.person)
    issue_meeting_certificates(session, meeting.id, TODAY)
    assert numbers(session, meeting) == ["2026-2027-0003"]


def test_numbers_count_on_beyond_four_digits_and_anew_each_school_year(
    session: Session, meeting: Meeting
) -> None:
    issue_meeting_certificates(session, meeting.id, TODAY, meeting.attendance[0].person_id)
    issued = session.scalars(select(Certificate)).one()
    issued.number = "2026-2027-9999"
    session.flush()
    issue_meeting_certificates(session, meeting.id, TODAY)
    assert numbers(session, meeting) == ["2026-2027-9999", "2026-2027-10000"]
    earlier = make_meeting(session, meeting.community, NINE.replace(year=2025), HELD)
    make_mark(session, earlier, meeting.attendance[0].person)
    issue_meeting_certificates(session, earlier.id, TODAY)
    assert numbers(session, earlier) == ["2025-2026-0001"]


def test_one_person_is_certified_without_the_others(session: Session, meeting: Meeting) -> None:
    person_id = meeting.attendance[1].person_id
    issue_meeting_certificates(session, meeting.id, TODAY, person_id)
    assert numbers(session, meeting) == ["", "2026-2027-0001"]


def test_a_year_adds_up_the_meetings_that_each_one_attended(
    session: Session, community: Community, meeting: Meeting
) -> None:
    second = make_meeting(session, community, datetime(2027, 1, 12, 13, 0), HELD, "Suite")
    joined = make_member(
        session, community, make_person(session, "Nina", "Nouvelle"), date(2027, 1, 1)
    )
    for person in (meeting.attendance[0].person, joined.person):
        make_mark(session, second, person)
    make_meeting(session, community, datetime(2027, 9, 7, 9, 0), HELD)
    community.purpose = "Faire progresser la lecture."
    session.flush()
    session.expire_all()
    batch = year_certificates(session, community.id, YEAR)
    assert batch.scope is CertificateScope.YEAR
    assert [(c.content.name, c.content.minutes) for c in batch.copies] == [
        ("Zoé Abricot", 360),
        ("Ali Élan", 180),
        ("Nina Nouvelle", 180),
    ]
    assert batch.copies[0].content.purpose == "Faire progresser la lecture."
    assert [m.title for m in batch.copies[0].content.meetings] == ["Regards croisés", "Suite"]


def test_a_year_and_a_meeting_are_certified_apart_and_a_new_meeting_renews_the_year(
    session: Session, community: Community, meeting: Meeting
) -> None:
    issue_meeting_certificates(session, meeting.id, TODAY)
    issue_year_certificates(session, community.id, YEAR, TODAY)
    assert [c.number for c in year_certificates(session, community.id, YEAR).copies] == [
        "2026-2027-0003",
        "2026-2027-0004",
    ]
    second = make_meeting(session, community, datetime(2027, 1, 12, 13, 0), HELD)
    make_mark(session, second, meeting.attendance[0].person)
    session.expire_all()
    assert len(issue_year_certificates(session, community.id, YEAR, TODAY)) == 1
    first = year_certificates(session, community.id, YEAR).copies[0]
    assert (first.number, first.content.replaces) == ("2026-2027-0005", "2026-2027-0003")
    assert numbers(session, meeting) == ["2026-2027-0001", "2026-2027-0002"]


def test_what_is_certified_is_not_deleted(
    session: Session, community: Community, meeting: Meeting
) -> None:
    issue_meeting_certificates(session, meeting.id, TODAY)
    person_id = meeting.attendance[0].person_id
    with pytest.raises(UserError, match="Certificates were issued"):
        delete_meeting(session, meeting.id)
    with pytest.raises(UserError, match="Certificates were issued"):
        delete_community(session, community.id)
    clear_mark(session, meeting.id, person_id)
    session.delete(community.memberships[0])
    session.flush()
    with pytest.raises(UserError, match="archive instead"):
        delete_person(session, person_id)
    assert session.scalar(select(func.count()).select_from(Certificate)) == 2


def test_the_list_of_somebody_says_what_each_certificate_is_about(
    session: Session, community: Community, meeting: Meeting
) -> None:
    person_id = meeting.attendance[0].person_id
    issue_meeting_certificates(session, meeting.id, TODAY, person_id)
    issue_year_certificates(session, community.id, YEAR, TODAY, person_id)
    year, one = certificates_of_person(session, person_id)
    assert (year.scope, year.meeting_on, year.community) == (
        CertificateScope.YEAR,
        None,
        "CAP fictive",
    )
    assert (one.meeting_on, one.minutes, one.is_replaced) == (meeting.day, 180, False)


def test_certificates_of_something_deleted_are_refused(session: Session) -> None:
    with pytest.raises(UserError, match="no longer exists"):
        meeting_certificates(session, 404)
    with pytest.raises(UserError, match="no longer exists"):
        year_certificates(session, 404, YEAR)
