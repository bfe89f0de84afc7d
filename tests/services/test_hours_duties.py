"""Duties of continuing education: whom they concern, which period a day is in, what is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from car_desktop import i18n
from car_desktop.domain.continuing_education import Duty, Window
from car_desktop.domain.errors import UserError
from car_desktop.services.hours_duties import (
    delete_hours_duty,
    duty_of,
    hours_duties,
    source_words,
    write_hours_duty,
)

TEACHERS = Duty("Personnel enseignant", 1800, 2, 2021, ("enseign", "teacher"))
days = st.dates(date(2001, 1, 1), date(2099, 12, 31))


@pytest.mark.parametrize(
    ("day", "first", "last"),
    [
        (date(2025, 7, 1), date(2025, 7, 1), date(2027, 6, 30)),
        (date(2027, 6, 30), date(2025, 7, 1), date(2027, 6, 30)),
        (date(2026, 11, 22), date(2025, 7, 1), date(2027, 6, 30)),
        (date(2027, 7, 1), date(2027, 7, 1), date(2029, 6, 30)),
        (date(2019, 7, 1), date(2019, 7, 1), date(2021, 6, 30)),
    ],
)
def test_a_period_begins_on_the_first_of_july_of_an_odd_year(
    day: date, first: date, last: date
) -> None:
    for window in (Window.of(day), TEACHERS.window(day)):
        assert (window.first_day, window.last_day) == (first, last)


@given(day=days, first_year=st.integers(2000, 2100), length=st.integers(1, 10))
def test_each_day_is_in_one_period_that_begins_a_whole_number_of_periods_away(
    day: date, first_year: int, length: int
) -> None:
    window = Window.among(day, first_year, length)
    assert day in window
    assert len(window.years) == length
    assert (window.first.start - first_year) % length == 0
    assert Window.among(window.last_day, first_year, length) == window


@pytest.mark.parametrize(
    ("function", "expected"),
    [
        ("Enseignante", True),
        ("Enseignement, 2e cycle", True),
        ("Personnel enseignant", True),
        ("Grade 4 Teacher", True),
        ("Direction adjointe à l’enseignement", False),
        ("Direction adjointe", False),
        ("Conseil pédagogique", False),
        ("", False),
    ],
)
def test_a_duty_concerns_functions_by_the_beginning_of_their_words(
    function: str, expected: bool
) -> None:
    assert TEACHERS.concerns([function]) is expected


def test_the_law_s_duty_is_there_from_the_start(session: Session) -> None:
    (row,) = hours_duties(session)
    assert (row.duty.minutes, row.duty.school_years, row.duty.first_year) == (1800, 2, 2021)
    assert row.duty.concerns(["Enseignement au primaire"])
    assert source_words(row.duty.source) == "Education Act (CQLR, c. I-13.3), s. 22.0.1"


def test_a_source_that_somebody_wrote_is_said_as_it_is() -> None:
    with i18n.speaking(i18n.FRENCH):
        assert source_words("Entente locale 4-2") == "Entente locale 4-2"


def test_duties_are_written_changed_and_deleted(session: Session) -> None:
    (law,) = hours_duties(session)
    said = Duty("Directions", 600, 3, 2024, ("Direction", "PRINCIPAL", "direction"), "Entente")
    key = write_hours_duty(session, said)
    stored = hours_duties(session)[1].duty
    assert stored == replace(said, functions=("direction", "principal"))
    write_hours_duty(session, replace(stored, minutes=900), key)
    assert hours_duties(session)[1].duty.minutes == 900
    delete_hours_duty(session, law.id)
    session.flush()
    assert [row.id for row in hours_duties(session)] == [key]


def test_the_first_duty_that_concerns_somebody_is_theirs(session: Session) -> None:
    write_hours_duty(session, replace(TEACHERS, name="Entente", minutes=2400))
    rows = hours_duties(session)
    duty = duty_of(rows, ["Enseignante"])
    assert duty is not None
    assert duty.minutes == 1800
    assert duty_of(rows, ["Direction", ""]) is None


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"name": "  "}, "Name the duty"),
        ({"minutes": 0}, "1 to 1000 hours"),
        ({"minutes": 1001 * 60}, "1 to 1000 hours"),
        ({"school_years": 0}, "1 to 10 school years"),
        ({"first_year": 1999}, "year of a 1 July"),
        ({"functions": ("  ",)}, "whom it concerns"),
    ],
)
def test_a_duty_that_asks_nothing_of_anybody_is_refused(
    session: Session, wrong: dict[str, object], said: str
) -> None:
    with pytest.raises(UserError, match=said):
        write_hours_duty(session, replace(TEACHERS, **wrong))  # type: ignore[arg-type]  # wrong on purpose
    assert len(hours_duties(session)) == 1
