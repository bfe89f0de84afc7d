"""What is put right in a data folder before anybody opens it: a restore cut short, a key file that was lost.

What that needs is read here only where there is something to do, because a start hardly ever needs it.
"""

from __future__ import annotations

from pathlib import Path

from car_desktop.storage.keys.key_file import are_whole
from car_desktop.storage.upgrade import DATA_FILE, has_unended_restore


def put_right(folder: Path) -> None:
    """Only the holder of the folder's lock may. Raises UserError where it cannot be put right."""
    if has_unended_restore(folder):
        from car_desktop.storage.restore import finish_restore

        finish_restore(folder)
    if (folder / DATA_FILE).exists() and not are_whole(folder):
        from car_desktop.storage.keys.mending import mend_lost_keys

        mend_lost_keys(folder)
