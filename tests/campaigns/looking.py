"""What a place holds, told so that two runs of the same work tell the same; and whether it is sound."""

from __future__ import annotations

import hashlib
import json
import os
import re
import zipfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from pypdfium2 import PdfDocument
from sqlcipher3 import dbapi2

from car_desktop.domain.entities import Person
from car_desktop.publishing import atomic_write
from car_desktop.storage.backup import row_counts
from car_desktop.storage.backups import backups_of, sha256_of
from car_desktop.storage.connection import open_connection
from car_desktop.storage.examination import examine
from car_desktop.storage.restore import finish_restore
from car_desktop.storage.upgrade import DATA_FILE, RESTORE_MARKER, open_database

VOLATILE = {"uuid", "updated_at", "written_at", "frozen_at"}
"""Columns that differ each time: identities drawn at random, and instants."""

NOTHING = "nothing"
"""What is told of a database that is not there."""

_USUAL = re.compile(rf"{DATA_FILE}(-journal)?|backups|damaged-\d+")
_WHOLE_JSON = b"\n}\n"


@dataclass(frozen=True)
class Place:
    """A copy of a folder in which one operation works: all that it writes is below `root`."""

    root: Path

    @property
    def data(self) -> Path:
        """The data folder."""
        return self.root / "data"

    @property
    def data_file(self) -> Path:
        """The database."""
        return self.data / DATA_FILE

    @property
    def exports(self) -> Path:
        """Where the coach saves documents."""
        return self.root / "Documents"

    @property
    def temporary(self) -> Path:
        """What `tempfile` is told."""
        return self.root / "tmp"


@dataclass(frozen=True)
class State:
    """What a place holds."""

    data: str
    aside: tuple[str, ...]  # data that restores set aside
    backups: tuple[tuple[int, str], ...]
    exports: tuple[tuple[str, str], ...]


def state_of(place: Place) -> State:
    """Read all of it; what cannot be read is told in words that no run of the work tells."""
    listed = backups_of(place.data_file)
    return State(
        data=_rows(place.data_file),
        aside=tuple(_rows(path) for path in sorted(place.data.glob(f"damaged-*/{DATA_FILE}"))),
        backups=tuple(
            (backup.sequence, _rows(listed.path_of(backup))) for backup in listed.backups()
        ),
        exports=tuple(
            (path.name, export_told(path))
            for path in sorted(place.exports.iterdir())
            if not path.name.startswith(".")
        ),
    )


def next_start(place: Place) -> None:
    """What the program does with a folder before its window shows anything."""
    if (place.data / RESTORE_MARKER).exists():
        finish_restore(place.data)
    open_database(place.data).dispose()


def go_on_working(place: Place) -> None:
    """Somebody is added, and taken away again."""
    database = open_database(place.data)
    try:
        with database.writing() as session:
            session.add(person := Person(first_name="Ali", last_name="Exemple"))
        with database.writing() as session:
            session.delete(session.merge(person))
    finally:
        database.dispose()


def faults_of_place(place: Place) -> Iterator[str]:
    """Why the data, its backups or what was exported cannot be relied on."""
    yield from _faults_of_data(place)
    yield from _faults_of_backups(place)
    yield from _faults_of_exports(place)


def _faults_of_data(place: Place) -> Iterator[str]:
    """Why the data is not sound."""
    try:
        found = examine(place.data_file)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what we look for
        yield f"corrupt: {error!r}"
        return
    if found.damage or found.dangling:
        yield f"corrupt: {found.damage} {found.dangling} dangling"


def _faults_of_backups(place: Place) -> Iterator[str]:
    """Why a backup on the list is not what its line says."""
    listed = backups_of(place.data_file)
    for backup in listed.backups():
        path = listed.path_of(backup)
        if sha256_of(path) != backup.sha256:
            yield f"bad backup: {backup.name} is another file"
            continue
        with closing(open_connection(path)) as connection:
            if connection.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                yield f"bad backup: {backup.name} is damaged"
            elif row_counts(connection) != backup.counts:
                yield f"bad backup: {backup.name} has other rows"


def _faults_of_exports(place: Place) -> Iterator[str]:
    """Which exported files are not whole."""
    for path in place.exports.iterdir():
        if not path.name.startswith(".") and (told := export_told(path)).startswith("torn"):
            yield f"torn export: {path.name}: {told}"


def litter(place: Place) -> Iterator[str]:
    """What work that came to its end leaves behind for ever: not taken away days later either."""
    folders = [place.data, place.data / "backups", place.exports]
    for folder in filter(Path.is_dir, folders):
        for path in folder.glob(".*"):
            os.utime(path, (0, 0))
        atomic_write(folder / "carnet-probe.txt", lambda path: path.write_text("probe", "utf-8"))
        (folder / "carnet-probe.txt").unlink()
        yield from (f"left behind: {path.name}" for path in folder.glob(".*"))
    for path in place.data.iterdir():
        if not _USUAL.fullmatch(path.name) and not path.name.startswith("."):
            yield f"left behind: {path.name}"


def export_told(path: Path) -> str:
    """What an exported file says, or that it is torn."""
    try:
        match path.suffix:
            case ".pdf":
                return _pdf(path)
            case ".json":
                return _json(path.read_bytes())
            case ".xlsx":
                return _workbook(path)
            case ".db":
                return _rows(path)
    except Exception as error:  # noqa: BLE001 - each reader has its own way to refuse
        return f"torn: {error!r}"
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _pdf(path: Path) -> str:
    with closing(PdfDocument(path)) as document:
        texts = [page.get_textpage().get_text_bounded() for page in document]
    return _digest(texts)


def _json(content: bytes) -> str:
    if not content.endswith(_WHOLE_JSON):
        raise ValueError("no end")
    return _digest(json.loads(content))


def _workbook(path: Path) -> str:
    with zipfile.ZipFile(path) as archive:
        said = {name: archive.read(name) for name in archive.namelist()}
    del said["docProps/core.xml"]  # the hour
    return _digest(sorted(said.items()))


def _rows(path: Path) -> str:
    """The form of a database and its rows, without what differs each time."""
    if not path.exists():
        return NOTHING
    try:
        with closing(open_connection(path)) as connection:
            return _digest(list(_content(connection)))
    except dbapi2.Error as error:
        return f"torn: {error!r}"


def _content(connection: dbapi2.Connection) -> Iterator[object]:
    schema = connection.execute("SELECT type, name, sql FROM sqlite_schema").fetchall()
    schema = sorted(row for row in schema if not row[1].startswith("sqlite_"))
    yield schema
    for kind, name, _sql in schema:
        if kind == "table":
            columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{name}")')]
            kept = ", ".join(f'"{column}"' for column in columns if column not in VOLATILE)
            yield name, sorted(map(repr, connection.execute(f'SELECT {kept} FROM "{name}"')))


def _digest(told: object) -> str:
    return hashlib.sha256(repr(told).encode()).hexdigest()[:16]
