"""A box to tick whose words fold where the room is narrow: Qt's own would be cut."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from car_desktop.ui.theme import active_tokens

NARROWEST = 170  # at 100 %
_FOLDED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignVCenter)
_ANY_HEIGHT = 10_000


class FoldingCheck(QCheckBox):
    """As wide as it is given, as high as its words then need."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Ask for the whole text, or for what its words need where that is long."""
        whole = super().sizeHint()
        width = min(whole.width(), active_tokens().px(NARROWEST))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Never be narrower: the words would be cut."""
        return self.sizeHint()

    def hasHeightForWidth(self) -> bool:
        """Fold."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the folded words, with what is around the box."""
        room = QRect(0, 0, max(width - self._before_text(), 1), _ANY_HEIGHT)
        words = self.fontMetrics().boundingRect(room, _FOLDED, self.text()).height()
        around = super().sizeHint().height() - self.fontMetrics().height()
        return max(words + around, super().sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Let the style draw the box, and write the words beside it."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        text, option.text = option.text, ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_CheckBox, option)
        room = self.rect().adjusted(self._before_text(), 0, 0, 0)
        self.style().drawItemText(
            painter,
            room,
            _FOLDED,
            self.palette(),
            self.isEnabled(),
            text,
            self.foregroundRole(),
        )

    def _before_text(self) -> int:
        """The box and the gap after it."""
        words = self.fontMetrics().size(int(Qt.TextFlag.TextShowMnemonic), self.text()).width()
        return max(super().sizeHint().width() - words, 0)
