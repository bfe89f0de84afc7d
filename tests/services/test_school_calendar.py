"""A school year as it is painted: runs, counts, and what copying or importing would paint."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from car_desktop.domain.errors import UserError
from car_desktop.domain.school_weeks import same_day_in
from car_desktop.domain.values import DayOffKind, SchoolYear
from car_desktop.formats.day_list import ListedDay
from car_desktop.services.day_plans import DayFate, paint_plan, plan_copy, plan_import
from car_desktop.services.days_off import DayRun, add_days_off, own_days
from car_desktop.services.school_calendar import school_calendar
from car_desktop.storage.database import Session
from tests.factories import make_organisation

LAST, YEAR = SchoolYear(2026), SchoolYear(2027)
RELACHE = DayRun(date(2027, 3, 1), date(2027, 3, 5), DayOffKind.BREAK, "Relâche")


def one(day: date, kind: DayOffKind = DayOffKind.PEDAGOGICAL, label: str = "") -> DayRun:
    return DayRun(day, day, kind, label)


def painted(session: Session, year: SchoolYear) -> list[tuple[date, DayOffKind, str]]:
    own = own_days(session, None, (year.first_day, year.last_day))
    return [(day, off.kind, off.label) for day, off in own.items()]


# ------------------------------------------------------------------ what is shown


def test_a_run_goes_across_weekends_and_statutory_days_and_stops_at_another_name(
    session: Session,
) -> None:
    add_days_off(
        session, None, DayRun(date(2026, 12, 21), date(2027, 1, 6), DayOffKind.BREAK, "Fêtes")
    )
    add_days_off(session, None, one(date(2027, 1, 7), DayOffKind.BREAK, "Suite"))

    calendar = school_calendar(session, None, LAST)

    assert calendar.run_of(date(2026, 12, 23)) == (date(2026, 12, 21), date(2027, 1, 6))
    assert calendar.run_of(date(2027, 1, 7)) == (date(2027, 1, 7), date(2027, 1, 7))
    assert calendar.run_of(date(2027, 1, 8)) is None


def test_an_open_weekday_parts_two_runs(session: Session) -> None:
    add_days_off(session, None, one(date(2026, 11, 10)))
    add_days_off(session, None, one(date(2026, 11, 12)))

    calendar = school_calendar(session, None, LAST)

    assert calendar.run_of(date(2026, 11, 10)) == (date(2026, 11, 10), date(2026, 11, 10))


def test_a_school_shows_what_its_service_centre_decided_unless_it_decided_otherwise(
    session: Session,
) -> None:
    centre, school = make_organisation(session, "CSS fictif"), make_organisation(session)
    school.parent_id = centre.id
    session.flush()
    add_days_off(
        session, centre.id, DayRun(date(2026, 11, 12), date(2026, 11, 13), DayOffKind.PEDAGOGICAL)
    )
    add_days_off(session, school.id, one(date(2026, 11, 13), DayOffKind.HOLIDAY))
    add_days_off(session, None, one(date(2026, 11, 16), DayOffKind.CONDITIONAL))

    calendar = school_calendar(session, school.id, LAST)

    assert {day: off.owner for day, off in calendar.inherited.items()} == {
        date(2026, 11, 12): "CSS fictif",
        date(2026, 11, 16): "All communities",
    }
    assert list(calendar.painted) == [date(2026, 11, 13)]
    assert dict(calendar.counts) == {
        DayOffKind.PEDAGOGICAL: 1,
        DayOffKind.HOLIDAY: 1,
        DayOffKind.CONDITIONAL: 1,
    }


def test_school_days_are_the_weekdays_left_between_the_two_ends(session: Session) -> None:
    before = school_calendar(session, None, LAST).school_days
    # 25 August 2026 to 23 June 2027: 217 weekdays, less nine statutory ones.
    assert before == 217 - 9

    add_days_off(session, None, RELACHE)
    add_days_off(session, None, one(date(2026, 7, 15)))  # nobody is at school then

    assert school_calendar(session, None, LAST).school_days == before - 5


# ------------------------------------------------------------------ from last year


def test_last_year_is_copied_to_the_same_week_and_weekday(session: Session) -> None:
    add_days_off(session, None, RELACHE)
    add_days_off(session, None, one(date(2026, 11, 20), label="Évaluation"))

    plan = plan_copy(session, None, YEAR)
    assert (plan[0].was, plan[0].day) == (date(2026, 11, 20), date(2027, 11, 19))
    assert paint_plan(session, None, plan) == 6

    assert painted(session, YEAR) == [
        (date(2027, 11, 19), DayOffKind.PEDAGOGICAL, "Évaluation"),
        *((date(2028, 2, 28) + timedelta(days=d), DayOffKind.BREAK, "Relâche") for d in range(5)),
    ]
    assert len(painted(session, LAST)) == 6


def test_what_is_decided_for_this_year_and_what_the_law_closes_are_left_alone(
    session: Session,
) -> None:
    add_days_off(session, None, one(date(2026, 11, 20)))
    add_days_off(session, None, one(date(2027, 4, 19)))  # Easter Monday comes to that week
    add_days_off(session, None, one(date(2026, 7, 3)))
    add_days_off(session, None, one(date(2027, 11, 19), DayOffKind.CONDITIONAL))

    plan = plan_copy(session, None, YEAR)

    assert [each.fate for each in plan] == [DayFate.ADDED, DayFate.TAKEN, DayFate.OFF_ALREADY]
    assert paint_plan(session, None, plan) == 1
    assert plan_copy(session, None, YEAR)[0].fate is DayFate.TAKEN


def test_a_day_that_would_leave_the_year_is_said_to_be_outside(session: Session) -> None:
    add_days_off(session, None, DayRun(date(2019, 7, 2), date(2019, 7, 2), DayOffKind.BREAK))

    (planned,) = plan_copy(session, None, SchoolYear(2020))

    assert (planned.day, planned.fate) == (date(2020, 6, 30), DayFate.OUTSIDE)
    assert paint_plan(session, None, [planned]) == 0


def test_without_anything_last_year_copying_is_refused(session: Session) -> None:
    with pytest.raises(UserError, match="2026-2027: nothing to copy"):
        plan_copy(session, None, YEAR)


YEARS = st.integers(min_value=2000, max_value=2090).map(SchoolYear)


@given(YEARS, st.data())
def test_the_same_day_of_the_next_year_keeps_weekday_and_order_and_hardly_moves(
    year: SchoolYear, data: st.DataObject
) -> None:
    days = data.draw(
        st.lists(st.dates(year.first_day, year.last_day), unique=True, min_size=1).map(sorted)
    )

    moved = [same_day_in(day, SchoolYear(year.start + 1)) for day in days]

    assert [day.weekday() for day in moved] == [day.weekday() for day in days]
    assert moved == sorted(set(moved))
    for day, later in zip(days, moved, strict=True):
        assert timedelta(days=364) <= later - day <= timedelta(days=371)


@given(YEARS, st.integers(min_value=1, max_value=30), st.data())
def test_copied_year_after_year_a_day_stays_around_its_date(
    year: SchoolYear, years: int, data: st.DataObject
) -> None:
    day = data.draw(st.dates(date(year.start, 9, 1), date(year.start + 1, 5, 31)))

    later = day
    for step in range(1, years + 1):
        later = same_day_in(later, SchoolYear(year.start + step))

    dates = (date(later.year + offset, day.month, min(day.day, 28)) for offset in (-1, 0, 1))
    assert min(abs(later - same) for same in dates) <= timedelta(days=6 + 3 + 1)


# ------------------------------------------------------------------ from a list


def test_an_import_says_what_is_new_changed_the_same_or_off_already(session: Session) -> None:
    add_days_off(session, None, one(date(2026, 11, 20)))
    add_days_off(session, None, one(date(2026, 11, 23)))
    listed = [
        ListedDay(date(2026, 11, 24), DayOffKind.BREAK),
        ListedDay(date(2026, 11, 23), DayOffKind.PEDAGOGICAL),
        ListedDay(date(2026, 11, 20), DayOffKind.BREAK, "Autre"),
        ListedDay(date(2026, 11, 21), DayOffKind.BREAK),
        ListedDay(date(2026, 12, 25), DayOffKind.HOLIDAY, "Noël"),
        ListedDay(date(2026, 11, 24), DayOffKind.HOLIDAY, "deux fois"),
    ]

    plan = plan_import(session, None, listed)

    assert [(each.day.day, each.fate) for each in plan] == [
        (20, DayFate.CHANGED),
        (21, DayFate.OFF_ALREADY),
        (23, DayFate.SAME),
        (24, DayFate.ADDED),
        (25, DayFate.OFF_ALREADY),
    ]
    assert plan[3].kind is DayOffKind.BREAK
    assert paint_plan(session, None, plan) == 2
    assert not any(each.is_painted for each in plan_import(session, None, listed))
