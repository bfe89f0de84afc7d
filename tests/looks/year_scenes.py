"""The school year on one screen, and what clashes: in a month, and on « Today »."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import partial

from car_desktop.services.meetings import MeetingDraft, meetings, schedule_meeting
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.screens.calendar.grid_view import Lines
from car_desktop.ui.screens.calendar.period import CalendarView
from car_desktop.ui.screens.calendar.screen import CalendarScreen
from car_desktop.ui.screens.today.screen import TodayScreen
from tests.looks.scene import Scene
from tests.looks.stage import Stage


def _show_year(stage: Stage, lines: Lines) -> None:
    """Show the year with a few clashes in it."""
    _clash(stage)
    screen = _calendar(stage, CalendarView.YEAR)
    screen.year.lines.set_value(lines)
    screen.year.lines.changed.emit(lines)


def _show_clash(stage: Stage) -> None:
    day = _clash(stage)
    _calendar(stage, CalendarView.MONTH).look_at(day)


def _show_today(stage: Stage) -> None:
    _clash(stage)
    stage.context.navigator.open(ScreenId.TODAY)
    screen = stage.window.stack.currentWidget()
    assert isinstance(screen, TodayScreen)
    stage.wait_until(screen.conflicts.isVisible)


def _calendar(stage: Stage, view: CalendarView) -> CalendarScreen:
    stage.context.navigator.open(ScreenId.CALENDAR)
    screen = stage.window.stack.currentWidget()
    assert isinstance(screen, CalendarScreen)
    screen.bar.view.set_value(view)
    screen.bar.view.changed.emit(view)
    return screen


def _clash(stage: Stage) -> date:
    """Two communities at once, on the next Wednesday, a third that day, one on a Sunday."""
    rows = stage.context.operations.query(meetings)
    today = date.today()
    day = today + timedelta(days=(2 - today.weekday()) % 7 or 7)
    if not any(row.day == day and row.place == _PLACE for row in rows):
        communities = list(dict.fromkeys(row.community_id for row in rows))
        for position, hour in enumerate((9, 10, 14)):
            _plan(stage, communities[position % len(communities)], day, hour)
        _plan(stage, communities[0], day + timedelta(days=4), 9)
    return day


_PLACE = "Centre administratif, salle 204"


def _plan(stage: Stage, community_id: int, day: date, hour: int) -> None:
    starts_at = datetime.combine(day, time(hour))
    draft = MeetingDraft(community_id, starts_at, starts_at + timedelta(hours=3), place=_PLACE)
    stage.context.operations.execute("scene", schedule_meeting, draft)


SCENES: tuple[Scene, ...] = (
    Scene("calendar-clash", _show_clash),
    Scene("today-clash", _show_today),
    *(Scene(f"calendar-year-{lines}", partial(_show_year, lines=lines)) for lines in Lines),
)
