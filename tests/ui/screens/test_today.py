"""« Today » shows what comes first and opens it."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.values import CommitmentState, MeetingState
from car_desktop.services.commitments import meeting_commitments
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.navigation import Navigator, ScreenId
from car_desktop.ui.screens.today.screen import TodayScreen
from car_desktop.ui.widgets.row_button import RowButton
from tests.factories import make_commitment, make_community, make_meeting, make_member, make_person

Show = Callable[[QWidget], QWidget]
NOW = datetime(2026, 11, 23, 10, 42)


@pytest.fixture
def screen(context: Context, show: Show) -> Iterator[TodayScreen]:
    screen = TodayScreen(context, lambda: NOW)
    yield screen
    screen.hide()


def opened(navigator: Navigator) -> tuple[ScreenId, dict[str, object]]:
    assert navigator.current is not None
    return navigator.current.screen, dict(navigator.current.arguments)


def test_a_new_notebook_says_what_to_do_first(
    qtbot: QtBot, screen: TodayScreen, show: Show, navigator: Navigator, database: Database
) -> None:
    show(screen)
    assert screen.first_steps.isVisible()
    assert screen.first_steps.people.first.isVisible()
    with qtbot.waitSignal(navigator.opened) as visit:
        screen.first_steps.people.first.click()
    assert (visit.args[0].screen, dict(visit.args[0].arguments)) == (
        ScreenId.PEOPLE,
        {"action": "import"},
    )
    with database.writing() as session:
        make_person(session)
    screen.operations.reset()
    assert screen.first_steps.people.done.isVisible()
    assert screen.first_steps.community.first.isVisible()


def test_the_meeting_of_today_is_first_and_enter_runs_it(
    qtbot: QtBot, screen: TodayScreen, show: Show, navigator: Navigator, database: Database
) -> None:
    with database.writing() as session:
        community = make_community(session, "CAP fictive")
        make_member(session, community)
        meeting = make_meeting(session, community, NOW + timedelta(hours=2))
    show(screen)
    card = screen.next_card
    assert card.name.text() == "CAP fictive, meeting 1"
    assert card.left.text() == "in 2 h".replace(" h", "\u00a0h")
    card.run.setFocus()
    qtbot.keyClick(card.run, Qt.Key.Key_Space)
    assert opened(navigator) == (ScreenId.MEETING, {"meeting_id": meeting.id})


def test_a_meeting_of_another_day_is_prepared_rather_than_run(
    screen: TodayScreen, show: Show, database: Database
) -> None:
    with database.writing() as session:
        make_meeting(session, make_community(session), NOW + timedelta(days=9))
    show(screen)
    assert not screen.next_card.run.isVisible()
    assert screen.next_card.prepare.isVisible()
    assert screen.next_card.left.text() == "in 9 day(s)"


def test_what_is_unfinished_opens_where_it_is_finished(
    screen: TodayScreen, show: Show, navigator: Navigator, database: Database
) -> None:
    with database.writing() as session:
        meeting = make_meeting(session, make_community(session), NOW - timedelta(days=2))
        late = make_commitment(session, meeting, due_on=date(2026, 11, 16))
    show(screen)
    attendance, commitment = screen.unfinished.rows.findChildren(QPushButton)
    attendance.click()
    assert opened(navigator) == (ScreenId.MEETING, {"meeting_id": meeting.id})
    commitment.click()
    assert opened(navigator) == (ScreenId.COMMITMENTS, {"commitment_id": late.id})


def test_one_tick_keeps_a_commitment_and_undo_brings_it_back(
    screen: TodayScreen, show: Show, context: Context, database: Database
) -> None:
    with database.writing() as session:
        meeting = make_meeting(session, make_community(session), NOW, MeetingState.CLOSED)
        make_commitment(session, meeting, due_on=NOW.date())
    show(screen)
    tick = screen.commitments.rows.findChild(QCheckBox)
    assert tick is not None
    tick.click()
    (kept,) = context.operations.query(meeting_commitments, meeting.id)
    assert (kept.state, kept.closed_on) == (CommitmentState.KEPT, NOW.date())
    context.operations.undo_stack.undo()
    (back,) = context.operations.query(meeting_commitments, meeting.id)
    assert back.state is CommitmentState.OPEN


def test_the_week_and_the_communities_open_by_keyboard(
    qtbot: QtBot, screen: TodayScreen, show: Show, navigator: Navigator, database: Database
) -> None:
    with database.writing() as session:
        community = make_community(session)
        meeting = make_meeting(session, community, NOW + timedelta(days=1))
    show(screen)
    line = screen.week.rows.findChild(RowButton)
    assert line is not None
    qtbot.keyClick(line, Qt.Key.Key_Space)
    assert opened(navigator) == (ScreenId.MEETING, {"meeting_id": meeting.id})
    screen.communities.table.selectRow(0)
    qtbot.keyClick(screen.communities.table, Qt.Key.Key_Return)
    assert opened(navigator) == (ScreenId.COMMUNITY, {"community_id": community.id})


def left_of(widget: QWidget, screen: QWidget) -> int:
    return widget.mapTo(screen, QPoint(0, 0)).x()


def test_a_narrow_window_puts_the_side_column_below(
    qtbot: QtBot, screen: TodayScreen, show: Show, database: Database
) -> None:
    with database.writing() as session:
        make_meeting(session, make_community(session), NOW + timedelta(days=1))
    show(screen)
    screen.resize(1200, 800)
    qtbot.waitUntil(lambda: left_of(screen.week, screen) > 600)
    screen.resize(700, 800)
    qtbot.waitUntil(lambda: left_of(screen.week, screen) < 100)


def test_tomorrow_becomes_today_when_the_night_passes(
    show: Show, context: Context, database: Database
) -> None:
    with database.writing() as session:
        make_meeting(session, make_community(session), NOW + timedelta(days=1))
    clock = [NOW]
    screen = TodayScreen(context, lambda: clock[0])
    show(screen)
    said = screen.communities.table.model().index(0, 2)
    assert said.data().startswith("Tomorrow")
    clock[0] = NOW + timedelta(hours=20)
    screen.invalidate()
    assert said.data().startswith("Today")
    assert screen.next_card.when.text().startswith("Today")
    screen.hide()
