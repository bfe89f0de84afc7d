"""The program for a USB stick: a zip whose folder says, by a marker, that it keeps its data beside it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import product
from windows import payload

MARKER = "portable"  # the program looks for this file beside its own
ADVICE = Path(__file__).resolve().parent / "installer" / "portable.txt"
ADVICE_NAME = "LISEZ-MOI · READ ME.txt"
_FIRST_MOMENT = (1980, 1, 1, 0, 0, 0)  # a zip knows none before


def make_portable(folder: Path, output: Path, moment: datetime) -> None:
    """Pack the frozen program and the marker; every entry has the same time, so that zips agree."""
    with ZipFile(output, "w", ZIP_DEFLATED, compresslevel=9) as archive:
        archive.writestr(_entry(MARKER, moment), "")
        # With the mark and the line ends by which the oldest Notepad shows accents and lines.
        advice = ADVICE.read_text("utf-8").replace("\n", "\r\n").encode("utf-8-sig")
        archive.writestr(_entry(ADVICE_NAME, moment), advice)
        for file in payload.files(folder):
            archive.writestr(_entry(file.as_posix(), moment), (folder / file).read_bytes())


def _entry(name: str, moment: datetime) -> ZipInfo:
    stamp = (moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second)
    entry = ZipInfo(f"{product.NAME}/{name}", max(stamp, _FIRST_MOMENT))
    entry.compress_type = ZIP_DEFLATED
    return entry
