"""The hours of a week: a painted ground, a button for each meeting, and what the mouse does with them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from car_desktop.ui.screens.calendar.clash_sign import Clashes, clash_words
from car_desktop.ui.screens.calendar.shown import Shown
from car_desktop.ui.screens.calendar.week_blocks import CrowdBlock, MeetingBlock, SlotBlock
from car_desktop.ui.screens.calendar.week_button import WeekButton
from car_desktop.ui.screens.calendar.week_drag import Drag, Gesture
from car_desktop.ui.screens.calendar.week_ground import PresentLine, paint_ground
from car_desktop.ui.screens.calendar.week_lanes import WHOLE_WIDTH
from car_desktop.ui.screens.calendar.week_layout import PlacedLayout
from car_desktop.ui.screens.calendar.week_plan import WeekPlan
from car_desktop.ui.screens.calendar.week_scale import WeekScale, week_scale
from car_desktop.ui.screens.calendar.week_stops import SLOT, Stop
from car_desktop.ui.screens.calendar.week_words import crowd_words, free_words, meeting_words

Key = tuple[int, ...]  # the meetings that a block stands for


class WeekGrid(QWidget):
    """Shows a plan; asks for what the mouse and the buttons ask, and decides nothing."""

    looked_at = Signal(object)  # Stop
    opened = Signal(object)  # Stop: double-clicked, or pressed by a screen reader
    drawn = Signal(object)  # Stop: free time, from the first press to where the button came up
    rescheduled = Signal(object)  # Stop: its meeting has the wished times
    dragged_to = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan = WeekPlan(date.min)
        self._buttons = PlacedLayout(self)
        self.slot = SlotBlock(self)
        self.slot.set_chosen(True)
        self.slot.hide()
        self._buttons.addWidget(self.slot)
        self._blocks: dict[Key, WeekButton] = {}
        self._spare: list[WeekButton] = []
        self.present = PresentLine(self)
        self._current: WeekButton = self.slot
        self._stop: Stop | None = None
        self._now = datetime.min
        self._off: Mapping[date, str] = {}
        self._clashes: Clashes = {}
        self._drag: Drag | None = None
        self._connect(self.slot)

    @property
    def scale(self) -> WeekScale:
        """Where days and minutes are now."""
        return week_scale(self.plan.first_day, self.width())

    @property
    def current(self) -> WeekButton:
        """The one button that Tab stops at."""
        return self._current

    @property
    def is_dragging(self) -> bool:
        """Whether the mouse holds something."""
        return self._drag is not None

    def block(self, meeting_id: int) -> WeekButton | None:
        """The button of a meeting, or of the crowd that it is in."""
        return next((b for key, b in self._blocks.items() if meeting_id in key), None)

    def show_plan(self, plan: WeekPlan, stop: Stop, now: datetime, shown: Shown) -> None:
        """Show what takes place in a week, its days off and clashes, and stand on one of its stops."""
        self.plan, self._stop, self._drag = plan, stop, None
        self._off, self._clashes = shown.off, shown.clashes
        self.setFixedHeight(self.scale.height)
        self._now = now
        self._show_stops()
        self.update()

    def show_now(self, now: datetime) -> None:
        """Move the line of the present."""
        self._now = now
        self.present.show_now(self.scale, now)
        self.update()

    def cancel_drag(self) -> None:
        """Put everything back."""
        self._drag = None
        self._show_stops()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Spread the days."""
        super().resizeEvent(event)
        if self._stop is not None:
            self._show_stops()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._stop is not None:
            self.setFixedHeight(self.scale.height)
            self._show_stops()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw days, hours and the present."""
        paint_ground(self, event.rect(), self.scale, self._now, self._off)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Look at what is there; moving on from there drags it."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        point = event.position().toPoint()
        block = self._block_at(point)
        stop = self._free_at(point) if block is None or block.stop is None else block.stop
        gesture = _gesture(block, point)
        self.looked_at.emit(stop)
        self._current.setFocus(Qt.FocusReason.MouseFocusReason)
        self._drag = Drag(gesture, stop, point, point) if gesture else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what letting go here would do."""
        if self._drag is None:
            return
        point = event.position().toPoint()
        self._drag = self._drag.to(point)
        if self._drag.is_under_way:
            self._show_result(self._drag)
            self.dragged_to.emit(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for what was drawn or dragged; everything is back until the plan says otherwise."""
        point = event.position().toPoint()
        drag, self._drag = self._drag, None
        if drag is None:
            self._open_crowd(point)
            return
        drag = drag.to(point)
        result = drag.result(self.scale)
        self._show_stops()
        if drag.gesture is Gesture.DRAW and drag.is_under_way:
            self.drawn.emit(result)
        elif drag.is_under_way and result != drag.stop:
            self.rescheduled.emit(result)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the meeting, or plan one."""
        block = self._block_at(event.position().toPoint())
        if isinstance(block, CrowdBlock) or self._stop is None:
            return
        self.opened.emit(block.stop if block is not None else self._stop)

    def _open_crowd(self, point: QPoint) -> None:
        block = self._block_at(point)
        if isinstance(block, CrowdBlock):
            self.opened.emit(block.stop)

    def _block_at(self, point: QPoint) -> WeekButton | None:
        child = self.childAt(point)
        return child if isinstance(child, MeetingBlock | CrowdBlock) else None

    def _free_at(self, point: QPoint) -> Stop:
        """The half-hour under the pointer; what is left of it beside a meeting."""
        day, minute = (
            self.scale.day(self.scale.column_at(point.x())),
            self.scale.minute_at(point.y()),
        )
        half = self.plan.stop_at(day, minute - minute % SLOT)
        return self.plan.slot_at(day, minute) if half.meetings else half

    def _show_result(self, drag: Drag) -> None:
        """Let what is dragged follow the pointer, over everything else."""
        result = drag.result(self.scale)
        is_moved = drag.gesture is Gesture.MOVE
        shown = replace(result, lane=WHOLE_WIDTH) if is_moved else result
        key = _key(drag.stop)
        self._place(self._blocks[key] if key else self.slot, shown)

    def _show_stops(self) -> None:
        """Put every button where the plan says; those that are not needed wait for another week."""
        assert self._stop is not None
        had_focus = self._current.hasFocus()
        wanted = {_key(stop): stop for stop in self.plan}
        for key in [key for key in self._blocks if key not in wanted]:
            self._spare.append(self._blocks.pop(key))
        for key, stop in wanted.items():
            block = self._blocks.get(key) or self._new_block(stop)
            self._blocks[key] = block
            self._place(block, stop)
        self._stand_on(self._stop)
        if had_focus:
            self._current.setFocus()
        for block in self._spare:
            block.hide()

    def _stand_on(self, stop: Stop) -> None:
        """Give Tab its one stop."""
        current = self._blocks.get(_key(stop), self.slot)
        self.slot.setVisible(current is self.slot)
        if current is self.slot:
            self._place(self.slot, stop)
        if current is not self._current:
            QWidget.setTabOrder(self._current, current)
            self._current.set_chosen(False)
            current.set_chosen(True)
            self._current = current
        current.raise_()
        self.present.show_now(self.scale, self._now)

    def _place(self, button: WeekButton, stop: Stop) -> None:
        clashes = clash_words(
            conflict for row in stop.meetings for conflict in self._clashes.get(row.id, ())
        )
        button.show_stop(stop, self.scale.room_of(stop), self._words(stop), clashes)
        if self._drag is not None:
            button.raise_()

    def _words(self, stop: Stop) -> str:
        if stop.meeting is not None:
            return meeting_words(stop.meeting)
        if stop.meetings:
            return crowd_words(stop)
        return free_words(stop.starts_at, stop.ends_at, self._off.get(stop.day, ""))

    def _new_block(self, stop: Stop) -> WeekButton:
        """Take a button that waits, or make one."""
        kind = CrowdBlock if stop.meeting is None else MeetingBlock
        for block in self._spare:
            if isinstance(block, kind):
                self._spare.remove(block)
                return block
        made = kind(self)
        self._buttons.addWidget(made)
        self._connect(made)
        return made

    def _connect(self, button: WeekButton) -> None:
        button.focused.connect(self.looked_at)
        button.opened.connect(self.opened)


def _key(stop: Stop) -> Key:
    return tuple(row.id for row in stop.meetings)


def _gesture(block: WeekButton | None, point: QPoint) -> Gesture | None:
    """A crowd cannot be dragged."""
    if block is None:
        return Gesture.DRAW
    if not isinstance(block, MeetingBlock):
        return None
    return Gesture.STRETCH if block.is_grip(block.mapFromParent(point)) else Gesture.MOVE
