"""One thing of a week that takes the keyboard and has a name: a meeting, a crowd, free time."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from car_desktop.ui.screens.calendar.clash_sign import clash_name
from car_desktop.ui.screens.calendar.week_stops import Stop
from car_desktop.ui.widgets.labels import plain_tooltip

_OURS = {Qt.Key.Key_Space, Qt.Key.Key_Select}


class WeekButton(QAbstractButton):
    """Stands in the grid, which answers the mouse and every key but those that press a button."""

    focused = Signal(object)  # Stop
    opened = Signal(object)  # Stop: by the space bar, or by a screen reader

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.stop: Stop | None = None
        self.is_chosen = False
        self.is_clashing = False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # light up under the pointer
        self.clicked.connect(self._on_clicked)

    def show_stop(self, stop: Stop, room: QRect, name: str, clashes: str = "") -> None:
        """Stand for a stop; `clashes` says in full sentences what it clashes with."""
        self.stop = stop
        self.is_clashing = bool(clashes)
        self.setGeometry(room)
        self._say(f"{name}, {clash_name()}" if clashes else name)
        self.setToolTip(plain_tooltip(" ".join([f"{name}.", clashes]) if clashes else name))
        self.show()
        self.update()

    def set_chosen(self, is_chosen: bool) -> None:
        """Take the one place that Tab stops at, or leave it."""
        self.is_chosen = is_chosen
        policies = Qt.FocusPolicy
        self.setFocusPolicy(policies.StrongFocus if is_chosen else policies.ClickFocus)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the grid: Qt would go to whichever button is nearest."""
        if event.key() in _OURS:
            super().keyPressEvent(event)
            return
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the grid, also when a screen reader moved here."""
        super().focusInEvent(event)
        if self.stop is not None:
            self.focused.emit(self.stop)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave it to the grid."""
        event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Leave it to the grid."""
        event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave it to the grid."""
        event.ignore()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Leave it to the grid."""
        event.ignore()

    def _on_clicked(self) -> None:
        if self.stop is not None:
            self.opened.emit(self.stop)

    def _say(self, name: str) -> None:
        """Have a screen reader say it again where the button stays and what it stands for changed."""
        if name == self.accessibleName():
            return
        self.setAccessibleName(name)
        if self.hasFocus():
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            QAccessible.updateAccessibility(event)
