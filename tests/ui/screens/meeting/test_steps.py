"""Prepare, facilitate, report: which step comes first, and how one goes from one to another."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from car_desktop.domain.values import MeetingState
from car_desktop.services.meetings import change_state, meeting_row
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.screens.meeting.screen import MeetingScreen
from car_desktop.ui.screens.meeting.steps import StepId
from tests.factories import make_community, make_meeting
from tests.ui.screens.meeting.conftest import Given

HELD, CLOSED, PLANNED = MeetingState.HELD, MeetingState.CLOSED, MeetingState.PLANNED
Shown = Callable[[MeetingScreen], MeetingScreen]


def shown(screen: MeetingScreen) -> StepId:
    """The step on the switch."""
    return screen.steps.value


@pytest.fixture
def starts_at(context: Context, given: Given) -> datetime:
    return context.operations.query(meeting_row, given.meeting_id).starts_at


@pytest.mark.parametrize(
    "case",
    [
        ([], timedelta(days=-1), StepId.PREPARE),
        ([], timedelta(hours=-2), StepId.FACILITATE),
        ([], timedelta(days=3), StepId.FACILITATE),
        ([HELD], timedelta(minutes=10), StepId.FACILITATE),
        ([HELD], timedelta(days=1), StepId.REPORT),
        ([HELD, CLOSED], timedelta(minutes=10), StepId.REPORT),
        ([MeetingState.CANCELLED], timedelta(0), StepId.PREPARE),
    ],
)
def test_the_first_step_follows_the_state_and_the_clock(
    context: Context,
    given: Given,
    starts_at: datetime,
    case: tuple[list[MeetingState], timedelta, StepId],
) -> None:
    states, after_start, expected = case
    for state in states:
        context.operations.execute("", change_state, given.meeting_id, state, "raison")
    screen = MeetingScreen(context, clock=lambda: starts_at + after_start)
    screen.open(meeting_id=given.meeting_id)
    assert screen.steps.value is expected
    screen.deleteLater()


def test_each_step_has_a_key_and_is_made_when_first_shown(
    qtbot: QtBot, context: Context, given: Given, show: Shown
) -> None:
    screen = MeetingScreen(context)
    screen.open(meeting_id=given.meeting_id, step="report")
    show(screen)
    assert screen.pages.count() == 1
    qtbot.keyClick(screen, Qt.Key.Key_F8)
    assert screen.facilitate.attendance.search.hasFocus()
    qtbot.keyClick(screen, Qt.Key.Key_F7)
    assert screen.pages.currentWidget() is screen.prepare
    assert screen.prepare.isAncestorOf(screen.focusWidget())
    qtbot.keyClick(screen, Qt.Key.Key_F9)
    assert screen.report.closing.close_meeting.hasFocus()
    assert screen.steps.value is StepId.REPORT


def test_the_step_stays_while_the_meeting_stays(
    context: Context, given: Given, database: Database, starts_at: datetime, show: Shown
) -> None:
    with database.writing() as session:
        community = make_community(session, "Autre communauté fictive")
        other = make_meeting(session, community, starts_at).id
    screen = MeetingScreen(context, clock=lambda: starts_at - timedelta(days=1))
    screen.open(meeting_id=given.meeting_id, step="facilitate")
    show(screen)
    context.operations.execute("", change_state, given.meeting_id, HELD)
    context.operations.execute("", change_state, given.meeting_id, CLOSED)
    screen.open(meeting_id=given.meeting_id)
    assert shown(screen) is StepId.FACILITATE
    screen.open(meeting_id=other)
    assert shown(screen) is StepId.PREPARE


def test_a_key_of_the_room_works_from_any_step(context: Context, given: Given, show: Shown) -> None:
    screen = MeetingScreen(context)
    screen.open(meeting_id=given.meeting_id, step="report")
    show(screen)
    write = next(a for a in screen.menu_actions() if a.shortcut().toString() == "Ctrl+Return")
    write.trigger()
    assert screen.steps.value is StepId.FACILITATE
    assert screen.facilitate.notes.note_editor.text.hasFocus()


def test_no_two_actions_of_the_workspace_share_a_key(
    context: Context, given: Given, show: Shown
) -> None:
    screen = MeetingScreen(context)
    screen.open(meeting_id=given.meeting_id, step="report")
    show(screen)
    of_screen = [action.shortcut().toString() for action in screen.menu_actions()]
    for table in (screen.prepare.agenda.table, screen.facilitate.agenda.table):
        of_table = [action.shortcut().toString() for action in table.actions()]
        keys = [key for key in (*of_screen, *of_table) if key]
        assert len(keys) > 20
        assert sorted(keys) == sorted(set(keys))


def test_the_report_says_what_was_captured_and_what_is_missing(
    context: Context, given: Given, show: Shown
) -> None:
    screen = MeetingScreen(context)
    screen.open(meeting_id=given.meeting_id, step="report")
    show(screen)
    assert screen.report.attendance.value.text() == "0 of 3 marked"
    screen.facilitate.attendance.mark_all()
    assert screen.report.attendance.value.text() == "3 of 3 marked"
