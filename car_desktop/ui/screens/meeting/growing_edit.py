"""Text that grows with what is typed, within reason."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit

FEWEST_LINES, MOST_LINES = 3, 14


class GrowingEdit(QPlainTextEdit):
    """Between three and fourteen lines, then it scrolls; Tab goes to the next field."""

    def __init__(self, name: str, placeholder: str = "", fewest: int = FEWEST_LINES) -> None:
        super().__init__()
        self._fewest = fewest
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setProperty("kind", "bare")
        self.textChanged.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower text is a higher one."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # A plain text document counts its height in lines.
        lines = round(self.document().size().height())
        shown = min(max(lines, self._fewest), MOST_LINES)
        margins = self.contentsMargins().top() + self.contentsMargins().bottom()
        text = shown * self.fontMetrics().lineSpacing() + 2 * self.document().documentMargin()
        self.setFixedHeight(round(text) + margins + 4)
        policy = Qt.ScrollBarPolicy
        is_cut = lines > MOST_LINES
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if is_cut else policy.ScrollBarAlwaysOff
        )
