"""The week of the calendar by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.errors import UserError
from car_desktop.domain.values import CommunityKind, MeetingState
from car_desktop.services.meetings import MeetingRow, meeting_row, meetings
from car_desktop.storage.database import Database
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.meeting.sheet import MeetingSheet
from car_desktop.ui.navigation import Navigator, ScreenId
from car_desktop.ui.screens.calendar.period import CalendarView
from car_desktop.ui.screens.calendar.screen import CalendarScreen
from car_desktop.ui.screens.calendar.week_blocks import CrowdBlock
from car_desktop.ui.screens.calendar.week_button import WeekButton
from tests.factories import make_community, make_mark, make_meeting, make_person

Show = Callable[[QWidget], QWidget]
MONDAY, TUESDAY, THURSDAY = date(2026, 11, 23), date(2026, 11, 24), date(2026, 11, 26)
LEFT, CTRL, SHIFT = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@dataclass
class Clock:
    """A time that a test sets."""

    now: datetime = datetime(2026, 11, 23, 10, 42)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def ids(database: Database) -> dict[str, int]:
    """One meeting on Tuesday, two that overlap on Thursday, one in another week."""
    with database.writing() as session:
        plc = make_community(session, "CAP fictive")
        cop = make_community(session, "CoP fictive", CommunityKind.SCHOOL_LEADERS)
        return {
            "alone": make_meeting(session, plc, datetime(2026, 11, 24, 9), title="Regards").id,
            "first": make_meeting(session, plc, datetime(2026, 11, 26, 9)).id,
            "second": make_meeting(session, cop, datetime(2026, 11, 26, 10, 30)).id,
            "later": make_meeting(session, plc, datetime(2026, 12, 1, 9)).id,
        }


@pytest.fixture
def calendar(
    qtbot: QtBot, show: Show, context: Context, ids: dict[str, int], clock: Clock
) -> CalendarScreen:
    context.settings.remember("calendar_view", CalendarView.WEEK.value)
    calendar = CalendarScreen(context, clock)
    calendar.resize(1150, 800)
    show(calendar)
    calendar.week.setFocus()
    qtbot.waitUntil(calendar.week.grid.slot.hasFocus)
    return calendar


def press(
    qtbot: QtBot,
    calendar: CalendarScreen,
    *keys: Qt.Key,
    holding: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    for key in keys:
        focused = calendar.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, key, holding)


def point(calendar: CalendarScreen, day: date, at: time, across: int = 40) -> QPoint:
    """A point of the grid; `across` is in pixels from the left of the day."""
    scale = calendar.week.grid.scale
    return QPoint(scale.edge(scale.column(day)) + across, scale.top(at.hour * 60 + at.minute) + 2)


def drag(calendar: CalendarScreen, start: QPoint, end: QPoint, *, drop: bool = True) -> None:
    """Press on whatever is there, as a person does, and move in a few steps."""
    grid = calendar.week.grid
    held = grid.childAt(start) or grid
    QTest.mousePress(held, LEFT, pos=held.mapFrom(grid, start))
    for part in (0.3, 0.7, 1.0):
        here = start + (end - start) * part
        QTest.mouseMove(held, held.mapFrom(grid, here))
    if drop:
        QTest.mouseRelease(held, LEFT, pos=held.mapFrom(grid, end))


def times(context: Context, meeting_id: int) -> tuple[datetime, datetime]:
    row: MeetingRow = context.operations.query(meeting_row, meeting_id)
    return row.starts_at, row.ends_at


def block(calendar: CalendarScreen, meeting_id: int) -> WeekButton:
    found = calendar.week.grid.block(meeting_id)
    assert found is not None
    return found


def focused(calendar: CalendarScreen) -> str:
    """What a screen reader says of what has the keyboard."""
    widget = calendar.focusWidget()
    assert widget is not None
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def said(day: date, *parts: str) -> str:
    return ", ".join([current().date_long_with_weekday(day), *parts])


# What is shown.


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


# The mouse.


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


# The keyboard.


def test_arrows_walk_over_half_hours_and_meetings(qtbot: QtBot, calendar: CalendarScreen) -> None:
    assert focused(calendar) == said(MONDAY, current().time_span(time(10, 30), time(11)), "free")
    press(qtbot, calendar, Qt.Key.Key_Right)
    assert "CAP fictive" in focused(calendar)
    assert calendar.side.name.text() == "CAP fictive, meeting 1"
    press(qtbot, calendar, Qt.Key.Key_Up)
    assert focused(calendar) == said(TUESDAY, current().time_span(time(8, 30), time(9)), "free")
    press(qtbot, calendar, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert focused(calendar) == said(TUESDAY, current().time_span(time(12), time(12, 30)), "free")


def test_what_one_stands_on_is_always_in_sight(
    qtbot: QtBot, calendar: CalendarScreen, database: Database
) -> None:
    def is_in_sight() -> bool:
        current = calendar.week.grid.current
        return current.visibleRegion().boundingRect() == current.rect()

    press(qtbot, calendar, *[Qt.Key.Key_Up] * 21)
    assert focused(calendar).startswith(said(MONDAY, current().time(time(0))))
    assert is_in_sight()

    with database.writing() as session:
        key = make_meeting(session, make_community(session), datetime(2026, 11, 23, 20)).id
    calendar.operations.changed.emit()
    calendar.side.meeting_requested.emit(key)
    assert calendar.week.grid.current is block(calendar, key)
    assert is_in_sight()


def test_page_keys_turn_weeks_home_and_end_go_to_its_ends_and_t_comes_back(
    qtbot: QtBot, calendar: CalendarScreen
) -> None:
    press(qtbot, calendar, Qt.Key.Key_PageDown)
    assert focused(calendar).startswith(said(date(2026, 11, 30)))
    press(qtbot, calendar, Qt.Key.Key_End)
    assert focused(calendar).startswith(said(date(2026, 12, 5)))
    press(qtbot, calendar, Qt.Key.Key_Right)
    assert focused(calendar).startswith(said(date(2026, 12, 6)))
    press(qtbot, calendar, Qt.Key.Key_T)
    assert focused(calendar) == said(MONDAY, current().time_span(time(10, 30), time(11)), "free")


def test_enter_opens_a_meeting(
    qtbot: QtBot, calendar: CalendarScreen, navigator: Navigator, ids: dict[str, int]
) -> None:
    press(qtbot, calendar, Qt.Key.Key_Right)
    with qtbot.waitSignal(navigator.opened) as visit:
        press(qtbot, calendar, Qt.Key.Key_Return)
    assert dict(visit.args[0].arguments) == {"meeting_id": ids["alone"]}


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_N, Qt.Key.Key_Space])
def test_enter_n_and_space_on_free_time_plan_at_that_hour_for_the_usual_length(
    qtbot: QtBot, calendar: CalendarScreen, key: Qt.Key
) -> None:
    press(qtbot, calendar, key)

    sheet = calendar.findChild(MeetingSheet)
    assert sheet is not None
    assert sheet.when.times() == (
        datetime(2026, 11, 23, 10, 30),
        datetime(2026, 11, 23, 13, 30),
    )


def test_shift_and_arrows_lengthen_the_time_to_plan(qtbot: QtBot, calendar: CalendarScreen) -> None:
    press(qtbot, calendar, *[Qt.Key.Key_Down] * 3, holding=SHIFT)
    press(qtbot, calendar, Qt.Key.Key_Up, holding=SHIFT)
    press(qtbot, calendar, Qt.Key.Key_N)

    sheet = calendar.findChild(MeetingSheet)
    assert sheet is not None
    assert sheet.when.times() == (
        datetime(2026, 11, 23, 10, 30),
        datetime(2026, 11, 23, 12),
    )


@pytest.mark.parametrize(
    ("pressed", "expected"),
    [
        ((Qt.Key.Key_Down, CTRL), ((24, 9, 15), (24, 12, 15))),
        ((Qt.Key.Key_Up, CTRL), ((24, 8, 45), (24, 11, 45))),
        ((Qt.Key.Key_Right, CTRL), ((25, 9, 0), (25, 12, 0))),
        ((Qt.Key.Key_Left, CTRL), ((23, 9, 0), (23, 12, 0))),
        ((Qt.Key.Key_Down, CTRL | SHIFT), ((24, 9, 0), (24, 12, 15))),
        ((Qt.Key.Key_Up, CTRL | SHIFT), ((24, 9, 0), (24, 11, 45))),
    ],
)
def test_control_and_arrows_move_a_meeting_and_with_shift_stretch_it(
    qtbot: QtBot,
    calendar: CalendarScreen,
    ids: dict[str, int],
    pressed: tuple[Qt.Key, Qt.KeyboardModifier],
    expected: tuple[tuple[int, int, int], tuple[int, int, int]],
) -> None:
    key, holding = pressed
    context, alone = calendar.context, ids["alone"]
    press(qtbot, calendar, Qt.Key.Key_Right)
    press(qtbot, calendar, key, holding=holding)

    starts, ends = expected
    assert times(context, alone) == (datetime(2026, 11, *starts), datetime(2026, 11, *ends))
    assert block(calendar, alone).hasFocus()
    assert context.messages.last is not None
    assert context.messages.last.text.startswith("Moved to")
    context.operations.undo_stack.undo()
    assert times(context, alone)[0] == datetime(2026, 11, 24, 9)


def test_a_meeting_moved_out_of_its_week_is_followed(
    qtbot: QtBot, calendar: CalendarScreen, context: Context, ids: dict[str, int]
) -> None:
    press(qtbot, calendar, Qt.Key.Key_Right)
    press(qtbot, calendar, *[Qt.Key.Key_Right] * 5, holding=CTRL)

    assert times(context, ids["alone"])[0] == datetime(2026, 11, 29, 9)
    assert calendar.week.grid.plan.first_day == date(2026, 11, 29)
    assert block(calendar, ids["alone"]).hasFocus()


def test_a_deleted_meeting_leaves_the_keyboard_on_free_time_and_undo_brings_it_back(
    qtbot: QtBot, calendar: CalendarScreen, context: Context, ids: dict[str, int]
) -> None:
    press(qtbot, calendar, Qt.Key.Key_Right, Qt.Key.Key_Delete)
    assert calendar.week.grid.block(ids["alone"]) is None
    assert focused(calendar) == said(TUESDAY, current().time_span(time(9), time(9, 30)), "free")
    context.operations.undo_stack.undo()
    assert block(calendar, ids["alone"]).isVisible()


def test_tab_stops_once_in_the_week_wherever_one_stands(
    qtbot: QtBot, calendar: CalendarScreen
) -> None:
    def stops() -> list[QAbstractButton]:
        return [
            button
            for button in calendar.week.grid.findChildren(QAbstractButton)
            if button.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]

    assert stops() == [calendar.week.grid.slot]
    press(qtbot, calendar, Qt.Key.Key_Right)
    assert stops() == [calendar.week.grid.current] == [calendar.focusWidget()]
    press(qtbot, calendar, Qt.Key.Key_Tab)
    assert calendar.side.isAncestorOf(calendar.focusWidget())
    press(qtbot, calendar, Qt.Key.Key_Backtab)
    assert calendar.focusWidget() is calendar.week.grid.current


def test_a_cancelled_meeting_says_so(calendar: CalendarScreen, database: Database) -> None:
    with database.writing() as session:
        key = make_meeting(
            session, make_community(session), datetime(2026, 11, 25, 9), MeetingState.CANCELLED
        ).id
    calendar.operations.changed.emit()

    assert block(calendar, key).accessibleName().endswith("Cancelled")


def test_w_shows_the_week_of_the_day_one_looks_at_and_it_is_kept_for_next_time(
    qtbot: QtBot, calendar: CalendarScreen, context: Context, clock: Clock
) -> None:
    press(qtbot, calendar, Qt.Key.Key_M)
    calendar.look_at(date(2026, 12, 1))
    press(qtbot, calendar, Qt.Key.Key_W)

    assert calendar.week.grid.plan.first_day == date(2026, 11, 29)
    assert "CAP fictive" in focused(calendar)
    assert CalendarScreen(context, clock).view is CalendarView.WEEK


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
