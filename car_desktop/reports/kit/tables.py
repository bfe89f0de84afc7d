"""Tables that repeat their heading row and flow over pages, even inside a very long row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Table

from car_desktop.reports.kit import styles
from car_desktop.reports.kit.blocks import Fact
from car_desktop.reports.kit.fonts import REGULAR
from car_desktop.reports.kit.text import P

Cell: TypeAlias = Any  # typed text, or a flowable: ReportLab ships no types
Command = tuple[object, ...]

_PAD = 4.0
_SHORT = 8  # rows that stay together on a page
_MARK_WIDTH = 12 * mm
_TOTAL_WIDTH = 23 * mm
_FORM: list[Command] = [
    ("INNERGRID", (0, 1), (-1, -1), 0.5, styles.LINE),
    ("VALIGN", (0, 1), (-1, -1), "MIDDLE"),
]


@dataclass(frozen=True)
class Column:
    """A heading and its share of the width."""

    title: str
    share: float
    is_number: bool = False


@dataclass(frozen=True)
class Band:
    """A row across the table that names the group below it, with a figure at its end."""

    title: str
    trailing: str = ""


def table(
    columns: Sequence[Column],
    rows: Sequence[Sequence[Cell] | Band],
    width: float,
    row_height: float | None = None,
    is_form: bool = False,
) -> Flowable:
    """Rows under a heading that returns on each page; a form also has lines between its columns."""
    heads = [_head(column) for column in columns]
    body = [_band(row, columns) if isinstance(row, Band) else _row(row, columns) for row in rows]
    bands = [number for number, row in enumerate(rows, start=1) if isinstance(row, Band)]
    shares = sum(column.share for column in columns)
    made = _ruled(
        [heads, *body],
        [width * column.share / shares for column in columns],
        [*_base_style(), *(_FORM if is_form else []), *_band_style(bands)],
        [None, *([row_height] * len(body))] if row_height else None,
    )
    made.is_short = len(rows) <= _SHORT
    return made


GridRow = tuple[str, Sequence[str], Sequence[str]]
"""A name, a mark per column, totals."""


def grid(
    *,
    corner: str,
    heads: Sequence[tuple[str, str]],
    totals: Sequence[str],
    rows: Sequence[GridRow],
    foot: GridRow,
    width: float,
) -> Flowable:
    """People against meetings: narrow columns of letters between names and totals."""
    top = [
        P(corner, styles.HEAD_CELL),
        *([P(number, styles.GRID_HEAD), P(day, styles.GRID_DAY)] for number, day in heads),
        *(P(title, styles.HEAD_CELL_RIGHT) for title in totals),
    ]
    body = [_grid_row(row, styles.CELL, styles.GRID_CELL) for row in rows]
    last = _grid_row(foot, styles.HEAD_CELL, styles.GRID_DAY)
    marks = _MARK_WIDTH * len(heads)
    name = width - marks - _TOTAL_WIDTH * len(totals)
    return _ruled(
        [top, *body, last],
        [name, *([_MARK_WIDTH] * len(heads)), *([_TOTAL_WIDTH] * len(totals))],
        [
            *_base_style(),
            ("LEFTPADDING", (1, 0), (len(heads), -1), 1),
            ("RIGHTPADDING", (1, 0), (len(heads), -1), 1),
            ("TOPPADDING", (0, 1), (-1, -1), 3.2),
            ("BOTTOMPADDING", (0, 1), (-1, -1), 3.2),
            ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
            ("LINEABOVE", (0, -1), (-1, -1), 0.9, styles.BRAND),
        ],
    )


def facts(items: Sequence[Fact], width: float) -> Flowable:
    """The band of facts under the title: labels above values."""
    cells = [[P(fact.label, styles.LABEL), P(fact.value, styles.VALUE)] for fact in items]
    shares = sum(fact.share for fact in items)
    return Table(
        [cells],
        colWidths=[width * fact.share / shares for fact in items],
        style=[
            ("FONT", (0, 0), (-1, -1), REGULAR, 10),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 10),
            ("TOPPADDING", (0, 0), (-1, -1), 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 9),
            ("LINEBELOW", (0, 0), (-1, -1), 0.6, styles.LINE),
        ],
        hAlign="LEFT",
        spaceAfter=7,
    )


def _grid_row(row: GridRow, name_style: ParagraphStyle, style: ParagraphStyle) -> list[Flowable]:
    name, marks, totals = row
    return [
        P(name, name_style),
        *(P(mark, style) for mark in marks),
        *(P(total, styles.CELL_RIGHT) for total in totals),
    ]


def _ruled(
    cells: list[list[Flowable]],
    widths: list[float],
    style: list[Command],
    heights: list[float | None] | None = None,
) -> Flowable:
    return Table(
        cells,
        colWidths=widths,
        rowHeights=heights,
        repeatRows=1,
        splitInRow=1,
        style=style,
        hAlign="LEFT",
        spaceAfter=4,
    )


def _head(column: Column) -> Flowable:
    return P(column.title, styles.HEAD_CELL_RIGHT if column.is_number else styles.HEAD_CELL)


def _row(cells: Sequence[Cell], columns: Sequence[Column]) -> list[Flowable]:
    return [_cell(cell, column) for cell, column in zip(cells, columns, strict=True)]


def _band(band: Band, columns: Sequence[Column]) -> list[Flowable]:
    return [
        P(band.title, styles.BAND),
        *([""] * (len(columns) - 2)),
        P(band.trailing, styles.BAND_RIGHT),
    ]


def _band_style(rows: Sequence[int]) -> list[Command]:
    """A band spans all columns but the last, and stays with the row it announces."""
    return [
        command
        for row in rows
        for command in (
            ("SPAN", (0, row), (-2, row)),
            ("BACKGROUND", (0, row), (-1, row), styles.TINT),
            ("NOSPLIT", (0, row), (0, row + 1)),
        )
    ]


def _cell(cell: Cell, column: Column) -> Flowable:
    if not isinstance(cell, str):
        return cell
    return P(cell, styles.CELL_RIGHT if column.is_number else styles.CELL)


def _base_style() -> list[Command]:
    """Every cell names our font: ReportLab would otherwise select Helvetica before drawing it."""
    return [
        ("FONT", (0, 0), (-1, -1), REGULAR, 9.5),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 4),
        ("RIGHTPADDING", (0, 0), (-1, -1), 6),
        ("TOPPADDING", (0, 0), (-1, -1), _PAD),
        ("BOTTOMPADDING", (0, 0), (-1, -1), _PAD),
        ("LINEBELOW", (0, 0), (-1, 0), 0.9, styles.BRAND),
        ("LINEBELOW", (0, 1), (-1, -1), 0.5, styles.LINE),
    ]
