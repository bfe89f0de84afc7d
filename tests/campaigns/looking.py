"""What a place holds, told so that two runs of the same work tell the same; and whether it is sound."""

from __future__ import annotations

import hashlib
import json
import os
import re
import zipfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from pypdfium2 import PdfDocument
from sqlcipher3 import dbapi2

from car_desktop.domain.entities import Person
from car_desktop.publishing import atomic_write
from car_desktop.storage.backup import damage_of, row_counts
from car_desktop.storage.backups import backups_of, sha256_of
from car_desktop.storage.connection import open_connection
from car_desktop.storage.examination import examine
from car_desktop.storage.keys.conversion import is_plain
from car_desktop.storage.keys.data_key import DataKey
from car_desktop.storage.keys.envelope import Envelope, new_envelope
from car_desktop.storage.keys.key_file import (
    KEY_FILE,
    KEY_FILE_COPY,
    UnreadableKeyFile,
    has_key_file,
    read_envelope,
    read_file,
    sidecar_of,
    write_file,
)
from car_desktop.storage.restore import Keys, discard, finish_restore, prepare
from car_desktop.storage.row_digest import TABLE as SUMS
from car_desktop.storage.row_digest import mismatches
from car_desktop.storage.upgrade import DATA_FILE, RESTORE_MARKER, known_revision, open_database

VOLATILE = {"uuid", "updated_at", "written_at", "frozen_at", "digest"}
"""Columns that differ each time: identities drawn at random, instants, and digests of these."""

FIRST, SECOND = "first.keys.json", "second.keys.json"
"""The envelope before and after the password is changed."""

NOTHING = "nothing"
"""What is told of a database that is not there."""

_USUAL = re.compile(
    rf"{DATA_FILE}(-journal)?|keys(\.copy)?\.json|tombstones\.jsonl|backups|damaged-\d+"
)
_WHOLE_JSON = b"\n}\n"


@dataclass(frozen=True)
class Place:
    """A copy of a folder in which one operation works: all that it writes is below `root`.

    What opens the data is kept elsewhere, where no fault befalls it.
    """

    root: Path
    secrets: Secrets

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

    def key_by_its_files(self) -> DataKey | None:
        """The key, reached as the program does it: through the key file, by the printed key."""
        if not has_key_file(self.data):
            return None
        return read_envelope(self.data).open_with_recovery(self.secrets.recovery)

    def key_of(self, path: Path) -> DataKey | None:
        """The key under which a database was written, or none, told by its first bytes."""
        return None if not path.exists() or is_plain(path) else self.secrets.key


@dataclass(frozen=True)
class Secrets:
    """A key, its printed form, and two envelopes around it: before and after a change of password."""

    folder: Path

    def make(self) -> None:
        """Draw them, once for all that happens beside this folder."""
        self.folder.mkdir()
        first, key, recovery = new_envelope("les hérons du littoral")
        (self.folder / "key").write_bytes(key.raw)
        (self.folder / "recovery").write_text(recovery, "utf-8")
        write_file(self.folder / FIRST, first)
        write_file(self.folder / SECOND, first.with_password(key, "les sizerins de l’anse"))

    @property
    def key(self) -> DataKey:
        """The key of the data."""
        return DataKey((self.folder / "key").read_bytes())

    @property
    def recovery(self) -> str:
        """The key as it is printed."""
        return (self.folder / "recovery").read_text("utf-8")

    def envelope(self, name: str) -> Envelope:
        """One of the two."""
        return read_file(self.folder / name)

    def told(self, path: Path) -> str:
        """Which of the two a key file holds."""
        try:
            found = replace(read_file(path), is_converting=False, awaits_data=False)
        except (OSError, UnreadableKeyFile) as error:
            return f"torn: {error!r}"
        return next((name for name in (FIRST, SECOND) if self.envelope(name) == found), "another")


@dataclass(frozen=True)
class State:
    """What a place holds."""

    data: str
    aside: tuple[str, ...]  # data that restores set aside
    backups: tuple[tuple[int, str], ...]
    exports: tuple[tuple[str, str], ...]
    password: str  # which opens the data
    other_passwords: tuple[str, ...]  # which open copies of the key file


def state_of(place: Place) -> State:
    """Read all of it; what cannot be read is told in words that no run of the work tells."""
    listed = backups_of(place.data_file)
    files = [listed.path_of(backup) for backup in listed.backups()]
    copies = [place.data / KEY_FILE_COPY, *map(sidecar_of, files)]
    return State(
        data=_rows(place, place.data_file),
        aside=tuple(
            _rows(place, path) for path in sorted(place.data.glob(f"damaged-*/{DATA_FILE}"))
        ),
        backups=tuple(
            (n.sequence, bare(_rows(place, listed.path_of(n)))) for n in listed.backups()
        ),
        exports=tuple(
            (path.name, export_told(place, path))
            for path in sorted(place.exports.iterdir())
            if not path.name.startswith(".")
        ),
        password=_password(place),
        other_passwords=tuple(sorted({place.secrets.told(c) for c in copies if c.exists()})),
    )


def next_start(place: Place) -> None:
    """What the program does with a folder before its window shows anything."""
    if (place.data / RESTORE_MARKER).exists():
        finish_restore(place.data)
    open_database(place.data, key=place.key_by_its_files()).dispose()


def go_on_working(place: Place) -> None:
    """Somebody is added, and taken away again."""
    database = open_database(place.data, key=place.key_by_its_files())
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
        key = place.key_of(place.data_file)
        found = examine(place.data_file, key=key)
        is_of_today = found.revision == known_revision()  # an earlier form sums otherwise
        sums = mismatches(place.data_file, key) if is_of_today else ()
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what we look for
        yield f"corrupt: {error!r}"
        return
    if found.damage or found.dangling:
        yield f"corrupt: {found.damage} {found.dangling} dangling"
    if sums:
        yield f"corrupt: the sums of {sums} do not fit"


def _faults_of_backups(place: Place) -> Iterator[str]:
    """Why a backup on the list is not what its line says."""
    listed = backups_of(place.data_file)
    for backup in listed.backups():
        path = listed.path_of(backup)
        if sha256_of(path) != backup.sha256:
            yield f"bad backup: {backup.name} is another file"
            continue
        key = place.key_of(path)
        if key is None and place.key_of(place.data_file) is not None:
            yield f"bad backup: anybody reads {backup.name}"
        if key is not None and place.secrets.told(sidecar_of(path)) not in {FIRST, SECOND}:
            yield f"bad backup: nothing opens {backup.name}"
        with closing(open_connection(path, key)) as connection:
            if damage_of(connection, key):
                yield f"bad backup: {backup.name} is damaged"
            elif row_counts(connection) != backup.counts:
                yield f"bad backup: {backup.name} has other rows"


def _faults_of_exports(place: Place) -> Iterator[str]:
    """Which exported files are not whole."""
    for path in place.exports.iterdir():
        if not path.name.startswith(".") and (told := export_told(place, path)).startswith("torn"):
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
    if any(place.data.glob("restoring-*")):
        _prepare_a_restore(place)  # which takes away what an earlier one left
    for path in place.data.iterdir():
        if not _USUAL.fullmatch(path.name) and not path.name.startswith("."):
            yield f"left behind: {path.name}"


def _prepare_a_restore(place: Place) -> None:
    listed = backups_of(place.data_file)
    source = listed.path_of(listed.backups()[0])
    discard(prepare(place.data, source, keys=Keys(place.key_of(place.data_file))))


def export_told(place: Place, path: Path) -> str:
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
                return _rows(place, path)
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


def bare(rows: str) -> str:
    """Without whether it is sealed: a backup that is sealed later holds the same."""
    return rows.rpartition(" ")[2]


def _password(place: Place) -> str:
    """Which password opens the data, by the key file that the program reads."""
    if not has_key_file(place.data):
        return NOTHING
    first = place.data / KEY_FILE
    return place.secrets.told(first if first.exists() else place.data / KEY_FILE_COPY)


def _rows(place: Place, path: Path) -> str:
    """The form of a database and its rows, without what differs each time."""
    if not path.exists():
        return NOTHING
    try:
        key = place.key_of(path)
        with closing(open_connection(path, key)) as connection:
            return f"{'plain' if key is None else 'sealed'} {_digest(list(_content(connection)))}"
    except dbapi2.Error as error:
        return f"torn: {error!r}"


def _content(connection: dbapi2.Connection) -> Iterator[object]:
    schema = connection.execute("SELECT type, name, sql FROM sqlite_schema").fetchall()
    schema = sorted(row for row in schema if not row[1].startswith("sqlite_"))
    yield schema
    for kind, name, _sql in schema:
        if kind == "table" and name != SUMS:
            columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{name}")')]
            kept = ", ".join(f'"{column}"' for column in columns if column not in VOLATILE)
            yield name, sorted(map(repr, connection.execute(f'SELECT {kept} FROM "{name}"')))


def _digest(told: object) -> str:
    return hashlib.sha256(repr(told).encode()).hexdigest()[:16]
