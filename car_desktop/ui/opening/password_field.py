"""A field for a password, that shows it while asked to; pasting is allowed (WCAG 2.2, 3.3.8)."""

from __future__ import annotations

from PySide6.QtGui import QAction, QFocusEvent
from PySide6.QtWidgets import QLineEdit

from car_desktop.ui.icons import icon

LONGEST = 1000


class PasswordField(QLineEdit):
    """Hidden at first, and hidden again when the keyboard leaves."""

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(LONGEST)
        self._reveal = QAction(self)
        self._reveal.setCheckable(True)
        self._reveal.toggled.connect(self._show)
        self.addAction(self._reveal, QLineEdit.ActionPosition.TrailingPosition)
        self._show(False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leave nothing to read."""
        super().focusOutEvent(event)
        self._reveal.setChecked(False)

    def _show(self, is_shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)
        self._reveal.setIcon(icon("eye-off" if is_shown else "eye", "secondary"))
        self._reveal.setText(
            self.tr("Hide the password") if is_shown else self.tr("Show the password")
        )
