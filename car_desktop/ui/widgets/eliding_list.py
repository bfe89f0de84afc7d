"""A closed list whose entries may be longer than the room there is: they end in « … »."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QWidget

from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.labels import plain_tooltip

LEAST_LETTERS = 14
AROUND = 52  # the arrow and the padding, at 100 %


class ElidingList(QComboBox):
    """`set_texts(texts)`; the whole text is in the tooltip, and what a screen reader says."""

    def __init__(self, texts: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts: tuple[str, ...] = ()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(LEAST_LETTERS)
        self.set_texts(texts)

    @property
    def texts(self) -> tuple[str, ...]:
        """The entries, whole."""
        return self._texts

    def set_texts(self, texts: Sequence[str]) -> None:
        """Offer other entries; the first one is chosen."""
        self._texts = tuple(texts)
        self.clear()
        self.addItems(self._texts)
        for place, text in enumerate(self._texts):
            self.setItemData(place, text, Qt.ItemDataRole.AccessibleTextRole)
            self.setItemData(place, plain_tooltip(text), Qt.ItemDataRole.ToolTipRole)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for."""
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._elide()

    def _elide(self) -> None:
        metrics, room = self.fontMetrics(), self.width() - active_tokens().px(AROUND)
        for place, text in enumerate(self._texts):
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(room, 1))
            if shown != self.itemText(place):
                self.setItemText(place, shown)
