"""What may be done to lines: make a list or a title of them, move them in or out."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextCursor, QTextList, QTextListFormat

from car_desktop.domain.rich_text import MOST_LEVELS
from car_desktop.ui.widgets.rich_editor.places import list_of, table_of
from car_desktop.ui.widgets.rich_editor.writing import heading_format, list_format


def list_level(block: QTextBlock) -> int:
    """How deep a line is in lists; 0 outside."""
    items = list_of(block)
    return max(items.format().indent(), 1) if items is not None else 0


def is_numbered(block: QTextBlock) -> bool:
    """Whether a line is in a numbered list."""
    items = list_of(block)
    return items is not None and items.format().style() is QTextListFormat.Style.ListDecimal


def toggle_list(cursor: QTextCursor, *, numbered: bool) -> None:
    """Make entries of the lines chosen, or lines again where all of them are such entries."""
    blocks = list(_chosen(cursor))
    is_off = all(list_level(block) and is_numbered(block) is numbered for block in blocks)
    cursor.beginEditBlock()
    for block in blocks:
        if is_off:
            leave_list(block)
        else:
            put_in_list(block, max(list_level(block), 1), numbered=numbered)
    cursor.endEditBlock()


def set_heading(cursor: QTextCursor, level: int) -> None:
    """Make titles of the lines chosen, or lines again with level 0."""
    cursor.beginEditBlock()
    for block in _chosen(cursor):
        leave_list(block)
        QTextCursor(block).setBlockFormat(heading_format(level))
    cursor.endEditBlock()


def indent(cursor: QTextCursor) -> bool:
    """Move the entries chosen under the one before; answer whether there was room to."""
    blocks = list(_chosen(cursor))
    level = list_level(blocks[0]) if blocks else 0
    before = list_level(blocks[0].previous()) if level else 0
    if not level or level > before or level >= MOST_LEVELS:
        return False
    _shift(cursor, blocks, 1)
    return True


def outdent(cursor: QTextCursor) -> bool:
    """Move the entries chosen out by a level; answer whether there was one."""
    blocks = list(_chosen(cursor))
    if not blocks or list_level(blocks[0]) <= 1:
        return False
    _shift(cursor, blocks, -1)
    return True


def step_out(cursor: QTextCursor) -> None:
    """Move an entry out by a level, at last out of the list."""
    if not outdent(cursor):
        cursor.beginEditBlock()
        leave_list(cursor.block())
        cursor.endEditBlock()


def leave_list(block: QTextBlock) -> None:
    """Make a line of an entry."""
    items = list_of(block)
    if items is not None:
        items.remove(block)
        QTextCursor(block).setBlockFormat(heading_format(0))


def put_in_list(block: QTextBlock, level: int, *, numbered: bool) -> None:
    """Make an entry of a line, in the list that it goes on with where there is one."""
    cursor = QTextCursor(block)
    cursor.setBlockFormat(heading_format(0))
    neighbour = _neighbour(block, level, numbered=numbered)
    if neighbour is not None:
        neighbour.add(block)
    else:
        cursor.createList(list_format(level, is_numbered=numbered))


def _shift(cursor: QTextCursor, blocks: list[QTextBlock], by: int) -> None:
    cursor.beginEditBlock()
    for block in blocks:
        if (level := list_level(block)) > 0:
            level = min(max(level + by, 1), MOST_LEVELS)
            put_in_list(block, level, numbered=is_numbered(block))
    cursor.endEditBlock()


def _neighbour(block: QTextBlock, level: int, *, numbered: bool) -> QTextList | None:
    """The list of this level that the line before is in, or lies below."""
    before = block.previous()
    while before.isValid() and list_level(before) > level:
        before = before.previous()
    if list_level(before) != level or is_numbered(before) is not numbered:
        return None
    return before.textList()


def _chosen(cursor: QTextCursor) -> Iterator[QTextBlock]:
    """The lines that a cursor touches, none of a table."""
    document = cursor.document()
    block = document.findBlock(cursor.selectionStart())
    end = cursor.selectionEnd()
    while block.isValid() and block.position() <= end:
        if table_of(QTextCursor(block)) is None:
            yield block
        block = block.next()
