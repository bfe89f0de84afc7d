"""A meeting goes to another day of the month: with the mouse, or by keyboard in two presses."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.errors import UserError
from car_desktop.domain.values import MeetingState
from car_desktop.services.meetings import MeetingRow, meeting_row
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.screens.calendar.month_delegate import lay_out
from car_desktop.ui.screens.calendar.screen import CalendarScreen
from tests.factories import make_community, make_mark, make_meeting, make_person

Show = Callable[[QWidget], QWidget]
NOW = datetime(2026, 11, 23, 10, 42)
TUESDAY, THURSDAY = date(2026, 11, 24), date(2026, 11, 26)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def moved(database: Database) -> int:
    """A meeting of Tuesday, 9 h to 12 h."""
    with database.writing() as session:
        community = make_community(session, "CAP fictive")
        return make_meeting(session, community, datetime(2026, 11, 24, 9)).id


@pytest.fixture
def calendar(qtbot: QtBot, show: Show, context: Context, moved: int) -> CalendarScreen:
    calendar = CalendarScreen(context, lambda: NOW)
    calendar.resize(1150, 800)
    show(calendar)
    calendar.month.setFocus()
    qtbot.waitUntil(calendar.month.hasFocus)
    return calendar


def row(context: Context, meeting_id: int) -> MeetingRow:
    return context.operations.query(meeting_row, meeting_id)


def chip(calendar: CalendarScreen, day: date) -> QPoint:
    """The middle of the first meeting drawn on a day."""
    room = calendar.month.visualRect(calendar.month.days.index_of(day))
    return lay_out(room, 1).chips[0].center()


def held(calendar: CalendarScreen) -> int | None:
    return calendar.month.painter.held_meeting


def drag(qtbot: QtBot, calendar: CalendarScreen, start: date, end: date) -> None:
    viewport, here, there = calendar.month.viewport(), chip(calendar, start), chip(calendar, end)
    qtbot.mousePress(viewport, LEFT, pos=here)
    qtbot.mouseMove(viewport, (here + there) / 2)
    qtbot.mouseMove(viewport, there)
    calendar.month.grab()  # what is dragged is drawn without a fault
    qtbot.mouseRelease(viewport, LEFT, pos=there)


def test_dragging_a_meeting_to_another_day_keeps_its_hours_and_undoes_in_one_step(
    qtbot: QtBot, calendar: CalendarScreen, context: Context, moved: int
) -> None:
    drag(qtbot, calendar, TUESDAY, THURSDAY)
    assert row(context, moved).starts_at == datetime(2026, 11, 26, 9)
    assert row(context, moved).minutes == 180
    assert calendar.side.name.text() == "CAP fictive, meeting 1"
    assert "26" in calendar.side.title.text()
    context.operations.undo_stack.undo()
    assert row(context, moved).day == TUESDAY
    assert context.operations.undo_stack.index() == 0


def test_a_meeting_dropped_where_it_was_and_a_trembling_hand_move_nothing(
    qtbot: QtBot, calendar: CalendarScreen, context: Context, moved: int
) -> None:
    here = chip(calendar, TUESDAY)
    qtbot.mousePress(calendar.month.viewport(), LEFT, pos=here)
    qtbot.mouseMove(calendar.month.viewport(), here + QPoint(2, 1))
    qtbot.mouseRelease(calendar.month.viewport(), LEFT, pos=here + QPoint(2, 1))
    drag(qtbot, calendar, TUESDAY, TUESDAY)
    assert row(context, moved).day == TUESDAY
    assert context.operations.undo_stack.count() == 0


def test_escape_gives_a_drag_up(
    qtbot: QtBot, calendar: CalendarScreen, context: Context, moved: int
) -> None:
    viewport = calendar.month.viewport()
    qtbot.mousePress(viewport, LEFT, pos=chip(calendar, TUESDAY))
    qtbot.mouseMove(viewport, chip(calendar, THURSDAY))
    qtbot.keyClick(calendar.month, Qt.Key.Key_Escape)
    qtbot.mouseRelease(viewport, LEFT, pos=chip(calendar, THURSDAY))
    assert row(context, moved).day == TUESDAY


def test_a_meeting_with_attendance_stays_and_says_why(
    qtbot: QtBot, calendar: CalendarScreen, context: Context, database: Database, moved: int
) -> None:
    with database.writing() as session:
        community = make_community(session)
        over = make_meeting(session, community, datetime(2026, 11, 19, 9), MeetingState.HELD)
        make_mark(session, over, make_person(session))
    context.operations.reset()
    with qtbot.captureExceptions() as raised:
        drag(qtbot, calendar, date(2026, 11, 19), THURSDAY)
    assert [kind for kind, _, _ in raised] == [UserError]
    assert row(context, over.id).day == date(2026, 11, 19)
    assert context.operations.undo_stack.count() == 0


def test_ctrl_x_takes_a_meeting_and_ctrl_v_puts_it_on_the_day_looked_at(
    qtbot: QtBot, calendar: CalendarScreen, context: Context, moved: int
) -> None:
    calendar.look_at(TUESDAY)
    qtbot.keyClick(calendar.month, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert held(calendar) == moved
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Right):
        qtbot.keyClick(calendar.month, key)
    qtbot.keyClick(calendar.month, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert row(context, moved).starts_at == datetime(2026, 12, 25, 9)
    assert held(calendar) is None
    assert calendar.side.name.text() == "CAP fictive, meeting 1"
    assert "That day is off" in calendar.side.conflict.text()
    context.operations.undo_stack.undo()
    assert row(context, moved).day == TUESDAY


def test_ctrl_and_an_arrow_move_the_chosen_meeting_by_a_day_or_a_week(
    qtbot: QtBot, calendar: CalendarScreen, context: Context, moved: int
) -> None:
    calendar.look_at(TUESDAY)
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(calendar.month, Qt.Key.Key_Right, control)
    assert row(context, moved).starts_at == datetime(2026, 11, 25, 9)
    qtbot.keyClick(calendar.month, Qt.Key.Key_Down, control)
    assert row(context, moved).starts_at == datetime(2026, 12, 2, 9)
    assert calendar.side.name.text() == "CAP fictive, meeting 1"
    context.operations.undo_stack.undo()
    context.operations.undo_stack.undo()
    assert row(context, moved).day == TUESDAY


def test_a_meeting_taken_twice_is_let_go_and_nothing_is_put(
    qtbot: QtBot, calendar: CalendarScreen, context: Context, moved: int
) -> None:
    calendar.look_at(TUESDAY)
    for key in (Qt.Key.Key_X, Qt.Key.Key_X, Qt.Key.Key_V):
        qtbot.keyClick(calendar.month, key, Qt.KeyboardModifier.ControlModifier)
    assert context.messages.last is not None
    assert context.messages.last.text == "Pick up a meeting with Ctrl+X first."
    assert context.operations.undo_stack.count() == 0


def test_a_click_on_what_found_no_room_goes_to_the_meetings_of_the_day(
    qtbot: QtBot, calendar: CalendarScreen, context: Context, database: Database
) -> None:
    with database.writing() as session:
        community = make_community(session)
        for hour in range(8, 18):
            make_meeting(session, community, datetime(2026, 11, 27, hour))
    context.operations.reset()
    room = calendar.month.visualRect(calendar.month.days.index_of(date(2026, 11, 27)))
    more = lay_out(room, 10).more.center()
    qtbot.mouseClick(calendar.month.viewport(), LEFT, pos=more)
    focused = calendar.focusWidget()
    assert focused is not None
    assert calendar.side.others.isAncestorOf(focused)


def test_a_clash_is_said_by_a_screen_reader_and_under_the_pointer(
    calendar: CalendarScreen, context: Context, database: Database
) -> None:
    with database.writing() as session:
        make_meeting(session, make_community(session, "Autre"), datetime(2026, 11, 24, 10))
    context.operations.reset()
    index = calendar.month.days.index_of(TUESDAY)
    spoken = calendar.month.days.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.count("(schedule clash)") == 2
    cell = calendar.month.days.cell_at(index)
    assert cell is not None
    assert set(cell.clashes) == {meeting.id for meeting in cell.meetings}


def test_a_move_into_another_meeting_says_so_at_once(
    qtbot: QtBot, calendar: CalendarScreen, context: Context, database: Database, moved: int
) -> None:
    with database.writing() as session:
        make_meeting(session, make_community(session, "CoP voisine"), datetime(2026, 11, 26, 10))
    context.operations.reset()
    said: list[str] = []
    context.messages.posted.connect(lambda message: said.append(message.text))

    drag(qtbot, calendar, TUESDAY, THURSDAY)

    assert row(context, moved).day == THURSDAY
    assert "You also meet “CoP voisine” at 10" in said[-1]
    context.operations.undo_stack.undo()
    drag(qtbot, calendar, TUESDAY, date(2026, 11, 27))
    assert "You also meet" not in said[-1]
