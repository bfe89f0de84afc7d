"""How long the month, the school year and the search for clashes take, on both sizes of data."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import cycle

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from pytest_benchmark.fixture import BenchmarkFixture

from car_desktop.app.program import Program
from car_desktop.services.conflict_sweep import conflicts_between
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.screens.calendar.grid_view import Lines
from car_desktop.ui.screens.calendar.month_delegate import lay_out
from car_desktop.ui.screens.calendar.month_model import shown_days
from car_desktop.ui.screens.calendar.period import CalendarView
from car_desktop.ui.screens.calendar.screen import CalendarScreen
from tests.performance.timing import rounds, verdict

OPENING = 0.100  # seconds, 95th percentile
FRAME = 1 / 60
LONGEST_STALL = 0.050
CLASHES_OF_A_MONTH = 0.030

pytestmark = pytest.mark.timeout(300)


@pytest.fixture
def calendar(program: Program) -> CalendarScreen:
    """The calendar, on today."""
    program.context.navigator.open(ScreenId.CALENDAR)
    (calendar,) = program.window.findChildren(CalendarScreen)
    return calendar


def show(calendar: CalendarScreen, view: CalendarView, lines: Lines = Lines.MONTHS) -> None:
    calendar.bar.view.set_value(view)
    calendar.year.lines.set_value(lines)
    calendar.year.lines.changed.emit(lines)
    calendar.bar.view.changed.emit(view)


def test_the_clashes_of_a_month(
    benchmark: BenchmarkFixture, program: Program, report: Callable[[str], None]
) -> None:
    days = shown_days(date.today())

    def read() -> None:
        program.context.operations.query(conflicts_between, days)

    taken = rounds(benchmark, lambda: None, read)
    report(verdict("the clashes of a month", taken, CLASHES_OF_A_MONTH))


@pytest.mark.parametrize(
    "how",
    [
        (CalendarView.MONTH, Lines.MONTHS),
        (CalendarView.YEAR, Lines.MONTHS),
        (CalendarView.YEAR, Lines.COMMUNITIES),
    ],
    ids=["month", "year by month", "year by community"],
)
def test_opening_a_view(
    benchmark: BenchmarkFixture,
    calendar: CalendarScreen,
    how: tuple[CalendarView, Lines],
    report: Callable[[str], None],
) -> None:
    view, lines = how
    show(calendar, view, lines)

    def leave() -> None:
        calendar.context.navigator.open(ScreenId.SETTINGS)

    def open_and_paint() -> None:
        calendar.context.navigator.open(ScreenId.CALENDAR)
        calendar.grab()

    name = view.value if view is CalendarView.MONTH else f"{view.value} by {lines.value}"
    report(verdict(f"opening the {name}", rounds(benchmark, leave, open_and_paint), OPENING))


def test_turning_to_the_next_month(
    benchmark: BenchmarkFixture, calendar: CalendarScreen, report: Callable[[str], None]
) -> None:
    show(calendar, CalendarView.MONTH)
    keys = cycle([Qt.Key.Key_PageUp, Qt.Key.Key_PageDown])

    def turn_and_paint() -> None:
        QTest.keyClick(calendar.month, next(keys))
        calendar.grab()

    report(verdict("the next month", rounds(benchmark, lambda: None, turn_and_paint), OPENING))


def test_going_to_the_next_day_of_the_year(
    benchmark: BenchmarkFixture, calendar: CalendarScreen, report: Callable[[str], None]
) -> None:
    show(calendar, CalendarView.YEAR)
    keys = cycle([Qt.Key.Key_Left, Qt.Key.Key_Right])

    def go_and_paint() -> None:
        QTest.keyClick(calendar.year.months, next(keys))
        calendar.grab()  # all of it: on a screen only two cells and the side are painted

    taken = rounds(benchmark, lambda: None, go_and_paint)
    report(verdict("the next day of the year", taken, LONGEST_STALL))


def test_dragging_a_meeting_over_the_month(
    benchmark: BenchmarkFixture, calendar: CalendarScreen, report: Callable[[str], None]
) -> None:
    show(calendar, CalendarView.MONTH)
    month, viewport = calendar.month, calendar.month.viewport()
    full = next(index for index in _days(calendar) if _is_full(calendar, index))
    start = lay_out(month.visualRect(full), 1).chips[0].center()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    steps = cycle([QPoint(90, 20), QPoint(20, 120), QPoint(150, 160)])

    def follow_and_paint() -> None:
        QTest.mouseMove(viewport, start + next(steps))
        viewport.grab()

    taken = rounds(benchmark, lambda: None, follow_and_paint)
    QTest.keyClick(month, Qt.Key.Key_Escape)
    report(verdict("a meeting following the mouse in the month", taken, FRAME))


def _days(calendar: CalendarScreen) -> list[QModelIndex]:
    days = calendar.month.days
    return [days.index(week, day) for week in range(days.rowCount()) for day in range(7)]


def _is_full(calendar: CalendarScreen, index: QModelIndex) -> bool:
    cell = calendar.month.days.cell_at(index)
    return cell is not None and cell.is_in_month and bool(cell.meetings)
