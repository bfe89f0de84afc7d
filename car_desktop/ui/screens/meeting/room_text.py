"""Text read from across a room: as large as fits the place it is given."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QWidget

from car_desktop.ui.theme import active_tokens, body_font
from car_desktop.ui.widgets.labels import PlainLabel

_FOLD = int(Qt.TextFlag.TextWordWrap)
_STEP = 0.93


class RoomText(PlainLabel):
    """Shrinks to its place, down to half its size; what is still too long ends in « … »."""

    def __init__(self, parent: QWidget, *, bold: bool = False, quiet: bool = False) -> None:
        super().__init__(wrap=True, parent=parent)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._whole = ""
        self._is_bold = bold
        if quiet:
            self.setForegroundRole(QPalette.ColorRole.PlaceholderText)

    @property
    def whole(self) -> str:
        """The text as it was given."""
        return self._whole

    def show_text(self, text: str) -> None:
        """Say this; `fit` then finds its size."""
        self._whole = text
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def fit(self, place: QSize, largest: int) -> None:
        """Take the largest size at which the text fits the place."""
        pixels = float(largest)
        while (
            pixels > largest / 2 and self._height_at(round(pixels), place.width()) > place.height()
        ):
            pixels *= _STEP
        font = self._font_at(round(pixels))
        metrics = QFontMetrics(font)
        self.setFont(font)
        self.setText(self._cut(metrics, place))
        self.resize(place.width(), self._height(metrics, self.text(), place.width()))

    def _cut(self, metrics: QFontMetrics, place: QSize) -> str:
        """The words that fit, found by halving."""
        if self._height(metrics, self._whole, place.width()) <= place.height():
            return self._whole
        few, many = 0, len(self._whole)
        while many - few > 1:
            middle = (few + many) // 2
            if self._height(metrics, self._whole[:middle] + "…", place.width()) <= place.height():
                few = middle
            else:
                many = middle
        return self._whole[:few].rstrip() + "…"

    def _height_at(self, pixels: int, width: int) -> int:
        return self._height(QFontMetrics(self._font_at(pixels)), self._whole, width)

    def _height(self, metrics: QFontMetrics, text: str, width: int) -> int:
        return metrics.boundingRect(QRect(0, 0, width, 100_000), _FOLD, text).height()

    def _font_at(self, pixels: int) -> QFont:
        font = body_font(active_tokens())
        font.setPixelSize(max(pixels, 1))
        font.setWeight(QFont.Weight.Bold if self._is_bold else QFont.Weight.Normal)
        return font
