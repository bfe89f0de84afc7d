"""The meetings of this week, day by day."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from car_desktop.domain.labels import label
from car_desktop.services.meetings import MeetingRow
from car_desktop.services.overview import Overview
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.tones import meeting_tone
from car_desktop.ui.widgets.buttons import link_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.chip import Chip
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.row_button import RowButton
from car_desktop.ui.widgets.row_list import RowList, fitted_label

DAY_COLUMN = 44
SHOWN_MEETINGS = 8


class WeekCard(Card):
    """One line per meeting; what is over is quiet."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("This week"))
        self._context = context
        self.rows = RowList(self.tr("No meeting this week."))
        self.calendar = link_button(
            self.tr("Calendar"), partial(context.navigator.open, ScreenId.CALENDAR)
        )
        self.add_to_header(self.calendar)
        self.more = link_button("", partial(context.navigator.open, ScreenId.CALENDAR))
        self.add(self.rows)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_overview(self, overview: Overview, now: datetime) -> None:
        """Show the week from Sunday to Saturday."""
        days: set[int] = set()
        lines = []
        shown = _around_now(overview.week, now)
        for meeting in shown:
            is_first = meeting.day.toordinal() not in days
            days.add(meeting.day.toordinal())
            lines.append(self._line(meeting, now, is_first=is_first))
        self.rows.set_rows(lines)
        hidden = len(overview.week) - len(shown)
        self.more.setText(self.tr("%n more in the calendar", "", hidden))
        self.more.setVisible(hidden > 0)

    def _line(self, meeting: MeetingRow, now: datetime, *, is_first: bool) -> QWidget:
        words = current()
        is_over = meeting.ends_at <= now or not meeting.state.counts
        name = fitted_label(meeting.title or meeting.community, TextRole.STRONG)
        if is_over:
            name.set_role(TextRole.SECONDARY)
        hours = f"{words.time_span(meeting.starts_at, meeting.ends_at)} · {label(meeting.mode)}"
        line = RowButton(partial(self._open, meeting.id))
        line.setAccessibleName(
            f"{words.date_long_with_weekday(meeting.day)}, {hours}, {name.text()}"
        )
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(name)
        if meeting.title:
            texts.addWidget(fitted_label(meeting.community, TextRole.SECONDARY))
        texts.addWidget(fitted_label(hours, TextRole.SECONDARY))
        if not meeting.state.counts:
            texts.addWidget(Chip(label(meeting.state), meeting_tone(meeting.state)))
        row = QHBoxLayout(line)
        row.setContentsMargins(4, 2, 4, 2)
        row.setSpacing(12)
        row.addWidget(
            _day(meeting, self._context.theme.px(DAY_COLUMN), is_shown=is_first),
            0,
            Qt.AlignmentFlag.AlignTop,
        )
        row.addLayout(texts, 1)
        return line

    def _open(self, meeting_id: int) -> None:
        self._context.navigator.open(ScreenId.MEETING, meeting_id=meeting_id)


def _around_now(week: tuple[MeetingRow, ...], now: datetime) -> tuple[MeetingRow, ...]:
    """All of an ordinary week; of a very full one, what is still to come."""
    if len(week) <= SHOWN_MEETINGS:
        return week
    over = sum(meeting.ends_at <= now for meeting in week)
    first = min(over, len(week) - SHOWN_MEETINGS)
    return week[first : first + SHOWN_MEETINGS]


def _day(meeting: MeetingRow, width: int, *, is_shown: bool) -> QWidget:
    column = QWidget()
    column.setFixedWidth(width)
    lines = QVBoxLayout(column)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(0)
    weekday = current().weekday_short(meeting.day).upper() if is_shown else ""
    for text, role in ((weekday, TextRole.SMALL), (str(meeting.day.day), TextRole.HEADING)):
        line = PlainLabel(text if is_shown else "", role)
        line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        lines.addWidget(line)
    return column
