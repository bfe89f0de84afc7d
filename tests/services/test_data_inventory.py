"""Every column has its place in the inventory of what is held about people, and nothing else has."""

from __future__ import annotations

from collections import Counter
from datetime import date

from sqlalchemy.orm import Session

from car_desktop.domain.entities import Base
from car_desktop.reports.registry import REPORTS
from car_desktop.services.data_inventory import (
    EVERYWHERE,
    TABLES,
    Category,
    Whose,
    inventory,
)
from car_desktop.services.held_data import held_data
from car_desktop.services.person_columns import HOLDINGS
from car_desktop.services.sample import write_sample_year
from tests.factories import make_community, make_mark, make_meeting, make_member, make_person

SCHEMA = {
    (table.name, column.name)
    for table in Base.metadata.tables.values()
    for column in table.columns
    if column.name not in EVERYWHERE
}


def test_every_column_is_classified() -> None:
    unclassified = SCHEMA - {(one.table, one.column) for one in inventory()}
    assert not unclassified, "give these a place in services/data_inventory.py"


def test_every_place_has_its_column() -> None:
    gone = {(one.table, one.column) for one in inventory()} - SCHEMA
    assert not gone, "these columns are gone: take them out of services/data_inventory.py"
    assert set(TABLES) == set(Base.metadata.tables)


def test_no_column_has_two_places() -> None:
    counts = Counter((one.table, one.column) for one in inventory())
    assert [place for place, count in counts.items() if count > 1] == []


def test_documents_named_are_documents_that_exist() -> None:
    named = {document for use in TABLES.values() for document in use.documents}
    assert named <= {kind.id for kind in REPORTS}


def test_a_link_to_a_person_is_never_called_impersonal() -> None:
    links = {
        (table.name, column.name)
        for table in Base.metadata.tables.values()
        for column in table.columns
        for key in column.foreign_keys
        if key.column.table.name == "person"
    }
    impersonal = {(one.table, one.column) for one in inventory() if not one.category.is_personal}
    assert not links & impersonal


def test_people_are_counted_once_by_kind(session: Session) -> None:
    community = make_community(session)
    first, second = make_person(session), make_person(session)
    make_person(session)
    for person in (first, second):
        make_member(session, community, person)
    for _ in range(2):
        make_mark(session, make_meeting(session, community), first)
    held = {one.category: one.people for one in held_data(session)}
    assert held[Category.IDENTITY] == 3
    assert held[Category.MEMBERSHIP] == 2
    assert held[Category.ATTENDANCE] == 1
    assert held[Category.WORDS] is None
    assert Category.WORK not in held


def test_the_sample_year_holds_most_kinds(session: Session) -> None:
    write_sample_year(session, date(2026, 11, 26))
    held = {one.category: one for one in held_data(session)}
    assert all(held[kind].people for kind in (Category.CONTACT, Category.ATTENDANCE))
    assert Whose.OTHERS in held[Category.IDENTITY].whose
    assert "minutes" in held[Category.WORDS].documents


def test_it_says_as_the_persons_file_does_whether_a_column_is_about_somebody() -> None:
    """The register of destructions is about people and names nobody; a rank is an order."""
    kinds = {(one.table, one.column): one.category for one in inventory()}
    impersonal = {(table, name) for table, held in HOLDINGS.items() for name in held.nobody}
    given = {
        (table, name) for table, held in HOLDINGS.items() for name in (*held.provided, *held.whole)
    }

    said_personal = {place for place in impersonal if kinds[place].is_personal}
    said_impersonal = {place for place in given if not kinds[place].is_personal}

    assert {table for table, _ in said_personal} == {"disposal"}
    assert said_impersonal == {("email_address", "rank")}
