"""The stripes of a day without school, in the year and in the legend."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPen

from car_desktop.ui.theme import active_tokens

STEP = 6  # at 100 %
STRENGTH = 0.45  # of the colour of lines that must be seen: a day off is no meeting


def paint_stripes(painter: QPainter, room: QRect) -> None:
    """Draw slanted lines across a rectangle."""
    tokens = active_tokens()
    colour = QColor(tokens.colour("control_line"))
    colour.setAlphaF(STRENGTH)
    painter.save()
    painter.setClipRect(room)
    painter.setPen(QPen(colour, 1))
    for left in range(room.left() - room.height(), room.right(), tokens.px(STEP)):
        painter.drawLine(left, room.bottom(), left + room.height(), room.top())
    painter.restore()
