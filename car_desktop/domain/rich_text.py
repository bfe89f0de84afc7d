"""Text with its form: paragraphs, headings, lists and tables of spans, as plain values.

A small model of our own on purpose: what it cannot say (colours, fonts, pictures) does not survive
a paste, and Qt's Markdown loses content. `domain/rich_text_json.py` keeps it; the plain words of it
(`plain`) are what searches, lists and older places read.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TypeAlias

from car_desktop.domain.text import cleaned

MOST_LEVELS = 6
"""Of a list: deeper entries stay at the last level."""

HEADING_LEVELS = (1, 2)
CELL_BREAK = " | "
_LINK = re.compile(r"(?:https?://|mailto:)[^\s<>\x00-\x20]+", re.IGNORECASE)
_INDENT = "  "


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a line in one form; `link` is an address of the web or of a mailbox, or empty."""

    text: str
    is_bold: bool = False
    is_italic: bool = False
    link: str = ""

    @property
    def form(self) -> tuple[bool, bool, str]:
        """What neighbours must share to be one span."""
        return self.is_bold, self.is_italic, self.link


Spans: TypeAlias = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line of its own; an empty one is an empty line."""

    spans: Spans = ()


@dataclass(frozen=True, slots=True)
class Heading:
    """A title inside the text; level 1 stands above level 2."""

    spans: Spans
    level: int = 1


@dataclass(frozen=True, slots=True)
class ListItem:
    """One entry, with the list below it where there is one."""

    spans: Spans
    inner: ItemList | None = None


@dataclass(frozen=True, slots=True)
class ItemList:
    """A list, numbered or not."""

    items: tuple[ListItem, ...]
    is_numbered: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells, each one line; the first row names the columns."""

    rows: tuple[tuple[Spans, ...], ...]


Block: TypeAlias = Paragraph | Heading | ItemList | Table


@dataclass(frozen=True, slots=True)
class RichText:
    """Blocks, one under the other."""

    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a list before entries are put under each other; the outermost level is 1."""

    level: int
    is_numbered: bool
    spans: Spans


def from_plain(text: str) -> RichText:
    """Text without form: one paragraph per line."""
    if not text:
        return RichText()
    return RichText(tuple(Paragraph((Span(line),) if line else ()) for line in text.split("\n")))


def plain(rich: RichText) -> str:
    """The words alone: one line per paragraph, entry or row, with « - » or a number before entries.

    Letters are composed once more: an accent may be in another form than its letter.
    """
    lines = (line for block in rich.blocks for line in _plain_lines(block))
    return unicodedata.normalize("NFC", "\n".join(lines))


def words(spans: Spans) -> str:
    """The words of a line."""
    return "".join(span.text for span in spans)


def has_form(rich: RichText) -> bool:
    """Whether the plain words would lose something."""
    return any(
        not isinstance(block, Paragraph) or any(any(span.form) for span in block.spans)
        for block in rich.blocks
    )


def is_link(address: str) -> bool:
    """Whether an address may be linked to: of the web or of a mailbox, in one word."""
    return _LINK.fullmatch(address) is not None and cleaned(address) == address


def listed(entries: Sequence[Entry]) -> tuple[ItemList, ...]:
    """Entries as lists in lists; one that is indented too far comes right under the one before it."""
    return tuple(_list_of(run) for run in _runs(entries))


def entries_of(block: ItemList, level: int = 1) -> Iterator[Entry]:
    """The entries of a list, from top to bottom."""
    for item in block.items:
        yield Entry(level, block.is_numbered, item.spans)
        if item.inner is not None:
            yield from entries_of(item.inner, level + 1)


def normalised(rich: RichText) -> RichText:
    """The one way to say it: clean words, whole tables, no two lists or spans where one is enough.

    Doing it again changes nothing.
    """
    blocks = [block for each in rich.blocks for block in _normal_block(each)]
    blocks = _joined_lists(_without_gaps_at_tables(blocks))
    return RichText(() if blocks == [Paragraph()] else tuple(blocks))


def normal_spans(spans: Iterable[Span]) -> Spans:
    """Clean spans on one line, none empty, none in the form of its neighbour."""
    clean = [
        replace(
            span,
            text=cleaned(span.text).replace("\n", " "),
            link=span.link if is_link(span.link) else "",
        )
        for span in spans
    ]
    joined: list[Span] = []
    for _, run in groupby((span for span in clean if span.text), key=lambda span: span.form):
        same = list(run)
        text = unicodedata.normalize("NFC", "".join(span.text for span in same))
        joined.append(replace(same[0], text=text))
    return tuple(joined)


def _plain_lines(block: Block) -> Iterator[str]:
    if isinstance(block, ItemList):
        yield from _plain_entries(block, 0)
    elif isinstance(block, Table):
        for row in block.rows:
            yield CELL_BREAK.join(words(cell) for cell in row)
    else:
        yield words(block.spans)


def _plain_entries(block: ItemList, depth: int) -> Iterator[str]:
    for number, item in enumerate(block.items, start=1):
        mark = f"{number}." if block.is_numbered else "-"
        yield f"{_INDENT * depth}{mark} {words(item.spans)}"
        if item.inner is not None:
            yield from _plain_entries(item.inner, depth + 1)


def _runs(entries: Sequence[Entry]) -> Iterator[list[Entry]]:
    """Entries of one list: at the outermost level another kind of list begins another one."""
    run: list[Entry] = []
    for entry in entries:
        if run and entry.level <= 1 and entry.is_numbered is not run[0].is_numbered:
            yield run
            run = []
        run.append(entry)
    if run:
        yield run


def _list_of(run: Sequence[Entry]) -> ItemList:
    """Each entry with what is deeper behind it; the first one says what kind of list it is."""
    items: list[ListItem] = []
    place = 0
    while place < len(run):
        end = place + 1
        while end < len(run) and run[end].level > run[place].level:
            end += 1
        below = run[place + 1 : end]
        items.append(ListItem(run[place].spans, _list_of(_shallow(below)) if below else None))
        place = end
    return ItemList(tuple(items), run[0].is_numbered)


def _shallow(below: Sequence[Entry]) -> list[Entry]:
    """No entry may be outside of the first one's level: it then counts as its neighbour."""
    first = below[0].level
    return [replace(entry, level=max(entry.level, first)) for entry in below]


def _normal_block(block: Block) -> Iterator[Block]:
    if isinstance(block, ItemList):
        yield from _normal_lists(block)
    elif isinstance(block, Table):
        yield from _normal_table(block)
    elif isinstance(block, Heading) and any(normal_spans(block.spans)):
        level = min(max(block.level, HEADING_LEVELS[0]), HEADING_LEVELS[-1])
        yield Heading(_without_bold(block.spans), level)
    else:
        yield Paragraph(normal_spans(block.spans))


def _normal_lists(block: ItemList) -> tuple[ItemList, ...]:
    """The list without the entries that say nothing: what stood below them moves up."""
    entries = (
        Entry(min(entry.level, MOST_LEVELS), entry.is_numbered, normal_spans(entry.spans))
        for entry in entries_of(block)
    )
    return listed([entry for entry in entries if entry.spans])


def _normal_table(block: Table) -> Iterator[Table]:
    width = max((len(row) for row in block.rows), default=0)
    if not width:
        return
    rows = [
        (*(normal_spans(cell) for cell in row), *((),) * (width - len(row))) for row in block.rows
    ]
    yield Table((tuple(_without_bold(cell) for cell in rows[0]), *rows[1:]))


def _without_bold(spans: Spans) -> Spans:
    """Titles are bold by themselves."""
    return normal_spans(replace(span, is_bold=False) for span in spans)


def _without_gaps_at_tables(blocks: Sequence[Block]) -> list[Block]:
    """An editor needs an empty line before and after a table; the text does not."""
    kept: list[Block] = []
    for is_gap, run in groupby(blocks, key=lambda block: block == Paragraph()):
        same = list(run)
        if not is_gap:
            following = same[0]
            if isinstance(following, Table):
                while kept and kept[-1] == Paragraph():
                    kept.pop()
            kept.extend(same)
        elif not (kept and isinstance(kept[-1], Table)):
            kept.extend(same)
    return kept


def _joined_lists(blocks: Iterable[Block]) -> list[Block]:
    joined: list[Block] = []
    for block in blocks:
        last = joined[-1] if joined else None
        if (
            isinstance(block, ItemList)
            and isinstance(last, ItemList)
            and last.is_numbered is block.is_numbered
        ):
            joined[-1] = ItemList((*last.items, *block.items), last.is_numbered)
        else:
            joined.append(block)
    return joined
