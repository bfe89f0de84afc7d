"""One calm column in the middle of the window, for what comes before the data."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.icon_label import IconLabel
from car_desktop.ui.widgets.labels import PlainLabel, TextRole

WIDTH = 480
SPACING = 14


class OpeningPage(QWidget):
    """A picture, a title and a sentence; what follows goes into `body`."""

    def __init__(
        self, picture: str, title: str, text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = PlainLabel(title, TextRole.TITLE, wrap=True)
        self.text = PlainLabel(text, TextRole.SECONDARY, wrap=True)
        self.refusal = PlainLabel("", TextRole.ERROR, wrap=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACING)
        block = QWidget()
        block.setProperty("ground", "page")
        column = QVBoxLayout(block)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(SPACING)
        column.addStretch(2)
        for part in (IconLabel(picture, "brand", 36), self.title, self.text):
            column.addWidget(part)
        column.addLayout(self.body)
        column.addWidget(self.refusal)
        column.addStretch(3)
        self._block = block
        self._lay_out(block)
        self.text.setVisible(bool(text))  # once it has a parent: else it would be a window
        self.refusal.hide()

    def refuse(self, text: str) -> None:
        """Say in one sentence what is wrong; empty text clears."""
        self.refusal.setText(text)
        self.refusal.setVisible(bool(text))

    def first_field(self) -> QWidget | None:
        """Where typing begins."""
        return None

    def _lay_out(self, block: QWidget) -> None:
        block.setFixedWidth(active_tokens().px(WIDTH))
        middle = QWidget()
        middle.setProperty("ground", "page")
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(block)
        row.addStretch(1)
        area = QScrollArea()
        area.setWidget(middle)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
