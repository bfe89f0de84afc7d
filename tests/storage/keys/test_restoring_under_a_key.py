"""Backups under a key: from here, from elsewhere, under another key, or under none."""

import shutil
from pathlib import Path

import pytest

from car_desktop.domain.backups import BackupReason
from car_desktop.storage.backups import back_up, backups_of
from car_desktop.storage.errors import FailureKind, StorageFailure
from car_desktop.storage.keys.conversion import is_plain
from car_desktop.storage.keys.data_key import DataKey
from car_desktop.storage.keys.envelope import WrongSecret, new_envelope
from car_desktop.storage.keys.for_restore import keys_for
from car_desktop.storage.keys.key_file import (
    KEY_FILE,
    KEY_FILE_COPY,
    read_envelope,
    sidecar_of,
)
from car_desktop.storage.keys.protection import (
    protect,
)
from car_desktop.storage.restore import Keys, finish_restore, keep_present_data, prepare, restore
from car_desktop.storage.upgrade import DATA_FILE, RESTORE_MARKER, open_database
from tests.storage.keys.folders import PASSWORD, add_person, files_with_the_canary, people


def test_a_backup_restores_on_another_computer_with_its_password_alone(
    encrypted: tuple[Path, DataKey], tmp_path: Path
) -> None:
    folder, key = encrypted
    backup = back_up(folder / DATA_FILE, BackupReason.ASKED, key=key)
    path = backups_of(folder / DATA_FILE).path_of(backup)
    stick, elsewhere = tmp_path / "stick", tmp_path / "elsewhere"
    stick.mkdir()
    for file in (path, sidecar_of(path)):
        shutil.copy(file, stick)

    keys = keys_for(elsewhere, stick / path.name, PASSWORD)
    restore(prepare(elsewhere, stick / path.name, keys=keys))

    assert people(elsewhere, read_envelope(elsewhere).open_with_password(PASSWORD)) == 1
    assert not (elsewhere / RESTORE_MARKER).exists()


def test_a_lost_key_file_comes_back_with_a_backup(encrypted: tuple[Path, DataKey]) -> None:
    folder, key = encrypted
    backup = back_up(folder / DATA_FILE, BackupReason.ASKED, key=key)
    path = backups_of(folder / DATA_FILE).path_of(backup)
    for name in (KEY_FILE, KEY_FILE_COPY):
        (folder / name).write_bytes(b"damaged")

    keys = keys_for(folder, path, PASSWORD)
    aside = restore(prepare(folder, path, keys=keys))

    assert people(folder, read_envelope(folder).open_with_password(PASSWORD)) == 1
    assert aside is not None
    assert (aside / KEY_FILE).read_bytes() == b"damaged"  # nothing is thrown away


def test_a_backup_under_another_key_comes_under_the_key_of_the_data(
    encrypted: tuple[Path, DataKey], tmp_path: Path
) -> None:
    folder, key = encrypted
    other, other_key, _ = new_envelope("le mot des autres")
    theirs = tmp_path / "theirs"
    protect(theirs, other, other_key)
    database = open_database(theirs, key=other_key)
    add_person(database, "Un")
    add_person(database, "Deux")
    database.dispose()

    waiting = prepare(folder, theirs / DATA_FILE, keys=Keys(key, other_key))
    keep_present_data(folder, key=key)
    restore(waiting)

    assert people(folder, key) == 2


def test_a_backup_under_a_key_that_nobody_gave_is_refused_in_words(
    encrypted: tuple[Path, DataKey], tmp_path: Path
) -> None:
    folder, key = encrypted
    path = backups_of(folder / DATA_FILE).path_of(
        back_up(folder / DATA_FILE, BackupReason.ASKED, key=key)
    )

    with pytest.raises(StorageFailure, match="protected by a password") as refusal:
        prepare(tmp_path / "plain", path)

    assert refusal.value.kind == FailureKind.OTHER_KEY
    with pytest.raises(WrongSecret):
        keys_for(tmp_path / "plain", path, "pas le bon mot")


def test_a_plain_backup_comes_back_encrypted(
    encrypted: tuple[Path, DataKey], tmp_path: Path
) -> None:
    folder, key = encrypted
    database = open_database(tmp_path / "plain")
    add_person(database)
    add_person(database)
    database.dispose()

    restore(prepare(folder, tmp_path / "plain" / DATA_FILE, keys=Keys(key)))

    assert people(folder, key) == 2
    assert not is_plain(folder / DATA_FILE)
    assert [name for name in files_with_the_canary(folder) if "damaged" not in name] == []


def test_a_restore_cut_short_with_new_keys_is_brought_to_its_end(
    encrypted: tuple[Path, DataKey], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, key = encrypted
    path = backups_of(folder / DATA_FILE).path_of(
        back_up(folder / DATA_FILE, BackupReason.ASKED, key=key)
    )
    elsewhere = tmp_path / "elsewhere"
    database = open_database(elsewhere)  # plain, and about to be replaced
    database.dispose()
    waiting = prepare(elsewhere, path, keys=keys_for(elsewhere, path, PASSWORD))

    def power_cut(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("car_desktop.storage.restore._set_aside", power_cut)
        with pytest.raises(KeyboardInterrupt):
            restore(waiting)
    finish_restore(elsewhere)

    assert people(elsewhere, read_envelope(elsewhere).open_with_password(PASSWORD)) == 1
