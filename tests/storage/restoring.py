"""A data folder with a backup, and what tells whether it was restored."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import func, select

from car_desktop.domain.backups import BackupReason
from car_desktop.domain.entities import EmailAddress, Person
from car_desktop.storage.backups import back_up, backups_of
from car_desktop.storage.database import Database
from car_desktop.storage.upgrade import DATA_FILE, open_database


def worked_in(folder: Path) -> Path:
    """A data folder where a backup of two people was made, before a third came."""
    database = open_database(folder)
    add_people(database, "Ali", "Bea")
    back_up(database.path, BackupReason.ASKED)
    add_people(database, "Chloé")
    database.dispose()
    return folder


def add_people(database: Database, *names: str) -> None:
    with database.writing() as session:
        for name in names:
            person = Person(first_name=name, last_name="Exemple")
            person.emails = [EmailAddress(address=f"{name}@exemple.test")]
            session.add(person)


def people(folder: Path) -> int:
    database = open_database(folder)
    with database.reading() as session:
        count = session.scalar(select(func.count()).select_from(Person)) or 0
    database.dispose()
    return count


def first_backup(folder: Path) -> Path:
    listed = backups_of(folder / DATA_FILE)
    return listed.path_of(listed.backups()[-1])


def names(folder: Path) -> set[str]:
    """What is there; an empty journal is how a closed file waits for the next change."""
    journals = {path.name for path in folder.glob("*-journal") if not path.stat().st_size}
    return {path.name for path in folder.iterdir()} - journals
