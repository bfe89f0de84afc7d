"""The check in the background: it finds what is wrong, and nobody who writes waits for it."""

from __future__ import annotations

import threading
import time
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from car_desktop.domain.backups import BackupReason
from car_desktop.domain.errors import UserError
from car_desktop.storage import examination
from car_desktop.storage.backups import back_up, backups_of
from car_desktop.storage.connection import open_connection
from car_desktop.storage.damage_marker import is_marked, mark
from car_desktop.storage.errors import FailureKind, StorageFailure
from car_desktop.storage.examination import NeverStill, check_at_start
from car_desktop.storage.keys.data_key import DataKey
from car_desktop.storage.upgrade import DATA_FILE, open_database
from tests.storage.damaging import fill, flip, page_of, spoil_page
from tests.storage.restoring import add_people, worked_in

FLIPS = 60


@pytest.fixture
def filled(encrypted: tuple[Path, DataKey]) -> tuple[Path, DataKey]:
    """An encrypted file of some hundred pages."""
    folder, key = encrypted
    database = open_database(folder, key=key)
    fill(database)
    database.dispose()
    return folder / DATA_FILE, key


def test_a_sound_file_has_nothing_wrong_and_is_left_as_it_is(
    filled: tuple[Path, DataKey],
) -> None:
    path, key = filled
    before = path.read_bytes()

    assert check_at_start(path, key) == ()
    assert path.read_bytes() == before


def test_every_flipped_bit_of_an_encrypted_file_is_found(filled: tuple[Path, DataKey]) -> None:
    path, key = filled
    chance, size = Random(2026), path.stat().st_size
    missed = []
    for _ in range(FLIPS):
        at, bit = chance.randrange(size), chance.randrange(8)
        flip(path, at, bit)
        if check_at_start(path, key) == ():
            missed.append(at)
        flip(path, at, bit)

    assert missed == []


def test_a_damaged_page_of_a_plain_file_is_found(tmp_path: Path) -> None:
    database = open_database(tmp_path)
    fill(database)
    database.dispose()
    spoil_page(database.path, page_of(database.path, "Ali0200Exemple"))

    assert check_at_start(database.path) != ()


def test_a_row_that_points_nowhere_is_found(tmp_path: Path) -> None:
    path = worked_in(tmp_path / "data") / DATA_FILE
    with closing(open_connection(path, foreign_keys=False)) as connection:
        connection.execute("UPDATE email_address SET person_id = 999").close()

    assert any("dangling" in found for found in check_at_start(path))


def test_a_row_of_an_older_copy_is_found(tmp_path: Path) -> None:
    """As a stale page would bring it: what is there is whole, and is not what was written last."""
    path = worked_in(tmp_path / "data") / DATA_FILE
    with closing(open_connection(path)) as connection:
        connection.execute("UPDATE person SET last_name = 'Autrefois' WHERE id = 1").close()

    assert check_at_start(path) == ("person",)


def test_whoever_commits_meanwhile_waits_for_a_step_at_most_and_is_not_taken_for_damage(
    filled: tuple[Path, DataKey],
) -> None:
    path, key = filled
    database = open_database(path.parent, key=key)
    found: list[tuple[str, ...]] = []
    checks = threading.Thread(
        target=lambda: found.extend(check_at_start(path, key) for _ in range(10))
    )
    waits = []
    checks.start()
    number = 0
    while checks.is_alive():
        start = time.perf_counter()
        add_people(database, f"Zoé{number}")
        waits.append(time.perf_counter() - start)
        number += 1
        checks.join(0.03)
    database.dispose()

    assert found == [()] * 10
    assert max(waits) < 2.0  # a lock held through the checks would be SQLite's 5 s and an error


def test_under_somebody_who_never_stops_writing_nothing_is_said(
    filled: tuple[Path, DataKey], monkeypatch: pytest.MonkeyPatch
) -> None:
    path, key = filled
    monkeypatch.setattr(examination, "_PATIENCE_SECONDS", -1.0)
    monkeypatch.setattr(examination, "_PAGES_PER_STEP", 1)

    with pytest.raises(NeverStill):
        check_at_start(path, key)


# ------------------------------------------------------------------ the mark of damage


def test_no_backup_is_made_of_marked_data(tmp_path: Path) -> None:
    folder = worked_in(tmp_path / "data")
    mark(folder)

    with pytest.raises(StorageFailure) as refusal:
        back_up(folder / DATA_FILE, BackupReason.AUTOMATIC)

    assert refusal.value.kind == FailureKind.CORRUPT
    assert len(backups_of(folder / DATA_FILE).backups()) == 1


def test_marked_data_that_is_sound_opens_and_loses_the_mark(tmp_path: Path) -> None:
    folder = worked_in(tmp_path / "data")
    mark(folder)

    open_database(folder).dispose()

    assert not is_marked(folder)


def test_marked_data_that_is_damaged_stays_closed(tmp_path: Path) -> None:
    database = open_database(tmp_path)
    fill(database)
    database.dispose()
    spoil_page(database.path, page_of(database.path, "Ali0200Exemple"))
    mark(tmp_path)

    with pytest.raises(UserError, match="damaged"):
        open_database(tmp_path)

    assert is_marked(tmp_path)
