"""The coach's data file: sessions to read it and sessions to write it, each in one transaction."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from car_desktop.storage.connection import open_connection
from car_desktop.storage.errors import database_failures_in_words
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

    def __init__(self, path: Path, key: DataKey | None = None) -> None:
        self.path = path
        self.key = key
        self._engine = _engine(path, key)
        self._writer = _for_writing(self._engine).execution_options(**{_KEEPS_DIGESTS: True})
        self._has_written = False

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session on one consistent state of the data; it refuses to write."""
        with database_failures_in_words(), Session(self._engine) as session:
            event.listen(session, "before_flush", _refuse_to_flush)
            yield session
            _refuse_to_flush(session)

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session whose work is committed on leaving, or wholly undone by any exception."""
        with (
            database_failures_in_words(),
            Session(self._writer, expire_on_commit=False) as session,
            session.begin(),
        ):
            yield session
        self._has_written = True

    @contextmanager
    def snapshot(self) -> Iterator[Session]:
        """A session on one state of the data, for reading at length: nobody waits for it to end."""
        with database_failures_in_words(), snapshot_of(self.path, self.key) as session:
            yield session

    def dispose(self) -> None:
        """Close every connection, so that the file can be moved or replaced."""
        if self._has_written:
            self._measure_growth()
            self._has_written = False
        self._engine.dispose()

    def _measure_growth(self) -> None:
        """Let SQLite count what it needs to choose the quick way; nothing to do most of the time."""
        try:
            with self._writer.connect() as connection:
                connection.exec_driver_sql("PRAGMA optimize=0x10002")
                connection.commit()
        except DBAPIError as error:
            # A full disk or a busy file costs some speed, and must not stop the way out.
            logger.info("statistics were not updated: %s", type(error.orig).__name__)


def engine_for(path: Path, key: DataKey | None = None, *, foreign_keys: bool = True) -> Engine:
    """An engine whose transactions take the write lock at once; for migrations and set-up."""
    return _for_writing(_engine(path, key, foreign_keys=foreign_keys))


def _for_writing(engine: Engine) -> Engine:
    # Taking the lock later, after a read, could fail at once however long we are ready to wait.
    return engine.execution_options(**{_BEGIN: "BEGIN IMMEDIATE"})


def _engine(path: Path, key: DataKey | None, *, foreign_keys: bool = True) -> Engine:
    """An engine on our driver and settings, which says `BEGIN` itself and never shows parameters."""
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        module=dbapi2,
        creator=partial(open_connection, path, key, foreign_keys=foreign_keys),
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
