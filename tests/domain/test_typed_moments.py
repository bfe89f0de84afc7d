"""Hours and days as people type them."""

from datetime import date, time

import pytest

from car_desktop.domain.typed_moments import read_date, read_time
from car_desktop.typography import for_language

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    "typed",
    [
        "13 h 30",
        "13h30",
        "13:30",
        "1330",
        "13.30",
        " 13 H 30 ",
        "13\u00a0h\u00a030",
        "1:30 p.m.",
        "1:30pm",
    ],
)
def test_half_past_one_is_read_in_every_spelling(typed: str) -> None:
    assert read_time(typed) == time(13, 30)


@pytest.mark.parametrize(
    ("typed", "read"),
    [("9", time(9)), ("9 h", time(9)), ("900", time(9)), ("12 am", time(0)), ("12 pm", time(12))],
)
def test_short_hours_are_read(typed: str, read: time) -> None:
    assert read_time(typed) == read


@pytest.mark.parametrize("typed", ["", "midi", "25 h", "13 h 75", "13:5", "13 pm", "12345", "-9"])
def test_what_is_not_an_hour_is_not_guessed(typed: str) -> None:
    assert read_time(typed) is None


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_hour_that_we_print_is_read_back(language: str) -> None:
    typography = for_language(language)
    for minutes in range(0, 24 * 60, 5):
        moment = time(minutes // 60, minutes % 60)
        assert read_time(typography.time(moment)) == moment


@pytest.mark.parametrize(
    "typed",
    [
        "2026-11-24", "2026/11/24", "24/11/2026", "24 nov", "24 nov. 2026", "24 novembre",
        "mardi 24 novembre 2026", "le mardi 24 novembre", "Nov 24", "Nov. 24, 2026",
        "Tuesday, November 24, 2026", "24/11", "24-11", "24 11 2026",
    ],
)  # fmt: skip
def test_a_tuesday_of_november_is_read_in_every_spelling(typed: str) -> None:
    assert read_date(typed, TODAY) == date(2026, 11, 24)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_day_that_we_print_is_read_back(language: str) -> None:
    typography = for_language(language)
    for month in range(1, 13):
        for number in (1, 2, 3, 11, 28):
            day = date(2027, month, number)
            for printed in (
                typography.date_short(day),
                typography.date_long(day),
                typography.date_medium(day),
                typography.date_long_with_weekday(day),
            ):
                assert read_date(printed, TODAY) == day


def test_a_day_without_a_year_is_the_nearest_ahead() -> None:
    assert read_date("15 janvier", TODAY) == date(2027, 1, 15)
    assert read_date("15 septembre", TODAY) == date(2026, 9, 15)


def test_today_and_tomorrow_are_words() -> None:
    assert read_date("aujourd’hui", TODAY) == TODAY
    assert read_date("Demain", TODAY) == date(2026, 11, 23)


@pytest.mark.parametrize(
    "typed", ["", "mardi", "31 novembre", "2026-02-30", "24 brumaire", "99/99"]
)
def test_what_is_not_a_day_is_not_guessed(typed: str) -> None:
    assert read_date(typed, TODAY) is None
