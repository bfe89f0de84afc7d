"""Paints the cells of our tables: bold, quiet, second line, chip."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from car_desktop.ui.theme import Tokens, active_tokens
from car_desktop.ui.widgets.chip import Tone
from car_desktop.ui.widgets.rows_model import (
    DETAIL_ROLE,
    QUIET_ROLE,
    STRONG_ROLE,
    TONE_ROLE,
    Index,
)

PADDING = 8  # at 100 %
MAX_WIDTH = 420
SHOWN_LETTERS = 300  # a name of 5 000 letters costs no more than a long one


class RowsDelegate(QStyledItemDelegate):
    """Draws what `Column` asks for, in the colours of the theme."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        tokens = active_tokens()
        painter.save()
        self._paint_ground(painter, option, tokens)
        padding = tokens.px(PADDING)
        room = option.rect.adjusted(padding, 0, -padding, -1)
        decoration = index.data(Qt.ItemDataRole.DecorationRole)
        if decoration is not None:
            side = tokens.px(16)
            decoration.paint(painter, QRect(room.left(), room.center().y() - side // 2, side, side))
            room.setLeft(room.left() + side + padding)
        if index.data(TONE_ROLE) is not None:
            _paint_chip(painter, option, room, index)
        else:
            _paint_text(painter, option, room, index)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for one line, two with a detail; never wider than a sentence."""
        tokens = active_tokens()
        text = _shown(index)
        width = (
            QFontMetrics(_bold(option.font)).horizontalAdvance(text) + 2 * tokens.px(PADDING) + 2
        )
        if index.data(TONE_ROLE) is not None:
            width += tokens.px(16)
        if index.data(Qt.ItemDataRole.DecorationRole) is not None:
            width += tokens.px(16) + tokens.px(PADDING)
        height = tokens.px(48 if index.data(DETAIL_ROLE) else 40)
        return QSize(min(width, tokens.px(MAX_WIDTH)), height)

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, tokens: Tokens
    ) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, tokens.colour("brand_soft"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, tokens.colour("hover"))
        painter.setPen(tokens.colour("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())


def _paint_text(painter: QPainter, option: QStyleOptionViewItem, room: QRect, index: Index) -> None:
    tokens = active_tokens()
    font = _bold(option.font) if index.data(STRONG_ROLE) else option.font
    align = index.data(Qt.ItemDataRole.TextAlignmentRole)
    upper = QRect(room)
    if detail := index.data(DETAIL_ROLE):
        upper.setHeight(room.height() // 2)
        align = (align & Qt.AlignmentFlag.AlignHorizontal_Mask) | Qt.AlignmentFlag.AlignBottom
        _paint_detail(painter, option, room, detail)
    ink = "secondary" if index.data(QUIET_ROLE) else "ink"
    _Brush(painter, font, tokens.colour(ink)).write(upper, align, _shown(index))


def _paint_detail(
    painter: QPainter, option: QStyleOptionViewItem, room: QRect, detail: str
) -> None:
    half = room.height() // 2
    lower = QRect(room.left(), room.top() + half + 1, room.width(), half)
    align = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
    _Brush(painter, _small(option.font), active_tokens().colour("secondary")).write(
        lower, align, detail[:SHOWN_LETTERS]
    )


def _paint_chip(painter: QPainter, option: QStyleOptionViewItem, room: QRect, index: Index) -> None:
    tokens = active_tokens()
    tone = Tone(index.data(TONE_ROLE))
    font = _bold(_small(option.font))
    text = _shown(index)
    width = min(QFontMetrics(font).horizontalAdvance(text) + tokens.px(15), room.width())
    height = tokens.px(20)
    chip = QRect(room.left(), room.center().y() - height // 2, width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
    melts = is_selected and tone == Tone.BRAND  # the colour of the selection itself
    painter.setBrush(tokens.colour("panel" if melts else f"{tone.value}_soft"))
    painter.drawRoundedRect(chip, 4, 4)
    inner = chip.adjusted(tokens.px(7), 0, -tokens.px(7), 0)
    _Brush(painter, font, tokens.colour(tone.value)).write(
        inner, Qt.AlignmentFlag.AlignVCenter, text
    )


@dataclass(frozen=True)
class _Brush:
    """Writes one line in one font and colour, cut to the room there is."""

    painter: QPainter
    font: QFont
    colour: QColor

    def write(self, room: QRect, align: Qt.AlignmentFlag, text: str) -> None:
        self.painter.setFont(self.font)
        self.painter.setPen(self.colour)
        elide = Qt.TextElideMode.ElideRight
        shown = QFontMetrics(self.font).elidedText(text, elide, room.width())
        self.painter.drawText(room, int(align), shown)


def _shown(index: Index) -> str:
    text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
    return text[:SHOWN_LETTERS].replace("\n", " ")


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(active_tokens().px(12))
    return small
