"""« Calendar »: a week, a month or a school year, by keyboard or by mouse."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial

from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from car_desktop.services.communities import CommunityName, community_names
from car_desktop.services.conflict_sweep import conflicts_between
from car_desktop.services.days_off import shown_days_off
from car_desktop.services.meetings import MeetingRow, meetings
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.meeting import actions
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.screens.calendar.bar import CalendarBar
from car_desktop.ui.screens.calendar.clash_sign import Clashes
from car_desktop.ui.screens.calendar.grid_view import YearView
from car_desktop.ui.screens.calendar.keys import add_key
from car_desktop.ui.screens.calendar.month_view import MonthView
from car_desktop.ui.screens.calendar.moving import Mover
from car_desktop.ui.screens.calendar.period import CalendarView
from car_desktop.ui.screens.calendar.place import Place, place
from car_desktop.ui.screens.calendar.sheets import CalendarSheets, LookedAt
from car_desktop.ui.screens.calendar.shown import Shown
from car_desktop.ui.screens.calendar.side_column import SideColumn
from car_desktop.ui.screens.calendar.week_view import Hours, WeekView
from car_desktop.ui.screens.calendar.year_list import KIND_COLUMN, YearList
from car_desktop.ui.widgets.screen import PAGE_MARGINS, Screen

KIND_BELOW = 1000  # at 100 %: the list does without the kinds

_REMEMBERED = "calendar_view"


class CalendarScreen(Screen):
    """Looks at one day; the week, the month or the year around it is shown."""

    def __init__(self, context: Context, clock: Callable[[], datetime] = datetime.now) -> None:
        super().__init__(context)
        self._clock = clock
        self._day = clock().date()
        self._meeting_id: int | None = None
        self._shown: list[MeetingRow] = []
        self._days_off: dict[date, str] = {}
        self._clashes: Clashes = {}
        self._names: list[CommunityName] = []
        self._mover = Mover(context, self._reschedule, self)
        self._sheets = CalendarSheets(context, self, self._looked_at, self._today, self._chosen)
        self._make_bar()
        self._make_views()
        self._make_side()
        self._lay_out()
        self._add_keys()
        self._turn_to(_remembered_view(context))

    @property
    def view(self) -> CalendarView:
        """How meetings are laid out now."""
        return self.bar.view.value

    def open(self, **arguments: object) -> None:
        """Look at a `day`, or start with `action="new"`, `"find"` or `"school-calendar"`."""
        day = arguments.get("day")
        if isinstance(day, date):
            self.look_at(day)
        if arguments.get("action") == "new":
            self.plan()
        elif arguments.get("action") == "school-calendar":
            self._sheets.edit_days_off()
        elif arguments.get("action") == "find":
            self._sheets.find_slot()

    def menu_actions(self) -> Sequence[QAction]:
        """Offer the keys of the calendar in the menu."""
        return self._keys

    def refresh(self) -> None:
        """Read the meetings of the week, of the month or of the year."""
        kinds, period = self.legend.shown(), self.view.period
        days = period.days_around(self._day)
        rows = self.operations.query(meetings, None, days)
        self._shown = [row for row in rows if row.kind in kinds]
        shows_off = self.legend.shows_days_off()
        self._days_off = self.operations.query(shown_days_off, days) if shows_off else {}
        self._clashes = self.operations.query(conflicts_between, days)
        if self.view is CalendarView.YEAR:
            names = self.operations.query(community_names)
            self._names = [name for name in names if name.kind in kinds]
        self._choose_meeting()
        self.bar.header.set_title(period.title_around(self._day))
        self._show_choice()
        self.load.show_load(
            period.load_title(), [row for row in self._shown if period.holds(row.day, self._day)]
        )

    def look_at(self, day: date) -> None:
        """Turn to a day, and to the period around it."""
        is_new_period = not self.view.period.holds(day, self._day)
        self._day, self._meeting_id = day, None
        if is_new_period:
            self.invalidate()
            return
        self._choose_meeting()
        self._show_choice()

    def plan(self) -> None:
        """Plan a meeting on the day being looked at, in the week at its hour."""
        self._plan(self.week.hours() if self.view is CalendarView.WEEK else None)

    def _plan(self, hours: Hours | None) -> None:
        self._sheets.plan(hours, planned=self._look_at_meeting)

    def _today(self) -> date:
        return self._clock().date()

    def _looked_at(self) -> LookedAt:
        return self._day, self._community_id()

    def _of_day(self) -> list[MeetingRow]:
        return [row for row in self._shown if row.day == self._day]

    def _community_id(self) -> int | None:
        """Of whom the chosen line is, where lines are communities."""
        return self.year.community_id if self.view is CalendarView.YEAR else None

    def _choose_meeting(self) -> None:
        """Keep looking at the same meeting, wherever it moved, else at the first of the day."""
        chosen = self._chosen()
        if chosen is not None:
            self._day = chosen.day
            return
        picks_first = self._places[self.view].picks_first and self._community_id() is None
        of_day = self._of_day() if picks_first else []
        self._meeting_id = of_day[0].id if of_day else None

    def _show_day(self) -> None:
        self.side.show_day(self._what_is_shown())

    def _glance(self, seen: MeetingRow | date | None) -> None:
        """Tell what the pointer goes over, and what is chosen once it left."""
        shown = self._what_is_shown()
        if isinstance(seen, date):
            shown = replace(shown, day=seen, meeting_id=None)
        elif seen is not None:
            shown = replace(shown, day=seen.day, meeting_id=seen.id)
        self.side.show_day(shown)

    def _show_month(self) -> None:
        self.month.show_month(self._what_is_shown())

    def _what_is_shown(self) -> Shown:
        return Shown(
            self._day,
            self._today(),
            self._shown,
            self._meeting_id,
            self._days_off,
            self._clashes,
        )

    def _show_year(self) -> None:
        self.year.show_year(self._what_is_shown(), self._names)

    def _show_week(self) -> None:
        self.week.show_week(self._what_is_shown())

    def _look_at_meeting(self, meeting_id: int) -> None:
        self._meeting_id = meeting_id
        self._choose_meeting()
        self._show_choice()

    def _show_choice(self) -> None:
        self._places[self.view].show()
        self._show_day()

    def _show_list(self) -> None:
        self.list.show_year(self._what_is_shown())

    def _on_row_changed(self, row: MeetingRow | None) -> None:
        if row is not None and self.view is CalendarView.LIST:
            self._day, self._meeting_id = row.day, row.id
            self._show_day()

    def _open_day(self, _day: date | None = None) -> None:
        """Open the one meeting of the day, choose among several, or plan where there is none."""
        of_day = self._of_day()
        if not of_day:
            self.plan()
        elif len(of_day) > 1 and self.month.hasFocus():
            self._choose_of_day()
        else:
            self._open_meeting()

    def _open_cell(self, held: tuple[MeetingRow, ...]) -> None:
        """Open the one meeting of a cell of the year, see many in their month, or plan the first."""
        if not held:
            self.plan()
            return
        self._look_at_meeting(held[0].id)
        if len(held) > 1:
            self._switch(CalendarView.MONTH)
        else:
            self._open_meeting()

    def _choose_of_day(self) -> None:
        """Go to the meetings of the day, beside the grid or, where there is no room, in the list."""
        if self._side.isVisible():
            self.side.focus_meetings()
        else:
            self._switch(CalendarView.LIST)

    def _chosen(self) -> MeetingRow | None:
        return next((row for row in self._shown if row.id == self._meeting_id), None)

    def _take(self) -> None:
        self._mover.take(self._chosen())

    def _put(self) -> None:
        held = self._mover.held_id
        self._mover.put(self._day)
        if held is not None:
            self._look_at_meeting(held)

    def _show_held(self) -> None:
        self.month.show_held(self._mover.held_id)
        self.year.show_held(self._mover.held_id)

    def _open_meeting(self, _row: MeetingRow | None = None) -> None:
        if self._meeting_id is not None:
            self.context.navigator.open(ScreenId.MEETING, meeting_id=self._meeting_id)

    def _reschedule(self, meeting_id: int, starts_at: datetime, ends_at: datetime) -> None:
        """Move a meeting, look at it where it is now, and offer to take that back."""
        actions.reschedule(self.context, meeting_id, starts_at, ends_at)
        if not self.view.period.holds(starts_at.date(), self._day):
            self._day, self._meeting_id = starts_at.date(), meeting_id
            self.invalidate()

    def _show_hidden(self, meeting_id: int) -> None:
        """Show in the list a meeting that found no room."""
        self._look_at_meeting(meeting_id)
        self._switch(CalendarView.LIST)

    def _go_today(self) -> None:
        self.look_at(self._today())
        self._places[self.view].view.setFocus()

    def _step(self, steps: int) -> None:
        self.look_at(self.view.period.later(self._day, steps))

    def _switch(self, view: CalendarView) -> None:
        self.context.settings.remember(_REMEMBERED, view.value)
        self._turn_to(view)
        self.invalidate()
        self._places[view].view.setFocus()

    def _turn_to(self, view: CalendarView) -> None:
        self.bar.view.set_value(view)
        self._stack.setCurrentWidget(self._places[view].card)
        self._fit()

    def _make_bar(self) -> None:
        self.bar = CalendarBar()
        self.bar.stepped.connect(self._step)
        self.bar.today_requested.connect(self._go_today)
        self.bar.plan_requested.connect(self.plan)
        self.bar.series_requested.connect(self._sheets.plan_series)
        self.bar.days_off_requested.connect(self._sheets.edit_days_off)
        self.bar.find_requested.connect(self._sheets.find_slot)
        self.bar.import_requested.connect(self._sheets.import_calendar)
        self.bar.export_requested.connect(self._sheets.export_calendar)
        self.bar.view.changed.connect(self._switch)

    def _make_views(self) -> None:
        self.month = MonthView(self.tr("Month"))
        self.month.day_requested.connect(self.look_at)
        self.month.meeting_requested.connect(self._look_at_meeting)
        self.month.opened.connect(self._open_day)
        self.month.dropped.connect(self._mover.move)
        self._mover.changed.connect(self._show_held)
        self.week = WeekView(self.tr("Week"), self._clock)
        self.week.slot_requested.connect(self.look_at)
        self.week.meeting_requested.connect(self._look_at_meeting)
        self.week.opened.connect(self._open_meeting)
        self.week.plan_requested.connect(self._plan)
        self.week.list_requested.connect(self._show_hidden)
        self.week.rescheduled.connect(self._reschedule)
        self.year = YearView(self.tr("School year"), self.context.settings)
        self.year.day_requested.connect(self.look_at)
        self.year.meeting_requested.connect(self._look_at_meeting)
        self.year.opened.connect(self._open_cell)
        self.year.glanced.connect(self._glance)
        self.year.turned.connect(self.invalidate)
        self.list = YearList(self.tr("Meetings of the school year"), self._today)
        self.list.activated_row.connect(self._open_meeting)
        self.list.current_row_changed.connect(self._on_row_changed)
        self._places: dict[CalendarView, Place] = {
            CalendarView.WEEK: place(self.week, self._show_week, side_below=900, picks_first=False),
            CalendarView.MONTH: place(self.month, self._show_month, side_below=760),
            CalendarView.LIST: place(self.list, self._show_list, side_below=900),
            CalendarView.YEAR: place(self.year, self._show_year, side_below=1040),
        }

    def _make_side(self) -> None:
        self._side = SideColumn(self.context, self.plan)
        self.side, self.legend, self.load = self._side.day, self._side.legend, self._side.load
        self.side.meeting_requested.connect(self._on_side_choice)
        self.legend.changed.connect(self.invalidate)

    def _on_side_choice(self, meeting_id: int) -> None:
        """A second press on the same meeting opens it."""
        if meeting_id == self._meeting_id:
            self._open_meeting()
            return
        self._look_at_meeting(meeting_id)

    def _lay_out(self) -> None:
        page = self.page()
        page.addWidget(self.bar)
        self._stack = QStackedWidget()
        for shown in self._places.values():
            self._stack.addWidget(shown.card)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._stack, 1)
        row.addWidget(self._side)
        page.addLayout(row, 1)

    def _add_keys(self) -> None:
        key = partial(add_key, self)
        self._keys = [
            key(self.tr("Plan a meeting that day"), "N", self.plan),
            key(self.tr("Plan a series…"), "Shift+N", self._sheets.plan_series),
            key(self.tr("Find a moment…"), "F", self._sheets.find_slot),
            key(self.tr("Find another moment…"), "Shift+F", self.side.find_another),
            key(self.tr("School calendar…"), "Shift+J", self._sheets.edit_days_off),
            key(self.tr("Go to today"), "T", self._go_today),
            key(self.tr("Change the meeting…"), "F2", self.side.edit.click),
            key(self.tr("Pick up the meeting to move it"), "Ctrl+X", self._take),
            key(self.tr("Put the picked-up meeting on that day"), "Ctrl+V", self._put),
            key(self.tr("Delete the meeting"), "Del", self.side.delete.click),
            key(self.tr("Import a calendar…"), "Ctrl+Shift+I", self._sheets.import_calendar),
            key(self.tr("Export to a calendar…"), "Ctrl+Shift+E", self._sheets.export_calendar),
            key(
                self.tr("See the week"),
                self.tr("W", "key that shows the week"),
                partial(self._switch, CalendarView.WEEK),
            ),
            key(self.tr("See the month"), "M", partial(self._switch, CalendarView.MONTH)),
            key(self.tr("See the list"), "L", partial(self._switch, CalendarView.LIST)),
            key(
                self.tr("See the school year"),
                self.tr("Y", "key that shows the school year"),
                partial(self._switch, CalendarView.YEAR),
            ),
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the room for the grid where the window is narrow."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px = self.context.theme.px
        self.bar.fold(self.contentsRect().width() - 2 * PAGE_MARGINS[0])
        self._side.setVisible(self.width() >= px(self._places[self.view].side_below))
        self.year.tell_alone(self._side.isHidden())
        self.list.setColumnHidden(KIND_COLUMN, self.width() < px(KIND_BELOW))


def _remembered_view(context: Context) -> CalendarView:
    known = {view.value: view for view in CalendarView}
    return known.get(context.settings.remembered(_REMEMBERED), CalendarView.MONTH)
