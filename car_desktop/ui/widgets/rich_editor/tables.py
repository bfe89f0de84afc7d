"""What may be done in a table: go from cell to cell, add and take away rows and columns."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextTable

from car_desktop.ui.widgets.rich_editor.places import list_of
from car_desktop.ui.widgets.rich_editor.writing import table_format

_ROWS, _COLUMNS = 2, 2


def insert_table(cursor: QTextCursor) -> QTextCursor:
    """A small table after the line that is being written; answer a cursor in its first cell."""
    cursor.beginEditBlock()
    if cursor.block().length() > 1:
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.insertBlock()
    if (items := list_of(cursor.block())) is not None:
        items.remove(cursor.block())
    table = cursor.insertTable(_ROWS, _COLUMNS, table_format())
    cursor.endEditBlock()
    return table.cellAt(0, 0).firstCursorPosition()


def next_cell(cursor: QTextCursor) -> QTextCursor | None:
    """The cell to the right, else the first of the next row, which is added below the last one."""
    table, row, column = _place(cursor)
    if column + 1 < table.columns():
        return table.cellAt(row, column + 1).firstCursorPosition()
    if row + 1 == table.rows():
        table.appendRows(1)
    return table.cellAt(row + 1, 0).firstCursorPosition()


def cell_before(cursor: QTextCursor) -> QTextCursor | None:
    """The cell to the left, else the last of the row above; none before the first."""
    table, row, column = _place(cursor)
    if column:
        return table.cellAt(row, column - 1).firstCursorPosition()
    if row:
        return table.cellAt(row - 1, table.columns() - 1).firstCursorPosition()
    return None


def cell_below(cursor: QTextCursor) -> QTextCursor:
    """The cell below; under the last one, the line after the table."""
    table, row, column = _place(cursor)
    if row + 1 < table.rows():
        return table.cellAt(row + 1, column).firstCursorPosition()
    after = QTextCursor(cursor)
    after.setPosition(table.lastPosition() + 1)
    return after


def add_row(cursor: QTextCursor) -> None:
    """A row below this one."""
    table, row, _ = _place(cursor)
    table.insertRows(row + 1, 1)


def add_column(cursor: QTextCursor) -> None:
    """A column to the right of this one."""
    table, _, column = _place(cursor)
    table.insertColumns(column + 1, 1)


def remove_row(cursor: QTextCursor) -> None:
    """Take this row away and go to its neighbour; with the last one the table goes."""
    table, row, column = _place(cursor)
    is_last = table.rows() == 1
    table.removeRows(row, 1)
    if not is_last:
        _go(cursor, table, min(row, table.rows() - 1), column)


def remove_column(cursor: QTextCursor) -> None:
    """Take this column away and go to its neighbour; with the last one the table goes."""
    table, row, column = _place(cursor)
    is_last = table.columns() == 1
    table.removeColumns(column, 1)
    if not is_last:
        _go(cursor, table, row, min(column, table.columns() - 1))


def remove_table(cursor: QTextCursor) -> None:
    """Take the whole table away."""
    table, _, _ = _place(cursor)
    table.removeRows(0, table.rows())


def _go(cursor: QTextCursor, table: QTextTable, row: int, column: int) -> None:
    cursor.setPosition(table.cellAt(row, column).firstPosition())


def _place(cursor: QTextCursor) -> tuple[QTextTable, int, int]:
    table = cursor.currentTable()
    cell = table.cellAt(cursor)
    return table, cell.row(), cell.column()
