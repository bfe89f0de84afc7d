"""What stands in a document of Qt, as rich text: nothing but words and the forms that we know."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QFont, QTextBlock, QTextDocument, QTextFrame, QTextListFormat, QTextTable

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
    listed,
    normal_spans,
    normalised,
)
from car_desktop.ui.widgets.rich_editor.places import list_of

_LINE_END = "\u2028"
_PICTURE = "\ufffc"


def from_document(document: QTextDocument) -> RichText:
    """The rich text that a document shows."""
    blocks: list[Block] = []
    entries: list[Entry] = []
    for part in _parts(document.rootFrame()):
        if isinstance(part, Entry):
            entries.append(part)
            continue
        blocks += [*listed(entries), part]
        entries = []
    return normalised(RichText((*blocks, *listed(entries))))


def _parts(frame: QTextFrame) -> Iterator[Block | Entry]:
    place = frame.begin()
    while not place.atEnd():
        inner: QTextFrame | None = _frame_at(place)
        if isinstance(inner, QTextTable):
            yield _table(inner)
        elif inner is not None:
            yield from _parts(inner)
        else:
            yield from _lines(place.currentBlock())
        place += 1


def _frame_at(place: QTextFrame.iterator) -> QTextFrame | None:
    """None where a line stands, whatever Qt's types say."""
    return place.currentFrame()


def _lines(block: QTextBlock) -> Iterator[Block | Entry]:
    spans = spans_of(block)
    if (level := block.blockFormat().headingLevel()) > 0:
        yield Heading(spans, min(level, 2))
    elif (items := list_of(block)) is not None:
        form = items.format()
        is_numbered = form.style() is QTextListFormat.Style.ListDecimal
        yield Entry(min(max(form.indent(), 1), MOST_LEVELS), is_numbered, spans)
    else:
        yield Paragraph(spans)


def spans_of(block: QTextBlock) -> Spans:
    """The spans of one line."""
    spans: list[Span] = []
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        form = fragment.charFormat()
        text = fragment.text().replace(_LINE_END, " ").replace(_PICTURE, "")
        link = form.anchorHref() if form.isAnchor() else ""
        is_bold = form.fontWeight() >= QFont.Weight.DemiBold
        spans.append(Span(text, is_bold, form.fontItalic(), link))
        place += 1
    return normal_spans(spans)


def _table(table: QTextTable) -> Table:
    return Table(
        tuple(
            tuple(_cell(table, row, column) for column in range(table.columns()))
            for row in range(table.rows())
        )
    )


def _cell(table: QTextTable, row: int, column: int) -> Spans:
    """The words of a cell in one line; of merged cells the first one speaks."""
    cell = table.cellAt(row, column)
    if (cell.row(), cell.column()) != (row, column):
        return ()
    spans: list[Span] = []
    block = cell.firstCursorPosition().block()
    while block.isValid() and block.position() <= cell.lastPosition():
        line = spans_of(block)
        spans += [Span(" "), *line] if spans and line else line
        block = block.next()
    return tuple(spans)
