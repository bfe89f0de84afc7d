"""What fills the window before there is data: a calm outline, or a problem with a way out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from car_desktop.ui.messages import Action
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.buttons import primary_button, secondary_button
from car_desktop.ui.widgets.icon_label import IconLabel
from car_desktop.ui.widgets.labels import PlainLabel, TextRole


class Outline(QWidget):
    """The shape of the first screen, without data, for the moment that opening takes."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a title and three cards."""
        tokens = active_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("line"))
        painter.drawRoundedRect(QRect(24, 26, 150, 16), 6, 6)
        painter.drawRoundedRect(QRect(24, 52, 280, 10), 5, 5)
        painter.setPen(tokens.colour("line"))
        painter.setBrush(tokens.colour("panel"))
        for card in self._cards():
            painter.drawRoundedRect(card, 10, 10)

    def _cards(self) -> list[QRect]:
        width, height = self.width() - 48, self.height() - 96
        left = width * 2 // 3 - 8
        upper = height // 3
        return [
            QRect(24, 80, left, upper),
            QRect(24, 80 + upper + 16, left, height - upper - 16),
            QRect(24 + left + 16, 80, width - left - 16, height),
        ]


class ProblemPage(QWidget):
    """Why the data could not be opened and what the person can do; nothing was changed."""

    def __init__(
        self, title: str, text: str, actions: Sequence[Action], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        picture = IconLabel("triangle-alert", "amber", 40)
        self.title = PlainLabel(title, TextRole.TITLE, wrap=True)
        self.text = PlainLabel(text, wrap=True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setAccessibleName(text)
        self.buttons = [_button(action, position) for position, action in enumerate(actions)]
        column = QVBoxLayout()
        column.setSpacing(12)
        for part in (picture, self.title, self.text):
            column.addWidget(part)
        column.addSpacing(4)
        column.addLayout(self._row())
        self._centre(column)

    def _row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in self.buttons:
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _centre(self, column: QVBoxLayout) -> None:
        block = QWidget()
        block.setMaximumWidth(active_tokens().px(620))
        block.setLayout(column)
        outer = QHBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(block, 8, Qt.AlignmentFlag.AlignVCenter)
        outer.addStretch(1)


def _button(action: Action, position: int) -> QPushButton:
    return primary_button(*action) if position == 0 else secondary_button(*action)
