"""Tables for files that hold data rather than drawings."""

from __future__ import annotations

from dataclasses import replace

from car_desktop.i18n import translate
from car_desktop.reports.charts.words import chart_table
from car_desktop.reports.document.content import Band, Bar, Figure, Row, Table


def figures_of(figure: Figure) -> Table:
    """One row per category, one column per series, in the language being spoken."""
    name = figure.caption.strip() or translate("Document", "The figures")
    return chart_table(figure.chart, name, translate("Document", "Category"))


def without_drawings(table: Table) -> Table:
    """The table without its columns of bars: each bar's figure stands in a column beside it."""
    drawn = {place for place in range(len(table.columns)) if _is_drawn(table, place)}
    if not drawn:
        return table
    kept = [column for place, column in enumerate(table.columns) if place not in drawn]
    return replace(
        table, columns=tuple(kept), rows=tuple(_without(row, drawn) for row in table.rows)
    )


def _is_drawn(table: Table, place: int) -> bool:
    rows = (row for row in table.rows if isinstance(row, Row))
    cells = [row.cells[place] for row in rows if place < len(row.cells)]
    return any(isinstance(cell, Bar) for cell in cells) and all(
        isinstance(cell, Bar) or not cell for cell in cells
    )


def _without(row: Row | Band, drawn: set[int]) -> Row | Band:
    if isinstance(row, Band):
        return row
    cells = (cell for place, cell in enumerate(row.cells) if place not in drawn)
    return replace(row, cells=tuple(cells))
