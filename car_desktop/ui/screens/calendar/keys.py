"""What a key does in a screen, also offered in the menu."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from car_desktop.ui.widgets.buttons import OnClick, without_state


def add_key(screen: QWidget, name: str, keys: str, run: OnClick) -> QAction:
    """Let a key work anywhere within a screen."""
    action = QAction(name, screen)
    action.setShortcut(QKeySequence(keys))
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.triggered.connect(without_state(run))
    screen.addAction(action)
    return action
