"""What a column of the workspace is made of, besides its content."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.empty_state import EmptyState


class Hairline(QWidget):
    """A line of one pixel between the head, the content and the foot of a column."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        QPainter(self).fillRect(self.rect(), active_tokens().colour("line"))


def fit_into_column(empty: EmptyState) -> None:
    """Let an empty state fold to the width of a column rather than widen it."""
    layout = empty.layout()
    if layout is None:
        return
    layout.setContentsMargins(4, 16, 4, 16)
    for line in (empty.title, empty.text):
        line.setMinimumWidth(0)
        layout.setAlignment(line, Qt.AlignmentFlag(0))
