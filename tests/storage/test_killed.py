"""Killed in the middle of a backup or a restore: what was told is there, and what is listed is whole."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import func, select

from car_desktop.domain.backups import LATEST_KEPT, BackupReason
from car_desktop.domain.entities import Person
from car_desktop.storage.backup import row_counts
from car_desktop.storage.backups import back_up, backups_of, sha256_of
from car_desktop.storage.connection import open_connection
from car_desktop.storage.restore import finish_restore
from car_desktop.storage.upgrade import DATA_FILE, open_database
from tests.repository.tree import CHECKOUT

KILLS = int(os.environ.get("CAR_TEST_BACKUP_KILLS", "30"))
"""How often each kind of work is cut short; more of them find rarer moments."""
FIRST_SEED = int(os.environ.get("CAR_TEST_FIRST_SEED", "1"))

pytestmark = [
    pytest.mark.skipif(os.name == "nt", reason="needs fork and SIGKILL"),
    pytest.mark.timeout(60 + 4 * KILLS),
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Data with two backups of its own, of 100 and of 200 people, and 300 people now."""
    folder = tmp_path / "data"
    database = open_database(folder)
    for has_backup in (True, True, False):
        with database.writing() as session:
            session.add_all(Person(first_name="Ali", last_name=f"Exemple {n}") for n in range(100))
        if has_backup:
            back_up(database.path, BackupReason.ASKED)
    database.dispose()
    return folder


def killed(kind: str, folder: Path) -> list[tuple[int, Path, list[list[str]]]]:
    """The seed, the folder and what was told, of each kill."""
    done = subprocess.run(
        [
            *(sys.executable, "-m", "tests.storage.work_until_killed"),
            *(kind, str(folder), str(FIRST_SEED), str(KILLS)),
        ],
        cwd=CHECKOUT,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
    )
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(told) == KILLS
    return [
        (seed, folder.with_name(f"{folder.name}-{seed}"), [line.split() for line in lines if line])
        for seed, lines in enumerate(told, start=FIRST_SEED)
    ]


def people_at_the_next_start(folder: Path) -> int:
    finish_restore(folder)
    database = open_database(folder)
    with database.reading() as session:
        connection = session.connection()
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
        count = session.scalar(select(func.count()).select_from(Person)) or 0
    database.dispose()
    return count


def check_what_is_listed(folder: Path) -> set[int]:
    """Every backup on the list is what its line says."""
    listed = backups_of(folder / DATA_FILE)
    for backup in listed.backups():
        path = listed.path_of(backup)
        assert sha256_of(path) == backup.sha256
        with closing(open_connection(path)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert row_counts(connection) == backup.counts
    return {backup.sequence for backup in listed.backups()}


def not_aged(backups: list[int], listed: set[int]) -> set[int]:
    """Those that the newest one on the list has not made old enough to be taken away."""
    return {one for one in backups if one > max(listed) - LATEST_KEPT}


def test_no_commit_that_was_told_is_lost_and_no_unverified_backup_is_listed(folder: Path) -> None:
    for seed, copy, told in killed("backup", folder):
        commits = [int(line[1]) for line in told if line[0] == "commit"]
        backups = [int(line[1]) for line in told if line[0] == "backup"]

        assert max(commits) <= people_at_the_next_start(copy) <= max(commits) + 1, seed
        listed = check_what_is_listed(copy)
        assert max(listed) <= max([2, *backups]) + 1, seed  # the kill may come before it is told
        assert not_aged(backups, listed) <= listed, seed
        back_up(copy / DATA_FILE, BackupReason.ASKED)
        assert max(check_what_is_listed(copy)) > max([2, *backups]), seed


def test_a_restore_that_is_killed_leaves_the_old_data_or_the_new(folder: Path) -> None:
    for seed, copy, told in killed("restore", folder):
        ended = [int(line[1]) for line in told if line[0] == "restored"]
        begun = [int(line[1]) for line in told if line[0] == "begin"]
        before = ended[-1] if ended else 300

        assert people_at_the_next_start(copy) in {before, begun[-1]}, seed
        listed = check_what_is_listed(copy)
        assert not_aged([1, 2], listed) <= listed, seed
