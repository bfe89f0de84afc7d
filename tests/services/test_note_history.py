"""What a note said before is kept, sitting by sitting, and can be taken up again."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from car_desktop.domain.base import now_utc
from car_desktop.domain.entities import Meeting
from car_desktop.domain.errors import UserError
from car_desktop.domain.frameworks import frameworks, joined_tags, split_tags, tag_name
from car_desktop.domain.values import MeetingState, NoteKind, Visibility
from car_desktop.i18n import speaking
from car_desktop.services.note_details import NoteDetails
from car_desktop.services.note_history import MOST_KEPT, SITTING, note_history, restore_note
from car_desktop.services.note_templates import (
    delete_note_start,
    note_starts,
    save_note_start,
)
from car_desktop.services.notes import change_note, create_note, meeting_notes, write_note
from car_desktop.storage.database import Session
from tests.factories import make_community, make_meeting


@pytest.fixture
def meeting(session: Session) -> Meeting:
    return make_meeting(session, make_community(session), datetime(2026, 11, 24, 9))


@pytest.fixture
def note_id(session: Session, meeting: Meeting) -> int:
    return create_note(session, meeting.id, "Premier jet", NoteDetails())


def later(session: Session, note_id: int, by: timedelta = SITTING + timedelta(minutes=1)) -> None:
    """Let the note have been written that long ago."""
    session.flush()
    moment = (now_utc() - by).replace(tzinfo=None)
    # By SQL: what the session writes always says when it was written.
    session.connection().exec_driver_sql(
        "UPDATE practice_note SET updated_at = ? WHERE id = ?", (str(moment), note_id)
    )
    session.expire_all()


def said(session: Session, note_id: int) -> list[str]:
    session.flush()
    session.expire_all()
    return [past.content.text for past in note_history(session, note_id)]


def test_a_sitting_keeps_what_it_found_and_not_every_letter(session: Session, note_id: int) -> None:
    for text in ("Premier jet r", "Premier jet re", "Premier jet repris"):
        write_note(session, note_id, text)
    assert said(session, note_id) == []

    later(session, note_id)
    for text in ("Tout autre", "Tout autre chose"):
        write_note(session, note_id, text)
        session.flush()
    assert said(session, note_id) == ["Premier jet repris"]


def test_details_are_part_of_what_is_kept(session: Session, note_id: int) -> None:
    change_note(session, note_id, NoteDetails(kind=NoteKind.LEVER, tags=("coherence.culture",)))
    later(session, note_id)
    change_note(session, note_id, NoteDetails(visibility=Visibility.PRIVATE))
    session.flush()

    (past,) = note_history(session, note_id)
    assert past.content.details == NoteDetails(kind=NoteKind.LEVER, tags=("coherence.culture",))


def test_saving_the_same_again_keeps_nothing(session: Session, note_id: int) -> None:
    later(session, note_id)
    write_note(session, note_id, "Premier jet")
    change_note(session, note_id, NoteDetails())

    assert said(session, note_id) == []


def test_what_was_said_is_taken_up_again_and_the_present_is_kept(
    session: Session, meeting: Meeting, note_id: int
) -> None:
    later(session, note_id)
    write_note(session, note_id, "Réécrit")
    session.flush()
    (past,) = note_history(session, note_id)

    restore_note(session, note_id, past.id)
    session.flush()
    session.expire_all()

    (row,) = meeting_notes(session, meeting.id)
    assert row.text == "Premier jet"
    assert said(session, note_id) == ["Réécrit", "Premier jet"]


def test_a_note_of_a_closed_meeting_stays(session: Session, meeting: Meeting, note_id: int) -> None:
    later(session, note_id)
    write_note(session, note_id, "Réécrit")
    session.flush()
    (past,) = note_history(session, note_id)
    meeting.state = MeetingState.CLOSED
    session.flush()

    with pytest.raises(UserError, match="closed"):
        restore_note(session, note_id, past.id)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(
    st.lists(st.tuples(st.sampled_from("abcd"), st.booleans()), min_size=1, max_size=12),
)
def test_every_text_that_a_sitting_left_is_in_the_history(
    session: Session, meeting: Meeting, steps: list[tuple[str, bool]]
) -> None:
    note_id = create_note(session, meeting.id, "début", NoteDetails())
    present, left, has_paused = "début", [], False
    for text, is_new_sitting in steps:
        if is_new_sitting:
            later(session, note_id)
            has_paused = True
        if text != present and has_paused:
            left.append(present)
            has_paused = False
        write_note(session, note_id, text)
        session.flush()
        present = text

    history = said(session, note_id)
    assert set(history) == set(left)
    assert len(history) <= MOST_KEPT


def test_a_note_keeps_its_tags_and_their_names_are_in_both_languages(
    session: Session, meeting: Meeting, note_id: int
) -> None:
    tags = ("four_questions.q3", "coherence.learning")
    change_note(session, note_id, NoteDetails(tags=tags))
    session.flush()
    session.expire_all()

    (row,) = meeting_notes(session, meeting.id)
    assert row.details.tags == tags
    with speaking("fr"):
        assert tag_name("coherence.learning") == "Apprentissage en profondeur"
    with speaking("en"):
        assert tag_name("coherence.learning") == "Deepening learning"
    assert tag_name("d'un autre temps") == "d'un autre temps"


def test_every_framework_names_its_source_and_its_codes_are_its_own() -> None:
    for language in ("fr", "en"):
        with speaking(language):
            codes = [tag.code for framework in frameworks() for tag in framework.tags]
            assert len(codes) == len(set(codes)) >= 18
            assert all(f.source and f.name and all(t.name for t in f.tags) for f in frameworks())
            assert not any(" " in code for code in codes)


def test_tags_are_kept_so_that_one_can_be_looked_for() -> None:
    assert joined_tags(("a", "b", "a", "")) == " a b "
    assert joined_tags(()) == ""
    assert split_tags(" a b ") == ("a", "b")


def test_a_template_is_kept_replaced_and_deleted(session: Session) -> None:
    shipped = len(note_starts(session))
    key = save_note_start(session, " Mon modèle ", NoteKind.QUESTION, "Quoi?")
    assert save_note_start(session, "Mon modèle", NoteKind.LEVER, "Comment?") == key
    first = note_starts(session)[0]
    assert (first.name, first.kind, first.text, first.id) == (
        "Mon modèle",
        NoteKind.LEVER,
        "Comment?",
        key,
    )

    delete_note_start(session, key)
    session.flush()
    assert len(note_starts(session)) == shipped >= 3


@pytest.mark.parametrize(("name", "text"), [("", "Texte"), ("Nom", " \n ")])
def test_a_template_without_name_or_words_is_refused(
    session: Session, name: str, text: str
) -> None:
    with pytest.raises(UserError, match="name"):
        save_note_start(session, name, NoteKind.LEVER, text)
