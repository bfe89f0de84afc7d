"""The first line of the window: the program's name, the menus, the search box."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenuBar, QPushButton, QWidget

from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.buttons import OnClick, without_state

WIDTH = 340
KEYS = "Ctrl+K"


class TopBar(QFrame):
    """« CAR », the menus, and the search box, in one line."""

    def __init__(self, menus: QMenuBar, search: QWidget) -> None:
        super().__init__()
        menus.setNativeMenuBar(False)  # the search box shares its line
        brand = QLabel("CAR")
        brand.setProperty("role", "brand")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(6)
        row.addWidget(brand)
        row.addWidget(menus, 1)
        row.addWidget(search)


class SearchBox(QPushButton):
    """Looks like a field and opens the command palette."""

    def __init__(self, on_click: OnClick, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "search")
        self.setText(self.tr("Search or act…"))
        self.setAccessibleName(self.tr("Search or act"))
        self.setAutoDefault(False)
        self.setMinimumWidth(active_tokens().px(WIDTH))
        keys = QLabel(QKeySequence(KEYS).toString(QKeySequence.SequenceFormat.NativeText))
        keys.setProperty("role", "keys")
        keys.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.addWidget(keys, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.clicked.connect(without_state(on_click))
