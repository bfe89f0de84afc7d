"""From the figure of a community to the people behind it, by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.values import MeetingState
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.rate.meetings_sheet import MeetingsRateSheet
from car_desktop.ui.dialogs.rate.sheet import RateSheet
from car_desktop.ui.screens.community.screen import CommunityScreen
from tests.factories import make_community, make_mark, make_meeting, make_member, make_person


@pytest.fixture
def page(
    context: Context, database: Database, show: Callable[[QWidget], QWidget]
) -> CommunityScreen:
    """Two meetings held, one with a mark, and one still to come."""
    with database.writing() as session:
        community = make_community(session, "CAP fictive")
        member = make_member(session, community, make_person(session, "Nadia", "Abricot"))
        for day, state in ((6, MeetingState.HELD), (20, MeetingState.HELD)):
            meeting = make_meeting(session, community, datetime(2026, 10, day, 9), state)
        make_mark(session, meeting, member.person)
        make_meeting(session, community, datetime(2026, 12, 1, 9))
        key = community.id
    page = CommunityScreen(context, date(2026, 11, 22))
    page.open(community_id=key)
    show(page)
    return page


def test_enter_on_the_figure_then_on_a_meeting_lists_who_counts(
    qtbot: QtBot, page: CommunityScreen
) -> None:
    qtbot.keyClick(page.rates, Qt.Key.Key_Return)
    meetings = page.findChild(MeetingsRateSheet)
    assert meetings is not None
    assert meetings.rate.text() == "50%: 1 present of 2 expected"
    model = meetings.table.model()
    rates = [[model.index(line, column).data() for column in (1, 2, 3)] for line in range(2)]
    assert rates == [["1", "1", "100%"], ["0", "1", "0%"]]
    assert model.rowCount() == 2
    meetings.table.selectRow(1)
    qtbot.keyClick(meetings.table, Qt.Key.Key_Return)
    people = meetings.findChild(RateSheet)
    assert people is not None
    assert people.table.model().index(0, 2).data() == "Not marked: to be confirmed"
    people.accept()
    meetings.accept()


def test_the_list_of_meetings_leads_there_too(qtbot: QtBot, page: CommunityScreen) -> None:
    page.open(community_id=page._community_id, tab="meetings")
    page.meetings.table.selectRow(1)
    page.meetings.table.setFocus()
    control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page.meetings.table, Qt.Key.Key_R, control_shift)
    people = page.findChild(RateSheet)
    assert people is not None
    assert people.rate.text() == "100%: 1 present of 1 expected"
    people.accept()
