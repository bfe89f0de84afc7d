"""Notes with their form as blocks of a document; notes without one as they were typed."""

from __future__ import annotations

from dataclasses import replace

from car_desktop.domain import rich_text as source
from car_desktop.domain.rich_text import RichText, Spans, words
from car_desktop.domain.rich_text_json import body
from car_desktop.i18n import translate
from car_desktop.reports.document.content import (
    Block,
    Column,
    Heading,
    Item,
    Items,
    Paragraph,
    Row,
    Run,
    Table,
)
from car_desktop.reports.document.parts import Blocks, typed

HEADING_LEVEL = 3
"""Below the sections of a document, whatever the level inside the note."""

_LEAST_LETTERS, _MOST_LETTERS = 6, 40  # of a column's longest cell, for its share of the width


def rich(text: str, blocks_json: str, label: str = "") -> Blocks:
    """A note, of any length: its form where it has one, a bold label first."""
    if not blocks_json:
        return typed(text, label)
    form = body(text, blocks_json)
    if not source.has_form(form):
        return typed(text, label)
    blocks = _blocks(form)
    if not label:
        return blocks
    mark = Run(label, is_bold=True)
    first = blocks[0]
    if isinstance(first, Paragraph) and isinstance(first.text, tuple):
        return (replace(first, text=(mark, Run(" "), *first.text)), *blocks[1:])
    return (Paragraph((mark,)), *blocks)


def _blocks(form: RichText) -> Blocks:
    """Empty lines are left out: documents space by themselves."""
    return tuple(_block(block) for block in form.blocks if block != source.Paragraph())


def _block(block: source.Block) -> Block:
    if isinstance(block, source.ItemList):
        return _items(block)
    if isinstance(block, source.Table):
        return _table(block) if len(block.rows) > 1 else _only_row(block)
    if isinstance(block, source.Heading):
        return Heading(words(block.spans), level=HEADING_LEVEL)
    return Paragraph(_runs(block.spans))


def _items(block: source.ItemList) -> Items:
    return Items(
        tuple(
            Item(_runs(item.spans), _items(item.inner) if item.inner is not None else None)
            for item in block.items
        ),
        is_numbered=block.is_numbered,
    )


def _table(block: source.Table) -> Table:
    head, *rows = block.rows
    titles = [words(cell) for cell in head]
    return Table(
        name=_name(titles),
        columns=tuple(
            Column(title, share=_share(block, place)) for place, title in enumerate(titles)
        ),
        rows=tuple(Row(tuple(_runs(cell) for cell in row)) for row in rows),
    )


def _only_row(block: source.Table) -> Paragraph:
    """Titles without anything under them are a line."""
    return Paragraph(source.CELL_BREAK.join(words(cell) for cell in block.rows[0]))


def _name(titles: list[str]) -> str:
    """What the table holds, in the words of its columns."""
    named = ", ".join(title for title in titles if title.strip())
    return named or translate("Document", "Table of a note")


def _share(block: source.Table, place: int) -> float:
    longest = max(len(words(row[place])) for row in block.rows)
    return float(min(max(longest, _LEAST_LETTERS), _MOST_LETTERS))


def _runs(spans: Spans) -> tuple[Run, ...]:
    return tuple(Run(span.text, span.is_bold, span.is_italic, span.link) for span in spans)
