"""Planning, changing, postponing and deleting a meeting from any screen, by keyboard."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.values import MeetingMode, MeetingState
from car_desktop.services.communities import community_names
from car_desktop.services.meetings import meeting_detail, meeting_row, meetings
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.meeting import actions
from car_desktop.ui.dialogs.meeting.reason_sheet import CancelSheet, PostponeSheet
from car_desktop.ui.dialogs.meeting.sheet import MeetingSheet
from car_desktop.ui.messages import Messages
from car_desktop.ui.navigation import Navigator, ScreenId
from car_desktop.ui.widgets.sheet import Sheet
from tests.factories import make_community, make_mark, make_meeting, make_person
from tests.keyboard import type_text

Show = Callable[[QWidget], QWidget]
Open = Callable[[Sheet], None]
TODAY = date(2026, 11, 22)


@pytest.fixture
def window(show: Show) -> QWidget:
    """What sheets open over, and what takes them along when the test ends."""
    return show(QWidget())


@pytest.fixture
def open_sheet(qtbot: QtBot) -> Open:
    def open_over_window(sheet: Sheet) -> None:
        with qtbot.waitActive(sheet):
            sheet.open()

    return open_over_window


@pytest.fixture
def meeting_id(database: Database) -> int:
    with database.writing() as session:
        community = make_community(session, "CAP fictive")
        community.usual_place = "Salle 204"
        make_community(session, "Autre communauté")
        make_person(session, "Ana", "Fictive")
        return make_meeting(session, community, datetime(2026, 11, 3, 13, 30)).id


@pytest.fixture
def sheet(context: Context, window: QWidget, open_sheet: Open, meeting_id: int) -> MeetingSheet:
    """The sheet of a new meeting, open."""
    sheet = MeetingSheet(context, window, context.operations.query(community_names), today=TODAY)
    sheet.start_with(None, None)
    open_sheet(sheet)
    return sheet


def press(qtbot: QtBot, key: Qt.Key) -> None:
    """Press a key where the keyboard goes."""
    qtbot.keyClick(QApplication.activePopupWidget() or QApplication.focusWidget(), key)


def test_a_meeting_is_planned_by_keyboard_alone(
    qtbot: QtBot, context: Context, sheet: MeetingSheet
) -> None:
    type_text("C", sheet.community)
    press(qtbot, Qt.Key.Key_Tab)
    type_text("24 nov")
    press(qtbot, Qt.Key.Key_Tab)
    type_text("930")
    press(qtbot, Qt.Key.Key_Tab)
    type_text("11 h 45")
    press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Tab)
    type_text("Données de lecture")
    press(qtbot, Qt.Key.Key_Tab)
    type_text("ana")
    press(qtbot, Qt.Key.Key_Return)
    with qtbot.waitSignal(sheet.saved) as saved:
        press(qtbot, Qt.Key.Key_Return)
    planned = context.operations.query(meeting_detail, saved.args[0])
    assert planned.row.starts_at == datetime(2026, 11, 24, 9, 30)
    assert planned.row.ends_at == datetime(2026, 11, 24, 11, 45)
    assert (planned.row.community, planned.row.place) == ("CAP fictive", "Salle 204")
    assert (planned.row.title, planned.co_facilitator) == ("Données de lecture", "Ana Fictive")


def test_the_sheet_proposes_what_the_community_usually_does(
    context: Context, sheet: MeetingSheet
) -> None:
    sheet.community.setCurrentIndex(sheet.community.findText("CAP fictive"))
    assert sheet.when.start_field.text() == "1:30 p.m.".replace(" ", "\u00a0")
    assert sheet.place.text() == "Salle 204"


def test_moving_the_start_keeps_the_length(
    qtbot: QtBot, context: Context, sheet: MeetingSheet
) -> None:
    sheet.community.setCurrentIndex(sheet.community.findText("CAP fictive"))
    sheet.when.start_field.setFocus()
    qtbot.keyClick(sheet.when.start_field, Qt.Key.Key_Up)
    moment = sheet.when.end_field.value()
    assert moment is not None
    assert (moment.hour, moment.minute) == (16, 45)


def test_what_is_not_an_hour_keeps_the_sheet_open_and_says_so(
    context: Context, sheet: MeetingSheet
) -> None:
    sheet.when.day_field.set_value(TODAY)
    sheet.when.start_field.setText("midi")
    sheet.accept()
    assert sheet.isVisible()
    assert "Type an hour" in sheet.when.error.text()
    assert sheet.when.start_field.hasFocus()
    assert len(context.operations.query(meetings)) == 1


def test_an_end_before_the_start_is_refused_inside_the_sheet(
    context: Context, sheet: MeetingSheet
) -> None:
    sheet.when.show_moments(datetime(2026, 11, 24, 12), datetime(2026, 11, 24, 9))
    sheet.accept()
    assert sheet.isVisible()
    assert "end is before the start" in sheet.refusal.text()


def test_an_unknown_co_facilitator_is_not_silently_dropped(
    context: Context, sheet: MeetingSheet
) -> None:
    sheet.when.day_field.set_value(TODAY)
    sheet.co_facilitator.setText("Personne de ce nom")
    sheet.accept()
    assert sheet.isVisible()


def test_editing_shows_the_meeting_and_writes_what_changed(
    window: QWidget, open_sheet: Open, context: Context, meeting_id: int
) -> None:
    meeting = context.operations.query(meeting_detail, meeting_id)
    names = context.operations.query(community_names)
    sheet = MeetingSheet(context, window, names, meeting, today=TODAY)
    open_sheet(sheet)
    sheet.mode.set_value(MeetingMode.REMOTE)
    sheet.object.setText("Bilan")
    sheet.accept()
    row = context.operations.query(meeting_row, meeting_id)
    assert (row.mode, row.title, row.starts_at) == (
        MeetingMode.REMOTE,
        "Bilan",
        datetime(2026, 11, 3, 13, 30),
    )
    context.operations.undo_stack.undo()
    assert context.operations.query(meeting_row, meeting_id).title == ""


def test_a_meeting_with_attendance_keeps_its_community(
    window: QWidget, open_sheet: Open, context: Context, database: Database, meeting_id: int
) -> None:
    with database.writing() as session:
        from car_desktop.domain.entities import Meeting

        meeting = session.get_one(Meeting, meeting_id)
        make_mark(session, meeting, make_person(session))
    detail = context.operations.query(meeting_detail, meeting_id)
    sheet = MeetingSheet(context, window, context.operations.query(community_names), detail)
    open_sheet(sheet)
    assert not sheet.community.isEnabled()


def test_cancelling_asks_why(
    window: QWidget, open_sheet: Open, context: Context, meeting_id: int
) -> None:
    sheet = CancelSheet(context, window, context.operations.query(meeting_row, meeting_id))
    open_sheet(sheet)
    sheet.accept()
    assert "Say why" in sheet.refusal.text()
    sheet.reason.setText("Tempête")
    sheet.accept()
    row = context.operations.query(meeting_row, meeting_id)
    assert row.state is MeetingState.CANCELLED


def test_postponing_to_a_known_day_plans_it_again(
    window: QWidget, open_sheet: Open, context: Context, messages: Messages, meeting_id: int
) -> None:
    row = context.operations.query(meeting_row, meeting_id)
    sheet = PostponeSheet(context, window, row, today=TODAY)
    open_sheet(sheet)
    sheet.reason.setText("Tempête")
    sheet.is_known.setChecked(True)
    sheet.when.day_field.set_value(date(2026, 12, 1))
    sheet.accept()
    row = context.operations.query(meeting_row, meeting_id)
    assert (row.state, row.starts_at) == (MeetingState.PLANNED, datetime(2026, 12, 1, 13, 30))
    assert messages.last is not None
    assert "December" in messages.last.text


def test_deleting_offers_undo_in_the_message(
    context: Context, messages: Messages, meeting_id: int
) -> None:
    actions.delete(context, meeting_id)
    assert context.operations.query(meetings) == []
    assert messages.last is not None
    _, undo = messages.last.actions[0]
    undo()
    assert [row.id for row in context.operations.query(meetings)] == [meeting_id]


def test_an_old_message_does_not_undo_something_else(
    context: Context, messages: Messages, meeting_id: int
) -> None:
    actions.delete(context, meeting_id)
    assert messages.last is not None
    _, undo = messages.last.actions[0]
    context.operations.undo_stack.undo()
    undo()
    assert [row.id for row in context.operations.query(meetings)] == [meeting_id]
    assert "Other things were done" in messages.last.text


def test_without_a_community_planning_says_what_comes_first(
    qtbot: QtBot, window: QWidget, context: Context, messages: Messages, navigator: Navigator
) -> None:
    actions.plan_meeting(context, window)
    assert messages.last is not None
    _, create = messages.last.actions[0]
    with qtbot.waitSignal(navigator.opened) as opened:
        create()
    assert opened.args[0].screen is ScreenId.COMMUNITIES


def test_a_clash_is_explained_while_planning_and_never_forbids(
    qtbot: QtBot, context: Context, sheet: MeetingSheet
) -> None:
    sheet.when.day_field.set_value(date(2026, 11, 3))
    sheet.when.start_field.setText("1300")
    sheet.when.start_field.moment_changed.emit()

    assert "CAP fictive" in sheet.conflict.text()
    assert sheet.conflict.isVisible()

    sheet.accept()
    assert len(context.operations.query(meetings)) == 2
