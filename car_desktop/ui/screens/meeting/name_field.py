"""Where a name is begun, above the list of people."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from car_desktop.ui.widgets.labels import restyle

_UNDO_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class NameField(QLineEdit):
    """Enter and Down go to the person found; Escape empties the field."""

    left = Signal()  # towards the list

    def event(self, event: QEvent) -> bool:
        """Leave undo to the program: it is the last mark that a person wants back, not two letters."""
        is_claim = event.type() == QEvent.Type.ShortcutOverride
        if is_claim and isinstance(event, QKeyEvent) and any(map(event.matches, _UNDO_KEYS)):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave towards the list, or empty the field."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def show_found(self, is_found: bool) -> None:
        """Say in the look of the field that nobody has this name."""
        self.setProperty("invalid", not is_found)
        restyle(self)
