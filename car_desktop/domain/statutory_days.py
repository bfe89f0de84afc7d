"""The days on which Quebec pupils have no school, whatever their service centre decides.

Source: Régime pédagogique de l'éducation préscolaire, de l'enseignement primaire et de
l'enseignement secondaire (I-13.3, r. 8), s. 19. Easter comes from `dateutil`. The `holidays` library
was tried: it knows the eight days of labour standards alone, adds « observed » days that schools do
not have, and leaves out Easter Monday, 24, 26 and 31 December and 2 January.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

from car_desktop.domain.values import SchoolYear
from car_desktop.i18n import translate

SATURDAY = 5


def statutory_days(year: SchoolYear) -> dict[date, str]:
    """The pupils' statutory days of a school year, each with its name, by date."""
    named = {**_named(year.start), **_named(year.start + 1)}
    return {day: named[day] for day in sorted(named) if day in year}


def is_weekend(day: date) -> bool:
    """Saturday or Sunday."""
    return day.weekday() >= SATURDAY


def _named(calendar_year: int) -> dict[date, str]:
    friday = _good_friday(calendar_year)
    return {
        date(calendar_year, 1, 1): translate("StatutoryDays", "New Year’s Day"),
        date(calendar_year, 1, 2): translate("StatutoryDays", "Day after New Year’s Day"),
        friday: translate("StatutoryDays", "Good Friday"),
        friday + timedelta(days=3): translate("StatutoryDays", "Easter Monday"),
        _monday_before(date(calendar_year, 5, 25)): translate(
            "StatutoryDays", "National Patriots’ Day"
        ),
        date(calendar_year, 6, 24): translate("StatutoryDays", "Quebec’s National Holiday"),
        date(calendar_year, 7, 1): translate("StatutoryDays", "Canada Day"),
        _monday(calendar_year, 9, 1): translate("StatutoryDays", "Labour Day"),
        _monday(calendar_year, 10, 2): translate("StatutoryDays", "Thanksgiving"),
        date(calendar_year, 12, 24): translate("StatutoryDays", "Christmas Eve"),
        date(calendar_year, 12, 25): translate("StatutoryDays", "Christmas Day"),
        date(calendar_year, 12, 26): translate("StatutoryDays", "Day after Christmas"),
        date(calendar_year, 12, 31): translate("StatutoryDays", "New Year’s Eve"),
    }


@cache
def _good_friday(calendar_year: int) -> date:
    from dateutil.easter import easter  # only when a calendar is shown

    return easter(calendar_year) - timedelta(days=2)


def _monday(year: int, month: int, nth: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(-first.weekday()) % 7 + 7 * (nth - 1))


def _monday_before(day: date) -> date:
    return day - timedelta(days=day.weekday() or 7)
