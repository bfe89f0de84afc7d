"""A rule is stated in a sentence, whatever its rhythm."""

from datetime import date, time

import pytest

from car_desktop.domain.recurrence import Recurrence
from car_desktop.domain.values import Frequency
from car_desktop.ui.dialogs.series.words import rhythm, rule_sentence

JUNE = date(2027, 6, 30)
CHOSEN = (date(2026, 9, 8), date(2026, 11, 3), date(2027, 1, 12))


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (Recurrence(Frequency.WEEKLY, date(2026, 9, 8), JUNE), "every week, on Tuesday"),
        (Recurrence(Frequency.WEEKLY, date(2026, 9, 8), JUNE, 6), "every 6 weeks, on Tuesday"),
        (
            Recurrence(Frequency.MONTHLY_BY_WEEKDAY, date(2026, 9, 8), JUNE),
            "the 2nd Tuesday of each month",
        ),
        (
            Recurrence(Frequency.MONTHLY_BY_WEEKDAY, date(2026, 9, 29), JUNE),
            "the last Tuesday of each month",
        ),
        (
            Recurrence(Frequency.MONTHLY_BY_WEEKDAY, date(2026, 9, 8), JUNE, 2),
            "the 2nd Tuesday, every 2 months",
        ),
        (Recurrence(Frequency.MONTHLY_BY_DATE, date(2026, 9, 15), JUNE), "day 15 of each month"),
        (Recurrence(Frequency.MONTHLY_BY_DATE, date(2026, 9, 1), JUNE), "the 1st of each month"),
        (
            Recurrence(Frequency.DATES, CHOSEN[0], CHOSEN[-1], dates=CHOSEN),
            "3 chosen date(s)",
        ),
    ],
)
def test_each_rhythm_has_its_words(rule: Recurrence, words: str) -> None:
    assert rhythm(rule) == words


def test_the_sentence_adds_hours_and_dates() -> None:
    rule = Recurrence(Frequency.WEEKLY, date(2026, 9, 8), JUNE, 6)

    said = rule_sentence(rule, (time(9), time(11, 30)), (date(2026, 10, 20), JUNE))

    assert said.replace("\N{NO-BREAK SPACE}", " ") == (
        "Every 6 weeks, on Tuesday, from 9 a.m. to 11:30 a.m., from October 20, 2026 to June 30, 2027."
    )
