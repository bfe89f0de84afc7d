"""Tables as JSON, in the form of `resources/schemas/tables.schema.json` (JSON Schema 2020-12)."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import BinaryIO

from car_desktop.i18n import speaking
from car_desktop.progress import Progress
from car_desktop.reports.document.content import Document
from car_desktop.reports.document.lettering import line
from car_desktop.reports.tables.grids import Grid, grids_of
from car_desktop.reports.tables.typed import Figure, Value

FORMAT = "carnet-car-tables"
VERSION = 1

Json = dict[str, object]


def write(document: Document, out: BinaryIO, progress: Progress) -> None:
    """Write what is said about the document and its tables, whole texts and figures side by side.

    A document that has data in a form of its own (the file of a person) is written in that form.
    """
    content = _tables(document, progress) if document.data is None else document.data
    out.write(f"{json.dumps(content, ensure_ascii=False, indent=2)}\n".encode())


def _tables(document: Document, progress: Progress) -> Json:
    with speaking(document.language[:2]):
        grids = grids_of(document)
    tables = []
    for done, grid in enumerate(grids):
        progress(done, len(grids))
        tables.append(_table(grid))
    return {
        "format": FORMAT,
        "version": VERSION,
        "title": line(document.title, document.language),
        "subject": line(document.subject, document.language),
        "author": line(document.author, document.language),
        "language": document.language,
        "produced_on": document.produced_on.isoformat(),
        "notice": line(document.notice, document.language),
        "footer": line(document.footer, document.language),
        "tables": tables,
    }


def _table(grid: Grid) -> Json:
    return {
        "name": grid.name,
        "columns": list(grid.columns),
        "rows": [[_cell(value) for value in row] for row in grid.rows],
    }


def _cell(value: Value) -> str | Json:
    if value.kind is None:
        return value.text
    return {"text": value.text, "kind": value.kind.value, "value": _figure(value.figure)}


def _figure(figure: Figure) -> str | int | float:
    if isinstance(figure, date):
        return figure.isoformat()
    return int(figure) if figure == figure.to_integral_value() else float(Decimal(figure))
