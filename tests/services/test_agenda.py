"""The points of an agenda, their order and their time."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Meeting
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import AgendaState, CommunityKind, MeetingState
from car_desktop.services.agenda import (
    AgendaDraft,
    add_agenda_item,
    agenda,
    change_agenda_item,
    move_agenda_item,
    remove_agenda_item,
    set_agenda_state,
)
from car_desktop.services.agenda_models import AgendaModelId, agenda_models, start_from_model
from car_desktop.services.notes import NoteDetails, create_note, meeting_notes
from tests.factories import make_community, make_meeting


@pytest.fixture
def meeting(session: Session) -> Meeting:
    return make_meeting(session, make_community(session))


def add(session: Session, meeting: Meeting, *titles: str) -> list[int]:
    return [
        add_agenda_item(session, meeting.id, AgendaDraft(title, planned_minutes=60))
        for title in titles
    ]


def titles(session: Session, meeting: Meeting) -> str:
    items = agenda(session, meeting.id).items
    assert [item.number for item in items] == list(range(1, len(items) + 1))
    return " ".join(item.title for item in items)


def test_points_keep_the_order_in_which_they_are_added(session: Session, meeting: Meeting) -> None:
    first, _second = add(session, meeting, "Un", "Deux")
    add_agenda_item(session, meeting.id, AgendaDraft("Entre"), after_id=first)
    assert titles(session, meeting) == "Un Entre Deux"


def test_a_point_moves_and_stops_at_the_ends(session: Session, meeting: Meeting) -> None:
    first, _, third = add(session, meeting, "Un", "Deux", "Trois")
    move_agenda_item(session, third, -1)
    assert titles(session, meeting) == "Un Trois Deux"
    move_agenda_item(session, first, -1)
    assert titles(session, meeting) == "Un Trois Deux"
    move_agenda_item(session, first, 9)
    assert titles(session, meeting) == "Trois Deux Un"


def test_the_total_is_compared_with_the_meeting(session: Session, meeting: Meeting) -> None:
    _, second, *_ = add(session, meeting, "Un", "Deux", "Trois", "Quatre")
    assert agenda(session, meeting.id).spare_minutes == -60
    set_agenda_state(session, second, AgendaState.DEFERRED)
    assert agenda(session, meeting.id).planned_minutes == 180
    assert agenda(session, meeting.id).spare_minutes == 0


def test_removing_a_point_leaves_its_notes_to_the_meeting(
    session: Session, meeting: Meeting
) -> None:
    first, _ = add(session, meeting, "Un", "Deux")
    create_note(session, meeting.id, "À garder", NoteDetails(agenda_item_id=first))
    remove_agenda_item(session, first)
    session.flush()
    session.expire_all()
    assert titles(session, meeting) == "Deux"
    (note,) = meeting_notes(session, meeting.id)
    assert (note.text, note.details.agenda_item_id) == ("À garder", None)


def test_a_point_without_title_or_with_impossible_minutes_is_refused(
    session: Session, meeting: Meeting
) -> None:
    (item,) = add(session, meeting, "Un")
    with pytest.raises(UserError, match="what this item is about"):
        change_agenda_item(session, item, AgendaDraft("  "))
    with pytest.raises(UserError, match="between 0 minutes"):
        change_agenda_item(session, item, AgendaDraft("Un", planned_minutes=-5))


def test_a_closed_meeting_keeps_its_agenda(session: Session, meeting: Meeting) -> None:
    (item,) = add(session, meeting, "Un")
    meeting.state = MeetingState.CLOSED
    with pytest.raises(UserError, match="reopen"):
        move_agenda_item(session, item, 1)


@pytest.mark.parametrize("model", list(AgendaModelId))
def test_every_model_gives_an_agenda(
    session: Session, meeting: Meeting, model: AgendaModelId
) -> None:
    count = start_from_model(session, meeting.id, model)
    items = agenda(session, meeting.id).items
    assert len(items) == count >= 6
    assert all(item.planned_minutes > 0 for item in items)


def test_the_model_of_the_communitys_kind_comes_first() -> None:
    assert agenda_models(CommunityKind.CLC_TEAM)[0].id is AgendaModelId.PARTNERS
    assert agenda_models(CommunityKind.SCHOOL_LEADERS)[0].minutes == 180
    assert agenda_models(CommunityKind.LEARNING_COMMUNITY)[0].minutes == 75
