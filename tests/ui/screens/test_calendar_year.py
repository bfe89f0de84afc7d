"""The school year on one screen: by month, by community, by keyboard and by mouse."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTableView, QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.entities import DayOff
from car_desktop.domain.values import CommunityKind, DayOffKind, MeetingState
from car_desktop.services.communities import CommunityName, community_names
from car_desktop.services.meetings import meetings
from car_desktop.storage.database import Database
from car_desktop.typography import NBSP, current
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.meeting.sheet import MeetingSheet
from car_desktop.ui.navigation import Navigator, ScreenId
from car_desktop.ui.screens.calendar.grid_communities import CommunitiesModel
from car_desktop.ui.screens.calendar.grid_communities_delegate import lay_out
from car_desktop.ui.screens.calendar.grid_months import MonthsModel
from car_desktop.ui.screens.calendar.grid_view import Lines
from car_desktop.ui.screens.calendar.period import CalendarView
from car_desktop.ui.screens.calendar.screen import CalendarScreen
from car_desktop.ui.screens.calendar.shown import Shown
from tests.factories import make_community, make_meeting

Show = Callable[[QWidget], QWidget]
NOW = datetime(2026, 11, 23, 10, 42)
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def ids(database: Database) -> dict[str, int]:
    """A community that meets in September, November and June; another on one of its days."""
    with database.writing() as session:
        plc = make_community(session, "CAP fictive")
        cop = make_community(session, "CoP fictive", CommunityKind.SCHOOL_LEADERS)
        session.add(
            DayOff(
                organisation_id=None,
                day=date(2026, 11, 27),
                kind=DayOffKind.PEDAGOGICAL,
                label="Journée pédagogique",
            )
        )
        return {
            "plc": plc.id,
            "cop": cop.id,
            "september": make_meeting(session, plc, datetime(2026, 9, 15, 9)).id,
            "alone": make_meeting(session, plc, datetime(2026, 11, 24, 9)).id,
            "first": make_meeting(session, plc, datetime(2026, 11, 26, 9)).id,
            "second": make_meeting(session, cop, datetime(2026, 11, 26, 13, 30)).id,
            "june": make_meeting(session, plc, datetime(2027, 6, 8, 9)).id,
        }


@pytest.fixture
def calendar(qtbot: QtBot, show: Show, context: Context, ids: dict[str, int]) -> CalendarScreen:
    calendar = CalendarScreen(context, lambda: NOW)
    calendar.resize(1150, 700)
    show(calendar)
    calendar.bar.view.set_value(CalendarView.YEAR)
    calendar.bar.view.changed.emit(CalendarView.YEAR)
    qtbot.waitUntil(calendar.year.months.hasFocus)
    return calendar


@pytest.fixture
def by_community(qtbot: QtBot, calendar: CalendarScreen) -> CalendarScreen:
    calendar.year.lines.set_value(Lines.COMMUNITIES)
    calendar.year.lines.changed.emit(Lines.COMMUNITIES)
    qtbot.waitUntil(calendar.year.communities.hasFocus)
    return calendar


def press(qtbot: QtBot, calendar: CalendarScreen, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(calendar.year.grid, key)


def looked_at(calendar: CalendarScreen) -> str:
    return calendar.side.title.text()


def spoken(calendar: CalendarScreen) -> str:
    return str(calendar.year.grid.currentIndex().data(SPOKEN))


def long(day: date) -> str:
    return current().date_long_with_weekday(day)


def test_arrows_move_by_days_and_months_and_the_side_tells_all(
    qtbot: QtBot, calendar: CalendarScreen
) -> None:
    assert looked_at(calendar) == long(NOW.date())
    press(qtbot, calendar, Qt.Key.Key_Right)
    assert calendar.side.name.text() == "CAP fictive, meeting 2"
    press(qtbot, calendar, Qt.Key.Key_Down)
    assert looked_at(calendar) == long(date(2026, 12, 24))
    press(qtbot, calendar, Qt.Key.Key_Home, Qt.Key.Key_Left)
    assert looked_at(calendar) == long(date(2026, 11, 30))
    press(qtbot, calendar, Qt.Key.Key_Up, Qt.Key.Key_End)
    assert looked_at(calendar) == long(date(2026, 10, 31))


def test_page_keys_turn_the_school_year_and_t_comes_back(
    qtbot: QtBot, calendar: CalendarScreen
) -> None:
    press(qtbot, calendar, Qt.Key.Key_PageDown)
    assert calendar.bar.header.title.text() == "School year 2027-2028"
    press(qtbot, calendar, Qt.Key.Key_T)
    assert calendar.bar.header.title.text() == "School year 2026-2027"
    assert looked_at(calendar) == long(NOW.date())


def test_the_whole_year_fits_without_scrolling_sideways(calendar: CalendarScreen) -> None:
    for grid in (calendar.year.months, calendar.year.communities):
        assert grid.horizontalScrollBar().maximum() == 0
    last = calendar.year.months.visualRect(calendar.year.months.days.index_of(date(2027, 5, 31)))
    assert calendar.year.months.viewport().rect().contains(last)
    assert last.width() >= 20


def test_enter_opens_the_meeting_of_a_day(
    qtbot: QtBot, calendar: CalendarScreen, navigator: Navigator, ids: dict[str, int]
) -> None:
    press(qtbot, calendar, Qt.Key.Key_Right)
    with qtbot.waitSignal(navigator.opened) as visit:
        press(qtbot, calendar, Qt.Key.Key_Return)
    assert (visit.args[0].screen, dict(visit.args[0].arguments)) == (
        ScreenId.MEETING,
        {"meeting_id": ids["alone"]},
    )


def test_enter_on_a_day_of_many_shows_it_in_its_month(
    qtbot: QtBot, calendar: CalendarScreen
) -> None:
    calendar.look_at(date(2026, 11, 26))
    press(qtbot, calendar, Qt.Key.Key_Return)
    assert calendar.view is CalendarView.MONTH
    assert looked_at(calendar) == long(date(2026, 11, 26))


def test_enter_on_a_day_of_none_plans_there(qtbot: QtBot, calendar: CalendarScreen) -> None:
    press(qtbot, calendar, Qt.Key.Key_Left, Qt.Key.Key_Return)
    sheet = calendar.findChild(MeetingSheet)
    assert sheet is not None
    assert sheet.when.day_field.value() == date(2026, 11, 22)


def test_a_screen_reader_hears_the_day_its_meetings_and_why_it_is_off(
    qtbot: QtBot, calendar: CalendarScreen
) -> None:
    assert spoken(calendar) == f"{long(NOW.date())}, today"
    calendar.look_at(date(2026, 11, 26))
    assert spoken(calendar).startswith(f"{long(date(2026, 11, 26))}, 2 meeting(s), ")
    assert "CAP fictive" in spoken(calendar)
    calendar.look_at(date(2026, 11, 27))
    assert spoken(calendar) == f"{long(date(2026, 11, 27))}, Journée pédagogique"
    calendar.look_at(date(2026, 12, 25))
    assert spoken(calendar).endswith("Christmas Day")


def test_each_month_says_its_load_and_postponed_meetings_are_not_in_it(
    calendar: CalendarScreen, context: Context, database: Database
) -> None:
    with database.writing() as session:
        community = make_community(session)
        make_meeting(session, community, datetime(2026, 10, 6, 9), MeetingState.POSTPONED)
    context.operations.reset()
    header = calendar.year.months.days.headerData
    months = [header(row, Qt.Orientation.Vertical) for row in range(12)]
    assert months[4] == f"November\n3 · 9{NBSP}h"
    assert months[3] == "October"
    assert calendar.load.text.text().startswith("5 meeting(s)")


def test_the_pointer_tells_a_day_and_leaving_comes_back_to_the_chosen_one(
    qtbot: QtBot, calendar: CalendarScreen
) -> None:
    months = calendar.year.months
    over = months.visualRect(months.days.index_of(date(2026, 9, 15))).center()
    qtbot.mouseMove(months.viewport(), over)
    assert calendar.side.name.text() == "CAP fictive, meeting 1"
    months.glanced.emit(None)
    assert looked_at(calendar) == long(NOW.date())


def test_a_click_looks_at_a_day_and_nobody_stands_on_31_june(
    qtbot: QtBot, calendar: CalendarScreen
) -> None:
    months = calendar.year.months
    press_at(qtbot, months, months.visualRect(months.days.index_of(date(2027, 6, 8))).center())
    assert looked_at(calendar) == long(date(2027, 6, 8))
    press_at(qtbot, months, months.visualRect(months.days.index(11, 30)).center())
    assert looked_at(calendar) == long(date(2027, 6, 8))


def press_at(qtbot: QtBot, grid: QTableView, point: QPoint) -> None:
    qtbot.mouseClick(grid.viewport(), LEFT, pos=point)


def test_by_community_arrows_move_by_cell_and_enter_opens(
    qtbot: QtBot, by_community: CalendarScreen, navigator: Navigator, ids: dict[str, int]
) -> None:
    press(qtbot, by_community, Qt.Key.Key_Home)
    press(qtbot, by_community, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert by_community.year.community_id == ids["plc"]
    assert by_community.side.name.text() == "CAP fictive, meeting 1"
    assert "September" in looked_at(by_community)
    with qtbot.waitSignal(navigator.opened) as visit:
        press(qtbot, by_community, Qt.Key.Key_Return)
    assert dict(visit.args[0].arguments) == {"meeting_id": ids["september"]}


def test_planning_in_an_empty_month_is_for_that_community_on_a_free_day(
    qtbot: QtBot, by_community: CalendarScreen, ids: dict[str, int]
) -> None:
    press(qtbot, by_community, Qt.Key.Key_End, Qt.Key.Key_Down, Qt.Key.Key_N)
    sheet = by_community.findChild(MeetingSheet)
    assert sheet is not None
    assert sheet.community.currentData() == ids["cop"]
    assert sheet.when.day_field.value() == date(2027, 6, 1)


def test_a_month_of_a_community_is_said_with_its_days(
    qtbot: QtBot, by_community: CalendarScreen, ids: dict[str, int]
) -> None:
    press(qtbot, by_community, Qt.Key.Key_Home)
    assert spoken(by_community) == f"CAP fictive, July{NBSP}2026, no meeting"
    press(qtbot, by_community, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert spoken(by_community).startswith(f"CAP fictive, September{NBSP}2026, ")
    assert long(date(2026, 9, 15)) in spoken(by_community)


def test_a_click_on_a_chip_looks_at_its_meeting(
    qtbot: QtBot, by_community: CalendarScreen, ids: dict[str, int]
) -> None:
    grid = by_community.year.communities
    index = grid.months.index_of(ids["plc"], date(2026, 11, 1))
    cell = grid.months.cell_at(index)
    assert cell is not None
    chip = lay_out(grid.visualRect(index), cell).chips[1].center()
    press_at(qtbot, grid, chip)
    assert looked_at(by_community) == long(date(2026, 11, 26))
    assert grid.painter.selected_meeting == ids["first"]


def test_unticking_a_kind_takes_its_communities_away(by_community: CalendarScreen) -> None:
    assert by_community.year.communities.months.rowCount() == 2
    by_community.legend.ticks[CommunityKind.SCHOOL_LEADERS].setChecked(False)
    assert by_community.year.communities.months.rowCount() == 1


def test_the_lines_are_kept_for_next_time(by_community: CalendarScreen, context: Context) -> None:
    again = CalendarScreen(context, lambda: NOW)
    assert again.view is CalendarView.YEAR
    assert again.year.lines.value is Lines.COMMUNITIES


def test_where_there_is_no_side_column_one_line_tells_the_day(calendar: CalendarScreen) -> None:
    assert not calendar.year.told.isVisible()
    calendar.resize(900, 700)
    assert calendar.year.told.isVisible()
    assert calendar.year.told.text() == current().capitalized(spoken(calendar))


def test_a_meeting_is_taken_to_another_day_of_the_year(
    qtbot: QtBot, calendar: CalendarScreen, context: Context, ids: dict[str, int]
) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    press(qtbot, calendar, Qt.Key.Key_Right)
    qtbot.keyClick(calendar.year.grid, Qt.Key.Key_X, control)
    press(qtbot, calendar, Qt.Key.Key_Down, Qt.Key.Key_Left)
    qtbot.keyClick(calendar.year.grid, Qt.Key.Key_V, control)
    moved = {row.id: row.day for row in context.operations.query(meetings)}
    assert moved[ids["alone"]] == date(2026, 12, 23)
    assert looked_at(calendar) == long(date(2026, 12, 23))


def test_the_models_of_a_year_keep_qts_rules(qtbot: QtBot, context: Context) -> None:
    names: list[CommunityName] = context.operations.query(community_names)
    years = [Shown(date(2026, 11, 1), NOW.date()), Shown(date(2028, 2, 29), NOW.date())]
    months, communities = MonthsModel(), CommunitiesModel()
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    for model in (months, communities):
        assert QAbstractItemModelTester(model, fatal, model).model() is model
    for shown in [*years, years[0]]:
        months.show(shown)
        communities.show(shown, names)
    assert (months.rowCount(), months.columnCount()) == (12, 31)
    assert not months.index_of(date(2028, 2, 29)).isValid()


@pytest.mark.parametrize(
    ("day", "place"),
    [(date(2027, 7, 1), (0, 0)), (date(2028, 2, 29), (7, 28)), (date(2028, 6, 30), (11, 29))],
)
def test_july_is_first_and_leap_days_have_their_place(day: date, place: tuple[int, int]) -> None:
    model = MonthsModel()
    model.show(Shown(date(2027, 9, 1), NOW.date()))
    index = model.index_of(day)
    assert (index.row(), index.column()) == place
    cell = model.cell_at(index)
    assert cell is not None
    assert cell.day == day


def test_days_off_are_hidden_by_their_tick_and_stay_so(
    calendar: CalendarScreen, context: Context
) -> None:
    calendar.look_at(date(2026, 11, 27))
    calendar.legend.days_off.setChecked(False)
    assert spoken(calendar) == long(date(2026, 11, 27))
    assert not CalendarScreen(context, lambda: NOW).legend.shows_days_off()
    calendar.legend.days_off.setChecked(True)
    assert spoken(calendar).endswith("Journée pédagogique")


@pytest.mark.parametrize("view", list(CalendarView))
def test_the_legend_hides_a_kind_in_every_view(
    calendar: CalendarScreen, view: CalendarView
) -> None:
    calendar.bar.view.changed.emit(view)
    calendar.look_at(date(2026, 11, 26))
    assert calendar.load.text.text().startswith(("2 ", "3 ", "5 "))
    for kind in (CommunityKind.LEARNING_COMMUNITY, CommunityKind.SCHOOL_LEADERS):
        calendar.legend.ticks[kind].setChecked(False)
    assert calendar.load.text.text() == "0 meeting(s)"
    assert calendar.side.plan.isVisible()
