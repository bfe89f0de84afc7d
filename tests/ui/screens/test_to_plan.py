"""« To plan » on « Today »."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.values import MeetingState
from car_desktop.services.communities import community_detail
from car_desktop.services.meetings import meetings
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.community.sheet import CommunitySheet
from car_desktop.ui.dialogs.meeting.sheet import MeetingSheet
from car_desktop.ui.screens.today.to_plan_card import ToPlanCard
from tests.factories import make_community, make_meeting

Show = Callable[[QWidget], QWidget]
TODAY = date(2026, 11, 23)


def given_a_rhythm(database: Database, weeks: int = 4) -> int:
    with database.writing() as session:
        community = make_community(session, "CAP rythmée")
        community.rhythm_weeks = weeks
        make_meeting(session, community, datetime(2026, 11, 2, 9, 0), MeetingState.HELD)
        return community.id


def test_the_card_is_there_only_when_a_community_waits(
    context: Context, database: Database, show: Show
) -> None:
    holder = QWidget()
    card = ToPlanCard(context, holder)
    show(holder)
    card.show_day(TODAY)
    assert card.isHidden()

    given_a_rhythm(database)
    card.show_day(TODAY)

    assert not card.isHidden()
    said = " ".join(label.text() for label in card.findChildren(QWidget) if hasattr(label, "text"))
    assert "CAP rythmée" in said
    assert "Every 4 weeks" in said


def test_plan_opens_the_sheet_for_that_community_on_the_last_day_in_time(
    context: Context, database: Database, show: Show
) -> None:
    community_id = given_a_rhythm(database)
    holder = QWidget()
    card = ToPlanCard(context, holder)
    show(holder)
    card.show_day(TODAY)
    (plan,) = card.rows.findChildren(QPushButton)

    plan.click()

    (sheet,) = holder.findChildren(MeetingSheet)
    sheet.accept()
    planned = context.operations.query(meetings, community_id)
    assert planned[-1].day == date(2026, 11, 30)
    card.show_day(TODAY)
    assert card.isHidden()


def test_the_sheet_of_a_community_asks_for_its_rhythm(
    qtbot: QtBot, context: Context, show: Show, database: Database
) -> None:
    holder = QWidget()
    show(holder)
    sheet = CommunitySheet(context, holder)
    sheet.open()
    assert sheet.rhythm.text() == "None agreed"
    sheet.name.setText("CAP nouvelle")
    sheet.rhythm.setValue(6)
    with qtbot.waitSignal(sheet.saved) as saved:
        sheet.accept()

    detail = context.operations.query(community_detail, saved.args[0], TODAY)
    assert detail.rhythm_weeks == 6
