"""Paints a month of a community: a small chip per meeting, with the day on which it is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from car_desktop.i18n import translate
from car_desktop.services.meetings import MeetingRow
from car_desktop.typography import NBSP
from car_desktop.ui.screens.calendar.clash_sign import paint_clash_sign
from car_desktop.ui.screens.calendar.grid_communities import CommunityMonth
from car_desktop.ui.screens.calendar.month_delegate import describe_with_clashes
from car_desktop.ui.screens.calendar.month_model import CELL_ROLE, Index
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.tones import kind_tone
from car_desktop.ui.widgets.cell_delegate import CellDelegate, frame_if_chosen

CHIP_WIDTH, CHIP_HEIGHT, GAP, SIGN = 23, 20, 2, 11


@dataclass(frozen=True)
class MonthLayout:
    """Where each meeting of a month is drawn, and how many found no room."""

    chips: tuple[QRect, ...]
    more: QRect
    hidden: int


class CommunityMonthDelegate(CellDelegate):
    """Draws `CommunityMonth`s; `selected_meeting` is framed, `held_meeting` is about to be moved."""

    selected_meeting: int | None = None
    held_meeting: int | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one month of one community."""
        cell, tokens = index.data(CELL_ROLE), active_tokens()
        if not isinstance(cell, CommunityMonth):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(option.rect, tokens.colour("hover" if cell.is_now else "panel"))
        layout = lay_out(option.rect, cell)
        painter.setFont(_font(option.font))
        for meeting, room in zip(cell.meetings, layout.chips, strict=False):
            self._paint_meeting(painter, meeting, room, meeting.id in cell.clashes)
        if layout.hidden:
            painter.setPen(tokens.colour("secondary"))
            text = translate("Month", "+ {count}").format(count=layout.hidden).replace(" ", NBSP)
            painter.drawText(layout.more, int(Qt.AlignmentFlag.AlignCenter), text)
        frame_if_chosen(painter, option)
        painter.restore()

    def words_at(self, option: QStyleOptionViewItem, index: Index, pointer: QPoint) -> str | None:
        """Everything about the meeting under the pointer."""
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, CommunityMonth):
            return None
        meeting = meeting_at(cell, option.rect, pointer)
        return "" if meeting is None else describe_with_clashes(meeting, cell.clashes)

    def _paint_meeting(
        self, painter: QPainter, meeting: MeetingRow, room: QRect, is_clashing: bool
    ) -> None:
        tokens = active_tokens()
        is_off = not meeting.state.counts
        tone = "neutral" if is_off else kind_tone(meeting.kind).value
        pen = QPen(tokens.colour(tone), 2 if meeting.id == self.selected_meeting else 1)
        if is_off or meeting.id == self.held_meeting:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(tokens.colour(f"{tone}_soft"))
        painter.drawRoundedRect(room, 4, 4)
        painter.setPen(tokens.colour(tone))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), str(meeting.day.day))
        if is_clashing:
            sign = QRect(0, 0, tokens.px(SIGN), tokens.px(SIGN))
            sign.moveCenter(room.topRight() + QPoint(-1, 2))
            paint_clash_sign(painter, sign)


def lay_out(cell: QRect, month: CommunityMonth) -> MonthLayout:
    """Place chips in the middle, line by line; the last place says how many more there are."""
    tokens = active_tokens()
    gap, width, height = (tokens.px(size) for size in (GAP, CHIP_WIDTH, CHIP_HEIGHT))
    across = max(1, (cell.width() - gap) // (width + gap))
    down = max(1, (cell.height() - gap) // (height + gap))
    count = len(month.meetings)
    used = min(count, across * down)
    shown = count if count <= used else used - 1
    lines, most = -(-used // across), min(used, across)
    left = cell.center().x() + 1 - (most * (width + gap) - gap) // 2
    top = cell.center().y() + 1 - (lines * (height + gap) - gap) // 2
    places = [
        QRect(
            left + position % across * (width + gap),
            top + position // across * (height + gap),
            width,
            height,
        )
        for position in range(shown + 1)
    ]
    return MonthLayout(tuple(places[:shown]), places[shown], count - shown)


def meeting_at(cell: CommunityMonth, room: QRect, point: QPoint) -> MeetingRow | None:
    """The meeting drawn under a point of the cell."""
    chips = lay_out(room, cell).chips
    pairs = zip(cell.meetings, chips, strict=False)
    return next((meeting for meeting, chip in pairs if chip.contains(point)), None)


def _font(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(active_tokens().px(12))
    small.setWeight(QFont.Weight.DemiBold)
    return small
