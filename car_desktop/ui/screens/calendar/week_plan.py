"""A week as the keyboard walks through it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from car_desktop.services.meetings import MeetingRow
from car_desktop.ui.screens.calendar.week_lanes import Span
from car_desktop.ui.screens.calendar.week_stops import (
    LAST_END,
    SLOT,
    Stop,
    busy_stops,
    free_stops,
)


@dataclass(frozen=True)
class WeekPlan:
    """Seven days from a Sunday, each with what takes place."""

    first_day: date
    busy: dict[date, list[Stop]] = field(default_factory=dict)

    def __iter__(self) -> Iterator[Stop]:
        """Go through what takes place."""
        return (stop for stops in self.busy.values() for stop in stops)

    def holds(self, day: date) -> bool:
        """Whether a day is of this week."""
        return 0 <= (day - self.first_day).days < 7

    def stop_of(self, meeting_id: int | None) -> Stop | None:
        """Where a meeting stands, be it among those that found no room."""
        return next((s for s in self if any(row.id == meeting_id for row in s.meetings)), None)

    def stop_at(self, day: date, minute: int) -> Stop:
        """What takes place at a minute, else the free time from there."""
        for stop in self.busy.get(day, ()):
            if stop.span.starts <= minute < stop.span.ends:
                return stop
        return self.free_from(day, minute)

    def free_from(self, day: date, minute: int) -> Stop:
        """The first free time from a minute on; late in a full day, the minute itself."""
        free = next((s for s in free_stops(day, self._of(day)) if s.span.starts >= minute), None)
        if free is None or self._is_free(day, minute):
            return self.slot_at(day, minute)
        return free

    def slot_at(self, day: date, minute: int) -> Stop:
        """Half an hour from that very minute."""
        start = min(minute, LAST_END - SLOT)
        return Stop(day, Span(start, start + SLOT))

    def again(self, stop: Stop) -> Stop:
        """The same stop after something changed, or what took its place."""
        same = next((s for s in self._of(stop.day) if set(s.meetings) & set(stop.meetings)), None)
        if same is not None:
            return same
        if not stop.meetings and self._is_free(stop.day, stop.span.starts):
            return stop
        return self.free_from(stop.day, stop.span.starts)

    def neighbour(self, stop: Stop, step: int) -> Stop:
        """The stop before or after in the same day; the last one has none and stays."""
        path = [*self._of(stop.day), *free_stops(stop.day, self._of(stop.day))]
        place = _order(stop)
        if step > 0:
            return min((s for s in path if _order(s) > place), key=_order, default=stop)
        return max((s for s in path if _order(s) < place), key=_order, default=stop)

    def _of(self, day: date) -> list[Stop]:
        return self.busy.get(day, [])

    def _is_free(self, day: date, minute: int) -> bool:
        return not any(s.span.starts <= minute < s.span.ends for s in self._of(day))


def week_plan(first_day: date, meetings: Iterable[MeetingRow]) -> WeekPlan:
    """Lay out the meetings of a week."""
    rows = list(meetings)
    days = [first_day + timedelta(days=offset) for offset in range(7)]
    return WeekPlan(
        first_day, {day: busy_stops(day, [row for row in rows if row.day == day]) for day in days}
    )


def _order(stop: Stop) -> tuple[int, int]:
    return stop.span.starts, stop.lane.index
