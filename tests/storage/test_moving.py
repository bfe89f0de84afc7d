"""A data folder goes to this computer's own disk, whole, or stays as it was."""

from __future__ import annotations

import json
import platform
from datetime import date
from pathlib import Path

import pytest

from car_desktop.domain.backups import BackupReason, CleanBy
from car_desktop.domain.errors import UserError
from car_desktop.publishing import move
from car_desktop.storage import moving
from car_desktop.storage.backups import back_up, backups_of
from car_desktop.storage.keys.data_key import DataKey
from car_desktop.storage.keys.key_file import read_envelope
from car_desktop.storage.moving import move_data
from car_desktop.storage.places import POINTER, moved_to
from car_desktop.storage.side_file import Buried, read_beside, write_beside
from car_desktop.storage.upgrade import DATA_FILE
from tests.storage.damaging import spoil_page
from tests.storage.keys.folders import PASSWORD
from tests.storage.keys.folders import people as people_under
from tests.storage.restoring import names, people, worked_in

AWAY = "moved-from-here"


def test_everything_arrives_and_the_old_folder_says_where(tmp_path: Path) -> None:
    old, new = worked_in(tmp_path / "OneDrive"), tmp_path / "local" / "Carnet CAR"
    content = (old / DATA_FILE).read_bytes()

    move_data(old, new)

    assert people(new) == 3
    assert [backup.sequence for backup in backups_of(new / DATA_FILE).backups()] == [1]
    assert moved_to(old) == new
    assert (old / AWAY / DATA_FILE).read_bytes() == content
    assert not (old / DATA_FILE).exists()


def test_what_was_destroyed_is_remembered_in_the_new_folder(tmp_path: Path) -> None:
    """Without that, the backups that moved along would never go by the day on the certificate."""
    old, new = worked_in(tmp_path / "OneDrive"), tmp_path / "local"
    promised = Buried({}, frozenset({CleanBy(1, 0, date(2027, 2, 20))}))
    write_beside(old, promised)

    move_data(old, new)

    assert read_beside(new) == promised


def test_encrypted_data_keeps_its_key_and_its_backups(
    encrypted: tuple[Path, DataKey], tmp_path: Path
) -> None:
    old, key = encrypted
    back_up(old / DATA_FILE, BackupReason.ASKED, key=key)
    new = tmp_path / "local"

    move_data(old, new)

    assert people_under(new, read_envelope(new).open_with_password(PASSWORD)) == 1
    assert len(backups_of(new / DATA_FILE).backups()) == 1


def test_a_folder_with_other_data_is_refused(tmp_path: Path) -> None:
    old, new = worked_in(tmp_path / "a"), worked_in(tmp_path / "b")
    before = (new / DATA_FILE).read_bytes()

    with pytest.raises(UserError, match="other data"):
        move_data(old, new)

    assert (new / DATA_FILE).read_bytes() == before
    assert people(old) == 3


def test_a_place_that_is_no_better_is_refused(tmp_path: Path) -> None:
    old, new = worked_in(tmp_path / "a"), tmp_path / "b"
    new.mkdir()
    (new / ".stfolder").touch()

    with pytest.raises(UserError, match="synchronised"):
        move_data(old, new)

    assert people(old) == 3


def test_damaged_data_is_not_left_for_a_copy_of_it(tmp_path: Path) -> None:
    old, new = worked_in(tmp_path / "a"), tmp_path / "b"
    spoil_page(old / DATA_FILE, 9)
    before = names(old)

    with pytest.raises(UserError, match="damaged"):
        move_data(old, new)

    assert names(old) == before
    assert not (new / DATA_FILE).exists()


@pytest.mark.parametrize("after", range(4))
def test_a_move_that_fails_half_way_leaves_the_old_folder_in_use(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    old, new = worked_in(tmp_path / "a"), tmp_path / "b"
    moves = 0

    def failing(source: Path, target: Path) -> None:
        nonlocal moves
        moves += 1
        if moves > after:
            raise OSError(28, "no space")
        move(source, target)

    monkeypatch.setattr(moving, "move", failing)
    try:
        move_data(old, new)
    except UserError:
        assert moved_to(old) is None
        assert people(old) == 3
    else:
        assert people(new) == 3


def test_a_pointer_from_another_computer_is_not_followed(tmp_path: Path) -> None:
    told = {"to": str(tmp_path), "computer": f"{platform.node()}-autre"}
    (tmp_path / POINTER).write_text(json.dumps(told))

    assert moved_to(tmp_path) is None


@pytest.mark.parametrize("content", ["", "[]", '{"to": 3, "computer": 4}', '{"to": "x"}'])
def test_a_pointer_that_was_tampered_with_is_passed_over(tmp_path: Path, content: str) -> None:
    (tmp_path / POINTER).write_text(content)

    assert moved_to(tmp_path) is None
