"""Periods, names and the functions people hold."""

from __future__ import annotations

from datetime import date

import pytest

from car_desktop.domain.entities import EmailAddress, Person, Position
from car_desktop.domain.errors import UserError
from car_desktop.domain.periods import is_current, refuse_backwards

DAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("starts_on", "ends_on", "expected"),
    [
        (None, None, True),
        (DAY, DAY, True),
        (date(2026, 11, 23), None, False),
        (None, date(2026, 11, 21), False),
    ],
)
def test_both_bounds_of_a_period_are_included(
    starts_on: date | None, ends_on: date | None, expected: bool
) -> None:
    assert is_current(starts_on, ends_on, DAY) is expected


def test_a_period_that_ends_before_it_starts_is_refused() -> None:
    with pytest.raises(UserError, match="end date"):
        refuse_backwards(DAY, date(2026, 11, 21))


def test_the_function_of_a_day_is_the_latest_that_holds() -> None:
    person = Person(
        first_name="Odile",
        last_name="Fictive",
        positions=[
            Position(function="Enseignement", starts_on=date(2020, 7, 1)),
            Position(function="Direction", starts_on=date(2024, 7, 1)),
            Position(function="Direction générale", starts_on=date(2027, 7, 1)),
        ],
    )
    held = person.position_on(DAY)
    assert held is not None
    assert held.function == "Direction"


def test_names_read_both_ways_and_the_first_address_is_the_one_to_write_to() -> None:
    person = Person(
        first_name="Odile",
        last_name="Fictive",
        emails=[EmailAddress(address="odile@exemple.test")],
    )
    assert person.full_name == "Odile Fictive"
    assert person.sorted_name == "Fictive, Odile"
    assert person.email == "odile@exemple.test"
    assert Person(first_name="", last_name="Fictive").sorted_name == "Fictive"
