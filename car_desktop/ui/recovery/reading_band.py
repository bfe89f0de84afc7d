"""The band above everything while the data is only looked at."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from car_desktop.ui.widgets.icon_label import IconLabel
from car_desktop.ui.widgets.labels import PlainLabel, TextRole


class ReadingBand(QFrame):
    """« Reading only »: why, and that nothing can be changed."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("tone", "amber")
        self.setAccessibleName(text)
        self.text = PlainLabel(text, TextRole.STRONG, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(10)
        row.addWidget(IconLabel("eye", "amber"))
        row.addWidget(self.text, 1)
