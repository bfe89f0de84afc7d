"""The field in which a corrected value is said: words, or a mark of attendance from a list."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QWidget

from car_desktop.domain.labels import label
from car_desktop.domain.values import AttendanceStatus
from car_desktop.services.rectification import STATUS
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.eliding_list import ElidingList

HEIGHT = 64
_STATUSES = tuple(AttendanceStatus)


class ValueField(QStackedWidget):
    """`show_value(field, value)`; `value()` answers what is kept in the data."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QPlainTextEdit()
        self.words.setTabChangesFocus(True)
        self.status = ElidingList([label(status) for status in _STATUSES])
        self.addWidget(self.words)
        self.addWidget(self.status)
        self.setFixedHeight(active_tokens().px(HEIGHT))
        self.setFocusProxy(self.words)

    def show_value(self, field: str, value: str) -> None:
        """Ask for another value of a column, beginning with this one."""
        if field == STATUS:
            self.setCurrentWidget(self.status)
            self.setFocusProxy(self.status)
            self.status.setCurrentIndex(_STATUSES.index(AttendanceStatus(value)))
        else:
            self.setCurrentWidget(self.words)
            self.setFocusProxy(self.words)
            self.words.setPlainText(value)

    def value(self) -> str:
        """The value as it is now said."""
        if self.currentWidget() is self.status:
            return _STATUSES[self.status.currentIndex()].value
        return self.words.toPlainText()
