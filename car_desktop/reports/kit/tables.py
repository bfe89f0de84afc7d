"""Tables that repeat their heading row and flow over pages, even inside a very long row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from reportlab.platypus import Flowable, Table

from car_desktop.reports.kit import styles
from car_desktop.reports.kit.blocks import Fact
from car_desktop.reports.kit.fonts import REGULAR
from car_desktop.reports.kit.text import P

Cell: TypeAlias = Any  # typed text, or a flowable: ReportLab ships no types
Command = tuple[object, ...]

_PAD = 4.6


@dataclass(frozen=True)
class Column:
    """A heading and its share of the width."""

    title: str
    share: float
    is_number: bool = False


def table(
    columns: Sequence[Column],
    rows: Sequence[Sequence[Cell]],
    width: float,
    row_height: float | None = None,
    extra: Sequence[Command] = (),
) -> Flowable:
    """Rows under a heading that returns on each page; a cell is typed text or a ready flowable."""
    heads = [_head(column) for column in columns]
    body = [[_cell(c, column) for c, column in zip(row, columns, strict=True)] for row in rows]
    shares = sum(column.share for column in columns)
    return Table(
        [heads, *body],
        colWidths=[width * column.share / shares for column in columns],
        rowHeights=[None, *([row_height] * len(body))] if row_height else None,
        repeatRows=1,
        splitInRow=1,
        style=[*_base_style(), *extra],
        hAlign="LEFT",
        spaceAfter=4,
    )


def facts(items: Sequence[Fact], width: float) -> Flowable:
    """The band of facts under the title: labels above values, in equal columns."""
    cells = [[P(fact.label, styles.LABEL), P(fact.value, styles.VALUE)] for fact in items]
    return Table(
        [cells],
        colWidths=[width / len(cells)] * len(cells),
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


def _head(column: Column) -> Flowable:
    return P(column.title, styles.HEAD_CELL_RIGHT if column.is_number else styles.HEAD_CELL)


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
