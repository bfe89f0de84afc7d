"""A real file per test, copied from one that was migrated once."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copyfile

import pytest

from car_desktop import i18n
from car_desktop.storage.database import Database, Session
from car_desktop.storage.upgrade import open_database


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    """Tests read the source strings; those about French say so."""
    before = i18n.current_language()
    i18n.set_language(i18n.ENGLISH)
    yield
    i18n.set_language(before)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database, made once and copied for each test."""
    database = open_database(tmp_path_factory.mktemp("template"))
    database.dispose()
    return database.path


@pytest.fixture
def database(template: Path, tmp_path: Path) -> Iterator[Database]:
    path = tmp_path / template.name
    copyfile(template, path)
    database = Database(path)
    yield database
    database.dispose()


@pytest.fixture
def session(database: Database) -> Iterator[Session]:
    """A writing session: what a test does in it is committed when the test ends."""
    with database.writing() as session:
        yield session
