"""From the times of a report to the times kept: cut to the meeting, never longer than the report tells."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from car_desktop.formats.attendance_reports.report import Participant, united

Interval = tuple[datetime, datetime]

ROUNDING = timedelta(minutes=1)
"""Reports round their hours: what differs by less says the same thing again."""


@dataclass(frozen=True, slots=True)
class Presence:
    """When somebody was at a meeting; `is_exact` is false where the report hides when."""

    intervals: tuple[Interval, ...]
    is_exact: bool = True

    @property
    def minutes(self) -> int:
        """Time attended, in whole minutes."""
        return int(length(self.intervals).total_seconds() // 60)


def presence_of(
    participants: Iterable[Participant], starts_at: datetime, ends_at: datetime
) -> Presence:
    """One person's presence, whatever the number of devices and stays."""
    told = [_presence(participant, starts_at, ends_at) for participant in participants]
    intervals = joined(interval for presence in told for interval in presence.intervals)
    return Presence(intervals, all(presence.is_exact for presence in told))


def joined(intervals: Iterable[Interval]) -> tuple[Interval, ...]:
    """Intervals in order, those that overlap made one."""
    return tuple((start, end) for start, end in united(intervals) if end is not None)


def length(intervals: Iterable[Interval]) -> timedelta:
    """How long the intervals are together."""
    return sum((end - start for start, end in intervals), timedelta())


def is_same(one: tuple[Interval, ...], other: tuple[Interval, ...]) -> bool:
    """Whether two presences differ by roundings only."""
    return len(one) == len(other) and all(
        abs(a - b) < ROUNDING
        for pair in zip(one, other, strict=True)
        for a, b in zip(*pair, strict=True)
    )


def _presence(participant: Participant, starts_at: datetime, ends_at: datetime) -> Presence:
    told = None if participant.seconds is None else timedelta(seconds=participant.seconds)
    if not participant.stays:
        return _from_length(told, starts_at, ends_at)
    whole = [(start, ends_at if end is None else end) for start, end in participant.stays]
    inside = tuple(
        (max(start, starts_at), min(end, ends_at))
        for start, end in whole
        if max(start, starts_at) < min(end, ends_at)
    )
    if told is None or not inside:
        return Presence(inside)
    outside = length(whole) - length(inside)
    absent = length(inside) - max(told - outside, timedelta(minutes=1))
    return Presence(inside) if absent <= timedelta() else Presence(_with_gap(inside, absent), False)


def _from_length(told: timedelta | None, starts_at: datetime, ends_at: datetime) -> Presence:
    """Only a length is known: it is counted from the start of the meeting."""
    if not told:
        return Presence(())
    return Presence(((starts_at, min(starts_at + told, ends_at)),), False)


def _with_gap(intervals: tuple[Interval, ...], absent: timedelta) -> tuple[Interval, ...]:
    """Arrival and departure are known, the absence between them is not: it is put in the middle."""
    longest = max(intervals, key=lambda interval: interval[1] - interval[0])
    start, end = longest
    left = max((end - start - absent) / 2, timedelta(seconds=30))
    left = timedelta(seconds=round(left.total_seconds()))
    parts = ((start, start + left), (min(start + left + absent, end - left), end))
    return tuple(
        part for interval in intervals for part in (parts if interval == longest else (interval,))
    )
