"""Paints one line of the attendance sheet: who, from where, and the letters with the chosen one."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from car_desktop.domain.values import AttendanceStatus
from car_desktop.services.attendance import AttendanceRow
from car_desktop.ui.screens.meeting.marks import ALWAYS_SHOWN, mark_key
from car_desktop.ui.theme import Tokens, active_tokens
from car_desktop.ui.tones import attendance_tone
from car_desktop.ui.widgets.rows_model import DETAIL_ROLE, ROW_ROLE, Index

PADDING = 6
SQUARE = 24
ROW_HEIGHT = 47
SHOWN_LETTERS = 300


class AttendanceDelegate(QStyledItemDelegate):
    """Draws a line as `screens/3-meeting.png` does; sizes follow the text scale."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All lines are equally high, so that a mark never moves the next one."""
        return QSize(0, active_tokens().px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, AttendanceRow):
            return
        tokens = active_tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, option, tokens)
        squares = squares_of(row, option.rect)
        for status, square in squares:
            _paint_letter(painter, option.font, square, status, is_chosen=status is row.status)
        room = QRect(option.rect)
        room.setLeft(room.left() + PADDING)
        room.setRight(squares[0][1].left() - PADDING if squares else room.right() - PADDING)
        _paint_texts(painter, option.font, room, row, str(index.data(DETAIL_ROLE) or ""))
        painter.restore()


def squares_of(row: AttendanceRow, line: QRect) -> list[tuple[AttendanceStatus, QRect]]:
    """Where each letter of a line stands, from left to right; also what a click hits."""
    shown = list(ALWAYS_SHOWN)
    if row.is_guest:
        shown = [AttendanceStatus.GUEST, AttendanceStatus.OBSERVER]
    if row.status is not None and row.status not in shown:
        shown.insert(0, row.status)
    side = active_tokens().px(SQUARE)
    top = line.center().y() - side // 2 + 1
    left = line.right() - PADDING - side * len(shown)
    return [
        (status, QRect(left + place * side, top, side, side)) for place, status in enumerate(shown)
    ]


def status_at(row: AttendanceRow, line: QRect, point: QPoint) -> AttendanceStatus | None:
    """The letter under the mouse; the whole height of the line counts."""
    for status, square in squares_of(row, line):
        if square.left() <= point.x() <= square.right() and line.contains(point):
            return status
    return None


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, tokens: Tokens) -> None:
    ground = option.rect.adjusted(0, 0, 0, -1)
    painter.setPen(Qt.PenStyle.NoPen)
    if option.state & QStyle.StateFlag.State_Selected:
        painter.setBrush(tokens.colour("brand_soft"))
        painter.drawRoundedRect(ground, 6, 6)
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.setBrush(tokens.colour("hover"))
        painter.drawRoundedRect(ground, 6, 6)
    painter.fillRect(
        option.rect.left(), option.rect.bottom(), option.rect.width(), 1, tokens.colour("line")
    )


def _paint_letter(
    painter: QPainter, font: QFont, square: QRect, status: AttendanceStatus, *, is_chosen: bool
) -> None:
    tokens = active_tokens()
    tone = attendance_tone(status).value
    if is_chosen:
        tile = square.adjusted(0, 1, 0, -1)
        painter.setBrush(tokens.colour(f"{tone}_soft"))
        painter.setPen(tokens.colour(tone) if tokens.name == "contrast" else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(tile, 5, 5)
    painter.setFont(_sized(font, tokens.px(13), QFont.Weight.Bold))
    painter.setPen(tokens.colour(tone if is_chosen else "secondary"))
    painter.drawText(square, int(Qt.AlignmentFlag.AlignCenter), mark_key(status))


def _paint_texts(
    painter: QPainter, font: QFont, room: QRect, row: AttendanceRow, detail: str
) -> None:
    tokens = active_tokens()
    name_font = _sized(font, tokens.px(14), QFont.Weight.Bold)
    detail_font = _sized(font, tokens.px(12), QFont.Weight.Normal)
    upper, lower = QFontMetrics(name_font).height(), QFontMetrics(detail_font).height()
    top = room.center().y() - (upper + (lower if detail else 0)) // 2
    painter.setPen(tokens.colour("ink"))
    _write(painter, name_font, QRect(room.left(), top, room.width(), upper), row.short_name)
    painter.setPen(tokens.colour("secondary"))
    _write(painter, detail_font, QRect(room.left(), top + upper, room.width(), lower), detail)


def _write(painter: QPainter, font: QFont, room: QRect, text: str) -> None:
    painter.setFont(font)
    cut = QFontMetrics(font).elidedText(
        text[:SHOWN_LETTERS], Qt.TextElideMode.ElideRight, room.width()
    )
    painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), cut)


def _sized(font: QFont, pixels: int, weight: QFont.Weight) -> QFont:
    sized = QFont(font)
    sized.setPixelSize(pixels)
    sized.setWeight(weight)
    return sized
