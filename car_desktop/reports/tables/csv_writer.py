"""Tables as delimited text that the spreadsheet of the language opens by a double click."""

from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path

from car_desktop.formats.cell_safety import neutralised
from car_desktop.i18n import speaking
from car_desktop.progress import Progress
from car_desktop.publishing import atomic_write
from car_desktop.reports.document.content import Document
from car_desktop.reports.file_names import file_name
from car_desktop.reports.tables.grids import Grid, grids_of

BYTE_ORDER_MARK = "\ufeff"


def publish(document: Document, out: Path, progress: Progress) -> tuple[Path, ...]:
    """Write the first table under the name given, each other one beside it under its own name.

    The files are made whole in memory, then published one by one, the one that was named last: where
    the disk is full, it is still what it was.
    """
    with speaking(document.language[:2]):
        grids = grids_of(document)
    contents: list[tuple[Path, bytes]] = []
    for done, grid in enumerate(grids):
        progress(done, len(grids))
        path = out if not done else out.with_name(_beside(out, grid))
        contents.append((path, delimited(grid, document.language)))
    progress(len(grids), len(grids))
    for path, content in reversed(contents):
        _put(path, content)
    return tuple(path for path, _ in contents)


def _beside(out: Path, grid: Grid) -> str:
    return f"{out.stem} – {file_name(grid.name)}{out.suffix}"


def _put(path: Path, content: bytes) -> None:
    atomic_write(path, lambda temporary: temporary.write_bytes(content))


def delimited(grid: Grid, language: str) -> bytes:
    """UTF-8 with its mark; French spreadsheets read « ; » as the delimiter, English ones a comma."""
    text = StringIO(newline="")
    delimiter = ";" if language.startswith("fr") else ","
    writer = csv.writer(text, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow(map(neutralised, grid.columns))
    writer.writerows([neutralised(value.text) for value in row] for row in grid.rows)
    return (BYTE_ORDER_MARK + text.getvalue()).encode()
