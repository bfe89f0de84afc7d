"""A calendar on a week of November, and the hands to use it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.values import CommunityKind
from car_desktop.services.meetings import MeetingRow, meeting_row
from car_desktop.storage.database import Database
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.screens.calendar.period import CalendarView
from car_desktop.ui.screens.calendar.screen import CalendarScreen
from car_desktop.ui.screens.calendar.week_button import WeekButton
from tests.factories import make_community, make_meeting

Show = Callable[[QWidget], QWidget]
MONDAY, TUESDAY, THURSDAY = date(2026, 11, 23), date(2026, 11, 24), date(2026, 11, 26)
LEFT, CTRL, SHIFT = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@dataclass
class Clock:
    """A time that a test sets."""

    now: datetime = datetime(2026, 11, 23, 10, 42)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def ids(database: Database) -> dict[str, int]:
    """One meeting on Tuesday, two that overlap on Thursday, one in another week."""
    with database.writing() as session:
        plc = make_community(session, "CAP fictive")
        cop = make_community(session, "CoP fictive", CommunityKind.SCHOOL_LEADERS)
        return {
            "alone": make_meeting(session, plc, datetime(2026, 11, 24, 9), title="Regards").id,
            "first": make_meeting(session, plc, datetime(2026, 11, 26, 9)).id,
            "second": make_meeting(session, cop, datetime(2026, 11, 26, 10, 30)).id,
            "later": make_meeting(session, plc, datetime(2026, 12, 1, 9)).id,
        }


@pytest.fixture
def calendar(
    qtbot: QtBot, show: Show, context: Context, ids: dict[str, int], clock: Clock
) -> CalendarScreen:
    context.settings.remember("calendar_view", CalendarView.WEEK.value)
    calendar = CalendarScreen(context, clock)
    calendar.resize(1150, 800)
    show(calendar)
    calendar.week.setFocus()
    qtbot.waitUntil(calendar.week.grid.slot.hasFocus)
    return calendar


def press(
    qtbot: QtBot,
    calendar: CalendarScreen,
    *keys: Qt.Key,
    holding: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    for key in keys:
        focused = calendar.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, key, holding)


def point(calendar: CalendarScreen, day: date, at: time, across: int = 40) -> QPoint:
    """A point of the grid; `across` is in pixels from the left of the day."""
    scale = calendar.week.grid.scale
    return QPoint(scale.edge(scale.column(day)) + across, scale.top(at.hour * 60 + at.minute) + 2)


def drag(calendar: CalendarScreen, start: QPoint, end: QPoint, *, drop: bool = True) -> None:
    """Press on whatever is there, as a person does, and move in a few steps."""
    grid = calendar.week.grid
    held = grid.childAt(start) or grid
    QTest.mousePress(held, LEFT, pos=held.mapFrom(grid, start))
    for part in (0.3, 0.7, 1.0):
        here = start + (end - start) * part
        QTest.mouseMove(held, held.mapFrom(grid, here))
    if drop:
        QTest.mouseRelease(held, LEFT, pos=held.mapFrom(grid, end))


def times(context: Context, meeting_id: int) -> tuple[datetime, datetime]:
    row: MeetingRow = context.operations.query(meeting_row, meeting_id)
    return row.starts_at, row.ends_at


def block(calendar: CalendarScreen, meeting_id: int) -> WeekButton:
    found = calendar.week.grid.block(meeting_id)
    assert found is not None
    return found


def focused(calendar: CalendarScreen) -> str:
    """What a screen reader says of what has the keyboard."""
    widget = calendar.focusWidget()
    assert widget is not None
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def said(day: date, *parts: str) -> str:
    return ", ".join([current().date_long_with_weekday(day), *parts])
