"""Data under a key: nothing readable is left, every operation works, and a cut is gone on with."""

import shutil
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlcipher3 import dbapi2

from car_desktop.domain.backups import Backup, BackupReason
from car_desktop.domain.entities import Person
from car_desktop.storage.backup_list import MANIFEST, BackupList
from car_desktop.storage.backups import back_up, back_up_if_changed, backups_of, sha256_of
from car_desktop.storage.connection import SETTINGS, open_connection
from car_desktop.storage.differences import differences
from car_desktop.storage.errors import FailureKind, StorageFailure
from car_desktop.storage.examination import examine
from car_desktop.storage.keys.conversion import is_plain
from car_desktop.storage.keys.data_key import DataKey, new_data_key
from car_desktop.storage.keys.envelope import WrongSecret, new_envelope
from car_desktop.storage.keys.key_file import (
    KEY_FILE,
    KEY_FILE_COPY,
    read_envelope,
    read_file,
    sidecar_of,
    write_envelope,
)
from car_desktop.storage.keys.protection import (
    Protection,
    change_password,
    change_recovery_key,
    protect,
    protection_of,
    waive,
)
from car_desktop.storage.keys.waiver import Waiver, waiver_of
from car_desktop.storage.restore import Keys, prepare, restore
from car_desktop.storage.upgrade import DATA_FILE, open_database
from tests.storage.keys.folders import PASSWORD, add_person, files_with_the_canary, people


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    """A folder of plain data with two backups and something a restore set aside."""
    folder = tmp_path / "Données"
    database = open_database(folder)
    add_person(database)
    database.dispose()
    for _ in range(2):
        back_up(folder / DATA_FILE, BackupReason.ASKED)
    (folder / "damaged-1").mkdir()
    shutil.copyfile(folder / DATA_FILE, folder / "damaged-1" / DATA_FILE)
    return folder


def test_new_data_is_encrypted_from_its_first_byte(encrypted: tuple[Path, DataKey]) -> None:
    folder, key = encrypted

    assert not is_plain(folder / DATA_FILE)
    assert files_with_the_canary(folder) == []
    assert people(folder, key) == 1
    assert protection_of(folder) == Protection.ENCRYPTED


def test_encrypting_leaves_nothing_readable_and_loses_nothing(plain: Path) -> None:
    assert files_with_the_canary(plain) != []
    envelope, key, _ = new_envelope(PASSWORD)

    left = protect(plain, envelope, key)

    assert left == ()
    assert files_with_the_canary(plain) == []
    assert people(plain, read_envelope(plain).open_with_password(PASSWORD)) == 1
    assert not read_envelope(plain).is_converting
    found = examine(plain / DATA_FILE, key=key)
    assert found.is_sound
    assert found.sound_backups == (2, 1)


def test_each_backup_made_before_can_still_be_restored(plain: Path) -> None:
    envelope, key, _ = new_envelope(PASSWORD)
    protect(plain, envelope, key)
    listed = backups_of(plain / DATA_FILE)

    waiting = prepare(plain, listed.path_of(listed.backups()[-1]), keys=Keys(key))
    restore(waiting)

    assert people(plain, key) == 1


def test_what_cannot_be_read_cannot_be_encrypted_and_is_told(plain: Path) -> None:
    damaged = plain / "damaged-1" / DATA_FILE
    damaged.write_bytes(damaged.read_bytes()[:5000])
    envelope, key, _ = new_envelope(PASSWORD)

    assert protect(plain, envelope, key) == (damaged,)
    assert people(plain, key) == 1


def test_a_backup_without_a_line_is_encrypted_and_listed_again(plain: Path) -> None:
    """A power cut took its line: it must not stay there for anybody to read."""
    listed = backups_of(plain / DATA_FILE)
    count = len(listed.backups())
    (listed.folder / MANIFEST).unlink()
    envelope, key, _ = new_envelope(PASSWORD)

    assert protect(plain, envelope, key) == ()

    assert files_with_the_canary(plain) == []
    assert [backup.reason for backup in listed.backups()] == [BackupReason.FOUND] * count


def test_a_cut_between_a_backup_and_its_line_leaves_a_backup_that_counts(
    plain: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    envelope, key, _ = new_envelope(PASSWORD)
    listed = backups_of(plain / DATA_FILE)
    count = len(listed.backups())

    def refuse(_list: BackupList, _backup: Backup) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(BackupList, "add", refuse)
    with pytest.raises(StorageFailure):
        protect(plain, envelope, key)
    monkeypatch.undo()

    assert people(plain, key) == 1
    assert len(listed.backups()) == count
    for backup in listed.backups():
        assert sha256_of(listed.path_of(backup)) == backup.sha256
        assert read_file(sidecar_of(listed.path_of(backup))).fits(key)


def test_an_encryption_that_was_cut_short_is_gone_on_with(plain: Path) -> None:
    envelope, _, _ = new_envelope(PASSWORD)
    write_envelope(plain, replace(envelope, is_converting=True))  # and then the power went

    assert people(plain, read_envelope(plain).open_with_password(PASSWORD)) == 1
    assert not is_plain(plain / DATA_FILE)
    assert files_with_the_canary(plain) == []
    assert not read_envelope(plain).is_converting


def test_plain_data_put_in_the_place_of_encrypted_data_is_refused(
    encrypted: tuple[Path, DataKey], tmp_path: Path
) -> None:
    folder, key = encrypted
    open_database(tmp_path / "other").dispose()
    shutil.copyfile(tmp_path / "other" / DATA_FILE, folder / DATA_FILE)

    with pytest.raises(StorageFailure) as refusal:
        open_database(folder, key=key)

    assert refusal.value.kind == FailureKind.NOT_ENCRYPTED
    assert is_plain(folder / DATA_FILE)  # untouched


def test_without_the_key_nothing_opens_and_nothing_is_made(
    encrypted: tuple[Path, DataKey],
) -> None:
    folder, _ = encrypted
    before = (folder / DATA_FILE).read_bytes()

    with pytest.raises(StorageFailure) as refusal:
        open_database(folder)

    assert refusal.value.kind == FailureKind.LOCKED_BY_KEY
    assert (folder / DATA_FILE).read_bytes() == before


def test_a_missing_file_of_encrypted_data_is_not_made_anew_in_silence(
    encrypted: tuple[Path, DataKey],
) -> None:
    folder, key = encrypted
    back_up(folder / DATA_FILE, BackupReason.ASKED, key=key)
    (folder / DATA_FILE).unlink()

    with pytest.raises(StorageFailure) as refusal:
        open_database(folder, key=key)

    assert refusal.value.kind == FailureKind.MISSING
    assert not (folder / DATA_FILE).exists()


def test_an_emptied_file_is_not_taken_for_a_new_one(encrypted: tuple[Path, DataKey]) -> None:
    folder, key = encrypted
    (folder / DATA_FILE).write_bytes(b"")

    with pytest.raises(StorageFailure) as refusal:
        open_database(folder, key=key)

    assert refusal.value.kind == FailureKind.NOT_OURS


def test_the_right_key_and_a_damaged_first_page_is_damage_not_a_wrong_password(
    encrypted: tuple[Path, DataKey],
) -> None:
    folder, key = encrypted
    content = bytearray((folder / DATA_FILE).read_bytes())
    content[100] ^= 1
    (folder / DATA_FILE).write_bytes(content)

    with pytest.raises(StorageFailure) as refusal:
        open_database(folder, key=key)

    assert refusal.value.kind == FailureKind.CORRUPT


def is_noticed(data: Path, key: DataKey) -> bool:
    """By the examination, or before it in a page that it reads first."""
    try:
        return bool(examine(data, key=key).damage)
    except StorageFailure as refusal:
        return refusal.kind == FailureKind.CORRUPT


def test_one_bit_anywhere_is_noticed(encrypted: tuple[Path, DataKey]) -> None:
    folder, key = encrypted
    sound = (folder / DATA_FILE).read_bytes()
    for place in range(5000, len(sound), len(sound) // 25):
        content = bytearray(sound)
        content[place] ^= 16
        (folder / DATA_FILE).write_bytes(content)

        assert is_noticed(folder / DATA_FILE, key), place


def test_every_connection_has_our_settings_under_a_key_too(
    encrypted: tuple[Path, DataKey],
) -> None:
    folder, key = encrypted
    with closing(open_connection(folder / DATA_FILE, key)) as connection:
        told = {
            name: connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "secure_delete", "temp_store")
        }

    assert told == {
        "journal_mode": "truncate",
        "synchronous": 2,
        "secure_delete": 1,
        "temp_store": 2,
    }
    assert SETTINGS["journal_mode"] == "TRUNCATE"


def test_another_key_is_refused_by_the_library(encrypted: tuple[Path, DataKey]) -> None:
    folder, _ = encrypted

    with pytest.raises(dbapi2.DatabaseError, match="not a database"):
        open_connection(folder / DATA_FILE, new_data_key())


def test_long_readings_see_encrypted_data(encrypted: tuple[Path, DataKey]) -> None:
    folder, key = encrypted
    database = open_database(folder, key=key)
    with database.snapshot() as session:
        found = session.scalar(select(func.count()).select_from(Person))
    database.dispose()

    assert found == 1


def test_backups_are_encrypted_and_carry_their_key_file(encrypted: tuple[Path, DataKey]) -> None:
    folder, key = encrypted

    backup = back_up_if_changed(folder / DATA_FILE, BackupReason.CLOSING, key)
    again = back_up_if_changed(folder / DATA_FILE, BackupReason.CLOSING, key)

    assert backup is not None
    assert again is None
    path = backups_of(folder / DATA_FILE).path_of(backup)
    assert not is_plain(path)
    assert read_file(sidecar_of(path)).open_with_password(PASSWORD) == key
    assert files_with_the_canary(folder) == []
    assert all(not d.changed for d in differences(folder / DATA_FILE, path, key))


def test_a_changed_password_opens_data_and_backups_and_the_old_one_nothing(
    encrypted: tuple[Path, DataKey],
) -> None:
    folder, key = encrypted
    backup = back_up(folder / DATA_FILE, BackupReason.ASKED, key=key)
    data_before = (folder / DATA_FILE).read_bytes()

    change_password(folder, key, "une autre phrase")

    sidecar = sidecar_of(backups_of(folder / DATA_FILE).path_of(backup))
    for envelope in (
        read_file(folder / KEY_FILE),
        read_file(folder / KEY_FILE_COPY),
        read_file(sidecar),
    ):
        assert envelope.open_with_password("une autre phrase") == key
        with pytest.raises(WrongSecret):
            envelope.open_with_password(PASSWORD)
    assert (folder / DATA_FILE).read_bytes() == data_before


def test_a_changed_recovery_key_is_answered_once(encrypted: tuple[Path, DataKey]) -> None:
    folder, key = encrypted

    written = change_recovery_key(folder, key)

    assert read_envelope(folder).open_with_recovery(written) == key


def test_an_older_form_of_encrypted_data_is_upgraded(tmp_path: Path) -> None:
    stored = Path(__file__).parents[1] / "files" / "schema_0003.sqlite3"
    folder = tmp_path / "old"
    folder.mkdir()
    shutil.copyfile(stored, folder / DATA_FILE)
    envelope, key, _ = new_envelope(PASSWORD)

    protect(folder, envelope, key)
    database = open_database(folder, key=key)
    database.dispose()

    assert not is_plain(folder / DATA_FILE)
    (backup,) = backups_of(folder / DATA_FILE).backups()
    assert backup.reason == BackupReason.UPGRADE
    assert not is_plain(backups_of(folder / DATA_FILE).path_of(backup))


def test_a_waiver_is_dated_and_signed(tmp_path: Path) -> None:
    signed = Waiver("ali", datetime(2026, 11, 22, 15, 0, tzinfo=UTC))
    assert protection_of(tmp_path) == Protection.FRESH
    open_database(tmp_path).dispose()
    assert protection_of(tmp_path) == Protection.UNDECIDED

    waive(tmp_path, signed)

    assert protection_of(tmp_path) == Protection.WAIVED
    assert waiver_of(tmp_path) == signed


def test_protecting_takes_the_waiver_away(tmp_path: Path) -> None:
    open_database(tmp_path).dispose()
    waive(tmp_path, Waiver("ali", datetime(2026, 11, 22, tzinfo=UTC)))
    envelope, key, _ = new_envelope(PASSWORD)

    protect(tmp_path, envelope, key)

    assert protection_of(tmp_path) == Protection.ENCRYPTED
    assert waiver_of(tmp_path) is None
