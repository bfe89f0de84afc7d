"""How meetings, crowds and free time look in the week."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QWidget

from car_desktop.services.meetings import MeetingRow
from car_desktop.typography import NBSP, current
from car_desktop.ui.screens.calendar.clash_sign import paint_clash_sign
from car_desktop.ui.screens.calendar.week_button import WeekButton
from car_desktop.ui.screens.calendar.week_words import more_words
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.tones import kind_tone

EDGE, TEXT, SIGN = 3, 12, 13  # at 100 %: the bar at the left, the letters, the mark of a clash
NARROW = 36  # at 100 %: under this width words would be torn: they are written downwards
GRIP = 6  # at 100 %: how much of a block's foot stretches it
ROUND = 4.0

Line = tuple[str, QFont]


class MeetingBlock(WeekButton):
    """Hours, community and object on the colour of the kind; its foot stretches it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)

    def is_grip(self, point: QPoint) -> bool:
        """Whether a point is on the foot."""
        return point.y() >= self.height() - active_tokens().px(GRIP)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say by the pointer what dragging from there would do."""
        super().mouseMoveEvent(event)
        if not event.buttons():
            shapes = Qt.CursorShape
            is_grip = self.is_grip(event.position().toPoint())
            self.setCursor(shapes.SizeVerCursor if is_grip else shapes.PointingHandCursor)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw as much as there is room for."""
        meeting = self.stop.meeting if self.stop else None
        if meeting is None:
            return
        tone = "neutral" if not meeting.state.counts else kind_tone(meeting.kind).value
        painter = _painter(self)
        _paint_ground(painter, self, tone)
        tokens = active_tokens()
        room = self.rect().adjusted(tokens.px(EDGE) + tokens.px(5), 2, -tokens.px(3), -3)
        sign = _paint_sign(painter, self)
        if room.width() < tokens.px(NARROW) and room.height() > 2 * room.width():
            room.setTop(room.top() + sign)
            painter.translate(room.right() + 1, room.top())
            painter.rotate(90)
            room, sign = QRect(QPoint(0, 0), room.size().transposed()), 0
        painter.setPen(tokens.colour(tone))
        _write(painter, room, self._lines(meeting, room, sign))
        painter.end()

    def _lines(self, meeting: MeetingRow, room: QRect, sign: int) -> list[Line]:
        """Time and community share a line where there is only one; the sign stands at its end."""
        is_struck = not meeting.state.counts
        bold, plain = _font(self.font(), is_struck, is_bold=True), _font(self.font(), is_struck)
        if room.height() < 2 * QFontMetrics(bold).height():
            line = f"{current().time(meeting.starts_at)} {meeting.community}"
            return [(_cut(line, QFontMetrics(bold), room.width() - sign), bold)]
        metrics = QFontMetrics(plain)
        hours = _hours(meeting.starts_at, meeting.ends_at, metrics, room.width() - sign)
        return [(hours, plain), (meeting.community, bold), (meeting.title, plain)]


class CrowdBlock(WeekButton):
    """« + 3 »: the meetings that found no room; pressing it shows them in the list."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw how many."""
        if self.stop is None:
            return
        painter = _painter(self)
        _paint_ground(painter, self, "neutral")
        painter.setPen(active_tokens().colour("neutral"))
        painter.setFont(_font(self.font(), is_bold=True))
        text = more_words(self.stop).replace(" ", NBSP)
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), text)
        _paint_sign(painter, self)
        painter.end()


class SlotBlock(WeekButton):
    """The free time the keyboard stands on, or that is being drawn with the mouse."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a frame, and the hours where there is room."""
        if self.stop is None:
            return
        tokens = active_tokens()
        painter = _painter(self)
        painter.setBrush(tokens.colour("brand_soft"))
        pen = painter.pen()
        pen.setColor(tokens.colour("focus" if self.hasFocus() else "control_line"))
        pen.setWidth(2 if self.hasFocus() else 1)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), ROUND, ROUND)
        painter.setPen(tokens.colour("brand"))
        room = self.rect().adjusted(tokens.px(8), 2, -tokens.px(3), -3)
        font = _font(self.font(), is_bold=True)
        metrics = QFontMetrics(font)
        hours = _hours(self.stop.starts_at, self.stop.ends_at, metrics, room.width())
        _write(painter, room, [(hours, font)])
        painter.end()


def _hours(starts_at: datetime, ends_at: datetime, metrics: QFontMetrics, width: int) -> str:
    """Start and end where they fit in one line, else the start, with no space at which to fold."""
    span = current().time_span(starts_at, ends_at)
    if metrics.horizontalAdvance(span) <= width:
        return span
    return _cut(current().time(starts_at), metrics, width)


def _cut(text: str, metrics: QFontMetrics, width: int) -> str:
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


def _painter(button: WeekButton) -> QPainter:
    painter = QPainter(button)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def _paint_ground(painter: QPainter, button: WeekButton, tone: str) -> None:
    tokens = active_tokens()
    room = QRectF(button.rect()).adjusted(0.5, 0.5, -0.5, -1.5)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.colour(f"{tone}_soft"))
    painter.drawRoundedRect(room, ROUND, ROUND)
    painter.setBrush(tokens.colour(tone))
    bar = QRectF(room.left(), room.top(), tokens.px(EDGE), room.height())
    painter.drawRoundedRect(bar, ROUND / 2, ROUND / 2)
    frame = _frame(button, tone)
    if frame is None:
        return
    pen = painter.pen()
    pen.setStyle(Qt.PenStyle.SolidLine)
    pen.setColor(frame)
    pen.setWidth(2 if button.is_chosen else 1)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(room.adjusted(0.5, 0.5, -0.5, -0.5), ROUND, ROUND)


def _paint_sign(painter: QPainter, button: WeekButton) -> int:
    """Mark in its corner what clashes; answer how much room that takes."""
    if not button.is_clashing:
        return 0
    side = active_tokens().px(SIGN)
    paint_clash_sign(painter, QRect(button.width() - side - 4, 3, side, side))
    return side + 4


def _frame(button: WeekButton, tone: str) -> QColor | None:
    """Dark where the keyboard is, in the block's colour where it is chosen or pointed at."""
    tokens = active_tokens()
    if button.hasFocus():
        return tokens.colour("ink")
    is_marked = button.is_chosen or button.underMouse()
    return tokens.colour(tone) if is_marked else None


def _font(base: QFont, is_struck: bool = False, *, is_bold: bool = False) -> QFont:
    font = QFont(base)
    font.setPixelSize(active_tokens().px(TEXT))
    font.setStrikeOut(is_struck)
    font.setWeight(QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
    return font


def _write(painter: QPainter, room: QRect, texts: list[Line]) -> None:
    """Write one text below the other until the room ends; what is cut ends in « … »."""
    top = float(room.top())
    for text, font in texts:
        step = QFontMetrics(font).height()
        painter.setFont(font)
        for line in _folded(text, font, room, top):
            painter.drawText(QPointF(room.left(), top + QFontMetrics(font).ascent()), line)
            top += step


def _folded(text: str, font: QFont, room: QRect, top: float) -> Iterator[str]:
    """The lines of a text that fit below `top`."""
    metrics = QFontMetrics(font)
    most = int((room.bottom() + 1 - top) // metrics.height())
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    starts = _line_starts(layout, room.width())
    units = text.encode("utf-16-le", "replace")  # Qt counts in those
    for number, start in enumerate(starts[:most]):
        is_last = number == most - 1
        end = None if is_last or number + 1 == len(starts) else 2 * starts[number + 1]
        shown = units[2 * start : end].decode("utf-16-le")
        yield _cut(shown.strip(), metrics, room.width())


def _line_starts(layout: QTextLayout, width: int) -> list[int]:
    starts: list[int] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        starts.append(line.textStart())
    layout.endLayout()
    return starts
