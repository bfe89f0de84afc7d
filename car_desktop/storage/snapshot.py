"""One state of the data, copied into memory: long reading then makes nobody wait who writes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import create_engine
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from car_desktop.storage.connection import open_connection, unlock

if TYPE_CHECKING:
    from car_desktop.storage.keys.data_key import DataKey


@contextmanager
def snapshot_of(path: Path, key: DataKey | None = None) -> Iterator[Session]:
    """A session on a copy of the data file; what is written to it is lost."""
    memory = dbapi2.connect(":memory:", isolation_level=None, check_same_thread=False)
    with closing(memory):
        if key is not None:
            unlock(memory, key)  # pages are copied as they are: both ends need the key
        with closing(open_connection(path, key)) as origin:
            origin.backup(memory)
        engine = create_engine(
            "sqlite://",
            module=dbapi2,
            creator=lambda: memory,
            poolclass=StaticPool,
            hide_parameters=True,
        )
        with Session(engine) as session:
            yield session
