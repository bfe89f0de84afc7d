"""What is around a place of a document; Qt answers None where it says that there is always one."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCursor, QTextList, QTextTable


def list_of(block: QTextBlock) -> QTextList | None:
    """The list that a line is an entry of."""
    return block.textList()


def table_of(cursor: QTextCursor) -> QTextTable | None:
    """The table around a cursor."""
    return cursor.currentTable()
