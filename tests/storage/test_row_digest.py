"""The sums of rows: kept by every way of writing, and telling when a page is from an older copy."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import delete, insert, update

from car_desktop.domain.entities import EmailAddress, Person
from car_desktop.storage.changes import replay
from car_desktop.storage.connection import open_connection
from car_desktop.storage.database import Database
from car_desktop.storage.keys.data_key import DataKey
from car_desktop.storage.keys.envelope import new_envelope
from car_desktop.storage.keys.protection import protect
from car_desktop.storage.row_digest import TABLE, mismatches
from car_desktop.storage.tracking import track_changes
from car_desktop.storage.upgrade import DATA_FILE, open_database

PAGE = 4096


@pytest.fixture(params=["plain", "encrypted"])
def opened(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    key: DataKey | None = None
    if request.param == "encrypted":
        envelope, key, _ = new_envelope("des mots de passage")
        protect(tmp_path, envelope, key)
    database = open_database(tmp_path, key=key)
    yield database
    database.dispose()


def add_people(database: Database, count: int, name: str = "Exemple") -> None:
    with database.writing() as session:
        for number in range(count):
            person = Person(first_name="Ali", last_name=f"{name} {number}")
            person.emails = [EmailAddress(address=f"ali{number}@exemple.test")]
            session.add(person)


def wrong(database: Database) -> tuple[str, ...]:
    return mismatches(database.path, database.key)


def test_every_way_of_writing_keeps_the_sums(opened: Database) -> None:
    add_people(opened, 20)
    with opened.writing() as session:
        person = session.get_one(Person, 3)
        person.rename("Zoé", "Éxemple")
        session.delete(session.get_one(Person, 4))
    with opened.writing() as session:
        session.execute(update(Person).where(Person.id > 10).values(phone="418 555-0100"))
        session.execute(delete(EmailAddress).where(EmailAddress.person_id == 5))
        session.execute(
            insert(EmailAddress), [{"person_id": 5, "address": "x@exemple.test", "uuid": "0" * 36}]
        )

    assert wrong(opened) == ()


def test_work_taken_back_and_done_again_keeps_the_sums(opened: Database) -> None:
    add_people(opened, 3)
    with opened.writing() as session:
        log = track_changes(session)
        session.delete(session.get_one(Person, 2))
    kept = log.kept()

    replay(opened, kept, backwards=True)
    assert wrong(opened) == ()
    replay(opened, kept, backwards=False)
    assert wrong(opened) == ()


def test_work_that_was_refused_changes_no_sum(opened: Database) -> None:
    add_people(opened, 2)
    with opened.writing() as session:
        session.add(Person(first_name="Ali", last_name="Exemple"))
        session.flush()
        session.rollback()

    assert wrong(opened) == ()


def test_a_row_written_behind_our_back_is_noticed(opened: Database) -> None:
    add_people(opened, 5)
    with closing(open_connection(opened.path, opened.key)) as connection:
        connection.execute("UPDATE person SET phone = '1' WHERE id = 2").close()

    assert wrong(opened) == ("person",)


def test_a_row_that_vanished_is_noticed(opened: Database) -> None:
    add_people(opened, 5)
    with closing(open_connection(opened.path, opened.key)) as connection:
        connection.execute("DELETE FROM email_address WHERE id = 2").close()

    assert wrong(opened) == ("email_address",)


def test_pages_of_an_older_copy_are_noticed_though_their_seals_are_good(
    opened: Database, tmp_path: Path
) -> None:
    add_people(opened, 400)
    opened.dispose()
    shutil.copyfile(opened.path, tmp_path / "older.db")
    with opened.writing() as session:
        session.execute(update(Person).values(phone="418 555-0199"))
    opened.dispose()
    older, now = (tmp_path / "older.db").read_bytes(), opened.path.read_bytes()
    changed = [
        place
        for place in range(PAGE, min(len(older), len(now)), PAGE)
        if older[place : place + PAGE] != now[place : place + PAGE]
    ]
    noticed = 0
    for place in changed:
        opened.path.write_bytes(now[:place] + older[place : place + PAGE] + now[place + PAGE :])
        noticed += is_noticed(opened)
    opened.path.write_bytes(now)

    assert len(changed) > 5
    assert noticed == len(changed)
    assert wrong(opened) == ()


def is_noticed(database: Database) -> bool:
    """By the sums, by the seals, or by the indexes and pages that no longer fit."""
    with closing(open_connection(database.path, database.key)) as connection:
        if connection.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            return True
    return bool(wrong(database))


def test_a_migration_counts_the_sums(tmp_path: Path) -> None:
    stored = Path(__file__).parent / "files" / "schema_0003.sqlite3"
    shutil.copyfile(stored, tmp_path / DATA_FILE)

    database = open_database(tmp_path)
    database.dispose()

    with closing(open_connection(database.path)) as connection:
        counted = dict(connection.execute(f"SELECT table_name, rows FROM {TABLE}").fetchall())
        people = connection.execute("SELECT count(*) FROM person").fetchone()[0]
    assert counted["person"] == people > 0
    assert wrong(database) == ()


def test_no_trigger_is_left_in_the_file(opened: Database) -> None:
    add_people(opened, 1)

    with closing(open_connection(opened.path, opened.key)) as connection:
        found = connection.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'trigger'"
        ).fetchall()
    assert found == []


def test_who_writes_while_the_sums_are_read_is_counted(opened: Database) -> None:
    add_people(opened, 50)
    with opened.reading():
        assert wrong(opened) == ()
    add_people(opened, 1, "Autre")

    assert wrong(opened) == ()
