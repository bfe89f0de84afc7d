"""Days, hours and lengths of time as reports print them.

Whether « 3/4/26 » is in March or in April is decided once for the whole file: by a part that no month
can be, else by the meeting's day.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import Enum

from car_desktop.domain.text import folded

_HALF = r"\s*(?P<half>[ap]\.?\s?m\.?)?"
_CLOCK = r"(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d+)?)?" + _HALF
_WORDED_CLOCK = (
    r"(?P<hour>\d{1,2})\s?[:h]\s?(?P<minute>\d{2})"
    r"(?:\s?(?::|min|m)\s?(?:(?P<second>\d{1,2})(?:[.,]\d+)?\s?s?)?)?" + _HALF
)
_DAY = r"(?P<a>\d{1,4})(?P<mark>[-/.])(?P<b>\d{1,2})(?P=mark)(?P<c>\d{1,4})"
_AFTER_CLOCK = r"\s*(?:z|utc|gmt|[a-z]{3,4}|\(?(?:utc|gmt)?[+-]\d{1,2}:?\d{0,2}\)?)?"
_DATE_TIME = re.compile(
    rf"{_DAY}(?:\s*,\s*|t|\s+(?:[^\d\W]{{1,3}}\s+)?){_WORDED_CLOCK}{_AFTER_CLOCK}"
)
_ONLY_DAY = re.compile(_DAY)
_ONLY_CLOCK = re.compile(_CLOCK)
_LENGTH = re.compile(r"(-?\d{1,9})\s*([a-z]+)\.?")
_LENGTH_WORDS = re.compile(r"-?(?:\d+\s*[a-z]+\.?(?:[\s,]+(?:(?:et|and|y|e|i|und)\s+)?)?)+")
"""A word that joins comes after a space: else a search that fails would try each letter as one."""

_LENGTH_CLOCK = re.compile(r"(?:(\d{1,3}):)?(\d{1,3}):(\d{2})")
_NUMBER = re.compile(r"-?\d{1,5}(?:[.,]\d+)?")
_SECONDS_IN = {"h": 3600, "g": 3600, "u": 3600, "o": 3600, "t": 3600, "m": 60, "s": 1}
"""By first letter: h, heures, hr, godz., uur, ore, timer; min; s, sek."""
_SPECIAL = {"std": 3600, "stunde": 3600, "stunden": 3600, "st": 3600}


class DayOrder(Enum):
    """In which order a file writes its days."""

    YEAR_FIRST = "abc"
    DAY_FIRST = "cba"
    MONTH_FIRST = "cab"


@dataclass(frozen=True, slots=True)
class Moment:
    """A day and an hour, before the order of the day's parts is known."""

    parts: tuple[int, int, int]
    clock: time | None

    def day(self, order: DayOrder) -> date | None:
        """The day in that order, where there is such a day."""
        values = dict(zip("abc", self.parts, strict=True))
        year, month, day = (values[letter] for letter in order.value)
        if year < 100:
            year += 2000
        try:
            return date(year, month, day)
        except ValueError:
            return None

    def at(self, order: DayOrder) -> datetime | None:
        """The moment in that order, where there is one."""
        day = self.day(order)
        return None if day is None else datetime.combine(day, self.clock or time())


_QUEBEC_CLOCK = re.compile(r"\b(\d{1,2}) ?h ?(\d{2})$")
"""The hour as Quebec writes it; at the end of a cell, for « 2 h 44 m » is a length."""


def read_moment(text: str) -> Moment | None:
    """« 23/11/2026 à 13:30:07 », “11/23/26, 1:30:07 PM”, « 2026-11-23 13:30 »."""
    found = _DATE_TIME.fullmatch(folded(text))
    if found is None:
        return None
    clock = _time(found)
    return None if clock is None else Moment(_parts(found), clock)


def read_day(text: str) -> Moment | None:
    """A day alone."""
    found = _ONLY_DAY.fullmatch(folded(text).rstrip(","))
    return None if found is None else Moment(_parts(found), None)


def read_clock(text: str) -> time | None:
    """« 13:30:07 », “01:25 PM”, « 9:00 », « 9 h 05 »."""
    found = _ONLY_CLOCK.fullmatch(_QUEBEC_CLOCK.sub(r"\1:\2", folded(text)))
    return None if found is None else _time(found)


def read_length(text: str) -> int | None:
    """Seconds in « 2 h 40 m 21 s », “1 hr 2 min”, « 32:14 », « 1:00:00 »; negative ones too."""
    plain = folded(text)
    if found := _LENGTH_CLOCK.fullmatch(plain.removeprefix("-")):
        hours, minutes, seconds = (int(part or 0) for part in found.groups())
        return (-1 if plain.startswith("-") else 1) * (hours * 3600 + minutes * 60 + seconds)
    if not _LENGTH_WORDS.fullmatch(plain):
        return None
    total = 0
    for number, word in _LENGTH.findall(plain):
        unit = _SPECIAL.get(word) or _SECONDS_IN.get(word[0])
        if unit is None:
            return None
        total += int(number) * unit
    return total


def read_number(text: str) -> float | None:
    """Minutes, as Zoom counts them."""
    return float(text.replace(",", ".")) if _NUMBER.fullmatch(text) else None


def day_order(moments: Iterable[Moment], expected: date) -> DayOrder:
    """The order in which every day exists; the meeting's day settles what is left, else the Quebec habit."""
    parts = list(moments)
    possible = [order for order in DayOrder if _is_possible(order, parts)]
    on_the_day = [
        order for order in possible if any(moment.day(order) == expected for moment in parts)
    ]
    habit = [DayOrder.DAY_FIRST, *DayOrder]
    return next(iter(on_the_day or sorted(possible, key=habit.index)), DayOrder.DAY_FIRST)


def _is_possible(order: DayOrder, moments: list[Moment]) -> bool:
    year_at = order.value.index("a") == 0
    return all(
        moment.day(order) is not None and (moment.parts[0] > 31) == year_at for moment in moments
    )


def _parts(found: re.Match[str]) -> tuple[int, int, int]:
    return int(found["a"]), int(found["b"]), int(found["c"])


def _time(found: re.Match[str]) -> time | None:
    hour, minute, second = int(found["hour"]), int(found["minute"]), int(found["second"] or 0)
    half = (found["half"] or "")[:1]
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, minute, second) if max(minute, second) < 60 and hour < 24 else None
