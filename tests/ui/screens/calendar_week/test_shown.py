"""What the week shows, and what it says of it."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from car_desktop.domain.values import CommunityKind, MeetingState
from car_desktop.services.meetings import meetings
from car_desktop.storage.database import Database
from car_desktop.typography import current
from car_desktop.ui.screens.calendar.period import CalendarView
from car_desktop.ui.screens.calendar.screen import CalendarScreen
from car_desktop.ui.screens.calendar.week_blocks import CrowdBlock
from car_desktop.ui.screens.calendar.week_button import WeekButton
from tests.factories import make_community, make_meeting
from tests.ui.screens.calendar_week.conftest import (
    TUESDAY,
    Clock,
    block,
    drag,
    focused,
    press,
    said,
)


def test_the_week_shows_its_meetings_and_no_other(
    calendar: CalendarScreen, ids: dict[str, int]
) -> None:
    shown = {meeting.id for stop in calendar.week.grid.plan for meeting in stop.meetings}

    assert shown == {ids["alone"], ids["first"], ids["second"]}
    assert calendar.bar.header.title.text() == current().date_span(
        date(2026, 11, 22), date(2026, 11, 28)
    )
    assert calendar.load.text.text().startswith("3 meeting(s)")


def test_only_the_week_in_sight_is_read(calendar: CalendarScreen) -> None:
    assert CalendarView.WEEK.period.days_around(TUESDAY) == (
        date(2026, 11, 22),
        date(2026, 11, 28),
    )
    assert len(calendar.operations.query(meetings)) == 4
    assert len(calendar._shown) == 3


def test_a_meeting_says_the_whole_of_itself(calendar: CalendarScreen, ids: dict[str, int]) -> None:
    hours = current().time_span(time(9), time(12))

    name = QAccessible.queryAccessibleInterface(block(calendar, ids["alone"])).text(
        QAccessible.Text.Name
    )

    assert name == said(TUESDAY, hours, "CAP fictive", "Regards", "In person", "Planned")


def test_meetings_that_overlap_stand_side_by_side(
    calendar: CalendarScreen, ids: dict[str, int]
) -> None:
    first, second = block(calendar, ids["first"]), block(calendar, ids["second"])

    assert not first.geometry().intersects(second.geometry())
    assert first.geometry().right() < second.geometry().left()


def test_the_working_day_is_seen_first(calendar: CalendarScreen) -> None:
    area, scale = calendar.week.hours_area, calendar.week.grid.scale
    top = area.verticalScrollBar().value()

    assert scale.top(6 * 60) < top <= scale.top(7 * 60)


def test_the_line_of_the_present_follows_the_clock_and_stays_in_its_week(
    qtbot: QtBot, calendar: CalendarScreen, clock: Clock
) -> None:
    grid = calendar.week.grid
    assert grid.present.isVisible()
    assert grid.present.geometry().center().y() == grid.scale.top(10 * 60 + 42)
    assert grid.present.geometry().right() + 1 == grid.scale.edge(2)

    clock.now += timedelta(minutes=18)
    calendar.week._present.timeout.emit()
    assert grid.present.geometry().center().y() == grid.scale.top(11 * 60)

    press(qtbot, calendar, Qt.Key.Key_PageDown)
    assert not grid.present.isVisible()


def test_unticking_a_kind_hides_its_meetings(calendar: CalendarScreen, ids: dict[str, int]) -> None:
    calendar.legend.ticks[CommunityKind.LEARNING_COMMUNITY].setChecked(False)

    assert calendar.week.grid.block(ids["alone"]) is None
    second = block(calendar, ids["second"])
    assert second.stop is not None
    assert second.stop.lane.count == 1


def test_the_days_off_stand_above_the_hours_and_are_said_of_free_time(
    qtbot: QtBot, calendar: CalendarScreen
) -> None:
    without = calendar.week.header.height()
    calendar.look_at(date(2026, 12, 25))

    assert calendar.week.header.height() > without
    assert "Friday Christmas Day" in calendar.week.header.accessibleName()
    assert focused(calendar).endswith("Christmas Day, free")


def test_buttons_are_reused_from_week_to_week(qtbot: QtBot, calendar: CalendarScreen) -> None:
    made = len(calendar.week.grid.findChildren(WeekButton))

    press(qtbot, calendar, *[Qt.Key.Key_PageDown] * 4, *[Qt.Key.Key_PageUp] * 4)

    assert len(calendar.week.grid.findChildren(WeekButton)) == made


def test_four_meetings_at_once_leave_two_and_a_button_that_opens_the_list(
    qtbot: QtBot, calendar: CalendarScreen, database: Database
) -> None:
    with database.writing() as session:
        community = make_community(session, "Autre")
        for _ in range(4):
            make_meeting(session, community, datetime(2026, 11, 27, 9))
    calendar.operations.changed.emit()
    (crowd,) = [
        button for button in calendar.week.grid.findChildren(CrowdBlock) if button.isVisible()
    ]
    assert "2 other meeting(s): see the list" in crowd.accessibleName()

    drag(calendar, crowd.geometry().center(), crowd.geometry().center())

    assert calendar.view is CalendarView.LIST
    row = calendar.list.current_row()
    assert row is not None
    assert row.day == date(2026, 11, 27)


def test_a_cancelled_meeting_says_so(calendar: CalendarScreen, database: Database) -> None:
    with database.writing() as session:
        key = make_meeting(
            session, make_community(session), datetime(2026, 11, 25, 9), MeetingState.CANCELLED
        ).id
    calendar.operations.changed.emit()

    assert block(calendar, key).accessibleName().endswith("Cancelled")


def test_the_side_says_what_the_chosen_meeting_clashes_with(
    calendar: CalendarScreen, ids: dict[str, int]
) -> None:
    block(calendar, ids["first"]).setFocus()

    assert calendar.side.conflict.isVisible()
    assert "CoP fictive" in calendar.side.conflict.text()


def test_a_meeting_that_clashes_is_marked_and_says_it(
    calendar: CalendarScreen, ids: dict[str, int]
) -> None:
    first, alone = block(calendar, ids["first"]), block(calendar, ids["alone"])

    assert (first.is_clashing, alone.is_clashing) == (True, False)
    assert first.accessibleName().endswith("schedule clash")
    assert "You also meet “CoP fictive” at" in first.toolTip()
