"""A part of a screen that reads the database again whenever data changed."""

from __future__ import annotations

import sys

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from car_desktop.ui.context import Context


class Panel(QWidget):
    """Override `refresh()` to read and show; it runs when needed and only while visible."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.operations = context.operations
        self._is_stale = True
        self.operations.changed.connect(self.invalidate)

    def refresh(self) -> None:
        """Read what this panel shows and put it into its widgets."""

    def invalidate(self) -> None:
        """Refresh now if visible, else when next shown; for changes other than data (a filter, a month)."""
        self._is_stale = True
        if self.isVisible():
            self._refresh_now()

    def showEvent(self, event: QShowEvent) -> None:
        """Refresh what went stale while hidden."""
        super().showEvent(event)
        if not self._is_stale:
            return
        try:
            self._refresh_now()
        except Exception as error:  # noqa: BLE001 told by the hook, like what nobody catches
            # It must not leave an event of Qt: PySide goes on calling Python with it pending, and crashes.
            sys.excepthook(type(error), error, error.__traceback__)

    def _refresh_now(self) -> None:
        self._is_stale = False
        try:
            self.refresh()
        except BaseException:
            self._is_stale = True  # looked at again, it is read again
            raise
