"""A backup takes the place of the data wholly or not at all, and what is no backup never does."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from shutil import copyfile

import pytest
from sqlalchemy import select
from sqlcipher3 import dbapi2

from car_desktop.domain.backups import BackupReason, Compared, Difference
from car_desktop.domain.entities import Person
from car_desktop.domain.errors import UserError
from car_desktop.storage.backups import backups_of
from car_desktop.storage.connection import APPLICATION_ID, open_connection
from car_desktop.storage.differences import differences
from car_desktop.storage.errors import FailureKind, StorageFailure
from car_desktop.storage.restore import (
    discard,
    keep_present_data,
    prepare,
    restore,
)
from car_desktop.storage.upgrade import (
    DATA_FILE,
    known_revision,
    open_database,
)
from tests.storage.restoring import first_backup, names, people, worked_in

STORED = Path(__file__).parent / "files"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return worked_in(tmp_path / "Données")


def test_the_data_is_as_the_backup_was_and_what_was_there_is_kept(folder: Path) -> None:
    before = (folder / DATA_FILE).read_bytes()

    aside = restore(prepare(folder, first_backup(folder)))

    assert people(folder) == 2
    assert aside == folder / "damaged-1"
    assert (aside / DATA_FILE).read_bytes() == before
    assert names(folder) == {DATA_FILE, "backups", "damaged-1"}


def test_what_was_replaced_can_be_restored_in_turn(folder: Path) -> None:
    keep_present_data(folder)
    restore(prepare(folder, first_backup(folder)))
    assert people(folder) == 2

    newest = backups_of(folder / DATA_FILE).backups()[0]
    assert newest.reason is BackupReason.RESTORE
    restore(prepare(folder, backups_of(folder / DATA_FILE).path_of(newest)))

    assert people(folder) == 3
    assert {"damaged-1", "damaged-2"} <= names(folder)


def test_a_backup_from_a_stick_fills_a_new_computer(folder: Path, tmp_path: Path) -> None:
    new = tmp_path / "neuf"

    aside = restore(prepare(new, first_backup(folder)))

    assert aside is None
    assert people(new) == 2


@pytest.mark.parametrize("revision", ["0001", "0003", known_revision()])
def test_a_backup_of_an_older_form_is_upgraded_before_it_takes_its_place(
    folder: Path, revision: str
) -> None:
    source = STORED / f"schema_{revision}.sqlite3"
    before = source.read_bytes()

    waiting = prepare(folder, source)
    restore(waiting)

    assert waiting.revision == revision
    assert source.read_bytes() == before
    with closing(open_connection(folder / DATA_FILE)) as connection:
        (now,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    assert now == known_revision()
    assert people(folder) >= 1


def test_the_journals_go_with_the_data_they_belong_to(folder: Path) -> None:
    """A journal left behind would be played into the restored file: it broke 13 of 38."""
    for suffix in ("-journal", "-wal", "-shm"):
        (folder / f"{DATA_FILE}{suffix}").write_bytes(b"of the old data")

    waiting = prepare(folder, first_backup(folder))
    aside = restore(waiting)

    assert aside is not None
    assert names(aside) == {f"{DATA_FILE}{s}" for s in ("", "-journal", "-wal", "-shm")}
    assert people(folder) == 2


def test_damaged_data_is_set_aside_and_the_backup_takes_its_place(folder: Path) -> None:
    (folder / DATA_FILE).write_bytes(b"\0" * 5000)

    waiting = prepare(folder, first_backup(folder))
    keep_present_data(folder)
    restore(waiting)

    assert people(folder) == 2
    assert (folder / "damaged-1" / DATA_FILE).read_bytes() == b"\0" * 5000


def test_looking_at_a_backup_changes_nothing(folder: Path) -> None:
    before = names(folder)

    discard(prepare(folder, first_backup(folder)))

    assert names(folder) == before
    assert people(folder) == 3


def test_what_differs_is_told_before(folder: Path) -> None:
    database = open_database(folder)
    with database.writing() as session:
        ali = session.scalars(select(Person).where(Person.first_name == "Ali")).one()
        ali.first_name = "Alix"
        bea = session.scalars(select(Person).where(Person.first_name == "Bea")).one()
        session.delete(bea)
    database.dispose()
    waiting = prepare(folder, first_backup(folder))

    found = {told.kind: told for told in differences(folder / DATA_FILE, waiting.file)}

    assert found[Compared.PEOPLE] == Difference(Compared.PEOPLE, 2, 2, 1, 1, 1)
    assert found[Compared.MEETINGS] == Difference(Compared.MEETINGS, 0, 0, 0, 0, 0)


# ------------------------------------------------------------------ what is refused


def strangers(path: Path) -> None:
    with closing(dbapi2.connect(str(path))) as connection:
        connection.execute("CREATE TABLE alembic_version (version_num)")
        connection.commit()


def without_revision(path: Path) -> None:
    with closing(dbapi2.connect(str(path))) as connection:
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute("CREATE TABLE person (id)")
        connection.commit()


def newer(path: Path) -> None:
    with closing(open_connection(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0999'")


def with_trigger(path: Path) -> None:
    with closing(open_connection(path)) as connection:
        connection.execute(
            "CREATE TRIGGER late AFTER INSERT ON person BEGIN DELETE FROM meeting; END"
        )


def with_view(path: Path) -> None:
    with closing(open_connection(path, foreign_keys=False)) as connection:
        connection.execute("DROP TABLE person")
        connection.execute("CREATE VIEW person AS SELECT 1 AS id")


def with_dangling_row(path: Path) -> None:
    with closing(open_connection(path, foreign_keys=False)) as connection:
        connection.execute("DELETE FROM person")  # and not their addresses


def cut_in_half(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def overwritten(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 3)
        file.write(b"\xa5" * 30_000)


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def zeroed(path: Path) -> None:
    path.write_bytes(b"\0" * 9000)


def workbook(path: Path) -> None:
    path.write_bytes(b"PK\x03\x04" + b"x" * 5000)


def header_only(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\0")


def removed(path: Path) -> None:
    path.unlink()


def folder_instead(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize(
    "spoil",
    [
        *(without_revision, newer, with_trigger, with_view, cut_in_half, overwritten),
        *(emptied, zeroed, workbook, header_only, removed, folder_instead, strangers),
        with_dangling_row,
    ],
)
def test_what_is_no_sound_backup_of_ours_is_refused_and_nothing_is_touched(
    folder: Path, tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    source = tmp_path / "clé.db"
    if spoil not in {without_revision, strangers}:
        copyfile(first_backup(folder), source)
    spoil(source)
    before = (folder / DATA_FILE).read_bytes(), names(folder)
    content = source.read_bytes() if source.is_file() else None

    with pytest.raises(UserError):
        prepare(folder, source)

    assert ((folder / DATA_FILE).read_bytes(), names(folder)) == before
    assert (source.read_bytes() if source.is_file() else None) == content


def test_a_listed_backup_that_changed_since_is_refused(folder: Path) -> None:
    backup = first_backup(folder)
    with closing(open_connection(backup)) as connection:
        connection.execute("UPDATE person SET last_name = 'Autre'")

    with pytest.raises(StorageFailure, match="damaged") as caught:
        prepare(folder, backup)

    assert caught.value.kind is FailureKind.CORRUPT


def test_the_data_itself_is_no_backup(folder: Path) -> None:
    with pytest.raises(UserError, match="the data itself"):
        prepare(folder, folder / DATA_FILE)
