"""Noting replies by a letter in the workspace."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.facilitation import Reply
from car_desktop.services.notices import record_notice
from car_desktop.services.replies import meeting_replies
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.screens.meeting.replies_card import RepliesCard
from tests.factories import make_community, make_meeting, make_member

Show = Callable[[QWidget], QWidget]


@pytest.fixture
def meeting_id(database: Database) -> int:
    """A meeting of three, planned."""
    with database.writing() as session:
        community = make_community(session)
        for _ in range(3):
            make_member(session, community)
        return make_meeting(session, community).id


def opened(
    show: Show, context: Context, meeting_id: int, *, is_writable: bool = True
) -> RepliesCard:
    card = RepliesCard(context)
    card.show_meeting(meeting_id, is_writable=is_writable)
    show(card)
    return card


def answers(context: Context, meeting_id: int) -> list[Reply]:
    return [row.reply for row in context.operations.query(meeting_replies, meeting_id).rows]


def test_it_appears_once_a_notice_was_sent(show: Show, context: Context, meeting_id: int) -> None:
    card = opened(show, context, meeting_id)
    assert card.card.isHidden()

    context.operations.execute("notice", record_notice, meeting_id)

    assert not card.card.isHidden()
    assert card.counts.text() == "0 will come · 0 cannot · 3 without reply"


def test_a_letter_notes_an_answer_goes_to_the_next_person_and_undoes(
    qtbot: QtBot, show: Show, context: Context, meeting_id: int
) -> None:
    context.operations.execute("notice", record_notice, meeting_id)
    card = opened(show, context, meeting_id)
    card.table.setFocus()

    qtbot.keyClick(card.table, Qt.Key.Key_Y)
    qtbot.keyClick(card.table, Qt.Key.Key_N)

    assert answers(context, meeting_id) == [Reply.YES, Reply.NO, Reply.AWAITING]
    assert card.counts.text() == "1 will come · 1 cannot · 1 without reply"
    context.operations.undo_stack.undo()
    assert answers(context, meeting_id) == [Reply.YES, Reply.AWAITING, Reply.AWAITING]
    assert card.counts.text() == "1 will come · 0 cannot · 2 without reply"


def test_nothing_is_noted_in_a_closed_meeting(
    qtbot: QtBot, show: Show, context: Context, meeting_id: int
) -> None:
    context.operations.execute("notice", record_notice, meeting_id)
    card = opened(show, context, meeting_id, is_writable=False)
    card.table.setFocus()

    qtbot.keyClick(card.table, Qt.Key.Key_Y)

    assert answers(context, meeting_id) == [Reply.AWAITING] * 3
