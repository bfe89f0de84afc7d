"""A folder of encrypted data."""

from pathlib import Path

import pytest

from car_desktop.storage.keys.data_key import DataKey
from car_desktop.storage.keys.envelope import new_envelope
from car_desktop.storage.keys.protection import protect
from car_desktop.storage.upgrade import open_database
from tests.storage.keys.folders import PASSWORD, add_person


@pytest.fixture
def encrypted(tmp_path: Path) -> tuple[Path, DataKey]:
    folder = tmp_path / "Données"
    envelope, key, _ = new_envelope(PASSWORD)
    protect(folder, envelope, key)
    database = open_database(folder, key=key)
    add_person(database)
    database.dispose()
    return folder, key
