"""Key files on a disk that refuses: the password that was told is the one that opens."""

from __future__ import annotations

from pathlib import Path
from shutil import copyfile

import pytest

from car_desktop.domain.backups import BackupReason
from car_desktop.storage.backups import back_up, backups_of
from car_desktop.storage.errors import FailureKind, StorageFailure
from car_desktop.storage.keys import protection as protection_module
from car_desktop.storage.keys.data_key import DataKey
from car_desktop.storage.keys.envelope import Envelope, new_envelope
from car_desktop.storage.keys.key_file import (
    KEY_FILE,
    KEY_FILE_COPY,
    read_envelope,
    read_file,
    sidecar_of,
    write_file,
)
from car_desktop.storage.keys.protection import protect, rewrap
from car_desktop.storage.upgrade import DATA_FILE, open_database
from tests.storage.keys.folders import PASSWORD

FILES = 3  # beside a backup, and two beside the data


@pytest.mark.parametrize("written", range(FILES))
def test_a_change_of_password_that_the_disk_refuses_changes_no_key_file(
    encrypted: tuple[Path, DataKey], written: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, key = encrypted
    backup = back_up(folder / DATA_FILE, BackupReason.ASKED, key=key)
    before, left = read_envelope(folder), iter(range(written))
    after, _ = before.with_recovery(key)

    def refuse(path: Path, envelope: Envelope) -> None:
        if next(left, None) is None:
            monkeypatch.undo()
            raise OSError(28, "No space left on device")
        write_file(path, envelope)

    monkeypatch.setattr(protection_module, "write_file", refuse)
    with pytest.raises(StorageFailure) as caught:
        rewrap(folder, after)

    assert caught.value.kind is FailureKind.FULL
    sidecar = sidecar_of(backups_of(folder / DATA_FILE).path_of(backup))
    for path in (sidecar, folder / KEY_FILE_COPY, folder / KEY_FILE):
        assert read_file(path) == before
    rewrap(folder, after)
    assert read_file(sidecar) == read_envelope(folder) == after


def test_a_first_key_file_that_the_disk_does_not_read_leaves_the_second(
    encrypted: tuple[Path, DataKey],
) -> None:
    folder, key = encrypted
    (folder / KEY_FILE).unlink()
    (folder / KEY_FILE).mkdir()  # cannot be read as a file

    assert read_envelope(folder).open_with_password(PASSWORD) == key


def test_key_files_that_cannot_be_read_are_told_apart_from_those_that_are_lost(
    encrypted: tuple[Path, DataKey],
) -> None:
    folder, _ = encrypted
    for name in (KEY_FILE, KEY_FILE_COPY):
        (folder / name).unlink()
        (folder / name).mkdir()

    with pytest.raises(StorageFailure) as caught:
        read_envelope(folder)

    assert caught.value.kind is FailureKind.CANNOT_OPEN


def test_a_backup_that_is_found_again_gets_its_key_file(encrypted: tuple[Path, DataKey]) -> None:
    folder, key = encrypted
    listed = backups_of(folder / DATA_FILE)
    found = back_up(folder / DATA_FILE, BackupReason.ASKED, key=key)
    sidecar_of(listed.path_of(found)).unlink()  # killed before it was written
    (listed.folder / "manifest.jsonl").unlink()

    back_up(folder / DATA_FILE, BackupReason.ASKED, key=key)

    assert [backup.reason for backup in listed.backups()][-1] is BackupReason.FOUND
    assert read_file(sidecar_of(listed.path_of(found))) == read_envelope(folder)


def test_data_set_aside_is_not_called_damaged_because_the_disk_is_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_database(tmp_path).dispose()
    (tmp_path / "damaged-1").mkdir()
    copyfile(tmp_path / DATA_FILE, tmp_path / "damaged-1" / DATA_FILE)
    envelope, key, _ = new_envelope(PASSWORD)

    def refuse(path: Path, key: DataKey) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(protection_module, "encrypt_in_place", refuse)
    with pytest.raises(StorageFailure) as caught:
        protect(tmp_path, envelope, key)
    monkeypatch.undo()

    assert caught.value.kind is FailureKind.FULL
    assert protect(tmp_path, envelope, key) == ()
