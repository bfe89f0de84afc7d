"""Hours done outside the meetings."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Person
from car_desktop.domain.errors import UserError
from car_desktop.domain.recognition import ActivityKind
from car_desktop.services.learning_activities import (
    ActivityDraft,
    activities_of_person,
    add_activity,
    change_activity,
    remove_activity,
)
from car_desktop.services.people import delete_person
from tests.factories import make_person

READING = ActivityDraft(
    " Lire  ensemble ", date(2026, 10, 3), 90, ActivityKind.READING, "Maison fictive"
)


@pytest.fixture
def person(session: Session) -> Person:
    return make_person(session, "Odile", "Fictive")


def test_activities_are_listed_the_latest_first(session: Session, person: Person) -> None:
    add_activity(session, person.id, READING)
    add_activity(session, person.id, ActivityDraft("Atelier", date(2026, 11, 3), 60))
    add_activity(session, make_person(session).id, READING)
    later, earlier = activities_of_person(session, person.id)
    assert (later.title, later.kind) == ("Atelier", ActivityKind.TRAINING)
    assert (earlier.title, earlier.provider, earlier.minutes) == (
        "Lire ensemble",
        "Maison fictive",
        90,
    )


def test_an_activity_is_corrected_and_removed(session: Session, person: Person) -> None:
    key = add_activity(session, person.id, READING)
    change_activity(session, key, replace(READING, minutes=120))
    assert activities_of_person(session, person.id)[0].minutes == 120
    remove_activity(session, key)
    session.flush()
    assert activities_of_person(session, person.id) == ()


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"title": " "}, "title"),
        ({"minutes": 0}, "1 minute to 400 hours"),
        ({"minutes": 400 * 60 + 1}, "1 minute to 400 hours"),
        ({"done_on": date(26, 10, 3)}, "year"),
    ],
)
def test_what_is_no_activity_is_refused(
    session: Session, person: Person, wrong: dict[str, object], said: str
) -> None:
    with pytest.raises(UserError, match=said):
        add_activity(session, person.id, replace(READING, **wrong))  # type: ignore[arg-type]  # wrong on purpose
    assert activities_of_person(session, person.id) == ()


def test_a_person_who_is_deleted_takes_their_activities_along(
    session: Session, person: Person
) -> None:
    add_activity(session, person.id, READING)
    delete_person(session, person.id)
    session.flush()
    assert activities_of_person(session, person.id) == ()
