"""A small coloured word: a kind, a state, a count."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from car_desktop.ui.widgets.labels import restyle


class Tone(StrEnum):
    """Colour pairs of the theme; the word itself carries the meaning, never the colour alone."""

    NEUTRAL = "neutral"
    BRAND = "brand"
    AMBER = "amber"
    GREEN = "green"
    RED = "red"
    BLUE = "blue"
    VIOLET = "violet"


class Chip(QLabel):
    """A word on a soft colour: `Chip(label(kind), Tone.BRAND)`."""

    def __init__(self, text: str, tone: Tone = Tone.NEUTRAL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("tone", tone.value)
        self.setText(text)

    def set(self, text: str, tone: Tone) -> None:
        """Change the word and its colour."""
        self.setText(text)
        if self.property("tone") != tone.value:
            self.setProperty("tone", tone.value)
            restyle(self)
