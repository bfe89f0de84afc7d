"""A list of comings and goings, as Teams wrote it in 2020: who did what, at what time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto

from car_desktop.formats.attendance_reports.report import Stay, united
from car_desktop.formats.attendance_reports.words import is_before, is_left

_SAME_MOMENT = timedelta(minutes=1)


class Step(Enum):
    """What somebody does."""

    BEFORE = auto()
    JOINED = auto()
    LEFT = auto()


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the list."""

    who: str
    action: str
    at: datetime


def meaning_of(events: Iterable[Event]) -> dict[str, Step]:
    """What each action means: by its word, else by coming last more often than first."""
    first: Counter[str] = Counter()
    last: Counter[str] = Counter()
    by_person: dict[str, list[Event]] = {}
    for event in sorted(events, key=lambda event: event.at):
        by_person.setdefault(event.who, []).append(event)
    for theirs in by_person.values():
        first[theirs[0].action] += 1
        last[theirs[-1].action] += 1
    actions = {event.action for theirs in by_person.values() for event in theirs}
    return {action: _step(action, first[action], last[action]) for action in actions}


def stays_of(events: Iterable[Event], meaning: dict[str, Step]) -> tuple[Stay, ...]:
    """When one person was there, with one device or several; who never leaves stays to the end.

    « Joined before » said again, later, by somebody who was there before, closes that stay: the list
    prints the end of such a stay with the word of its beginning.
    """
    stays: list[Stay] = []
    opened: list[datetime] = []
    opened_before: list[datetime] = []
    for event in sorted(events, key=lambda event: event.at):
        step = meaning[event.action]
        if step is Step.BEFORE and opened_before and event.at - opened_before[0] > _SAME_MOMENT:
            stays.append((opened_before.pop(0), event.at))
        elif step is Step.BEFORE:
            opened_before.append(event.at)
        elif step is Step.JOINED:
            opened.append(event.at)
        elif waiting := opened or opened_before:
            stays.append((waiting.pop(0), event.at))
    stays.extend((start, None) for start in (*opened, *opened_before))
    return united(stays)


def _step(action: str, first: int, last: int) -> Step:
    if is_left(action):
        return Step.LEFT
    if is_before(action):
        return Step.BEFORE
    return Step.LEFT if last > first else Step.JOINED
