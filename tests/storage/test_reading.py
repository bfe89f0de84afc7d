"""Data that is only looked at: what is there is shown, every change is refused, nothing is written beside it."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import func, select

from car_desktop.domain.entities import Person
from car_desktop.storage.connection import journal_of, open_connection
from car_desktop.storage.database import Database
from car_desktop.storage.errors import FailureKind, StorageFailure
from car_desktop.storage.keys.data_key import DataKey
from car_desktop.storage.reading import open_for_reading
from car_desktop.storage.upgrade import DATA_FILE, known_revision
from tests.storage.restoring import add_people, names, worked_in

OLDER = [
    file
    for file in sorted((Path(__file__).parent / "files").glob("schema_*.sqlite3"))
    if known_revision() not in file.stem
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return worked_in(tmp_path / "Données n° 1 ?")


def count(database: Database) -> int:
    with database.reading() as session:
        return session.scalar(select(func.count()).select_from(Person)) or 0


def change(path: Path, *statements: str) -> None:
    with closing(open_connection(path, foreign_keys=False)) as connection:
        for statement in statements:
            connection.execute(statement).close()


def test_what_is_there_is_read_as_it_lies(folder: Path) -> None:
    before, content = names(folder), (folder / DATA_FILE).read_bytes()

    opened = open_for_reading(folder)

    assert count(opened.database) == 3
    with opened.database.snapshot() as session:
        assert session.scalar(select(func.count()).select_from(Person)) == 3
    assert opened.workplace is None
    opened.close()
    assert names(folder) == before
    assert (folder / DATA_FILE).read_bytes() == content


def test_every_change_is_answered_with_one_sentence(folder: Path) -> None:
    opened = open_for_reading(folder)

    with pytest.raises(StorageFailure, match="reading only") as refusal:
        add_people(opened.database, "Zoé")

    assert refusal.value.kind == FailureKind.OPENED_TO_READ
    assert count(opened.database) == 3
    opened.close()


def test_encrypted_data_is_read_with_its_key_and_stays_encrypted(
    encrypted: tuple[Path, DataKey],
) -> None:
    folder, key = encrypted

    opened = open_for_reading(folder, key)

    assert count(opened.database) == 1
    opened.close()


def test_data_of_a_newer_program_that_only_added_things_is_shown(folder: Path) -> None:
    change(
        folder / DATA_FILE,
        "ALTER TABLE person ADD COLUMN shoe_size INTEGER",
        "CREATE TABLE shoe (id INTEGER PRIMARY KEY)",
        "UPDATE alembic_version SET version_num = '0999'",
        "PRAGMA user_version=999",
    )

    opened = open_for_reading(folder)

    assert count(opened.database) == 3
    opened.close()


@pytest.mark.parametrize(
    "statement",
    [
        "ALTER TABLE person DROP COLUMN phone",
        "DROP TABLE norm_set",
        "UPDATE person SET civility = 'captain'",
    ],
)
def test_data_of_a_newer_program_that_says_what_we_do_not_know_is_not_shown(
    folder: Path, statement: str
) -> None:
    change(
        folder / DATA_FILE,
        "PRAGMA ignore_check_constraints=ON",
        statement,
        "UPDATE alembic_version SET version_num = '0999'",
        "PRAGMA user_version=999",
    )

    with pytest.raises(StorageFailure) as refusal:
        open_for_reading(folder)

    assert refusal.value.kind == FailureKind.TOO_NEW


@pytest.mark.parametrize("file", OLDER, ids=lambda file: file.stem)
def test_data_of_an_older_program_is_shown_and_stays_as_it_is(tmp_path: Path, file: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    shutil.copy(file, folder / DATA_FILE)

    opened = open_for_reading(folder)

    assert count(opened.database) > 0
    opened.close()
    assert opened.workplace is None or not opened.workplace.exists()
    assert (folder / DATA_FILE).read_bytes() == file.read_bytes()
    assert int(known_revision()) >= len(OLDER)


def test_a_session_that_was_cut_short_is_taken_back_in_a_copy(folder: Path) -> None:
    data = folder / DATA_FILE
    with closing(open_connection(data)) as connection:
        connection.execute("PRAGMA cache_size=1").close()
        connection.execute("BEGIN IMMEDIATE").close()
        connection.execute("UPDATE person SET last_name = printf('%.9000c', 'x')").close()
        torn, journal = data.read_bytes(), journal_of(data).read_bytes()
        connection.execute("ROLLBACK").close()
    data.write_bytes(torn)
    journal_of(data).write_bytes(journal)

    opened = open_for_reading(folder)

    with opened.database.reading() as session:
        assert session.scalars(select(Person.last_name)).all() == ["Exemple"] * 3
    opened.close()
    assert data.read_bytes() == torn
    assert journal_of(data).read_bytes() == journal


def test_a_strangers_file_and_an_empty_place_are_refused(folder: Path, tmp_path: Path) -> None:
    (folder / DATA_FILE).write_bytes(b"not a database at all" * 500)

    for place in (folder, tmp_path):
        with pytest.raises(StorageFailure):
            open_for_reading(place)
