"""What an attendance report says, whichever program wrote it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from car_desktop.domain.values import AttendanceSource

Stay = tuple[datetime, datetime | None]
"""From an arrival to a departure; the report may end before the person leaves."""


class WhyNotCounted(StrEnum):
    """Why a line of a report is nobody's presence."""

    WAITING_ROOM = "waiting_room"
    NO_NAME = "no_name"


@dataclass(frozen=True, slots=True)
class Participant:
    """One person of a report; `seconds` is told where the times alone would say too much, or nothing."""

    name: str
    emails: tuple[str, ...] = ()
    role: str = ""
    stays: tuple[Stay, ...] = ()
    seconds: int | None = None


@dataclass(frozen=True, slots=True)
class NotCounted:
    """A line that was left out, and why."""

    line: int
    name: str
    why: WhyNotCounted


@dataclass(frozen=True, slots=True)
class AttendanceReport:
    """A whole report; `days` is empty where it only holds hours or totals."""

    source: AttendanceSource
    participants: tuple[Participant, ...]
    started_at: datetime | None = None
    ended_at: datetime | None = None
    days: tuple[date, ...] = ()
    not_counted: tuple[NotCounted, ...] = ()


def united(stays: Iterable[Stay]) -> tuple[Stay, ...]:
    """Stays in order, those that overlap or touch made one: two devices are one person."""
    joined: list[Stay] = []
    for start, end in sorted(stays, key=lambda stay: stay[0]):
        last = joined[-1] if joined else None
        if last is not None and (last[1] is None or start <= last[1]):
            joined[-1] = (last[0], _later(last[1], end))
        else:
            joined.append((start, end))
    return tuple(joined)


def _later(one: datetime | None, other: datetime | None) -> datetime | None:
    return None if one is None or other is None else max(one, other)
