"""What the timer is drawn with: a figure and a bar that repaint themselves and nothing around."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from car_desktop.domain.timing import Pace
from car_desktop.ui.screens.meeting.timer_words import LONGEST_FIGURE, SHORT_FIGURE
from car_desktop.ui.theme import active_tokens, body_font
from car_desktop.ui.widgets.labels import PlainLabel

COLOURS = {Pace.CALM: "brand", Pace.SOON: "amber", Pace.OVER: "amber"}


class TimerFigure(PlainLabel):
    """Big figures of one width; its size does not depend on them, so that a second moves nothing."""

    def __init__(
        self, pixels: int, alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter
    ) -> None:
        super().__init__()
        self.setAlignment(alignment | Qt.AlignmentFlag.AlignVCenter)
        self._pixels = pixels
        self._pace = Pace.CALM
        self._fit()

    def show_figure(self, text: str, pace: Pace) -> None:
        """Show it in the colour of its pace."""
        if text == self.text() and pace is self._pace:
            return
        had_hours = self._has_hours()
        self._pace = pace
        self.setText(text)
        if self._has_hours() != had_hours:
            self._fit()

    def set_pixels(self, pixels: int) -> None:
        """Draw it larger or smaller, at 100 %."""
        if pixels != self._pixels:
            self._pixels = pixels
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the figure."""
        painter = QPainter(self)
        painter.setFont(self._figures())
        painter.setPen(active_tokens().colour(COLOURS[self._pace]))
        painter.drawText(self.rect(), int(self.alignment()), self.text())

    def _figures(self) -> QFont:
        tokens = active_tokens()
        font = body_font(tokens)
        font.setPixelSize(tokens.px(self._pixels))
        font.setWeight(QFont.Weight.Bold)
        return font

    def _has_hours(self) -> bool:
        return len(self.text()) > len(SHORT_FIGURE)

    def _fit(self) -> None:
        """A fixed size: Qt then asks no layout again when the text changes."""
        metrics = QFontMetrics(self._figures())
        widest = LONGEST_FIGURE if self._has_hours() else SHORT_FIGURE
        self.setFixedSize(metrics.horizontalAdvance(widest) + 4, metrics.height())


class TimerBar(QWidget):
    """How much of the time is gone; screen readers hear of it by the heading, not every second."""

    def __init__(self) -> None:
        super().__init__()
        self._ratio = 0.0
        self._pace = Pace.CALM
        self.setFixedHeight(6)

    def show_ratio(self, ratio: float, pace: Pace) -> None:
        """Show so much, at most all; repaint only where a pixel changes."""
        ratio = min(max(ratio, 0.0), 1.0)
        is_same = round(ratio * self.width()) == round(self._ratio * self.width())
        if is_same and pace is self._pace:
            return
        self._ratio, self._pace = ratio, pace
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the room given."""
        return QSize(120, 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the groove and what is gone."""
        tokens = active_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        room = QRectF(self.rect())
        radius = room.height() / 2
        painter.setBrush(tokens.colour("line"))
        painter.drawRoundedRect(room, radius, radius)
        if self._ratio:
            room.setWidth(max(room.height(), room.width() * self._ratio))
            painter.setBrush(tokens.colour(COLOURS[self._pace]))
            painter.drawRoundedRect(room, radius, radius)
