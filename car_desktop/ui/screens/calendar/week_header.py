"""The days of a week above their hours, and why some are off."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from car_desktop.typography import current
from car_desktop.ui.screens.calendar.stripes import paint_stripes
from car_desktop.ui.screens.calendar.week_scale import WeekScale, week_scale
from car_desktop.ui.theme import Tokens, active_tokens
from car_desktop.ui.widgets.labels import plain_tooltip

DAYS, OFF, PADDING, SWATCH = 34, 24, 8, 10  # at 100 %


class WeekHeader(QWidget):
    """One line of days; a second one where a day is off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = week_scale(date.min, 0)
        self._today = date.min
        self._off: Mapping[date, str] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_days(self, scale: WeekScale, today: date, off: Mapping[date, str]) -> None:
        """Name the days of a week, above the columns of the grid."""
        self._scale, self._today = scale, today
        self._off = {day: name for day, name in off.items() if 0 <= scale.column(day) < 7}
        self.setFixedHeight(active_tokens().px(DAYS + (OFF if self._off else 0)))
        self.setAccessibleName(self._spoken())
        self.update()

    def _spoken(self) -> str:
        """The week, then its days off."""
        words = current()
        week = words.date_span(self._scale.day(0), self._scale.day(6))
        off = [f"{words.weekday(day)} {name}" for day, name in sorted(self._off.items())]
        return ", ".join([week, *off])

    def event(self, event: QEvent) -> bool:
        """Say the whole reason of the day under the pointer."""
        if isinstance(event, QHelpEvent):
            day = self._scale.day(self._scale.column_at(event.pos().x()))
            QToolTip.showText(event.globalPos(), plain_tooltip(self._off.get(day, "")), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the seven days."""
        tokens, painter = active_tokens(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), tokens.colour("sunken"))
        for column in range(7):
            self._paint_day(painter, column, tokens)
        painter.setPen(tokens.colour("line"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    def _paint_day(self, painter: QPainter, column: int, tokens: Tokens) -> None:
        day, left = self._scale.day(column), self._scale.edge(column)
        width = self._scale.edge(column + 1) - left
        painter.setPen(tokens.colour("line"))
        painter.drawLine(left, 0, left, self.height())
        padding = tokens.px(PADDING)
        room = QRect(left + padding, 0, width - padding, tokens.px(DAYS))
        painter.setFont(_font(self.font(), 12))
        painter.setPen(tokens.colour("secondary"))
        name = current().weekday_short(day)
        painter.drawText(room, int(_LEFT), name)
        room.setLeft(room.left() + QFontMetrics(painter.font()).horizontalAdvance(name + "  "))
        self._paint_number(painter, room, day, tokens)
        if off := self._off.get(day):
            place = QRect(left + 3, tokens.px(DAYS), width - 6, tokens.px(OFF) - 4)
            _paint_off(painter, place, off, tokens)

    def _paint_number(self, painter: QPainter, room: QRect, day: date, tokens: Tokens) -> None:
        painter.setFont(_font(self.font(), 15))
        is_today = day == self._today
        if is_today:
            side = tokens.px(24)
            pill = QRect(room.left() - 2, (room.height() - side) // 2, tokens.px(28), side)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("brand"))
            painter.drawRoundedRect(pill, 6, 6)
            painter.setPen(tokens.colour("on_brand"))
            painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), str(day.day))
            return
        is_quiet = day.weekday() >= 5 or day in self._off
        painter.setPen(tokens.colour("secondary" if is_quiet else "ink"))
        painter.drawText(room, int(_LEFT), str(day.day))


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def _paint_off(painter: QPainter, room: QRect, name: str, tokens: Tokens) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.colour("neutral_soft"))
    painter.drawRoundedRect(room, 4, 4)
    side = tokens.px(SWATCH)
    paint_stripes(painter, QRect(room.left(), room.top(), side, room.height()))
    painter.setFont(_font(painter.font(), 12))
    painter.setPen(tokens.colour("neutral"))
    inner = room.adjusted(side + tokens.px(5), 0, -tokens.px(3), 0)
    metrics = QFontMetrics(painter.font())
    shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, inner.width())
    painter.drawText(inner, int(_LEFT), shown)


def _font(base: QFont, size: int) -> QFont:
    font = QFont(base)
    font.setPixelSize(active_tokens().px(size))
    font.setWeight(QFont.Weight.DemiBold)
    return font
