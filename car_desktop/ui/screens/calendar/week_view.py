"""A week by hours: arrows walk over half-hours and meetings, the mouse draws, moves and stretches them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from car_desktop.services.overview import week_of
from car_desktop.ui.screens.calendar.shown import Shown
from car_desktop.ui.screens.calendar.week_drag import lengthened, moved, stretched
from car_desktop.ui.screens.calendar.week_grid import WeekGrid
from car_desktop.ui.screens.calendar.week_header import WeekHeader
from car_desktop.ui.screens.calendar.week_plan import WeekPlan, week_plan
from car_desktop.ui.screens.calendar.week_stops import QUARTER, SLOT, Stop, minute_of
from car_desktop.ui.theme import active_tokens

MINUTE_MS = 60_000
FIRST_HOUR, LAST_HOUR, USUAL_HOUR = 7, 21, 9  # the working day, and where one stands first
MARGIN = 24  # at 100 %: seen around what the keyboard stands on

Hours = tuple[time, time | None]
"""When a meeting would start, and its end where one was drawn."""

_UP_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_WEEKS = {Qt.Key.Key_PageUp: -7, Qt.Key.Key_PageDown: 7}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class WeekView(QWidget):
    """Asks for days, meetings and times; the screen decides which week is shown."""

    slot_requested = Signal(object)  # date: look at it, and at none of its meetings
    meeting_requested = Signal(int)
    opened = Signal()  # the meeting being looked at
    plan_requested = Signal(object)  # Hours
    list_requested = Signal(int)  # a meeting that found no room
    rescheduled = Signal(int, object, object)  # meeting, start, end

    def __init__(
        self, name: str, clock: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._stop = WeekPlan(date.min).slot_at(date.min, USUAL_HOUR * 60)
        self._minute = USUAL_HOUR * 60  # where Left and Right look in the next day
        self._off: Mapping[date, str] = {}
        self.setAccessibleName(name)
        self.header, self.grid = WeekHeader(), WeekGrid()
        self.grid.setAccessibleName(name)
        self.hours_area = _HoursArea(self.grid)
        self._present = QTimer(self)
        self._present.setInterval(MINUTE_MS)
        self._present.timeout.connect(self._on_minute)
        self.grid.looked_at.connect(self._look_at)
        self.grid.opened.connect(self._open)
        self.grid.drawn.connect(self._on_drawn)
        self.grid.rescheduled.connect(self._reschedule)
        self.grid.dragged_to.connect(self._on_dragged_to)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.hours_area, 1)

    def show_week(self, shown: Shown) -> None:
        """Show the week of a day, standing on one of its meetings or on free time."""
        plan = week_plan(week_of(shown.day)[0], shown.meetings)
        self._off, before = shown.off, self._stop
        self._stop = self._stop_in(plan, shown.day, shown.meeting_id)
        self.grid.show_plan(plan, self._stop, self._clock(), shown)
        self._show_header()
        if self._stop != before:
            self._keep_in_sight()

    def hours(self) -> Hours | None:
        """The free time one stands on; without an end where none was asked for."""
        if self._stop.meetings:
            return None
        starts_at, ends_at = self._stop.starts_at, self._stop.ends_at
        is_default = self._stop.span.ends - self._stop.span.starts == SLOT
        return starts_at.time(), None if is_default else ends_at.time()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on."""
        super().focusInEvent(event)
        self.grid.current.setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the clock while someone looks."""
        super().showEvent(event)
        self._on_minute()
        self._present.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave the clock alone."""
        super().hideEvent(event)
        self._present.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what one stands on in sight where the window is low."""
        super().resizeEvent(event)
        self._show_header()
        self._keep_in_sight()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, open, move and stretch; Escape lets go of what the mouse holds."""
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~_KEYPAD
        if self.grid.is_dragging:
            if key == Qt.Key.Key_Escape:
                self.grid.cancel_drag()
        elif not self._walk(key, modifiers) and not self._change(key, modifiers):
            super().keyPressEvent(event)

    def _walk(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        """Go elsewhere, or open what is here."""
        if modifiers != Qt.KeyboardModifier.NoModifier:
            return False
        if key in _UP_DOWN:
            self._look_at(self.grid.plan.neighbour(self._stop, _UP_DOWN[key]))
        elif key in _SIDEWAYS:
            self._turn_to(self._stop.day + timedelta(days=_SIDEWAYS[key]))
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._turn_to(week_of(self._stop.day)[key == Qt.Key.Key_End])
        elif key in _WEEKS:
            self._turn_to(self._stop.day + timedelta(days=_WEEKS[key]))
        elif key in _ENTER:
            self._open(self._stop)
        else:
            return False
        return True

    def _change(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        """Ctrl moves a meeting and Ctrl+Shift stretches it; Shift stretches free time."""
        step = _UP_DOWN.get(key, 0)
        if modifiers == _SHIFT and step and not self._stop.meetings:
            self._look_at(lengthened(self._stop, step * SLOT))
        elif self._stop.meeting is None:
            return False
        elif modifiers == _CTRL | _SHIFT and step:
            self._reschedule(stretched(self._stop, step * QUARTER))
        elif modifiers == _CTRL and (step or key in _SIDEWAYS):
            self._reschedule(moved(self._stop, _SIDEWAYS.get(key, 0), step * QUARTER))
        else:
            return False
        return True

    def _turn_to(self, day: date) -> None:
        """Another day at the same hour, in this week or in another one."""
        if self.grid.plan.holds(day):
            self._go(self.grid.plan.stop_at(day, self._minute))
        else:
            self._go(self.grid.plan.slot_at(day, self._minute))

    def _look_at(self, stop: Stop) -> None:
        if stop != self._stop:
            self._minute = stop.span.starts
            self._go(stop)

    def _go(self, stop: Stop) -> None:
        self._stop = stop
        if stop.meeting is not None:
            self.meeting_requested.emit(stop.meeting.id)
        else:
            self.slot_requested.emit(stop.day)
        self._keep_in_sight()

    def _open(self, stop: Stop) -> None:
        self._look_at(stop)
        if stop.meeting is not None:
            self.opened.emit()
        elif stop.meetings:
            self.list_requested.emit(stop.meetings[0].id)
        else:
            self.plan_requested.emit(self.hours())

    def _on_drawn(self, stop: Stop) -> None:
        self._look_at(stop)
        self.plan_requested.emit((stop.starts_at.time(), stop.ends_at.time()))

    def _reschedule(self, stop: Stop) -> None:
        meeting = stop.meeting
        if meeting is not None and stop != self._stop:
            self.rescheduled.emit(meeting.id, meeting.starts_at, meeting.ends_at)

    def _stop_in(self, plan: WeekPlan, day: date, meeting_id: int | None) -> Stop:
        """What one stands on in a plan: the meeting, else the same as before, else free time."""
        found = plan.stop_of(meeting_id)
        if found is not None:
            return found
        if self._stop.day == day:
            return plan.again(self._stop)
        now = self._clock()
        if day == now.date() and FIRST_HOUR <= now.hour < LAST_HOUR:
            self._minute = minute_of(now) // SLOT * SLOT
        return plan.free_from(day, self._minute)

    def _show_header(self) -> None:
        self.header.show_days(self.grid.scale, self._clock().date(), self._off)

    def _keep_in_sight(self) -> None:
        room, margin = self.grid.current.geometry(), active_tokens().px(MARGIN)
        for y in (room.bottom(), room.top()):
            self.hours_area.ensureVisible(0, y, 0, margin)

    def _on_dragged_to(self, point: QPoint) -> None:
        self.hours_area.ensureVisible(0, point.y(), 0, active_tokens().px(MARGIN))

    def _on_minute(self) -> None:
        self.grid.show_now(self._clock())
        self._show_header()


class _HoursArea(QScrollArea):
    """Starts at the morning, and leaves the keys to the week."""

    def __init__(self, grid: WeekGrid) -> None:
        super().__init__()
        self._grid = grid
        self._is_placed = False
        self.setWidget(grid)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self._on_range)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the week answer, rather than scroll."""
        event.ignore()

    def _on_range(self, _least: int, most: int) -> None:
        """Once the hours have their height and their room."""
        if self._is_placed or not most or self._grid.height() != self._grid.scale.height:
            return
        self._is_placed = self.isVisible()
        self.verticalScrollBar().setValue(self._grid.scale.top(FIRST_HOUR * 60 - QUARTER))


_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
