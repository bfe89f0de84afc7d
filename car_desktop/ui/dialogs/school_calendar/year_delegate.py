"""Paints a day of the year: its number, the colour and the letter of its kind."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from car_desktop.domain.values import DayOffKind
from car_desktop.services.days_off import Days
from car_desktop.ui.dialogs.school_calendar.words import kind_letter, kind_tone, statutory_letter
from car_desktop.ui.dialogs.school_calendar.year_model import (
    CELL_ROLE,
    DayCell,
    Index,
    TitleCell,
    spoken,
)
from car_desktop.ui.theme import Tokens, active_tokens, body_font
from car_desktop.ui.widgets.cell_delegate import CellDelegate

NUMBER_SIZE, LETTER_SIZE, MONTH_SIZE = 13, 11, 14


class YearDelegate(CellDelegate):
    """`stroke` and `stroke_kind` show what a drag is about to paint, or to clear."""

    stroke: Days | None = None
    stroke_kind: DayOffKind | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell of the grid."""
        cell, tokens = index.data(CELL_ROLE), active_tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(cell, TitleCell):
            _paint_title(painter, option.rect, cell, tokens)
        elif isinstance(cell, DayCell):
            _paint_day(painter, option.rect, cell, self._kind_of(cell), tokens)
            if option.state & QStyle.StateFlag.State_Selected:
                _paint_choice(painter, option, tokens)
        painter.restore()

    def words_at(self, option: QStyleOptionViewItem, index: Index, pointer: QPoint) -> str | None:
        """Everything about the day under the pointer."""
        cell = index.data(CELL_ROLE)
        return spoken(cell) if isinstance(cell, DayCell) else None

    def _kind_of(self, cell: DayCell) -> DayOffKind | None:
        """The kind painted on a day, or what the stroke under way will leave there."""
        if self.stroke and cell.is_paintable and _is_within(cell.day, self.stroke):
            return self.stroke_kind
        return cell.kind


def _is_within(day: date, stroke: Days) -> bool:
    return stroke[0] <= day <= stroke[1]


def _paint_title(painter: QPainter, room: QRect, cell: TitleCell, tokens: Tokens) -> None:
    painter.setFont(_font(tokens, MONTH_SIZE if cell.is_month else LETTER_SIZE, cell.is_month))
    painter.setPen(tokens.colour("ink" if cell.is_month else "secondary"))
    start = Qt.AlignmentFlag.AlignLeft if cell.is_month else Qt.AlignmentFlag.AlignHCenter
    inner = room.adjusted(tokens.px(5), 0, 0, 0) if cell.is_month else room
    painter.drawText(inner, int(start | Qt.AlignmentFlag.AlignVCenter), cell.text)


def _paint_day(
    painter: QPainter, room: QRect, cell: DayCell, kind: DayOffKind | None, tokens: Tokens
) -> None:
    """Own days stand on their colour; those decided above and by law keep the page's ground."""
    ink, letter, ground = _dress(cell, kind)
    inner = QRectF(room).adjusted(1, 1, -1, -1)
    if ground:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour(ground))
        painter.drawRoundedRect(inner, 4, 4)
    if cell.is_today:
        painter.setPen(QPen(tokens.colour("brand"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(inner, 4, 4)
    painter.setPen(tokens.colour(ink))
    painter.setFont(_font(tokens, NUMBER_SIZE, is_bold=bool(letter)))
    number = QRectF(inner)
    number.setWidth(inner.width() * 0.62 if letter else inner.width())
    align = Qt.AlignmentFlag.AlignRight if letter else Qt.AlignmentFlag.AlignHCenter
    painter.drawText(number, int(align | Qt.AlignmentFlag.AlignVCenter), str(cell.day.day))
    if letter:
        painter.setFont(_font(tokens, LETTER_SIZE, is_bold=True))
        beside = QRectF(inner)
        beside.setLeft(number.right() + 1)
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(beside, int(align), letter)


def _dress(cell: DayCell, kind: DayOffKind | None) -> tuple[str, str, str]:
    """Ink, letter and ground of a day."""
    if cell.statutory:
        return "neutral", statutory_letter(), "neutral_soft"
    if cell.is_weekend:
        return "disabled", "", ""
    if kind is not None:
        tone = kind_tone(kind).value
        return tone, kind_letter(kind), f"{tone}_soft"
    if cell.inherited is not None:
        return kind_tone(cell.inherited.kind).value, kind_letter(cell.inherited.kind), ""
    return "ink", "", ""


def _paint_choice(painter: QPainter, option: QStyleOptionViewItem, tokens: Tokens) -> None:
    """Frame the chosen days, more strongly the one that the keyboard is on."""
    has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
    painter.setPen(QPen(tokens.colour("focus"), 2 if has_focus else 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4)


def _font(tokens: Tokens, size: int, is_bold: bool) -> QFont:
    font = body_font(tokens)
    font.setPixelSize(tokens.px(size))
    font.setWeight(QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
    return font
