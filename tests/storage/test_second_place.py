"""Finished, encrypted backups go to a second place, are read back, and nothing plain does."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from car_desktop.domain.backups import BackupReason
from car_desktop.domain.entities import Person
from car_desktop.domain.errors import UserError
from car_desktop.domain.retention import clean_on
from car_desktop.services.disposals import Doing, destroy_person
from car_desktop.storage import second_place
from car_desktop.storage.backups import back_up
from car_desktop.storage.errors import FailureKind, StorageFailure
from car_desktop.storage.keys.data_key import DataKey
from car_desktop.storage.keys.for_restore import keys_for
from car_desktop.storage.keys.key_file import read_envelope, sidecar_of
from car_desktop.storage.restore import prepare, restore
from car_desktop.storage.second_place import (
    PlaceAbsent,
    choose_place,
    deliver,
    delivered,
    delivered_list,
    let_go_there,
)
from car_desktop.storage.side_file import Buried, read_beside, write_beside
from car_desktop.storage.tombstones import copies_that_hold, settle
from car_desktop.storage.upgrade import DATA_FILE, TOMBSTONES_FILE, open_database
from tests.storage.keys.folders import PASSWORD, files_with_the_canary, people
from tests.storage.restoring import worked_in


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "CLÉ"
    folder.mkdir()
    return folder


def test_what_is_there_restores_on_another_computer_with_the_password(
    encrypted: tuple[Path, DataKey], stick: Path, tmp_path: Path
) -> None:
    folder, key = encrypted
    back_up(folder / DATA_FILE, BackupReason.ASKED, key=key)
    choose_place(folder / DATA_FILE, stick)

    assert deliver(folder / DATA_FILE, stick) is not None
    assert deliver(folder / DATA_FILE, stick) is None  # it is there already

    (copy,) = stick.rglob("carnet-0*.db")
    assert sidecar_of(copy).exists()
    assert files_with_the_canary(stick) == []
    elsewhere = tmp_path / "ailleurs"
    restore(prepare(elsewhere, copy, keys=keys_for(elsewhere, copy, PASSWORD)))
    assert people(elsewhere, read_envelope(elsewhere).open_with_password(PASSWORD)) == 1


def test_plain_data_never_goes_there(tmp_path: Path, stick: Path) -> None:
    folder = worked_in(tmp_path / "plain")

    for try_it in (choose_place, deliver):
        with pytest.raises(UserError, match="no password"):
            try_it(folder / DATA_FILE, stick)

    assert list(stick.iterdir()) == []


def test_a_stick_that_is_not_plugged_in_is_told_calmly_and_nothing_is_written_in_its_stead(
    encrypted: tuple[Path, DataKey], stick: Path
) -> None:
    folder, key = encrypted
    back_up(folder / DATA_FILE, BackupReason.ASKED, key=key)
    choose_place(folder / DATA_FILE, stick)
    shutil.rmtree(stick)
    stick.mkdir()  # the empty mount point that is left

    with pytest.raises(PlaceAbsent, match="Plug the stick in"):
        deliver(folder / DATA_FILE, stick)

    assert list(stick.iterdir()) == []


def test_the_data_folder_itself_is_no_second_place(encrypted: tuple[Path, DataKey]) -> None:
    folder, _ = encrypted
    inside = folder / "copies"
    inside.mkdir()

    with pytest.raises(UserError, match="in the data folder"):
        choose_place(folder / DATA_FILE, inside)


def test_only_the_last_ones_stay(
    encrypted: tuple[Path, DataKey], stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, key = encrypted
    monkeypatch.setattr(second_place, "KEPT_THERE", 2)
    choose_place(folder / DATA_FILE, stick)
    for _ in range(4):
        back_up(folder / DATA_FILE, BackupReason.ASKED, key=key)
        deliver(folder / DATA_FILE, stick)

    assert [backup.sequence for backup in delivered(folder / DATA_FILE, stick)] == [4, 3]
    assert len(list(stick.rglob("*.db"))) == len(list(stick.rglob("*.keys.json"))) == 2


def test_a_copy_that_reads_back_otherwise_is_not_kept(
    encrypted: tuple[Path, DataKey], stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stick that lies: what comes back is not what was written."""
    folder, key = encrypted
    back_up(folder / DATA_FILE, BackupReason.ASKED, key=key)
    choose_place(folder / DATA_FILE, stick)

    def spoil(path: Path) -> None:
        with path.open("rb+") as file:
            file.seek(5000)
            file.write(b"lies")

    monkeypatch.setattr(second_place, "_forget_cached", spoil)

    with pytest.raises(StorageFailure) as refusal:
        deliver(folder / DATA_FILE, stick)

    assert refusal.value.kind == FailureKind.DISK
    assert list(stick.rglob("*.db")) == []
    assert delivered(folder / DATA_FILE, stick) == ()


# ------------------------------------------------------------------ what was destroyed here


def destroy(folder: Path, key: DataKey) -> date:
    """Destroy the one person there is; answer the day by which no copy holds it."""
    database = open_database(folder, key=key)
    at = datetime.now(UTC)
    with database.writing() as session:
        person = session.scalars(select(Person)).one()
        doing = Doing("essai", at, *copies_that_hold(database.path))
        destroy_person(session, person.id, person.full_name, doing)
    assert settle(database).backup is not None
    database.dispose()
    return clean_on(doing.day)


@pytest.fixture
def destroyed(encrypted: tuple[Path, DataKey], stick: Path) -> tuple[Path, DataKey, date]:
    """A folder whose only person was destroyed after a copy went to the stick, and the day."""
    folder, key = encrypted
    choose_place(folder / DATA_FILE, stick)
    back_up(folder / DATA_FILE, BackupReason.ASKED, key=key)
    deliver(folder / DATA_FILE, stick)
    return folder, key, destroy(folder, key)


def test_copies_that_hold_what_was_destroyed_go_from_there_on_the_day_of_the_certificate(
    destroyed: tuple[Path, DataKey, date], stick: Path
) -> None:
    folder, _, day = destroyed
    deliver(folder / DATA_FILE, stick)
    listed = delivered_list(folder / DATA_FILE, stick)

    let_go_there(listed, day - timedelta(days=1))
    assert [backup.sequence for backup in listed.backups()] == [2, 1]
    let_go_there(listed, day)

    (left,) = listed.backups()
    assert left.reason is BackupReason.DESTRUCTION
    assert [path.name for path in sorted(stick.rglob("*.db"))] == [left.name]


def test_a_stick_that_was_in_a_drawer_that_day_loses_them_when_it_is_there_again(
    destroyed: tuple[Path, DataKey, date], stick: Path
) -> None:
    """Plugged in long after, it had never heard of the destruction."""
    folder, _, _ = destroyed
    beside = read_beside(folder)
    past = frozenset(
        replace(promise, day=date.today() - timedelta(days=1)) for promise in beside.promises
    )
    write_beside(folder, Buried(beside.graves, past))

    deliver(folder / DATA_FILE, stick)

    (left,) = delivered(folder / DATA_FILE, stick)
    assert left.reason is BackupReason.DESTRUCTION


def test_what_was_destroyed_stays_so_where_an_older_copy_is_restored_on_another_computer(
    destroyed: tuple[Path, DataKey, date], stick: Path, tmp_path: Path
) -> None:
    folder, _, _ = destroyed
    deliver(folder / DATA_FILE, stick)
    oldest = min(stick.rglob("carnet-0*.db"))
    elsewhere = tmp_path / "ailleurs"

    restore(prepare(elsewhere, oldest, keys=keys_for(elsewhere, oldest, PASSWORD)))

    assert people(elsewhere, read_envelope(elsewhere).open_with_password(PASSWORD)) == 0


def test_a_new_computer_delivers_after_the_former_one_and_its_promises_are_kept(
    encrypted: tuple[Path, DataKey], stick: Path, tmp_path: Path
) -> None:
    """Its backups are numbered from one again: they are the newest there all the same."""
    folder, key = encrypted
    choose_place(folder / DATA_FILE, stick)
    for _ in range(3):
        back_up(folder / DATA_FILE, BackupReason.ASKED, key=key)
        deliver(folder / DATA_FILE, stick)
    elsewhere = tmp_path / "ailleurs"
    newest = max(stick.rglob("carnet-0*.db"))
    restore(prepare(elsewhere, newest, keys=keys_for(elsewhere, newest, PASSWORD)))
    day = destroy(elsewhere, key)

    deliver(elsewhere / DATA_FILE, stick)

    listed = delivered_list(elsewhere / DATA_FILE, stick)
    assert [backup.sequence for backup in listed.backups()] == [4, 3, 2, 1]
    let_go_there(listed, day)
    assert [backup.sequence for backup in listed.backups()] == [4]


def test_nothing_about_anybody_is_told_there(
    destroyed: tuple[Path, DataKey, date], stick: Path
) -> None:
    folder, _, _ = destroyed

    deliver(folder / DATA_FILE, stick)

    assert files_with_the_canary(stick) == []
    assert len(list(stick.rglob(TOMBSTONES_FILE))) == 1


def test_tombstones_that_somebody_made_up_are_passed_over(
    destroyed: tuple[Path, DataKey, date], stick: Path, tmp_path: Path
) -> None:
    folder, _, _ = destroyed
    deliver(folder / DATA_FILE, stick)
    (file,) = stick.rglob(TOMBSTONES_FILE)
    said = {"table": "alembic_version", "uuid": "x", "kind": "destroy", "at": "2026-01-01T00:00Z"}
    file.write_text(f"{json.dumps(said)}\n[1\n", "utf-8")
    newest = max(stick.rglob("carnet-0*.db"))
    elsewhere = tmp_path / "ailleurs"

    restore(prepare(elsewhere, newest, keys=keys_for(elsewhere, newest, PASSWORD)))

    assert (elsewhere / DATA_FILE).exists()
