"""Rich text into a document of Qt, at once or at a place."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextList,
    QTextListFormat,
    QTextTableFormat,
)

from car_desktop.domain.rich_text import (
    Block,
    Heading,
    ItemList,
    Paragraph,
    RichText,
    Span,
    Spans,
    Table,
    entries_of,
)
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.rich_editor.places import table_of

_BULLETS = (
    QTextListFormat.Style.ListDisc,
    QTextListFormat.Style.ListCircle,
    QTextListFormat.Style.ListSquare,
)
_CELL_PADDING = 4
_ROOM_AROUND = 6  # above a title, around a table
INDENT = 22
"""Of a level of a list, in pixels at 100 %."""


def to_document(rich: RichText, document: QTextDocument) -> None:
    """Have a document show rich text, with nothing to undo."""
    document.setUndoRedoEnabled(False)
    document.clear()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    insert(cursor, rich)
    cursor.endEditBlock()
    document.setUndoRedoEnabled(True)


def insert(cursor: QTextCursor, rich: RichText) -> None:
    """Put rich text at a place: its first paragraph goes on with the line that is there."""
    if table_of(cursor) is not None:  # a cell holds one line
        for place, spans in enumerate(_all_lines(rich)):
            insert_spans(cursor, (Span(" "), *spans) if place else spans)
        return
    for place, block in enumerate(rich.blocks):
        if place or not isinstance(block, Paragraph):
            _begin_line(cursor, is_first=not place)
        _insert_block(cursor, block)


def insert_spans(cursor: QTextCursor, spans: Spans) -> None:
    """Put words at a place."""
    for span in spans:
        cursor.insertText(span.text, char_format(span))


def char_format(span: Span) -> QTextCharFormat:
    """The format of a span: colours and sizes are the look's, not the text's."""
    form = QTextCharFormat()
    if span.is_bold:
        form.setFontWeight(QFont.Weight.Bold)
    if span.is_italic:
        form.setFontItalic(True)
    if span.link:
        form.setAnchor(True)
        form.setAnchorHref(span.link)
    return form


def heading_format(level: int) -> QTextBlockFormat:
    """The format of a title; level 0 is a paragraph's."""
    form = QTextBlockFormat()
    form.setHeadingLevel(level)
    if level:
        form.setTopMargin(active_tokens().px(_ROOM_AROUND))
    return form


def list_format(level: int, *, is_numbered: bool) -> QTextListFormat:
    """The format of a list at a level, the outermost being 1."""
    form = QTextListFormat()
    form.setIndent(level)
    bullet = _BULLETS[(level - 1) % len(_BULLETS)]
    form.setStyle(QTextListFormat.Style.ListDecimal if is_numbered else bullet)
    return form


def table_format() -> QTextTableFormat:
    """The format of a table: thin lines, as wide as the text."""
    form = QTextTableFormat()
    form.setBorderCollapse(True)
    form.setBorder(1)
    form.setBorderStyle(QTextTableFormat.BorderStyle.BorderStyle_Solid)
    form.setTopMargin(active_tokens().px(_ROOM_AROUND))
    form.setBottomMargin(active_tokens().px(_ROOM_AROUND))
    form.setBorderBrush(active_tokens().colour("control_line"))
    form.setCellPadding(active_tokens().px(_CELL_PADDING))
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    return form


def _begin_line(cursor: QTextCursor, *, is_first: bool) -> None:
    """Another line; an empty one that is there anyway serves at the beginning and after a table."""
    is_free = cursor.block().length() == 1 and (is_first or _is_after_table(cursor))
    if is_free:
        cursor.setBlockFormat(QTextBlockFormat())
        cursor.setBlockCharFormat(QTextCharFormat())
    else:
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())


def _is_after_table(cursor: QTextCursor) -> bool:
    before = QTextCursor(cursor.block())
    return before.movePosition(QTextCursor.MoveOperation.PreviousCharacter) and (
        table_of(before) is not None
    )


def _insert_block(cursor: QTextCursor, block: Block) -> None:
    if isinstance(block, ItemList):
        _insert_list(cursor, block)
    elif isinstance(block, Table):
        _insert_table(cursor, block)
    elif isinstance(block, Heading):
        cursor.setBlockFormat(heading_format(block.level))
        insert_spans(cursor, block.spans)
    else:
        insert_spans(cursor, block.spans)


def _insert_list(cursor: QTextCursor, block: ItemList) -> None:
    """Entries of one level are one list of Qt as long as they belong together: numbers go on."""
    open_lists: dict[int, QTextList] = {}
    for place, entry in enumerate(entries_of(block)):
        if place:
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        for level in [level for level in open_lists if level > entry.level]:
            del open_lists[level]
        if (items := open_lists.get(entry.level)) is not None:
            items.add(cursor.block())
        else:
            form = list_format(entry.level, is_numbered=entry.is_numbered)
            open_lists[entry.level] = cursor.createList(form)
        insert_spans(cursor, entry.spans)


def _insert_table(cursor: QTextCursor, block: Table) -> None:
    table = cursor.insertTable(len(block.rows), len(block.rows[0]), table_format())
    for row, cells in enumerate(block.rows):
        for column, spans in enumerate(cells):
            insert_spans(table.cellAt(row, column).firstCursorPosition(), spans)
    cursor.setPosition(table.lastPosition() + 1)


def _all_lines(rich: RichText) -> Iterator[Spans]:
    for block in rich.blocks:
        if isinstance(block, ItemList):
            yield from (entry.spans for entry in entries_of(block))
        elif isinstance(block, Table):
            for row in block.rows:
                yield from row
        elif block.spans:
            yield block.spans
