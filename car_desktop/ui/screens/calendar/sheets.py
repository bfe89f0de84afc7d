"""The sheets that the calendar opens from the day being looked at."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QWidget

from car_desktop.services.meetings import MeetingRow
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.calendar_exchange.export_sheet import ExportCalendarSheet
from car_desktop.ui.dialogs.calendar_exchange.import_sheet import ImportCalendarSheet
from car_desktop.ui.dialogs.meeting import actions
from car_desktop.ui.dialogs.school_calendar.actions import edit_school_calendar
from car_desktop.ui.dialogs.series.actions import plan_series
from car_desktop.ui.dialogs.slots.actions import find_slot
from car_desktop.ui.screens.calendar.week_view import Hours

LookedAt = tuple[date, int | None]
"""A day, and a community where lines are communities."""


class CalendarSheets:
    """Each method opens one, over the window of the screen."""

    def __init__(
        self,
        context: Context,
        screen: QWidget,
        looked_at: Callable[[], LookedAt],
        today: Callable[[], date],
        chosen: Callable[[], MeetingRow | None],
    ) -> None:
        self._context = context
        self._screen = screen
        self._looked_at = looked_at
        self._today = today
        self._chosen = chosen

    def plan(self, hours: Hours | None, planned: Callable[[int], object]) -> None:
        """Plan a meeting; `planned` hears of it."""
        day, community_id = self._looked_at()
        actions.plan_meeting(
            self._context,
            self._screen.window(),
            day=day,
            hours=hours,
            community_id=community_id,
            planned=planned,
        )

    def plan_series(self) -> None:
        """Plan a year of meetings."""
        day, _ = self._looked_at()
        plan_series(self._context, self._screen.window(), day)

    def edit_days_off(self) -> None:
        """See and change the days without school."""
        day, _ = self._looked_at()
        edit_school_calendar(self._context, self._screen.window(), day)

    def find_slot(self) -> None:
        """Look for a moment."""
        day, community_id = self._looked_at()
        find_slot(
            self._context,
            self._screen.window(),
            day,
            community_id=community_id,
            today=self._today(),
        )

    def import_calendar(self) -> None:
        """Make meetings of another calendar's events."""
        ImportCalendarSheet(self._context, self._screen.window(), today=self._today()).open()

    def export_calendar(self) -> None:
        """Write the meetings for another calendar; the chosen one, or its series, can go alone."""
        day, community_id = self._looked_at()
        ExportCalendarSheet(
            self._context, self._screen.window(), community_id, offered=self._chosen(), today=day
        ).open()
