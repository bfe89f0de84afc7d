"""What the views of the calendar show, read once for whichever is in sight."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from car_desktop.services.meetings import MeetingRow
from car_desktop.ui.screens.calendar.clash_sign import Clashes


@dataclass(frozen=True, slots=True)
class Shown:
    """The day and the meeting being looked at, among the meetings and days off of their period."""

    day: date
    today: date
    meetings: Sequence[MeetingRow] = ()
    meeting_id: int | None = None
    off: Mapping[date, str] = field(default_factory=dict)
    clashes: Clashes = field(default_factory=dict)

    def is_like(self, other: Shown) -> bool:
        """Whether only the day or the meeting being looked at differs."""
        return (
            self.today == other.today
            and self.meetings is other.meetings
            and self.off is other.off
            and self.clashes is other.clashes
        )
