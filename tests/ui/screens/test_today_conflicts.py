"""« Today » tells what clashes in the weeks to come, and only then."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from car_desktop.services.meetings import delete_meeting
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.navigation import Navigator, ScreenId
from car_desktop.ui.screens.today.conflicts_card import SHOWN
from car_desktop.ui.screens.today.screen import TodayScreen
from car_desktop.ui.widgets.labels import PlainLabel
from tests.factories import make_community, make_meeting

Show = Callable[[QWidget], QWidget]
NOW = datetime(2026, 11, 23, 10, 42)
TUESDAY = datetime(2026, 11, 24, 9)


@pytest.fixture
def screen(context: Context, show: Show) -> Iterator[TodayScreen]:
    screen = TodayScreen(context, lambda: NOW)
    yield screen
    screen.hide()


def said(screen: TodayScreen) -> list[str]:
    return [label.text() for label in screen.conflicts.rows.findChildren(PlainLabel)]


def test_a_clash_is_named_explained_and_opens_its_day(
    qtbot: QtBot, screen: TodayScreen, show: Show, navigator: Navigator, database: Database
) -> None:
    with database.writing() as session:
        make_meeting(session, make_community(session, "Première"), TUESDAY)
        make_meeting(session, make_community(session, "Seconde"), TUESDAY + timedelta(hours=1))
    show(screen)
    qtbot.waitUntil(screen.conflicts.isVisible)
    name, why = said(screen)
    assert "Première" in name
    assert "You also meet “Seconde”" in why
    button = screen.conflicts.rows.findChild(QPushButton)
    assert button is not None
    button.click()
    assert navigator.current is not None
    assert navigator.current.screen is ScreenId.CALENDAR
    assert dict(navigator.current.arguments) == {"day": date(2026, 11, 24)}


def test_there_is_no_card_without_a_clash_and_it_goes_with_the_last_one(
    qtbot: QtBot, screen: TodayScreen, show: Show, context: Context, database: Database
) -> None:
    with database.writing() as session:
        make_meeting(session, make_community(session), TUESDAY)
        other = make_meeting(session, make_community(session), TUESDAY)
    show(screen)
    qtbot.waitUntil(screen.conflicts.isVisible)
    context.operations.execute("delete", delete_meeting, other.id)
    assert not screen.conflicts.isVisible()
    context.operations.undo_stack.undo()
    assert screen.conflicts.isVisible()


def test_many_clashes_are_counted_and_the_first_ones_shown(
    qtbot: QtBot, screen: TodayScreen, show: Show, database: Database
) -> None:
    with database.writing() as session:
        community = make_community(session)
        for days in range(SHOWN + 2):
            day = datetime(2026, 11, 24 + days % 4, 8 + 5 * (days // 4))
            make_meeting(session, community, day)
            make_meeting(session, make_community(session), day)
    show(screen)
    qtbot.waitUntil(screen.conflicts.isVisible)
    assert len(said(screen)) == 2 * SHOWN
    assert screen.conflicts.trailing.text() == "6 in the next 30 days"
    assert screen.conflicts.more.text() == "2 more in the calendar"


def test_leaving_at_once_looks_for_nothing_and_coming_back_does(
    qtbot: QtBot, screen: TodayScreen, show: Show, database: Database
) -> None:
    with database.writing() as session:
        make_meeting(session, make_community(session), TUESDAY)
        make_meeting(session, make_community(session), TUESDAY)
    show(screen)
    screen.hide()
    assert not said(screen)
    show(screen)
    qtbot.waitUntil(screen.conflicts.isVisible)
