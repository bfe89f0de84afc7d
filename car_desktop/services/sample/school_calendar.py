"""When the communities of the sample year meet, whatever day it is shown on."""

from __future__ import annotations

from datetime import date, timedelta

from car_desktop.domain.values import SchoolYear

MEETS_TODAY = frozenset({"directions", "cap_anse"})
"""Their nearest meeting is moved to the day itself, so that there is something to do."""

_FULL_FROM, _FULL_UNTIL = (10, 1), (5, 31)
_DAYS_BEHIND = 89  # late November: enough behind, enough ahead


def first_monday(today: date) -> date:
    """The Monday of the last week of August; earlier or later where summer would empty the year."""
    year = SchoolYear.of(today)
    start = date(year.start, 8, 25)
    is_full = date(year.start, *_FULL_FROM) <= today <= date(year.start + 1, *_FULL_UNTIL)
    if not is_full:
        start = today - timedelta(days=_DAYS_BEHIND)
    return start - timedelta(days=start.weekday())


def meeting_days(key: str, weeks: list[int], weekday: int, today: date) -> list[date]:
    """The days on which a community meets, in order."""
    monday = first_monday(today)
    days = [_school_day(monday + timedelta(weeks=week, days=weekday)) for week in weeks]
    if key in MEETS_TODAY:
        nearest = min(range(len(days)), key=lambda index: abs(days[index] - today))
        days[nearest] = today
    return days


def _school_day(day: date) -> date:
    """Two weeks later at Christmas, one at the spring break."""
    if (day.month, day.day) >= (12, 20) or (day.month, day.day) <= (1, 5):
        return day + timedelta(days=14)
    if (3, 1) <= (day.month, day.day) <= (3, 7):
        return day + timedelta(days=7)
    return day
