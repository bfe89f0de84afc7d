"""Tombstones outside the data: what must stay destroyed, should the data itself be lost or put back by hand.

Random identities, names of tables and numbers of backups: it says nothing of anybody, so it needs no key.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from car_desktop.domain.backups import CleanBy
from car_desktop.domain.destruction.graves import BURIED_TABLES, Grave
from car_desktop.domain.privacy import DisposalKind
from car_desktop.publishing import atomic_write
from car_desktop.storage.upgrade import TOMBSTONES_FILE

_LARGEST = 1 << 27
"""Bytes; a grave takes some 130, and this file may come with a backup from anywhere."""

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Buried:
    """Graves with the instant of each (UTC), and the days by which old copies go."""

    graves: dict[Grave, datetime]
    promises: frozenset[CleanBy]


def read_beside(folder: Path) -> Buried:
    """What the file of a data folder says; a line that was tampered with says nothing."""
    graves: dict[Grave, datetime] = {}
    promises: set[CleanBy] = set()
    for line in _lines(folder / TOMBSTONES_FILE):
        try:
            told = json.loads(line)
            if "clean_on" in told:
                promises.add(_promise(told))
            else:
                graves[_grave(told)] = _instant(told["at"])
        except (ValueError, TypeError, KeyError, RecursionError):
            logger.warning("a line of the tombstones cannot be read")
    return Buried(graves, frozenset(promises))


def write_beside(folder: Path, buried: Buried) -> None:
    """Publish the file whole."""
    text = "".join(f"{json.dumps(line)}\n" for line in _told(buried))
    atomic_write(folder / TOMBSTONES_FILE, lambda path: path.write_text(text, "utf-8"))


def _lines(path: Path) -> Iterable[str]:
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST)
    except FileNotFoundError:
        return ()
    return (line for line in content.decode("utf-8", "replace").split("\n") if line.strip())


def _told(buried: Buried) -> Iterator[dict[str, Any]]:
    for grave, at in buried.graves.items():
        yield {
            "table": grave.table,
            "uuid": grave.uuid,
            "kind": grave.kind.value,
            "at": at.astimezone(UTC).isoformat(),
        }
    for promise in sorted(buried.promises, key=lambda one: (one.day, one.last_backup)):
        yield {
            "last_backup": promise.last_backup,
            "last_folder": promise.last_folder,
            "clean_on": promise.day.isoformat(),
        }


def _grave(told: dict[str, Any]) -> Grave:
    if told["table"] not in BURIED_TABLES:
        raise ValueError
    return Grave(str(told["table"]), str(told["uuid"]), DisposalKind(told["kind"]))


def _instant(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError
    return at


def _promise(told: dict[str, Any]) -> CleanBy:
    return CleanBy(
        int(told["last_backup"]), int(told["last_folder"]), date.fromisoformat(told["clean_on"])
    )
