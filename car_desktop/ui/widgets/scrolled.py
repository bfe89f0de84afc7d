"""A part of a page that scrolls when it is long."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QVBoxLayout, QWidget

from car_desktop.ui.theme import active_tokens


def scrolled(content: QLayout, least_height: int, most_height: int = 0) -> QScrollArea:
    """Put a layout into a scroll area of bounded height (in pixels at 100 %)."""
    ground = QWidget()
    ground.setProperty("ground", "page")
    column = QVBoxLayout(ground)
    column.setContentsMargins(0, 0, 8, 0)
    column.addLayout(content)
    column.addStretch(1)
    area = QScrollArea()
    area.setWidget(ground)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setMinimumHeight(active_tokens().px(least_height))
    if most_height:
        area.setMaximumHeight(active_tokens().px(most_height))
    return area
