"""The coach's data file: sessions to read it and sessions to write it, each in one transaction."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from car_desktop.storage.connection import journal_of, open_connection, open_to_read
from car_desktop.storage.errors import (
    FailureKind,
    StorageFailure,
    database_failures_in_words,
    failure,
    file_failures_in_words,
)
from car_desktop.storage.row_digest import keep_digests
from car_desktop.storage.snapshot import snapshot_of

if TYPE_CHECKING:
    from car_desktop.storage.keys.data_key import DataKey

__all__ = ["Database", "Session", "engine_for"]

logger = logging.getLogger(__name__)

_BEGIN = "car_desktop_begin"
_KEEPS_DIGESTS = "car_desktop_keeps_digests"


class Database:
    """One data file, already at the current schema."""

    def __init__(self, path: Path, key: DataKey | None = None, *, reads_only: bool = False) -> None:
        self.path = path
        self.key = key
        self.reads_only = reads_only
        self._refusal: StorageFailure | None = None
        self._opened = open_to_read if reads_only else open_connection
        self._engine = _engine(path, partial(self._opened, path, key))
        self._writer = _for_writing(self._engine).execution_options(**{_KEEPS_DIGESTS: True})
        self._has_written = False

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session on one consistent state of the data; it refuses to write."""
        with database_failures_in_words(), Session(self._engine) as session:
            event.listen(session, "before_flush", _refuse_to_flush)
            yield session
            _refuse_to_flush(session)

    def refuse_writing(self, refusal: StorageFailure) -> None:
        """From now on answer every change with that sentence: what is there must not be made worse."""
        self._refusal = refusal

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session whose work is committed on leaving, or wholly undone by any exception."""
        if self._refusal is not None:
            raise StorageFailure(self._refusal.kind, str(self._refusal))
        if self.reads_only:
            raise failure(FailureKind.OPENED_TO_READ)
        try:
            with (
                database_failures_in_words(),
                Session(self._writer, expire_on_commit=False) as session,
                session.begin(),
            ):
                yield session
        except StorageFailure as refusal:
            # A connection that could only be opened for reading would refuse to write for ever.
            self._engine.dispose()
            if refusal.kind is FailureKind.DISK:
                self._tell_what_stands_in_the_way()
            raise
        self._has_written = True

    @contextmanager
    def snapshot(self) -> Iterator[Session]:
        """A session on one state of the data, for reading at length: nobody waits for it to end."""
        with (
            database_failures_in_words(),
            snapshot_of(self.path, self.key, self._opened) as session,
        ):
            yield session

    def compact(self) -> None:
        """Write the file anew without what was deleted; nobody may be reading or writing.

        SQLite keeps samples of indexed columns for its own use, names and addresses among them: they are
        taken again from what is left.
        """
        with database_failures_in_words(), self._engine.connect() as connection:
            had_samples = forget_samples(connection)
            connection.commit()
            for statement in ("ANALYZE",) * had_samples + ("VACUUM",):
                connection.connection.cursor().execute(statement).close()

    def dispose(self) -> None:
        """Close every connection, so that the file can be moved or replaced."""
        if self._has_written:
            self._measure_growth()
            self._has_written = False
        self._engine.dispose()

    def _tell_what_stands_in_the_way(self) -> None:
        """SQLite speaks of the disk where its journal cannot be opened; the system knows better."""
        journal = journal_of(self.path)
        with file_failures_in_words():
            if journal.exists():
                journal.open("rb+").close()

    def _measure_growth(self) -> None:
        """Let SQLite count what it needs to choose the quick way; nothing to do most of the time."""
        try:
            with self._writer.connect() as connection:
                connection.exec_driver_sql("PRAGMA optimize=0x10002")
                connection.commit()
        except DBAPIError as error:
            # A full disk or a busy file costs some speed, and must not stop the way out.
            logger.info("statistics were not updated: %s", type(error.orig).__name__)


def forget_samples(connection: Connection) -> bool:
    """Delete what SQLite copied out of indexed columns for its own use; answer whether there was any.

    In the transaction that destroys: a disk that refuses the rest must not leave a name there.
    """
    told = "SELECT name FROM sqlite_schema WHERE name IN ('sqlite_stat1', 'sqlite_stat4')"
    tables = connection.exec_driver_sql(told).scalars().all()
    for table in tables:
        connection.exec_driver_sql(f"DELETE FROM {table}")
    return bool(tables)


def engine_for(path: Path, key: DataKey | None = None, *, foreign_keys: bool = True) -> Engine:
    """An engine whose transactions take the write lock at once; for migrations and set-up."""
    opened = partial(open_connection, path, key, foreign_keys=foreign_keys, may_create=True)
    return _for_writing(_engine(path, opened))


def _for_writing(engine: Engine) -> Engine:
    # Taking the lock later, after a read, could fail at once however long we are ready to wait.
    return engine.execution_options(**{_BEGIN: "BEGIN IMMEDIATE"})


def _engine(path: Path, opened: Callable[[], dbapi2.Connection]) -> Engine:
    """An engine on our driver and settings, which says `BEGIN` itself and never shows parameters."""
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        module=dbapi2,
        creator=opened,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    if (
        connection.get_execution_options().get(_KEEPS_DIGESTS)
        and _KEEPS_DIGESTS not in connection.info
    ):
        driver = connection.connection.driver_connection
        assert isinstance(driver, dbapi2.Connection)
        keep_digests(driver)
        connection.info[_KEEPS_DIGESTS] = True
    # The driver would begin only at the first change, and too late to see one state throughout.
    connection.exec_driver_sql(connection.get_execution_options().get(_BEGIN, "BEGIN"))


def _refuse_to_flush(session: Session, *_: object) -> None:
    if session.new or session.dirty or session.deleted:
        raise RuntimeError("A reading session was asked to write: use a writing one.")
