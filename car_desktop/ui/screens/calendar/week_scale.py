"""Minutes and days of a week as pixels, and back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRect

from car_desktop.ui.screens.calendar.week_lanes import Lane, Span
from car_desktop.ui.screens.calendar.week_stops import DAY_MINUTES, QUARTER, Stop
from car_desktop.ui.theme import active_tokens

HOUR, GUTTER = 48, 58  # at 100 %: half an hour is as high as a target must be
BESIDE = 6  # free at the right of a day, where one can still press between meetings


@dataclass(frozen=True, slots=True)
class WeekScale:
    """Seven columns of a width, from a Sunday."""

    first_day: date
    width: int
    gutter: int
    hour: int

    @property
    def height(self) -> int:
        """All 24 hours."""
        return 24 * self.hour

    def edge(self, column: int) -> int:
        """Where a day starts; the edge of the eighth is the end of the week."""
        return self.gutter + column * (self.width - self.gutter) // 7

    def top(self, minute: int) -> int:
        """Where a minute stands."""
        return minute * self.hour // 60

    def day(self, column: int) -> date:
        """The day of a column."""
        return self.first_day + timedelta(days=column)

    def column(self, day: date) -> int:
        """The column of a day; outside of 0 to 6 it is of another week."""
        return (day - self.first_day).days

    def column_at(self, x: int) -> int:
        """The column of a point, the nearest one outside."""
        return next((c for c in range(6) if x < self.edge(c + 1)), 6)

    def minute_at(self, y: int) -> int:
        """The quarter of an hour of a point."""
        minute = max(0, min(y, self.height - 1)) * 60 // self.hour
        return minute - minute % QUARTER

    def quarters(self, pixels: int) -> int:
        """How many minutes a move of the pointer is worth, in quarters of an hour."""
        return round(pixels * 60 / self.hour / QUARTER) * QUARTER

    def room(self, day: date, span: Span, lane: Lane) -> QRect:
        """Where a span of a day is drawn."""
        left, right = self.edge(self.column(day)) + 2, self.edge(self.column(day) + 1)
        inner = right - left - active_tokens().px(BESIDE)
        start = left + inner * lane.index // lane.count
        end = left + inner * (lane.index + lane.width) // lane.count
        top, bottom = self.top(span.starts), self.top(min(span.ends, DAY_MINUTES))
        return QRect(QPoint(start, top), QPoint(end - 2, bottom - 1))

    def room_of(self, stop: Stop) -> QRect:
        """Where a stop is drawn."""
        return self.room(stop.day, stop.span, stop.lane)


def week_scale(first_day: date, width: int) -> WeekScale:
    """The scale of a grid, at the text size in force."""
    tokens = active_tokens()
    return WeekScale(first_day, width, tokens.px(GUTTER), tokens.px(HOUR))
