"""What a calendar file says of a meeting, whoever wrote it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

TITLE_PROPERTY = "X-CARNET-CAR-TITLE"

TIME_ZONE = "America/Toronto"
"""Where wall-clock times of meetings are read: Quebec's zone; older files say America/Montreal."""


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One occurrence, at Quebec's wall-clock time.

    `uid` names the event in every program; the occurrences of a series share it and differ by
    `occurrence`, the start that the series gave before anybody moved it. Our files say the title of
    a meeting beside the summary, in which its community and its number come first.
    """

    uid: str
    starts_at: datetime
    ends_at: datetime
    summary: str = ""
    place: str = ""
    description: str = ""
    sequence: int = 0
    is_cancelled: bool = False
    is_remote: bool = False
    occurrence: datetime | None = None
    changed_at: datetime | None = None
    title: str | None = None


class WhyLeftOut(StrEnum):
    """Why something of a calendar file was not taken."""

    ALL_DAY = "all_day"
    NO_START = "no_start"
    ENDS_BEFORE_START = "ends_before_start"
    TOO_LONG = "too_long"
    TOO_FREQUENT = "too_frequent"
    UNREADABLE_RULE = "unreadable_rule"
    OUTSIDE_PERIOD = "outside_period"


class HowRead(StrEnum):
    """How an event was read where the file did not say enough, or said what cannot be."""

    NO_END = "no_end"
    UNKNOWN_ZONE = "unknown_zone"
    SKIPPED_HOUR = "skipped_hour"


@dataclass(frozen=True, slots=True)
class ReadOtherwise:
    """An event that was taken, with something to check."""

    summary: str
    how: HowRead


@dataclass(frozen=True, slots=True)
class LeftOutEvent:
    """An event that was not taken, by its summary, and why."""

    summary: str
    why: WhyLeftOut


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """What a calendar file gave."""

    name: str
    events: tuple[CalendarEvent, ...]
    left_out: tuple[LeftOutEvent, ...] = ()
    read_otherwise: tuple[ReadOtherwise, ...] = ()


@dataclass(frozen=True, slots=True)
class CalendarOptions:
    """How a calendar is written."""

    language: str = "fr"
    name: str = ""
    reminder: timedelta | None = None
    is_private: bool = False
