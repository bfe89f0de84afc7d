"""The timer of the workspace: which point has the floor, how long still, and when it would all end."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from car_desktop.domain.timing import MeetingTimer, Pace, TimedItem
from car_desktop.i18n import translate
from car_desktop.services.timer import (
    add_minutes,
    meeting_timer,
    next_item,
    pause_timer,
    previous_item,
    resume_timer,
    start_item,
)
from car_desktop.ui.context import Context
from car_desktop.ui.screens.meeting.timer_parts import TimerBar, TimerFigure
from car_desktop.ui.screens.meeting.timer_words import (
    clock_text,
    figure,
    heading,
    item_name,
    spoken_pace,
    status_words,
)
from car_desktop.ui.widgets.buttons import icon_button, primary_button, secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.flow import Flow
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.panel import Panel

MORE_MINUTES = 5
_LARGE, _SMALL = 36, 24  # pixels of the figure


class TimerCard(Panel):
    """Ticks only while it is seen and time goes by; a tick reads and writes nothing."""

    current_changed = Signal(object)  # the identifier of the point that has the floor, or None
    room_asked = Signal()

    def __init__(self, context: Context, clock: Callable[[], datetime] = datetime.now) -> None:
        super().__init__(context)
        self._clock = clock
        self._meeting_id = 0
        self._is_writable = True
        self._timer: MeetingTimer | None = None
        self._pace = Pace.CALM
        self._is_compact = False
        self.card = Card()
        self.card.setAccessibleName(self.tr("Timer"))
        self.heading = PlainLabel("", TextRole.SECONDARY, wrap=True)
        self.figure = TimerFigure(_LARGE)
        self.bar = TimerBar()
        self.end = PlainLabel("", TextRole.SECONDARY, wrap=True)
        self.back = icon_button("arrow-left", self.tr("Previous item"), self.go_back)
        self.room = icon_button("monitor", self.tr("Room view"), self.room_asked.emit)
        self.pause = secondary_button(self.tr("Pause"), self.toggle_pause, small=True)
        self.more = secondary_button(self.tr("+ 5 min"), self.add_five, small=True)
        self.next = primary_button("", self.go_on, small=True)
        self._second = QTimer(self)
        self._second.setSingleShot(True)
        self._second.setTimerType(Qt.TimerType.PreciseTimer)
        self._second.timeout.connect(self.tick)
        self._lay_out()

    @property
    def current(self) -> TimedItem | None:
        """The point that has the floor."""
        return self._timer.current if self._timer else None

    def show_meeting(self, meeting_id: int, *, is_writable: bool) -> None:
        """Time another meeting, or the same one after it was closed or reopened."""
        self._meeting_id, self._is_writable = meeting_id, is_writable
        self._timer = None
        self._pace = Pace.CALM
        self.current_changed.emit(None)
        self.invalidate()

    def refresh(self) -> None:
        """Read the clocks; what did not change is not touched."""
        if not self._meeting_id:
            return
        timer = self.operations.query(meeting_timer, self._meeting_id)
        if timer == self._timer:
            return
        before = self.current
        self._timer = timer
        self._show(timer)
        if (before and before.id) != (self.current and self.current.id):
            self._pace = Pace.CALM
            self.current_changed.emit(self.current.id if self.current else None)
        self.tick()

    def showEvent(self, event: QShowEvent) -> None:
        """Count while someone looks."""
        super().showEvent(event)
        self.tick()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop counting: the data knows since when time goes by."""
        super().hideEvent(event)
        self._second.stop()

    # What a person does.

    def go_on(self) -> None:
        """Start the first point, or end this one and start the next."""
        timer = self._timer
        if timer is None or not self._is_writable:
            return
        if timer.current is None and timer.following is None:
            return
        self.operations.execute(_step_on(timer), next_item, self._meeting_id, self._clock())

    def go_back(self) -> None:
        """Give the floor back to the point before."""
        if self._timer is None or self._timer.previous is None or not self._is_writable:
            return
        text = self.tr("back to item {number}").format(number=self._timer.previous.number)
        self.operations.execute(text, previous_item, self._meeting_id, self._clock())

    def start(self, item_id: int) -> None:
        """Give the floor to a point chosen by hand."""
        item = (
            next((i for i in self._timer.items if i.id == item_id), None) if self._timer else None
        )
        if item is None or item.clock.is_running or not self._is_writable:
            return
        text = self.tr("start of item {number}").format(number=item.number)
        self.operations.execute(text, start_item, item.id, self._clock())

    def toggle_pause(self) -> None:
        """Stop the clock, or let it go on."""
        if self.current is None or not self._is_writable:
            return
        if self.current.clock.is_running:
            self.operations.execute(
                self.tr("pause of the timer"), pause_timer, self._meeting_id, self._clock()
            )
        else:
            self.operations.execute(
                self.tr("timer resumed"), resume_timer, self._meeting_id, self._clock()
            )

    def add_five(self) -> None:
        """Give the point that has the floor five minutes more."""
        if self.current is None or not self._is_writable:
            return
        text = self.tr("five minutes more for item {number}").format(number=self.current.number)
        self.operations.execute(text, add_minutes, self._meeting_id, MORE_MINUTES)

    # Showing.

    def set_compact(self, is_compact: bool) -> None:
        """Lie down on one line where the timer is alone above the other panels."""
        if is_compact is self._is_compact:
            return
        self._is_compact = is_compact
        self.figure.set_pixels(_SMALL if is_compact else _LARGE)
        self._arrange()

    def tick(self) -> None:
        """Show the second that it is."""
        item, timer = self.current, self._timer
        if item is None or timer is None:
            return
        now = self._clock()
        pace = item.clock.pace(now)
        self.figure.show_figure(figure(item.clock, now), pace)
        self.bar.show_ratio(item.clock.elapsed(now) / (item.clock.allotted_seconds or 1), pace)
        self._show_end(timer, now)
        if pace is not self._pace:
            self._pace = pace
            self._show_heading(item, now)
            self._announce(spoken_pace(item, now))
        self._go_on_ticking()

    def _show(self, timer: MeetingTimer) -> None:
        self.card.setVisible(bool(timer.items))
        item, now = timer.current, self._clock()
        for part in (self.pause, self.more, self.bar, self.end):
            part.setVisible(item is not None)
        for button in (self.pause, self.more, self.next):
            button.setEnabled(self._is_writable)
        self.back.setEnabled(self._is_writable and timer.previous is not None)
        self.next.setText(_next_words(timer))
        self.hands.setVisible(item is not None or timer.following is not None)
        if item is None:
            self._show_idle(timer)
            return
        is_running = item.clock.is_running
        self.pause.setText(self.tr("Pause") if is_running else self.tr("Resume"))
        self._show_heading(item, now)

    def _show_idle(self, timer: MeetingTimer) -> None:
        following = timer.following
        self.figure.setVisible(following is not None)
        if following is None:
            self.heading.setText(self.tr("Every item has been treated."))
            return
        self.heading.setText(f"{item_name(following)} · {following.title}")
        self.figure.show_figure(clock_text(following.clock.allotted_seconds), Pace.CALM)

    def _show_heading(self, item: TimedItem, now: datetime) -> None:
        self.figure.show()
        self.heading.setText(heading(item, now))
        self.heading.set_role(
            TextRole.SECONDARY if item.clock.pace(now) is Pace.CALM else TextRole.WARNING
        )

    def _show_end(self, timer: MeetingTimer, now: datetime) -> None:
        text = status_words(timer, now)
        if text != self.end.text():
            is_late = bool(timer.minutes_late(now))
            self.end.setText(text)
            self.end.set_role(TextRole.WARNING if is_late else TextRole.SECONDARY)

    def _announce(self, text: str) -> None:
        if text and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.figure, text))

    def _go_on_ticking(self) -> None:
        is_running = self.current is not None and self.current.clock.is_running
        if is_running and self.isVisible():
            self._second.start(1000 - self._clock().microsecond // 1000)
        else:
            self._second.stop()

    # How it is built.

    def _lay_out(self) -> None:
        for text in (self.heading, self.end):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hands = Flow([self.pause, self.more, self.next], gap=6)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(2, 1)
        self._arrange()
        self.card.add(self._grid)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.card)

    def _arrange(self) -> None:
        """In a column as in a clock; or back, figure, words and buttons side by side."""
        put, centre = self._grid.addWidget, Qt.AlignmentFlag.AlignCenter
        if self._is_compact:
            put(self.back, 0, 0, 2, 1)
            put(self.figure, 0, 1, 2, 1)
            put(self.heading, 0, 2)
            put(self.end, 1, 2)
            put(self.bar, 2, 0, 1, 5)
            put(self.hands, 0, 3, 2, 1)
            put(self.room, 0, 4, 2, 1)
            return
        put(self.back, 0, 0)
        put(self.heading, 0, 1, 1, 3)
        put(self.room, 0, 4)
        put(self.figure, 1, 0, 1, 5, centre)
        put(self.bar, 2, 0, 1, 5)
        put(self.hands, 3, 0, 1, 5)
        put(self.end, 4, 0, 1, 5)


def _next_words(timer: MeetingTimer) -> str:
    if timer.current is not None:
        has_more = timer.following is not None
        return translate("TimerCard", "Next item") if has_more else translate("TimerCard", "Finish")
    if timer.following is None:
        return ""
    return translate("TimerCard", "Start item {number}").format(number=timer.following.number)


def _step_on(timer: MeetingTimer) -> str:
    """What undo says of going on."""
    current, following = timer.current, timer.following
    if current is None:
        number = following.number if following else 0
        return translate("TimerCard", "start of item {number}").format(number=number)
    if following is None:
        return translate("TimerCard", "end of item {number}").format(number=current.number)
    return translate("TimerCard", "item {number} treated, item {next} started").format(
        number=current.number, next=following.number
    )
