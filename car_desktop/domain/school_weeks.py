"""The same day of another school year: weeks are counted from New Year's week, weekdays are kept.

Adding 52 weeks each year would bring a day back one or two dates earlier every time, until a spring
break stood in mid-February; New Year's week comes back with the calendar.
"""

from __future__ import annotations

from datetime import date, timedelta

from car_desktop.domain.values import SchoolYear


def same_day_in(day: date, year: SchoolYear) -> date:
    """The day of the same week and weekday in another school year; at its ends it may lie outside."""
    return day + (_new_year_monday(year) - _new_year_monday(SchoolYear.of(day)))


def _new_year_monday(year: SchoolYear) -> date:
    """The Monday of the week of 1 January."""
    new_year = date(year.start + 1, 1, 1)
    return new_year - timedelta(days=new_year.weekday())
