"""Make a backup, put it on the list once it is verified, and let the oldest go."""

from __future__ import annotations

import hashlib
import logging
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from car_desktop import __version__
from car_desktop.domain.backups import Backup, BackupReason, backup_name, superfluous
from car_desktop.domain.errors import UserError
from car_desktop.progress import Progress
from car_desktop.storage.backup import BACKUP_FOLDER, sound_counts, verified_copy
from car_desktop.storage.backup_list import BackupList
from car_desktop.storage.connection import APPLICATION_ID, open_connection
from car_desktop.storage.damage_marker import is_marked
from car_desktop.storage.errors import (
    FailureKind,
    StorageFailure,
    failure,
    file_failures_in_words,
)
from car_desktop.storage.keys.key_file import (
    has_key_file,
    read_envelope,
    sidecar_of,
    write_file,
)

if TYPE_CHECKING:
    from car_desktop.storage.keys.data_key import DataKey

SQLITE_HEADER = b"SQLite format 3\0"

logger = logging.getLogger(__name__)


def backups_of(data_file: Path) -> BackupList:
    """The list of backups of a data file."""
    return BackupList(data_file.parent / BACKUP_FOLDER)


def back_up(
    data_file: Path,
    reason: BackupReason,
    progress: Progress | None = None,
    *,
    source_sha256: str = "",
    key: DataKey | None = None,
) -> Backup:
    """Make a verified backup beside the data file, which may be in use, and list it.

    Raises UserError with what to do where that fails; then nothing is listed and nothing deleted.
    Only one program may do this on a folder: hold its lock.
    """
    listed = backups_of(data_file)
    with file_failures_in_words():
        if is_marked(data_file.parent):
            raise failure(FailureKind.CORRUPT)
        listed.folder.mkdir(mode=0o700, exist_ok=True)
        list_what_was_left(listed, key)
        sequence = listed.next_sequence()
        copy = listed.folder / backup_name(sequence)
        try:
            counts = verified_copy(data_file, copy, progress, key)
            backup = _described(
                copy, sequence, counts, reason=reason, key=key, source_sha256=source_sha256
            )
            keep_key_file(data_file.parent, copy)
            listed.add(backup)
        except BaseException:
            copy.unlink(missing_ok=True)
            sidecar_of(copy).unlink(missing_ok=True)
            raise
        _rotate(listed)
    return backup


def back_up_if_changed(
    data_file: Path, reason: BackupReason, key: DataKey | None = None
) -> Backup | None:
    """Make a backup unless the newest one has all that is in the data file, which nobody has open here.

    The file is read as it lies: this must not be asked while this process works on it, because closing
    any handle of a file lets go of SQLite's locks on it (POSIX).
    """
    listed = backups_of(data_file)
    with file_failures_in_words():
        digest = sha256_of(data_file)
        newest = next(iter(listed.backups()), None)
    if newest is not None and newest.source_sha256 == digest:
        _rotate(listed)
        return None
    return back_up(data_file, reason, source_sha256=digest, key=key)


def sha256_of(path: Path) -> str:
    """The digest of a file that nobody is writing."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def refuse_changed(path: Path, backup: Backup) -> None:
    """Refuse the file of a backup that is not what it was when it was verified."""
    if sha256_of(path) != backup.sha256:
        raise failure(FailureKind.CORRUPT)


def refuse_foreign_header(path: Path, key: DataKey | None = None) -> None:
    """Read the first bytes ourselves: SQLite takes an empty file for an empty database.

    An encrypted file begins with random bytes: its key tells the rest.
    """
    with path.open("rb") as file:
        header = file.read(len(SQLITE_HEADER))
    if not header or (header == SQLITE_HEADER) != (key is None):
        raise failure(FailureKind.NOT_OURS)


def keep_key_file(folder: Path, copy: Path) -> None:
    """Put the envelope beside the backup: with it, and the password, it opens on any computer."""
    if has_key_file(folder):
        write_file(sidecar_of(copy), replace(read_envelope(folder), is_converting=False))


def list_what_was_left(listed: BackupList, key: DataKey | None) -> None:
    """A power cut, or somebody, took the line of a file: check the file again before it counts."""
    for sequence in listed.unlisted():
        copy = listed.folder / backup_name(sequence)
        try:
            refuse_foreign_header(copy, key)
            counts = sound_counts(copy, key)
            found = _described(copy, sequence, counts, reason=BackupReason.FOUND, key=key)
            keep_key_file(listed.folder.parent, copy)
        except (StorageFailure, dbapi2.Error) as error:
            logger.warning("backup %d is not listed: %s", sequence, type(error).__name__)
            continue
        listed.add(found)


def _described(
    copy: Path,
    sequence: int,
    counts: dict[str, int],
    *,
    reason: BackupReason,
    key: DataKey | None,
    source_sha256: str = "",
) -> Backup:
    return Backup(
        sequence=sequence,
        made_at=datetime.now(UTC).replace(microsecond=0),
        size=copy.stat().st_size,
        sha256=sha256_of(copy),
        counts=counts,
        revision=_revision(copy, key),
        program=__version__,
        reason=reason,
        source_sha256=source_sha256,
    )


def _revision(copy: Path, key: DataKey | None) -> str:
    with closing(open_connection(copy, key)) as connection:
        (application_id,) = connection.execute("PRAGMA application_id").fetchone()
        if application_id != APPLICATION_ID:
            raise failure(FailureKind.NOT_OURS)
        (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(revision)


def _rotate(listed: BackupList) -> None:
    """Let go of what is no longer needed; failing at that does not undo the backup."""
    from car_desktop.storage.ageing import let_go_of_destroyed

    try:
        listed.remove(superfluous(listed.backups()))
        let_go_of_destroyed(listed, date.today())
    except (OSError, UserError) as error:
        logger.warning("old backups were not deleted: %s", type(error).__name__)
