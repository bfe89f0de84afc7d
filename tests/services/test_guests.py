"""Guests: found in the directory, or new to it."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Meeting, Organisation, Person
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import AttendanceStatus, MeetingState
from car_desktop.services.attendance import attendance_sheet
from car_desktop.services.guests import (
    NewGuest,
    invite_new_guest,
    invite_person,
    known_people,
)
from tests.factories import (
    make_community,
    make_meeting,
    make_member,
    make_organisation,
    make_person,
    make_position,
)


@pytest.fixture
def meeting(session: Session) -> Meeting:
    return make_meeting(session, make_community(session))


def test_people_are_found_by_parts_of_both_names_without_accents(
    session: Session, meeting: Meeting
) -> None:
    person = make_person(session, "Éloïse", "Cœur-Fictif")
    make_position(session, person, make_organisation(session, "École inventée"))
    make_person(session, "Ida", "Autre")
    (found,) = known_people(session, meeting.id, "coeur elo")
    assert (found.name, found.organisation) == ("Cœur-Fictif, Éloïse", "École inventée")
    assert known_people(session, meeting.id, "  ") == ()


def test_someone_already_on_the_sheet_is_not_offered(session: Session, meeting: Meeting) -> None:
    member = make_member(session, meeting.community, make_person(session, "Ida", "Membre"))
    assert known_people(session, meeting.id, "membre") == ()
    with pytest.raises(UserError, match="already on the sheet"):
        invite_person(session, meeting.id, member.person_id)


def test_wildcards_are_letters_like_others(session: Session, meeting: Meeting) -> None:
    make_person(session, "Ida", "Passante")
    assert known_people(session, meeting.id, "%") == ()
    assert known_people(session, meeting.id, "_") == ()


def test_a_new_guest_joins_the_directory_and_an_organisation_that_exists(
    session: Session, meeting: Meeting
) -> None:
    organisation = make_organisation(session, "École de la Forêt")
    guest = NewGuest("Ida", "Passante", "ecole de la  foret")
    key = invite_new_guest(session, meeting.id, guest, AttendanceStatus.OBSERVER)
    (row,) = attendance_sheet(session, meeting.id).rows
    assert (row.person_id, row.organisation) == (key, organisation.name)
    assert row.status is AttendanceStatus.OBSERVER
    assert session.scalar(select(func.count(Organisation.id))) == 1
    assert session.get_one(Person, key).name_key == "passante ida"


def test_an_unknown_organisation_is_made(session: Session, meeting: Meeting) -> None:
    invite_new_guest(session, meeting.id, NewGuest("Ida", "Passante", "Club fictif"))
    assert attendance_sheet(session, meeting.id).rows[0].organisation == "Club fictif"


def test_a_guest_without_a_name_or_with_an_endless_one_is_refused(
    session: Session, meeting: Meeting
) -> None:
    with pytest.raises(UserError, match="at least a name"):
        invite_new_guest(session, meeting.id, NewGuest(" ", ""))
    with pytest.raises(UserError, match="characters"):
        invite_new_guest(session, meeting.id, NewGuest("x" * 5000, "y"))
    assert session.scalar(select(func.count(Person.id))) == 0


def test_a_closed_meeting_takes_no_guest(session: Session, meeting: Meeting) -> None:
    meeting.state = MeetingState.CLOSED
    with pytest.raises(UserError, match="reopen"):
        invite_new_guest(session, meeting.id, NewGuest("Ida", "Passante"))
