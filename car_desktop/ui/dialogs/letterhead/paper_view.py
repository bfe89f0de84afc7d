"""The head and the foot of a letter, as documents print them: on white, whatever the theme."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from car_desktop.services.letterheads import LetterheadDraft
from car_desktop.ui.theme import active_tokens

WIDTH, LEAST_HEIGHT = 280, 120
MARGIN, LOGO, GAP = 16, QSize(120, 44), 6
BETWEEN = 28  # the letter itself, as it were
SIGNATURE = QSize(110, 40)
INK, QUIET, LINE = QColor("#1B2A2A"), QColor("#5A6B69"), QColor("#0E6262")


class PaperView(QWidget):
    """`show_letterhead(name, draft)`; a screen reader hears what it says."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._name = ""
        self._draft = LetterheadDraft()
        self._logo, self._signature = QPixmap(), QPixmap()
        self.setAccessibleName(self.tr("Preview of the letterhead"))

    def show_letterhead(self, name: str, draft: LetterheadDraft) -> None:
        """Draw another letterhead."""
        if draft.logo != self._draft.logo:
            self._logo = _pixmap(draft.logo)
        if draft.signature != self._draft.signature:
            self._signature = _pixmap(draft.signature)
        self._name, self._draft = name, draft
        said = [name, *draft.lines.splitlines(), draft.signatory, draft.signatory_title]
        self.setAccessibleDescription(", ".join(part for part in said if part))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As high as what is on it, at the text size in force."""
        tokens = active_tokens()
        height = 2 * tokens.px(MARGIN) + self._head_height() + self._foot_height()
        return QSize(tokens.px(WIDTH), max(height, tokens.px(LEAST_HEIGHT)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the paper and what is on it."""
        tokens = active_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor("white"))
        painter.setPen(tokens.colour("control_line"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        margin = tokens.px(MARGIN)
        room = self.rect().adjusted(margin, margin, -margin, -margin)
        self._head(painter, QRect(room))
        self._foot(painter, room.adjusted(0, self._head_height(), 0, 0))
        painter.end()

    def _head_height(self) -> int:
        tokens = active_tokens()
        lines = [line for line in self._draft.lines.splitlines() if line]
        logo = 0
        if not self._logo.isNull():
            logo = _fitted(self._logo, LOGO * tokens.scale).height() + tokens.px(GAP)
        name = self._line(is_bold=True) if self._name else 0
        return logo + name + len(lines) * self._line(is_bold=False) + tokens.px(GAP) + 2

    def _foot_height(self) -> int:
        tokens, draft = active_tokens(), self._draft
        lines = sum(bool(line) for line in (draft.signatory, draft.signatory_title))
        if not lines and self._signature.isNull():
            return 0
        drawn = _fitted(self._signature, SIGNATURE * tokens.scale).height()
        signature = 0 if self._signature.isNull() else drawn
        return tokens.px(BETWEEN) + signature + 4 + lines * self._line(is_bold=True)

    def _head(self, painter: QPainter, room: QRect) -> None:
        tokens = active_tokens()
        if not self._logo.isNull():
            drawn = _fitted(self._logo, LOGO * tokens.scale)
            painter.drawPixmap(QRect(room.topLeft(), drawn), self._logo)
            room.setTop(room.top() + drawn.height() + tokens.px(GAP))
        self._write(painter, room, self._name, INK, is_bold=True)
        for line in self._draft.lines.splitlines():
            self._write(painter, room, line, QUIET)
        painter.fillRect(QRect(room.left(), room.top() + tokens.px(GAP), room.width(), 2), LINE)

    def _foot(self, painter: QPainter, room: QRect) -> None:
        """The signature above its line, the signatory below."""
        if not self._foot_height():
            return
        tokens, draft = active_tokens(), self._draft
        room.setTop(room.top() + tokens.px(BETWEEN))
        if not self._signature.isNull():
            drawn = _fitted(self._signature, SIGNATURE * tokens.scale)
            painter.drawPixmap(QRect(room.topLeft(), drawn), self._signature)
            room.setTop(room.top() + drawn.height())
        painter.fillRect(QRect(room.left(), room.top() + 1, round(room.width() * 0.6), 1), QUIET)
        room.setTop(room.top() + 4)
        self._write(painter, room, draft.signatory, INK, is_bold=True)
        self._write(painter, room, draft.signatory_title, QUIET)

    def _write(
        self, painter: QPainter, room: QRect, text: str, ink: QColor, *, is_bold: bool = False
    ) -> None:
        """One line at the top of the room, which begins below it afterwards."""
        if not text:
            return
        painter.setFont(self._font(is_bold=is_bold))
        painter.setPen(ink)
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(
            room, int(Qt.AlignmentFlag.AlignTop) | int(Qt.AlignmentFlag.AlignLeft), elided
        )
        room.setTop(room.top() + painter.fontMetrics().height())

    def _line(self, *, is_bold: bool) -> int:
        return QFontMetrics(self._font(is_bold=is_bold)).height()

    def _font(self, *, is_bold: bool) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(active_tokens().px(13 if is_bold else 12))
        font.setWeight(QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
        return font


def _pixmap(png: bytes | None) -> QPixmap:
    pixmap = QPixmap()
    if png is not None:
        pixmap.loadFromData(png)
    return pixmap


def _fitted(pixmap: QPixmap, room: QSize) -> QSize:
    """The size at which a picture keeps its shape in a room."""
    return pixmap.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
