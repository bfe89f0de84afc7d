"""A line typed in the room, written with the data of its meeting."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Meeting, Person
from car_desktop.domain.errors import UserError
from car_desktop.domain.quick_entry import parse
from car_desktop.domain.values import (
    AttendanceStatus,
    Dimension,
    MeetingState,
    NoteKind,
    Visibility,
)
from car_desktop.services.agenda import AgendaDraft, add_agenda_item
from car_desktop.services.commitments import meeting_commitments
from car_desktop.services.notes import meeting_notes
from car_desktop.services.quick_entry import quick_ground, write_quick_entry
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


@pytest.fixture
def meeting(session: Session) -> Meeting:
    return make_meeting(session, make_community(session))


@pytest.fixture
def esther(session: Session, meeting: Meeting) -> Person:
    person = make_person(session, "Esther", "Mésange")
    make_member(session, meeting.community, person)
    return person


def write(session: Session, meeting: Meeting, line: str, item_id: int | None = None) -> int:
    ground = quick_ground(session, meeting.id)
    entry = parse(line, ground.people, ground.today)
    return write_quick_entry(session, meeting.id, entry, item_id, NINE)


def test_a_commitment_is_written_with_its_owner_day_and_point(
    session: Session, meeting: Meeting, esther: Person
) -> None:
    item_id = add_agenda_item(session, meeting.id, AgendaDraft("Engagements"))

    write(session, meeting, "e @esther 15 mars apporter 3 traces", item_id)

    (row,) = meeting_commitments(session, meeting.id)
    assert (row.what, row.owner_id, row.due_on) == (
        "apporter 3 traces",
        esther.id,
        date(2027, 3, 15),
    )
    assert (row.agenda_item_id, row.noted_at, row.due_next_meeting) == (item_id, NINE, False)


def test_prochaine_is_the_day_of_the_next_meeting(
    session: Session, meeting: Meeting, esther: Person
) -> None:
    make_meeting(session, meeting.community, NINE + timedelta(weeks=4))
    write(session, meeting, "e @esther prochaine lire le chapitre")

    (row,) = meeting_commitments(session, meeting.id)
    assert (row.due_on, row.due_next_meeting) == (date(2026, 12, 22), True)
    assert quick_ground(session, meeting.id).next_meeting_on == date(2026, 12, 22)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("p on lit à deux voix", NoteKind.OBSERVATION),
        ("on lit à deux voix", NoteKind.OBSERVATION),
        ("d on lit à deux voix", NoteKind.DECISION),
        ("q on lit à deux voix", NoteKind.QUESTION),
        ("b on lit à deux voix", NoteKind.SUCCESS),
    ],
)
def test_a_note_is_written_with_its_kind(
    session: Session, meeting: Meeting, line: str, kind: NoteKind
) -> None:
    write(session, meeting, line)
    (note,) = meeting_notes(session, meeting.id)
    assert (note.text, note.details.kind, note.noted_at) == ("on lit à deux voix", kind, NINE)
    assert note.details.visibility is Visibility.GROUP


def test_a_note_keeps_its_secret_its_tag_and_who_shared_it(
    session: Session, meeting: Meeting, esther: Person
) -> None:
    write(session, meeting, "! p @esther on doute #vision #q3")
    (note,) = meeting_notes(session, meeting.id)
    assert note.text == "on doute"
    assert note.details.visibility is Visibility.PRIVATE
    assert note.details.dimension is Dimension.SHARED_VISION
    assert note.details.tags == ("four_questions.q3",)
    assert note.details.shared_by == "Esther Mésange"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("", "after the letter"),
        ("d", "after the letter"),
        ("e @esther 15 mars", "after the letter"),
        ("! e @esther lire", "followed by the group"),
    ],
)
def test_what_cannot_be_kept_is_refused_in_a_sentence(
    session: Session, meeting: Meeting, esther: Person, line: str, reason: str
) -> None:
    with pytest.raises(UserError, match=reason):
        write(session, meeting, line)
    assert not meeting_notes(session, meeting.id)
    assert not meeting_commitments(session, meeting.id)


def test_a_closed_meeting_takes_no_line(session: Session, meeting: Meeting) -> None:
    meeting.state = MeetingState.CLOSED
    with pytest.raises(UserError, match="closed"):
        write(session, meeting, "d on lit")


def test_members_of_that_day_and_guests_may_be_named(
    session: Session, meeting: Meeting, esther: Person
) -> None:
    make_member(session, meeting.community, make_person(session, "Gaston", "Parti"),
                ends_on=NINE.date() - timedelta(days=1))  # fmt: skip
    make_mark(session, meeting, make_person(session, "Ombeline", "Perdrix"), AttendanceStatus.GUEST)

    handles = [one.handle for one in quick_ground(session, meeting.id).people]

    assert handles == ["Esther Mésange", "Ombeline Perdrix"]


def test_namesakes_are_told_apart(session: Session, meeting: Meeting) -> None:
    for school in ("École A", "École B", "École B"):
        person = make_person(session, "Luc", "Dubé")
        make_position(session, person, make_organisation(session, school))
        make_member(session, meeting.community, person)

    handles = {one.handle for one in quick_ground(session, meeting.id).people}

    assert handles == {"Luc Dubé (École A)", "Luc Dubé (École B)", "Luc Dubé (École B) (2)"}
