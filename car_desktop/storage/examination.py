"""Is the data sound, and are its backups what they were? Nothing is changed by asking."""

from __future__ import annotations

import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from car_desktop.progress import Progress
from car_desktop.storage.backup import damage_of, row_counts
from car_desktop.storage.backups import backups_of, refuse_foreign_header, sha256_of
from car_desktop.storage.connection import open_connection, unlock
from car_desktop.storage.errors import FailureKind, failure_kind, file_failures_in_words
from car_desktop.storage.row_digest import mismatches_in
from car_desktop.storage.upgrade import MIGRATIONS, revision_of
from car_desktop.storage.values import foreign_tables

if TYPE_CHECKING:
    from car_desktop.storage.keys.data_key import DataKey


_PAGES_PER_STEP = 256  # 1 MB: whoever commits meanwhile waits for no more than that
_PATIENCE_SECONDS = 30.0


class NeverStill(Exception):
    """Somebody wrote more often than the reading takes: nothing is known, ask again later."""


@dataclass(frozen=True)
class Examination:
    """What was found in the data and its backups."""

    revision: str
    damage: tuple[str, ...]  # SQLite's own words; nothing where the file is whole
    dangling: int  # rows that point to a row that is not there
    foreign: tuple[str, ...]  # tables with a value that its column cannot hold
    counts: dict[str, int]
    sound_backups: tuple[int, ...]  # their sequences, the newest first
    damaged_backups: tuple[int, ...]

    @property
    def is_sound(self) -> bool:
        """Whether nothing is wrong."""
        return self.is_data_sound and not self.damaged_backups

    @property
    def is_data_sound(self) -> bool:
        """Whether nothing is wrong with the data itself."""
        return not (self.damage or self.dangling or self.foreign)


def refuse_stranger(
    data_file: Path, key: DataKey | None = None, scripts: Path = MIGRATIONS
) -> None:
    """Refuse a file that is not ours, or that only a newer program understands."""
    with file_failures_in_words():
        refuse_foreign_header(data_file, key)
        with closing(open_connection(data_file, key)) as connection:
            revision_of(connection, scripts)


def check_at_start(
    path: Path, key: DataKey | None = None, progress: Progress | None = None
) -> tuple[str, ...]:
    """Read all of a data file in which somebody may be working; answer what is wrong, or nothing.

    The file is copied into memory, a megabyte at a time, and the copy is checked: every page is read,
    so the seal of every page is checked, and whoever commits never waits for the checks themselves.
    Raises NeverStill, or UserError where the file cannot be read at all.
    """
    report = progress or Progress()
    try:
        with closing(_memory(key)) as memory:
            _read_whole(path, key, memory, report)
            found = [str(line) for (line,) in memory.execute("PRAGMA quick_check(20)")]
            report(1, 2)
            dangling = memory.execute("PRAGMA foreign_key_check").fetchall()
            stale = mismatches_in(memory) if found == ["ok"] else ()
    except dbapi2.DatabaseError as error:
        if failure_kind(error) not in _DAMAGE:
            with file_failures_in_words():
                raise
        return (str(error),)
    found = [] if found == ["ok"] else found
    return (*found, *([f"{len(dangling)} dangling"] if dangling else []), *stale)


_DAMAGE = {FailureKind.CORRUPT, FailureKind.NOT_OURS}


def _memory(key: DataKey | None) -> dbapi2.Connection:
    memory = dbapi2.connect(":memory:", isolation_level=None)
    if key is not None:
        unlock(memory, key)
    return memory


def _read_whole(
    path: Path, key: DataKey | None, memory: dbapi2.Connection, progress: Progress
) -> None:
    start = time.monotonic()

    def step(_status: int, remaining: int, total: int) -> None:
        progress(total - remaining, total)
        if remaining and time.monotonic() - start > _PATIENCE_SECONDS:
            raise NeverStill

    with closing(open_connection(path, key)) as connection:
        connection.backup(memory, pages=_PAGES_PER_STEP, progress=step)


def examine(
    data_file: Path,
    progress: Progress | None = None,
    scripts: Path = MIGRATIONS,
    key: DataKey | None = None,
) -> Examination:
    """Read all of the data and of its backups.

    Raises UserError where the file is not ours, is from a newer program, or cannot be read at all.
    """
    report = progress or Progress()
    listed = backups_of(data_file)
    backups = listed.backups()
    with file_failures_in_words():
        refuse_foreign_header(data_file, key)
        with closing(open_connection(data_file, key)) as connection:
            revision = revision_of(connection, scripts)
            damage = damage_of(connection, key)
            dangling = len(connection.execute("PRAGMA foreign_key_check").fetchall())
            counts = {} if damage else row_counts(connection)
            foreign = () if damage else foreign_tables(connection)
        sound: dict[int, bool] = {}
        for done, backup in enumerate(backups):
            report(done, len(backups))
            sound[backup.sequence] = sha256_of(listed.path_of(backup)) == backup.sha256
    return Examination(
        revision,
        damage,
        dangling,
        foreign,
        counts,
        tuple(sequence for sequence, is_sound in sound.items() if is_sound),
        tuple(sequence for sequence, is_sound in sound.items() if not is_sound),
    )
