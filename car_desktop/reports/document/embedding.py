"""A document inside another: its blocks one level lower, its places under names of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from car_desktop.reports.document.content import (
    Band,
    Bar,
    Block,
    Callout,
    Cell,
    Contents,
    Document,
    Heading,
    Item,
    Items,
    PageBreak,
    Paragraph,
    Row,
    Run,
    Sheet,
    Stacked,
    Table,
    Text,
    Together,
)

_LOWEST_LEVEL = 3


def embedded(document: Document, name: str) -> tuple[Block, ...]:
    """The document as a chapter that begins a page; `name` makes its anchors unique."""
    chapter = _Chapter(name)
    return (PageBreak(is_landscape=document.is_landscape), *chapter.blocks(document.blocks))


class _Chapter:
    """Rewrites blocks one by one; what has neither level nor place stays as it is."""

    def __init__(self, name: str) -> None:
        self._name = name

    def blocks(self, blocks: Sequence[Block]) -> tuple[Block, ...]:
        return tuple(self._block(one) for one in blocks if not isinstance(one, Contents))

    def _block(self, block: Block) -> Block:
        match block:
            case Heading():
                level = min(block.level + 1, _LOWEST_LEVEL)
                return replace(block, level=level, anchor=self._anchor(block.anchor))
            case Paragraph():
                return self._paragraph(block)
            case Items():
                return self._items(block)
            case Callout() | Sheet() | Together():
                return replace(block, blocks=self.blocks(block.blocks))
            case Table():
                return replace(block, rows=tuple(self._row(row) for row in block.rows))
            case _:
                return block

    def _paragraph(self, block: Paragraph) -> Paragraph:
        return replace(block, text=self._text(block.text), anchor=self._anchor(block.anchor))

    def _items(self, block: Items) -> Items:
        return replace(block, items=tuple(self._item(item) for item in block.items))

    def _item(self, item: Item) -> Item:
        inner = self._items(item.inner) if item.inner is not None else None
        return replace(item, text=self._text(item.text), inner=inner)

    def _row(self, row: Row | Band) -> Row | Band:
        if isinstance(row, Band):
            return row
        cells = tuple(self._cell(cell) for cell in row.cells)
        return replace(row, cells=cells, anchor=self._anchor(row.anchor))

    def _cell(self, cell: Cell) -> Cell:
        if isinstance(cell, Bar):
            return cell
        if isinstance(cell, Stacked):
            return Stacked(tuple(self._paragraph(one) for one in cell.paragraphs))
        return self._text(cell)

    def _text(self, text: Text) -> Text:
        return text if isinstance(text, str) else tuple(self._run(run) for run in text)

    def _run(self, run: Run) -> Run:
        if not run.link.startswith("#"):
            return run
        return replace(run, link=f"#{self._anchor(run.link[1:])}")

    def _anchor(self, anchor: str) -> str:
        return f"{self._name}-{anchor}" if anchor else ""
