"""Hours and rates as one would work them out with a pencil: slow, obvious, one minute at a time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from car_desktop.domain.counting import EXACT, Counting, Interval
from car_desktop.domain.values import AttendanceStatus

MINUTE = timedelta(minutes=1)


@dataclass(frozen=True)
class PaperMeeting:
    """A meeting with its breaks and the rule of its day."""

    starts_at: datetime
    length: int  # minutes
    breaks: tuple[Interval, ...] = ()
    rule: Counting = EXACT

    @property
    def minutes(self) -> set[int]:
        """All its minutes."""
        return set(range(self.length))

    def there(self, intervals: Iterable[Interval]) -> set[int]:
        """Each minute of the meeting that lies in one of the intervals."""
        known = list(intervals)
        return {
            minute
            for minute in self.minutes
            if any(start <= self.starts_at + minute * MINUTE < end for start, end in known)
        }

    def attended(self, intervals: Iterable[Interval]) -> set[int]:
        """The minutes attended once lateness is forgiven and breaks are taken out."""
        there = self.there(intervals)
        tolerance = self.rule.late_tolerance_minutes
        if there and min(there) <= tolerance:
            there |= set(range(min(there)))
        if there and self.length - (max(there) + 1) <= tolerance:
            there |= set(range(max(there), self.length))
        return there - self.there(self.breaks) if self.rule.deducts_breaks else there

    def counted(self, intervals: Iterable[Interval]) -> int:
        """The minutes that count."""
        minutes = len(self.attended(intervals))
        if minutes < self.rule.least_minutes:
            return 0
        step = self.rule.rounding_minutes
        if not step:
            return minutes
        below = minutes - minutes % step
        return below + step if (minutes - below) * 2 >= step else below

    def is_covered(self, status: AttendanceStatus, intervals: Iterable[Interval]) -> bool:
        """Whether somebody with that status fills the seat."""
        if status is AttendanceStatus.PARTIAL and self.rule.partial_percent:
            whole = self.attended([(self.starts_at, self.starts_at + self.length * MINUTE)])
            there = self.attended(intervals)
            return len(there) * 100 >= len(whole) * self.rule.partial_percent
        return status in {
            AttendanceStatus.PRESENT,
            AttendanceStatus.REMOTE,
            AttendanceStatus.HYBRID,
            AttendanceStatus.LATE,
            AttendanceStatus.LEFT_EARLY,
            AttendanceStatus.PARTIAL,
            AttendanceStatus.REPRESENTED,
        }


def is_expected(status: AttendanceStatus) -> bool:
    """Whether somebody with that status is in the denominator."""
    return status not in {
        AttendanceStatus.NOT_EXPECTED,
        AttendanceStatus.GUEST,
        AttendanceStatus.OBSERVER,
    }


def holds(starts_on: date | None, ends_on: date | None, day: date) -> bool:
    """Whether a day lies in a period, both ends included."""
    is_begun = starts_on is None or starts_on <= day
    is_over = ends_on is not None and ends_on < day
    return is_begun and not is_over
