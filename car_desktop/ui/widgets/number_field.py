"""A whole number with its arrows."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox, QWidget

from car_desktop.ui.theme import active_tokens

ROOM_BEFORE = 8  # the style sheet's padding does not reach the text inside


class NumberField(QSpinBox):
    """A spin box whose figures stand where the text of other fields does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(active_tokens().px(ROOM_BEFORE), 0, 0, 0)
