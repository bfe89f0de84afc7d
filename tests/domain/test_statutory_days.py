"""The days on which pupils have no school, whatever is decided."""

import csv
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from car_desktop.domain.statutory_days import is_weekend, statutory_days
from car_desktop.domain.values import SchoolYear
from tests.repository.tree import SHARED

LIST = SHARED / "data/quebec_jours_feries_2025_2030.csv"
YEARS = st.integers(min_value=2000, max_value=2100).map(SchoolYear)


def test_the_statutory_days_of_a_year_are_those_of_the_regulation() -> None:
    assert list(statutory_days(SchoolYear(2026))) == [
        date(2026, 7, 1),
        date(2026, 9, 7),
        date(2026, 10, 12),
        date(2026, 12, 24),
        date(2026, 12, 25),
        date(2026, 12, 26),
        date(2026, 12, 31),
        date(2027, 1, 1),
        date(2027, 1, 2),
        date(2027, 3, 26),
        date(2027, 3, 29),
        date(2027, 5, 24),
        date(2027, 6, 24),
    ]


@pytest.mark.parametrize(
    ("year", "day"),
    [(2025, date(2026, 5, 18)), (2026, date(2027, 5, 24)), (2019, date(2020, 5, 18))],
)
def test_patriots_day_is_the_monday_before_the_25th_even_when_the_25th_is_a_monday(
    year: int, day: date
) -> None:
    assert day in statutory_days(SchoolYear(year))


@given(YEARS)
def test_every_year_has_its_thirteen_days_in_order_within_its_bounds(year: SchoolYear) -> None:
    days = list(statutory_days(year))

    assert len(days) == 13
    assert days == sorted(days)
    assert all(day in year for day in days)


@given(st.dates())
def test_a_weekend_is_two_days_of_seven(day: date) -> None:
    assert is_weekend(day) == (day.strftime("%w") in "06")


@pytest.mark.skipif(not LIST.exists(), reason="the list of holidays is not on this computer")
def test_the_statutory_days_are_those_of_an_independent_list() -> None:
    with LIST.open(encoding="utf-8-sig", newline="") as lines:
        listed = {
            date.fromisoformat(line["date"])
            for line in csv.DictReader(lines)
            if line["conge_eleves_regime_pedagogique_art19"] == "1"
        }
    years = range(min(listed).year, max(listed).year + 1)

    computed = {day for year in range(years[0] - 1, years[-1] + 1) for day in _days_of(year)}

    assert {day for day in computed if day.year in years} == listed
    assert len(listed) == 13 * len(years)


def _days_of(start: int) -> list[date]:
    return list(statutory_days(SchoolYear(start)))
