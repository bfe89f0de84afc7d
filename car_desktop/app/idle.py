"""Notices that nobody is there: no key, no click for a while, or a computer that slept."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

TICK_SECONDS = 5
SLEPT_SECONDS = 45
"""A tick that comes so late was held up by sleep: the lid was closed."""

_SIGNS_OF_LIFE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
}


class IdleWatch(QObject):
    """Says `left` once after so many minutes without a sign of life, or on waking up.

    It looks at the events of the window that has the keyboard, not at those of every widget: those are
    too many to ask Python about each.
    """

    left = Signal()

    def __init__(self, parent: QObject, wall_clock: Callable[[], float] = time.time) -> None:
        super().__init__(parent)
        self._wall_clock = wall_clock
        self._minutes = 0
        self._watched: QWindow | None = None
        self._last_sign = self._last_tick = wall_clock()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_SECONDS * 1000)
        self._timer.timeout.connect(self.tick)

    def start(self, minutes: int) -> None:
        """Watch from now on; with 0 minutes, only for sleep."""
        self._minutes = minutes
        self._last_sign = self._last_tick = self._wall_clock()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication) and not self._timer.isActive():
            application.focusWindowChanged.connect(self._watch)
            self._watch(application.focusWindow())
        self._timer.start()

    def stop(self) -> None:
        """Watch no more."""
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication) and self._timer.isActive():
            application.focusWindowChanged.disconnect(self._watch)
        self._timer.stop()
        self._watch(None)

    def tick(self) -> None:
        """Look at the clock."""
        now = self._wall_clock()
        has_slept = now - self._last_tick > SLEPT_SECONDS
        is_idle = bool(self._minutes) and now - self._last_sign >= self._minutes * 60
        self._last_tick = now
        if has_slept or is_idle:
            self._last_sign = now
            self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note a sign of life; take nothing away."""
        if event.type() in _SIGNS_OF_LIFE:
            self._last_sign = self._wall_clock()
        return False

    def _watch(self, window: QWindow | None) -> None:
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched.destroyed.disconnect(self._forget)
        self._watched = window
        if window is not None:
            window.installEventFilter(self)
            window.destroyed.connect(self._forget)
            self._last_sign = self._wall_clock()

    def _forget(self) -> None:
        self._watched = None
