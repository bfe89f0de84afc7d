"""The calendar by keyboard and by mouse."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.recurrence import Recurrence
from car_desktop.domain.values import CommunityKind, Frequency, MeetingState, OnDayOff
from car_desktop.services.meetings import meetings
from car_desktop.services.series import SeriesDraft, create_series
from car_desktop.storage.database import Database
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.calendar_exchange.export_sheet import ExportCalendarSheet
from car_desktop.ui.dialogs.meeting.sheet import MeetingSheet
from car_desktop.ui.dialogs.series.series_sheets import EndSeriesSheet
from car_desktop.ui.navigation import Navigator, ScreenId
from car_desktop.ui.screens.calendar.month_delegate import lay_out, meeting_at
from car_desktop.ui.screens.calendar.month_model import MonthModel, shown_days
from car_desktop.ui.screens.calendar.period import CalendarView
from car_desktop.ui.screens.calendar.screen import CalendarScreen
from car_desktop.ui.screens.calendar.shown import Shown
from car_desktop.ui.widgets.row_button import RowButton
from tests.factories import make_community, make_meeting

Show = Callable[[QWidget], QWidget]
NOW = datetime(2026, 11, 23, 10, 42)


@pytest.fixture
def ids(database: Database) -> dict[str, int]:
    """Two meetings on one day, one alone, one next month."""
    with database.writing() as session:
        plc = make_community(session, "CAP fictive")
        cop = make_community(session, "CoP fictive", CommunityKind.SCHOOL_LEADERS)
        return {
            "alone": make_meeting(session, plc, datetime(2026, 11, 24, 9)).id,
            "first": make_meeting(session, plc, datetime(2026, 11, 26, 9)).id,
            "second": make_meeting(session, cop, datetime(2026, 11, 26, 13, 30)).id,
            "december": make_meeting(session, plc, datetime(2026, 12, 15, 9)).id,
        }


@pytest.fixture
def calendar(qtbot: QtBot, show: Show, context: Context, ids: dict[str, int]) -> CalendarScreen:
    calendar = CalendarScreen(context, lambda: NOW)
    calendar.resize(1150, 800)
    show(calendar)
    calendar.month.setFocus()
    qtbot.waitUntil(calendar.month.hasFocus)
    return calendar


def press(qtbot: QtBot, calendar: CalendarScreen, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(calendar.month, key)


def looked_at(calendar: CalendarScreen) -> str:
    return calendar.side.title.text()


def test_arrows_move_days_and_the_side_says_what_happens_then(
    qtbot: QtBot, calendar: CalendarScreen
) -> None:
    assert looked_at(calendar) == current().date_long_with_weekday(NOW.date())
    assert calendar.side.plan.isVisible()
    press(qtbot, calendar, Qt.Key.Key_Right)
    assert calendar.side.name.text() == "CAP fictive, meeting 1"
    press(qtbot, calendar, Qt.Key.Key_Down)
    assert "December" in looked_at(calendar)
    assert calendar.bar.header.title.text() == "December 2026".replace(" ", "\u00a0")


def test_page_keys_move_months_and_t_comes_back(qtbot: QtBot, calendar: CalendarScreen) -> None:
    press(qtbot, calendar, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown)
    assert "January" in looked_at(calendar)
    press(qtbot, calendar, Qt.Key.Key_T)
    assert "November" in looked_at(calendar)
    press(qtbot, calendar, Qt.Key.Key_Home)
    assert looked_at(calendar).endswith("1,\u00a02026")


def test_enter_opens_the_meeting_of_the_day(
    qtbot: QtBot, calendar: CalendarScreen, navigator: Navigator, ids: dict[str, int]
) -> None:
    press(qtbot, calendar, Qt.Key.Key_Right)
    with qtbot.waitSignal(navigator.opened) as visit:
        press(qtbot, calendar, Qt.Key.Key_Return)
    assert visit.args[0].screen is ScreenId.MEETING
    assert dict(visit.args[0].arguments) == {"meeting_id": ids["alone"]}


def test_enter_on_a_full_day_lets_one_choose_among_its_meetings(
    qtbot: QtBot, calendar: CalendarScreen, navigator: Navigator, ids: dict[str, int]
) -> None:
    calendar.look_at(date(2026, 11, 26))
    first, _ = calendar.side.others.findChildren(RowButton)
    qtbot.waitUntil(first.isVisible)
    press(qtbot, calendar, Qt.Key.Key_Return)
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    second = calendar.focusWidget()
    assert second is not None
    qtbot.keyClick(second, Qt.Key.Key_Return)
    assert calendar.side.name.text() == "CoP fictive, meeting 1"
    with qtbot.waitSignal(navigator.opened) as visit:
        qtbot.keyClick(second, Qt.Key.Key_Return)
    assert dict(visit.args[0].arguments) == {"meeting_id": ids["second"]}


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_N])
def test_enter_on_an_empty_day_and_n_plan_on_that_day(
    qtbot: QtBot, calendar: CalendarScreen, key: Qt.Key
) -> None:
    press(qtbot, calendar, key)
    sheet = calendar.findChild(MeetingSheet)
    assert sheet is not None
    assert sheet.when.day_field.value() == NOW.date()


def test_a_click_on_a_meeting_chooses_it(
    qtbot: QtBot, calendar: CalendarScreen, ids: dict[str, int]
) -> None:
    index = calendar.month.days.index_of(date(2026, 11, 26))
    room = calendar.month.visualRect(index)
    second = lay_out(room, 2).chips[1].center()
    qtbot.mouseClick(calendar.month.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert calendar.side.name.text() == "CoP fictive, meeting 1"
    assert calendar.month.painter.selected_meeting == ids["second"]


def test_unticking_a_kind_hides_its_meetings_and_is_remembered(
    calendar: CalendarScreen, context: Context
) -> None:
    calendar.look_at(date(2026, 11, 26))
    calendar.legend.ticks[CommunityKind.LEARNING_COMMUNITY].setChecked(False)
    assert calendar.side.name.text() == "CoP fictive, meeting 1"
    assert calendar.load.text.text() == "1 meeting(s) · 3\u00a0h of facilitation"
    again = CalendarScreen(context, lambda: NOW)
    assert not again.legend.ticks[CommunityKind.LEARNING_COMMUNITY].isChecked()


def test_delete_is_undone_and_the_grid_follows(
    qtbot: QtBot, calendar: CalendarScreen, context: Context
) -> None:
    press(qtbot, calendar, Qt.Key.Key_Right, Qt.Key.Key_Delete)
    assert calendar.side.name.text() == "No meeting that day."
    context.operations.undo_stack.undo()
    assert calendar.side.name.text() == "CAP fictive, meeting 1"
    assert len(context.operations.query(meetings)) == 4


def test_the_list_shows_the_school_year_and_opens_with_enter(
    qtbot: QtBot, calendar: CalendarScreen, navigator: Navigator, ids: dict[str, int]
) -> None:
    press(qtbot, calendar, Qt.Key.Key_L)
    assert calendar.bar.header.title.text() == "School year 2026-2027"
    assert calendar.list.model().rowCount() == 4
    calendar.list.select_key(ids["december"])
    with qtbot.waitSignal(navigator.opened) as visit:
        qtbot.keyClick(calendar.list, Qt.Key.Key_Return)
    assert dict(visit.args[0].arguments) == {"meeting_id": ids["december"]}
    qtbot.keyClick(calendar.list, Qt.Key.Key_M)
    assert calendar.bar.header.title.text() == "December 2026".replace(" ", "\u00a0")


def test_the_chosen_view_is_kept_for_next_time(calendar: CalendarScreen, context: Context) -> None:
    calendar.bar.view.changed.emit(CalendarView.LIST)
    assert CalendarScreen(context, lambda: NOW).view is CalendarView.LIST


def test_a_screen_reader_hears_the_day_and_its_meetings(calendar: CalendarScreen) -> None:
    days = calendar.month.days
    spoken = days.data(days.index_of(date(2026, 11, 26)), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith(current().date_long_with_weekday(date(2026, 11, 26)))
    assert "CAP fictive" in spoken
    assert "CoP fictive" in spoken


def test_the_grid_holds_whole_weeks_from_sunday() -> None:
    assert shown_days(date(2026, 11, 15)) == (date(2026, 11, 1), date(2026, 12, 5))
    assert shown_days(date(2026, 2, 28)) == (date(2026, 2, 1), date(2026, 2, 28))
    for month in range(1, 13):
        first, last = shown_days(date(2027, month, 10))
        assert (first.weekday(), last.weekday()) == (6, 5)
        assert (last - first + timedelta(days=1)).days % 7 == 0


def test_the_model_of_a_month_keeps_qts_rules(qtbot: QtBot) -> None:
    model = MonthModel()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    assert tester.model() is model
    model.show(Shown(date(2026, 11, 1), NOW.date()))
    model.show(Shown(date(2026, 2, 1), NOW.date()))
    assert model.rowCount() == 4
    assert not model.index_of(date(2026, 3, 1)).isValid()


def test_meetings_that_do_not_fit_are_counted(
    qtbot: QtBot, calendar: CalendarScreen, database: Database, context: Context
) -> None:
    with database.writing() as session:
        community = make_community(session)
        for hour in range(8, 18):
            make_meeting(session, community, datetime(2026, 11, 27, hour), MeetingState.CALLED)
    calendar.invalidate()
    index = calendar.month.days.index_of(date(2026, 11, 27))
    cell, room = calendar.month.days.cell_at(index), calendar.month.visualRect(index)
    assert cell is not None
    layout = lay_out(room, len(cell.meetings))
    assert layout.hidden == 10 - len(layout.chips) > 0
    assert layout.more.bottom() <= room.bottom()
    assert meeting_at(cell, room, QPoint(room.left(), room.top())) is None


def test_a_meeting_that_clashes_says_with_what(
    qtbot: QtBot, calendar: CalendarScreen, database: Database
) -> None:
    with database.writing() as session:
        make_meeting(session, make_community(session, "Autre"), datetime(2026, 11, 24, 10))
    calendar.operations.changed.emit()

    calendar.look_at(date(2026, 11, 24))

    assert calendar.side.conflict.isVisible()
    assert "Autre" in calendar.side.conflict.text()


def test_a_meeting_of_a_series_says_its_rhythm_and_leads_to_the_series(
    qtbot: QtBot, calendar: CalendarScreen, context: Context
) -> None:
    community_id = context.operations.query(meetings)[0].community_id
    rule = Recurrence(Frequency.WEEKLY, date(2026, 12, 2), date(2026, 12, 16))
    draft = SeriesDraft(community_id, rule, time(9), time(11), OnDayOff.SKIP)
    context.operations.execute("", create_series, draft)

    calendar.look_at(date(2026, 12, 9))
    assert calendar.side.series.about.text() == "Series: every week, on Wednesday"
    calendar.side.series.end.click()
    sheet = calendar.window().findChild(EndSeriesSheet)
    assert sheet is not None
    sheet.reject()

    calendar.look_at(date(2026, 12, 15))
    assert calendar.side.series.isHidden()


def test_the_export_offers_the_chosen_meeting(calendar: CalendarScreen) -> None:
    calendar.look_at(date(2026, 11, 24))
    calendar.bar.export_requested.emit()
    sheet = calendar.window().findChild(ExportCalendarSheet)
    assert sheet is not None
    assert "CAP fictive" in sheet.community.itemText(0)
    assert sheet.community.currentText() == "All communities"
    sheet.reject()
