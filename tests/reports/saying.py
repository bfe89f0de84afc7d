"""What a composed document says, line by line: for golden texts, and to look for what must not be there."""

from __future__ import annotations

from collections.abc import Iterator

from car_desktop.reports.document.content import (
    Bar,
    Block,
    Callout,
    Cell,
    Contents,
    Document,
    Facts,
    Figure,
    Heading,
    Items,
    Paragraph,
    Row,
    Rule,
    Run,
    Stacked,
    Table,
    Text,
)


def lines_of(document: Document) -> list[str]:
    """Every text of a document, what surrounds its pages included."""
    around = (document.title, document.author, document.subject, document.footer, document.header)
    return [*around, document.notice, *(line for one in document.blocks for line in _block(one))]


def runs_of(document: Document) -> list[Run]:
    """Every run of a document, in paragraphs and in cells."""
    texts = [
        text
        for block in document.blocks
        for text in (
            [block.text]
            if isinstance(block, Paragraph)
            else [cell for row in block.rows if isinstance(row, Row) for cell in row.cells]
            if isinstance(block, Table)
            else []
        )
    ]
    return [run for text in texts if isinstance(text, tuple) for run in text]


def anchors_in(document: Document) -> list[str]:
    """Every place that a link may lead to."""
    found = []
    for block in document.blocks:
        if isinstance(block, Heading | Paragraph):
            found.append(block.anchor)
        if isinstance(block, Table):
            found += [row.anchor for row in block.rows if isinstance(row, Row)]
    return [anchor for anchor in found if anchor]


def tables_of(document: Document) -> list[Table]:
    """Every table."""
    return [block for block in document.blocks if isinstance(block, Table)]


def cell_text(cell: Cell) -> str:
    """What a cell says; a bar only shows what stands beside it."""
    if isinstance(cell, Bar):
        return ""
    if isinstance(cell, Stacked):
        return " / ".join(plain(one.text) for one in cell.paragraphs)
    return plain(cell)


def plain(text: Text) -> str:
    """A text without its form."""
    return text if isinstance(text, str) else "".join(run.text for run in text)


def _block(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            yield f"{'#' * block.level} {block.text}"
        case Paragraph():
            yield plain(block.text)
        case Facts():
            yield from (f"{fact.label} | {fact.value}" for fact in block.facts)
        case Items():
            yield from (f"- {plain(item.text)}" for item in block.items)
        case Callout():
            yield from (f"> {line}" for one in block.blocks for line in _block(one))
        case Figure():
            yield f"[{block.alternative}]"
            yield block.caption
        case Table():
            yield from _table(block)
        case Contents():
            yield f"{block.title}…"
        case _:
            assert isinstance(block, Rule), block


def _table(table: Table) -> Iterator[str]:
    yield f"| {' | '.join(column.title for column in table.columns)}"
    for row in table.rows:
        assert isinstance(row, Row)
        yield f"| {' | '.join(cell_text(cell) for cell in row.cells)}"
