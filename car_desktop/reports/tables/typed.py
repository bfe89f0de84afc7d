"""Which figure a cell shows: told only where printing the figure again gives the same text.

A cell that says « 83 % » becomes a ratio and « 2 h 30 » becomes minutes; what is not surely a figure
stays the text that it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from car_desktop.typography import MINUS, Typography


class Kind(StrEnum):
    """What a figure measures."""

    NUMBER = "number"
    PERCENT = "percent"  # a ratio: 0.83
    MINUTES = "minutes"
    DATE = "date"
    MONEY = "money"  # dollars


Figure: TypeAlias = Decimal | date


@dataclass(frozen=True, slots=True)
class Value:
    """A cell: its text, and the figure that it shows where it shows one."""

    text: str
    kind: Kind | None = None
    figure: Figure = Decimal(0)


_LONGEST = 40
_MOST_DIGITS = 15  # beyond them, spreadsheets round
_FIRST_YEAR = 1900  # before it, spreadsheets have no dates
_LENGTH = re.compile(r"(?:(\d[\d\s,]*)\s*h)?\s*(?:(\d{1,2})(?:\s*min)?)?")
_DAY = re.compile(r"\d{1,2}")
_YEAR = re.compile(r"\d{4}")

_Written: TypeAlias = Callable[[Decimal], tuple[str, ...]]


def value_of(text: str, say: Typography, *, is_number: bool) -> Value:
    """The figure of a text, in the conventions it is written in.

    Plain numbers are read under columns of numbers only: elsewhere « 0123 » may be a code.
    """
    if not text or len(text) > _LONGEST or not any(map(str.isdecimal, text)):
        return Value(text)
    for kind, figure, written in _readings(text, say, is_number=is_number):
        if figure is not None and text in written(figure):
            return Value(text, kind, figure)
    day = _day(text, say)
    return Value(text) if day is None else Value(text, Kind.DATE, day)


def _readings(
    text: str, say: Typography, *, is_number: bool
) -> Iterator[tuple[Kind, Decimal | None, _Written]]:
    """What the text may mean, and how that is printed."""
    number = _number(text, say)
    ratio = None if number is None else number / 100
    yield Kind.PERCENT, ratio, lambda f: tuple(say.percent(f, decimals) for decimals in (0, 1, 2))
    yield Kind.MONEY, number, lambda f: (say.money(f),)
    yield Kind.MINUTES, _minutes(text), lambda f: (say.duration(int(f)),)
    if is_number:
        yield (
            Kind.NUMBER,
            number,
            lambda f: (say.number(f), *(say.number(f, decimals) for decimals in (1, 2))),
        )


def _number(text: str, say: Typography) -> Decimal | None:
    """The digits of a text with its sign, whatever unit stands beside them."""
    kept = text.replace(say.thousands, "").replace(say.decimal, ".")
    digits = "".join(c for c in kept if c == "." or (c.isascii() and c.isdigit())).strip(".")
    if not digits or digits.count(".") > 1 or len(digits) > _MOST_DIGITS:
        return None
    return Decimal(digits) * (-1 if text.startswith(MINUS) else 1)


def _minutes(text: str) -> Decimal | None:
    found = _LENGTH.fullmatch(text)
    if found is None:
        return None
    hours = re.sub(r"\D", "", found[1] or "")[:_MOST_DIGITS]
    return Decimal(int(hours or 0) * 60 + int(found[2] or 0))


def _day(text: str, say: Typography) -> date | None:
    try:
        found: date | None = date.fromisoformat(text)
    except ValueError:
        found = _named_day(text, say)
    is_printed_so = found is not None and text in (
        *(say.date_short(found), say.date_medium(found)),
        *(say.date_long(found), say.date_long_with_weekday(found)),
    )
    return found if found and is_printed_so and found.year >= _FIRST_YEAR else None


def _named_day(text: str, say: Typography) -> date | None:
    """« 14 janv. 2027 », “January 14, 2027”: the month by its name, then the day and the year."""
    year = _YEAR.search(text)
    day = _DAY.search(text.replace(year[0], "", 1)) if year else None
    months = [
        place + 1
        for place, names in enumerate(zip(say.months, say.months_short, strict=True))
        if any(name in text for name in names)
    ]
    if year is None or day is None or not months:
        return None
    try:
        return date(int(year[0]), months[-1], int(day[0]))
    except ValueError:
        return None
