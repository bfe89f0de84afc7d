"""Walking through the week and changing it without a mouse."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from car_desktop.storage.database import Database
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.meeting.sheet import MeetingSheet
from car_desktop.ui.navigation import Navigator
from car_desktop.ui.screens.calendar.period import CalendarView
from car_desktop.ui.screens.calendar.screen import CalendarScreen
from tests.factories import make_community, make_meeting
from tests.ui.screens.calendar_week.conftest import (
    CTRL,
    MONDAY,
    SHIFT,
    TUESDAY,
    Clock,
    block,
    focused,
    press,
    said,
    times,
)


def test_arrows_walk_over_half_hours_and_meetings(qtbot: QtBot, calendar: CalendarScreen) -> None:
    assert focused(calendar) == said(MONDAY, current().time_span(time(10, 30), time(11)), "free")
    press(qtbot, calendar, Qt.Key.Key_Right)
    assert "CAP fictive" in focused(calendar)
    assert calendar.side.name.text() == "CAP fictive, meeting 1"
    press(qtbot, calendar, Qt.Key.Key_Up)
    assert focused(calendar) == said(TUESDAY, current().time_span(time(8, 30), time(9)), "free")
    press(qtbot, calendar, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert focused(calendar) == said(TUESDAY, current().time_span(time(12), time(12, 30)), "free")


def test_what_one_stands_on_is_always_in_sight(
    qtbot: QtBot, calendar: CalendarScreen, database: Database
) -> None:
    def is_in_sight() -> bool:
        current = calendar.week.grid.current
        return current.visibleRegion().boundingRect() == current.rect()

    press(qtbot, calendar, *[Qt.Key.Key_Up] * 21)
    assert focused(calendar).startswith(said(MONDAY, current().time(time(0))))
    assert is_in_sight()

    with database.writing() as session:
        key = make_meeting(session, make_community(session), datetime(2026, 11, 23, 20)).id
    calendar.operations.changed.emit()
    calendar.side.meeting_requested.emit(key)
    assert calendar.week.grid.current is block(calendar, key)
    assert is_in_sight()


def test_page_keys_turn_weeks_home_and_end_go_to_its_ends_and_t_comes_back(
    qtbot: QtBot, calendar: CalendarScreen
) -> None:
    press(qtbot, calendar, Qt.Key.Key_PageDown)
    assert focused(calendar).startswith(said(date(2026, 11, 30)))
    press(qtbot, calendar, Qt.Key.Key_End)
    assert focused(calendar).startswith(said(date(2026, 12, 5)))
    press(qtbot, calendar, Qt.Key.Key_Right)
    assert focused(calendar).startswith(said(date(2026, 12, 6)))
    press(qtbot, calendar, Qt.Key.Key_T)
    assert focused(calendar) == said(MONDAY, current().time_span(time(10, 30), time(11)), "free")


def test_enter_opens_a_meeting(
    qtbot: QtBot, calendar: CalendarScreen, navigator: Navigator, ids: dict[str, int]
) -> None:
    press(qtbot, calendar, Qt.Key.Key_Right)
    with qtbot.waitSignal(navigator.opened) as visit:
        press(qtbot, calendar, Qt.Key.Key_Return)
    assert dict(visit.args[0].arguments) == {"meeting_id": ids["alone"]}


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_N, Qt.Key.Key_Space])
def test_enter_n_and_space_on_free_time_plan_at_that_hour_for_the_usual_length(
    qtbot: QtBot, calendar: CalendarScreen, key: Qt.Key
) -> None:
    press(qtbot, calendar, key)

    sheet = calendar.findChild(MeetingSheet)
    assert sheet is not None
    assert sheet.when.times() == (
        datetime(2026, 11, 23, 10, 30),
        datetime(2026, 11, 23, 13, 30),
    )


def test_shift_and_arrows_lengthen_the_time_to_plan(qtbot: QtBot, calendar: CalendarScreen) -> None:
    press(qtbot, calendar, *[Qt.Key.Key_Down] * 3, holding=SHIFT)
    press(qtbot, calendar, Qt.Key.Key_Up, holding=SHIFT)
    press(qtbot, calendar, Qt.Key.Key_N)

    sheet = calendar.findChild(MeetingSheet)
    assert sheet is not None
    assert sheet.when.times() == (
        datetime(2026, 11, 23, 10, 30),
        datetime(2026, 11, 23, 12),
    )


@pytest.mark.parametrize(
    ("pressed", "expected"),
    [
        ((Qt.Key.Key_Down, CTRL), ((24, 9, 15), (24, 12, 15))),
        ((Qt.Key.Key_Up, CTRL), ((24, 8, 45), (24, 11, 45))),
        ((Qt.Key.Key_Right, CTRL), ((25, 9, 0), (25, 12, 0))),
        ((Qt.Key.Key_Left, CTRL), ((23, 9, 0), (23, 12, 0))),
        ((Qt.Key.Key_Down, CTRL | SHIFT), ((24, 9, 0), (24, 12, 15))),
        ((Qt.Key.Key_Up, CTRL | SHIFT), ((24, 9, 0), (24, 11, 45))),
    ],
)
def test_control_and_arrows_move_a_meeting_and_with_shift_stretch_it(
    qtbot: QtBot,
    calendar: CalendarScreen,
    ids: dict[str, int],
    pressed: tuple[Qt.Key, Qt.KeyboardModifier],
    expected: tuple[tuple[int, int, int], tuple[int, int, int]],
) -> None:
    key, holding = pressed
    context, alone = calendar.context, ids["alone"]
    press(qtbot, calendar, Qt.Key.Key_Right)
    press(qtbot, calendar, key, holding=holding)

    starts, ends = expected
    assert times(context, alone) == (datetime(2026, 11, *starts), datetime(2026, 11, *ends))
    assert block(calendar, alone).hasFocus()
    assert context.messages.last is not None
    assert context.messages.last.text.startswith("Moved to")
    context.operations.undo_stack.undo()
    assert times(context, alone)[0] == datetime(2026, 11, 24, 9)


def test_a_meeting_moved_out_of_its_week_is_followed(
    qtbot: QtBot, calendar: CalendarScreen, context: Context, ids: dict[str, int]
) -> None:
    press(qtbot, calendar, Qt.Key.Key_Right)
    press(qtbot, calendar, *[Qt.Key.Key_Right] * 5, holding=CTRL)

    assert times(context, ids["alone"])[0] == datetime(2026, 11, 29, 9)
    assert calendar.week.grid.plan.first_day == date(2026, 11, 29)
    assert block(calendar, ids["alone"]).hasFocus()


def test_a_deleted_meeting_leaves_the_keyboard_on_free_time_and_undo_brings_it_back(
    qtbot: QtBot, calendar: CalendarScreen, context: Context, ids: dict[str, int]
) -> None:
    press(qtbot, calendar, Qt.Key.Key_Right, Qt.Key.Key_Delete)
    assert calendar.week.grid.block(ids["alone"]) is None
    assert focused(calendar) == said(TUESDAY, current().time_span(time(9), time(9, 30)), "free")
    context.operations.undo_stack.undo()
    assert block(calendar, ids["alone"]).isVisible()


def test_tab_stops_once_in_the_week_wherever_one_stands(
    qtbot: QtBot, calendar: CalendarScreen
) -> None:
    def stops() -> list[QAbstractButton]:
        return [
            button
            for button in calendar.week.grid.findChildren(QAbstractButton)
            if button.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]

    assert stops() == [calendar.week.grid.slot]
    press(qtbot, calendar, Qt.Key.Key_Right)
    assert stops() == [calendar.week.grid.current] == [calendar.focusWidget()]
    press(qtbot, calendar, Qt.Key.Key_Tab)
    assert calendar.side.isAncestorOf(calendar.focusWidget())
    press(qtbot, calendar, Qt.Key.Key_Backtab)
    assert calendar.focusWidget() is calendar.week.grid.current


def test_w_shows_the_week_of_the_day_one_looks_at_and_it_is_kept_for_next_time(
    qtbot: QtBot, calendar: CalendarScreen, context: Context, clock: Clock
) -> None:
    press(qtbot, calendar, Qt.Key.Key_M)
    calendar.look_at(date(2026, 12, 1))
    press(qtbot, calendar, Qt.Key.Key_W)

    assert calendar.week.grid.plan.first_day == date(2026, 11, 29)
    assert "CAP fictive" in focused(calendar)
    assert CalendarScreen(context, clock).view is CalendarView.WEEK
