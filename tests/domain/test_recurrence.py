"""No occurrence of a series is lost, doubled or moved unasked."""

import calendar
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from car_desktop.domain.errors import UserError
from car_desktop.domain.recurrence import (
    LONGEST_SHIFT,
    MOST_OCCURRENCES,
    Recurrence,
    nth_weekday,
    place,
)
from car_desktop.domain.statutory_days import is_weekend
from car_desktop.domain.values import Frequency, OnDayOff

DAYS = st.dates(min_value=date(2015, 1, 1), max_value=date(2040, 12, 31))
LENGTHS = st.integers(min_value=0, max_value=500).map(timedelta)
RULES = st.sampled_from(OnDayOff)
MOVING = (OnDayOff.NEXT_OPEN_DAY, OnDayOff.PREVIOUS_OPEN_DAY, OnDayOff.NEXT_WEEK)


@st.composite
def planned_days(draw: st.DrawFn) -> tuple[date, ...]:
    """Days of a series, whatever its rhythm."""
    first = draw(DAYS)
    offsets = draw(st.sets(st.integers(min_value=0, max_value=120), min_size=1, max_size=20))
    return tuple(first + timedelta(days=offset) for offset in sorted(offsets))


@st.composite
def days_off(draw: st.DrawFn, days: tuple[date, ...]) -> dict[date, str]:
    """Runs of days off around the planned days, weekends among them."""
    off: dict[date, str] = {}
    for start in draw(st.lists(st.sampled_from(days), max_size=5)):
        before, length = draw(st.integers(0, 9)), draw(st.integers(1, 30))
        off |= {start + timedelta(days=offset - before): "relâche" for offset in range(length)}
    around = range(-30, (days[-1] - days[0]).days + 31)
    near = (days[0] + timedelta(days=offset) for offset in around)
    return off | {day: "fin de semaine" for day in near if is_weekend(day)}


# ------------------------------------------------------------------ the rhythm


@given(DAYS, LENGTHS, st.integers(min_value=1, max_value=8))
def test_every_n_weeks_keeps_its_weekday_and_its_distance(
    first: date, length: timedelta, weeks: int
) -> None:
    assume(length.days // (7 * weeks) < MOST_OCCURRENCES)
    days = Recurrence(Frequency.WEEKLY, first, first + length, weeks).days()

    assert days[0] == first
    assert len(days) == length.days // (7 * weeks) + 1
    assert all(b - a == timedelta(weeks=weeks) for a, b in pairwise(days))


@given(DAYS, LENGTHS)
def test_monthly_by_weekday_gives_one_day_of_the_same_rank_to_each_month(
    first: date, length: timedelta
) -> None:
    last = first + length
    days = Recurrence(Frequency.MONTHLY_BY_WEEKDAY, first, last).days()

    assert days[0] == first
    assert {day.weekday() for day in days} == {first.weekday()}
    months = [(day.year, day.month) for day in days]
    assert len(set(months)) == len(months)
    assert months == _months_between(days[0], days[-1])
    for day in days:
        if nth_weekday(first) == 5:
            assert (day + timedelta(days=7)).month != day.month
        else:
            assert nth_weekday(day) == nth_weekday(first)


@given(DAYS, LENGTHS)
def test_monthly_by_date_falls_on_the_last_day_of_shorter_months(
    first: date, length: timedelta
) -> None:
    days = Recurrence(Frequency.MONTHLY_BY_DATE, first, first + length).days()

    assert days[0] == first
    assert [(day.year, day.month) for day in days] == _months_between(days[0], days[-1])
    for day in days:
        assert day.day == min(first.day, calendar.monthrange(day.year, day.month)[1])


def _months_between(first: date, last: date) -> list[tuple[int, int]]:
    count = (last.year - first.year) * 12 + last.month - first.month + 1
    firsts = (divmod(first.month - 1 + offset, 12) for offset in range(count))
    return [(first.year + years, month + 1) for years, month in firsts]


def test_the_31st_is_the_30th_in_april_and_the_29th_in_a_leap_february() -> None:
    days = Recurrence(Frequency.MONTHLY_BY_DATE, date(2028, 1, 31), date(2028, 4, 30)).days()

    assert days == (date(2028, 1, 31), date(2028, 2, 29), date(2028, 3, 31), date(2028, 4, 30))


def test_a_series_goes_through_the_first_of_july_without_a_gap() -> None:
    days = Recurrence(Frequency.WEEKLY, date(2027, 6, 24), date(2027, 7, 8)).days()

    assert days == (date(2027, 6, 24), date(2027, 7, 1), date(2027, 7, 8))


@given(st.lists(DAYS, min_size=1, max_size=20))
def test_a_list_of_dates_is_given_back_in_order_without_repeats(
    days: list[date],
) -> None:
    typed = tuple(days + days[:3])
    series = Recurrence(Frequency.DATES, min(days), max(days), dates=typed)

    assert series.days() == tuple(sorted(set(days)))


@pytest.mark.parametrize(
    ("series", "words"),
    [
        (Recurrence(Frequency.WEEKLY, date(2027, 1, 1), date(2026, 1, 1)), "ends before"),
        (Recurrence(Frequency.WEEKLY, date(2027, 1, 1), date(2027, 2, 1), 0), "interval"),
        (Recurrence(Frequency.WEEKLY, date(2027, 1, 1), date(2028, 2, 1), 99), "interval"),
        (Recurrence(Frequency.WEEKLY, date(2027, 1, 1), date(2199, 1, 1)), "at most 200"),
        (Recurrence(Frequency.WEEKLY, date(202, 1, 1), date(2027, 1, 1)), "years"),
        (Recurrence(Frequency.WEEKLY, date(2027, 1, 1), date.max), "years"),
        (Recurrence(Frequency.DATES, date(2027, 1, 1), date(2027, 2, 1)), "No date"),
    ],
)
def test_what_is_no_series_is_refused_in_a_sentence(series: Recurrence, words: str) -> None:
    with pytest.raises(UserError, match=words):
        series.days()


# ------------------------------------------------------------------ days off


@given(st.data(), planned_days(), RULES)
def test_every_occurrence_has_one_answer_and_no_two_land_on_one_day(
    data: st.DataObject, days: tuple[date, ...], rule: OnDayOff
) -> None:
    off = data.draw(days_off(days))

    placed = place(days, lambda day: off.get(day, ""), rule)

    assert tuple(p.planned for p in placed) == days
    landed = [p.day for p in placed if p.day is not None]
    assert len(set(landed)) == len(landed)


@given(st.data(), planned_days(), RULES)
def test_an_occurrence_on_an_open_day_never_moves(
    data: st.DataObject, days: tuple[date, ...], rule: OnDayOff
) -> None:
    off = data.draw(days_off(days))

    for p in place(days, lambda day: off.get(day, ""), rule):
        if p.planned not in off:
            assert (p.day, p.reason) == (p.planned, "")
        else:
            assert p.reason == off[p.planned]


@given(st.data(), planned_days(), st.sampled_from(MOVING))
def test_a_moved_occurrence_takes_the_nearest_free_day_of_its_rule(
    data: st.DataObject, days: tuple[date, ...], rule: OnDayOff
) -> None:
    off = data.draw(days_off(days))
    step = {
        OnDayOff.NEXT_OPEN_DAY: timedelta(1),
        OnDayOff.PREVIOUS_OPEN_DAY: timedelta(-1),
        OnDayOff.NEXT_WEEK: timedelta(7),
    }[rule]

    placed = place(days, lambda day: off.get(day, ""), rule)

    taken = {p.day for p in placed}
    for p in (p for p in placed if p.planned in off):
        passed = p.planned + step
        while abs(passed - p.planned) <= LONGEST_SHIFT and passed != p.day:
            assert passed in off or passed in taken
            passed += step
        assert p.day is None or (p.day == passed and p.day not in off)


@given(st.data(), planned_days())
def test_skipping_leaves_out_the_days_off_alone_and_keeping_leaves_out_none(
    data: st.DataObject, days: tuple[date, ...]
) -> None:
    off = data.draw(days_off(days))

    skipped = place(days, lambda day: off.get(day, ""), OnDayOff.SKIP)
    kept = place(days, lambda day: off.get(day, ""), OnDayOff.KEEP)

    assert [p.day for p in skipped] == [None if day in off else day for day in days]
    assert [p.day for p in kept] == list(days)
    assert not any(p.was_moved for p in (*skipped, *kept))
