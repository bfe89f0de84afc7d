"""The sign of a meeting that clashes, the same in every view: a triangle, and the word for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPolygonF

from car_desktop.i18n import translate
from car_desktop.services.conflicts import Conflict, conflict_text
from car_desktop.ui.theme import active_tokens

Clashes = Mapping[int, tuple[Conflict, ...]]
"""What each meeting clashes with, by meeting; those without a clash are left out."""


def clash_name() -> str:
    """What a screen reader says where the triangle is."""
    return translate("ClashSign", "schedule clash")


def clash_words(conflicts: Iterable[Conflict]) -> str:
    """What the triangle stands for, in full sentences."""
    return " ".join(map(conflict_text, conflicts))


def paint_clash_sign(painter: QPainter, room: QRect) -> None:
    """Draw a filled triangle with « ! » as large as the smaller side of a rectangle."""
    tokens = active_tokens()
    side = float(min(room.width(), room.height()))
    square = QRectF(0, 0, side, side)
    square.moveCenter(QRectF(room).center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.colour("red"))
    top = QPointF(square.center().x(), square.top() + side * 0.06)
    base = square.bottom() - side * 0.08
    painter.drawPolygon(
        QPolygonF([top, QPointF(square.right(), base), QPointF(square.left(), base)])
    )
    font = QFont(painter.font())
    font.setPixelSize(max(6, round(side * 0.68)))
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(tokens.colour("panel"))
    painter.drawText(square.adjusted(0, side * 0.12, 0, 0), Qt.AlignmentFlag.AlignCenter, "!")
    painter.restore()
