"""The attendance of a community over the year: a line, and the same figures in a table."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.values import AttendanceStatus, MeetingState
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.screens.community.screen import CommunityScreen
from tests.factories import make_community, make_mark, make_meeting, make_member

Show = Callable[[QWidget], QWidget]
TODAY = date(2026, 11, 22)


@pytest.fixture
def community_id(database: Database) -> int:
    """Two members; both came in September, one in October, and last year is another year."""
    with database.writing() as session:
        community = make_community(session, "CAP fictive")
        people = [make_member(session, community).person for _ in range(2)]
        for start, came in (
            (datetime(2026, 5, 4, 9), 2),
            (datetime(2026, 9, 21, 9), 2),
            (datetime(2026, 10, 5, 9), 1),
        ):
            meeting = make_meeting(session, community, start, MeetingState.HELD)
            for person in people[:came]:
                make_mark(session, meeting, person, AttendanceStatus.PRESENT)
        return community.id


@pytest.fixture
def page(context: Context, show: Show, community_id: int) -> CommunityScreen:
    page = CommunityScreen(context, TODAY)
    page.open(community_id=community_id, tab="year")
    show(page)
    return page


def test_the_line_holds_the_meetings_of_this_school_year(page: CommunityScreen) -> None:
    assert page.year.chart.isVisible()
    assert page.year.chart.accessibleName() == (
        "Attendance over the school year 2026-2027. "
        "Attendance – Sept.\u00a021: 100%; Oct.\u00a05: 50%."
    )


def test_the_figures_take_the_place_of_the_line_and_back(
    page: CommunityScreen, qtbot: QtBot
) -> None:
    page.year.figures.setFocus()
    qtbot.keyClick(page.year.figures, Qt.Key.Key_Space)

    assert page.year.table.isVisible()
    assert not page.year.chart.isVisible()
    assert page.year.figures.text() == "Show the chart"
    said = page.year.table.model()
    assert [
        [said.index(row, column).data() for column in range(4)] for row in range(said.rowCount())
    ] == [
        ["September\u00a021,\u00a02026", "2", "2", "100%"],
        ["October\u00a05,\u00a02026", "1", "2", "50%"],
    ]

    qtbot.keyClick(page.year.figures, Qt.Key.Key_Space)

    assert page.year.chart.isVisible()


def test_a_community_that_never_met_says_what_will_be_there(
    context: Context, show: Show, database: Database
) -> None:
    with database.writing() as session:
        key = make_community(session, "CAP neuve").id
    page = CommunityScreen(context, TODAY)
    page.open(community_id=key, tab="year")
    show(page)

    assert not page.year.chart.isVisible()
