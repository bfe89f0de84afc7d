"""A whole line that opens something: by click, Enter or space."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.buttons import OnClick, without_state

LEAST_TARGET = QSize(24, 24)  # WCAG 2.2, 2.5.8


class RowButton(QAbstractButton):
    """Give it a layout with labels and an accessible name; it lights up under the pointer."""

    def __init__(self, on_click: OnClick, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.clicked.connect(without_state(on_click))

    def sizeHint(self) -> QSize:
        """Ask for what the line holds."""
        layout = self.layout()
        hint = layout.sizeHint() if layout else super().sizeHint()
        return hint.expandedTo(LEAST_TARGET)

    def minimumSizeHint(self) -> QSize:
        """Shrink as far as the line does."""
        layout = self.layout()
        hint = layout.minimumSize() if layout else super().minimumSizeHint()
        return hint.expandedTo(LEAST_TARGET)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, as space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the light under the pointer and the frame of the focus."""
        tokens = active_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse():
            painter.setBrush(tokens.colour("hover"))
            painter.drawRoundedRect(self.rect(), 6, 6)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(tokens.colour("focus"))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        painter.end()
