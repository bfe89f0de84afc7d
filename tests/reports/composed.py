"""A composed document as plain lines, to be compared as a whole: one block, row or fact per line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import singledispatch
from typing import Any

from car_desktop.reports.document.content import (
    Band,
    Block,
    Cell,
    Checkboxes,
    Document,
    Facts,
    Heading,
    PageBreak,
    Paragraph,
    Picture,
    Row,
    Rule,
    Signature,
    Stacked,
    Table,
    Text,
    Together,
)


def told(document: Document) -> str:
    """Everything the document says, with its title and its running lines."""
    around = {
        "title": document.title,
        "subject": document.subject,
        "header": document.header,
        "footer": document.footer,
        "notice": document.notice,
    }
    head = [f"{name}: {text}" for name, text in around.items() if text]
    lines = "\n".join([*head, "", *_lines(document.blocks)])
    return lines.replace("\u00a0", " ")


def _lines(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        yield from _told(block)


@singledispatch
def _told(block: Any) -> Iterator[str]:
    raise TypeError(f"nothing is told of a {type(block).__name__}")


@_told.register
def _(block: Heading) -> Iterator[str]:
    yield f"{'#' * block.level} {block.text}{f' [{block.bookmark}]' if block.bookmark else ''}"


@_told.register
def _(block: Paragraph) -> Iterator[str]:
    yield f"{block.role}: {_text(block.text)}"


@_told.register
def _(block: Facts) -> Iterator[str]:
    yield " | ".join(f"{fact.label} = {fact.value}" for fact in block.facts)


@_told.register
def _(block: Table) -> Iterator[str]:
    yield f"table {block.name}: {' | '.join(column.title for column in block.columns)}"
    for row in block.rows:
        yield _row(row)


@_told.register
def _(block: Signature) -> Iterator[str]:
    image = " (image)" if block.png else ""
    yield f"sign: {block.name}, {block.title}{image}"


@_told.register
def _(block: Checkboxes) -> Iterator[str]:
    yield f"tick: {' / '.join(block.labels)}"


@_told.register
def _(block: Picture) -> Iterator[str]:
    yield f"picture: {block.alternative}"


@_told.register
def _(block: Together) -> Iterator[str]:
    yield from _lines(block.blocks)


@_told.register
def _(_block: PageBreak) -> Iterator[str]:
    yield "---------- page"


@_told.register
def _(_block: Rule) -> Iterator[str]:
    yield from ()


def _row(row: Row | Band) -> str:
    if isinstance(row, Band):
        return f"== {row.title} == {row.trailing}"
    return f"{'= ' if row.is_total else '- '}{' | '.join(_cell(cell) for cell in row.cells)}"


def _cell(cell: Cell) -> str:
    if isinstance(cell, Stacked):
        return " / ".join(_text(paragraph.text) for paragraph in cell.paragraphs)
    return _text(cell) if isinstance(cell, str | tuple) else f"{cell.ratio:.0%}"


def _text(text: Text) -> str:
    return text if isinstance(text, str) else "".join(run.text for run in text)
