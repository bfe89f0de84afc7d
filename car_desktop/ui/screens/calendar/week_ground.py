"""What lies below the meetings of a week: days, hours and the present."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QWidget

from car_desktop.typography import current
from car_desktop.ui.screens.calendar.week_scale import WeekScale
from car_desktop.ui.screens.calendar.week_stops import minute_of
from car_desktop.ui.theme import Tokens, active_tokens

TEXT, LABEL_HEIGHT, DOT = 12, 18, 4  # at 100 %


def paint_ground(
    widget: QWidget, dirty: QRect, scale: WeekScale, now: datetime, off: Mapping[date, str]
) -> None:
    """Draw the columns, the lines of the hours with their names, and the line of the present."""
    tokens, painter = active_tokens(), QPainter(widget)
    painter.setClipRect(dirty)
    painter.fillRect(dirty, tokens.colour("panel"))
    _paint_days(painter, scale, off, tokens)
    _paint_hours(painter, scale, now, tokens)
    if 0 <= scale.column(now.date()) < 7:
        _paint_now(painter, scale, now, tokens)
    painter.end()


def now_label(scale: WeekScale, now: datetime) -> QRect:
    """Where the present is written, beside the hours."""
    return _label(scale, minute_of(now))


def _paint_days(
    painter: QPainter, scale: WeekScale, off: Mapping[date, str], tokens: Tokens
) -> None:
    for column in range(7):
        day, left = scale.day(column), scale.edge(column)
        if day.weekday() >= 5 or day in off:
            room = QRect(left, 0, scale.edge(column + 1) - left, scale.height)
            painter.fillRect(room, tokens.colour("background"))
        painter.setPen(tokens.colour("line"))
        painter.drawLine(left, 0, left, scale.height)


def _paint_hours(painter: QPainter, scale: WeekScale, now: datetime, tokens: Tokens) -> None:
    is_this_week = 0 <= scale.column(now.date()) < 7
    painter.setFont(_font(painter.font(), is_bold=False))
    for hour in range(1, 24):
        top = scale.top(hour * 60)
        painter.setPen(tokens.colour("line"))
        painter.drawLine(scale.gutter, top, scale.width, top)
        label = _label(scale, hour * 60)
        if is_this_week and label.intersects(now_label(scale, now)):
            continue  # the present is written there
        painter.setPen(tokens.colour("secondary"))
        painter.drawText(label, int(_RIGHT), current().time(time(hour)))


def _paint_now(painter: QPainter, scale: WeekScale, now: datetime, tokens: Tokens) -> None:
    top, left = scale.top(minute_of(now)), scale.edge(scale.column(now.date()))
    right = scale.edge(scale.column(now.date()) + 1)
    painter.setPen(tokens.colour("red"))
    painter.setFont(_font(painter.font(), is_bold=True))
    painter.drawText(now_label(scale, now), int(_RIGHT), current().time(now.time()))
    painter.drawLine(scale.gutter, top, left, top)
    painter.fillRect(QRect(left, top - 1, right - left, 2), tokens.colour("red"))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(tokens.colour("red"))
    painter.drawEllipse(QPoint(left, top), tokens.px(DOT), tokens.px(DOT))


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _label(scale: WeekScale, minute: int) -> QRect:
    tokens = active_tokens()
    height = tokens.px(LABEL_HEIGHT)
    return QRect(0, scale.top(minute) - height // 2, scale.gutter - tokens.px(6), height)


def _font(base: QFont, *, is_bold: bool) -> QFont:
    font = QFont(base)
    font.setPixelSize(active_tokens().px(TEXT))
    font.setWeight(QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
    return font
