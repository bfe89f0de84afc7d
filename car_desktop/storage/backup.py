"""Copies of the data file that were opened again and counted before they are called copies."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from shutil import disk_usage
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from car_desktop.i18n import translate
from car_desktop.progress import Progress
from car_desktop.publishing import atomic_write
from car_desktop.storage.connection import journal_of, open_connection
from car_desktop.storage.errors import FailureKind, StorageFailure, failure
from car_desktop.typography import current

if TYPE_CHECKING:
    from car_desktop.storage.keys.data_key import DataKey

BACKUP_FOLDER = "backups"

Check = Callable[[int, int, int], None]
"""What SQLite calls after each step: its status, the pages left, all the pages."""

_ROOM_PER_COPY = 2.5
"""What a copy needs besides itself: its journal, and some room left to work."""
_DEADLINE_SECONDS = 30.0
_PAGES_PER_STEP = 256  # 1 MB: whoever writes waits for no more than that
_PATIENCE_SECONDS = 2.0
"""Each commit of somebody else begins the copy again: after that, it is made in one step."""
_ALL_PAGES = -1


class _NeverDone(Exception):
    """Somebody writes more often than the copy takes."""


def verified_copy(
    source: Path,
    target: Path,
    progress: Progress | None = None,
    key: DataKey | None = None,
) -> dict[str, int]:
    """Copy a data file that may be in use and count its rows.

    Nothing bears the target's name before it was verified.
    """
    counts: dict[str, int] = {}

    def produce(temporary: Path) -> None:
        try:
            counts.update(_counted_copy(source, temporary, progress or Progress(), key))
        finally:
            journal_of(temporary).unlink(missing_ok=True)

    target.parent.mkdir(mode=0o700, exist_ok=True)
    refuse_without_room(target.parent, source.stat().st_size)
    atomic_write(target, produce)
    return counts


def refuse_without_room(folder: Path, size: int) -> None:
    """Refuse before a copy of so many bytes is begun, where the disk would be left full."""
    needed, free = int(size * _ROOM_PER_COPY), disk_usage(folder).free
    if free < needed:
        raise StorageFailure(
            FailureKind.FULL,
            translate(
                "Storage",
                "There is no room for a copy of the data: it needs {needed}, and {free} is free. "
                "The data and the earlier backups are intact: free some space, then try again.",
            ).format(needed=current().file_size(needed), free=current().file_size(free)),
        )


def seal(connection: dbapi2.Connection) -> None:
    """Leave the file alone in its folder: without a journal beside it, it can be moved."""
    connection.execute("PRAGMA journal_mode=DELETE").close()


def _counted_copy(
    source: Path, copy: Path, progress: Progress, key: DataKey | None
) -> dict[str, int]:
    """Copy while somebody may be writing; where they write all the time, make them wait once."""
    check = _deadline(progress)
    with closing(open_connection(source, key)) as origin:
        before = _version(origin)
        if _copy_in_steps(origin, copy, check, key):
            expected = _counts_at_once(origin)
            is_unchanged = _version(origin) == before
            counts = sound_counts(copy, key)
            if counts == expected:
                return counts
            if is_unchanged:
                raise failure(FailureKind.DISK)
        expected = _copy_at_once(origin, copy, check, key)
    counts = sound_counts(copy, key)
    if counts != expected:
        raise failure(FailureKind.DISK)
    return counts


def _copy_in_steps(
    origin: dbapi2.Connection, target: Path, check: Check, key: DataKey | None
) -> bool:
    """Copy between the commits of others, and say whether that came to an end."""
    start = time.monotonic()

    def check_patience(status: int, remaining: int, total: int) -> None:
        check(status, remaining, total)
        if remaining and time.monotonic() - start > _PATIENCE_SECONDS:
            raise _NeverDone

    with closing(open_connection(target, key)) as copy:
        try:
            origin.backup(copy, pages=_PAGES_PER_STEP, progress=check_patience)
        except _NeverDone:
            return False
        seal(copy)
    return True


def _copy_at_once(
    origin: dbapi2.Connection, target: Path, check: Check, key: DataKey | None
) -> dict[str, int]:
    """Copy one state and count it: whoever writes meanwhile waits for the end."""
    with closing(open_connection(target, key)) as copy:
        origin.execute("BEGIN").close()
        try:
            counts = row_counts(origin)
            origin.backup(copy, pages=_ALL_PAGES, progress=check)
        finally:
            origin.execute("COMMIT").close()
        seal(copy)
    return counts


def _deadline(progress: Progress) -> Check:
    """SQLite's backup waits for a writer for ever unless it is told to stop."""
    start = time.monotonic()

    def check(_status: int, remaining: int, total: int) -> None:
        progress(total - remaining, total)
        if time.monotonic() - start > _DEADLINE_SECONDS:
            raise failure(FailureKind.LOCKED)

    return check


def _version(connection: dbapi2.Connection) -> int:
    """A number that another one's commit changes."""
    return int(connection.execute("PRAGMA data_version").fetchone()[0])


def _counts_at_once(connection: dbapi2.Connection) -> dict[str, int]:
    connection.execute("BEGIN").close()
    try:
        return row_counts(connection)
    finally:
        connection.execute("COMMIT").close()


def sound_counts(copy: Path, key: DataKey | None = None) -> dict[str, int]:
    """Open a copy again and count its rows; refuse one that is damaged.

    A copy that failed half-way can be an empty file that SQLite finds sound: the counts tell.
    """
    with closing(open_connection(copy, key)) as connection:
        if damage_of(connection, key):
            raise failure(FailureKind.CORRUPT)
        counts = row_counts(connection)
        seal(connection)
    return counts


def damage_of(connection: dbapi2.Connection, key: DataKey | None) -> tuple[str, ...]:
    """What is wrong with the whole file, in the library's words; of an encrypted one, its seals too.

    Each page is sealed: a flipped bit that SQLite's own check passes over breaks the seal.
    """
    found = []
    if key is not None:
        found += [str(line) for (line,) in connection.execute("PRAGMA cipher_integrity_check")]
    told = [str(line) for (line,) in connection.execute("PRAGMA integrity_check(20)")]
    return tuple(found + ([] if told == ["ok"] else told))


def row_counts(connection: dbapi2.Connection) -> dict[str, int]:
    """How many rows each table holds."""
    tables = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"
    ).fetchall()
    return {
        name: connection.execute(
            'SELECT count(*) FROM "{}"'.format(name.replace('"', '""'))
        ).fetchone()[0]
        for (name,) in tables
    }
