"""Rich text out of HTML that was pasted: from Word, a browser, a mailer or this program.

Read by the standard parser, which knows no resource, no script and no style sheet, and in one pass:
Qt's own reader takes minutes over tags nested a hundred thousand deep. What rich text cannot say
(colours, fonts, pictures) does not survive.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from html.parser import HTMLParser

from car_desktop.domain.errors import UserError
from car_desktop.domain.rich_text import (
    MOST_LEVELS,
    Block,
    Entry,
    Heading,
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
from car_desktop.i18n import translate

LARGEST = 2_000_000
"""In characters: some fifty pages as Word writes them."""

MOST_OPEN = 256
"""Tags open at once; what is nested deeper keeps its words and loses its form."""

_SILENT = {"head", "title", "style", "script", "template", "noscript", "object", "svg", "select"}
_BLOCKS = {
    *("p", "div", "section", "article", "header", "footer", "main", "aside", "nav", "blockquote"),
    *("pre", "address", "figure", "figcaption", "dl", "dt", "dd", "form", "fieldset", "hr", "body"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "center", "caption"),
}
_TABLE_PARTS = {"table", "tr", "td", "th", "thead", "tbody", "tfoot"}
_VOID = {"br", "img", "hr", "meta", "link", "input", "col", "wbr", "area", "base", "source"}
_BOLD, _ITALIC = {"b", "strong", "th"}, {"i", "em", "cite", "dfn", "var"}
_SPACE = re.compile(r"[ \t\r\n\f]+")
_WEIGHT = re.compile(r"font-weight:\s*([a-z0-9]+)")
_SLANT = re.compile(r"font-style:\s*([a-z]+)")
_WORD_LEVEL = re.compile(r"mso-list:\s*l\d+\s+level(\d{1,3})")
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)|<!\[.*?(?:\]>|\Z)|<[!?][^<>]*>", re.DOTALL)
_NO_TAG = re.compile(r"<(?![a-zA-Z/])|<(?=[^<>]*(?:<|\Z))")
"""A sign that opens no tag, or one that never closes: the parser would look for its end each time."""

_NUMBER = re.compile(r"\w{1,4}[.)]")


def from_html(text: str) -> RichText:
    """The rich text of pasted HTML; raise UserError where it is too much for a note."""
    refuse_too_long(text)
    reader = _Reader()
    reader.feed(_NO_TAG.sub("&lt;", _COMMENT.sub("", text)))
    reader.close()
    rich = normalised(RichText(tuple(reader.blocks())))
    refuse_beyond_limits(rich)
    return rich


def refuse_too_long(text: str) -> None:
    """Refuse before reading what no note could hold."""
    if len(text) > LARGEST:
        raise UserError(
            translate(
                "RichText", "What you paste is too long for a note: paste it in several parts."
            )
        )


@dataclass(frozen=True, slots=True)
class _Form:
    """What holds at a place; `tag` opened it."""

    tag: str = ""
    is_bold: bool = False
    is_italic: bool = False
    link: str = ""
    is_silent: bool = False
    is_exact: bool = False  # spaces and line ends count
    is_marker: bool = False  # the bullet that Word writes itself


@dataclass(slots=True)
class _Line:
    """The line being read, and what it will be."""

    spans: list[Span]
    heading: int = 0
    word_level: int = 0
    marker: str = ""


class _Reader(HTMLParser):
    """Keeps a stack of what is open, and lines; lists and tables are built of lines."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[_Form] = [_Form()]
        self._lists: list[bool] = []
        self._item_is_new = False
        self._line = _Line([])
        self._blocks: list[Block | Entry] = []
        self._tables = 0
        self._rows: list[list[list[Span]]] = []

    def blocks(self) -> list[Block]:
        """What was read."""
        self._end_line()
        if self._tables:
            self._end_table()
        blocks: list[Block] = []
        entries: list[Entry] = []
        for one in [*self._blocks, Paragraph()]:
            if isinstance(one, Entry):
                entries.append(one)
                continue
            blocks += listed(entries)
            entries = []
            blocks.append(one)
        return blocks[:-1]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open a tag."""
        given = {name: value or "" for name, value in attrs}
        style = given.get("style", "").casefold()
        if tag == "br":
            self._break()
        elif tag == "img":
            self.handle_data(given.get("alt", ""))
        if tag in _BLOCKS:
            self._start_block(tag, style)
        elif tag in _TABLE_PARTS:
            self._start_table_part(tag)
        if tag not in _VOID and len(self._open) < MOST_OPEN:
            self._open.append(_form_of(self._open[-1], tag, given, style))

    def handle_endtag(self, tag: str) -> None:
        """Close a tag, and what was left open inside it."""
        if tag in _BLOCKS:
            self._end_block(tag)
        elif tag in _TABLE_PARTS:
            self._end_table_part(tag)
        for place in range(len(self._open) - 1, 0, -1):
            if self._open[place].tag == tag:
                del self._open[place:]
                return

    def handle_data(self, data: str) -> None:
        """Take words."""
        form = self._open[-1]
        if form.is_silent or not data:
            return
        if form.is_marker:
            self._line.marker += data.strip()
            return
        if form.is_exact and "\n" in data and not self._tables:
            first, *rest = data.split("\n")
            self._say(first, form)
            for line in rest:
                self._break()
                self._say(line, form)
            return
        text = data if form.is_exact else _SPACE.sub(" ", data)
        before = self._line.spans
        if not form.is_exact and text.startswith(" ") and (not before or _ends_in_space(before)):
            text = text[1:]
        self._say(text, form)

    def _say(self, text: str, form: _Form) -> None:
        if text:
            self._line.spans.append(Span(text, form.is_bold, form.is_italic, form.link))

    def _break(self) -> None:
        """A line ends inside a paragraph; inside a list or a table it is a space."""
        if self._tables or self._lists or self._line.word_level:
            self._say(" ", _Form())
        else:
            self._end_line(is_kept=True)

    # Blocks.

    def _start_block(self, tag: str, style: str) -> None:
        if self._tables:
            self._say_space()
            return
        self._end_line()
        if tag in {"ul", "ol"}:
            self._lists.append(tag == "ol")
        elif tag == "li":
            self._item_is_new = True
        elif len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            self._line.heading = 1 if tag == "h1" else 2
        elif (level := _WORD_LEVEL.search(style)) is not None:
            self._line.word_level = int(level[1])

    def _end_block(self, tag: str) -> None:
        if self._tables:
            return
        self._end_line()
        if tag in {"ul", "ol"} and self._lists:
            self._lists.pop()

    def _end_line(self, *, is_kept: bool = False) -> None:
        line, self._line = self._line, _Line([])
        spans = _trimmed(line.spans)
        if is_kept:
            self._line = _Line([], line.heading)
        if not spans and not is_kept:
            return
        if self._lists:
            self._add_to_list(spans)
        elif line.word_level:
            is_numbered = _NUMBER.fullmatch(line.marker) is not None and line.marker != "o"
            self._blocks.append(Entry(min(line.word_level, MOST_LEVELS), is_numbered, spans))
        elif line.heading and spans:
            self._blocks.append(Heading(spans, line.heading))
        else:
            self._blocks.append(Paragraph(spans))

    def _add_to_list(self, spans: Spans) -> None:
        """Words of an entry; a second paragraph in it joins the first."""
        last = self._blocks[-1] if self._blocks else None
        if self._item_is_new or not isinstance(last, Entry):
            level = min(len(self._lists), MOST_LEVELS)
            self._blocks.append(Entry(level, self._lists[-1], spans))
            self._item_is_new = False
        else:
            self._blocks[-1] = replace(last, spans=(*last.spans, Span(" "), *spans))

    # Tables: the outermost one counts, with what lies in its cells as words.

    def _start_table_part(self, tag: str) -> None:
        if tag == "table":
            if not self._tables:
                self._end_line()
                self._rows = []
            self._tables += 1
        elif self._tables == 1 and tag == "tr":
            self._end_cell()
            self._rows.append([])
        elif self._tables == 1 and tag in {"td", "th"}:
            self._end_cell()
            if not self._rows:
                self._rows.append([])
            self._rows[-1].append([])
        elif self._tables > 1:
            self._say_space()

    def _end_table_part(self, tag: str) -> None:
        if self._tables == 1 and tag in {"td", "th", "tr"}:
            self._end_cell()
        elif tag == "table" and self._tables:
            self._tables -= 1
            if not self._tables:
                self._end_cell()
                self._end_table()

    def _end_cell(self) -> None:
        spans, self._line = self._line.spans, _Line([])
        if self._rows and self._rows[-1] and spans:
            self._rows[-1][-1] += spans

    def _end_table(self) -> None:
        self._tables = 0
        rows = tuple(tuple(_trimmed(cell) for cell in row) for row in self._rows if row)
        if len(rows) == 1 and len(rows[0]) == 1:  # a frame around words, as mailers draw them
            self._blocks.append(Paragraph(rows[0][0]))
        elif rows:
            self._blocks.append(Table(rows))
        self._rows = []

    def _say_space(self) -> None:
        if self._line.spans and not _ends_in_space(self._line.spans):
            self._say(" ", _Form())


def _form_of(around: _Form, tag: str, given: dict[str, str], style: str) -> _Form:
    """What holds inside a tag: its own style has the last word."""
    is_bold, is_italic = around.is_bold or tag in _BOLD, around.is_italic or tag in _ITALIC
    if (weight := _WEIGHT.search(style)) is not None:
        is_bold = weight[1] in {"bold", "bolder", "600", "700", "800", "900"}
    if (slant := _SLANT.search(style)) is not None:
        is_italic = slant[1] in {"italic", "oblique"}
    link = around.link
    if tag == "a" and "href" in given:
        address = given["href"].strip()
        link = address if is_link(address) else ""
    return _Form(
        tag=tag,
        is_bold=is_bold,
        is_italic=is_italic,
        link=link,
        is_silent=around.is_silent or tag in _SILENT,
        is_exact=around.is_exact or tag == "pre" or "white-space: pre" in style,
        is_marker=around.is_marker or "mso-list:ignore" in style.replace(" ", ""),
    )


def _ends_in_space(spans: list[Span]) -> bool:
    return spans[-1].text.endswith(" ")


def _trimmed(spans: list[Span]) -> Spans:
    """Without spaces at its ends; a lone no-break space, which keeps empty lines open, goes too."""
    kept = list(spans)
    while kept and not kept[-1].text.strip(" \n\xa0"):
        kept.pop()
    while kept and not kept[0].text.strip(" \n\xa0"):
        del kept[0]
    if kept:
        kept[0] = replace(kept[0], text=kept[0].text.lstrip(" \n"))
        kept[-1] = replace(kept[-1], text=kept[-1].text.rstrip(" \n"))
    return tuple(kept)
