"""A file that was taken to be restored, and may come from anywhere: is it ours, and whole?"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from car_desktop.i18n import translate
from car_desktop.storage.backup import damage_of
from car_desktop.storage.backups import refuse_foreign_header
from car_desktop.storage.connection import open_connection
from car_desktop.storage.errors import FailureKind, StorageFailure, failure
from car_desktop.storage.upgrade import revision_of
from car_desktop.storage.values import foreign_tables

if TYPE_CHECKING:
    from car_desktop.storage.keys.data_key import DataKey


def examined(taken: Path, scripts: Path, key: DataKey | None) -> str:
    """The schema of a file that may come from anywhere; refuse what we did not write, or not whole."""
    refuse_foreign_header(taken, key)
    try:
        with closing(open_connection(taken, key)) as connection:
            revision = revision_of(connection, scripts)
            _refuse_foreign_parts(connection)
            is_sound = not damage_of(connection, key)
            dangling = connection.execute("PRAGMA foreign_key_check").fetchone()
            is_sound = is_sound and not foreign_tables(connection)
    except dbapi2.DatabaseError as error:
        raise damaged_backup() from error
    if not is_sound or dangling is not None:
        raise damaged_backup()
    return revision


def _refuse_foreign_parts(connection: dbapi2.Connection) -> None:
    """No trigger nor view is ours: one would act or lie later, in the middle of our own work."""
    statement = "SELECT 1 FROM sqlite_schema WHERE type IN ('trigger', 'view')"
    if connection.execute(statement).fetchone() is not None:
        raise failure(FailureKind.NOT_OURS)


def damaged_backup() -> StorageFailure:
    """The refusal of a backup that is not whole."""
    return StorageFailure(
        FailureKind.CORRUPT,
        translate(
            "Storage",
            "This backup is damaged: it was not restored, and the data is as it was. Choose another one.",
        ),
    )
