"""Beginning anew, on purpose, where the data is gone and nothing is there to restore."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from car_desktop.domain.errors import UserError
from car_desktop.i18n import translate
from car_desktop.publishing import flush_folder, move
from car_desktop.storage.ageing import last_folder_set_aside
from car_desktop.storage.backups import backups_of
from car_desktop.storage.damage_marker import DAMAGE_MARKER
from car_desktop.storage.errors import file_failures_in_words
from car_desktop.storage.keys.key_file import KEY_FILE, KEY_FILE_COPY
from car_desktop.storage.keys.waiver import WAIVER_FILE
from car_desktop.storage.side_file import Buried, read_beside, write_beside
from car_desktop.storage.upgrade import DATA_FILE, TOMBSTONES_FILE

_TRACES = (
    *(f"{DATA_FILE}{suffix}" for suffix in ("-journal", "-wal", "-shm")),
    *(DAMAGE_MARKER, WAIVER_FILE, KEY_FILE_COPY, KEY_FILE),
)
"""What tells of data that was there; the key file last, because it tells of it most plainly."""


def set_traces_aside(folder: Path) -> Path:
    """Put what is left of lost data into a folder of its own, so that the next start is a first one.

    What was destroyed stays so, should that data come back. Only the holder of the lock may. Raises
    UserError where the data or a backup of it is there, or where the disk is in the way.
    """
    with file_failures_in_words():
        if (folder / DATA_FILE).exists() or backups_of(folder / DATA_FILE).backups():
            raise UserError(
                translate(
                    "Anew",
                    "There is data here, or a backup of it: nothing was put aside. Try again to open it, or "
                    "restore the backup.",
                )
            )
        aside = folder / f"damaged-{1 + last_folder_set_aside(folder)}"
        aside.mkdir(mode=0o700)
        for name in _TRACES:
            if (folder / name).exists():
                move(folder / name, aside / name)
        if (folder / TOMBSTONES_FILE).is_file():
            _forget_backups(folder)
        flush_folder(folder)
    return aside


def _forget_backups(folder: Path) -> None:
    """The days by which backups go are about those of the lost data: new ones begin at one again."""
    beside = read_beside(folder)
    promises = frozenset(replace(promise, last_backup=0) for promise in beside.promises)
    write_beside(folder, Buried(beside.graves, promises))
