"""How much the week, the month or the year asks of the coach."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from car_desktop.services.meetings import MeetingRow
from car_desktop.typography import current
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.labels import PlainLabel, TextRole


class LoadCard(Card):
    """Meetings that take place, and the hours of facilitation that they ask for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.text = PlainLabel("", TextRole.SECONDARY, wrap=True)
        self.add(self.text)

    def show_load(self, title: str, meetings: Iterable[MeetingRow]) -> None:
        """Add up what takes place."""
        self.set_title(title)
        counted = [meeting for meeting in meetings if meeting.state.counts]
        text = self.tr("%n meeting(s)", "", len(counted))
        if counted:
            minutes = sum(meeting.minutes for meeting in counted)
            hours = self.tr("{hours} of facilitation").format(hours=current().duration(minutes))
            text += f" · {hours}"
        self.text.setText(text)
