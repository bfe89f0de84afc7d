"""A due date at one place of a line: « 15 mars », « +2 sem », « demain », « prochaine », “next Monday”."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from car_desktop.domain.text import folded
from car_desktop.domain.typed_moments import read_date

_FARTHEST_YEARS = 20

_TO = r"(?:pour|d['’]ici|avant|by|before|for)\s+"
_ARTICLE = r"(?:(?:le|la|au|à la|the)\s+)?"
_WEEKDAY = r"(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+"
_MONTH = r"[^\W\d_]{3,}"
_YEAR = r"(?:,?\s+20\d\d(?!\d))?"
_DAY = (
    r"(?:20\d\d-\d\d?-\d\d?"
    r"|\d\d?[/-]\d\d?[/-]20\d\d"
    rf"|\d\d?(?:er|st|nd|rd|th)?\s+{_MONTH}\.?{_YEAR}"
    rf"|{_MONTH}\.?\s+\d\d?(?:st|nd|rd|th)?{_YEAR}"
    r")"
)
_END = r"(?=$|[\s,:;.!?)@#])"
_FLAGS = re.IGNORECASE

_DATES = tuple(
    re.compile(rf"{_ARTICLE}(?P<day>{weekday}{_DAY}){_END}", _FLAGS) for weekday in ("", _WEEKDAY)
)
_SPAN = re.compile(
    r"(?:\+\s?|(?:dans|in)\s+)(?P<count>\d{1,3})\s?(?P<unit>[^\W\d_]+)\.?" + _END, _FLAGS
)
_NEXT_MEETING = re.compile(
    rf"{_ARTICLE}(?:prochaine(?:\s+(?:rencontre|fois))?|next\s+(?:meeting|time))" + _END, _FLAGS
)
_NEXT_ALONE = re.compile(r"next(?=\s*(?:$|[,:@#]))", _FLAGS)
_NEAR = re.compile(r"(?:aujourd['’]hui|today|apr[èe]s-demain|demain|tomorrow)" + _END, _FLAGS)
_NAMED = re.compile(
    rf"{_ARTICLE}(?:next\s+)?"
    r"(?P<name>lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?:\s+prochain)?" + _END,
    _FLAGS,
)
_INTRODUCED = re.compile(_TO, _FLAGS)

_WEEKDAYS = (
    ("lundi", "monday"),
    ("mardi", "tuesday"),
    ("mercredi", "wednesday"),
    ("jeudi", "thursday"),
    ("vendredi", "friday"),
    ("samedi", "saturday"),
    ("dimanche", "sunday"),
)
_DAYS_AWAY = {
    "aujourd'hui": 0, "today": 0, "demain": 1, "tomorrow": 1, "apres-demain": 2,
}  # fmt: skip
_IN_DAYS = frozenset({"j", "jr", "jrs", "jour", "jours", "d", "day", "days"})
_IN_WEEKS = frozenset(
    {"s", "sem", "sems", "semaine", "semaines", "w", "wk", "wks", "week", "weeks"}
)
_IN_MONTHS = frozenset({"m", "mo", "mois", "month", "months"})


@dataclass(frozen=True, slots=True)
class TypedDue:
    """By when, and where the words that say so end; no day means « the next meeting »."""

    end: int
    day: date | None

    @property
    def is_next_meeting(self) -> bool:
        """True where the date is that of the next meeting, whichever it will be."""
        return self.day is None


def read_due(line: str, start: int, today: date, *, introduced: bool = False) -> TypedDue | None:
    """Read a due date that stands exactly at `start`; `introduced` wants « pour » or “by” before it."""
    place = start
    if opening := _INTRODUCED.match(line, start):
        place = opening.end()
    elif introduced:
        return None
    if (found := _NEXT_MEETING.match(line, place) or _NEXT_ALONE.match(line, place)) is not None:
        return TypedDue(found.end(), None)
    for read in (_read_date, _read_span, _read_near, _read_weekday):
        if (due := read(line, place, today)) is not None:
            return due
    return None


def _read_date(line: str, start: int, today: date) -> TypedDue | None:
    for pattern in _DATES:
        found = pattern.match(line, start)
        day = _day(found["day"].replace(",", " "), today) if found else None
        if found is not None and day is not None:
            return TypedDue(found.end(), day)
    return None


def _read_span(line: str, start: int, today: date) -> TypedDue | None:
    found = _SPAN.match(line, start)
    if found is None:
        return None
    day = _days_from(today, int(found["count"]), folded(found["unit"]))
    return TypedDue(found.end(), day) if day is not None else None


def _read_near(line: str, start: int, today: date) -> TypedDue | None:
    found = _NEAR.match(line, start)
    if found is None:
        return None
    return TypedDue(found.end(), today + timedelta(days=_DAYS_AWAY[folded(found[0])]))


def _read_weekday(line: str, start: int, today: date) -> TypedDue | None:
    found = _NAMED.match(line, start)
    if found is None:
        return None
    name = folded(found["name"])
    for number, names in enumerate(_WEEKDAYS):
        if name in names:
            away = (number - today.weekday() - 1) % 7 + 1
            return TypedDue(found.end(), today + timedelta(days=away))
    return None


def _days_from(today: date, count: int, unit: str) -> date | None:
    if unit in _IN_DAYS:
        return today + timedelta(days=count)
    if unit in _IN_WEEKS:
        return today + timedelta(weeks=count)
    if unit in _IN_MONTHS:
        years, month = divmod(today.month - 1 + count, 12)
        year = today.year + years
        return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))
    return None


def _day(words: str, today: date) -> date | None:
    """The day that words name; without a year, the next one to come."""
    day = read_date(words, today)
    if day is None or abs(day.year - today.year) > _FARTHEST_YEARS:
        return None
    has_year = re.search(r"20\d\d", words) is not None
    return day if has_year or day >= today else _same_day(day, day.year + 1)


def _same_day(day: date, year: int) -> date | None:
    """None for 29 February of a year that has none."""
    try:
        return day.replace(year=year)
    except ValueError:
        return None
