"""A data file or a key file that is gone: never silently an empty notebook, nor a key that opens nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from car_desktop.domain.backups import BackupReason, CleanBy
from car_desktop.domain.errors import UserError
from car_desktop.storage.anew import set_traces_aside
from car_desktop.storage.backups import back_up
from car_desktop.storage.errors import FailureKind, StorageFailure
from car_desktop.storage.keys.data_key import DataKey
from car_desktop.storage.keys.envelope import new_envelope
from car_desktop.storage.keys.key_file import (
    KEY_FILE,
    KEY_FILE_COPY,
    are_whole,
    has_key_file,
    read_envelope,
)
from car_desktop.storage.keys.mending import mend_lost_keys
from car_desktop.storage.keys.protection import Protection, protect, protection_of, waive
from car_desktop.storage.keys.waiver import Waiver
from car_desktop.storage.side_file import Buried, read_beside, write_beside
from car_desktop.storage.upgrade import DATA_FILE, open_database, refuse_missing
from tests.storage.keys.folders import PASSWORD, people

KEY_FILES = (KEY_FILE, KEY_FILE_COPY)


def lose_the_keys(folder: Path, content: bytes | None = None) -> None:
    for name in KEY_FILES:
        if content is None:
            (folder / name).unlink()
        else:
            (folder / name).write_bytes(content)


@pytest.mark.parametrize("keys", ["whole", "damaged"])
def test_a_key_file_alone_tells_of_data_that_was_lost(
    encrypted: tuple[Path, DataKey], keys: str
) -> None:
    folder, key = encrypted
    (folder / DATA_FILE).unlink()
    if keys == "damaged":
        lose_the_keys(folder, b"damaged")

    with pytest.raises(StorageFailure) as refusal:
        open_database(folder, key=key)

    assert refusal.value.kind == FailureKind.MISSING
    assert not (folder / DATA_FILE).exists()


def test_a_first_start_that_was_cut_short_goes_on_where_it_was(tmp_path: Path) -> None:
    """The key file comes first, and its data a moment later."""
    envelope, key, _ = new_envelope(PASSWORD)
    protect(tmp_path, envelope, key)

    refuse_missing(tmp_path)
    assert people(tmp_path, key) == 0
    (tmp_path / DATA_FILE).unlink()

    with pytest.raises(StorageFailure, match="missing"):
        refuse_missing(tmp_path)


def test_a_key_file_of_an_earlier_version_counts_as_one_with_data(
    encrypted: tuple[Path, DataKey],
) -> None:
    folder, _ = encrypted
    text = (folder / KEY_FILE).read_text("utf-8").replace(' "awaits_data": false,\n', "")
    (folder / KEY_FILE).write_text(text, "utf-8")
    (folder / DATA_FILE).unlink()

    with pytest.raises(StorageFailure, match="missing"):
        refuse_missing(folder)


def test_a_waiver_alone_tells_of_plain_data_that_was_lost(tmp_path: Path) -> None:
    waive(tmp_path, Waiver("ali", datetime(2026, 11, 22, tzinfo=UTC)))
    refuse_missing(tmp_path)  # chosen a moment ago
    open_database(tmp_path).dispose()
    (tmp_path / DATA_FILE).unlink()

    with pytest.raises(StorageFailure, match="missing"):
        open_database(tmp_path)

    set_traces_aside(tmp_path)
    assert protection_of(tmp_path) is Protection.FRESH


def test_starting_anew_puts_the_traces_aside_and_throws_nothing_away(
    encrypted: tuple[Path, DataKey],
) -> None:
    folder, key = encrypted
    day = CleanBy(57, 3, date(2027, 2, 20))
    write_beside(folder, Buried({}, frozenset({day})))
    data = (folder / DATA_FILE).read_bytes()
    (folder / DATA_FILE).unlink()

    aside = set_traces_aside(folder)

    assert protection_of(folder) is Protection.FRESH
    assert read_beside(folder).promises == {replace(day, last_backup=0)}
    refuse_missing(folder)
    (aside / DATA_FILE).write_bytes(data)  # the file is found again
    assert people(aside, key) == 1


def test_nobody_starts_anew_over_data_or_its_backups(encrypted: tuple[Path, DataKey]) -> None:
    folder, key = encrypted
    with pytest.raises(UserError, match="data here"):
        set_traces_aside(folder)
    back_up(folder / DATA_FILE, BackupReason.ASKED, key=key)
    (folder / DATA_FILE).unlink()

    with pytest.raises(UserError, match="data here"):
        set_traces_aside(folder)

    assert has_key_file(folder)


# ------------------------------------------------------------------ the key file


def test_encrypted_data_without_its_key_file_is_not_taken_for_plain(
    encrypted: tuple[Path, DataKey],
) -> None:
    folder, _ = encrypted
    lose_the_keys(folder)
    envelope, key, _ = new_envelope(PASSWORD)

    for try_it in (lambda: open_database(folder), lambda: protect(folder, envelope, key)):
        with pytest.raises(StorageFailure) as refusal:
            try_it()
        assert refusal.value.kind == FailureKind.KEYS_LOST

    assert not has_key_file(folder)


@pytest.mark.parametrize("content", [None, b"damaged"])
def test_lost_key_files_come_back_from_a_backup_and_nothing_since_is_lost(
    encrypted: tuple[Path, DataKey], content: bytes | None
) -> None:
    folder, key = encrypted
    back_up(folder / DATA_FILE, BackupReason.ASKED, key=key)
    lose_the_keys(folder, content)

    mend_lost_keys(folder)

    assert people(folder, read_envelope(folder).open_with_password(PASSWORD)) == 1
    assert are_whole(folder)
    kept = [path.read_bytes() for path in folder.glob("keys*.damaged")]
    assert kept == ([] if content is None else [content, content])


def test_without_a_backup_nothing_is_put_in_the_place_of_lost_keys(
    encrypted: tuple[Path, DataKey],
) -> None:
    folder, _ = encrypted
    lose_the_keys(folder, b"damaged")

    mend_lost_keys(folder)

    assert (folder / KEY_FILE).read_bytes() == b"damaged"


@pytest.mark.parametrize("lost", KEY_FILES)
def test_the_other_copy_mends_the_one_that_was_lost(
    encrypted: tuple[Path, DataKey], lost: str
) -> None:
    folder, key = encrypted
    expected = read_envelope(folder)
    (folder / lost).write_bytes(b"damaged")

    open_database(folder, key=key).dispose()

    assert are_whole(folder)
    assert read_envelope(folder) == expected


def test_a_copy_that_cannot_be_mended_keeps_nobody_from_working(
    encrypted: tuple[Path, DataKey],
) -> None:
    folder, key = encrypted
    (folder / KEY_FILE_COPY).unlink()
    (folder / KEY_FILE_COPY).mkdir()

    assert people(folder, key) == 1
