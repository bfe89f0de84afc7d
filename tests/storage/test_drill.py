"""The monthly drill restores the newest backup into memory and says what it found."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from car_desktop.domain.backups import BackupReason, Drill, is_drill_due
from car_desktop.storage.backups import back_up, backups_of
from car_desktop.storage.drill import DRILL_FILE, drill, last_drill
from car_desktop.storage.keys.data_key import DataKey
from car_desktop.storage.keys.envelope import new_envelope
from car_desktop.storage.keys.key_file import sidecar_of, write_file
from car_desktop.storage.upgrade import DATA_FILE
from tests.storage.damaging import flip
from tests.storage.keys.folders import PASSWORD
from tests.storage.restoring import names, worked_in

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def test_a_backup_that_can_be_restored_is_told_and_nothing_is_left_behind(
    encrypted: tuple[Path, DataKey],
) -> None:
    folder, key = encrypted
    back_up(folder / DATA_FILE, BackupReason.ASKED, key=key)
    before = names(folder)

    told = drill(folder / DATA_FILE, key, NOW)

    assert told == Drill(1, NOW, True)
    assert last_drill(folder / DATA_FILE) == told
    assert names(folder) == before


def test_without_a_backup_there_is_no_drill(encrypted: tuple[Path, DataKey]) -> None:
    folder, key = encrypted

    assert drill(folder / DATA_FILE, key, NOW) is None
    assert last_drill(folder / DATA_FILE) is None


def test_one_flipped_bit_fails_the_drill(tmp_path: Path) -> None:
    data = worked_in(tmp_path / "data") / DATA_FILE
    listed = backups_of(data)
    flip(listed.path_of(listed.backups()[0]), 9000)

    told = drill(data, now=NOW)

    assert told is not None
    assert not told.is_sound


@pytest.mark.parametrize("loss", ["gone", "another", "damaged"])
def test_a_backup_whose_key_file_does_not_open_it_fails_the_drill(
    encrypted: tuple[Path, DataKey], loss: str
) -> None:
    folder, key = encrypted
    backup = back_up(folder / DATA_FILE, BackupReason.ASKED, key=key)
    sidecar = sidecar_of(backups_of(folder / DATA_FILE).path_of(backup))
    if loss == "gone":
        sidecar.unlink()
    elif loss == "another":
        write_file(sidecar, new_envelope(PASSWORD)[0])
    else:
        sidecar.write_text("{}")

    told = drill(folder / DATA_FILE, key, NOW)

    assert told is not None
    assert not told.is_sound


@pytest.mark.parametrize(
    ("days", "is_due"), [(0, False), (29, False), (30, True), (3650, True), (-3650, True)]
)
def test_it_is_due_each_month_whatever_the_clock_does(days: int, is_due: bool) -> None:
    assert is_drill_due(Drill(1, NOW, True), NOW + timedelta(days=days)) is is_due
    assert is_drill_due(None, NOW)


@pytest.mark.parametrize("content", ["", "[]", '{"sequence": "x", "at": 3}', "\x00" * 9])
def test_what_was_kept_of_it_may_be_tampered_with(tmp_path: Path, content: str) -> None:
    data = worked_in(tmp_path / "data") / DATA_FILE
    (backups_of(data).folder / DRILL_FILE).write_text(content)

    assert last_drill(data) is None
