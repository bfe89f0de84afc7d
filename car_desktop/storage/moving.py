"""Move a data folder to this computer: copy, compare, switch; the old place keeps its files, renamed."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import platform
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import TYPE_CHECKING

from car_desktop.domain.errors import UserError
from car_desktop.i18n import translate
from car_desktop.progress import Progress
from car_desktop.publishing import atomic_write, flush_folder, move
from car_desktop.storage.backup import BACKUP_FOLDER, refuse_without_room
from car_desktop.storage.connection import open_connection
from car_desktop.storage.damage_marker import DAMAGE_MARKER
from car_desktop.storage.errors import file_failures_in_words
from car_desktop.storage.keys.key_file import KEY_FILE, KEY_FILE_COPY
from car_desktop.storage.places import POINTER, unsafe_place
from car_desktop.storage.upgrade import DATA_FILE, RESTORE_MARKER, TOMBSTONES_FILE, refuse_damage

if TYPE_CHECKING:
    from car_desktop.storage.keys.data_key import DataKey

_WORKPLACE = ".moving-"
_OLD = "moved-from-here"
_PREFERENCES = "preferences.ini"
_WAIVER = "unprotected.json"
_JOURNALS = ("-journal", "-wal", "-shm")
_BLOCK = 1 << 20

logger = logging.getLogger(__name__)


def refuse_as_target(target: Path) -> None:
    """Refuse a place where data is already, or where it would be no safer. Raises UserError."""
    if (target / DATA_FILE).exists() or (target / KEY_FILE).exists():
        raise UserError(
            translate(
                "Moving",
                "There is other data in “{folder}” already: choose an empty folder.",
            ).format(folder=target)
        )
    if unsafe_place(target) is not None:
        raise UserError(
            translate(
                "Moving",
                "“{folder}” is synchronised, shared or on a stick too: choose a folder on the disk of this "
                "computer.",
            ).format(folder=target)
        )


def move_data(
    folder: Path, target: Path, key: DataKey | None = None, progress: Progress | None = None
) -> None:
    """Copy a data folder, compare every file, put it in place, then say in the old one where it is.

    Nobody may have the data open. Where there is a key, or the data is plain, the copy is opened and
    checked as well. Raises UserError; the old folder is then as it was.
    """
    report = progress or Progress()
    refuse_as_target(target)
    files = list(_files(folder))
    with file_failures_in_words():
        target.mkdir(mode=0o700, parents=True, exist_ok=True)
        for leftover in target.glob(f"{_WORKPLACE}*"):
            rmtree(leftover, ignore_errors=True)  # of a move to there that was cut short
        refuse_without_room(target, sum((folder / name).stat().st_size for name in files))
        workplace = Path(mkdtemp(prefix=_WORKPLACE, dir=target))
        try:
            for done, name in enumerate(files):
                report(done, len(files) + 1)
                _copy(folder / name, workplace / name)
            _check(workplace / DATA_FILE, key)
            report(len(files), len(files) + 1)
            _publish(workplace, target)
        finally:
            rmtree(workplace, ignore_errors=True)
        _say_where(folder, target)
    _put_away(folder, files)


def _files(folder: Path) -> Iterator[str]:
    """The files of ours, the data file last: a folder that has it has everything."""
    names = [KEY_FILE, KEY_FILE_COPY, _WAIVER, _PREFERENCES, RESTORE_MARKER, DAMAGE_MARKER]
    names.append(TOMBSTONES_FILE)
    names += [f"{DATA_FILE}{suffix}" for suffix in _JOURNALS]
    for part in (folder / BACKUP_FOLDER, *sorted(folder.glob("damaged-*"))):
        names += sorted(path.relative_to(folder).as_posix() for path in part.rglob("*"))
    for name in (*names, DATA_FILE):
        path = folder / name
        if path.is_file() and not path.is_symlink():
            yield name


def _copy(source: Path, copy: Path) -> None:
    """Copy to the disk, then compare what is there with what was read."""
    copy.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    read = hashlib.sha256()
    with source.open("rb") as old, copy.open("wb") as new:
        while block := old.read(_BLOCK):
            read.update(block)
            new.write(block)
        new.flush()
        os.fsync(new.fileno())
    with copy.open("rb") as file:
        if hashlib.file_digest(file, "sha256").digest() != read.digest():
            raise UserError(
                translate(
                    "Moving",
                    "The copy of “{name}” differs from the original: the disk cannot be trusted. Nothing was "
                    "moved; choose another folder.",
                ).format(name=source.name)
            )


def _check(copy: Path, key: DataKey | None) -> None:
    """Open the copy before the original is left; without its key, comparing has to do."""
    is_encrypted = (copy.parent / KEY_FILE).exists() or (copy.parent / KEY_FILE_COPY).exists()
    if copy.exists() and (key is not None or not is_encrypted):
        with closing(open_connection(copy, key)) as connection:
            refuse_damage(connection, key)


def _publish(workplace: Path, target: Path) -> None:
    """Put everything in place; what makes a folder one of data comes last."""
    parts = sorted(workplace.iterdir(), key=lambda path: path.name == DATA_FILE)
    for part in parts:
        if part.is_dir() and (target / part.name).exists():
            rmtree(target / part.name)  # left by a move that was cut short: the data was not there
        move(part, target / part.name)
    flush_folder(target)


def _say_where(folder: Path, target: Path) -> None:
    text = json.dumps({"to": str(target), "computer": platform.node()})
    atomic_write(folder / POINTER, lambda path: path.write_text(text, "utf-8"))


def _put_away(folder: Path, files: list[str]) -> None:
    """Rename what was copied, so that nobody works in it; what cannot be renamed stays, and is harmless."""
    for name in reversed(files):  # the data file first
        old = folder / _OLD / name
        try:
            old.parent.mkdir(parents=True, exist_ok=True)
            move(folder / name, old)
        except OSError as error:
            logger.warning("what was moved could not be renamed: %s", type(error).__name__)
