"""Opens a data folder for a command."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from car_desktop.app.data_lock import AlreadyOpen, DataLock
from car_desktop.app.putting_right import put_right
from car_desktop.commands.password import read_password
from car_desktop.commands.required import required
from car_desktop.domain.backups import BackupReason
from car_desktop.domain.errors import UserError
from car_desktop.i18n import translate
from car_desktop.storage.backups import back_up
from car_desktop.storage.database import Database, Session
from car_desktop.storage.errors import file_failures_in_words
from car_desktop.storage.keys.data_key import DataKey
from car_desktop.storage.keys.key_file import has_key_file, read_envelope
from car_desktop.storage.places import PlaceKind, moved_to, unsafe_place
from car_desktop.storage.upgrade import (
    DATA_FILE,
    open_database,
    refuse_without_key,
)

R = TypeVar("R")


@dataclass(frozen=True)
class Place:
    """A data folder, and where its password is written if it has one."""

    folder: Path
    password_file: Path | None = None

    @property
    def data_file(self) -> Path:
        """Where the data is."""
        return self.folder / DATA_FILE

    def key(self) -> DataKey | None:
        """The key of the data; none where it is plain.

        Raises UserError where the password is missing, wrong, or given for data that has none.
        """
        if not has_key_file(self.folder):
            if self.password_file is not None:
                raise UserError(
                    translate(
                        "CommandLine",
                        "The data in “{folder}” has no password: leave out --password-file, or run "
                        "the command “protect” first.",
                    ).format(folder=self.folder)
                )
            return None
        if self.password_file is None:
            refuse_without_key(self.folder, None)
        password = read_password(required(self.password_file, "--password-file"))
        return read_envelope(self.folder).open_with_password(password)


def place_asked(folder: Path, password_file: Path | None) -> Place:
    """The folder that was asked for, or the one to which its data was moved on this computer."""
    return Place(moved_to(folder) or folder, password_file)


@contextmanager
def data_to_read(place: Place) -> Iterator[Database]:
    """The data of a folder; reading makes none where there is none, as in a mistyped folder."""
    folder = place.folder
    if folder.is_dir() and not any(folder.iterdir()):
        with _nothing() as database:
            yield database
        return
    refuse_where_nothing_is(folder)
    with _opened_to_read(place) if unsafe_place(folder) else opened(place) as database:
        yield database


def refuse_unsafe_place(folder: Path) -> None:
    """Refuse to write where files are synchronised or shared; reading is allowed there."""
    place = unsafe_place(folder)
    if place is not None and place.kind != PlaceKind.REMOVABLE:
        raise UserError(
            translate(
                "CommandLine",
                "“{folder}” is synchronised or on another computer: live data must not be there. Open the "
                "window, which offers to move it; commands that only read still work.",
            ).format(folder=folder)
        )


@contextmanager
def _opened_to_read(place: Place) -> Iterator[Database]:
    """Data of which nothing is written, not even beside it."""
    from car_desktop.storage.reading import open_for_reading

    found = open_for_reading(place.folder, place.key())
    try:
        yield found.database
    finally:
        found.close()


def refuse_where_nothing_is(folder: Path) -> None:
    """Refuse a folder without data before anything is made in it."""
    if not (folder / DATA_FILE).exists():
        raise UserError(
            translate(
                "CommandLine", "There is no data in “{folder}”: check the option --data."
            ).format(folder=folder)
        )


@contextmanager
def data_to_change(place: Place) -> Iterator[Database]:
    """The data of a folder, made where needed; refused while a window works on it."""
    with held(place.folder), opened(place) as database:
        yield database


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """The folder for this command alone, once what a cut or a loss left there is put right."""
    refuse_unsafe_place(folder)
    with file_failures_in_words():
        try:
            lock = DataLock(folder)
        except AlreadyOpen:
            raise UserError(
                translate(
                    "CommandLine",
                    "Carnet CAR is open on this data: do this in its window, or close it first.",
                )
            ) from None
    with lock:
        put_right(folder)
        yield


def committed_or_tried(place: Place, work: Callable[[Session], R], *, is_dry_run: bool) -> R:
    """Do the work for real, or do it and take it back, on nothing at all where there is no data.

    Before it is done for real, the data is kept as it is in a verified backup, as the window does.
    """
    if not is_dry_run:
        was_there = place.data_file.exists()
        with data_to_change(place) as database:
            if was_there:
                back_up(database.path, BackupReason.IMPORT, key=database.key)
            with database.writing() as session:
                return work(session)
    if place.data_file.exists():
        with opened(place) as database:
            return _tried(database, work)
    with _nothing() as database:
        return _tried(database, work)


def _tried(database: Database, work: Callable[[Session], R]) -> R:
    with database.writing() as session:
        result = work(session)
        session.rollback()
    return result


@contextmanager
def _nothing() -> Iterator[Database]:
    """The data of somebody who has not begun."""
    with (
        TemporaryDirectory(prefix="carnet-car-") as nowhere,
        opened(Place(Path(nowhere))) as database,
    ):
        yield database


@contextmanager
def opened(place: Place) -> Iterator[Database]:
    """The data of a folder whose lock is held, or need not be."""
    database = open_database(place.folder, key=place.key())
    try:
        yield database
    finally:
        database.dispose()
