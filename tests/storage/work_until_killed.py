"""Somebody writes, backs up or restores without a pause, and is killed at a random moment.

Called as `python -m tests.storage.work_until_killed KIND DATA_FOLDER FIRST_SEED COUNT`: for each seed
KIND is done on a copy of the folder, `DATA_FOLDER-SEED`, in a process of its own. What was told to be
done before the kill is printed as one JSON list a seed.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random
from shutil import copytree
from threading import Event

from sqlalchemy import func, select

from car_desktop.domain.backups import BackupReason
from car_desktop.domain.entities import Person
from car_desktop.storage.backups import back_up, backups_of
from car_desktop.storage.restore import keep_present_data, prepare, restore
from car_desktop.storage.upgrade import DATA_FILE, open_database

LATEST = 0.5  # seconds

Tell = Callable[[str], object]


def write_and_back_up(folder: Path, tell: Tell) -> None:
    """Add a person, tell how many there are; back up, tell that."""
    database = open_database(folder)
    while True:
        with database.writing() as session:
            session.add(Person(first_name="Ali", last_name="Exemple"))
            session.flush()
            count = session.scalar(select(func.count()).select_from(Person))
        tell(f"commit {count}")
        backup = back_up(database.path, BackupReason.ASKED)
        tell(f"backup {backup.sequence} {backup.counts['person']}")


def restore_again_and_again(folder: Path, tell: Tell) -> None:
    """Restore the two oldest backups in turn, and tell which."""
    listed = backups_of(folder / DATA_FILE)
    old = listed.backups()[-2:]
    while True:
        for backup in old:
            tell(f"begin {backup.counts['person']}")
            waiting = prepare(folder, listed.path_of(backup))
            keep_present_data(folder)
            restore(waiting)
            tell(f"restored {backup.counts['person']}")


KINDS = {"backup": write_and_back_up, "restore": restore_again_and_again}


def work_until_killed(kind: str, folder: Path, moment: float) -> list[str]:
    """Work in a child, kill it, and answer what it had told."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        KINDS[kind](folder, lambda line: os.write(writing, f"{line}\n".encode()))
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as told:
        first = told.readline()
        Event().wait(moment)
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        if not os.WIFSIGNALED(status):
            raise RuntimeError("it ended by itself")
        return [first, *told.readlines()]


def main(kind: str, folder: Path, first_seed: int, count: int) -> None:
    """Do it once for each seed."""
    for seed in range(first_seed, first_seed + count):
        copy = folder.with_name(f"{folder.name}-{seed}")
        copytree(folder, copy)
        told = work_until_killed(kind, copy, Random(f"{kind} {seed}").uniform(0, LATEST))
        sys.stdout.write(f"{json.dumps([line.strip() for line in told])}\n")


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
