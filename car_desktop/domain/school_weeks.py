"""The same day of another school year: weeks are counted from Labour Day, weekdays are kept.

A calendar year is no measure here: 364 days bring the same weekday back one or two dates earlier each
year, until a spring break would stand in mid-February. Labour Day comes back with the school year.
"""

from __future__ import annotations

from datetime import date, timedelta

from car_desktop.domain.statutory_days import labour_day
from car_desktop.domain.values import SchoolYear


def same_day_in(day: date, year: SchoolYear) -> date:
    """The day of the same week and weekday in another school year; at its ends it may lie outside."""
    return day + _shift(SchoolYear.of(day), year)


def _shift(start: SchoolYear, end: SchoolYear) -> timedelta:
    """Whole weeks: both are Mondays."""
    return labour_day(end.start) - labour_day(start.start)
