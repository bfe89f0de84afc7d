"""Drawing, moving and stretching meetings in the week."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from car_desktop.domain.errors import UserError
from car_desktop.services.meetings import meetings
from car_desktop.storage.database import Database
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.meeting.sheet import MeetingSheet
from car_desktop.ui.navigation import Navigator, ScreenId
from car_desktop.ui.screens.calendar.screen import CalendarScreen
from tests.factories import make_community, make_mark, make_meeting, make_person
from tests.ui.screens.calendar_week.conftest import (
    LEFT,
    MONDAY,
    THURSDAY,
    TUESDAY,
    block,
    drag,
    focused,
    point,
    press,
    said,
    times,
)


def test_dragging_over_free_time_plans_a_meeting_at_those_hours(calendar: CalendarScreen) -> None:
    drag(calendar, point(calendar, MONDAY, time(13)), point(calendar, MONDAY, time(15, 30)))

    sheet = calendar.findChild(MeetingSheet)
    assert sheet is not None
    assert sheet.when.times() == (
        datetime(2026, 11, 23, 13),
        datetime(2026, 11, 23, 15, 45),
    )


def test_the_hours_that_were_drawn_stay_while_another_community_is_chosen(
    calendar: CalendarScreen,
) -> None:
    drag(calendar, point(calendar, MONDAY, time(13)), point(calendar, MONDAY, time(13, 45)))
    sheet = calendar.findChild(MeetingSheet)
    assert sheet is not None
    assert sheet.community.count() == 2

    sheet.community.setCurrentIndex(1 - sheet.community.currentIndex())

    assert sheet.when.times() == (datetime(2026, 11, 23, 13), datetime(2026, 11, 23, 14))


def test_a_late_start_is_planned_to_end_within_its_day(
    qtbot: QtBot, calendar: CalendarScreen
) -> None:
    qtbot.mouseClick(calendar.week.grid, LEFT, pos=point(calendar, MONDAY, time(22)))
    press(qtbot, calendar, Qt.Key.Key_N)

    sheet = calendar.findChild(MeetingSheet)
    assert sheet is not None
    assert sheet.when.times() == (datetime(2026, 11, 23, 22), datetime(2026, 11, 23, 23, 45))


def test_the_planned_meeting_is_then_the_one_looked_at(calendar: CalendarScreen) -> None:
    drag(calendar, point(calendar, MONDAY, time(13)), point(calendar, MONDAY, time(14, 45)))
    sheet = calendar.findChild(MeetingSheet)
    assert sheet is not None

    sheet.accept()

    row = next(r for r in calendar.operations.query(meetings) if r.day == MONDAY)
    assert (row.starts_at.time(), row.ends_at.time()) == (time(13), time(15))
    assert calendar.week.grid.current is block(calendar, row.id)
    assert calendar.side.name.text().startswith(row.community)


def test_dragging_a_meeting_moves_it_to_another_day_and_hour_and_undo_takes_it_back(
    calendar: CalendarScreen, context: Context, ids: dict[str, int]
) -> None:
    drag(
        calendar,
        point(calendar, TUESDAY, time(10)),
        point(calendar, date(2026, 11, 25), time(13, 15)),
    )

    moved = datetime(2026, 11, 25, 12, 15)
    assert times(context, ids["alone"]) == (moved, moved + timedelta(hours=3))
    assert calendar.week.grid.current is block(calendar, ids["alone"])
    assert context.operations.undo_stack.count() == 1
    context.operations.undo_stack.undo()
    assert times(context, ids["alone"])[0] == datetime(2026, 11, 24, 9)
    assert block(calendar, ids["alone"]).stop == calendar.week.grid.plan.stop_of(ids["alone"])


def test_dragging_the_foot_of_a_meeting_makes_it_longer(
    calendar: CalendarScreen, context: Context, ids: dict[str, int]
) -> None:
    room = block(calendar, ids["alone"]).geometry()
    foot = QPoint(room.center().x(), room.bottom() - 2)

    drag(calendar, foot, foot + QPoint(0, calendar.week.grid.scale.top(45)))

    assert times(context, ids["alone"]) == (
        datetime(2026, 11, 24, 9),
        datetime(2026, 11, 24, 12, 45),
    )


def test_escape_lets_go_of_what_the_mouse_holds(
    qtbot: QtBot, calendar: CalendarScreen, context: Context, ids: dict[str, int]
) -> None:
    room = block(calendar, ids["alone"]).geometry()
    start, end = point(calendar, TUESDAY, time(10)), point(calendar, MONDAY, time(13))
    drag(calendar, start, end, drop=False)
    assert block(calendar, ids["alone"]).geometry() != room

    press(qtbot, calendar, Qt.Key.Key_Escape)
    QTest.mouseRelease(calendar.week.grid, LEFT, pos=end)

    assert block(calendar, ids["alone"]).geometry() == room
    assert times(context, ids["alone"])[0] == datetime(2026, 11, 24, 9)
    assert context.operations.undo_stack.count() == 0


def test_escape_gives_up_a_stretch_being_drawn(qtbot: QtBot, calendar: CalendarScreen) -> None:
    start, end = point(calendar, MONDAY, time(13)), point(calendar, MONDAY, time(16))
    drag(calendar, start, end, drop=False)
    press(qtbot, calendar, Qt.Key.Key_Escape)
    QTest.mouseRelease(calendar.week.grid, LEFT, pos=end)

    assert calendar.findChild(MeetingSheet) is None


def test_a_refused_move_says_why_and_the_meeting_goes_back(
    qtbot: QtBot, calendar: CalendarScreen, database: Database, ids: dict[str, int]
) -> None:
    with database.writing() as session:
        meeting = make_meeting(session, make_community(session), datetime(2026, 11, 25, 9))
        make_mark(session, meeting, make_person(session))
        key = meeting.id
    calendar.operations.changed.emit()
    room = block(calendar, key).geometry()

    with qtbot.captureExceptions() as refusals:
        drag(
            calendar,
            point(calendar, date(2026, 11, 25), time(10)),
            point(calendar, date(2026, 11, 27), time(10)),
        )

    ((kind, refusal, _),) = refusals
    assert kind is UserError
    assert "Attendance has been taken" in str(refusal)
    assert block(calendar, key).geometry() == room
    assert calendar.operations.undo_stack.count() == 0


def test_a_click_on_a_meeting_chooses_it_and_a_double_click_opens_it(
    qtbot: QtBot, calendar: CalendarScreen, navigator: Navigator, ids: dict[str, int]
) -> None:
    second = block(calendar, ids["second"])
    qtbot.mouseClick(second, LEFT)
    assert second.hasFocus()
    assert calendar.side.name.text() == "CoP fictive, meeting 1"

    with qtbot.waitSignal(navigator.opened) as visit:
        qtbot.mouseDClick(second, LEFT)
    assert visit.args[0].screen is ScreenId.MEETING
    assert dict(visit.args[0].arguments) == {"meeting_id": ids["second"]}


def test_a_click_on_free_time_chooses_its_half_hour_and_no_meeting(
    qtbot: QtBot, calendar: CalendarScreen
) -> None:
    qtbot.mouseClick(calendar.week.grid, LEFT, pos=point(calendar, THURSDAY, time(14, 50)))

    assert focused(calendar) == said(THURSDAY, current().time_span(time(14, 30), time(15)), "free")
    assert not calendar.side.name.isVisible()
    assert calendar.side.plan.isVisible()


def test_a_double_click_on_free_time_plans_at_its_half_hour(
    qtbot: QtBot, calendar: CalendarScreen
) -> None:
    place = point(calendar, THURSDAY, time(14, 50))
    qtbot.mouseClick(calendar.week.grid, LEFT, pos=place)
    slot = calendar.week.grid.slot
    qtbot.mouseDClick(slot, LEFT, pos=slot.mapFrom(calendar.week.grid, place))

    sheet = calendar.findChild(MeetingSheet)
    assert sheet is not None
    assert sheet.when.day_field.value() == THURSDAY
    assert sheet.when.start_field.value() == time(14, 30)
