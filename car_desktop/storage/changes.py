"""What a unit of work changed, row by row, so that it can be undone and redone."""

from __future__ import annotations

import pickle
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache

from sqlalchemy import (
    ColumnElement,
    Connection,
    Table,
    bindparam,
    delete,
    insert,
    select,
    tuple_,
    update,
)
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from car_desktop.domain.base import Base
from car_desktop.domain.errors import UserError
from car_desktop.i18n import translate
from car_desktop.storage.database import Database

Row = tuple[object, ...]
"""A row's values, in the order of the table's columns."""

_ROWS_PER_QUERY = 1000
_ROWS_KEPT_AS_THEY_ARE = 2000


class StaleChange(UserError):
    """The data is no longer what the log left, so the log cannot be replayed."""

    def __init__(self) -> None:
        super().__init__(
            translate(
                "Storage", "The data changed in the meantime, so this can no longer be undone."
            )
        )


@dataclass(frozen=True, slots=True)
class TableChange:
    """Rows of one table before and after; inserted rows have no before, deleted ones no after."""

    table: Table
    before: list[Row]
    after: list[Row]

    def reversed(self) -> TableChange:
        """The change that takes this one back."""
        return TableChange(self.table, self.after[::-1], self.before[::-1])


@dataclass(slots=True)
class ChangeLog:
    """The changes of one transaction, in the order in which they were written."""

    changes: list[TableChange] = field(default_factory=list)

    def __len__(self) -> int:
        return sum(max(len(change.before), len(change.after)) for change in self.changes)

    def kept(self) -> KeptLog:
        """The log as the undo stack keeps it: an import of thousands of rows in a few megabytes."""
        return PackedLog(self) if len(self) > _ROWS_KEPT_AS_THEY_ARE else self

    def unpacked(self) -> ChangeLog:
        """Itself."""
        return self

    def reversed(self) -> ChangeLog:
        """The log that takes this one back."""
        return ChangeLog([change.reversed() for change in reversed(self.changes)])

    def followed_by(self, later: ChangeLog) -> ChangeLog:
        """One log for both; rows changed again keep their first « before » and last « after »."""
        merged = ChangeLog([replace(change, after=[*change.after]) for change in self.changes])
        if not merged._absorb(later):
            merged.changes.extend(later.changes)
        return merged

    def _absorb(self, later: ChangeLog) -> bool:
        """Fold in a log that only updates rows which this one left; answer whether it could."""
        places = {
            (change.table, key_of(change.table, row)): (change.after, index)
            for change in self.changes
            for index, row in enumerate(change.after)
        }
        left = [
            ((change.table, key_of(change.table, row)), row)
            for change in later.changes
            if change.before
            for row in change.after
        ]
        if len(left) != len(later) or any(place not in places for place, _ in left):
            return False
        for place, row in left:
            rows, index = places[place]
            rows[index] = row
        return True


class PackedLog:
    """A long log, compressed until it is replayed."""

    def __init__(self, log: ChangeLog) -> None:
        content = [(change.table.name, change.before, change.after) for change in log.changes]
        self._rows = len(log)
        self._packed = zlib.compress(pickle.dumps(content), level=1)

    def __len__(self) -> int:
        return self._rows

    def unpacked(self) -> ChangeLog:
        """The log as it was."""
        tables = Base.metadata.tables
        # Our own memory, never a file: what is unpickled is what was pickled.
        content = pickle.loads(zlib.decompress(self._packed))
        return ChangeLog([TableChange(tables[name], *rows) for name, *rows in content])


KeptLog = ChangeLog | PackedLog


def replay(database: Database, log: KeptLog, *, backwards: bool) -> None:
    """Undo or redo a whole log in one transaction, or raise and leave the data as it was."""
    try:
        with database.writing() as session:
            apply(session, log.unpacked(), backwards=backwards)
    except IntegrityError as error:  # some other row now stands in the way
        raise StaleChange from error


def apply(session: Session, log: ChangeLog, *, backwards: bool) -> None:
    """Write a log's rows again; raise `StaleChange` where a row is not what the log left."""
    connection = session.connection()
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    for change in (log.reversed() if backwards else log).changes:
        _refuse_stale(connection, change)
        if not change.before:
            connection.execute(insert(change.table), _by_column(change.table, change.after))
        elif not change.after:
            _delete(connection, change)
        else:
            _update(connection, change)


def key_of(table: Table, row: Row) -> Row:
    """The primary key among a row's values."""
    return tuple(row[index] for index in _key_indexes(table))


def _refuse_stale(connection: Connection, change: TableChange) -> None:
    """Compare what is about to change with the file; rows about to be inserted must be absent."""
    for rows in _in_parts(change.before or change.after):
        expected = {key_of(change.table, row): row for row in rows} if change.before else {}
        found = _rows_in_file(connection, change.table, [key_of(change.table, row) for row in rows])
        if found != expected:
            raise StaleChange


def _rows_in_file(connection: Connection, table: Table, keys: Sequence[Row]) -> dict[Row, Row]:
    columns = list(table.primary_key)
    if len(columns) == 1:
        condition = columns[0].in_([key[0] for key in keys])
    else:
        condition = tuple_(*columns).in_(keys)
    rows = (tuple(row) for row in connection.execute(select(table).where(condition)))
    return {key_of(table, row): row for row in rows}


def _delete(connection: Connection, change: TableChange) -> None:
    statement = delete(change.table).where(*_same_key(change.table))
    connection.execute(statement, [_key_values(change.table, row) for row in change.before])


def _update(connection: Connection, change: TableChange) -> None:
    table = change.table
    connection.execute(
        update(table).where(*_same_key(table)),
        [
            {**by_column, **_key_values(table, row)}
            for by_column, row in zip(_by_column(table, change.after), change.after, strict=True)
        ],
    )


def _same_key(table: Table) -> list[ColumnElement[bool]]:
    return [column == bindparam(f"key_{column.name}") for column in table.primary_key]


def _key_values(table: Table, row: Row) -> dict[str, object]:
    columns = [column.name for column in table.primary_key]
    return {f"key_{name}": v for name, v in zip(columns, key_of(table, row), strict=True)}


def _by_column(table: Table, rows: list[Row]) -> list[dict[str, object]]:
    names = [column.name for column in table.columns]
    return [dict(zip(names, row, strict=True)) for row in rows]


def _in_parts(rows: list[Row]) -> Iterator[list[Row]]:
    for start in range(0, len(rows), _ROWS_PER_QUERY):
        yield rows[start : start + _ROWS_PER_QUERY]


@cache
def _key_indexes(table: Table) -> tuple[int, ...]:
    return tuple(index for index, column in enumerate(table.columns) if column.primary_key)
