"""An icon that stands by itself, in the colours and at the text size in force."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from car_desktop.ui.icons import icon
from car_desktop.ui.theme import active_tokens


class IconLabel(QWidget):
    """`IconLabel("users", "brand", 36)`: decoration only, a text beside it carries the meaning."""

    def __init__(
        self, name: str, role: str = "secondary", size: int = 18, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set(name, role)

    def set(self, name: str, role: str) -> None:
        """Show another icon."""
        self._icon = icon(name, role)
        self.update()

    def sizeHint(self) -> QSize:
        """Grow with the text."""
        side = active_tokens().px(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        self._icon.paint(QPainter(self), self.rect())

    def changeEvent(self, event: QEvent) -> None:
        """Ask for room again when the theme changed."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self.updateGeometry()
