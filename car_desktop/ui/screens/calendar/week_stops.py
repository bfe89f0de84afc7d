"""What a day of the week view holds: meetings, those that found no room, and free half-hours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from car_desktop.services.meetings import MeetingRow
from car_desktop.ui.screens.calendar.week_lanes import MOST_LANES, WHOLE_WIDTH, Lane, Span, lanes

DAY_MINUTES = 24 * 60
SLOT = 30
"""A free stop, and the least height of a block: less cannot be read nor hit."""
QUARTER = 15
LAST_END = DAY_MINUTES - QUARTER
"""Meetings drawn by hand end the day on which they start."""


@dataclass(frozen=True, slots=True)
class Stop:
    """One thing to stand on: a meeting, several that found no room, or free time."""

    day: date
    span: Span
    lane: Lane = WHOLE_WIDTH
    meetings: tuple[MeetingRow, ...] = ()

    @property
    def starts_at(self) -> datetime:
        """When it starts."""
        return moment(self.day, self.span.starts)

    @property
    def ends_at(self) -> datetime:
        """When it ends."""
        return moment(self.day, self.span.ends)

    @property
    def meeting(self) -> MeetingRow | None:
        """The one meeting there."""
        return self.meetings[0] if len(self.meetings) == 1 else None


def moment(day: date, minute: int) -> datetime:
    """A minute of a day; the last one is the first of the next day."""
    return datetime.combine(day, time.min) + timedelta(minutes=minute)


def minute_of(at: datetime) -> int:
    """Minutes since midnight."""
    return at.hour * 60 + at.minute


def busy_stops(day: date, meetings: Sequence[MeetingRow]) -> list[Stop]:
    """The meetings of a day, each with its lane; beyond three lanes the others are one stop."""
    spans = [shown_span(meeting) for meeting in meetings]
    placed = [
        Stop(day, span, lane, (meeting,))
        for meeting, span, lane in zip(meetings, spans, lanes(spans), strict=True)
    ]
    return sorted(_without_crowds(placed), key=lambda stop: (stop.span.starts, stop.lane.index))


def free_stops(day: date, busy: Sequence[Stop]) -> list[Stop]:
    """The half-hours that do not start within a meeting."""
    return [
        Stop(day, Span(start, start + SLOT))
        for start in range(0, DAY_MINUTES, SLOT)
        if not any(stop.span.starts <= start < stop.span.ends for stop in busy)
    ]


def shown_span(meeting: MeetingRow) -> Span:
    """Where a meeting is drawn: within its day, and high enough to be read."""
    starts = minute_of(meeting.starts_at)
    ends = min(starts + meeting.minutes, DAY_MINUTES)
    start = min(starts, DAY_MINUTES - SLOT)
    return Span(start, max(ends, start + SLOT))


def _without_crowds(placed: list[Stop]) -> list[Stop]:
    """Keep two lanes of a crowd, and let the last one say how many others there are."""
    kept = [stop for stop in placed if stop.lane.count <= MOST_LANES]
    crowded = [stop for stop in placed if stop.lane.count > MOST_LANES]
    for crowd in _crowds(crowded):
        kept += [_narrowed(stop) for stop in crowd if stop.lane.index < MOST_LANES - 1]
        kept.append(_rest([stop for stop in crowd if stop.lane.index >= MOST_LANES - 1]))
    return kept


def _crowds(stops: list[Stop]) -> list[list[Stop]]:
    """Those that touch each other, directly or through others."""
    crowds: list[list[Stop]] = []
    end = 0
    for stop in sorted(stops, key=lambda stop: stop.span.starts):
        if not crowds or stop.span.starts >= end:
            crowds.append([])
            end = 0
        crowds[-1].append(stop)
        end = max(end, stop.span.ends)
    return crowds


def _narrowed(stop: Stop) -> Stop:
    last = min(stop.lane.index + stop.lane.width, MOST_LANES - 1)
    lane = Lane(stop.lane.index, last - stop.lane.index, MOST_LANES)
    return Stop(stop.day, stop.span, lane, stop.meetings)


def _rest(hidden: list[Stop]) -> Stop:
    span = Span(min(s.span.starts for s in hidden), max(s.span.ends for s in hidden))
    rows = sorted((row for s in hidden for row in s.meetings), key=lambda row: row.starts_at)
    return Stop(hidden[0].day, span, Lane(MOST_LANES - 1, 1, MOST_LANES), tuple(rows))
