"""How long the week takes on both sizes of data: to open, to turn, to follow the mouse, to move a meeting."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from itertools import cycle

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytest_benchmark.fixture import BenchmarkFixture

from car_desktop.app.program import Program
from car_desktop.services.meetings import meetings
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.screens.calendar.period import CalendarView
from car_desktop.ui.screens.calendar.screen import CalendarScreen
from car_desktop.ui.screens.calendar.week_button import WeekButton
from tests.performance.timing import rounds, verdict

OPENING = 0.100  # seconds, 95th percentile
FRAME = 1 / 60
LONGEST_STALL = 0.050

pytestmark = pytest.mark.timeout(300)


@pytest.fixture
def calendar(program: Program) -> CalendarScreen:
    """The calendar on the fullest week of this year."""
    rows = program.context.operations.query(meetings)
    coming = [row.day for row in rows if row.state.is_upcoming]
    program.context.navigator.open(ScreenId.CALENDAR)
    (calendar,) = program.window.findChildren(CalendarScreen)
    show(calendar, CalendarView.WEEK)
    calendar.look_at(max(set(coming), key=coming.count))
    return calendar


def show(calendar: CalendarScreen, view: CalendarView) -> None:
    calendar.bar.view.set_value(view)
    calendar.bar.view.changed.emit(view)


def test_opening_the_week(
    benchmark: BenchmarkFixture, calendar: CalendarScreen, report: Callable[[str], None]
) -> None:
    def from_the_month() -> None:
        show(calendar, CalendarView.MONTH)

    def open_and_paint() -> None:
        show(calendar, CalendarView.WEEK)
        calendar.grab()

    taken = rounds(benchmark, from_the_month, open_and_paint)
    report(verdict("opening the week", taken, OPENING))


def test_turning_to_the_next_week(
    benchmark: BenchmarkFixture, calendar: CalendarScreen, report: Callable[[str], None]
) -> None:
    calendar.week.setFocus()

    def turn_and_paint() -> None:
        focused = calendar.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_PageDown)
        calendar.grab()

    taken = rounds(benchmark, lambda: None, turn_and_paint)
    report(verdict("the next week", taken, LONGEST_STALL))


def test_dragging_a_meeting(
    benchmark: BenchmarkFixture, calendar: CalendarScreen, report: Callable[[str], None]
) -> None:
    held = a_block(calendar)
    start = held.rect().center()
    QTest.mousePress(held, Qt.MouseButton.LeftButton, pos=start)
    steps = cycle([QPoint(0, 40), QPoint(60, 80), QPoint(-60, 120)])

    def follow_and_paint() -> None:
        held_at = held.mapFromParent(held.geometry().center())
        QTest.mouseMove(held, held_at + next(steps))
        calendar.week.hours_area.viewport().grab()

    taken = rounds(benchmark, lambda: None, follow_and_paint)
    assert calendar.week.grid.is_dragging
    calendar.week.grid.cancel_drag()
    report(verdict("a meeting following the mouse in the week", taken, FRAME))


def test_moving_a_meeting_by_a_quarter_of_an_hour(
    benchmark: BenchmarkFixture, calendar: CalendarScreen, report: Callable[[str], None]
) -> None:
    held = a_block(calendar)
    held.setFocus()
    before = held.stop
    keys = cycle([Qt.Key.Key_Down, Qt.Key.Key_Up])

    def move_and_paint() -> None:
        focused = calendar.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, next(keys), Qt.KeyboardModifier.ControlModifier)
        calendar.grab()

    taken = rounds(benchmark, lambda: None, move_and_paint)
    after = calendar.week.grid.current.stop
    assert before is not None
    assert after is not None
    assert after.starts_at - before.starts_at == timedelta(minutes=15)
    report(verdict("moving a meeting in the week", taken, LONGEST_STALL))


def a_block(calendar: CalendarScreen) -> WeekButton:
    """A meeting of the week, with room below it."""
    stop = next(stop for stop in calendar.week.grid.plan if stop.meeting is not None)
    assert stop.meeting is not None
    block = calendar.week.grid.block(stop.meeting.id)
    assert block is not None
    return block
