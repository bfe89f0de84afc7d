"""The tables of a document as plain grids of values: bands become a column, drawings go."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from car_desktop import typography
from car_desktop.i18n import translate
from car_desktop.reports.document.content import Band, Block, Column, Document, Figure, Row, Table
from car_desktop.reports.document.figures import figures_of, without_drawings
from car_desktop.reports.document.lettering import cell_text, line, plain
from car_desktop.reports.document.outline import walked
from car_desktop.reports.tables.typed import Value, value_of
from car_desktop.typography import Typography


@dataclass(frozen=True, slots=True)
class Grid:
    """One table: a name that no other table of its document has, headings, rows as wide as they are."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]


def has_grids(document: Document) -> bool:
    """Whether a document holds a table or a chart."""
    return any(isinstance(block, (Table, Figure)) for block in _tables(document))


def grids_of(document: Document) -> tuple[Grid, ...]:
    """The tables of a document in its order, and the figures of its charts."""
    grids: list[Grid] = []
    for block in _tables(document):
        if isinstance(block, Figure):
            block = figures_of(block)  # noqa: PLW2901 - a chart is read as its table
        if isinstance(block, Table):
            name = _own_name(line(block.name, document.language), grids)
            grids.append(_grid(without_drawings(block), name, document.language))
    return tuple(grids)


def _tables(document: Document) -> Iterable[Block]:
    """Those made for files of tables, else those of the page."""
    return walked(document.blocks) if document.tables is None else document.tables


def _own_name(name: str, others: list[Grid]) -> str:
    taken = {grid.name.casefold() for grid in others}
    number, own = 1, name
    while own.casefold() in taken:
        number += 1
        own = f"{name} ({number})"
    return own


def _grid(table: Table, name: str, language: str) -> Grid:
    """The rows, each under the name of its band where the table has some."""
    has_bands = any(isinstance(row, Band) for row in table.rows)
    titles = tuple(line(column.title, language) for column in table.columns)
    group = (translate("Tables", "Group"),) if has_bands else ()
    rows = tuple(_rows(table, language, has_bands=has_bands))
    return Grid(name, (*group, *titles), rows)


def _rows(table: Table, language: str, *, has_bands: bool) -> Iterator[tuple[Value, ...]]:
    say = typography.for_language(language)
    band = Value("")
    for row in table.rows:
        if isinstance(row, Band):
            parts = (plain(part, language) for part in (row.title, row.trailing) if part)
            band = Value(" – ".join(parts))
            continue
        values = tuple(
            _value(row, place, column, language, say) for place, column in enumerate(table.columns)
        )
        yield (Value("") if row.is_total else band, *values) if has_bands else values


def _value(row: Row, place: int, column: Column, language: str, say: Typography) -> Value:
    if place >= len(row.cells):
        return Value("")
    text = cell_text(row.cells[place], language).strip()
    return value_of(text, say, is_number=column.is_number)
