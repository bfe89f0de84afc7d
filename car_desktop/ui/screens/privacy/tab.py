"""A part of « Privacy » that scrolls by itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from car_desktop.ui.context import Context
from car_desktop.ui.widgets.panel import Panel

SPACING = 16


class PrivacyTab(Panel):
    """Put cards into `body`; the rest of the height stays empty below them."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        content = QWidget()
        content.setProperty("ground", "page")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, SPACING, 0, 0)
        column.setSpacing(SPACING)
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACING)
        column.addLayout(self.body)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
