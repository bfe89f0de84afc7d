"""Paints a day of the year: the letter of its weekday, and a block in the colour of each kind."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from car_desktop.services.meetings import MeetingRow
from car_desktop.typography import current
from car_desktop.ui.screens.calendar.clash_sign import clash_words, paint_clash_sign
from car_desktop.ui.screens.calendar.month_delegate import describe
from car_desktop.ui.screens.calendar.month_model import CELL_ROLE, DayCell, Index
from car_desktop.ui.screens.calendar.stripes import paint_stripes
from car_desktop.ui.theme import Tokens, active_tokens
from car_desktop.ui.tones import kind_tone
from car_desktop.ui.widgets.cell_delegate import CellDelegate, frame_if_chosen

LETTER_HEIGHT, SIGN = 16, 12
MOST_BANDS = 3


class DaysDelegate(CellDelegate):
    """Draws `DayCell`s a few pixels wide; `held_meeting` is about to be moved."""

    held_meeting: int | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one day, or the void after a short month."""
        tokens, cell = active_tokens(), index.data(CELL_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not isinstance(cell, DayCell):
            painter.fillRect(option.rect, tokens.colour("sunken"))
            painter.restore()
            return
        _paint_ground(painter, option.rect, cell, tokens)
        _paint_weekday(painter, option, cell, tokens)
        if cell.meetings:
            self._paint_meetings(painter, option, cell, tokens)
        frame_if_chosen(painter, option)
        painter.restore()

    def words_at(self, option: QStyleOptionViewItem, index: Index, pointer: QPoint) -> str | None:
        """Everything about the day under the pointer."""
        cell = index.data(CELL_ROLE)
        return _told(cell) if isinstance(cell, DayCell) else None

    def _paint_meetings(
        self, painter: QPainter, option: QStyleOptionViewItem, cell: DayCell, tokens: Tokens
    ) -> None:
        block = QRectF(option.rect.adjusted(2, tokens.px(LETTER_HEIGHT), -3, -3))
        tones = _tones(cell.meetings)
        outline = QPainterPath()
        outline.addRoundedRect(block, 3, 3)
        painter.save()
        painter.setClipPath(outline)
        band = QRectF(block)
        band.setWidth(block.width() / len(tones))
        for tone in tones:
            painter.fillRect(band, tokens.colour(f"{tone}_soft"))
            band.translate(band.width(), 0)
        painter.restore()
        painter.strokePath(outline, self._outline(tones, cell, tokens))
        _paint_count(painter, option, block, cell, tokens)

    def _outline(self, tones: list[str], cell: DayCell, tokens: Tokens) -> QPen:
        is_held = any(meeting.id == self.held_meeting for meeting in cell.meetings)
        pen = QPen(tokens.colour(tones[0] if len(tones) == 1 else "secondary"), 2 if is_held else 1)
        if is_held or tones == ["neutral"]:
            pen.setStyle(Qt.PenStyle.DashLine)
        return pen


def _tones(meetings: tuple[MeetingRow, ...]) -> list[str]:
    """The colours of a day, each once; what will not take place has none of its own."""
    tones = [kind_tone(row.kind).value if row.state.counts else "neutral" for row in meetings]
    return list(dict.fromkeys(tones))[:MOST_BANDS]


def _paint_ground(painter: QPainter, room: QRect, cell: DayCell, tokens: Tokens) -> None:
    painter.fillRect(room, tokens.colour("background" if cell.is_weekend or cell.off else "panel"))
    if cell.off and not cell.is_weekend:
        paint_stripes(painter, room)


def _paint_weekday(
    painter: QPainter, option: QStyleOptionViewItem, cell: DayCell, tokens: Tokens
) -> None:
    room = QRect(option.rect)
    room.setHeight(tokens.px(LETTER_HEIGHT))
    painter.setFont(_font(option.font, tokens.px(11), is_bold=cell.is_today))
    ink = "secondary"
    if cell.is_today:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("brand"))
        painter.drawRoundedRect(room.adjusted(2, 1, -3, -1), 4, 4)
        ink = "on_brand"
    painter.setPen(tokens.colour(ink))
    letter = current().weekday_short(cell.day)[0].upper()
    painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), letter)


def _paint_count(
    painter: QPainter,
    option: QStyleOptionViewItem,
    block: QRectF,
    cell: DayCell,
    tokens: Tokens,
) -> None:
    """Write how many there are where several are, above the sign of a clash."""
    upper, lower = QRectF(block), QRectF(block)
    if cell.clashes:
        upper.setHeight(block.height() * 0.55)
        lower.setTop(upper.bottom() - 1 if len(cell.meetings) > 1 else block.top())
        sign = QRectF(0, 0, tokens.px(SIGN), tokens.px(SIGN))
        sign.moveCenter(lower.center())
        paint_clash_sign(painter, sign.toAlignedRect())
    if len(cell.meetings) > 1:
        painter.setFont(_font(option.font, tokens.px(12), is_bold=True))
        painter.setPen(tokens.colour("ink"))
        painter.drawText(upper, int(Qt.AlignmentFlag.AlignCenter), str(len(cell.meetings)))


def _told(cell: DayCell) -> str:
    """The day, why it is off, and everything about its meetings."""
    lines = [current().date_long_with_weekday(cell.day), cell.off]
    for meeting in cell.meetings:
        lines += [describe(meeting), clash_words(cell.clashes.get(meeting.id, ()))]
    return " – ".join(line for line in lines if line)


def _font(font: QFont, size: int, *, is_bold: bool) -> QFont:
    """Make each size of letters once: a year has hundreds of cells."""
    return _sized(font.family(), size, is_bold)


@cache
def _sized(family: str, size: int, is_bold: bool) -> QFont:
    font = QFont(family)
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
    return font
