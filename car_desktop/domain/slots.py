"""When a community could meet: every moment that fits, ranked by one rule; pure, so that it can be checked.

The rule: first when the coach is free, then fewest missing, then a day without a day off, then near the
usual weekday and hour, then the earliest. One moment is kept per half-day, so that the first ten are ten real choices.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

STEP = timedelta(minutes=15)
MOST_SLOTS = 10
NOON = time(12)

Span = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class SlotWish:
    """What is looked for; weekdays as Python counts them, from Monday 0."""

    first: date
    last: date
    weekdays: frozenset[int]
    earliest: time
    latest: time
    length: timedelta
    margin: timedelta = timedelta()
    usual: tuple[int, time] | None = None


@dataclass(frozen=True, slots=True)
class SlotGround:
    """What is known: when each member is taken, when the coach is, and which days are off."""

    taken: Mapping[int, Sequence[Span]] = field(default_factory=dict)
    coach: Sequence[Span] = ()
    off: Mapping[date, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FoundSlot:
    """A moment, who would be missing, why the day is off if it is, and whether the coach is taken."""

    starts_at: datetime
    ends_at: datetime
    missing: tuple[int, ...] = ()
    off: str = ""
    is_coach_taken: bool = False


def best_slots(
    wish: SlotWish, ground: SlotGround, on_day: Callable[[int, int], object] | None = None
) -> list[FoundSlot]:
    """The best moments, best first; `on_day` hears how many days are done, of how many."""
    taken = {key: Timeline(spans, wish.margin) for key, spans in ground.taken.items()}
    coach = Timeline(ground.coach, wish.margin)
    days = list(_days(wish))
    best: dict[tuple[date, bool], FoundSlot] = {}
    for done, day in enumerate(days):
        if on_day is not None:
            on_day(done, len(days))
        for starts_at, ends_at in _moments(day, wish):
            missing = tuple(k for k, line in taken.items() if line.overlaps(starts_at, ends_at))
            is_taken = coach.overlaps(starts_at, ends_at)
            slot = FoundSlot(starts_at, ends_at, missing, ground.off.get(day, ""), is_taken)
            half = (day, starts_at.time() < NOON)
            if half not in best or rank(slot, wish) < rank(best[half], wish):
                best[half] = slot
    return sorted(best.values(), key=lambda slot: rank(slot, wish))[:MOST_SLOTS]


def rank(slot: FoundSlot, wish: SlotWish) -> tuple[bool, int, bool, int, datetime]:
    """The smaller, the better."""
    return (
        slot.is_coach_taken,
        len(slot.missing),
        bool(slot.off),
        distance(slot.starts_at, wish),
        slot.starts_at,
    )


def distance(starts_at: datetime, wish: SlotWish) -> int:
    """Minutes from the usual weekday and hour; nothing where nothing is usual."""
    if wish.usual is None:
        return 0
    weekday, hour = wish.usual
    days = abs(starts_at.weekday() - weekday)
    minutes = starts_at.hour * 60 + starts_at.minute - hour.hour * 60 - hour.minute
    return min(days, 7 - days) * 24 * 60 + abs(minutes)


class Timeline:
    """Spans of time, widened by a margin and joined, that are asked many times."""

    def __init__(self, spans: Iterable[Span], margin: timedelta = timedelta()) -> None:
        self._starts: list[datetime] = []
        self._ends: list[datetime] = []
        for starts_at, ends_at in sorted((start - margin, end + margin) for start, end in spans):
            if self._ends and starts_at <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], ends_at)
            else:
                self._starts.append(starts_at)
                self._ends.append(ends_at)

    def overlaps(self, starts_at: datetime, ends_at: datetime) -> bool:
        """Whether something lies between two moments; what only touches them does not."""
        before = bisect_left(self._starts, ends_at)
        return before > 0 and self._ends[before - 1] > starts_at


def _days(wish: SlotWish) -> Iterator[date]:
    days = (wish.first + timedelta(days=n) for n in range((wish.last - wish.first).days + 1))
    return (day for day in days if day.weekday() in wish.weekdays)


def _moments(day: date, wish: SlotWish) -> Iterator[Span]:
    starts_at, end = datetime.combine(day, wish.earliest), datetime.combine(day, wish.latest)
    while starts_at + wish.length <= end:
        yield starts_at, starts_at + wish.length
        starts_at += STEP
