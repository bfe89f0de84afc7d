"""The monthly drill: restore the newest backup into memory, and see whether it can be."""

from __future__ import annotations

import json
import logging
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from car_desktop.domain.backups import Backup, Drill
from car_desktop.progress import Progress
from car_desktop.publishing import atomic_write
from car_desktop.storage.backup import row_counts
from car_desktop.storage.backups import backups_of, sha256_of
from car_desktop.storage.connection import open_to_read, unlock
from car_desktop.storage.errors import StorageFailure, failure_kind, file_failures_in_words
from car_desktop.storage.keys.key_file import UnreadableKeyFile, read_file, sidecar_of
from car_desktop.storage.upgrade import MIGRATIONS, revision_of
from car_desktop.storage.values import foreign_tables

if TYPE_CHECKING:
    from car_desktop.storage.keys.data_key import DataKey

DRILL_FILE = "drill.json"

_LARGEST = 4096  # bytes

logger = logging.getLogger(__name__)


def drill(
    data_file: Path,
    key: DataKey | None = None,
    now: datetime | None = None,
    progress: Progress | None = None,
) -> Drill | None:
    """Try the newest backup and keep what came of it; nothing where there is no backup.

    Raises UserError where the disk is in the way of keeping that.
    """
    listed = backups_of(data_file)
    newest = next(iter(listed.backups()), None)
    if newest is None:
        return None
    is_sound = _can_be_restored(listed.path_of(newest), newest, key, progress or Progress())
    told = Drill(newest.sequence, (now or datetime.now(UTC)).replace(microsecond=0), is_sound)
    text = json.dumps(
        {"sequence": told.sequence, "at": told.at.isoformat(), "is_sound": told.is_sound}
    )
    with file_failures_in_words():
        atomic_write(listed.folder / DRILL_FILE, lambda path: path.write_text(text, "utf-8"))
    return told


def last_drill(data_file: Path) -> Drill | None:
    """What the last drill found; nothing where there was none, or its file cannot be read."""
    try:
        with (backups_of(data_file).folder / DRILL_FILE).open("rb") as file:
            told = json.loads(file.read(_LARGEST))
        at = datetime.fromisoformat(told["at"]).astimezone(UTC)
        return Drill(int(told["sequence"]), at, told["is_sound"] is True)
    except (OSError, ValueError, TypeError, KeyError, OverflowError, RecursionError):
        return None


def _can_be_restored(path: Path, backup: Backup, key: DataKey | None, progress: Progress) -> bool:
    """The bytes, the key beside them, the pages, the links, the counts and the kinds of values.

    All that a restore asks for: the bytes and the counts as on the first day, and nothing that it refuses.
    """
    try:
        if sha256_of(path) != backup.sha256:
            return False
        if key is not None and not read_file(sidecar_of(path)).fits(key):
            return False
        with closing(dbapi2.connect(":memory:", isolation_level=None)) as memory:
            if key is not None:
                unlock(memory, key)
            with closing(open_to_read(path, key)) as origin:
                origin.backup(
                    memory,
                    pages=1024,
                    progress=lambda _status, left, total: progress(total - left, total),
                )
            revision_of(memory, MIGRATIONS)
            is_whole = memory.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            dangling = memory.execute("PRAGMA foreign_key_check").fetchone()
            is_whole = is_whole and dangling is None and row_counts(memory) == dict(backup.counts)
            return is_whole and not foreign_tables(memory)
    except (dbapi2.DatabaseError, OSError, UnreadableKeyFile, StorageFailure) as error:
        logger.warning("the drill failed: %s (%s)", type(error).__name__, failure_kind(error))
        return False
