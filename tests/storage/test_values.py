"""A backup whose columns hold other kinds of values than they say is refused: no screen could show it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from car_desktop.domain.backups import BackupReason
from car_desktop.storage.backups import back_up
from car_desktop.storage.connection import open_connection
from car_desktop.storage.drill import drill
from car_desktop.storage.errors import FailureKind, StorageFailure
from car_desktop.storage.examination import examine
from car_desktop.storage.restore import prepare
from car_desktop.storage.upgrade import DATA_FILE
from car_desktop.storage.values import foreign_tables
from tests.storage.restoring import first_backup, people, worked_in


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return worked_in(tmp_path / "Données")


def tampered(folder: Path, statement: str) -> Path:
    backup = folder.parent / "autre.db"
    backup.write_bytes(first_backup(folder).read_bytes())
    with closing(dbapi2.connect(str(backup))) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute(statement)
        connection.commit()
    return backup


@pytest.mark.parametrize(
    "value", ["x'ff00fe'", "CAST(x'ff00fe' AS TEXT)"], ids=["bytes", "no letters"]
)
def test_a_name_that_is_no_text_is_refused(folder: Path, value: str) -> None:
    with pytest.raises(StorageFailure) as refusal:
        prepare(folder, tampered(folder, f"UPDATE person SET last_name = {value}"))

    assert refusal.value.kind is FailureKind.CORRUPT
    assert people(folder) == 3


@pytest.mark.parametrize("moment", ["hier", "0000-01-01 00:00:00", "2026-13-45", "2451545"])
def test_a_moment_that_is_none_is_refused(folder: Path, moment: str) -> None:
    with pytest.raises(StorageFailure):
        prepare(folder, tampered(folder, f"UPDATE person SET updated_at = '{moment}'"))


def test_a_number_that_is_a_text_is_refused(folder: Path) -> None:
    with pytest.raises(StorageFailure):
        prepare(folder, tampered(folder, "UPDATE email_address SET rank = 'un'"))


def test_what_the_program_wrote_is_as_it_says(folder: Path) -> None:
    with closing(open_connection(folder / DATA_FILE)) as connection:
        assert not foreign_tables(connection)


@pytest.mark.parametrize(
    "value", ["x'ff00fe'", "CAST(x'ff00fe' AS TEXT)"], ids=["bytes", "no letters"]
)
def test_the_check_that_is_asked_for_names_the_table_and_the_drill_fails(
    folder: Path, value: str
) -> None:
    with closing(dbapi2.connect(str(folder / DATA_FILE))) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute(f"UPDATE person SET last_name = {value}")
        connection.commit()

    found = examine(folder / DATA_FILE)
    back_up(folder / DATA_FILE, BackupReason.ASKED)
    told = drill(folder / DATA_FILE)

    assert found.foreign == ("person",)
    assert not found.is_sound
    assert told is not None
    assert not told.is_sound
