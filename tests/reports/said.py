"""What a document says, line by line, whatever it is written to: the text of golden files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from typing import TypeVar

from car_desktop.reports.document.content import (
    Band,
    Bar,
    Blank,
    Block,
    Callout,
    Cell,
    Checkboxes,
    Contents,
    Document,
    Facts,
    Figure,
    Heading,
    Items,
    PageBreak,
    Paragraph,
    Picture,
    Role,
    Row,
    Rule,
    Run,
    Sheet,
    Signature,
    Stacked,
    Table,
    Text,
    Together,
)

T = TypeVar("T")


def said(document: Document) -> str:
    """The document as a reader goes through it, with a mark for what each line is."""
    around = [
        f"[title] {document.title}",
        *(f"[{name}] {text}" for name, text in _around(document) if text),
    ]
    return "\n".join([*around, *_lines(document.blocks)])


def words(document: Document) -> str:
    """The blocks in one line with single, plain spaces, to look for a sentence."""
    return " ".join("\n".join(_lines(document.blocks)).replace("\u00a0", " ").split())


def headings(document: Document) -> list[str]:
    """The titles, in their order."""
    return [one.text for one in _all(document.blocks) if isinstance(one, Heading)]


def tables(document: Document) -> dict[str, Table]:
    """The tables, by name."""
    return {one.name: one for one in _all(document.blocks) if isinstance(one, Table)}


def links(document: Document) -> list[str]:
    """Where the words of the document lead, in their order."""
    return [run.link for run in _values(document, Run) if run.link]


def anchors(document: Document) -> list[str]:
    """The places that may be led to."""
    kinds: tuple[type[Heading | Paragraph | Row], ...] = (Heading, Paragraph, Row)
    return [one.anchor for one in _values(document, kinds) if one.anchor]


def every_string(value: object) -> Iterator[str]:
    """All the text that a document holds anywhere, read by people or not."""
    return _values(value, str)


def _around(document: Document) -> Iterator[tuple[str, str]]:
    yield "subject", document.subject
    yield "author", document.author
    yield "header", document.header
    yield "notice", document.notice
    yield "footer", document.footer
    if document.letterhead:
        yield "letterhead", " / ".join([document.letterhead.name, *document.letterhead.lines])


def _all(blocks: Iterable[Block]) -> Iterator[Block]:
    for block in blocks:
        yield block
        if isinstance(block, Callout | Sheet | Together):
            yield from _all(block.blocks)


def _lines(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        yield from _block(block)


def _block(block: Block) -> Iterator[str]:  # noqa: C901, PLR0912 - one case per kind of block
    match block:
        case Heading():
            yield f"{'#' * block.level} {block.text}"
        case Paragraph():
            mark = "" if block.role is Role.BODY else f"({block.role.value}) "
            yield f"{mark}{_text(block.text)}"
        case Items():
            yield from _items(block)
        case Callout():
            yield from (f"> {line}" for line in _lines(block.blocks))
        case Together() | Sheet():
            yield from _lines(block.blocks)
        case Facts():
            yield from (f"{fact.label}: {fact.value}" for fact in block.facts)
        case Table():
            yield from _table(block)
        case Figure():
            yield f"[figure] {block.alternative} {block.caption}".rstrip()
        case Picture():
            yield f"[picture] {block.alternative}"
        case Signature():
            yield f"[signature] {block.name} {block.title}".rstrip()
        case Blank():
            yield f"[{block.lines} lines to write on]"
        case Checkboxes():
            yield " ".join(f"[ ] {label}" for label in block.labels)
        case Contents():
            yield f"[contents] {block.title}"
        case PageBreak():
            yield "[page]"
        case Rule():
            return


def _items(items: Items, depth: int = 0) -> Iterator[str]:
    for number, item in enumerate(items.items, start=1):
        mark = f"{number}." if items.is_numbered else "•"
        yield f"{'  ' * depth}{mark} {_text(item.text)}"
        if item.inner:
            yield from _items(item.inner, depth + 1)


def _table(table: Table) -> Iterator[str]:
    yield f"[table] {table.name}"
    yield " | ".join(column.title.replace("\n", " / ") for column in table.columns)
    for row in table.rows:
        if isinstance(row, Band):
            yield f"== {row.title} {row.trailing}".rstrip()
        else:
            yield " | ".join(_cell(cell) for cell in row.cells)


def _cell(cell: Cell) -> str:
    if isinstance(cell, Stacked):
        return " / ".join(_text(paragraph.text) for paragraph in cell.paragraphs)
    return "[bar]" if isinstance(cell, Bar) else _text(cell)


def _text(text: Text) -> str:
    return text if isinstance(text, str) else "".join(run.text for run in text)


def _values(value: object, kind: type[T] | tuple[type[T], ...]) -> Iterator[T]:
    """Everything of a kind that a value holds, at any depth."""
    if isinstance(value, kind):
        yield value
    if is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _values(getattr(value, field.name), kind)
    elif isinstance(value, tuple):
        for each in value:
            yield from _values(each, kind)
