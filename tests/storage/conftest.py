"""A database made of today's models, without migrations: storage is tested below them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from car_desktop.domain.entities import Base
from car_desktop.storage.database import Database, engine_for


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    path = tmp_path / "carnet.db"
    engine = engine_for(path)
    Base.metadata.create_all(engine)
    engine.dispose()
    database = Database(path)
    yield database
    database.dispose()
