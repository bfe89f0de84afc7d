"""Read what can still be read of a damaged file into a new one, and count what could not.

Rows are read in the order of their keys. Where one cannot be read, the next that can be is looked for;
what lies between is lost. The damaged file is copied first, and never opened itself.
"""

from __future__ import annotations

import logging
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import TYPE_CHECKING, Any

from sqlcipher3 import dbapi2

from car_desktop.i18n import translate
from car_desktop.progress import Progress
from car_desktop.publishing import atomic_write
from car_desktop.storage.backup import seal, sound_counts
from car_desktop.storage.connection import journal_of, open_connection, open_to_read
from car_desktop.storage.errors import FailureKind, StorageFailure, file_failures_in_words
from car_desktop.storage.keys.page_seals import empty_pages_with_broken_seals
from car_desktop.storage.migration import BrokenMigration, migrate_file
from car_desktop.storage.row_digest import count_digests
from car_desktop.storage.upgrade import MIGRATIONS, known_revision, revision_of

if TYPE_CHECKING:
    from car_desktop.storage.keys.data_key import DataKey

_WORKPLACE = ".salvage-"
_BLOCK = 4096  # bytes: what a disk gives or refuses at once
_LARGEST_KEY = 1 << 30
"""Where no index says which keys there were, a key beyond is not looked for."""
_OURS_ALONE = {"alembic_version", "row_digest"}
"""What is true of one file only: a new one gets its own."""

_KEY = "the key"
"""What the key of a row is called beside its columns: no column of ours has a space in its name."""

Row = dict[str, Any]

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Salvaged:
    """What was read, by table, and what was not; None where nobody knows how much there was."""

    read: dict[str, int]
    lost: dict[str, int | None]

    @property
    def rows_read(self) -> int:
        """All that was read."""
        return sum(self.read.values())

    @property
    def rows_lost(self) -> int | None:
        """All that was lost; None where it cannot be told of some table."""
        known = [count for count in self.lost.values() if count is not None]
        return sum(known) if len(known) == len(self.lost) else None


def salvage(
    source: Path,
    key: DataKey | None,
    target: Path,
    progress: Progress | None = None,
    scripts: Path = MIGRATIONS,
) -> Salvaged:
    """Write what is readable of a data file into a new one of today's form, under the same key.

    What is written is sound: rows that point to a lost one lose that link, or go where they cannot do
    without. Raises UserError where nothing at all can be read, or the disk is in the way.
    """
    done: list[Salvaged] = []
    with file_failures_in_words():
        workplace = Path(mkdtemp(prefix=_WORKPLACE, dir=target.parent))
        try:
            taken = workplace / "taken.db"
            _take(source, taken)
            _take_back(taken, key)
            if key is not None:
                empty_pages_with_broken_seals(taken, key)
            reader = _Reader(taken, key)
            atomic_write(
                target,
                lambda fresh: done.append(
                    _write(reader, fresh, key, progress or Progress(), scripts)
                ),
            )
        finally:
            rmtree(workplace, ignore_errors=True)
    return done[0]


def _take(source: Path, taken: Path) -> None:
    """Copy block by block: what the disk does not give is left empty, and the rest still comes."""
    for there, copy in ((source, taken), (journal_of(source), journal_of(taken))):
        if there.exists():
            _copy_what_comes(there, copy)


def _copy_what_comes(source: Path, copy: Path) -> None:
    size = source.stat().st_size
    with source.open("rb", buffering=0) as old, copy.open("wb") as new:
        for start in range(0, size, _BLOCK):
            length = min(_BLOCK, size - start)
            old.seek(start)
            try:
                block = old.read(length) or b""
            except OSError:
                block = b""
            new.write(block.ljust(length, b"\0"))


class _Reader:
    """Reads a file that fails here and there."""

    def __init__(self, path: Path, key: DataKey | None) -> None:
        try:
            self._connection = open_to_read(path, key, though_damaged=True)
        except dbapi2.DatabaseError as error:
            raise _nothing() from error

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def revision(self, scripts: Path) -> str:
        """The form of the file; that of today where it does not tell."""
        try:
            return revision_of(self._connection, scripts)
        except dbapi2.DatabaseError:
            return known_revision(scripts)
        except StorageFailure as refusal:
            if refusal.kind != FailureKind.NOT_OURS:
                raise
            return known_revision(scripts)  # the page that said whose file it is may be lost

    def tables(self) -> set[str]:
        """The tables whose place is known."""
        return set(self._names("table"))

    def keys(self, table: str) -> list[int] | None:
        """The keys of all rows there were, by whichever index can be read."""
        for index in self._names("index", table):
            with suppress(dbapi2.DatabaseError):
                told = self._connection.execute(f'SELECT rowid FROM "{table}" INDEXED BY "{index}"')
                return sorted({int(key) for (key,) in told})
        return None

    def rows(self, table: str, keys: Sequence[int]) -> Iterator[Row]:
        """All rows that can be read, in the order of their keys, of which those are likely."""
        last = -1
        while True:
            with suppress(dbapi2.DatabaseError):
                for row in self._scan(table, last):
                    last = int(row[_KEY])
                    yield row
                return
            # The driver reads a row ahead: the last one before the damage has not been given yet.
            is_readable, following = self._one_from(table, last + 1)
            if following is not None:
                last = int(following[_KEY])
                yield following
            elif is_readable:
                return
            else:
                before = self._before_next_readable(table, keys[bisect_right(keys, last) :])
                if before is None:
                    return
                last = before

    def _scan(self, table: str, last: int) -> Iterator[Row]:
        cursor = self._connection.execute(
            f'SELECT rowid AS "{_KEY}", * FROM "{table}" WHERE rowid > ? ORDER BY rowid', (last,)
        )
        names = [column[0] for column in cursor.description]
        for values in cursor:
            if int(values[0]) > last:  # a damaged tree can lead round in a circle
                last = int(values[0])
                yield dict(zip(names, values, strict=True))

    def _before_next_readable(self, table: str, keys: Sequence[int]) -> int | None:
        """A key after which reading goes on; nothing where no row follows that can be read.

        The steps grow slowly, so that what is whole between two damaged pages is not jumped over.
        """
        failed, place = -1, 0
        while place < len(keys):
            if self._is_readable(table, keys[place]):
                return keys[self._first_readable(table, keys, failed, place)] - 1
            failed, place = place, max(place + 1, place * 9 // 8)
        return None

    def _first_readable(self, table: str, keys: Sequence[int], failed: int, place: int) -> int:
        while place - failed > 1:
            middle = (failed + place) // 2
            if self._is_readable(table, keys[middle]):
                place = middle
            else:
                failed = middle
        return place

    def _is_readable(self, table: str, key: int) -> bool:
        return self._one_from(table, key)[0]

    def _one_from(self, table: str, key: int) -> tuple[bool, Row | None]:
        """The first row from a key on, and whether it could be looked for at all."""
        statement = (
            f'SELECT rowid AS "{_KEY}", * FROM "{table}" WHERE rowid >= ? ORDER BY rowid LIMIT 1'
        )
        try:
            cursor = self._connection.execute(statement, (key,))
            values = cursor.fetchone()
        except dbapi2.DatabaseError:
            return False, None
        if values is None:
            return True, None
        return True, dict(zip((c[0] for c in cursor.description), values, strict=True))

    def _names(self, kind: str, table: str = "%") -> list[str]:
        """What the schema names, of a kind, in a table or in all."""
        statement = "SELECT name FROM sqlite_schema WHERE type = ? AND tbl_name LIKE ?"
        try:
            return [str(name) for (name,) in self._connection.execute(statement, (kind, table))]
        except dbapi2.DatabaseError:
            return []


def _take_back(path: Path, key: DataKey | None) -> None:
    """Let SQLite take back what was cut short, if it can; what is damaged too is done without."""
    if not journal_of(path).exists():
        return
    try:
        with closing(open_connection(path, key)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except dbapi2.DatabaseError:
        logger.info("what was cut short could not be taken back")


def _nothing() -> StorageFailure:
    return StorageFailure(
        FailureKind.CORRUPT,
        translate(
            "Storage",
            "Nothing can be read of this file any more: the damage is where it says what it holds. "
            "Restore a backup.",
        ),
    )


def _write(
    reader: _Reader, fresh: Path, key: DataKey | None, progress: Progress, scripts: Path
) -> Salvaged:
    try:
        revision = reader.revision(scripts)
        migrate_file(fresh, scripts, revision, key)
        with closing(open_connection(fresh, key, foreign_keys=False)) as connection:
            connection.execute("BEGIN IMMEDIATE").close()
            found = _fill(reader, connection, progress)
            if not found.rows_read:  # without the list of tables, nobody knows what the pages mean
                raise _nothing()
            found = _mended(connection, found)
            count_digests(connection)
            connection.execute("COMMIT").close()
            seal(connection)
        if revision != known_revision(scripts):
            migrate_file(fresh, scripts, known_revision(scripts), key)
        sound_counts(fresh, key)
    except BrokenMigration as error:
        raise _nothing() from error
    finally:
        reader.close()
        journal_of(fresh).unlink(missing_ok=True)
    logger.info("read %d rows of a damaged file", found.rows_read)
    return found


def _fill(reader: _Reader, connection: dbapi2.Connection, progress: Progress) -> Salvaged:
    there = reader.tables()
    told = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    tables = sorted({str(name) for (name,) in told} - _OURS_ALONE)
    read: dict[str, int] = {}
    lost: dict[str, int | None] = {}
    for done, table in enumerate(tables):
        progress(done, len(tables))
        keys = reader.keys(table) if table in there else None
        likely = range(_LARGEST_KEY) if keys is None else keys
        read[table] = _fill_table(reader, connection, table, likely) if table in there else 0
        lost[table] = None if keys is None else max(len(keys) - read[table], 0)
    return Salvaged(read, lost)


def _fill_table(
    reader: _Reader, connection: dbapi2.Connection, table: str, keys: Sequence[int]
) -> int:
    """A row that breaks a rule of the table was damaged: it is not taken for true."""
    connection.execute(f'DELETE FROM "{table}"').close()
    told = connection.execute("SELECT name FROM pragma_table_info(?)", (table,)).fetchall()
    known = {str(name) for (name,) in told}
    count = 0
    for row in reader.rows(table, keys):
        names = [name for name in row if name in known]
        columns = ", ".join(f'"{name}"' for name in names)
        marks = ", ".join("?" for _ in names)
        with suppress(dbapi2.IntegrityError):
            connection.execute(
                f'INSERT INTO "{table}" ({columns}) VALUES ({marks})', [row[name] for name in names]
            ).close()
            count += 1
    return count


def _mended(connection: dbapi2.Connection, found: Salvaged) -> Salvaged:
    """Leave no row that points to a lost one: take the link away, or the row where it must have one."""
    read, lost = dict(found.read), dict(found.lost)
    while dangling := connection.execute("PRAGMA foreign_key_check").fetchall():
        for table, rowid, _parent, number in dangling:
            column = _link(connection, table, number)
            try:
                connection.execute(
                    f'UPDATE "{table}" SET "{column}" = NULL WHERE rowid = ?', (rowid,)
                )
            except dbapi2.IntegrityError:
                gone = connection.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (rowid,))
                read[table] -= gone.rowcount
                known = lost[table]
                lost[table] = None if known is None else known + gone.rowcount
    return Salvaged(read, lost)


def _link(connection: dbapi2.Connection, table: str, number: int) -> str:
    links = connection.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
    return str(next(link[3] for link in links if link[0] == number))
