"""Finished, encrypted backups go to a second place, are read back, and nothing plain does."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from car_desktop.domain.backups import BackupReason
from car_desktop.domain.errors import UserError
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
)
from car_desktop.storage.upgrade import DATA_FILE
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
