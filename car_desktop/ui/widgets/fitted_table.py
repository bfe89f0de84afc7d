"""A table as tall as its rows, for cards on a page that scrolls as a whole."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.rows_model import RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable

T = TypeVar("T")

EMPTY_HEIGHT = 72


class FittedTable(RowsTable[T]):
    """Call `fit()` after `set_rows`; the page scrolls, the table does not."""

    def __init__(
        self,
        model: RowsModel[T],
        name: str,
        *,
        sortable: bool = True,
        several: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(model, name, sortable=sortable, several=several, parent=parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def fit(self) -> None:
        """Take the height of the header and of every row; a table without rows needs no header."""
        rows = sum(self.rowHeight(row) for row in range(self.model().rowCount()))
        header = self.horizontalHeader().sizeHint().height() if rows else 0
        self.horizontalHeader().setVisible(bool(rows))
        if not rows:
            rows = active_tokens().px(EMPTY_HEIGHT) if self.placeholder else 0
        self.setFixedHeight(rows + header + 2 * self.frameWidth() + 4)
