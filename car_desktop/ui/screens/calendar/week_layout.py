"""A layout that knows its widgets and leaves them where they were put."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class PlacedLayout(QLayout):
    """Holds the buttons of a grid, so that Tab order finds them as it finds everything else."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item in."""
        self._items.append(item)

    def count(self) -> int:
        """Count items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or none past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give an item back, or none past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def sizeHint(self) -> QSize:
        """Ask for nothing: the grid knows its size."""
        return QSize()

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt’s name
        """Need nothing."""
        return QSize()
