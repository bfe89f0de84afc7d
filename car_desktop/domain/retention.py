"""When a record is due by a rule of retention, and by when no backup holds what was destroyed."""

from __future__ import annotations

from datetime import date, timedelta

from car_desktop.domain.values import SchoolYear

REVIEW_MONTH = 7
"""July: the school year is over and the next one has not begun."""

CLEAN_AFTER = timedelta(days=90)
"""What was destroyed is in no backup of ours after that."""


def last_year_due(years: int, today: date) -> SchoolYear:
    """The last school year of which nothing more is kept, by a delay in whole years.

    A delay runs from the end of the school year of the record: what is of 2022-2023 and is kept three
    years is due from 1 July 2026 on.
    """
    return SchoolYear(SchoolYear.of(today).start - 1 - years)


def due_on(day: date, years: int) -> date:
    """The first day on which a record of a day is due."""
    return SchoolYear(SchoolYear.of(day).start + 1 + years).first_day


def clean_on(day: date) -> date:
    """The day from which no backup holds what was destroyed on a day."""
    return day + CLEAN_AFTER


def is_time_of_review(today: date) -> bool:
    """Whether this is the month in which what is due is gone through."""
    return today.month == REVIEW_MONTH
