"""A white panel with a title, as screens are made of."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from car_desktop.ui.widgets.labels import ElidedLabel, PlainLabel, TextRole


class Card(QFrame):
    """`Card(title, trailing)`: put content in with `add()` or into `body`; `accent` marks the first thing to do."""

    def __init__(
        self,
        title: str = "",
        trailing: str | QWidget = "",
        *,
        accent: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("accent", accent)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self.title = ElidedLabel(title, TextRole.HEADING)
        self.trailing = PlainLabel("", TextRole.SECONDARY)
        self._header = QHBoxLayout()
        self._header.setSpacing(8)
        self._header.addWidget(self.title)
        self._header.addStretch(1)
        self._header.addWidget(self.trailing)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 12, 16, 16)
        outer.setSpacing(8)
        outer.addLayout(self._header)
        outer.addLayout(self.body, 1)
        self.set_title(title)
        if isinstance(trailing, QWidget):
            self.add_to_header(trailing)
        else:
            self.set_trailing(trailing)

    def set_title(self, title: str) -> None:
        """Name the card; its name is also what a screen reader says."""
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.setAccessibleName(title)

    def set_trailing(self, text: str) -> None:
        """Say something short at the right of the title."""
        self.trailing.setText(text)
        self.trailing.setVisible(bool(text))

    def add_to_header(self, widget: QWidget) -> None:
        """Put a widget at the right end of the title line."""
        self._header.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def add(self, content: QWidget | QLayout, stretch: int = 0) -> None:
        """Add content below what is already there."""
        if isinstance(content, QWidget):
            self.body.addWidget(content, stretch)
        else:
            self.body.addLayout(content, stretch)
