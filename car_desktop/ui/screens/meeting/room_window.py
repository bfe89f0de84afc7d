"""The window for the room: on the other screen where there is one, closed by Escape."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QScreen, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from car_desktop.ui.context import Context
from car_desktop.ui.screens.meeting.room_panel import RoomPanel
from car_desktop.ui.screens.meeting.steps import Command

S = TypeVar("S")


class RoomWindow(QDialog):
    """Fills a screen; the keys of the timer work here too, and nothing of the coach's shows."""

    def __init__(
        self,
        context: Context,
        commands: Iterable[Command],
        parent: QWidget,
        clock: Callable[[], datetime] = datetime.now,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Room view"))
        self.setAccessibleName(self.windowTitle())
        self.panel = RoomPanel(context, clock)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.panel)
        for command in commands:
            QShortcut(QKeySequence(command.keys), self).activated.connect(command.run)
        self._owner = parent
        parent.installEventFilter(self)

    def open_for(self, meeting_id: int) -> None:
        """Fill the other screen and leave the keyboard to the coach; or fill the only one."""
        self.panel.show_meeting(meeting_id)
        own = self._owner.screen()
        other = another(QGuiApplication.screens(), own)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, other is not None)
        self._go_to(other or own)
        self.showFullScreen()
        if other is None:
            self.activateWindow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go when the program's window closes."""
        if event.type() == QEvent.Type.Close and watched is self._owner:
            self.close()
        return False

    def _go_to(self, screen: QScreen) -> None:
        self.setScreen(screen)
        self.setGeometry(screen.geometry())


def another(screens: Sequence[S], own: S) -> S | None:
    """The first screen that is not one’s own, if there is any."""
    return next((screen for screen in screens if screen != own), None)
