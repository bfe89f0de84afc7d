"""Rich text as Markdown (CommonMark with tables) and back.

Nothing that a person typed turns into form on the way: « _trait_ », « 1. » or « a | b » come back as
they were. What Markdown has no word for, empty lines between paragraphs, is left out; what rich text
has no word for (quotations, code, pictures) comes in as its words; HTML comes in as text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from markdown_it import MarkdownIt
from markdown_it.token import Token

from car_desktop.domain.errors import UserError
from car_desktop.domain.rich_text import (
    MOST_LEVELS,
    Block,
    Entry,
    Heading,
    ItemList,
    Paragraph,
    RichText,
    Span,
    Spans,
    Table,
    is_link,
    listed,
    normalised,
)
from car_desktop.domain.rich_text_json import refuse_beyond_limits
from car_desktop.formats.markdown_text import (
    BLOCK_START,
    in_markdown,
    inside_table,
)
from car_desktop.i18n import translate

LARGEST = 200_000
"""In bytes of UTF-8: the longest note with its marks."""

MOST_BRACKETS = 2_000
"""Left open: for each one the parser looks for its end in all that follows."""

DEEPEST = 100
"""Of quotations and lists in each other: the parser leaves out what is deeper, so it is refused."""


def to_markdown(rich: RichText) -> str:
    """The Markdown of rich text, with a line end after its last line."""
    parts: list[str] = []
    before: Block | None = None
    marks = ("-", ".")
    for block in _without_empty_lines(rich).blocks:
        is_next_list = isinstance(block, ItemList) and isinstance(before, ItemList)
        marks = ("*", ")") if is_next_list and marks == ("-", ".") else ("-", ".")
        parts.append("\n".join(_lines(block, marks)))
        before = block
    return "\n\n".join(parts) + "\n" if parts else ""


def from_markdown(text: str) -> RichText:
    """The rich text of Markdown; raise UserError where it is too long or too deep to be a note."""
    if len(text.encode()) > LARGEST:
        raise UserError(too_long())
    if text.count("[") - text.count("]") > MOST_BRACKETS:
        raise UserError(
            translate("Markdown", "This is no Markdown: most of its brackets never close.")
        )
    tokens = _parser().parse(text)
    if any(token.level >= DEEPEST - 1 for token in tokens):
        raise UserError(
            translate(
                "Markdown", "Lists or quotations of this Markdown lie too deep in each other."
            )
        )
    rich = normalised(RichText(tuple(_Reader(tokens).blocks())))
    refuse_beyond_limits(rich)
    return rich


def too_long() -> str:
    """Why a Markdown cannot become one note."""
    return translate(
        "Markdown", "This Markdown is longer than {limit} kB: split it into several notes."
    ).format(limit=LARGEST // 1000)


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": DEEPEST}).enable("table")
    parser.validateLink = is_link  # type: ignore[method-assign, assignment]
    parser.normalizeLink = str  # type: ignore[method-assign, assignment]  # addresses stay as they were typed
    return parser


# Writing.


def _without_empty_lines(rich: RichText) -> RichText:
    blocks = (block for block in rich.blocks if block != Paragraph())
    return normalised(RichText(tuple(blocks)))


def _lines(block: Block, marks: tuple[str, str]) -> Iterator[str]:
    if isinstance(block, ItemList):
        yield from _list_lines(block, "", marks)
    elif isinstance(block, Table):
        yield from _table_lines(block)
    elif isinstance(block, Heading):
        yield f"{'#' * block.level} {in_markdown(block.spans)}"
    else:
        yield BLOCK_START.sub(r"\1\\\2", in_markdown(block.spans))


def _list_lines(block: ItemList, indent: str, marks: tuple[str, str]) -> Iterator[str]:
    for number, item in enumerate(block.items, start=1):
        mark = f"{number}{marks[1]}" if block.is_numbered else marks[0]
        text = BLOCK_START.sub(r"\1\\\2", in_markdown(item.spans))
        yield f"{indent}{mark} {text}".rstrip(" ")
        if item.inner is not None:
            yield from _list_lines(item.inner, indent + " " * (len(mark) + 1), marks)


def _table_lines(table: Table) -> Iterator[str]:
    for place, row in enumerate(table.rows):
        yield "| " + " | ".join(inside_table(in_markdown(cell)) for cell in row) + " |"
        if place == 0:
            yield "|" + " --- |" * len(row)


# Reading.


class _Reader:
    """Walks the parser's tokens once; where one is in lists and tables is kept beside the place."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens
        self._lists: list[bool] = []  # of each list around the place, whether it is numbered
        self._entries: list[Entry] = []
        self._has_item_words = True
        self._heading = 0
        self._rows: list[list[Spans]] | None = None

    def blocks(self) -> Iterator[Block]:
        """The blocks, from top to bottom."""
        for token in self._tokens:
            self._follow(token)
            if token.type == "table_close" and self._rows is not None:
                yield Table(tuple(tuple(row) for row in self._rows))
                self._rows = None
            elif token.type in {"bullet_list_close", "ordered_list_close"} and not self._lists:
                yield from listed(self._entries)
                self._entries = []
            elif token.type == "inline":
                yield from self._inline(token)
            elif token.type in {"fence", "code_block"}:
                yield from self._code(token.content)
        yield from listed(self._entries)

    def _follow(self, token: Token) -> None:
        match token.type:
            case "bullet_list_open" | "ordered_list_open":
                self._lists.append(token.type == "ordered_list_open")
            case "bullet_list_close" | "ordered_list_close":
                self._lists.pop()
            case "list_item_open":
                self._add_entry(())
                self._has_item_words = False
            case "heading_open":
                self._heading = int(token.tag[1:])
            case "heading_close":
                self._heading = 0
            case "table_open":
                self._rows = []
            case "tr_open" if self._rows is not None:
                self._rows.append([])

    def _inline(self, token: Token) -> Iterator[Block]:
        lines = _spans_of(token.children or [])
        if self._rows:
            self._rows[-1].append(_one_line(lines))
        elif self._lists:
            self._say_in_item(_one_line(lines))
        elif self._heading:
            yield Heading(_one_line(lines), min(self._heading, 2))
        else:
            yield from (Paragraph(line) for line in lines)

    def _code(self, content: str) -> Iterator[Block]:
        lines: list[Spans] = [(Span(line),) if line else () for line in content.splitlines()]
        if self._lists:
            self._say_in_item(_one_line(lines))
        else:
            yield from (Paragraph(line) for line in lines)

    def _say_in_item(self, spans: Spans) -> None:
        """The first words of an entry are the entry; what follows in it joins them."""
        last = self._entries[-1]
        if not self._has_item_words:
            self._entries[-1] = Entry(last.level, last.is_numbered, spans)
            self._has_item_words = True
        elif last.level == self._level():
            self._entries[-1] = Entry(last.level, last.is_numbered, _one_line([last.spans, spans]))
        else:
            self._add_entry(spans)

    def _add_entry(self, spans: Spans) -> None:
        self._entries.append(Entry(self._level(), self._lists[-1], spans))

    def _level(self) -> int:
        return min(len(self._lists), MOST_LEVELS)


def _spans_of(children: Sequence[Token]) -> list[Spans]:
    """The lines of a paragraph: a hard break begins another one, a soft one is a space."""
    lines: list[list[Span]] = [[]]
    bold = italic = 0
    links: list[str] = []
    for child in children:
        match child.type:
            case "strong_open" | "strong_close":
                bold += child.nesting
            case "em_open" | "em_close":
                italic += child.nesting
            case "link_open":
                links.append(str(child.attrGet("href") or ""))
            case "link_close":
                links.pop()
            case "hardbreak":
                lines.append([])
            case _:
                text = " " if child.type == "softbreak" else child.content
                link = links[-1] if links else ""
                lines[-1].append(Span(text, bold > 0, italic > 0, link))
    return [tuple(line) for line in lines]


def _one_line(lines: Sequence[Spans]) -> Spans:
    """Lines after each other, with a space between."""
    joined: list[Span] = []
    for has_words, run in groupby(lines, key=bool):
        for line in run if has_words else ():
            joined += [Span(" "), *line] if joined else line
    return tuple(joined)
