"""Runs the migrations on one connection, in one transaction; imported only when one is pending."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection
from sqlcipher3 import dbapi2

from car_desktop.storage.backup import seal
from car_desktop.storage.connection import APPLICATION_ID, open_connection
from car_desktop.storage.database import engine_for
from car_desktop.storage.row_digest import count_digests

if TYPE_CHECKING:
    from car_desktop.storage.keys.data_key import DataKey


class BrokenMigration(Exception):
    """A migration ran to its end but left rows that point nowhere, or a damaged file."""


def migrate_file(path: Path, scripts: Path, revision: str, key: DataKey | None = None) -> None:
    """Bring a data file, or an absent one, to a revision; wholly or not at all."""
    engine = engine_for(path, key, foreign_keys=False)
    try:
        with engine.begin() as connection:
            _run_scripts(connection, scripts, revision)
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version={int(revision)}")
            count_digests(_driver(connection))
            _refuse_broken_result(connection)
    finally:
        engine.dispose()
    with closing(open_connection(path, key)) as connection:
        seal(connection)


def _driver(connection: Connection) -> dbapi2.Connection:
    driver = connection.connection.driver_connection
    assert isinstance(driver, dbapi2.Connection)
    return driver


def _run_scripts(connection: Connection, scripts: Path, revision: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def _refuse_broken_result(connection: Connection) -> None:
    """With foreign keys off, only this check tells whether rows still point to rows."""
    dangling = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    sound = connection.exec_driver_sql("PRAGMA integrity_check").scalar_one()
    if dangling is not None or sound != "ok":
        raise BrokenMigration
