"""Open data to look at it only: nothing is written in its folder, nor beside it.

What cannot be read as it lies is copied into a private folder first, which goes with the window: data of
an earlier form, a session that was cut short, a damaged file of which the readable part is shown.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from shutil import copyfile, rmtree
from tempfile import mkdtemp
from typing import TYPE_CHECKING

from sqlalchemy import Enum
from sqlcipher3 import dbapi2

from car_desktop.domain.entities import Base
from car_desktop.i18n import translate
from car_desktop.storage.connection import APPLICATION_ID, journal_of, open_connection, open_to_read
from car_desktop.storage.database import Database
from car_desktop.storage.errors import (
    FailureKind,
    StorageFailure,
    failure,
    file_failures_in_words,
)
from car_desktop.storage.salvage import salvage
from car_desktop.storage.upgrade import (
    DATA_FILE,
    MIGRATIONS,
    has_hot_journal,
    known_revision,
    refuse_damage,
)

if TYPE_CHECKING:
    from car_desktop.storage.keys.data_key import DataKey

_WORKPLACE = "carnet-car-reading-"

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class OpenedToRead:
    """Data that is looked at."""

    database: Database
    lost: int | None = 0  # rows that could not be read; None where nobody knows how many
    workplace: Path | None = None

    def close(self) -> None:
        """Let go, and leave nothing behind."""
        self.database.dispose()
        if self.workplace is not None:
            rmtree(self.workplace, ignore_errors=True)


def open_for_reading(
    folder: Path, key: DataKey | None = None, scripts: Path = MIGRATIONS
) -> OpenedToRead:
    """The data of a folder, to look at only; close what this gives.

    Data of a newer program is shown where all that this one reads is there in a form that it knows, which
    is found out by looking. Raises UserError where it is not, or where nothing can be read.
    """
    path = folder / DATA_FILE
    with file_failures_in_words():
        if not path.exists():
            raise failure(FailureKind.MISSING)
        if not has_hot_journal(path):
            try:
                is_ours = _is_readable_as_it_lies(path, key, scripts)
            except (dbapi2.DatabaseError, StorageFailure) as error:
                if isinstance(error, StorageFailure) and error.kind != FailureKind.CORRUPT:
                    raise
                return _readable_part(path, key, scripts)
            if is_ours:
                return OpenedToRead(Database(path, key, reads_only=True))
        return _brought_up_to_date(path, key, scripts)


def _is_readable_as_it_lies(path: Path, key: DataKey | None, scripts: Path) -> bool:
    """Whether the file has the form of today; refuse one that is damaged or that we cannot read."""
    with closing(open_to_read(path, key)) as connection:
        version = _version(connection)
        refuse_damage(connection, key)
        if version > int(known_revision(scripts)):
            _refuse_what_we_cannot_read(connection)
            return True
        return version == int(known_revision(scripts))


def _version(connection: dbapi2.Connection) -> int:
    (application_id,) = connection.execute("PRAGMA application_id").fetchone()
    if application_id != APPLICATION_ID:
        raise failure(FailureKind.NOT_OURS)
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _refuse_what_we_cannot_read(connection: dbapi2.Connection) -> None:
    """A newer form may add tables and columns; where it took one away, or says new words, we would lie."""
    for table in Base.metadata.sorted_tables:
        told = connection.execute("SELECT name FROM pragma_table_info(?)", (table.name,))
        there = {str(name) for (name,) in told}
        if not {column.name for column in table.columns} <= there:
            raise _unreadable()
        for column in table.columns:
            if isinstance(column.type, Enum):
                values = connection.execute(f'SELECT DISTINCT "{column.name}" FROM "{table.name}"')
                if not {value for (value,) in values} <= {None, *column.type.enums}:
                    raise _unreadable()


def _unreadable() -> StorageFailure:
    return StorageFailure(
        FailureKind.TOO_NEW,
        translate(
            "Storage",
            "The newer Carnet CAR keeps things here that this one cannot show truly, so it does not open "
            "them even to read. Install the newer program; the data is untouched.",
        ),
    )


def _brought_up_to_date(path: Path, key: DataKey | None, scripts: Path) -> OpenedToRead:
    """Take back what was cut short, and give the form of today, in a copy."""
    with _workplace() as workplace:
        copy = _copied(path, workplace)
        try:
            with closing(open_connection(copy, key)) as connection:
                version = _version(connection)
                refuse_damage(connection, key)
                if version > int(known_revision(scripts)):
                    _refuse_what_we_cannot_read(connection)
        except (dbapi2.DatabaseError, StorageFailure) as error:
            if isinstance(error, StorageFailure) and error.kind != FailureKind.CORRUPT:
                raise
            rmtree(workplace, ignore_errors=True)
            return _readable_part(path, key, scripts)
        if version < int(known_revision(scripts)):
            from car_desktop.storage.migration import migrate_file

            migrate_file(copy, scripts, known_revision(scripts), key)
        return OpenedToRead(Database(copy, key, reads_only=True), workplace=workplace)


def _readable_part(path: Path, key: DataKey | None, scripts: Path) -> OpenedToRead:
    with _workplace() as workplace:
        copy = workplace / DATA_FILE
        found = salvage(path, key, copy, scripts=scripts)
        return OpenedToRead(Database(copy, key, reads_only=True), found.rows_lost, workplace)


@contextmanager
def _workplace() -> Iterator[Path]:
    """A folder that nobody else reads; it stays where the work in it succeeds."""
    workplace = Path(mkdtemp(prefix=_WORKPLACE))
    try:
        yield workplace
    except BaseException:
        rmtree(workplace, ignore_errors=True)
        raise


def _copied(path: Path, workplace: Path) -> Path:
    copy = workplace / DATA_FILE
    copyfile(path, copy)
    if journal_of(path).exists():
        copyfile(journal_of(path), journal_of(copy))
    return copy
