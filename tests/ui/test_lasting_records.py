"""What was given out is never taken back: undo passes over it, or refuses."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from car_desktop.domain.values import MeetingState
from car_desktop.services.certificates import (
    certificates_of_person,
    issue_meeting_certificates,
    meeting_certificates,
)
from car_desktop.storage.changes import StaleChange
from car_desktop.storage.database import Database, Session
from car_desktop.ui.operations import Operations
from tests.factories import make_community, make_mark, make_meeting, make_member, make_person

TODAY = date(2026, 11, 26)


def a_meeting(session: Session) -> tuple[int, int]:
    """A meeting that was held, and who was there."""
    community = make_community(session)
    person = make_member(session, community, make_person(session, "Odile", "Fictive")).person
    meeting = make_meeting(session, community, state=MeetingState.HELD)
    make_mark(session, meeting, person)
    return meeting.id, person.id


@pytest.fixture
def work(database: Database) -> tuple[int, int]:
    with database.writing() as session:
        return a_meeting(session)


def test_issuing_says_changed_and_leaves_nothing_to_undo(
    qtbot: QtBot, operations: Operations, work: tuple[int, int]
) -> None:
    with qtbot.waitSignal(operations.changed):
        operations.record(issue_meeting_certificates, work[0], TODAY)
    assert not operations.undo_stack.canUndo()
    assert len(operations.query(certificates_of_person, work[1])) == 1


def test_undoing_a_step_that_also_issued_keeps_the_number(
    operations: Operations, work: tuple[int, int]
) -> None:
    def rename_and_issue(session: Session) -> None:
        issue_meeting_certificates(session, work[0], TODAY)
        make_person(session, "Ali", "Passager")

    operations.execute("both", rename_and_issue)
    operations.undo_stack.undo()
    (kept,) = operations.query(certificates_of_person, work[1])
    assert kept.number == "2026-2027-0001"


def test_undo_never_takes_away_what_a_certificate_is_about(
    qtbot: QtBot, operations: Operations
) -> None:
    meeting_id, person_id = operations.execute("meeting", a_meeting)
    operations.record(issue_meeting_certificates, meeting_id, TODAY)
    with qtbot.captureExceptions() as raised:
        operations.undo_stack.undo()
    assert [error for error, *_ in raised] == [StaleChange]
    (kept,) = operations.query(certificates_of_person, person_id)
    assert kept.number == "2026-2027-0001"
    (copy,) = operations.query(meeting_certificates, meeting_id).copies
    assert copy.content.name == "Odile Fictive"
