"""Taking a meeting to another time: with the mouse at once, by keyboard in two presses."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QObject, Signal

from car_desktop.services.meetings import MeetingRow, meeting_row
from car_desktop.ui.context import Context

Reschedule = Callable[[int, datetime, datetime], object]
"""Gives a meeting, by its identifier, other times."""


class Mover(QObject):
    """Holds the meeting that was taken until it is put on a day."""

    changed = Signal()  # another meeting is held, or none any more

    def __init__(self, context: Context, reschedule: Reschedule, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._reschedule = reschedule
        self.held_id: int | None = None

    def take(self, meeting: MeetingRow | None) -> None:
        """Hold a meeting; taking it again lets it go."""
        if meeting is None:
            self._context.messages.warn(self.tr("Choose the meeting to move first."))
        elif meeting.id == self.held_id:
            self._hold(None)
            self._context.messages.say(self.tr("The meeting stays where it is."))
        else:
            self._hold(meeting.id)
            self._context.messages.say(
                self.tr("{community}: choose a day, then press Ctrl+V to move the meeting.").format(
                    community=meeting.community
                ),
                (self.tr("Let go"), self.let_go),
            )

    def put(self, day: date) -> None:
        """Move the held meeting to a day."""
        if self.held_id is None:
            self._context.messages.warn(self.tr("Pick up a meeting with Ctrl+X first."))
            return
        held, self.held_id = self.held_id, None
        self.changed.emit()
        self.move(held, day)

    def move(self, meeting_id: int, day: date) -> None:
        """Move a meeting to another day, at the same hours."""
        row = self._context.operations.query(meeting_row, meeting_id)
        starts_at = datetime.combine(day, row.starts_at.time())
        if starts_at != row.starts_at:
            self._reschedule(meeting_id, starts_at, starts_at + (row.ends_at - row.starts_at))

    def let_go(self) -> None:
        """Hold nothing any more."""
        self._hold(None)

    def _hold(self, meeting_id: int | None) -> None:
        self.held_id = meeting_id
        self.changed.emit()
