"""What the painted grids of days share: words under the pointer, a frame around what is chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.labels import plain_tooltip
from car_desktop.ui.widgets.rows_model import Index


class CellDelegate(QStyledItemDelegate):
    """Override `words_at` and `paint`."""

    def words_at(self, option: QStyleOptionViewItem, index: Index, pointer: QPoint) -> str | None:
        """What a tooltip says at a place of a cell; none leaves the event to others."""
        raise NotImplementedError

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Say everything about what is under the pointer."""
        if event.type() != QEvent.Type.ToolTip:
            return False
        words = self.words_at(option, index, event.pos())
        if words is None:
            return False
        QToolTip.showText(event.globalPos(), plain_tooltip(words), view)
        return True


def frame_if_chosen(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Frame the chosen cell."""
    if option.state & QStyle.StateFlag.State_Selected:
        painter.setPen(QPen(active_tokens().colour("brand"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
