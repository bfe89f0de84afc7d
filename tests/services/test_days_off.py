"""The days without school of a community, and the lists they come from."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from car_desktop.domain.errors import UserError
from car_desktop.domain.values import DayOffKind, SchoolYear
from car_desktop.formats.day_list import MOST_DAYS, read_days
from car_desktop.services.days_off import (
    DayRun,
    DaysImport,
    add_days_off,
    close_days,
    community_days_off,
    name_days,
    open_days,
    own_days,
    school_calendars,
    shown_days_off,
)
from car_desktop.services.organisations import delete_organisation
from car_desktop.storage.database import Session
from tests.factories import make_community, make_organisation

YEAR = SchoolYear(2026)
WHOLE_YEAR = (YEAR.first_day, YEAR.last_day)
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

    own = own_days(session, None, WHOLE_YEAR)
    assert [day.day for day in own] == [1, 2, 3, 4, 5]
    assert {off.label for off in own.values()} == {"Semaine de lecture"}


def test_painting_over_keeps_the_name_of_the_same_kind_and_drops_that_of_another(
    session: Session,
) -> None:
    add_days_off(session, None, BREAK)

    add_days_off(session, None, DayRun(BREAK.first, BREAK.last, DayOffKind.BREAK))
    assert {off.label for off in own_days(session, None, WHOLE_YEAR).values()} == {"Relâche"}

    add_days_off(session, None, DayRun(BREAK.first, BREAK.last, DayOffKind.HOLIDAY))
    assert {off.label for off in own_days(session, None, WHOLE_YEAR).values()} == {""}


def test_a_run_leaves_statutory_days_to_the_law(session: Session) -> None:
    run = DayRun(date(2026, 12, 21), date(2027, 1, 5), DayOffKind.BREAK)

    assert add_days_off(session, None, run) == 8

    assert date(2026, 12, 25) not in own_days(session, None, WHOLE_YEAR)


def test_a_cleared_run_is_open_again_and_only_in_its_own_calendar(session: Session) -> None:
    centre, community = make_organisation(session, "CSS fictif"), make_community(session)
    community.organisation_id = centre.id
    add_days_off(session, None, STORM)
    add_days_off(session, centre.id, STORM)

    assert open_days(session, centre.id, WHOLE_YEAR) == 1

    assert own_days(session, centre.id, WHOLE_YEAR) == {}
    assert STORM.first in community_days_off(session, community.id, NOVEMBER)
    assert open_days(session, None, WHOLE_YEAR) == 1
    session.flush()
    assert STORM.first not in community_days_off(session, community.id, NOVEMBER)


def test_the_days_of_a_run_take_one_name(session: Session) -> None:
    add_days_off(session, None, BREAK)
    add_days_off(session, None, STORM)

    name_days(session, None, (BREAK.first, BREAK.last), "  Semaine de lecture ")

    own = own_days(session, None, WHOLE_YEAR)
    assert [own[BREAK.first + timedelta(days=2)].label, own[STORM.first].label] == [
        "Semaine de lecture",
        "",
    ]


def test_calendars_above_apply_all_the_way_up_and_a_loop_ends(session: Session) -> None:
    top, centre = make_organisation(session, "Région"), make_organisation(session, "CSS fictif")
    school, community = make_organisation(session), make_community(session)
    school.parent_id, centre.parent_id, top.parent_id = centre.id, top.id, school.id
    community.organisation_id = school.id
    session.flush()
    add_days_off(session, top.id, one_day(date(2026, 11, 16), "D’en haut"))

    assert community_days_off(session, community.id, NOVEMBER)[date(2026, 11, 16)] == "D’en haut"


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2026, 11, 20), date(2026, 11, 19), "before the first"),
        (date(2026, 11, 20), date(2027, 11, 20), "More than 100 days"),
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
    assert close_days(session, None, days) == DaysImport(added=3)
    assert close_days(session, None, days) == DaysImport(unchanged=3)


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
