"""The sign of a meeting that clashes, the same in every view: a triangle, and the word for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPixmap, QPixmapCache, QPolygonF

from car_desktop.i18n import translate
from car_desktop.services.conflicts import Conflict, conflict_text
from car_desktop.ui.theme import active_tokens, body_font

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
    side = min(room.width(), room.height())
    square = QRect(0, 0, side, side)
    square.moveCenter(room.center())
    painter.drawPixmap(square, _sign(side, painter.device().devicePixelRatioF()))


def _sign(side: int, density: float) -> QPixmap:
    """The triangle as a picture, kept in Qt's cache: a year may hold hundreds."""
    tokens = active_tokens()
    key = f"clash:{tokens.name}:{side}:{density}"
    picture = QPixmap()
    if QPixmapCache.find(key, picture):
        return picture
    picture = QPixmap(QSize(side, side) * density)
    picture.setDevicePixelRatio(density)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    _draw(painter, float(side))
    painter.end()
    QPixmapCache.insert(key, picture)
    return picture


def _draw(painter: QPainter, side: float) -> None:
    tokens = active_tokens()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.colour("red"))
    top, base = side * 0.06, side * 0.92
    corners = [QPointF(side / 2, top), QPointF(side, base), QPointF(0, base)]
    painter.drawPolygon(QPolygonF(corners))
    font = body_font(tokens)
    font.setPixelSize(max(6, round(side * 0.68)))
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(tokens.colour("panel"))
    room = QRectF(0, side * 0.12, side, side * 0.88)
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, "!")
