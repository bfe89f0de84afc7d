"""What a room sees of its meeting: the point, its question, the time left, the norms."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame

from car_desktop.domain.timing import Pace, TimedItem
from car_desktop.services.room import RoomView, room_view
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.screens.meeting.room_text import RoomText
from car_desktop.ui.screens.meeting.timer_parts import TimerBar, TimerFigure
from car_desktop.ui.screens.meeting.timer_words import (
    clock_text,
    figure,
    item_name,
    what_is_counted,
)
from car_desktop.ui.widgets.panel import Panel

# Parts of the height of the room's screen; the widths are parts of the width.
_MARGIN, _SMALL, _BODY, _TITLE, _FIGURE, _BAR = 0.05, 0.036, 0.048, 0.075, 0.2, 0.016
_GAP, _TITLE_PLACE, _NORMS_PLACE, _NORMS_WIDTH = 0.012, 0.2, 0.6, 0.3
_WIDEST_FIGURE = 5.5  # times its height


class RoomPanel(Panel):
    """Readable at four metres; it holds public words only, and changes as soon as the data does."""

    def __init__(self, context: Context, clock: Callable[[], datetime] = datetime.now) -> None:
        super().__init__(context)
        self._clock = clock
        self._meeting_id = 0
        self._selected_id: int | None = None
        self._view: RoomView | None = None
        self.community = RoomText(self, quiet=True)
        self.hour = RoomText(self, bold=True)
        self.hour.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.number = RoomText(self, bold=True, quiet=True)
        self.title = RoomText(self, bold=True)
        self.question = RoomText(self)
        self.counted = RoomText(self, quiet=True)
        self.figure = TimerFigure(96, Qt.AlignmentFlag.AlignLeft)
        self.bar = TimerBar()
        self.following = RoomText(self, quiet=True)
        self.norms_title = RoomText(self, bold=True, quiet=True)
        self.norms = RoomText(self)
        self.rule = QFrame(self)
        self.rule.setProperty("role", "separator")
        self._second = QTimer(self)
        self._second.setSingleShot(True)
        self._second.timeout.connect(self._on_second)
        for part in (self.figure, self.bar):
            part.setParent(self)
        context.theme.changed.connect(self._fit)

    def show_meeting(self, meeting_id: int) -> None:
        """Show another meeting to the room."""
        self._meeting_id, self._selected_id, self._view = meeting_id, None, None
        self.invalidate()

    def follow_item(self, item_id: int | None) -> None:
        """Show this point as long as no other has the floor."""
        if item_id != self._selected_id:
            self._selected_id = item_id
            self._show()

    def refresh(self) -> None:
        """Read what the room may see."""
        if not self._meeting_id:
            return
        view = self.operations.query(room_view, self._meeting_id)
        if view != self._view:
            self._view = view
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Let time go by while the room looks."""
        super().showEvent(event)
        self._on_second()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop."""
        super().hideEvent(event)
        self._second.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the sizes that the screen allows."""
        super().resizeEvent(event)
        self._fit()

    # Showing.

    def _on_second(self) -> None:
        now = self._clock()
        self._show_hour(now)
        self._tick(now)
        self._second.start(1000 - now.microsecond // 1000)

    def _show(self) -> None:
        """Put the words in place; their sizes follow."""
        view, now = self._view, self._clock()
        if view is None:
            return
        item = self._item(view)
        self.community.show_text(view.community)
        self.number.show_text(item_name(item) if item else "")
        self.title.show_text(item.title if item else self.tr("Every item has been treated."))
        self.question.show_text(view.question(item.id) if item else "")
        self.following.show_text(self._following_words(view, item))
        self.norms_title.show_text(self.tr("Our norms") if view.norms else "")
        self.norms.show_text("\n\n".join(view.norms))
        self.rule.setVisible(bool(view.norms))
        for part in (self.figure, self.bar):
            part.setVisible(item is not None)
        self._show_hour(now)
        self._tick(now)
        self._fit()

    def _tick(self, now: datetime) -> None:
        item = self._item(self._view) if self._view else None
        if item is None:
            self.counted.show_text("")
            return
        clock = item.clock
        pace = clock.pace(now) if clock.is_current else Pace.CALM
        text = figure(clock, now) if clock.is_current else clock_text(clock.allotted_seconds)
        self.figure.show_figure(text, pace)
        gone = clock.elapsed(now) / (clock.allotted_seconds or 1)
        self.bar.show_ratio(gone if clock.is_current else 0, pace)
        said = what_is_counted(clock, now) if clock.is_current else self.tr("planned")
        if said != self.counted.whole:
            self.counted.show_text(said)
            self._fit()

    def _show_hour(self, now: datetime) -> None:
        hour = current().time(now)
        if hour != self.hour.whole:
            self.hour.show_text(hour)
            self._fit()

    def _item(self, view: RoomView) -> TimedItem | None:
        """The point that has the floor, else the one the coach is at, else the next one."""
        if view.timer.current is not None:
            return view.timer.current
        open_items = (item for item in view.timer.items if item.is_open)
        selected = (item for item in open_items if item.id == self._selected_id)
        return next(selected, view.timer.following)

    def _following_words(self, view: RoomView, item: TimedItem | None) -> str:
        after = [
            one for one in view.timer.upcoming if item is not None and one.number > item.number
        ]
        if not after:
            return ""
        length = current().duration(after[0].clock.allotted_seconds // 60)
        return self.tr("Next: {title} ({length})").format(title=after[0].title, length=length)

    # Sizes and places: all are parts of the screen, so a layout has nothing to decide.

    def _fit(self) -> None:
        margin = self._part(_MARGIN)
        norms_width = round(self.width() * _NORMS_WIDTH) if self.norms.whole else 0
        main = self.width() - 2 * margin - (norms_width + 2 * margin if norms_width else 0)
        top = self._place_top(margin)
        bottom = self._place_following(margin)
        middle = QRect(margin, top + margin // 2, main, bottom - top - margin)
        self._place_item(middle, self._place_time(middle))
        self._place_norms(QRect(middle.right() + margin, middle.top(), 1, middle.height()), margin)

    def _place_top(self, margin: int) -> int:
        """The community and the hour; answer where they end."""
        width = self.width() - 2 * margin
        self.hour.fit(QSize(width // 3, self._part(_BODY) * 2), self._part(_BODY))
        self.community.fit(QSize(width * 2 // 3, self.hour.height()), self._part(_SMALL))
        self.community.setGeometry(margin, margin, width * 2 // 3, self.hour.height())
        self.hour.setGeometry(margin + width - width // 3, margin, width // 3, self.hour.height())
        return self.hour.geometry().bottom()

    def _place_following(self, margin: int) -> int:
        """What comes next, at the foot; answer where it begins."""
        width = self.width() - 2 * margin
        self.following.fit(QSize(width, self._part(_SMALL) * 2), self._part(_SMALL))
        top = self.height() - margin - self.following.height()
        self.following.setGeometry(margin, top, width, self.following.height())
        return top

    def _place_time(self, room: QRect) -> int:
        """The timer at the foot of its room; answer where it begins."""
        bar = self._part(_BAR)
        self.bar.setFixedHeight(bar)
        self.bar.setGeometry(room.left(), room.bottom() - bar, room.width(), bar)
        self.counted.fit(QSize(room.width(), self._part(_SMALL) * 2), self._part(_SMALL))
        top = self.bar.y() - bar - self.counted.height()
        self.counted.setGeometry(room.left(), top, room.width(), self.counted.height())
        pixels = min(self._part(_FIGURE), room.width() / _WIDEST_FIGURE)
        self.figure.set_pixels(round(pixels / self.context.theme.tokens.scale))
        self.figure.move(room.left(), top - self.figure.height())
        return self.figure.y()

    def _place_item(self, room: QRect, bottom: int) -> None:
        """The point and its question, in the middle of what is left above the timer."""
        width, left = room.width(), bottom - room.top()
        self.number.fit(QSize(width, self._part(_SMALL) * 2), self._part(_SMALL))
        self.title.fit(QSize(width, self._part(_TITLE_PLACE)), self._part(_TITLE))
        gap = self._part(_GAP)
        left -= self.number.height() + self.title.height() + 2 * gap
        self.question.fit(QSize(width, max(left, 0)), self._part(_BODY))
        left -= self.question.height() if self.question.whole else 0
        top = room.top() + max(left, 0) // 2
        for text in (self.number, self.title, self.question):
            text.setGeometry(room.left(), top, width, text.height())
            top += text.height() + gap

    def _place_norms(self, rule: QRect, margin: int) -> None:
        """The norms on the right, in the middle."""
        self.rule.setGeometry(rule)
        left = rule.right() + margin
        width = self.width() - margin - left
        self.norms_title.fit(QSize(width, self._part(_SMALL) * 2), self._part(_SMALL))
        self.norms.fit(QSize(width, self._part(_NORMS_PLACE)), self._part(_SMALL))
        height = self.norms_title.height() + margin // 2 + self.norms.height()
        top = rule.top() + (rule.height() - height) // 2
        self.norms_title.setGeometry(left, top, width, self.norms_title.height())
        top += self.norms_title.height() + margin // 2
        self.norms.setGeometry(left, top, width, self.norms.height())

    def _part(self, ratio: float) -> int:
        return max(round(self.height() * ratio), 1)
