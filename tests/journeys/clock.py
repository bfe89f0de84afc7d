"""The hour of the room, in the hands of a journey."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from car_desktop.ui.dialogs.meeting import closing_sheets
from car_desktop.ui.screens.meeting.screen import MeetingScreen


class Clock:
    """The clock of the room: nine o’clock today, until told otherwise."""

    def __init__(self) -> None:
        self.now = datetime.combine(date.today(), time(9))

    def __call__(self) -> datetime:
        return self.now

    def in_its_zone(self) -> datetime:
        """The same instant, as documents are dated."""
        return self.now.astimezone()

    def go(self, minutes: float) -> None:
        """Let time go by."""
        self.now += timedelta(minutes=minutes)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """What the workspace and the closing of a meeting take for the present."""
    clock = Clock()
    monkeypatch.setattr(MeetingScreen.__init__, "__defaults__", (clock,))
    monkeypatch.setattr(closing_sheets.close, "__defaults__", (clock.in_its_zone,))
    return clock
