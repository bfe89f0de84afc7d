"""Small bars of the last rates, beside the rate in figures; in a cell or on their own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.labels import plain_name
from car_desktop.ui.widgets.rows_delegate import PADDING, RowsDelegate
from car_desktop.ui.widgets.rows_model import ROW_ROLE, Index

Ratios = Sequence[float | None]

LOW = 0.7
"""Under this rate bars are amber: a sign to look at the rhythm, never a grade."""

BAR, GAP, HEIGHT = 8, 2, 16


class RateBarsDelegate(RowsDelegate):
    """Draws `ratios(row)` as bars, then the text of the cell."""

    def __init__(self, ratios: Callable[[Any], Ratios], slots: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._ratios = ratios
        self._slots = slots

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw bars and figure."""
        tokens = active_tokens()
        painter.save()
        self._paint_ground(painter, option, tokens)
        room = option.rect.adjusted(PADDING, 0, -PADDING, -1)
        ratios = self._ratios(index.data(ROW_ROLE))
        if ratios:
            paint_bars(painter, room, ratios)
            room.setLeft(room.left() + bars_width(self._slots) + tokens.px(8))
        painter.setPen(tokens.colour("ink" if ratios else "secondary"))
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        painter.setFont(option.font)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), text)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Leave room for the bars."""
        size = super().sizeHint(option, index)
        return QSize(size.width() + bars_width(self._slots) + active_tokens().px(8), size.height())


class RateBars(QWidget):
    """The same bars outside a table; `name` says them aloud."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ratios: Ratios = ()
        self.setFixedHeight(active_tokens().px(HEIGHT))

    def set_ratios(self, ratios: Ratios, name: str) -> None:
        """Show these rates."""
        self._ratios = tuple(ratios)
        self.setFixedWidth(max(1, bars_width(len(self._ratios))))
        self.setAccessibleName(name)
        self.setToolTip(plain_name(name))
        self.update()

    def paintEvent(self, _event: object) -> None:
        """Draw the bars."""
        painter = QPainter(self)
        paint_bars(painter, self.rect(), self._ratios)
        painter.end()


def bars_width(count: int) -> int:
    """How wide that many bars are."""
    tokens = active_tokens()
    return count * tokens.px(BAR) + max(0, count - 1) * tokens.px(GAP)


def paint_bars(painter: QPainter, room: QRect, ratios: Ratios) -> None:
    """Draw bars from the left, standing on one line; an empty rate is a thin foot."""
    tokens = active_tokens()
    tall, wide = tokens.px(HEIGHT), tokens.px(BAR)
    foot = room.center().y() + tall // 2
    known = [ratio for ratio in ratios if ratio is not None]
    is_low = bool(known) and sum(known) / len(known) < LOW
    colour = tokens.colour("amber" if is_low else "brand")
    for position, ratio in enumerate(ratios):
        height = max(2, round(tall * (ratio or 0)))
        left = room.left() + position * (wide + tokens.px(GAP))
        shown = colour if ratio is not None else tokens.colour("control_line")
        painter.fillRect(QRect(left, foot - height, wide, height), shown)
