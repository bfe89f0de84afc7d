"""The facilitator's script, set apart from what others may read."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from car_desktop.ui.screens.meeting.growing_edit import GrowingEdit
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.icon_label import IconLabel
from car_desktop.ui.widgets.labels import PlainLabel, TextRole


class ScriptBox(QFrame):
    """On its own ground with a lock: what the coach says, asks and does."""

    def __init__(self) -> None:
        super().__init__()
        self.title = PlainLabel(self.tr("Facilitator’s script"), TextRole.STRONG)
        self.notice = PlainLabel(
            self.tr("For you alone: it is in no document and on no screen of the room."),
            TextRole.SECONDARY,
            wrap=True,
        )
        self.text = GrowingEdit(
            self.title.text(), self.tr("What you say, ask and do at this point"), 4
        )
        self.text.setAccessibleDescription(self.notice.text())
        self.title.setBuddy(self.text)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(IconLabel("lock", "amber", 16))
        head.addWidget(self.title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 12, 10)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.notice)
        column.addWidget(self.text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground of what is private, with a bar at its side."""
        super().paintEvent(event)
        tokens = active_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(tokens.colour("focus" if self.text.hasFocus() else "line"))
        painter.setBrush(tokens.colour("sunken"))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 8, 8)
        painter.fillRect(0, 8, 3, self.height() - 16, tokens.colour("amber"))
