"""Points kept for later: put aside, written down, taken up, let go."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Meeting
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import AgendaState, Intention, MeetingState
from car_desktop.services.agenda import AgendaDraft, add_agenda_item, agenda
from car_desktop.services.notes import NoteDetails, create_note
from car_desktop.services.parking import (
    add_parked_item,
    delete_parked_item,
    park_item,
    parked_items,
    take_up_parked_item,
)
from tests.factories import make_community, make_meeting

TODAY = date(2026, 11, 24)
PREPARED = AgendaDraft(
    "Évaluer autrement", Intention.LEARN, "Nadia", 25, "Tri", "À lire", "Mon script", "Grilles"
)


@pytest.fixture
def meeting(session: Session) -> Meeting:
    return make_meeting(session, make_community(session))


@pytest.fixture
def later(session: Session, meeting: Meeting) -> Meeting:
    return make_meeting(session, meeting.community, datetime(2027, 1, 12, 9))


def waiting(session: Session, meeting: Meeting) -> list[str]:
    return [row.title for row in parked_items(session, meeting.community_id)]


def test_a_bare_point_leaves_the_agenda_for_the_lot(session: Session, meeting: Meeting) -> None:
    item = add_agenda_item(session, meeting.id, AgendaDraft("Idée", planned_minutes=10))
    park_item(session, item, TODAY)
    assert agenda(session, meeting.id).items == ()
    (row,) = parked_items(session, meeting.community_id)
    assert (row.title, row.planned_minutes, row.parked_on) == ("Idée", 10, TODAY)


def test_what_was_prepared_comes_back_when_the_point_is_taken_up(
    session: Session, meeting: Meeting, later: Meeting
) -> None:
    parked = park_item(session, add_agenda_item(session, meeting.id, PREPARED), TODAY)
    (kept,) = agenda(session, meeting.id).items
    assert kept.state is AgendaState.WITHDRAWN

    take_up_parked_item(session, parked, later.id)

    (row,) = agenda(session, later.id).items
    assert row.draft == PREPARED
    assert row.carried_on == meeting.day
    assert waiting(session, meeting) == []


def test_a_point_with_notes_keeps_them_where_it_was(session: Session, meeting: Meeting) -> None:
    item = add_agenda_item(session, meeting.id, AgendaDraft("Débat"))
    create_note(session, meeting.id, "Un début", NoteDetails(agenda_item_id=item))
    park_item(session, item, TODAY)
    (row,) = agenda(session, meeting.id).items
    assert (row.id, row.state) == (item, AgendaState.WITHDRAWN)


def test_an_idea_is_written_down_and_let_go(session: Session, meeting: Meeting) -> None:
    first = add_parked_item(session, meeting.community_id, "  Plus   tard ", TODAY)
    add_parked_item(session, meeting.community_id, "Un jour", TODAY)
    assert waiting(session, meeting) == ["Plus tard", "Un jour"]
    delete_parked_item(session, first)
    session.flush()
    assert waiting(session, meeting) == ["Un jour"]
    with pytest.raises(UserError, match="what this item is about"):
        add_parked_item(session, meeting.community_id, "  ", TODAY)


def test_a_closed_meeting_gives_and_takes_nothing(session: Session, meeting: Meeting) -> None:
    item = add_agenda_item(session, meeting.id, AgendaDraft("Idée"))
    parked = add_parked_item(session, meeting.community_id, "Un jour", TODAY)
    meeting.state = MeetingState.CLOSED
    with pytest.raises(UserError, match="reopen"):
        park_item(session, item, TODAY)
    with pytest.raises(UserError, match="reopen"):
        take_up_parked_item(session, parked, meeting.id)
