"""A protocol fills a point with its time and script, or makes several points of it."""

from __future__ import annotations

import pytest
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Meeting
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import Intention, Language, MeetingState
from car_desktop.services.agenda import AgendaDraft, add_agenda_item, agenda
from car_desktop.services.notes import NoteDetails, create_note, meeting_notes
from car_desktop.services.protocol_models import ProtocolId, protocols
from car_desktop.services.protocols import expand_protocol, follow_protocol
from tests.factories import make_community, make_meeting


@pytest.fixture
def meeting(session: Session) -> Meeting:
    meeting = make_meeting(session, make_community(session))
    meeting.community.language = Language.ENGLISH
    return meeting


@pytest.fixture
def item(session: Session, meeting: Meeting) -> int:
    draft = AgendaDraft("A look", lead="Nadia", script="Keep calm", material="Paper")
    return add_agenda_item(session, meeting.id, draft)


def test_known_protocols_have_the_timings_they_are_known_for() -> None:
    by_id = {one.id: one for one in protocols()}
    shared = by_id[ProtocolId.SHARED_PRACTICE]
    assert [stage.minutes for stage in shared.stages] == [10, 10, 15, 10]
    assert len(by_id[ProtocolId.CODEVELOPMENT].stages) == 6
    assert by_id[ProtocolId.CODEVELOPMENT].minutes == 75
    assert set(by_id) == set(ProtocolId)
    assert all(stage.script for one in by_id.values() for stage in one.stages)


@pytest.mark.parametrize("protocol", list(ProtocolId))
def test_a_protocol_fills_the_time_and_the_script_of_a_point(
    session: Session, meeting: Meeting, item: int, protocol: ProtocolId
) -> None:
    expected = next(one for one in protocols() if one.id is protocol)
    follow_protocol(session, item, protocol)
    (row,) = agenda(session, meeting.id).items
    assert (row.title, row.lead, row.material) == ("A look", "Nadia", "Paper")
    assert (row.protocol, row.planned_minutes) == (expected.title, expected.minutes)
    assert row.script.startswith("Keep calm\n\n")
    assert all(stage.title in row.script for stage in expected.stages)


def test_expanding_makes_a_point_of_each_stage_and_loses_nothing(
    session: Session, meeting: Meeting, item: int
) -> None:
    add_agenda_item(session, meeting.id, AgendaDraft("Close"))
    create_note(session, meeting.id, "Kept", NoteDetails(agenda_item_id=item))

    assert expand_protocol(session, item, ProtocolId.SHARED_PRACTICE) == 4

    rows = agenda(session, meeting.id).items
    assert [row.title for row in rows] == [
        "A look: present",
        "A look: clarify",
        "A look: discuss",
        "A look: sum up",
        "Close",
    ]
    assert [row.planned_minutes for row in rows] == [10, 10, 15, 10, 0]
    assert rows[0].id == item
    assert rows[0].script.startswith("Keep calm")
    assert (rows[0].material, rows[1].material) == ("Paper", "")
    assert all(row.intention is Intention.LEARN for row in rows[:4])
    assert meeting_notes(session, meeting.id)[0].details.agenda_item_id == item


def test_a_closed_meeting_follows_no_protocol(
    session: Session, meeting: Meeting, item: int
) -> None:
    meeting.state = MeetingState.CLOSED
    for use in (follow_protocol, expand_protocol):
        with pytest.raises(UserError, match="reopen"):
            use(session, item, ProtocolId.TUNING)
