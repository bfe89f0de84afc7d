"""What would be gone, and what would come back, if a backup took the place of the data."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from car_desktop.domain.backups import Compared, Difference
from car_desktop.storage.connection import open_connection
from car_desktop.storage.errors import file_failures_in_words

if TYPE_CHECKING:
    from car_desktop.storage.keys.data_key import DataKey


def differences(now: Path, then: Path, key: DataKey | None = None) -> tuple[Difference, ...]:
    """Compare two files of today's schema, the first of which may be in use."""
    with file_failures_in_words():
        return tuple(
            _difference(kind, _rows(now, kind, key), _rows(then, kind, key)) for kind in Compared
        )


def _difference(kind: Compared, now: dict[str, str], then: dict[str, str]) -> Difference:
    both = now.keys() & then.keys()
    return Difference(
        kind,
        now=len(now),
        then=len(then),
        only_now=len(now) - len(both),
        only_then=len(then) - len(both),
        changed=sum(now[uuid] != then[uuid] for uuid in both),
    )


def _rows(path: Path, kind: Compared, key: DataKey | None) -> dict[str, str]:
    """When each row last changed, by what identifies it in every copy."""
    with closing(open_connection(path, key)) as connection:
        rows = connection.execute(f"SELECT uuid, updated_at FROM {kind.value}")
        return dict(rows.fetchall())
