"""Letting go of the copies that still hold what was destroyed, by the day that its certificate says."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from shutil import rmtree

from car_desktop.domain.backups import overdue
from car_desktop.storage.backup_list import BackupList
from car_desktop.storage.side_file import read_beside
from car_desktop.storage.upgrade import TOMBSTONES_FILE

QUARANTINE = re.compile(r"damaged-(\d{1,9})")
"""Folders of data that a restore set aside."""


def last_folder_set_aside(folder: Path) -> int:
    """The highest number among them; 0 where there is none."""
    return max((number for number, _ in _set_aside(folder)), default=0)


def let_go_of_destroyed(listed: BackupList, today: date) -> None:
    """Delete the backups, and the data set aside, that were to go by today or earlier.

    As long as no backup was made after the destruction, the earlier ones are all that there is: they wait
    for it, and it is made with the next work.
    """
    folder = listed.folder.parent
    if not (folder / TOMBSTONES_FILE).is_file():
        return
    due = [promise for promise in read_beside(folder).promises if promise.day <= today]
    if not due:
        return
    gone = overdue(listed.backups(), due, today)
    listed.remove(gone)
    if gone:
        listed.forget_files_up_to(gone[-1].sequence)
    last = max(promise.last_folder for promise in due)
    for number, path in _set_aside(folder):
        if number <= last:
            rmtree(path)


def _set_aside(folder: Path) -> list[tuple[int, Path]]:
    found = ((QUARANTINE.fullmatch(path.name), path) for path in folder.iterdir())
    return [(int(match[1]), path) for match, path in found if match and path.is_dir()]
