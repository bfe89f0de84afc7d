"""The week of the calendar as a person can meet it."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from car_desktop.domain.values import MeetingState
from car_desktop.services.communities import communities
from car_desktop.services.meetings import MeetingDraft, cancel_meeting, meetings, schedule_meeting
from car_desktop.services.overview import week_of
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.screens.calendar.period import CalendarView
from car_desktop.ui.screens.calendar.screen import CalendarScreen
from tests.looks.scene import Scene
from tests.looks.stage import Stage


def _open_week(stage: Stage, day: date | None = None) -> CalendarScreen:
    stage.context.settings.remember("calendar_view", CalendarView.WEEK.value)
    stage.context.navigator.open(ScreenId.CALENDAR)
    screen = stage.window.stack.currentWidget()
    assert isinstance(screen, CalendarScreen)
    screen.bar.view.set_value(CalendarView.WEEK)
    screen.bar.view.changed.emit(CalendarView.WEEK)
    screen.look_at(day or date.today())
    return screen


def _show_week(stage: Stage) -> None:
    _open_week(stage)


def _show_chosen(stage: Stage) -> None:
    """A planned meeting, with the keyboard on it."""
    rows = stage.context.operations.query(meetings)
    now = datetime.now()
    row = next(r for r in rows if r.state is MeetingState.PLANNED and r.starts_at > now)
    screen = _open_week(stage, row.day)
    block = screen.week.grid.block(row.id)
    assert block is not None
    block.setFocus()


def _show_days_off(stage: Stage) -> None:
    """Christmas week, with a cancelled meeting and one of half an hour."""
    christmas = date(2026, 12, 25)
    community = stage.context.operations.query(communities, date.today())[0].id
    for day, hour, minutes in ((21, 9, 150), (22, 13, 30)):
        at = datetime(2026, 12, day, hour)
        draft = MeetingDraft(community, at, at + timedelta(minutes=minutes))
        key = stage.context.operations.execute("scene", schedule_meeting, draft)
        if minutes > 30:
            stage.context.operations.execute("scene", cancel_meeting, key, "Tempête")
    _open_week(stage, christmas)


def _show_crowd(stage: Stage) -> None:
    """Two, three and six meetings at once."""
    monday = week_of(date.today())[0] + timedelta(days=8)
    rows = stage.context.operations.query(communities, date.today())
    plan = [(0, 9, 3), (0, 10, 2), (1, 8, 3), (1, 9, 4), (1, 10, 1), (3, 12, 1)]
    plan += [(2, 9, 2)] * 6
    for number, (day, hour, length) in enumerate(plan):
        at = datetime.combine(monday + timedelta(days=day), time(hour))
        community = rows[number % len(rows)].id
        draft = MeetingDraft(community, at, at + timedelta(hours=length), "Regards sur la lecture")
        stage.context.operations.execute("scene", schedule_meeting, draft)
    _open_week(stage, monday)


def _show_drawing(stage: Stage) -> None:
    """The mouse draws a stretch and holds it."""
    screen = _open_week(stage)
    grid, scale = screen.week.grid, screen.week.grid.scale
    day = week_of(date.today())[1]
    x = scale.edge(scale.column(day)) + 30
    start, end = QPointF(x, scale.top(13 * 60) + 2), QPointF(x, scale.top(15 * 60) + 2)
    _send(grid, QEvent.Type.MouseButtonPress, start)
    _send(grid, QEvent.Type.MouseMove, end)


def _send(widget: QWidget, kind: QEvent.Type, at: QPointF) -> None:
    """To the widget only: the application would wait for the button to come up."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(kind, at, widget.mapToGlobal(at), left, left, none)
    QApplication.sendEvent(widget, event)


SCENES: tuple[Scene, ...] = (
    Scene("calendar-week", _show_week),
    Scene("calendar-week-chosen", _show_chosen),
    Scene("calendar-week-days-off", _show_days_off),
    Scene("calendar-week-crowd", _show_crowd),
    Scene("calendar-week-drawing", _show_drawing),
)
