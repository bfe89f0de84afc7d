"""What the minutes may print, read from the database."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from car_desktop.domain.entities import (
    AgendaItem,
    Commitment,
    CommitmentReview,
    Community,
    Meeting,
    PracticeNote,
)
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import (
    AttendanceStatus,
    CommitmentState,
    MeetingState,
    NoteKind,
    SchoolYear,
    Visibility,
)
from car_desktop.services.attendance_register import attendance_register
from car_desktop.services.meetings import meeting_row
from car_desktop.services.minutes import KeptBack, minutes
from car_desktop.services.sign_in_sheet import sign_in_sheet
from tests.factories import (
    NINE,
    make_commitment,
    make_community,
    make_mark,
    make_meeting,
    make_member,
    make_organisation,
    make_person,
    make_position,
)


@pytest.fixture
def community(session: Session) -> Community:
    return make_community(session, "CAP fictive")


@pytest.fixture
def meeting(session: Session, community: Community) -> Meeting:
    return make_meeting(session, community, state=MeetingState.HELD)


def an_item(session: Session, meeting: Meeting, title: str, rank: int = 0) -> AgendaItem:
    item = AgendaItem(meeting_id=meeting.id, rank=rank, title=title, script="SECRET script")
    session.add(item)
    session.flush()
    return item


def a_note(session: Session, meeting: Meeting, text: str, **fields: object) -> PracticeNote:
    at = {"noted_at": meeting.starts_at, **fields}
    note = PracticeNote(meeting_id=meeting.id, text=text, **at)  # type: ignore[arg-type]  # fields of a test
    session.add(note)
    session.flush()
    return note


def test_private_notes_and_scripts_never_enter(session: Session, meeting: Meeting) -> None:
    item = an_item(session, meeting, "Point")
    a_note(session, meeting, "SECRET note", visibility=Visibility.PRIVATE)
    a_note(
        session,
        meeting,
        "SECRET decision",
        visibility=Visibility.PRIVATE,
        agenda_item_id=item.id,
        kind=NoteKind.DECISION,
    )
    a_note(session, meeting, "Note partagée", agenda_item_id=item.id)
    session.expire_all()

    read = minutes(session, meeting.id)

    assert "SECRET" not in repr(read)
    assert read.items[0].notes[0].text == "Note partagée"


def test_what_stays_with_the_coach_is_counted_and_never_said(
    session: Session, meeting: Meeting
) -> None:
    an_item(session, meeting, "Point")
    for text in ("SECRET un", "SECRET deux", " "):
        a_note(session, meeting, text, visibility=Visibility.PRIVATE)
    session.expire_all()

    read = minutes(session, meeting.id)

    assert read.kept_back == KeptBack(private_notes=2, scripts=1)
    assert "SECRET" not in repr(read)


def test_a_commitment_says_where_its_owner_works(session: Session, meeting: Meeting) -> None:
    owner = make_person(session, "Ana", "Fictive")
    make_position(session, owner, make_organisation(session, "École des Pins"))
    make_commitment(session, meeting, owner=owner)
    make_commitment(session, meeting).owner_text = "Direction"
    session.flush()
    session.expire_all()

    first, second = minutes(session, meeting.id).commitments

    assert (first.who, first.organisation, first.is_person) == (
        "Ana Fictive",
        "École des Pins",
        True,
    )
    assert (second.who, second.organisation, second.is_person) == ("Direction", "", False)


def test_notes_follow_the_agenda_then_the_time_they_were_said(
    session: Session, meeting: Meeting
) -> None:
    second = an_item(session, meeting, "Deuxième", rank=2)
    first = an_item(session, meeting, "Premier", rank=1)
    later, earlier = NINE + timedelta(minutes=30), NINE
    a_note(session, meeting, "b", agenda_item_id=first.id, noted_at=later)
    a_note(session, meeting, "a", agenda_item_id=first.id, noted_at=earlier)
    a_note(session, meeting, "c", agenda_item_id=second.id)
    a_note(session, meeting, "sans point")
    session.expire_all()

    read = minutes(session, meeting.id)

    assert [item.title for item in read.items] == ["Premier", "Deuxième"]
    assert [note.text for item in read.items for note in item.notes] == ["a", "b", "c"]
    assert [note.text for note in read.other_notes] == ["sans point"]


def test_an_anonymous_quote_never_names_who_said_it(session: Session, meeting: Meeting) -> None:
    a_note(session, meeting, "J’ai osé", kind=NoteKind.QUOTE, shared_by="SECRET nom")
    session.expire_all()

    assert "SECRET" not in repr(minutes(session, meeting.id))


def test_members_as_of_the_day_are_listed_marked_or_not(
    session: Session, community: Community, meeting: Meeting
) -> None:
    present = make_member(session, community, make_person(session, "Présente"))
    make_member(session, community, make_person(session, "Oubliée"))
    make_member(session, community, make_person(session, "Future"), starts_on=date(2027, 1, 1))
    make_member(session, community, make_person(session, "Partie"), ends_on=date(2026, 9, 1))
    make_mark(session, meeting, present.person)
    make_mark(session, meeting, make_person(session, "Invitée"), AttendanceStatus.GUEST)
    session.expire_all()

    sheet = minutes(session, meeting.id).attendance

    assert {row.name: row.status for row in sheet.rows} == {
        "Essai, Présente": AttendanceStatus.PRESENT,
        "Essai, Oubliée": None,
        "Essai, Invitée": AttendanceStatus.GUEST,
    }
    assert (sheet.rate.covered, sheet.rate.expected) == (1, 2)


def test_a_review_prints_what_was_found_that_day(
    session: Session, community: Community, meeting: Meeting
) -> None:
    before = make_meeting(session, community, NINE - timedelta(days=30), MeetingState.HELD)
    commitment: Commitment = make_commitment(
        session, before, what="Essayer", due_on=date(2026, 11, 1)
    )
    review = CommitmentReview(
        commitment_id=commitment.id,
        meeting_id=meeting.id,
        state=CommitmentState.POSTPONED,
        due_on=date(2027, 1, 14),
        comment="neige",
    )
    session.add(review)
    commitment.state = CommitmentState.KEPT  # found later
    session.flush()
    session.expire_all()

    found = minutes(session, meeting.id).reviewed[0]

    assert (found.what, found.state, found.new_due_on) == (
        "Essayer",
        CommitmentState.POSTPONED,
        date(2027, 1, 14),
    )
    assert found.due_on == date(2026, 11, 1)


def test_commitments_name_a_person_or_a_group(session: Session, meeting: Meeting) -> None:
    make_commitment(session, meeting, what="un", owner=make_person(session, "Ève", "Fictive"))
    make_commitment(session, meeting, what="deux").owner_text = "Toute l’équipe"
    session.flush()
    session.expire_all()

    assert [c.who for c in minutes(session, meeting.id).commitments] == [
        "Ève Fictive",
        "Toute l’équipe",
    ]


def test_the_next_meeting_is_the_next_one_still_planned(
    session: Session, community: Community, meeting: Meeting
) -> None:
    make_meeting(session, community, NINE + timedelta(days=7), MeetingState.CANCELLED)
    planned = make_meeting(session, community, NINE + timedelta(days=14))
    make_meeting(session, community, NINE + timedelta(days=21))
    make_meeting(session, make_community(session), NINE + timedelta(days=1))
    session.expire_all()

    following = minutes(session, meeting.id).next_meeting

    assert following is not None
    assert following.starts_at == planned.starts_at


def test_the_number_is_the_one_that_screens_show(session: Session, community: Community) -> None:
    starts = [datetime(2026, 6, 1, 9), datetime(2026, 9, 1, 9), datetime(2026, 10, 1, 9), NINE]
    states = [
        MeetingState.HELD,
        MeetingState.HELD,
        MeetingState.CANCELLED,
        MeetingState.PLANNED,
    ]
    made = [
        make_meeting(session, community, at, state)
        for at, state in zip(starts, states, strict=True)
    ]
    session.expire_all()

    numbers = [minutes(session, m.id).heading.number for m in made]

    assert numbers == [1, 1, None, 2]
    assert numbers == [meeting_row(session, m.id).number for m in made]
    assert minutes(session, made[3].id).heading.meetings_in_year == 2


def test_participation_is_told_from_the_first_meeting_of_the_year_to_this_one(
    session: Session, community: Community, meeting: Meeting
) -> None:
    member = make_member(session, community)
    first = make_meeting(session, community, NINE - timedelta(days=60), MeetingState.CLOSED)
    make_meeting(session, community, NINE - timedelta(days=30))  # planned, never held
    make_meeting(session, community, NINE + timedelta(days=30), MeetingState.HELD)
    make_mark(session, first, member.person)
    session.expire_all()

    told = minutes(session, meeting.id).participation

    assert [(past.number, past.rate.covered, past.rate.expected) for past in told] == [
        (1, 1, 1),
        (3, 0, 1),
    ]


def test_a_deleted_meeting_is_refused_in_plain_words(session: Session) -> None:
    with pytest.raises(UserError, match="no longer exists"):
        minutes(session, 404)


def test_the_sign_in_sheet_leaves_out_those_who_are_not_expected(
    session: Session, community: Community, meeting: Meeting
) -> None:
    expected = make_member(session, community, make_person(session, "Attendue"))
    away = make_member(session, community, make_person(session, "En congé"))
    make_mark(session, meeting, away.person, AttendanceStatus.NOT_EXPECTED)
    make_mark(session, meeting, make_person(session, "Invitée"), AttendanceStatus.GUEST)
    session.expire_all()

    sheet = sign_in_sheet(session, meeting.id)

    assert [person.name for person in sheet.members] == [expected.person.sorted_name]
    assert [person.name for person in sheet.guests] == ["Essai, Invitée"]


def test_the_register_counts_each_person_where_they_were_expected(
    session: Session, community: Community, meeting: Meeting
) -> None:
    earlier = make_meeting(session, community, NINE - timedelta(days=60), MeetingState.CLOSED)
    make_meeting(session, community, NINE + timedelta(days=30))  # not held yet
    make_meeting(session, community, NINE - timedelta(days=400), MeetingState.HELD)  # last year
    always = make_member(session, community, make_person(session, "Assidue"))
    newcomer = make_member(
        session, community, make_person(session, "Nouvelle"), starts_on=date(2026, 11, 1)
    )
    make_mark(session, earlier, always.person)
    make_mark(session, meeting, always.person, AttendanceStatus.ABSENT)
    make_mark(session, meeting, newcomer.person, AttendanceStatus.REMOTE)
    make_mark(session, meeting, make_person(session, "Invitée"), AttendanceStatus.GUEST)
    session.expire_all()

    register = attendance_register(session, community.id, SchoolYear(2026))

    assert [m.id for m in register.meetings] == [earlier.id, meeting.id]
    lines = {line.name: line for line in register.lines}
    assert lines["Essai, Assidue"].statuses == (AttendanceStatus.PRESENT, AttendanceStatus.ABSENT)
    assert lines["Essai, Assidue"].minutes == 180
    assert lines["Essai, Assidue"].rate.ratio == 0.5
    assert lines["Essai, Nouvelle"].statuses == (None, AttendanceStatus.REMOTE)
    assert lines["Essai, Nouvelle"].rate.ratio == 1
    assert lines["Essai, Invitée"].rate.ratio is None
    assert [line.name for line in register.lines][-1] == "Essai, Invitée"
    assert (register.rate.covered, register.rate.expected) == (2, 3)
