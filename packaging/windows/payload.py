"""The frozen program as a folder: what every Windows package holds, in an order that never varies."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path, PureWindowsPath

PATH_LIMIT = 259  # characters of a path, for programs that Windows has not told otherwise
STAGING = r"\app.new" + "\\"


def files(payload: Path) -> list[Path]:
    """Every file of the payload, relative to it, in the same order on every machine."""
    found = (path.relative_to(payload) for path in payload.rglob("*") if path.is_file())
    return sorted(found, key=lambda path: path.as_posix())


def set_times(payload: Path, moment: int) -> None:
    """Give every file the time of the sources, in seconds since 1970, so that packages agree."""
    for path in [payload, *payload.rglob("*")]:
        os.utime(path, (moment, moment))


def longest_folder(payload: Path) -> int:
    """How long the path of the installation folder may be, in characters, for every file to fit."""
    deepest = max(len(str(PureWindowsPath(file))) for file in files(payload))
    return PATH_LIMIT - len(STAGING) - deepest


def nsis_lines(payload: Path) -> Iterator[str]:
    """Tell NSIS to unpack each file beside the program that is installed."""
    folder: Path | None = None
    for file in sorted(files(payload), key=lambda path: (path.parent.as_posix(), path.name)):
        if file.parent != folder:
            folder = file.parent
            inside = "" if folder == Path() else f"\\{PureWindowsPath(folder)}"
            yield f'SetOutPath "$INSTDIR\\app.new{inside.replace("$", "$$")}"'
        yield f'File "{payload / file}"'
