"""A rule told from one of its days on gives the same days; moved, as many, read at their new place."""

from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from car_desktop.domain.errors import UserError
from car_desktop.domain.recurrence import Recurrence
from car_desktop.domain.series_rules import shifted, since, until
from car_desktop.domain.values import Frequency

DAYS = st.dates(min_value=date(2023, 6, 1), max_value=date(2032, 9, 1))
MOVES = st.integers(-40, 40).map(timedelta)


@st.composite
def rules(draw: st.DrawFn) -> Recurrence:
    """A rule with at least one day."""
    first, length = draw(DAYS), timedelta(days=draw(st.integers(0, 700)))
    frequency = draw(st.sampled_from(Frequency))
    if frequency is Frequency.DATES:
        offsets = draw(st.sets(st.integers(0, length.days), max_size=12)) | {0}
        dates = tuple(first + timedelta(days=offset) for offset in sorted(offsets))
        return Recurrence(frequency, first, first + length, dates=dates)
    return Recurrence(frequency, first, first + length, draw(st.integers(1, 6)))


@st.composite
def rules_and_days(draw: st.DrawFn) -> tuple[Recurrence, date, date]:
    """A rule, one of its days, and another one that is not before it."""
    rule = draw(rules())
    days = rule.days()
    first = draw(st.integers(0, len(days) - 1))
    return rule, days[first], days[draw(st.integers(first, len(days) - 1))]


@given(rules_and_days())
def test_a_rule_told_from_one_of_its_days_on_goes_on_as_it_would_have(
    given_: tuple[Recurrence, date, date],
) -> None:
    rule, day, _ = given_

    told = since(rule, day)

    later = rule.last + timedelta(days=400)
    assert told.days_from(day) == rule.days_from(day)
    assert until(told, later).days_from(day) == until(rule, later).days_from(day)


@given(rules_and_days(), MOVES)
def test_a_moved_rule_gives_each_of_its_days_one_place_and_the_chosen_one_its_own(
    given_: tuple[Recurrence, date, date], by: timedelta
) -> None:
    rule, first, chosen = given_

    moved = shifted(rule, first, chosen, by)

    assert list(moved.days) == list(rule.days_from(first))
    assert moved.days[chosen] == chosen + by
    places = list(moved.days.values())
    assert places == sorted(set(places))
    assert list(moved.rule.days_from(places[0])) == places


@given(rules_and_days(), MOVES)
def test_weeks_and_lists_of_dates_move_every_day_by_as_much(
    given_: tuple[Recurrence, date, date], by: timedelta
) -> None:
    rule, first, chosen = given_
    assume(rule.frequency in {Frequency.WEEKLY, Frequency.DATES})

    moved = shifted(rule, first, chosen, by)

    assert all(new - old == by for old, new in moved.days.items())
    assert moved.rule.last == rule.last + by


@given(rules_and_days(), MOVES)
def test_a_monthly_rule_is_read_where_the_chosen_day_went(
    given_: tuple[Recurrence, date, date], by: timedelta
) -> None:
    rule, first, chosen = given_
    assume(by and rule.frequency is Frequency.MONTHLY_BY_WEEKDAY)

    moved = shifted(rule, first, chosen, by)

    assert {day.weekday() for day in moved.days.values()} == {(chosen + by).weekday()}
    alone = Recurrence(rule.frequency, chosen + by, date(2060, 1, 1), rule.interval)
    after = [day for old, day in moved.days.items() if old >= chosen]
    assert alone.first_days(len(after)) == tuple(after)


def test_the_second_tuesday_moved_by_a_day_becomes_the_second_wednesday() -> None:
    rule = Recurrence(Frequency.MONTHLY_BY_WEEKDAY, date(2026, 9, 8), date(2027, 1, 31))

    moved = shifted(rule, date(2026, 11, 10), date(2026, 11, 10), timedelta(days=1))

    assert list(moved.days.values()) == [
        date(2026, 11, 11),
        date(2026, 12, 9),
        date(2027, 1, 13),
    ]
    # The month before is read from the meeting that was moved, as are the months after.
    whole = shifted(rule, date(2026, 9, 8), date(2026, 11, 10), timedelta(days=1))
    assert list(whole.days.values())[:2] == [date(2026, 9, 9), date(2026, 10, 14)]


def test_the_last_monday_stays_the_last_one_when_told_from_a_month_with_four() -> None:
    rule = Recurrence(Frequency.MONTHLY_BY_WEEKDAY, date(2026, 8, 31), date(2027, 6, 30))

    told = since(rule, date(2026, 10, 26))

    assert date(2026, 11, 30) in told.days()
    assert told.first == date(2026, 8, 31)


def test_a_moved_rule_does_not_reach_the_day_that_would_follow() -> None:
    rule = Recurrence(Frequency.MONTHLY_BY_DATE, date(2027, 1, 29), date(2027, 2, 27))

    moved = shifted(rule, rule.first, rule.first, timedelta(days=1))

    assert moved.rule.days() == (date(2027, 1, 30),)
    assert moved.rule.last == date(2027, 2, 27)


def test_a_day_moved_beyond_the_calendar_is_refused() -> None:
    rule = Recurrence(Frequency.WEEKLY, date(2026, 9, 7), date(2027, 6, 30))

    with pytest.raises(UserError, match="years"):
        shifted(rule, rule.first, rule.first, timedelta(days=2_000_000))


def test_a_day_without_an_equal_in_the_months_before_is_refused_for_them() -> None:
    rule = Recurrence(Frequency.MONTHLY_BY_DATE, date(2001, 2, 28), date(2004, 2, 28), 36)

    with pytest.raises(UserError, match="no such day"):
        shifted(rule, date(2001, 2, 28), date(2004, 2, 28), timedelta(days=1))
