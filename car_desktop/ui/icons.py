"""One-colour line icons, painted in the colours of the theme in force."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from car_desktop.resources import resource
from car_desktop.ui.theme import active_tokens

STROKE = 'stroke-width="1.75"'


def icon(name: str, role: str = "ink") -> QIcon:
    """Return `resources/icons/<name>.svg` in a colour role of the theme; it follows theme changes.

    An icon that is checked (`QIcon.State.On`) or selected takes the brand colour.
    """
    return QIcon(_SvgEngine(name, role))


class _SvgEngine(QIconEngine):
    """Paints an SVG with the colour that theme, mode and state ask for."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def clone(self) -> QIconEngine:
        """Return a copy for another QIcon."""
        return _SvgEngine(self._name, self._role)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw a square at the left of a rectangle: what is wider leaves room before a text."""
        side = min(rect.width(), rect.height())
        square = QRectF(rect.left(), rect.center().y() + 1 - side / 2, side, side)
        _renderer(self._name, self._colour(mode, state)).render(painter, square)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Return a picture of that size in device pixels, kept in Qt's cache."""
        colour = self._colour(mode, state)
        key = f"car:{self._name}:{colour.name()}:{size.width()}x{size.height()}"
        picture = QPixmap()
        if QPixmapCache.find(key, picture):
            return picture
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        QPixmapCache.insert(key, picture)
        return picture

    def scaledPixmap(  # noqa: N802 - Qt's name
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        """Return a sharp picture on a dense screen."""
        return self.pixmap(size * scale, mode, state)

    def _colour(self, mode: QIcon.Mode, state: QIcon.State) -> QColor:
        tokens = active_tokens()
        if mode == QIcon.Mode.Disabled:
            return tokens.colour("disabled")
        if state == QIcon.State.On:
            return tokens.colour("brand")
        return tokens.colour(self._role)


def _renderer(name: str, colour: QColor) -> QSvgRenderer:
    drawing = resource(f"icons/{name}.svg").read_text("utf-8")
    recoloured = drawing.replace("currentColor", colour.name()).replace('stroke-width="2"', STROKE)
    return QSvgRenderer(QByteArray(recoloured.encode()))
