"""Days, countdowns and rates as screens say them."""

from datetime import date, datetime, timedelta

import pytest

from car_desktop import i18n
from car_desktop.services.rates import Rate
from car_desktop.ui.day_words import day_words, moment_words, span_words, time_left
from car_desktop.ui.rate_words import rate_figure, rate_sentence, rhythm_sentence

TODAY = date(2026, 11, 22)
NINE = datetime(2026, 11, 22, 9, 0)
TEN = datetime(2026, 11, 22, 10, 0)


def spaced(text: str) -> str:
    """No-break spaces as plain ones, to compare words only."""
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("days", "said"), [(-1, "yesterday"), (0, "today"), (1, "tomorrow"), (17, "Wed. Dec. 9")]
)
def test_near_days_are_words_and_others_carry_their_weekday(days: int, said: str) -> None:
    assert spaced(day_words(TODAY + timedelta(days=days), TODAY)) == said


def test_the_year_is_said_outside_this_school_year() -> None:
    assert spaced(day_words(date(2027, 6, 30), TODAY)) == "Wed. June 30"
    assert spaced(day_words(date(2027, 7, 1), TODAY)) == "Thu. July 1, 2027"


def test_a_moment_begins_a_line_with_a_capital_in_quebec_usage() -> None:
    assert spaced(moment_words(NINE, TODAY)) == "Today, 9 a.m."
    with i18n.speaking(i18n.FRENCH):
        later = datetime(2026, 12, 9, 13, 30)
        assert spaced(span_words(later, later.replace(hour=16, minute=0), TODAY)) == (
            "Mer. 9 déc., 13 h 30 à 16 h"
        )


@pytest.mark.parametrize(
    ("now", "said"),
    [
        (NINE - timedelta(days=3), "in 3 day(s)"),
        (NINE - timedelta(hours=14), "in 14 h"),
        (NINE - timedelta(minutes=45), "in 45 min"),
        (NINE - timedelta(seconds=10), "in 1 min"),
        (NINE, "in progress"),
        (TEN - timedelta(minutes=1), "in progress"),
    ],
)
def test_the_time_left_is_counted_as_a_person_would(now: datetime, said: str) -> None:
    assert spaced(time_left(NINE, TEN, now)) == said


def test_a_rate_always_says_who_counts() -> None:
    assert rate_figure(Rate(46, 50)) == "92%"
    assert rate_sentence(Rate(46, 50)) == "92%: 46 present of 50 expected"
    assert "88% and 94%" in rhythm_sentence([Rate(44, 50), Rate(47, 50)])
    assert "91 present of 100" in rhythm_sentence([Rate(44, 50), Rate(47, 50)])


def test_no_meeting_is_no_rate_rather_than_nought() -> None:
    assert rate_figure(Rate()) == "–"
    assert rhythm_sentence([]) == rate_sentence(Rate()) == "No meeting has been held yet."
