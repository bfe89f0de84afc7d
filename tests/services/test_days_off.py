"""The days without school of a community, and the lists they come from."""

from datetime import date
from pathlib import Path

import pytest

from car_desktop.domain.errors import UserError
from car_desktop.domain.values import DayOffKind, SchoolYear
from car_desktop.formats.day_list import MOST_DAYS, read_days
from car_desktop.services.days_off import (
    DayRun,
    DaysImport,
    add_days_off,
    community_days_off,
    days_off,
    delete_days_off,
    import_days_off,
    school_calendars,
    shown_days_off,
)
from car_desktop.services.organisations import delete_organisation
from car_desktop.storage.database import Session
from tests.factories import make_community, make_organisation

YEAR = SchoolYear(2026)
BREAK = DayRun(date(2027, 2, 27), date(2027, 3, 7), DayOffKind.BREAK, "Relâche")
STORM = DayRun(date(2026, 11, 20), date(2026, 11, 20), DayOffKind.CONDITIONAL)
NOVEMBER = (date(2026, 11, 16), date(2026, 11, 22))


def one_day(day: date, label: str) -> DayRun:
    return DayRun(day, day, DayOffKind.PEDAGOGICAL, label)


def test_a_community_is_off_with_its_school_its_service_centre_and_everyone(
    session: Session,
) -> None:
    centre, other = make_organisation(session, "CSS fictif"), make_organisation(session, "Autre")
    school = make_organisation(session)
    school.parent_id = centre.id
    community = make_community(session)
    community.organisation_id = school.id
    add_days_off(session, centre.id, one_day(date(2026, 11, 16), "Du centre"))
    add_days_off(session, school.id, one_day(date(2026, 11, 17), "De l’école"))
    add_days_off(session, None, one_day(date(2026, 11, 18), "De tous"))
    add_days_off(session, other.id, one_day(date(2026, 11, 19), "D’ailleurs"))

    assert community_days_off(session, community.id, NOVEMBER) == {
        date(2026, 11, 16): "Du centre",
        date(2026, 11, 17): "De l’école",
        date(2026, 11, 18): "De tous",
        date(2026, 11, 21): "Weekend",
        date(2026, 11, 22): "Weekend",
    }


def test_a_community_without_organisation_is_off_with_the_law_and_with_everyone(
    session: Session,
) -> None:
    community = make_community(session)
    add_days_off(session, None, STORM)

    off = community_days_off(session, community.id, (YEAR.first_day, YEAR.last_day))

    assert off[date(2026, 10, 12)] == "Thanksgiving"
    assert off[date(2026, 11, 20)] == "Conditional day"
    assert date(2026, 11, 19) not in off


def test_a_run_closes_its_weekdays_and_adding_it_anew_renames_them(session: Session) -> None:
    assert add_days_off(session, None, BREAK) == 5
    renamed = DayRun(BREAK.first, BREAK.last, DayOffKind.BREAK, "Semaine de lecture")
    add_days_off(session, None, renamed)

    own = [row for row in days_off(session, None, YEAR) if row.id is not None]
    assert [row.day.day for row in own] == [1, 2, 3, 4, 5]
    assert {row.label for row in own} == {"Semaine de lecture"}


def test_days_are_listed_with_the_statutory_ones_of_their_school_year(session: Session) -> None:
    add_days_off(session, None, STORM)

    rows = days_off(session, None, YEAR)

    assert len(rows) == 14
    assert [row.day for row in rows] == sorted(row.day for row in rows)
    assert len(days_off(session, None, SchoolYear(2027))) == 13


def test_a_deleted_day_is_open_again(session: Session) -> None:
    community = make_community(session)
    add_days_off(session, None, STORM)
    (row,) = (row for row in days_off(session, None, YEAR) if row.id is not None)
    assert row.id is not None

    delete_days_off(session, [row.id])

    assert STORM.first not in community_days_off(session, community.id, NOVEMBER)


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2026, 11, 20), date(2026, 11, 19), "before the first"),
        (date(2026, 11, 20), date(2027, 11, 20), "more than 100 days"),
        (date(2026, 11, 21), date(2026, 11, 22), "weekend"),
    ],
)
def test_a_run_that_cannot_be_is_refused(
    session: Session, first: date, last: date, words: str
) -> None:
    with pytest.raises(UserError, match=words):
        add_days_off(session, None, DayRun(first, last, DayOffKind.HOLIDAY))


def test_the_calendar_says_whose_days_off_they_are(session: Session) -> None:
    centre = make_organisation(session, "CSS fictif")
    add_days_off(session, centre.id, STORM)
    add_days_off(session, None, one_day(STORM.first, "De tous"))

    shown = shown_days_off(session, (date(2026, 11, 1), date(2027, 1, 2)))

    assert shown[STORM.first] == "Conditional day · CSS fictif / De tous"
    assert shown[date(2027, 1, 1)] == "New Year’s Day"
    assert len(shown) == 7


def test_calendars_are_those_of_communities_their_parents_and_who_has_days_off(
    session: Session,
) -> None:
    centre, lone = make_organisation(session, "CSS fictif"), make_organisation(session, "Zénith")
    school = make_organisation(session, "École fictive")
    make_organisation(session, "Sans rien")
    school.parent_id = centre.id
    make_community(session).organisation_id = school.id
    add_days_off(session, lone.id, STORM)

    assert [choice.name for choice in school_calendars(session)] == [
        "CSS fictif",
        "École fictive",
        "Zénith",
    ]


def test_an_organisation_goes_with_its_days_off(session: Session) -> None:
    organisation = make_organisation(session)
    add_days_off(session, organisation.id, STORM)

    delete_organisation(session, organisation.id)
    session.flush()

    assert shown_days_off(session, NOVEMBER) == {}


# ------------------------------------------------------------------ lists


def written(folder: Path, text: str) -> Path:
    path = folder / "congés.csv"
    path.write_text(text, "utf-8")
    return path


def test_a_list_is_read_in_either_language_with_or_without_heading(
    session: Session, tmp_path: Path
) -> None:
    path = written(
        tmp_path,
        "date;type;libellé\n2026-11-20;Pédagogique;Planification\n2027-03-01;relâche;\n\n"
        "2027-04-02;Conditional day;Tempête\n",
    )

    days = read_days(path)

    assert [day.kind for day in days] == [
        DayOffKind.PEDAGOGICAL,
        DayOffKind.BREAK,
        DayOffKind.CONDITIONAL,
    ]
    assert days[0].label == "Planification"
    assert read_days(written(tmp_path, "2026-11-20;pédagogique;Planification\n")) == days[:1]
    assert import_days_off(session, None, days) == DaysImport(added=3)
    assert import_days_off(session, None, days) == DaysImport(unchanged=3)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("date;type;label\n", "no day"),
        ("date;type\n2026-11-20;fête;\n", "Line 2: “fête” is not a type"),
        ("2026-11-20;relâche;\n20/11/2026;relâche;\n", "Line 2: “20/11/2026” is not a date"),
        ("2026-11-20\n2026-11-21\n", "one column"),
        ("", "empty"),
        ("2026-11-20;relâche;\n" * (MOST_DAYS + 1), "more than 1000 days"),
    ],
)
def test_a_list_that_is_not_of_days_off_is_refused_in_a_sentence(
    tmp_path: Path, text: str, words: str
) -> None:
    with pytest.raises(UserError, match=words):
        read_days(written(tmp_path, text))
