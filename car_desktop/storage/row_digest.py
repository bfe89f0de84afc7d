"""Sums of the digests of rows, kept by the transaction that changes them: an old page put back is noticed.

An encrypted page is sealed, so that one flipped bit is found; a whole page of an earlier copy of the same
file has a good seal. The sum of all rows of a table does not fit it any more.

The sums are kept by temporary triggers of our own connections. Nothing of them is in the file: a file with
triggers is not ours, and a migration that rebuilds a table has none to lose.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from sqlcipher3 import dbapi2

from car_desktop.storage.connection import open_connection
from car_desktop.storage.errors import database_failures_in_words

if TYPE_CHECKING:
    from car_desktop.storage.keys.data_key import DataKey

TABLE = "row_digest"

_LEFT_OUT = frozenset({TABLE, "alembic_version"})
_BITS_64 = (1 << 64) - 1
_ROWS_AT_ONCE = 5_000
_TRIES = 3


def keep_digests(connection: dbapi2.Connection) -> None:
    """Have this connection keep the sums up to date with each row that it writes.

    A table without a sum, as before they are counted, gets none.
    """
    if not _has_sums(connection):
        return
    connection.create_function("digest_with", 2, _with)
    connection.create_function("digest_without", 2, _without)
    for table, columns in _tables(connection):
        for statement in _triggers(table, columns):
            connection.execute(statement).close()


def count_digests(connection: dbapi2.Connection) -> None:
    """Count the sums anew, inside the transaction that changed tables, as a migration does."""
    if not _has_sums(connection):
        return
    connection.execute(f"DELETE FROM {TABLE}").close()
    for table, columns in _tables(connection):
        rows, total = _sum_at_once(connection, table, columns)
        statement = f"INSERT INTO {TABLE} (table_name, rows, total) VALUES (?, ?, ?)"
        connection.execute(statement, (table, rows, total)).close()


def mismatches(path: Path, key: DataKey | None = None) -> tuple[str, ...]:
    """The tables whose rows are not those that were written last.

    Read in short pieces: whoever writes meanwhile hardly waits, and what they wrote is counted again.
    Raises StorageFailure where the file cannot be read.
    """
    with database_failures_in_words(), closing(open_connection(path, key)) as connection:
        return mismatches_in(connection)


def mismatches_in(connection: dbapi2.Connection) -> tuple[str, ...]:
    """The same for a file that is open, such as a copy in memory."""
    if not _has_sums(connection):
        return ()
    return tuple(
        table for table, columns in _tables(connection) if not _fits(connection, table, columns)
    )


def _has_sums(connection: dbapi2.Connection) -> bool:
    told = f"SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = '{TABLE}'"
    return connection.execute(told).fetchone() is not None


@dataclass(frozen=True)
class _Column:
    name: str
    can_be_empty: bool


def _tables(connection: dbapi2.Connection) -> list[tuple[str, tuple[_Column, ...]]]:
    """The tables of the file with their columns."""
    names = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
    ).fetchall()
    return [(name, tuple(_columns(connection, name))) for (name,) in names if name not in _LEFT_OUT]


def _columns(connection: dbapi2.Connection, table: str) -> Iterator[_Column]:
    for _, name, _, not_null, _, _ in connection.execute(f'PRAGMA table_info("{table}")'):
        yield _Column(name, not not_null)


def _triggers(table: str, columns: tuple[_Column, ...]) -> Iterator[str]:
    old, new = _bytes_of(columns, "OLD."), _bytes_of(columns, "NEW.")
    kept = f"WHERE table_name = '{table}'"
    for event, change in (
        ("INSERT", f"rows = rows + 1, total = digest_with(total, {new})"),
        ("DELETE", f"rows = rows - 1, total = digest_without(total, {old})"),
        ("UPDATE", f"total = digest_with(digest_without(total, {old}), {new})"),
    ):
        yield (
            f'CREATE TEMP TRIGGER IF NOT EXISTS "digest_{event.lower()}_{table}" AFTER {event} '
            f'ON main."{table}" BEGIN UPDATE {TABLE} SET {change} {kept}; END'
        )


def _fits(connection: dbapi2.Connection, table: str, columns: tuple[_Column, ...]) -> bool:
    for _ in range(_TRIES):
        before = _version(connection), _told(connection, table)
        found = _sum_in_pieces(connection, table, columns)
        if (_version(connection), _told(connection, table)) == before:
            return before[1] in (None, found)
    connection.execute("BEGIN").close()
    try:
        told = _told(connection, table)
        return told in (None, _sum_at_once(connection, table, columns))
    finally:
        connection.execute("COMMIT").close()


def _version(connection: dbapi2.Connection) -> int:
    """A number that another one's commit changes."""
    return int(connection.execute("PRAGMA data_version").fetchone()[0])


def _told(connection: dbapi2.Connection, table: str) -> tuple[int, str] | None:
    statement = f"SELECT rows, total FROM {TABLE} WHERE table_name = ?"
    row = connection.execute(statement, (table,)).fetchone()
    return None if row is None else (int(row[0]), str(row[1]))


def _sum_at_once(
    connection: dbapi2.Connection, table: str, columns: tuple[_Column, ...]
) -> tuple[int, str]:
    return _sum(connection.execute(f'SELECT {_bytes_of(columns)} FROM "{table}"'))


def _sum_in_pieces(
    connection: dbapi2.Connection, table: str, columns: tuple[_Column, ...]
) -> tuple[int, str]:
    """The same, a few thousand rows at a time, so that the file is free in between."""
    count, total, last = 0, 0, None
    while True:
        after = "" if last is None else f"WHERE rowid > {int(last)}"
        rows = connection.execute(
            f'SELECT rowid, {_bytes_of(columns)} FROM "{table}" {after} ORDER BY rowid LIMIT {_ROWS_AT_ONCE}'
        ).fetchall()
        total += sum(_digest(values) for _, values in rows)
        count += len(rows)
        if len(rows) < _ROWS_AT_ONCE:
            return count, _hexadecimal(total)
        last = rows[-1][0]


def _sum(rows: Iterable[tuple[bytes]]) -> tuple[int, str]:
    count = total = 0
    for (values,) in rows:
        count += 1
        total += _digest(values)
    return count, _hexadecimal(total)


def _bytes_of(columns: tuple[_Column, ...], row: str = "") -> str:
    """The values of a row as one run of bytes, made by SQLite: three times faster than in Python.

    A value that is not there is a NUL, so that it is told from an empty text.
    """
    values = (
        f'ifnull({row}"{column.name}", char(0))' if column.can_be_empty else f'{row}"{column.name}"'
        for column in columns
    )
    return f"CAST(concat_ws(char(31), {', '.join(values)}) AS BLOB)"


def _digest(values: bytes) -> int:
    """Squared, because a sum of plain CRCs hides two rows that changed in opposite ways.

    A cryptographic digest doubles the time of the check; whoever could forge rows has the key.
    """
    return crc32(values) ** 2


def _with(total: str, values: bytes) -> str:
    return _hexadecimal(int(total, 16) + _digest(values))


def _without(total: str, values: bytes) -> str:
    return _hexadecimal(int(total, 16) - _digest(values))


def _hexadecimal(total: int) -> str:
    return f"{total & _BITS_64:016x}"
