"""The order of a document: headings that skip no level, and a place for every anchor.

WCAG 2.2 (1.3.1) and PDF/UA-1 (7.4) ask for headings in order: one title, then 2, then 3. A document
that binds several gives each of them its title at level 2 and moves what it holds one level down.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from car_desktop.domain.text import cleaned
from car_desktop.reports.document.content import (
    Band,
    Block,
    Callout,
    Document,
    Figure,
    Heading,
    Paragraph,
    Picture,
    Row,
    Sheet,
    Table,
    Together,
)

DEEPEST = 4

NAMELESS = "–"  # for a title typed in characters that nobody sees


class UnreadableDocument(Exception):
    """What would shut somebody out: no title, or a picture without words. A fault of the composer."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A heading as the table of contents lists it; `depth` is the level that the composer gave."""

    text: str
    level: int
    depth: int
    place: str


@dataclass(frozen=True, slots=True)
class Outline:
    """The blocks with their levels in order, the headings, and where each anchor is.

    Every heading has its place as `anchor`; `places` says it for the anchors of the document. Places are
    letters and digits only, whatever the anchors hold.
    """

    blocks: tuple[Block, ...]
    entries: tuple[Entry, ...]
    places: dict[str, str]

    def target(self, link: str) -> str:
        """The place that « #anchor » leads to, or nothing where there is none."""
        return self.places.get(link.removeprefix("#"), "") if link.startswith("#") else ""

    def listed(self, depth: int) -> Iterator[Entry]:
        """The entries of a table of contents, without the title of the document itself."""
        return (entry for entry in self.entries[1:] if entry.depth <= depth)


def outlined(document: Document) -> Outline:
    """Put a document in order; raise UnreadableDocument for one that says too little."""
    _refuse_unreadable(document)
    given = list(walked(document.blocks))
    titles = sum(isinstance(block, Heading) and block.level == 1 for block in given)
    blocks = document.blocks
    if not titles:
        blocks = (Heading(document.title, level=1), *blocks)
    return _Ordering(is_binder=titles > 1).order(blocks)


def walked(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Every block, with those inside others."""
    for block in blocks:
        yield block
        if isinstance(block, (Callout, Sheet, Together)):
            yield from walked(block.blocks)


class _Ordering:
    """Numbers headings and places while it goes through the blocks once."""

    def __init__(self, is_binder: bool) -> None:
        self._is_binder = is_binder
        self._level = 0
        self._entries: list[Entry] = []
        self._places: dict[str, str] = {}
        self._count = 0

    def order(self, blocks: tuple[Block, ...]) -> Outline:
        ordered = self._all(blocks)
        return Outline(ordered, tuple(self._entries), self._places)

    def _all(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        return tuple(self._one(block) for block in blocks)

    def _one(self, block: Block) -> Block:
        match block:
            case Heading():
                return self._heading(block)
            case Callout() | Sheet() | Together():
                return replace(block, blocks=self._all(block.blocks))
            case Paragraph() if block.anchor:
                return replace(block, anchor=self._place(block.anchor))
            case Table():
                return replace(block, rows=tuple(self._row(row) for row in block.rows))
            case _:
                return block

    def _heading(self, heading: Heading) -> Heading:
        is_first = not self._entries
        wanted = heading.level + (1 if self._is_binder and not is_first else 0)
        lowest = 1 if is_first else 2
        level = max(lowest, min(wanted, self._level + 1, DEEPEST))
        place = self._place(heading.anchor)
        self._level = level
        text = heading.text if cleaned(heading.text).strip() else NAMELESS
        self._entries.append(Entry(text, level, heading.level, place))
        return replace(heading, text=text, level=level, anchor=place)

    def _row(self, row: Row | Band) -> Row | Band:
        if isinstance(row, Row) and row.anchor:
            return replace(row, anchor=self._place(row.anchor))
        return row

    def _place(self, anchor: str) -> str:
        """A new place; of two blocks with one anchor, links lead to the first."""
        self._count += 1
        place = f"p{self._count}"
        if anchor:
            self._places.setdefault(anchor, place)
        return place


def _refuse_unreadable(document: Document) -> None:
    if not cleaned(document.title).strip():
        raise UnreadableDocument("a document needs a title")
    for block in walked(document.blocks):
        if isinstance(block, (Figure, Picture)) and not cleaned(block.alternative).strip():
            raise UnreadableDocument("a figure needs words that replace it")
        if isinstance(block, Table) and not cleaned(block.name).strip():
            raise UnreadableDocument("a table needs a name")
