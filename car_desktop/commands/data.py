"""Opens a data folder for a command."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from car_desktop.app.data_lock import AlreadyOpen, DataLock
from car_desktop.commands.password import read_password
from car_desktop.commands.required import required
from car_desktop.domain.errors import UserError
from car_desktop.i18n import translate
from car_desktop.storage.database import Database, Session
from car_desktop.storage.errors import file_failures_in_words
from car_desktop.storage.keys.data_key import DataKey
from car_desktop.storage.keys.key_file import has_key_file, read_envelope
from car_desktop.storage.upgrade import (
    DATA_FILE,
    RESTORE_MARKER,
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


@contextmanager
def data_to_read(place: Place) -> Iterator[Database]:
    """The data of a folder; reading makes none where there is none, as in a mistyped folder."""
    folder = place.folder
    if folder.is_dir() and not any(folder.iterdir()):
        with _nothing() as database:
            yield database
        return
    refuse_where_nothing_is(folder)
    with opened(place) as database:
        yield database


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
    """The folder for this command alone, with a restore that was cut short brought to its end."""
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
        if (folder / RESTORE_MARKER).exists():
            from car_desktop.storage.restore import finish_restore

            finish_restore(folder)
        yield


def committed_or_tried(place: Place, work: Callable[[Session], R], *, is_dry_run: bool) -> R:
    """Do the work for real, or do it and take it back, on nothing at all where there is no data."""
    if not is_dry_run:
        with data_to_change(place) as database, database.writing() as session:
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
