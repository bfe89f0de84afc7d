"""The calendar on a laptop that travels: every meeting stays on its day and at its hour."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from datetime import datetime

import pytest
from PySide6.QtWidgets import QWidget

from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.meeting.actions import edit_meeting
from car_desktop.ui.dialogs.meeting.sheet import MeetingSheet
from car_desktop.ui.screens.calendar.period import CalendarView
from car_desktop.ui.screens.calendar.screen import CalendarScreen
from car_desktop.ui.widgets.chip import Chip
from car_desktop.ui.widgets.row_button import RowButton
from tests.factories import make_community, make_meeting

Show = Callable[[QWidget], QWidget]

# Hours that a change of hour skips or doubles, at home, in Paris, and at midnight in Havana.
STARTS = [
    datetime(2027, 3, 14, 2, 30),
    datetime(2027, 3, 28, 2, 30),
    datetime(2026, 11, 1, 1, 30),
    datetime(2027, 3, 14, 0, 0),
]

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="a process changes its zone on POSIX only"
)


@pytest.fixture(params=["America/Toronto", "Europe/Paris", "America/Havana", "Pacific/Kiritimati"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The zone of the laptop."""
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize("start", STARTS, ids=str)
def test_a_meeting_is_shown_and_edited_at_its_hour_on_paper(
    show: Show, context: Context, database: Database, zone: str, start: datetime
) -> None:
    with database.writing() as session:
        meeting_id = make_meeting(session, make_community(session, "CoP fictive"), start).id
    calendar = CalendarScreen(context, lambda: datetime(2026, 11, 23, 9))
    calendar.resize(1150, 800)
    show(calendar)

    calendar.look_at(start.date())

    hours = {0: "12", 1: "1:30", 2: "2:30"}[start.hour]
    for view in (CalendarView.MONTH, CalendarView.WEEK, CalendarView.LIST, CalendarView.YEAR):
        calendar.bar.view.changed.emit(view)
        calendar.look_at(start.date())
        lines = [line.accessibleName() for line in calendar.side.findChildren(RowButton)]
        chips = [chip.text() for chip in calendar.side.findChildren(Chip)]
        shown = " ".join([*lines, *chips]).replace("\u00a0", " ")
        assert f"{hours} a.m." in shown, (view, shown)
    edit_meeting(context, calendar.window(), meeting_id)
    sheet = calendar.window().findChild(MeetingSheet)
    assert sheet is not None
    assert sheet.when.day_field.value() == start.date()
    assert sheet.when.start_field.value() == start.time()
    sheet.reject()
