"""The one place where the data file is opened: driver, key, settings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

if TYPE_CHECKING:
    from car_desktop.storage.keys.data_key import DataKey

APPLICATION_ID = 0x43415244
"""`CARD` in the header of every file of ours, so that a stranger's file is told apart."""

BUSY_TIMEOUT_MS = 5000

SETTINGS: dict[str, str | int] = {
    "journal_mode": "TRUNCATE",
    "synchronous": "FULL",
    "fullfsync": "ON",
    "checkpoint_fullfsync": "ON",
    "foreign_keys": "ON",
    "secure_delete": "ON",
    "temp_store": "MEMORY",
    "trusted_schema": "OFF",
    "cell_size_check": "ON",
    "mmap_size": 0,
    "busy_timeout": BUSY_TIMEOUT_MS,
    "recursive_triggers": "ON",
}
"""What every connection is told; the reasons are measurements of power cuts and full disks."""


def open_connection(
    path: Path, key: DataKey | None = None, *, foreign_keys: bool = True
) -> dbapi2.Connection:
    """Open the data file with its key and our settings; `BEGIN` is always ours to say.

    Raises the driver's DatabaseError (« file is not a database ») for a key that is not the file's.
    """
    connection = dbapi2.connect(
        # Absolute: this SQLite reads a name that starts with « file: » as a URI.
        str(path.absolute()),
        isolation_level=None,
        check_same_thread=False,
        timeout=BUSY_TIMEOUT_MS / 1000,
    )
    try:
        if key is not None:
            unlock(connection, key)
        for name, value in SETTINGS.items():
            connection.execute(f"PRAGMA {name}={value}").close()
        if not foreign_keys:
            # Rebuilding a table with foreign keys on would delete the rows that point to it.
            connection.execute("PRAGMA foreign_keys=OFF").close()
    except BaseException:
        connection.close()
        raise
    return connection


def unlock(connection: dbapi2.Connection, key: DataKey) -> None:
    """Give the key before anything is read; the library then says nothing on standard error."""
    connection.execute("PRAGMA cipher_log_level=NONE").close()
    connection.execute(f'PRAGMA key="{key.literal}"').close()
    connection.execute("PRAGMA cipher_compatibility=4").close()


def journal_of(path: Path) -> Path:
    """The file in which SQLite keeps what an unfinished transaction must take back."""
    return path.with_name(f"{path.name}-journal")
