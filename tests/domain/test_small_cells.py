"""No count from 1 to 4 is told, nor found by subtraction."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from car_desktop.domain.small_cells import Cell, Hidden, cell, cells

COUNTS = st.lists(st.integers(0, 40), min_size=1, max_size=5)


def possible(shown: tuple[Cell, ...], total: int, at: int) -> set[int]:
    """The values that a reader who knows the rule and the total cannot rule out: by trying them all."""
    rest = total - sum(one for one in shown if not isinstance(one, Hidden))
    least = 5 if Hidden.FEW in shown else 0
    ranges = {
        place: range(1, 5) if one is Hidden.FEW else range(least, rest + 1)
        for place, one in enumerate(shown)
        if isinstance(one, Hidden)
    }
    others = [one for place, one in ranges.items() if place != at]
    return {rest - sum(values) for values in product(*others) if rest - sum(values) in ranges[at]}


@pytest.mark.parametrize(
    ("count", "told"), [(0, 0), (1, Hidden.FEW), (4, Hidden.FEW), (5, 5), (1200, 1200)]
)
def test_a_count_that_stands_alone_is_told_from_five_on(count: int, told: Cell) -> None:
    assert cell(count) == told


def test_a_lone_small_count_takes_another_one_with_it() -> None:
    assert cells([3, 12, 20]) == (Hidden.FEW, Hidden.WITHHELD, 20)


def test_a_breakdown_that_nothing_can_hide_is_withheld_whole() -> None:
    assert cells([4, 4, 0]) == (Hidden.WITHHELD,) * 3
    assert cells([1, 1, 0]) == (Hidden.WITHHELD,) * 3


def test_small_counts_that_hide_each_other_take_no_other() -> None:
    assert cells([2, 3, 20]) == (Hidden.FEW, Hidden.FEW, 20)


@given(COUNTS)
def test_no_count_from_1_to_4_is_ever_told(counts: list[int]) -> None:
    assert all(isinstance(one, Hidden) or one == 0 or one >= 5 for one in cells(counts))


@given(COUNTS)
def test_what_is_told_is_true(counts: list[int]) -> None:
    for count, one in zip(counts, cells(counts), strict=True):
        if one is Hidden.FEW:
            assert 1 <= count <= 4
        elif one is not Hidden.WITHHELD:
            assert one == count


@given(COUNTS)
def test_a_hidden_count_is_not_found_from_a_total_that_is_told(counts: list[int]) -> None:
    shown, total = cells(counts), sum(counts)
    if isinstance(cell(total), Hidden):
        return
    for at, one in enumerate(shown):
        if one is Hidden.FEW:
            assert possible(shown, total, at) == {1, 2, 3, 4}
        elif one is Hidden.WITHHELD:
            assert len(possible(shown, total, at)) >= 2
