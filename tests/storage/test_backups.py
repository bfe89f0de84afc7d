"""Backups count only once verified, go by their sequence, and tell what stands in their way."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from shutil import copyfile

import pytest

from car_desktop.domain.backups import Backup, BackupReason
from car_desktop.domain.entities import Person
from car_desktop.domain.errors import UserError
from car_desktop.progress import Progress
from car_desktop.storage import backup as copying
from car_desktop.storage import backup_list
from car_desktop.storage import backups as backups_module
from car_desktop.storage.backup import BACKUP_FOLDER, row_counts, verified_copy
from car_desktop.storage.backup_list import MANIFEST
from car_desktop.storage.backups import back_up, back_up_if_changed, backups_of, sha256_of
from car_desktop.storage.connection import open_connection
from car_desktop.storage.database import Database
from car_desktop.storage.errors import FailureKind, StorageFailure
from car_desktop.storage.upgrade import DATA_FILE, known_revision, open_database
from tests.repository.tree import CHECKOUT

STORED = Path(__file__).parent / "files"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The data file of a folder with three people."""
    database = open_database(tmp_path)
    add_people(database, 3)
    database.dispose()
    return database.path


def add_people(database: Database, count: int) -> None:
    with database.writing() as session:
        session.add_all(Person(first_name="Ali", last_name=f"Exemple {n}") for n in range(count))


def change(data: Path) -> None:
    database = Database(data)
    add_people(database, 1)
    database.dispose()


def sequences(data: Path) -> list[int]:
    return [backup.sequence for backup in backups_of(data).backups()]


def manifest(data: Path) -> Path:
    return data.parent / BACKUP_FOLDER / MANIFEST


def test_a_backup_tells_what_it_holds_and_its_file_bears_it_out(data: Path) -> None:
    backup = back_up(data, BackupReason.ASKED)

    (listed,) = backups_of(data).backups()
    copy = backups_of(data).path_of(listed)
    assert listed == backup
    assert (listed.sequence, listed.revision) == (1, known_revision())
    assert listed.sha256 == sha256_of(copy)
    assert listed.counts["person"] == 3
    with closing(open_connection(copy)) as connection:
        assert row_counts(connection) == listed.counts
    line = json.loads(manifest(data).read_text("utf-8"))
    assert {"sequence", "made_at", "sha256", "counts", "schema", "program"} <= line.keys()


def test_nothing_but_files_and_their_list_is_left(data: Path) -> None:
    for _ in range(3):
        back_up(data, BackupReason.ASKED)

    names = {path.name for path in (data.parent / BACKUP_FOLDER).iterdir()}
    assert names == {MANIFEST, *(f"carnet-00000{n}.db" for n in (1, 2, 3))}


def test_closing_makes_a_backup_only_where_something_changed(data: Path) -> None:
    assert back_up_if_changed(data, BackupReason.CLOSING) is not None
    assert back_up_if_changed(data, BackupReason.CLOSING) is None

    change(data)

    assert back_up_if_changed(data, BackupReason.CLOSING) is not None
    assert sequences(data) == [2, 1]


def test_a_backup_whose_file_went_is_made_again_on_closing(data: Path) -> None:
    first = back_up_if_changed(data, BackupReason.CLOSING)
    assert first is not None
    backups_of(data).path_of(first).unlink()

    second = back_up_if_changed(data, BackupReason.CLOSING)

    assert second is not None
    assert sequences(data) == [2]


@pytest.mark.parametrize("year", [2016, 2036])
def test_a_clock_that_is_ten_years_off_changes_neither_order_nor_number(
    data: Path, year: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    back_up(data, BackupReason.CLOSING)

    class OddClock(datetime):
        @classmethod
        def now(cls, tz: object = None) -> datetime:  # type: ignore[override]  # only the time matters
            return datetime(year, 1, 1, tzinfo=UTC)

    monkeypatch.setattr(backups_module, "datetime", OddClock)
    for _ in range(30):
        back_up(data, BackupReason.CLOSING)
    monkeypatch.undo()
    back_up(data, BackupReason.CLOSING)

    assert sequences(data) == list(range(32, 8, -1))
    change(data)
    assert back_up_if_changed(data, BackupReason.CLOSING) is not None


def test_somebody_may_write_while_a_backup_is_made(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "_PAGES_PER_STEP", 16)
    database = Database(data)
    add_people(database, 2000)
    writes = iter(range(6))

    def write_meanwhile(_done: int, _total: int) -> None:
        if next(writes, None) is not None:
            add_people(database, 1)

    backup = back_up(data, BackupReason.ASKED, Progress(write_meanwhile))

    with closing(open_connection(data)) as connection:
        assert backup.counts == row_counts(connection)
    assert backup.counts["person"] == 2009
    database.dispose()


def test_somebody_who_never_stops_writing_gets_a_backup_all_the_same(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each of their commits begins a copy in steps again: it would never end."""
    monkeypatch.setattr(copying, "_PAGES_PER_STEP", 1)
    monkeypatch.setattr(copying, "_PATIENCE_SECONDS", 0.2)
    database = Database(data)

    def write_always(done: int, total: int) -> None:
        if done < total:  # in the last step the file is held, and they wait
            add_people(database, 1)

    backup = back_up(data, BackupReason.ASKED, Progress(write_always))

    with closing(open_connection(data)) as connection:
        assert backup.counts == row_counts(connection)
    assert backup.counts["person"] > 4
    database.dispose()


# ------------------------------------------------------------------ what stands in the way


def test_without_room_nothing_is_begun_and_the_sentence_gives_both_figures(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    back_up(data, BackupReason.ASKED)
    monkeypatch.setattr(copying, "_ROOM_PER_COPY", 1e12)

    with pytest.raises(StorageFailure, match=r"needs .+ and .+ is free") as caught:
        back_up(data, BackupReason.ASKED)

    assert caught.value.kind is FailureKind.FULL
    assert sequences(data) == [1]


LIMITED = """
import resource, sys
from pathlib import Path
from car_desktop.domain.backups import BackupReason
from car_desktop.domain.errors import UserError
from car_desktop.storage.backups import back_up

resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), int(sys.argv[2])))
try:
    back_up(Path(sys.argv[1]), BackupReason.CLOSING)
except UserError as refusal:
    sys.exit(f"told: {refusal}")
"""


@pytest.mark.skipif(os.name == "nt", reason="needs RLIMIT_FSIZE")
@pytest.mark.parametrize("bytes_allowed", [0, 1, 511, 4096, 50_000, 200_000, 400_000])
def test_a_disk_that_stops_taking_bytes_is_told_and_no_backup_is_listed(
    data: Path, bytes_allowed: int
) -> None:
    back_up(data, BackupReason.ASKED)
    before = data.read_bytes()

    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(data), str(bytes_allowed)],
        cwd=CHECKOUT,
        capture_output=True,
        encoding="utf-8",
    )

    assert done.returncode == 1
    assert done.stderr.startswith("told: ")
    assert sequences(data) == [1]
    assert data.read_bytes() == before
    assert {path.name for path in (data.parent / BACKUP_FOLDER).iterdir()} == {
        MANIFEST,
        "carnet-000001.db",
    }


def test_damaged_data_gets_no_backup_and_takes_none_away(data: Path) -> None:
    database = Database(data)
    add_people(database, 3000)
    database.dispose()
    back_up(data, BackupReason.ASKED)
    with data.open("r+b") as file:
        file.seek(data.stat().st_size // 2)
        file.write(b"\xff" * 20_000)

    with pytest.raises(UserError):
        back_up(data, BackupReason.CLOSING)

    assert sequences(data) == [1]


# ------------------------------------------------------------------ a list that was touched


def test_a_file_without_its_line_is_verified_again_and_listed_with_the_next(data: Path) -> None:
    """As after a power cut between the two, or when the list was deleted."""
    for _ in range(2):
        back_up(data, BackupReason.ASKED)
    manifest(data).unlink()
    assert sequences(data) == []

    back_up(data, BackupReason.ASKED)

    assert sequences(data) == [3, 2, 1]
    assert backups_of(data).backups()[2].reason is BackupReason.FOUND


def test_a_list_that_cannot_be_read_is_told_in_words(data: Path) -> None:
    back_up(data, BackupReason.ASKED)
    manifest(data).unlink()
    manifest(data).mkdir()

    for ask in (backups_of(data).backups, backups_of(data).next_sequence):
        with pytest.raises(StorageFailure, match="Check that its folder"):
            ask()


def test_a_list_that_cannot_be_written_is_not_told_to_go_elsewhere(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody chose the name nor the place of the list, so that choosing another is no advice."""

    def refuse(path: Path, produce: object) -> None:
        raise UserError("choose another folder") from PermissionError(13, "Permission denied")

    monkeypatch.setattr(backup_list, "atomic_write", refuse)

    with pytest.raises(StorageFailure, match="Allow writing to it"):
        back_up(data, BackupReason.ASKED)


@pytest.mark.parametrize("content", [b"", b"\0" * 9000, b"SQLite format 3\0" + b"x" * 9000])
def test_a_file_that_is_no_backup_is_never_listed_and_never_deleted(
    data: Path, content: bytes
) -> None:
    back_up(data, BackupReason.ASKED)
    stranger = data.parent / BACKUP_FOLDER / "carnet-000007.db"
    stranger.write_bytes(content)

    back_up(data, BackupReason.ASKED)

    assert sequences(data) == [8, 1]
    assert stranger.read_bytes() == content


def test_a_backup_that_was_cut_short_is_no_longer_listed(data: Path) -> None:
    backup = back_up(data, BackupReason.ASKED)
    os.truncate(backups_of(data).path_of(backup), backup.size // 2)

    assert sequences(data) == []


def edited(**changes: object) -> Callable[[str], str]:
    return lambda line: json.dumps({**json.loads(line), **changes})


@pytest.mark.parametrize(
    "edit",
    [
        edited(file="../carnet.db"),
        edited(file="/etc/passwd"),
        edited(file="carnet-000002.db"),
        edited(sequence="000001"),
        edited(sequence=True),
        edited(sequence=-1),
        edited(sequence=10**30),
        edited(size=-5),
        edited(size=1e300),
        edited(made_at="yesterday"),
        edited(made_at="2026-01-01T00:00:00"),
        edited(made_at=5),
        edited(counts=[1, 2]),
        edited(counts={"person": "many"}),
        edited(sha256=None),
        edited(reason="other"),
        lambda line: line[: len(line) // 2],
        lambda line: "[" * 50_000,
        lambda line: line.strip() + "x" * 200_000,
        lambda line: "null",
        lambda line: "\0\ufffd",
    ],
)
def test_a_line_edited_by_hand_points_nowhere_and_stops_nothing(
    data: Path, edit: Callable[[str], str]
) -> None:
    back_up(data, BackupReason.ASKED)
    manifest(data).write_text(edit(manifest(data).read_text("utf-8")), "utf-8")

    assert sequences(data) == []

    back_up(data, BackupReason.ASKED)
    assert sequences(data) == [2, 1]  # the file itself was sound
    assert data.is_file()


@pytest.mark.skipif(os.name == "nt", reason="needs symbolic links")
def test_a_link_in_place_of_a_backup_is_neither_listed_nor_followed(
    data: Path, tmp_path: Path
) -> None:
    outside = tmp_path / "outside.db"
    copyfile(data, outside)
    backup = back_up(data, BackupReason.ASKED)
    copy = backups_of(data).path_of(backup)
    copy.unlink()
    copy.symlink_to(outside)
    (copy.parent / "carnet-000002.db").symlink_to(outside)
    before = outside.read_bytes()

    assert back_up(data, BackupReason.ASKED).sequence == 3
    assert sequences(data) == [3]
    assert outside.read_bytes() == before


def test_an_older_form_of_the_data_is_backed_up_as_it_is(tmp_path: Path) -> None:
    data = tmp_path / DATA_FILE
    copyfile(STORED / "schema_0002.sqlite3", data)

    assert back_up(data, BackupReason.ASKED).revision == "0002"


def test_opening_an_older_form_lists_the_backup_made_before(tmp_path: Path) -> None:
    copyfile(STORED / "schema_0003.sqlite3", tmp_path / DATA_FILE)

    open_database(tmp_path).dispose()

    (backup,) = backups_of(tmp_path / DATA_FILE).backups()
    assert (backup.reason, backup.revision) == (BackupReason.UPGRADE, "0003")


def test_a_copy_elsewhere_gives_its_counts(data: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "usb"
    elsewhere.mkdir()

    assert verified_copy(data, elsewhere / "copie.db")["person"] == 3
    assert isinstance(backups_of(data).backups(), tuple)
    assert sequences(data) == []


def test_a_backup_is_named_by_its_number() -> None:
    moment = datetime(2026, 1, 1, tzinfo=UTC)

    assert Backup(7, moment, 1, "", {}, "", "", BackupReason.ASKED).name == "carnet-000007.db"
