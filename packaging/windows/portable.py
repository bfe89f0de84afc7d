"""The program for a USB stick: a zip whose folder says, by a marker, that it keeps its data beside it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import product
from windows import payload

MARKER = "portable"  # the program looks for this file beside its own
_FIRST_MOMENT = (1980, 1, 1, 0, 0, 0)  # a zip knows none before


def make_portable(folder: Path, output: Path, moment: datetime) -> None:
    """Pack the frozen program and the marker; every entry has the same time, so that zips agree."""
    with ZipFile(output, "w", ZIP_DEFLATED, compresslevel=9) as archive:
        archive.writestr(_entry(MARKER, moment), "")
        for file in payload.files(folder):
            archive.writestr(_entry(file.as_posix(), moment), (folder / file).read_bytes())


def _entry(name: str, moment: datetime) -> ZipInfo:
    stamp = (moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second)
    entry = ZipInfo(f"{product.NAME}/{name}", max(stamp, _FIRST_MOMENT))
    entry.compress_type = ZIP_DEFLATED
    return entry
