"""What a screen shows before there is anything: why, and what to do first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.buttons import OnClick, primary_button
from car_desktop.ui.widgets.icon_label import IconLabel
from car_desktop.ui.widgets.labels import PlainLabel, TextRole

TEXT_WIDTH = 440


class EmptyState(QWidget):
    """`EmptyState("users", title, text, (label, on_click))`, centred where the data will be."""

    def __init__(
        self,
        icon: str,
        title: str,
        text: str = "",
        action: tuple[str, OnClick] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.picture = IconLabel(icon, "brand", 36)
        self.title = PlainLabel(title, TextRole.SUBTITLE, wrap=True)
        self.text = PlainLabel(text, TextRole.SECONDARY, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 32, 24, 32)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for line in (self.title, self.text):
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            line.setMaximumWidth(active_tokens().px(TEXT_WIDTH))
            column.addLayout(_centred(line))
        if action is not None:
            self.action = primary_button(*action)
            column.addSpacing(8)
            column.addWidget(self.action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)


def _centred(line: QWidget) -> QHBoxLayout:
    """Between two springs: an alignment would fold the text at one width and measure it at another."""
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(line, TEXT_WIDTH)
    row.addStretch(1)
    return row
