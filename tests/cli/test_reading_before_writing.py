"""A command that reads a file for long lets others write meanwhile."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select

from car_desktop.commands.data import Place, read_then_written
from car_desktop.domain.entities import Person
from car_desktop.storage.database import Database, Session
from car_desktop.storage.upgrade import DATA_FILE, open_database


def add(session: Session, name: str) -> None:
    session.add(Person(first_name="Essai", last_name=name))


def names(database: Database) -> list[str]:
    with database.reading() as session:
        return sorted(session.scalars(select(Person.last_name)))


@pytest.mark.parametrize("is_dry_run", [False, True])
def test_others_write_while_a_command_reads_its_file(tmp_path: Path, is_dry_run: bool) -> None:
    folder = tmp_path / "données"
    open_database(folder).dispose()
    other = Database(folder / DATA_FILE)

    def read(database: Database) -> str:
        with database.reading() as session:
            assert session.scalars(select(Person.id)).all() == []
        with other.writing() as session:
            add(session, "Autre")
        return "Lue"

    read_then_written(Place(folder), read, add, is_dry_run=is_dry_run)

    assert names(other) == (["Autre"] if is_dry_run else ["Autre", "Lue"])
    other.dispose()
