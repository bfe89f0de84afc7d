"""Paints the document types: quiet headings, and names that fold rather than lose their end."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.rows_model import QUIET_ROLE, Index

PADDING, GAP, ICON = 10, 7, 16  # at 100 %
_FOLDED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignVCenter)


class TypesDelegate(QStyledItemDelegate):
    """As wide as its list; as high as the folded name."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for every line of the name."""
        tokens, width = active_tokens(), self._view.viewport().width()
        room = QRect(0, 0, self._text_width(width, index), 10_000)
        font = self._font(option.font, index)
        folded = QFontMetrics(font).boundingRect(room, _FOLDED, self._text(index))
        above = tokens.px(GAP) * (2 if index.data(QUIET_ROLE) and index.row() else 1)
        return QSize(width, folded.height() + above + tokens.px(GAP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a heading or a name."""
        tokens = active_tokens()
        is_heading = bool(index.data(QUIET_ROLE))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not is_heading:
            self._paint_ground(painter, option)
        room = option.rect.adjusted(tokens.px(PADDING), 0, -tokens.px(PADDING), 0)
        room.setWidth(self._text_width(option.rect.width(), index))
        if is_heading:
            room.setTop(option.rect.bottom() - tokens.px(GAP) - self._line(option, index))
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setFont(self._font(option.font, index))
        painter.setPen(tokens.colour("secondary" if is_heading else _ink(is_chosen)))
        painter.drawText(room, _FOLDED, self._text(index))
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        if picture is not None:
            side = tokens.px(ICON)
            left = option.rect.right() - tokens.px(PADDING) - side
            picture.paint(painter, QRect(left, room.center().y() - side // 2, side, side))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        tokens = active_tokens()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if not is_chosen and not option.state & QStyle.StateFlag.State_MouseOver:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        if is_chosen:  # a shape too: in high contrast the ground alone says little
            painter.setPen(QPen(tokens.colour("brand"), 1))
        painter.setBrush(tokens.colour("brand_soft" if is_chosen else "hover"))
        painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 6, 6)

    def _text_width(self, width: int, index: Index) -> int:
        tokens = active_tokens()
        taken = 2 * tokens.px(PADDING)
        if index.data(Qt.ItemDataRole.DecorationRole) is not None:
            taken += tokens.px(ICON) + tokens.px(GAP)
        return max(width - taken, 1)

    def _line(self, option: QStyleOptionViewItem, index: Index) -> int:
        return QFontMetrics(self._font(option.font, index)).height()

    def _font(self, font: QFont, index: Index) -> QFont:
        if not index.data(QUIET_ROLE):
            return font
        small = QFont(font)
        small.setPixelSize(active_tokens().px(12))
        small.setWeight(QFont.Weight.DemiBold)
        return small

    def _text(self, index: Index) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole))


def _ink(is_chosen: bool) -> str:
    return "brand" if is_chosen else "ink"
