"""What is kept of a practice note."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Meeting
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import Dimension, MeetingState, NoteKind, Visibility
from car_desktop.services.agenda import AgendaDraft, add_agenda_item
from car_desktop.services.notes import (
    NoteDetails,
    change_note,
    create_note,
    delete_note,
    meeting_notes,
    write_note,
)
from tests.factories import NINE, make_community, make_meeting

DETAILS = NoteDetails(
    kind=NoteKind.TRIED_PRACTICE,
    visibility=Visibility.PRIVATE,
    dimension=Dimension.COLLECTIVE_LEARNING,
    level=2,
    evidence="Traces d’élèves",
    effect="Plus de questions",
    next_step="Refaire en janvier",
    shared_by="Équipe fictive",
)


@pytest.fixture
def meeting(session: Session) -> Meeting:
    return make_meeting(session, make_community(session))


def test_a_note_keeps_all_that_was_said_of_it(session: Session, meeting: Meeting) -> None:
    item = add_agenda_item(session, meeting.id, AgendaDraft("Point"))
    details = replace(DETAILS, agenda_item_id=item)
    create_note(session, meeting.id, "Texte", details, NINE)
    (note,) = meeting_notes(session, meeting.id)
    assert (note.text, note.noted_at, note.details) == ("Texte", NINE, details)
    assert note.is_private


def test_notes_come_in_the_order_in_which_they_were_said(
    session: Session, meeting: Meeting
) -> None:
    create_note(session, meeting.id, "après", NoteDetails(), NINE + timedelta(hours=1))
    create_note(session, meeting.id, "avant", NoteDetails(), NINE)
    assert [note.text for note in meeting_notes(session, meeting.id)] == ["avant", "après"]


def test_markup_is_text_and_control_characters_are_gone(session: Session, meeting: Meeting) -> None:
    note = create_note(session, meeting.id, "", NoteDetails())
    write_note(session, note, '<img src="file:///etc/passwd">\u202e\x00')
    assert meeting_notes(session, meeting.id)[0].text == '<img src="file:///etc/passwd">'


def test_a_text_beyond_100_kilobytes_is_refused_and_the_one_before_stays(
    session: Session, meeting: Meeting
) -> None:
    note = create_note(session, meeting.id, "court", NoteDetails())
    with pytest.raises(UserError, match="split it"):
        write_note(session, note, "é" * 60_000)
    assert meeting_notes(session, meeting.id)[0].text == "court"


def test_a_level_outside_1_to_4_is_refused(session: Session, meeting: Meeting) -> None:
    note = create_note(session, meeting.id, "x", NoteDetails())
    with pytest.raises(UserError, match="1 to 4"):
        change_note(session, note, NoteDetails(level=5))


def test_a_note_attaches_only_to_its_own_meetings_agenda(
    session: Session, meeting: Meeting
) -> None:
    other = make_meeting(session, meeting.community, datetime(2027, 1, 12, 9))
    item = add_agenda_item(session, other.id, AgendaDraft("Ailleurs"))
    with pytest.raises(UserError, match="another meeting"):
        create_note(session, meeting.id, "x", NoteDetails(agenda_item_id=item))


def test_a_deleted_note_is_gone_and_writing_it_is_refused(
    session: Session, meeting: Meeting
) -> None:
    note = create_note(session, meeting.id, "x", NoteDetails())
    delete_note(session, note)
    session.flush()
    assert meeting_notes(session, meeting.id) == ()
    with pytest.raises(UserError, match="no longer exists"):
        write_note(session, note, "y")


def test_a_closed_meeting_takes_no_note(session: Session, meeting: Meeting) -> None:
    meeting.state = MeetingState.CLOSED
    with pytest.raises(UserError, match="reopen"):
        create_note(session, meeting.id, "x", NoteDetails())
