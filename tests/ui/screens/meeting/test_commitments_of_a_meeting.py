"""Commitments written and reviewed during a meeting."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.values import (
    CommitmentState,
    MeetingState,
)
from car_desktop.services.commitments import CommitmentDraft as Draft
from car_desktop.services.commitments import (
    create_commitment,
    meeting_commitments,
)
from car_desktop.services.profile import Profile, describe_coach
from car_desktop.storage.database import Database
from car_desktop.ui.screens.meeting.notes_panel import NotesPanel
from car_desktop.ui.screens.meeting.review_card import ReviewLine
from tests.factories import NINE, make_commitment, make_meeting
from tests.keyboard import type_text
from tests.ui.screens.meeting.conftest import Commitments, Given, cards


@pytest.fixture
def panel(notes_panel: NotesPanel) -> NotesPanel:
    return notes_panel


def test_a_commitment_completes_its_owner_from_the_members(
    qtbot: QtBot, panel: NotesPanel, given: Given, commitments: Commitments
) -> None:
    panel.add_commitment.click()
    type_text("Observer une classe")
    editor = panel.commitment_editor
    editor.owner.setFocus()
    type_text("zid")
    qtbot.keyClick(editor.owner, Qt.Key.Key_Return)
    editor.due.setFocus()
    editor.due.setText("2027-01-14")
    panel.close_editor()
    (row,) = commitments()
    assert (row.what, row.owner_id, row.due_on) == (
        "Observer une classe",
        given.people[2],
        date(2027, 1, 14),
    )


def test_a_due_date_is_kept_although_its_field_was_never_left(
    panel: NotesPanel, commitments: Commitments
) -> None:
    panel.new_commitment()
    type_text("Essayer")
    panel.commitment_editor.due.setFocus()
    type_text("2027-01-14")
    panel.hide()
    assert commitments()[0].due_on == date(2027, 1, 14)


def test_what_is_no_day_is_told_and_does_not_pass_to_the_next_commitment(
    panel: NotesPanel, commitments: Commitments
) -> None:
    panel.new_commitment()
    type_text("Essayer")
    panel.commitment_editor.due.setText("bientôt")
    panel.new_commitment()
    message = panel.context.messages.last
    assert message is not None
    assert "bientôt" in message.text
    assert panel.commitment_editor.due.text() == ""
    assert commitments()[0].due_on is None


def test_an_owner_who_is_no_member_is_kept_in_words(
    panel: NotesPanel, commitments: Commitments
) -> None:
    panel.new_commitment()
    type_text("Afficher la grille")
    panel.commitment_editor.owner.setFocus()
    type_text("Toute l’équipe")
    panel.close_editor()
    assert (commitments()[0].owner_id, commitments()[0].owner) == (None, "Toute l’équipe")


def test_opening_one_commitment_after_another_changes_neither(
    panel: NotesPanel, given: Given, commitments: Commitments
) -> None:
    drafts = [
        Draft("un", given.people[0], due_on=date(2027, 1, 5), expected_trace="A"),
        Draft("deux", None, "Équipe", expected_trace="B"),
        Draft("trois", given.people[1]),
    ]
    for draft in drafts:
        panel.operations.execute("", create_commitment, given.meeting_id, draft, NINE)
    steps = panel.operations.undo_stack.count()
    for card in cards(panel):
        card.opened.emit(card.entry.key)
    panel.close_editor()
    assert [row.draft for row in commitments()] == drafts
    assert panel.operations.undo_stack.count() == steps


def test_the_next_meeting_is_one_click_away_as_a_due_date(
    panel: NotesPanel, database: Database, given: Given, commitments: Commitments
) -> None:
    with database.writing() as session:
        from car_desktop.domain.entities import Community

        community = session.get(Community, given.community_id)
        assert community is not None
        make_meeting(session, community, NINE.replace(month=12, day=15))
    panel.new_commitment()
    type_text("Essayer")
    panel.commitment_editor.next_meeting.click()
    panel.close_editor()
    assert commitments()[0].due_on == date(2026, 12, 15)
    assert commitments()[0].due_next_meeting


def test_a_day_that_is_typed_or_the_box_that_is_cleared_fixes_the_date(
    panel: NotesPanel, database: Database, given: Given, commitments: Commitments
) -> None:
    panel.new_commitment()
    type_text("Essayer")
    editor = panel.commitment_editor
    editor.next_meeting.click()
    assert editor.next_meeting.text() == "At the next meeting, not planned yet"
    editor.flush()
    assert commitments()[0].due_next_meeting

    editor.due.setFocus()
    type_text("15/12/2026")
    editor.flush()
    assert (commitments()[0].due_on, commitments()[0].due_next_meeting) == (
        date(2026, 12, 15),
        False,
    )
    assert not editor.next_meeting.isChecked()

    editor.next_meeting.click()
    editor.next_meeting.click()
    assert not commitments()[0].due_next_meeting


def test_open_commitments_of_earlier_meetings_are_reviewed_in_place(
    panel: NotesPanel, database: Database, given: Given
) -> None:
    with database.writing() as session:
        from car_desktop.domain.entities import Community

        community = session.get(Community, given.community_id)
        assert community is not None
        earlier = make_meeting(session, community, NINE.replace(month=10), MeetingState.HELD)
        kept = make_commitment(session, earlier, what="tenu").id
        late = make_commitment(session, earlier, what="reporté").id
        origin = earlier.id
    panel.operations.changed.emit()
    lines = {line.what.text(): line for line in panel.findChildren(ReviewLine)}
    _press(lines["tenu"].buttons[CommitmentState.KEPT])
    _press(lines["reporté"].buttons[CommitmentState.POSTPONED])
    lines["reporté"].due.setText("2027-02-01")
    lines["reporté"].due.returnPressed.emit()
    found = {row.id: row for row in panel.operations.query(meeting_commitments, origin)}
    assert found[kept].state is CommitmentState.KEPT
    assert (found[late].state, found[late].due_on) == (
        CommitmentState.POSTPONED,
        date(2027, 2, 1),
    )
    assert lines["tenu"].chip.text() == "Kept"


def _press(button: QWidget) -> None:
    assert isinstance(button, QPushButton)
    button.click()


def test_the_coach_takes_something_on_by_name(
    qtbot: QtBot, panel: NotesPanel, commitments: Commitments
) -> None:
    panel.operations.execute("", describe_coach, Profile(name="Aline Accompagnatrice"))
    panel.new_commitment()
    type_text("Envoyer la grille")
    editor = panel.commitment_editor
    editor.owner.setFocus()
    type_text("acco")
    qtbot.keyClick(editor.owner, Qt.Key.Key_Return)
    panel.close_editor()

    (row,) = commitments()
    assert (row.owner, row.owner_id, row.is_coach_owned) == ("Aline Accompagnatrice", None, True)
    editor.edit(row)
    assert editor.owner.text() == "Aline Accompagnatrice"
    assert commitments()[0].is_coach_owned
