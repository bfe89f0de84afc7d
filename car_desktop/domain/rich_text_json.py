"""Rich text as it is kept: `{"v":1,"blocks":[…]}`, read strictly and within limits.

{"kind":"paragraph","text":["plain ",{"text":"bold","bold":true}]}
{"kind":"heading","level":1,"text":[…]}
{"kind":"list","numbered":false,"items":[{"text":[…],"inner":{"kind":"list",…}}]}
{"kind":"table","rows":[[[…],[…]],…]}
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from car_desktop.domain.errors import UserError
from car_desktop.domain.rich_text import (
    HEADING_LEVELS,
    MOST_LEVELS,
    Block,
    Heading,
    ItemList,
    ListItem,
    Paragraph,
    RichText,
    Span,
    Spans,
    Table,
    entries_of,
    from_plain,
    has_form,
    is_link,
    normalised,
    plain,
)
from car_desktop.i18n import translate

VERSION = 1
LARGEST = 400_000
"""In bytes of UTF-8: a text of 100 kB with its form."""

MOST_CELLS = 2_000
MOST_COLUMNS = 30
MOST_SPANS = 20_000

logger = logging.getLogger(__name__)

_BETWEEN = "\0"  # in no clean text
_SPAN_KEYS = {"text", "bold", "italic", "link"}


def to_json(rich: RichText) -> str:
    """The text of rich text."""
    blocks = [_plain_block(block) for block in rich.blocks]
    kept = {"v": VERSION, "blocks": blocks}
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))


def from_json(text: str) -> RichText:
    """The rich text that was written; raise UserError beyond a limit, ValueError where it is none."""
    if len(text.encode()) > LARGEST:
        raise _too_large()
    try:
        kept = json.loads(text)
    except RecursionError as error:
        raise ValueError("nested beyond all measure") from error
    _require(isinstance(kept, dict) and set(kept) == {"v", "blocks"}, "no rich text")
    _require(kept["v"] == VERSION and kept["v"] is not True, "another version")
    rich = RichText(tuple(_block(each) for each in _list(kept["blocks"])))
    refuse_beyond_limits(rich)
    return rich


def body(text: str, blocks: str) -> RichText:
    """A note as it is shown: its form, else its words alone; what cannot be read never hides them."""
    if not blocks:
        return from_plain(text)
    try:
        return from_json(blocks)
    except (ValueError, UserError):
        logger.warning("The form of a text cannot be read: its words are shown.")
        return from_plain(text)


def text_and_blocks(rich: RichText) -> tuple[str, str]:
    """What is kept of a note: its words, and its form where it has one."""
    normal = normalised(rich)
    return plain(normal), to_json(normal) if has_form(normal) else ""


def together(text: str, blocks: str) -> str:
    """Words and form as one text, for what keeps a text."""
    return f"{text}{_BETWEEN}{blocks}" if blocks else text


def apart(kept: str) -> tuple[str, str]:
    """The words and the form that were put together."""
    text, _, blocks = kept.partition(_BETWEEN)
    return text, blocks


def refuse_beyond_limits(rich: RichText) -> None:
    """Raise UserError, in one sentence, where a text is larger than a document can take."""
    spans = 0
    for block in rich.blocks:
        if isinstance(block, Table):
            _refuse_large_table(block)
        if isinstance(block, ItemList) and any(
            entry.level > MOST_LEVELS for entry in entries_of(block)
        ):
            raise UserError(
                translate("RichText", "Lists go {levels} levels deep at most.").format(
                    levels=MOST_LEVELS
                )
            )
        spans += sum(len(line) for line in _lines(block))
    if spans > MOST_SPANS:
        raise _too_large()


def _refuse_large_table(table: Table) -> None:
    columns = max((len(row) for row in table.rows), default=0)
    if columns > MOST_COLUMNS or sum(len(row) for row in table.rows) > MOST_CELLS:
        raise UserError(
            translate(
                "RichText",
                "A table holds {columns} columns and {cells} cells at most: split it, "
                "or keep it in a spreadsheet.",
            ).format(columns=MOST_COLUMNS, cells=MOST_CELLS)
        )


def _too_large() -> UserError:
    return UserError(
        translate("RichText", "This text is too large for one note: split it into several notes.")
    )


def _lines(block: Block) -> Iterator[Spans]:
    if isinstance(block, ItemList):
        yield from (entry.spans for entry in entries_of(block))
    elif isinstance(block, Table):
        for row in block.rows:
            yield from row
    else:
        yield block.spans


# Writing.


def _plain_block(block: Block) -> dict[str, Any]:
    if isinstance(block, ItemList):
        return _plain_list(block)
    if isinstance(block, Table):
        rows = [[_plain_spans(cell) for cell in row] for row in block.rows]
        return {"kind": "table", "rows": rows}
    if isinstance(block, Heading):
        return {"kind": "heading", "level": block.level, "text": _plain_spans(block.spans)}
    return {"kind": "paragraph", "text": _plain_spans(block.spans)}


def _plain_list(block: ItemList) -> dict[str, Any]:
    items = []
    for item in block.items:
        kept: dict[str, Any] = {"text": _plain_spans(item.spans)}
        if item.inner is not None:
            kept["inner"] = _plain_list(item.inner)
        items.append(kept)
    return {"kind": "list", "numbered": block.is_numbered, "items": items}


def _plain_spans(spans: Spans) -> list[object]:
    return [_plain_span(span) if any(span.form) else span.text for span in spans]


def _plain_span(span: Span) -> dict[str, object]:
    kept: dict[str, object] = {"text": span.text}
    if span.is_bold:
        kept["bold"] = True
    if span.is_italic:
        kept["italic"] = True
    if span.link:
        kept["link"] = span.link
    return kept


# Reading: JSON is only known at run time, and nothing but what is written above is accepted.


def _block(kept: Any) -> Block:
    _require(isinstance(kept, dict) and isinstance(kept.get("kind"), str), "no block")
    read = _READERS.get(kept.get("kind"))
    if read is None:
        raise ValueError("a block of an unknown kind")
    return read(kept)


def _paragraph(kept: Mapping[str, Any]) -> Paragraph:
    _require(set(kept) == {"kind", "text"}, "no paragraph")
    return Paragraph(_spans(kept["text"]))


def _heading(kept: Mapping[str, Any]) -> Heading:
    _require(set(kept) == {"kind", "level", "text"}, "no heading")
    level = kept["level"]
    _require(level in HEADING_LEVELS and level is not True, "no level of a heading")
    return Heading(_spans(kept["text"]), level)


def _item_list(kept: Mapping[str, Any], depth: int = 1) -> ItemList:
    _require(isinstance(kept, dict) and set(kept) == {"kind", "numbered", "items"}, "no list")
    _require(kept["kind"] == "list" and isinstance(kept["numbered"], bool), "no list")
    _require(depth <= 2 * MOST_LEVELS, "a list nested beyond all measure")
    return ItemList(tuple(_item(item, depth) for item in _list(kept["items"])), kept["numbered"])


def _item(kept: Any, depth: int) -> ListItem:
    _require(isinstance(kept, dict) and {"text"} <= set(kept) <= {"text", "inner"}, "no item")
    inner = _item_list(kept["inner"], depth + 1) if "inner" in kept else None
    return ListItem(_spans(kept["text"]), inner)


def _table(kept: Mapping[str, Any]) -> Table:
    _require(set(kept) == {"kind", "rows"}, "no table")
    return Table(tuple(tuple(_spans(cell) for cell in _list(row)) for row in _list(kept["rows"])))


def _spans(kept: Any) -> Spans:
    return tuple(_span(each) for each in _list(kept))


def _span(kept: Any) -> Span:
    if isinstance(kept, str):
        return Span(kept)
    _require(isinstance(kept, dict) and {"text"} <= set(kept) <= _SPAN_KEYS, "no span")
    text, link = kept["text"], kept.get("link", "")
    bold, italic = kept.get("bold", False), kept.get("italic", False)
    _require(isinstance(text, str) and isinstance(link, str), "no words")
    _require(isinstance(bold, bool) and isinstance(italic, bool), "no form")
    _require(not link or is_link(link), "a link to nowhere")
    return Span(text, bold, italic, link)


def _list(kept: Any) -> list[Any]:
    if not isinstance(kept, list):
        raise ValueError("no list of parts")
    return kept


def _require(is_so: bool, what: str) -> None:
    if not is_so:
        raise ValueError(what)


_READERS: Mapping[object, Callable[[Mapping[str, Any]], Block]] = {
    "paragraph": _paragraph,
    "heading": _heading,
    "list": _item_list,
    "table": _table,
}
