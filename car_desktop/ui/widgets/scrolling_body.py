"""Content that asks for all the room it needs and scrolls when there is less."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from car_desktop.ui.theme import active_tokens

LEAST_HEIGHT = 96


class ScrollingBody(QScrollArea):
    """Put a widget in; its size hint becomes the body's."""

    outgrown = Signal()  # the content asks for another size

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        content.setProperty("ground", "page")
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Ask for the whole content."""
        return self._content.sizeHint()

    def heightForWidth(self, width: int) -> int:
        """Ask for what the folded text needs, no more: the rest would gape between fields."""
        layout = self._content.layout()
        if layout is None or not layout.hasHeightForWidth():
            return self._content.sizeHint().height()
        return layout.totalHeightForWidth(width)

    def minimumSizeHint(self) -> QSize:
        """Scroll up and down, never sideways."""
        width = self._content.minimumSizeHint().width()
        height = min(self._content.sizeHint().height(), active_tokens().px(LEAST_HEIGHT))
        return QSize(width + self.verticalScrollBar().sizeHint().width(), height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass on that the content grew, for example by a line that says what is wrong."""
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self.outgrown.emit()
        return super().eventFilter(watched, event)
