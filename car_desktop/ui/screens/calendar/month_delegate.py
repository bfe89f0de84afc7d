"""Paints a day: its number, its meetings in the colour of their kind, « + 3 » where room ends."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from car_desktop.domain.labels import label
from car_desktop.i18n import translate
from car_desktop.services.meetings import MeetingRow
from car_desktop.typography import NBSP, current
from car_desktop.ui.screens.calendar.clash_sign import Clashes, clash_words, paint_clash_sign
from car_desktop.ui.screens.calendar.month_model import CELL_ROLE, DayCell, Index, brief
from car_desktop.ui.theme import Tokens, active_tokens
from car_desktop.ui.tones import kind_tone
from car_desktop.ui.widgets.cell_delegate import CellDelegate, frame_if_chosen

NUMBER_HEIGHT, CHIP_HEIGHT, GAP, PADDING, SIGN = 26, 20, 3, 8, 12


@dataclass(frozen=True)
class CellLayout:
    """Where each meeting of a day is drawn, and how many found no room."""

    chips: tuple[QRect, ...]
    more: QRect
    hidden: int


class MonthDelegate(CellDelegate):
    """Draws `DayCell`s; `selected_meeting` is framed, `held_meeting` is about to be moved."""

    selected_meeting: int | None = None
    held_meeting: int | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one day."""
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, DayCell):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = active_tokens()
        painter.fillRect(option.rect, tokens.colour(_ground(cell)))
        _paint_number(painter, option, cell, tokens)
        _paint_day_off(painter, option, cell, tokens)
        layout = lay_out(option.rect, len(cell.meetings))
        for meeting, room in zip(cell.meetings, layout.chips, strict=False):
            self.paint_meeting(painter, option.font, meeting, room, meeting.id in cell.clashes)
        if layout.hidden:
            _paint_more(painter, option, layout, tokens)
        frame_if_chosen(painter, option)
        painter.restore()

    def words_at(self, option: QStyleOptionViewItem, index: Index, pointer: QPoint) -> str | None:
        """Everything about the meeting under the pointer, or why the day is off."""
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, DayCell):
            return None
        meeting = meeting_at(cell, option.rect, pointer)
        return cell.off if meeting is None else describe_with_clashes(meeting, cell.clashes)

    def paint_meeting(
        self, painter: QPainter, body: QFont, meeting: MeetingRow, room: QRect, is_clashing: bool
    ) -> None:
        """Draw one meeting, with a triangle before it where it clashes."""
        tokens = active_tokens()
        is_off = not meeting.state.counts
        tone = "neutral" if is_off else kind_tone(meeting.kind).value
        painter.setBrush(tokens.colour(f"{tone}_soft"))
        painter.setPen(self._outline(meeting, tone))
        painter.drawRoundedRect(room, 4, 4)
        font = _chip_font(body)
        font.setStrikeOut(is_off)
        inner = room.adjusted(tokens.px(6), 0, -tokens.px(4), 0)
        if is_clashing:
            paint_clash_sign(painter, _sign_room(inner))
            inner.setLeft(inner.left() + tokens.px(SIGN + 4))
        shown = QFontMetrics(font).elidedText(
            brief(meeting), Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.setFont(font)
        painter.setPen(tokens.colour(tone))
        painter.drawText(inner, int(Qt.AlignmentFlag.AlignVCenter), shown)

    def _outline(self, meeting: MeetingRow, tone: str) -> QPen:
        colour = active_tokens().colour(tone)
        if meeting.id == self.held_meeting:
            return QPen(colour, 2, Qt.PenStyle.DashLine)
        is_chosen = meeting.id == self.selected_meeting
        return QPen(colour) if is_chosen else QPen(Qt.PenStyle.NoPen)


def lay_out(cell: QRect, count: int) -> CellLayout:
    """Place chips under the number; when they do not all fit, the last line says how many more."""
    tokens = active_tokens()
    top = cell.top() + tokens.px(NUMBER_HEIGHT)
    step = tokens.px(CHIP_HEIGHT) + tokens.px(GAP)
    lines = max(1, (cell.bottom() - tokens.px(4) - top + tokens.px(GAP)) // step)
    shown = count if count <= lines else max(0, lines - 1)
    rooms = [
        QRect(
            cell.left() + tokens.px(PADDING) - 2,
            top + position * step,
            cell.width() - 2 * tokens.px(PADDING) + 4,
            tokens.px(CHIP_HEIGHT),
        )
        for position in range(shown + 1)
    ]
    return CellLayout(tuple(rooms[:shown]), rooms[shown], count - shown)


def meeting_at(cell: DayCell, room: QRect, point: QPoint) -> MeetingRow | None:
    """The meeting drawn under a point of the cell."""
    chips = lay_out(room, len(cell.meetings)).chips
    for meeting, chip in zip(cell.meetings, chips, strict=False):
        if chip.contains(point):
            return meeting
    return None


def more_at(cell: DayCell, room: QRect, point: QPoint) -> bool:
    """Whether « + 3 » is drawn under a point of the cell."""
    layout = lay_out(room, len(cell.meetings))
    return layout.hidden > 0 and layout.more.contains(point)


def describe(meeting: MeetingRow) -> str:
    """Hours, community, object, place, and the state where it says something."""
    parts = [
        current().time_span(meeting.starts_at, meeting.ends_at),
        meeting.community,
        meeting.title,
        meeting.place,
        label(meeting.mode),
        label(meeting.state),
    ]
    return " · ".join(part for part in parts if part)


def describe_with_clashes(meeting: MeetingRow, clashes: Clashes) -> str:
    """Everything about a meeting, and what it clashes with."""
    return " ".join([describe(meeting), clash_words(clashes.get(meeting.id, ()))]).strip()


def _ground(cell: DayCell) -> str:
    if not cell.is_in_month:
        return "sunken"
    return "background" if cell.is_weekend or cell.off else "panel"


def _paint_number(
    painter: QPainter, option: QStyleOptionViewItem, cell: DayCell, tokens: Tokens
) -> None:
    font = QFont(option.font)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    text = str(cell.day.day)
    room = QRect(
        option.rect.left() + tokens.px(PADDING),
        option.rect.top() + tokens.px(4),
        tokens.px(22),
        tokens.px(20),
    )
    if cell.is_today:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("brand"))
        painter.drawRoundedRect(room.adjusted(-tokens.px(3), 0, tokens.px(3), 0), 6, 6)
        painter.setPen(tokens.colour("on_brand"))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), text)
        return
    is_quiet = cell.is_weekend or bool(cell.off) or not cell.is_in_month
    painter.setPen(tokens.colour("secondary" if is_quiet else "ink"))
    align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(room, int(align), text)


def _paint_day_off(
    painter: QPainter, option: QStyleOptionViewItem, cell: DayCell, tokens: Tokens
) -> None:
    """Write why the day is off, beside its number."""
    if not cell.off:
        return
    font = _chip_font(option.font)
    font.setWeight(QFont.Weight.Normal)
    room = QRect(option.rect)
    room.setTop(option.rect.top() + tokens.px(4))
    room.setHeight(tokens.px(20))
    room.adjust(tokens.px(PADDING + 26), 0, -tokens.px(PADDING), 0)
    painter.setFont(font)
    painter.setPen(tokens.colour("secondary"))
    shown = QFontMetrics(font).elidedText(cell.off, Qt.TextElideMode.ElideRight, room.width())
    align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(room, int(align), shown)


def _paint_more(
    painter: QPainter, option: QStyleOptionViewItem, layout: CellLayout, tokens: Tokens
) -> None:
    painter.setFont(_chip_font(option.font))
    painter.setPen(tokens.colour("secondary"))
    text = translate("Month", "+ {count}").format(count=layout.hidden).replace(" ", NBSP)
    room = layout.more.adjusted(tokens.px(6), 0, 0, 0)
    painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), text)


def _sign_room(inner: QRect) -> QRect:
    side = active_tokens().px(SIGN)
    return QRect(inner.left() - 1, inner.center().y() - side // 2, side, side)


def _chip_font(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(active_tokens().px(12))
    small.setWeight(QFont.Weight.DemiBold)
    return small
