"""A restore that a power cut, a full disk or a hand stops: the old data or the new, never neither."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from car_desktop.publishing import flush_folder, move
from car_desktop.storage import restore as restore_module
from car_desktop.storage.errors import FailureKind, StorageFailure
from car_desktop.storage.restore import finish_restore, prepare, restore
from car_desktop.storage.upgrade import (
    DATA_FILE,
    RESTORE_MARKER,
    RESTORED_FILE,
    has_unended_restore,
    open_database,
)
from tests.repository.tree import CHECKOUT
from tests.storage.restoring import first_backup, names, people, worked_in


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return worked_in(tmp_path / "Données")


class PowerCut(BaseException):
    """Ends the work at once, wherever it is."""


STEPS = 5  # files moved or written between the first and the last


@pytest.mark.parametrize("step", range(STEPS))
def test_a_restore_cut_at_any_step_goes_on_at_the_next_start(
    folder: Path, step: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / f"{DATA_FILE}-wal").write_bytes(b"of the old data")
    waiting = prepare(folder, first_backup(folder))
    left = iter(range(step))

    def cut(function: Callable[..., object]) -> Callable[..., object]:
        def perhaps(*arguments: object) -> object:
            if next(left, None) is None:
                raise PowerCut
            return function(*arguments)

        return perhaps

    for name in ("move", "atomic_write"):
        monkeypatch.setattr(restore_module, name, cut(getattr(restore_module, name)))
    with pytest.raises(PowerCut):
        restore(waiting)
    monkeypatch.undo()
    if (folder / RESTORE_MARKER).exists():
        with pytest.raises(StorageFailure, match="cut short"):
            open_database(folder)

    finish_restore(folder)

    (folder / f"{DATA_FILE}-wal").unlink(missing_ok=True)  # still there where nothing had begun
    assert people(folder) == (3 if step < 2 else 2)
    assert not (folder / RESTORE_MARKER).exists()


def test_what_a_cut_left_of_a_preparation_is_swept_at_the_next_start(folder: Path) -> None:
    """Whole copies of the data: they must not lie there until somebody restores again."""
    before = names(folder)
    waiting = prepare(folder, first_backup(folder))
    (folder / RESTORED_FILE).write_bytes(waiting.file.read_bytes())  # cut before the marker
    assert has_unended_restore(folder)

    finish_restore(folder)

    assert not has_unended_restore(folder)
    assert names(folder) == before
    assert people(folder) == 3


def test_a_restore_that_the_disk_refuses_gives_the_old_data_back(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting = prepare(folder, first_backup(folder))

    def refuse_the_last(source: Path, target: Path) -> None:
        if source.name == "restored.db":
            raise OSError(5, "Input/output error")
        move(source, target)

    monkeypatch.setattr(restore_module, "move", refuse_the_last)
    with pytest.raises(StorageFailure) as caught:
        restore(waiting)
    monkeypatch.undo()

    assert caught.value.kind is FailureKind.DISK
    assert people(folder) == 3


@pytest.mark.parametrize("flushes", range(3))
def test_a_restore_that_the_disk_refuses_at_its_end_is_taken_back(
    folder: Path, flushes: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting, left = prepare(folder, first_backup(folder)), iter(range(flushes))

    def refuse(of: Path) -> None:
        if next(left, None) is None:
            monkeypatch.undo()
            raise OSError(5, "Input/output error")
        flush_folder(of)

    monkeypatch.setattr(restore_module, "flush_folder", refuse)
    with pytest.raises(StorageFailure) as caught:
        restore(waiting)

    assert caught.value.kind is FailureKind.DISK
    assert people(folder) == 3
    assert names(folder) == {DATA_FILE, "backups"}


def test_what_the_disk_did_not_even_take_back_is_when_a_restore_is_asked_for_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting = prepare(folder, first_backup(folder))

    def refuse_all_but_the_marker(source: Path, target: Path) -> None:
        if target.name == DATA_FILE and target.parent == folder:
            raise OSError(5, "Input/output error")
        move(source, target)

    monkeypatch.setattr(restore_module, "move", refuse_all_but_the_marker)
    with pytest.raises(StorageFailure):
        restore(waiting)
    assert not (folder / DATA_FILE).exists()
    monkeypatch.undo()

    waiting = prepare(folder, first_backup(folder))

    assert people(folder) == 3
    restore(waiting)
    assert people(folder) == 2


@pytest.mark.parametrize(
    "marker",
    [
        "",
        "{",
        "[1]",
        "null",
        '{"quarantine": "../..", "sha256": "0"}',
        '{"quarantine": "damaged-1"}',
    ],
)
def test_a_marker_written_by_hand_moves_nothing(folder: Path, marker: str) -> None:
    (folder / RESTORE_MARKER).write_text(marker)

    finish_restore(folder)

    assert people(folder) == 3
    assert names(folder) == {DATA_FILE, "backups"}


def test_a_marker_whose_new_file_is_damaged_gives_the_old_data_back(folder: Path) -> None:
    aside = folder / "damaged-1"
    aside.mkdir()
    (folder / DATA_FILE).rename(aside / DATA_FILE)
    (folder / "restored.db").write_bytes(b"SQLite format 3\0 torn")
    (folder / RESTORE_MARKER).write_text(json.dumps({"quarantine": "damaged-1", "sha256": "0"}))

    with pytest.raises(StorageFailure):
        finish_restore(folder)

    assert people(folder) == 3


LIMITED = """
import resource, sys
from pathlib import Path
from car_desktop.domain.errors import UserError
from car_desktop.storage.restore import prepare, restore, keep_present_data

resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]), int(sys.argv[3])))
try:
    waiting = prepare(Path(sys.argv[1]), Path(sys.argv[2]))
    keep_present_data(Path(sys.argv[1]))
    restore(waiting)
except UserError as refusal:
    sys.exit(f"told: {refusal}")
"""


@pytest.mark.skipif(os.name == "nt", reason="needs RLIMIT_FSIZE")
@pytest.mark.parametrize("bytes_allowed", [0, 1, 600, 20_000, 300_000])
def test_a_disk_that_stops_taking_bytes_leaves_the_old_data(
    folder: Path, bytes_allowed: int
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(folder), str(first_backup(folder)), str(bytes_allowed)],
        cwd=CHECKOUT,
        capture_output=True,
        encoding="utf-8",
    )

    assert done.returncode == 1
    assert done.stderr.startswith("told: ")
    assert people(folder) == 3
    assert names(folder) == {DATA_FILE, "backups"}
