"""What the mouse is doing in the week: drawing a stretch, moving a meeting, or stretching one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum, auto

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from car_desktop.services.meetings import MeetingRow
from car_desktop.ui.screens.calendar.week_lanes import Span
from car_desktop.ui.screens.calendar.week_scale import WeekScale
from car_desktop.ui.screens.calendar.week_stops import (
    LAST_END,
    QUARTER,
    SLOT,
    Stop,
    minute_of,
    moment,
    shown_span,
)


class Gesture(Enum):
    """Which of the three."""

    DRAW = auto()
    MOVE = auto()
    STRETCH = auto()


@dataclass(frozen=True, slots=True)
class Drag:
    """From where the button went down to where the pointer is now."""

    gesture: Gesture
    stop: Stop
    start: QPoint
    here: QPoint
    is_under_way: bool = False  # a hand that trembles is no drag

    def to(self, point: QPoint) -> Drag:
        """The same, with the pointer elsewhere."""
        far = (point - self.start).manhattanLength() >= QApplication.startDragDistance()
        return replace(self, here=point, is_under_way=self.is_under_way or far)

    def result(self, scale: WeekScale) -> Stop:
        """The stop that letting go now would give."""
        match self.gesture:
            case Gesture.DRAW:
                return self._drawn(scale)
            case Gesture.MOVE:
                return self._moved(scale)
            case Gesture.STRETCH:
                minutes = scale.quarters(self.here.y() - self.start.y())
                return stretched(self.stop, minutes)

    def _drawn(self, scale: WeekScale) -> Stop:
        if not self.is_under_way:
            return self.stop
        here, there = scale.minute_at(self.start.y()), scale.minute_at(self.here.y())
        starts = min(here, there, LAST_END - QUARTER)
        return replace(self.stop, span=Span(starts, min(max(here, there) + QUARTER, LAST_END)))

    def _moved(self, scale: WeekScale) -> Stop:
        days = scale.column_at(self.here.x()) - scale.column_at(self.start.x())
        return moved(self.stop, days, scale.quarters(self.here.y() - self.start.y()))


def moved(stop: Stop, days: int, minutes: int) -> Stop:
    """A meeting some days and minutes away, as long as before; it ends the day on which it starts."""
    meeting = _meeting(stop)
    latest = max(0, LAST_END - meeting.minutes)
    before = minute_of(meeting.starts_at)
    starts = max(0, min(before + minutes, latest)) if minutes else before
    day = stop.day + timedelta(days=days)
    return _with_times(stop, moment(day, starts), timedelta(minutes=meeting.minutes))


def stretched(stop: Stop, minutes: int) -> Stop:
    """A meeting that ends some minutes later, or earlier: a quarter of an hour remains."""
    meeting = _meeting(stop)
    longest = LAST_END - minute_of(meeting.starts_at)
    length = max(QUARTER, min(meeting.minutes + minutes, longest)) if minutes else meeting.minutes
    return _with_times(stop, meeting.starts_at, timedelta(minutes=length))


def lengthened(stop: Stop, minutes: int) -> Stop:
    """Free time that ends some minutes later, or earlier."""
    ends = max(stop.span.starts + SLOT, min(stop.span.ends + minutes, LAST_END))
    return replace(stop, span=Span(stop.span.starts, ends))


def _meeting(stop: Stop) -> MeetingRow:
    meeting = stop.meeting
    assert meeting is not None
    return meeting


def _with_times(stop: Stop, starts_at: datetime, length: timedelta) -> Stop:
    meeting = replace(_meeting(stop), starts_at=starts_at, ends_at=starts_at + length)
    return replace(stop, day=meeting.day, span=shown_span(meeting), meetings=(meeting,))
