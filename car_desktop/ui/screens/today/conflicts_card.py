"""What clashes in the next thirty days; the card is there only when something does."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.widgets.buttons import link_button, secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.icon_label import IconLabel
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.row_list import RowList

if TYPE_CHECKING:
    from car_desktop.services.coming_clashes import ComingClash

SHOWN = 4


class ConflictsCard(Card):
    """One line per meeting that clashes, with a button to its day in the calendar."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Schedule clashes"))
        self._context = context
        self._shown: Sequence[ComingClash] = ()
        self.rows = RowList()
        self.more = link_button("", partial(context.navigator.open, ScreenId.CALENDAR))
        self.add(self.rows)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_clashes(self, now: datetime) -> None:
        """Show the clashes to come at an instant of the wall clock."""
        from car_desktop.services.coming_clashes import coming_clashes

        found = self._context.operations.query(coming_clashes, now)
        if found == self._shown:
            return
        self._shown = found
        self.set_trailing(self.tr("%n in the next 30 days", "", len(found)))
        self.rows.set_rows([self._row(clash) for clash in found[:SHOWN]])
        hidden = len(found) - SHOWN
        self.more.setText(self.tr("%n more in the calendar", "", hidden))
        self.more.setVisible(hidden > 0)
        self.setVisible(bool(found))

    def _row(self, clash: ComingClash) -> QWidget:
        from car_desktop.services.conflicts import conflict_text

        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        name = PlainLabel(_when_and_who(clash), TextRole.STRONG, wrap=True)
        why = PlainLabel(" ".join(map(conflict_text, clash.conflicts)), wrap=True)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(name)
        texts.addWidget(why)
        sign = IconLabel("triangle-alert", "red")
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)
        button = secondary_button(self.tr("See that day"), partial(self._open, clash), small=True)
        button.setAccessibleDescription(f"{name.text()}. {why.text()}")
        line.addWidget(button)
        return row

    def _open(self, clash: ComingClash) -> None:
        self._context.navigator.open(ScreenId.CALENDAR, day=clash.meeting.day)


def _when_and_who(clash: ComingClash) -> str:
    words, meeting = current(), clash.meeting
    day = words.capitalized(f"{words.weekday_short(meeting.day)} {words.day_month(meeting.day)}")
    hours = words.time_span(meeting.starts_at, meeting.ends_at)
    return f"{day}, {hours} · {meeting.community}"
