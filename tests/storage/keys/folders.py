"""A folder of encrypted data, and what tests ask of one."""

from pathlib import Path

from sqlalchemy import func, select

from car_desktop.domain.entities import Person
from car_desktop.storage.database import Database
from car_desktop.storage.keys.data_key import DataKey
from car_desktop.storage.upgrade import open_database

PASSWORD = "des mots de passage"
CANARY = "Serin-Exemple-7731"


def add_person(database: Database, name: str = CANARY) -> None:
    with database.writing() as session:
        session.add(Person(first_name="Ali", last_name=name))


def people(folder: Path, key: DataKey | None) -> int:
    database = open_database(folder, key=key)
    try:
        with database.reading() as session:
            return session.scalar(select(func.count()).select_from(Person)) or 0
    finally:
        database.dispose()


def files_with_the_canary(folder: Path) -> list[str]:
    return [
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and CANARY.encode() in path.read_bytes()
    ]
