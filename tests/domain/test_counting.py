"""Hours, against a slow and obvious reference: one minute after the other."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from car_desktop.domain.counting import (
    EXACT,
    CountedMeeting,
    Counting,
    Interval,
    PlannedItem,
    breaks_of,
    united,
)
from car_desktop.domain.values import AgendaState, AttendanceStatus
from tests.pencil import PaperMeeting

EVENING = datetime(2026, 11, 24, 22, 0)  # three hours from here go past midnight
END = EVENING + timedelta(hours=3)
MINUTE = timedelta(minutes=1)


def at(minutes: int) -> datetime:
    return EVENING + minutes * MINUTE


def stays(*pairs: tuple[int, int]) -> tuple[Interval, ...]:
    return tuple((at(start), at(end)) for start, end in pairs)


moments = st.integers(-90, 270)
pairs = st.lists(st.tuples(moments, moments), max_size=5)
rules = st.builds(
    Counting,
    rounding_minutes=st.sampled_from([0, 1, 5, 15, 30, 60]),
    least_minutes=st.integers(0, 120),
    late_tolerance_minutes=st.integers(0, 30),
    deducts_breaks=st.booleans(),
)


@given(pairs, pairs, rules)
def test_hours_are_those_of_the_pencil(
    there: list[tuple[int, int]], away: list[tuple[int, int]], rule: Counting
) -> None:
    intervals, breaks = stays(*there), stays(*away)
    counted = CountedMeeting(EVENING, END, rule, united(breaks))
    assert counted.minutes(intervals) == PaperMeeting(EVENING, 180, breaks, rule).counted(intervals)


@given(pairs, pairs)
def test_without_a_rule_minutes_count_as_attended(
    there: list[tuple[int, int]], away: list[tuple[int, int]]
) -> None:
    intervals = stays(*there)
    counted = CountedMeeting(EVENING, END, EXACT, united(stays(*away)))
    assert counted.minutes(intervals) == len(PaperMeeting(EVENING, 180).there(intervals))


@given(pairs, st.integers(0, 100))
def test_a_partial_presence_covers_the_seat_from_its_share_on(
    there: list[tuple[int, int]], percent: int
) -> None:
    intervals, rule = stays(*there), Counting(partial_percent=percent)
    counted, paper = CountedMeeting(EVENING, END, rule), PaperMeeting(EVENING, 180, rule=rule)
    partial = AttendanceStatus.PARTIAL
    assert counted.covers_seat(partial, intervals) is paper.is_covered(partial, intervals)
    assert counted.covers_seat(AttendanceStatus.LATE, intervals)


def test_seconds_make_whole_minutes_only_together() -> None:
    half = timedelta(seconds=30)
    counted = CountedMeeting(EVENING, END)
    assert counted.minutes([(EVENING, at(10) + half), (at(20), at(30) + half)]) == 21
    assert counted.minutes([(EVENING, at(10) + half)]) == 10


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ([PlannedItem(60, False), PlannedItem(15, True), PlannedItem(90, False)], [(60, 75)]),
        ([PlannedItem(60, False, AgendaState.DEFERRED), PlannedItem(15, True)], [(0, 15)]),
        ([PlannedItem(60, False), PlannedItem(15, True, AgendaState.WITHDRAWN)], []),
        ([PlannedItem(15, True, started_at=at(50), ended_at=at(72))], [(50, 72)]),
        ([PlannedItem(15, True, started_at=at(50))], [(50, 65)]),
        ([PlannedItem(10, True), PlannedItem(10, True)], [(0, 20)]),
    ],
)
def test_breaks_are_where_the_timer_or_else_the_agenda_has_them(
    items: list[PlannedItem], expected: list[tuple[int, int]]
) -> None:
    assert breaks_of(EVENING, items) == stays(*expected)
