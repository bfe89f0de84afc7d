"""Open the coach's data at the current schema: create it, refuse it, or upgrade it with a copy first."""

from __future__ import annotations

import logging
import os
from contextlib import closing
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from car_desktop import __version__
from car_desktop.domain.backups import BackupReason
from car_desktop.domain.errors import UserError
from car_desktop.i18n import translate
from car_desktop.publishing import atomic_write
from car_desktop.storage.backup import BACKUP_FOLDER
from car_desktop.storage.backups import SQLITE_HEADER, back_up
from car_desktop.storage.connection import APPLICATION_ID, journal_of, open_connection
from car_desktop.storage.damage_marker import is_marked, unmark
from car_desktop.storage.database import Database
from car_desktop.storage.errors import (
    FailureKind,
    StorageFailure,
    failure,
    file_failures_in_words,
)
from car_desktop.storage.keys.conversion import is_plain
from car_desktop.storage.keys.key_file import (
    are_whole,
    has_key_file,
    read_envelope,
    write_envelope,
)
from car_desktop.storage.keys.waiver import note_data, waiver_of

if TYPE_CHECKING:
    from car_desktop.storage.keys.data_key import DataKey

DATA_FILE = "carnet.db"
RESTORE_MARKER = "restoring.json"
"""There while a backup takes the place of the data: `storage/restore.py`."""
RESTORE_WORKPLACE = "restoring-"
RESTORED_FILE = "restored.db"
RESTORED_KEYS = "restored.keys.json"
"""Where a backup is prepared, and what is to take the place of the data; a cut leaves them."""
TOMBSTONES_FILE = "tombstones.jsonl"
"""What was destroyed, by random identities, for data that comes back: `storage/tombstones.py`."""
MIGRATIONS = Path(__file__).parent / "migrations"

_PAGE = 4096  # bytes; what SQLCipher writes

logger = logging.getLogger(__name__)


def open_database(folder: Path, scripts: Path = MIGRATIONS, key: DataKey | None = None) -> Database:
    """Return the data of a folder, made or upgraded first where needed, or refuse and touch nothing.

    A folder that holds a key file opens with that key alone; new data is encrypted where one is given.
    """
    path = folder / DATA_FILE
    with file_failures_in_words():
        folder.mkdir(parents=True, exist_ok=True)
        _refuse_unfinished_restore(folder)
        refuse_without_key(folder, key)
        if path.exists():
            _refuse_read_only(path)
            if key is not None:
                _finish_encryption(path, key)
            _open_existing(path, scripts, key)
        else:
            _create(path, scripts, key)
        if key is not None:
            _settle_key_files(folder)
        else:
            note_data(folder)
    database = Database(path, key)
    if (folder / TOMBSTONES_FILE).is_file():
        from car_desktop.storage.tombstones import agree_with_tombstones

        agree_with_tombstones(database)
    return database


def _refuse_read_only(path: Path) -> None:
    """SQLite would open it, and refuse each change later: say it at once, and offer to read."""
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        raise failure(FailureKind.READ_ONLY)


def has_unended_restore(folder: Path) -> bool:
    """Whether a cut left something of a restore; `finish_restore` then goes on with it, or sweeps."""
    names = (RESTORE_MARKER, RESTORED_FILE, RESTORED_KEYS)
    if any((folder / name).exists() for name in names):
        return True
    return any(folder.glob(f"{RESTORE_WORKPLACE}*"))


def refuse_without_key(folder: Path, key: DataKey | None) -> None:
    """A key given for plain data would be lost with the program; none, for encrypted data, opens nothing."""
    if has_key_file(folder) == (key is not None):
        return
    if key is None:
        raise failure(FailureKind.LOCKED_BY_KEY)
    raise ValueError("a key without a key file")


@cache
def known_revision(scripts: Path = MIGRATIONS) -> str:
    """The newest schema that this program knows, told by the scripts' names without running them."""
    return max(script.name.split("_")[0] for script in _versions(scripts))


def first_revision(scripts: Path = MIGRATIONS) -> str:
    """The schema of the first release."""
    return min(script.name.split("_")[0] for script in _versions(scripts))


def _finish_encryption(path: Path, key: DataKey) -> None:
    """Go on with an encryption that was cut short; refuse plain data that somebody put in its place."""
    if not is_plain(path):
        return
    if not read_envelope(path.parent).is_converting:
        raise StorageFailure(
            FailureKind.NOT_ENCRYPTED,
            translate(
                "Storage",
                "The data file “{name}” is not encrypted, although this folder is protected by a "
                "password: another program replaced it. It was left untouched. Restore a backup.",
            ).format(name=path.name),
        )
    from car_desktop.storage.keys.protection import finish_encryption

    finish_encryption(path, key)


def _open_existing(path: Path, scripts: Path, key: DataKey | None) -> None:
    _refuse_foreign_header(path, key)
    was_interrupted = has_hot_journal(path)
    with closing(_opened(path, key)) as connection:
        revision = revision_of(connection, scripts)
        is_pending = revision != known_revision(scripts)
        if was_interrupted:
            logger.warning("The last session ended abruptly; SQLite took back its unfinished work.")
        if was_interrupted or is_pending or is_marked(path.parent):
            refuse_damage(connection, key)
            unmark(path.parent)
    if is_pending:
        _upgrade(path, revision, scripts, key)


def _refuse_unfinished_restore(folder: Path) -> None:
    """Half of a restore is neither the old data nor the new: whoever holds the lock ends it first."""
    if (folder / RESTORE_MARKER).exists():
        raise StorageFailure(
            FailureKind.LOCKED,
            translate(
                "Storage",
                "A backup is being restored, or that was cut short. Open the window of Carnet CAR: it "
                "goes on by itself and loses nothing.",
            ),
        )


def _create(path: Path, scripts: Path, key: DataKey | None) -> None:
    """Build the new file under another name, so that the real name never holds half a schema."""
    refuse_missing(path.parent)
    from car_desktop.storage.migration import migrate_file

    def build(temporary: Path) -> None:
        try:
            migrate_file(temporary, scripts, known_revision(scripts), key)
        finally:
            journal_of(temporary).unlink(missing_ok=True)

    atomic_write(path, build)


def refuse_missing(folder: Path) -> None:
    """Refuse to begin anew where data was: its file is gone, and something of it is left."""
    path = folder / DATA_FILE
    if path.exists():
        return
    has_backups = any((folder / BACKUP_FOLDER).glob("*.db"))
    if has_hot_journal(path) or has_backups or _had_data(folder):
        raise failure(FailureKind.MISSING)


def refuse_lost_keys(folder: Path) -> None:
    """Refuse encrypted data without its key file: a new one would open nothing, and hide the loss."""
    path = folder / DATA_FILE
    with file_failures_in_words():
        is_lost = path.exists() and not has_key_file(folder) and looks_encrypted(path)
    if is_lost:
        raise failure(FailureKind.KEYS_LOST)


def looks_encrypted(path: Path) -> bool:
    """Whole pages that begin with a random salt instead of SQLite's words."""
    with path.open("rb") as file:
        header = file.read(len(SQLITE_HEADER))
    is_random = header != SQLITE_HEADER and not header.isascii()
    return is_random and path.stat().st_size % _PAGE == 0


def _had_data(folder: Path) -> bool:
    """Whether a key file, or a waiver, tells of data; one that cannot be read was not written a moment ago."""
    if not has_key_file(folder):
        waiver = waiver_of(folder)
        return waiver is not None and not waiver.awaits_data
    try:
        return not read_envelope(folder).awaits_data
    except StorageFailure as refusal:
        if refusal.kind is not FailureKind.KEYS_LOST:
            raise
        return True


def _settle_key_files(folder: Path) -> None:
    """Have both copies say that there is data; where one was lost or damaged, the other mends it."""
    envelope = read_envelope(folder)
    if envelope.awaits_data:
        write_envelope(folder, replace(envelope, awaits_data=False))
        return
    try:
        if not are_whole(folder):
            write_envelope(folder, envelope)
            logger.warning("a key file was lost or damaged: it was written again from the other")
    except UserError as error:  # the other opens the data: that is enough to work
        logger.warning("a key file could not be written again: %s", type(error).__name__)


def has_hot_journal(path: Path) -> bool:
    """Whether the last session was cut short in the middle of a transaction."""
    journal = journal_of(path)
    return journal.exists() and journal.stat().st_size > 0


def _opened(path: Path, key: DataKey | None) -> dbapi2.Connection:
    """Open it; where the right key does not, the first page is damaged."""
    try:
        return open_connection(path, key)
    except dbapi2.DatabaseError as error:
        if key is not None and getattr(error, "sqlite_errorcode", 0) == dbapi2.SQLITE_NOTADB:
            raise failure(FailureKind.CORRUPT) from error
        raise


def _refuse_foreign_header(path: Path, key: DataKey | None) -> None:
    """Read the first bytes ourselves: SQLite takes an empty file for an empty database."""
    with path.open("rb") as file:
        header = file.read(len(SQLITE_HEADER))
    if not header:
        raise StorageFailure(
            FailureKind.NOT_OURS,
            translate(
                "Storage",
                "The data file “{name}” is empty: the disk or another program emptied it. "
                "Replace it by a copy from the backups folder.",
            ).format(name=path.name),
        )
    if key is None and header != SQLITE_HEADER:
        refuse_lost_keys(path.parent)
        raise failure(FailureKind.NOT_OURS)


def revision_of(connection: dbapi2.Connection, scripts: Path) -> str:
    """The file's schema; refuse a stranger's file and one that only a newer program understands."""
    (application_id,) = connection.execute("PRAGMA application_id").fetchone()
    if application_id != APPLICATION_ID:
        raise failure(FailureKind.NOT_OURS)
    told = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'alembic_version'"
    if connection.execute(told).fetchone() is None:
        raise failure(FailureKind.NOT_OURS)
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    revision = str(row[0]) if row else ""
    if version > int(known_revision(scripts)) or not _is_known(revision, scripts):
        raise StorageFailure(
            FailureKind.TOO_NEW,
            translate(
                "Storage",
                "This data was last used by a newer Carnet CAR: it is at version {theirs}, and this "
                "program ({program}) reads up to version {ours}. Install the newer program; the data is untouched.",
            ).format(theirs=revision or version, ours=known_revision(scripts), program=__version__),
        )
    return revision


def _is_known(revision: str, scripts: Path) -> bool:
    return revision in {script.name.split("_")[0] for script in _versions(scripts)}


def _versions(scripts: Path) -> list[Path]:
    return list((scripts / "versions").glob("0*.py"))


def refuse_damage(connection: dbapi2.Connection, key: DataKey | None) -> None:
    """Read the whole file, and refuse it where a seal is broken, a page is wrong or a row points nowhere."""
    if key is not None and connection.execute("PRAGMA cipher_integrity_check").fetchone():
        raise failure(FailureKind.CORRUPT)
    if connection.execute("PRAGMA quick_check").fetchone() != ("ok",):
        raise failure(FailureKind.CORRUPT)
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise failure(FailureKind.CORRUPT)


def _upgrade(path: Path, revision: str, scripts: Path, key: DataKey | None) -> None:
    """Copy, then migrate in one transaction; a failure leaves the file as it was."""
    from car_desktop.storage.migration import migrate_file

    backup = back_up(path, BackupReason.UPGRADE, key=key)
    try:
        with file_failures_in_words():
            migrate_file(path, scripts, known_revision(scripts), key)
    except StorageFailure:
        raise
    except Exception as error:
        logger.exception("The migration from %s failed and was taken back.", revision)
        raise StorageFailure(
            FailureKind.UPGRADE,
            translate(
                "Storage",
                "The data could not be prepared for this version of the program. It is as it was, "
                "and a copy is in “{backup}”. Go back to the earlier program, and report this.",
            ).format(backup=f"{BACKUP_FOLDER}/{backup.name}"),
        ) from error
