"""Copies of the data file that were opened again and counted before they are called copies."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from sqlcipher3 import dbapi2

from car_desktop.publishing import atomic_write
from car_desktop.storage.connection import journal_of, open_connection
from car_desktop.storage.errors import FailureKind, failure

BACKUP_FOLDER = "backups"

_DEADLINE_SECONDS = 30.0
_PAGES_PER_STEP = 1024


def verified_copy(source: Path, target: Path) -> None:
    """Copy a data file that may be in use; nothing bears the target's name before it was verified."""

    def produce(temporary: Path) -> None:
        try:
            _copy(source, temporary)
            _verify(source, temporary)
        finally:
            journal_of(temporary).unlink(missing_ok=True)

    target.parent.mkdir(exist_ok=True)
    atomic_write(target, produce)


def seal(connection: dbapi2.Connection) -> None:
    """Leave the file alone in its folder: without a journal beside it, it can be moved."""
    connection.execute("PRAGMA journal_mode=DELETE").close()


def _copy(source: Path, target: Path) -> None:
    with closing(open_connection(source)) as origin, closing(open_connection(target)) as copy:
        origin.backup(copy, pages=_PAGES_PER_STEP, progress=_deadline())
        seal(copy)


def _deadline() -> Callable[[int, int, int], None]:
    """SQLite's backup waits for a writer for ever unless it is told to stop."""
    start = time.monotonic()

    def check(_status: int, _remaining: int, _total: int) -> None:
        if time.monotonic() - start > _DEADLINE_SECONDS:
            raise failure(FailureKind.LOCKED)

    return check


def _verify(source: Path, copy: Path) -> None:
    """A copy that failed half-way can be an empty file that SQLite finds sound: count its rows."""
    with closing(open_connection(source)) as origin, closing(open_connection(copy)) as target:
        sound = target.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        same = row_counts(origin) == row_counts(target)
        seal(target)
    if not sound:
        raise failure(FailureKind.CORRUPT)
    if not same:
        raise failure(FailureKind.DISK)


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
