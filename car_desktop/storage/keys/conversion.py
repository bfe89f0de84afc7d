"""Copies under another key: what encrypts a plain data file, and what brings in a backup from elsewhere."""

from __future__ import annotations

import logging
from contextlib import closing
from pathlib import Path

from sqlcipher3 import dbapi2

from car_desktop.domain.backups import Backup
from car_desktop.publishing import atomic_write
from car_desktop.storage.backup import refuse_without_room, row_counts, seal, sound_counts
from car_desktop.storage.backup_list import BackupList
from car_desktop.storage.backups import SQLITE_HEADER
from car_desktop.storage.connection import journal_of, open_connection
from car_desktop.storage.errors import FailureKind, failure
from car_desktop.storage.keys.data_key import DataKey
from car_desktop.storage.keys.envelope import Envelope
from car_desktop.storage.keys.key_file import sidecar_of, write_file

_PRAGMAS = ("application_id", "user_version")
"""What the library's own copy leaves behind."""

logger = logging.getLogger(__name__)


def is_plain(path: Path) -> bool:
    """Whether a file begins as an SQLite file that nobody encrypted."""
    with path.open("rb") as file:
        return file.read(len(SQLITE_HEADER)) == SQLITE_HEADER


def copy_under_another_key(
    source: Path, source_key: DataKey | None, target: Path, key: DataKey | None
) -> dict[str, int]:
    """Write a data file again with another key, or none, and count its rows as they arrived.

    Nothing bears the target's name before it was verified; the source must not be in use.
    """
    counts: dict[str, int] = {}

    def produce(temporary: Path) -> None:
        try:
            counts.update(_written_again(source, source_key, temporary, key))
        finally:
            journal_of(temporary).unlink(missing_ok=True)

    refuse_without_room(target.parent, source.stat().st_size)
    atomic_write(target, produce)
    return counts


def encrypt_in_place(path: Path, key: DataKey) -> None:
    """Replace a plain data file, which nobody has open, by the same under a key; at once or not at all."""
    copy_under_another_key(path, None, path, key)


def encrypt_backup(listed: BackupList, backup: Backup, key: DataKey, envelope: Envelope) -> None:
    """Replace a plain backup by the same under the key, with the key file beside it."""
    path = listed.path_of(backup)
    write_file(sidecar_of(path), envelope)
    encrypt_in_place(path, key)


def _written_again(
    source: Path, source_key: DataKey | None, target: Path, key: DataKey | None
) -> dict[str, int]:
    literal = "" if key is None else key.literal
    with closing(open_connection(source, source_key)) as origin:
        expected = row_counts(origin)
        origin.execute("ATTACH DATABASE ? AS copy KEY ?", (str(target.absolute()), literal)).close()
        origin.execute("SELECT sqlcipher_export('copy')").fetchall()
        for name in _PRAGMAS:
            (value,) = origin.execute(f"PRAGMA main.{name}").fetchone()
            origin.execute(f"PRAGMA copy.{name}={int(value)}").close()
        origin.execute("DETACH DATABASE copy").close()
        seal(origin)
    counts = sound_counts(target, key)
    if counts != expected:
        raise failure(FailureKind.DISK)
    return counts


def opens(path: Path, key: DataKey | None) -> bool:
    """Whether a key, or none, is the file's."""
    try:
        with closing(open_connection(path, key)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except dbapi2.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) == dbapi2.SQLITE_NOTADB:
            return False
        raise
    return True
