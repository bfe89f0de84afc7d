"""The names at the left of the year: each on one or two lines, with its load below."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout
from PySide6.QtWidgets import QHeaderView, QWidget

from car_desktop.ui.theme import active_tokens

NAME_SIZE, LOAD_SIZE, MARGIN = 12, 11, 10


class NamesHeader(QHeaderView):
    """The model answers « name, line feed, load »."""

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._width = width
        self.setSectionsClickable(False)

    def sizeHint(self) -> QSize:
        """Take the width that was given, at the text size in force; nothing asks for a height."""
        return QSize(active_tokens().px(self._width), 0)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803 - Qt's names
        """Draw one name and its load, in the middle of the height."""
        tokens = active_tokens()
        painter.save()
        painter.fillRect(rect, tokens.colour("sunken"))
        painter.setPen(tokens.colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        said = str(self.model().headerData(logicalIndex, self.orientation()) or "")
        name, _, load = said.partition("\n")
        room = rect.adjusted(tokens.px(MARGIN), 0, -tokens.px(4), 0)
        name_font, load_font = _font(self.font(), NAME_SIZE), _font(self.font(), LOAD_SIZE, False)
        height, load_height = QFontMetrics(name_font).height(), QFontMetrics(load_font).height()
        lines = _lines(name, name_font, room.width())
        top = rect.center().y() - (len(lines) * height + (load_height if load else 0)) // 2 + 1
        painter.setFont(name_font)
        painter.setPen(tokens.colour("ink"))
        for line in lines:
            painter.drawText(QRect(room.left(), top, room.width(), height), 0, line)
            top += height
        painter.setFont(load_font)
        painter.setPen(tokens.colour("secondary"))
        painter.drawText(QRect(room.left(), top, room.width(), load_height), 0, load)
        painter.restore()


def _lines(text: str, font: QFont, width: int) -> list[str]:
    """Fold a text once; what the last line has no room for ends in « … »."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    starts: list[int] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    if len(starts) < 2:
        return [_elided(text, font, width)]
    return [text[: starts[1]].rstrip(), _elided(text[starts[1] :], font, width)]


def _elided(text: str, font: QFont, width: int) -> str:
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


def _font(font: QFont, size: int, is_bold: bool = True) -> QFont:
    own = QFont(font)
    own.setPixelSize(active_tokens().px(size))
    own.setWeight(QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
    return own
