"""The program for a USB stick: a zip whose folder says, by a marker, that it keeps its data beside it."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from windows import identity, payload

MARKER = "portable"  # the program looks for this file beside its own
_FIRST_MOMENT = (1980, 1, 1, 0, 0, 0)  # a zip knows none before


def make_portable(folder: Path, output: Path, moment: tuple[int, int, int, int, int, int]) -> None:
    """Pack the frozen program and the marker; every entry has the same time, so that zips agree."""
    stamp = max(moment, _FIRST_MOMENT)
    with ZipFile(output, "w", ZIP_DEFLATED, compresslevel=9) as archive:
        archive.writestr(_entry(MARKER, stamp), "")
        for file in payload.files(folder):
            archive.writestr(_entry(file.as_posix(), stamp), (folder / file).read_bytes())


def _entry(name: str, moment: tuple[int, int, int, int, int, int]) -> ZipInfo:
    entry = ZipInfo(f"{identity.NAME}/{name}", moment)
    entry.compress_type = ZIP_DEFLATED
    return entry
