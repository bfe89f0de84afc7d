"""What lies below the meetings of a week: days, hours and the present."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from car_desktop.i18n import translate
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


class PresentLine(QWidget):
    """The present across the column of today, above its meetings; the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_now(self, scale: WeekScale, now: datetime) -> None:
        """Stand at the minute, or hide in another week."""
        column, dot = scale.column(now.date()), active_tokens().px(DOT)
        is_this_week = 0 <= column < 7
        if is_this_week:
            left, top = scale.edge(column) - dot, scale.top(minute_of(now)) - dot
            self.setGeometry(left, top, scale.edge(column + 1) - left, 2 * dot + 1)
            self.setAccessibleName(translate("Week", "Now: {time}").format(time=_time(now)))
            self.raise_()
        self.setVisible(is_this_week)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a line that starts with a dot."""
        tokens, painter = active_tokens(), QPainter(self)
        dot = tokens.px(DOT)
        painter.fillRect(QRect(dot, dot - 1, self.width() - dot, 2), tokens.colour("red"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("red"))
        painter.drawEllipse(QPoint(dot, dot), dot, dot)
        painter.end()


def _time(now: datetime) -> str:
    return current().time(now.time())


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
    painter.setPen(tokens.colour("red"))
    painter.setFont(_font(painter.font(), is_bold=True))
    painter.drawText(now_label(scale, now), int(_RIGHT), _time(now))
    top = scale.top(minute_of(now))
    painter.drawLine(scale.gutter, top, scale.edge(scale.column(now.date())), top)


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
