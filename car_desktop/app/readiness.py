"""What is done before data is opened: what was cut short is ended, what is lost is never taken for new.

What a start hardly ever needs is imported where it is needed.
"""

from __future__ import annotations

from pathlib import Path

from car_desktop.storage.keys.key_file import are_whole
from car_desktop.storage.upgrade import (
    DATA_FILE,
    has_unended_restore,
    refuse_lost_keys,
    refuse_missing,
)


def make_ready(folder: Path) -> None:
    """Put a folder right; raise UserError where the data file or its keys are gone all the same."""
    put_right(folder)
    refuse_missing(folder)
    refuse_lost_keys(folder)


def put_right(folder: Path) -> None:
    """End a restore that was cut short, and take a lost key file from a backup.

    Only the holder of the folder's lock may. Raises UserError where the disk is in the way.
    """
    if has_unended_restore(folder):
        from car_desktop.storage.restore import finish_restore

        finish_restore(folder)
    if (folder / DATA_FILE).exists() and not are_whole(folder):
        from car_desktop.storage.keys.mending import mend_lost_keys

        mend_lost_keys(folder)
