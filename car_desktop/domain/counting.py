"""How attended time becomes counted hours: a pure rule over the times of a meeting."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from car_desktop.domain.values import AgendaState, AttendanceStatus

Interval = tuple[datetime, datetime]

_NOT_HELD = frozenset({AgendaState.DEFERRED, AgendaState.WITHDRAWN})


@dataclass(frozen=True, slots=True)
class Counting:
    """What a counting rule says; as it stands here, minutes count as they were attended."""

    rounding_minutes: int = 0
    least_minutes: int = 0
    late_tolerance_minutes: int = 0
    deducts_breaks: bool = False
    partial_percent: int = 0


EXACT = Counting()
"""Where no rule was written."""


@dataclass(frozen=True, slots=True)
class PlannedItem:
    """A point of the agenda, as far as it tells when the breaks were."""

    planned_minutes: int
    is_break: bool
    state: AgendaState = AgendaState.OPEN
    started_at: datetime | None = None
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class CountedMeeting:
    """The times of a meeting with the rule of its day."""

    starts_at: datetime
    ends_at: datetime
    rule: Counting = EXACT
    breaks: tuple[Interval, ...] = ()

    @property
    def whole(self) -> tuple[Interval, ...]:
        """Being there from beginning to end."""
        return ((self.starts_at, self.ends_at),)

    def minutes(self, intervals: Iterable[Interval]) -> int:
        """Minutes that count: tolerance, then breaks, then the least length, then rounding."""
        minutes = int(self._attended(intervals).total_seconds() // 60)
        if minutes < self.rule.least_minutes:
            return 0
        return _rounded(minutes, self.rule.rounding_minutes)

    def covers_seat(self, status: AttendanceStatus, intervals: Iterable[Interval]) -> bool:
        """Whether the seat was filled; a partial presence needs the share that the rule asks for."""
        if status is not AttendanceStatus.PARTIAL or not self.rule.partial_percent:
            return status.covers_seat
        asked = self._attended(self.whole) * self.rule.partial_percent
        return self._attended(intervals) * 100 >= asked

    def _attended(self, intervals: Iterable[Interval]) -> timedelta:
        inside = self._within_tolerance(clipped(united(intervals), self.starts_at, self.ends_at))
        if self.rule.deducts_breaks:
            inside = without(inside, self.breaks)
        return sum((end - start for start, end in inside), timedelta())

    def _within_tolerance(self, stays: tuple[Interval, ...]) -> tuple[Interval, ...]:
        """Begin with the meeting and end with it where the difference is tolerated."""
        if not stays:
            return stays
        tolerance = timedelta(minutes=self.rule.late_tolerance_minutes)
        (first, first_end), (last, last_end) = stays[0], stays[-1]
        start = self.starts_at if first - self.starts_at <= tolerance else first
        end = self.ends_at if self.ends_at - last_end <= tolerance else last_end
        if len(stays) == 1:
            return ((start, end),)
        return ((start, first_end), *stays[1:-1], (last, end))


def breaks_of(starts_at: datetime, items: Iterable[PlannedItem]) -> tuple[Interval, ...]:
    """When the breaks were: as timed, else where the agenda has them; one that was put off took no time."""
    found: list[Interval] = []
    place = starts_at
    for item in items:
        if item.state in _NOT_HELD:
            continue
        length = timedelta(minutes=item.planned_minutes)
        if item.is_break:
            start = item.started_at or place
            end = (item.ended_at or start + length) if item.started_at else start + length
            found.append((start, max(start, end)))
        place += length
    return united(found)


def united(intervals: Iterable[Interval]) -> tuple[Interval, ...]:
    """Intervals in order, those that touch or overlap made one; empty ones left out."""
    whole: list[Interval] = []
    for start, end in sorted(pair for pair in intervals if pair[0] < pair[1]):
        if whole and start <= whole[-1][1]:
            whole[-1] = (whole[-1][0], max(whole[-1][1], end))
        else:
            whole.append((start, end))
    return tuple(whole)


def clipped(
    intervals: Iterable[Interval], starts_at: datetime, ends_at: datetime
) -> tuple[Interval, ...]:
    """What of the intervals lies between two moments."""
    inside = ((max(start, starts_at), min(end, ends_at)) for start, end in intervals)
    return tuple((start, end) for start, end in inside if start < end)


def without(intervals: tuple[Interval, ...], taken_out: Iterable[Interval]) -> tuple[Interval, ...]:
    """The intervals less others."""
    left = intervals
    for start, end in taken_out:
        left = tuple(
            part
            for a, b in left
            for part in ((a, min(b, start)), (max(a, end), b))
            if part[0] < part[1]
        )
    return left


def _rounded(minutes: int, step: int) -> int:
    """To the nearest step, halves upwards; without a step as it is."""
    if not step:
        return minutes
    return (2 * minutes + step) // (2 * step) * step
