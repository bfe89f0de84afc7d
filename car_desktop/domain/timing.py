"""The time of a meeting: what a point took, what is left of it, and when the last one would end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from car_desktop.domain.values import AgendaState

FORGOTTEN_AFTER = timedelta(hours=2)
"""A clock left running stops by itself that long after the meeting: nobody listens any more."""

WARNING_SECONDS = 120


class Pace(StrEnum):
    """How a point stands beside the time it was given."""

    CALM = "calm"
    SOON = "soon"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class ItemClock:
    """What is kept of a point's time; everything else follows from the hour it is."""

    planned_minutes: int = 0
    added_minutes: int = 0
    spent_seconds: int = 0
    running_since: datetime | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    counts_until: datetime | None = None

    @property
    def is_running(self) -> bool:
        """True while time goes by."""
        return self.running_since is not None

    @property
    def is_current(self) -> bool:
        """True from its start to its end, pauses included."""
        return self.started_at is not None and self.ended_at is None

    @property
    def allotted_seconds(self) -> int:
        """What was planned, and what was added on the spot."""
        return 60 * (self.planned_minutes + self.added_minutes)

    def elapsed(self, now: datetime) -> int:
        """Seconds spent so far, pauses left out."""
        return self.spent_seconds + seconds_run(self.running_since, now, self.counts_until)

    def remaining(self, now: datetime) -> int:
        """Seconds left; negative where the point takes longer than it was given."""
        return self.allotted_seconds - self.elapsed(now)

    def pace(self, now: datetime) -> Pace:
        """Whether the end is near or past; a point without a length has no end."""
        if not self.allotted_seconds:
            return Pace.CALM
        remaining = self.remaining(now)
        if remaining < 0:
            return Pace.OVER
        is_near = remaining <= WARNING_SECONDS < self.allotted_seconds
        return Pace.SOON if is_near else Pace.CALM

    def is_forgotten(self, now: datetime) -> bool:
        """True where nobody stopped the clock after the meeting, so that it stopped by itself."""
        return self.is_running and self.counts_until is not None and now > self.counts_until


def seconds_run(since: datetime | None, now: datetime, until: datetime | None) -> int:
    """How long a clock ran; it never runs backwards, nor on after it was forgotten."""
    if since is None:
        return 0
    end = min(now, until) if until is not None else now
    return max(0, int((end - since).total_seconds()))


def runs_until(running_since: datetime | None, meeting_ends_at: datetime) -> datetime | None:
    """When a clock started at that hour would stop by itself."""
    if running_since is None:
        return None
    return max(running_since, meeting_ends_at) + FORGOTTEN_AFTER


@dataclass(frozen=True, slots=True)
class TimedItem:
    """A point of the agenda with its clock."""

    id: int
    number: int
    title: str
    is_break: bool
    state: AgendaState
    clock: ItemClock

    @property
    def is_open(self) -> bool:
        """True while it is still to be treated."""
        return self.state is AgendaState.OPEN


@dataclass(frozen=True, slots=True)
class MeetingTimer:
    """The points of one meeting in their order; one of them at most has the floor."""

    starts_at: datetime
    ends_at: datetime
    items: tuple[TimedItem, ...]

    @property
    def current(self) -> TimedItem | None:
        """The point that has the floor, running or paused."""
        return next((item for item in self.items if item.clock.is_current), None)

    @property
    def upcoming(self) -> tuple[TimedItem, ...]:
        """What is still to be treated after the current point, or altogether before the first one."""
        current = self.current
        after = current.number if current else 0
        return tuple(item for item in self.items if item.is_open and item.number > after)

    @property
    def following(self) -> TimedItem | None:
        """The point that comes next."""
        return next(iter(self.upcoming), None)

    @property
    def previous(self) -> TimedItem | None:
        """The point to go back to: the one before that was not put off nor withdrawn."""
        current = self.current
        if current is None:
            return None
        left_out = (AgendaState.DEFERRED, AgendaState.WITHDRAWN)
        before = (item for item in reversed(self.items) if item.number < current.number)
        return next((item for item in before if item.state not in left_out), None)

    def projected_end(self, now: datetime) -> datetime | None:
        """When the last point would end if each took what is left of its time."""
        current = self.current
        if current is None:
            return None
        lengths = [max(0, item.clock.remaining(now)) for item in (current, *self.upcoming)]
        return (now + timedelta(seconds=sum(lengths))).replace(second=0, microsecond=0)

    def minutes_late(self, now: datetime) -> int:
        """How far that end goes beyond the planned one; nothing to say of on another day."""
        end = self.projected_end(now)
        if end is None or now.date() != self.starts_at.date():
            return 0
        return max(0, int((end - self.ends_at).total_seconds() // 60))
