"""A database made of today's models, without migrations: storage is tested below them; and encrypted data."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from car_desktop.domain.entities import Base
from car_desktop.storage.database import Database, engine_for
from car_desktop.storage.keys.data_key import DataKey
from car_desktop.storage.keys.envelope import new_envelope
from car_desktop.storage.keys.protection import protect
from car_desktop.storage.upgrade import open_database
from tests.storage.keys.folders import PASSWORD, add_person


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    path = tmp_path / "carnet.db"
    engine = engine_for(path)
    Base.metadata.create_all(engine)
    engine.dispose()
    database = Database(path)
    yield database
    database.dispose()


@pytest.fixture
def encrypted(tmp_path: Path) -> tuple[Path, DataKey]:
    """A folder of encrypted data, and its key."""
    folder = tmp_path / "Données"
    envelope, key, _ = new_envelope(PASSWORD)
    protect(folder, envelope, key)
    database = open_database(folder, key=key)
    add_person(database)
    database.dispose()
    return folder, key
