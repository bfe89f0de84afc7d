"""A year of meetings by keyboard, and the days off that it goes around."""

from collections.abc import Callable
from datetime import date, datetime, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.values import DayOffKind, Frequency, OnDayOff, SchoolYear
from car_desktop.services.communities import community_names
from car_desktop.services.days_off import DayRun, add_days_off
from car_desktop.services.meetings import meetings
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.meeting.sheet import MeetingSheet
from car_desktop.ui.dialogs.series.plan_sheet import PlanSeriesSheet
from car_desktop.ui.dialogs.series.preview_list import AnotherDateSheet
from car_desktop.ui.screens.calendar.screen import CalendarScreen
from car_desktop.ui.screens.community.meetings_tab import MeetingsTab
from car_desktop.ui.widgets.rows_model import DETAIL_ROLE
from tests.factories import make_community, make_meeting, make_organisation
from tests.keyboard import type_text

Show = Callable[[QWidget], QWidget]
NOW = datetime(2026, 6, 15, 10, 42)
YEAR = SchoolYear(2026)


@pytest.fixture
def community_id(database: Database) -> int:
    """A community of a service centre that is off on the first week of March."""
    with database.writing() as session:
        centre = make_organisation(session, "CSS fictif")
        community = make_community(session, "CoP fictive")
        community.organisation_id = centre.id
        community.usual_place = "Salle 2"
        relache = DayRun(date(2027, 3, 1), date(2027, 3, 5), DayOffKind.BREAK, "Relâche")
        add_days_off(session, centre.id, relache)
        make_community(session, "Une autre")
        return community.id


@pytest.fixture
def calendar(qtbot: QtBot, show: Show, context: Context, community_id: int) -> CalendarScreen:
    calendar = CalendarScreen(context, lambda: NOW)
    calendar.resize(1150, 800)
    show(calendar)
    calendar.month.setFocus()
    qtbot.waitUntil(calendar.month.hasFocus)
    return calendar


def opened(qtbot: QtBot, calendar: CalendarScreen) -> PlanSeriesSheet:
    qtbot.keyClick(calendar.month, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    sheet = calendar.findChild(PlanSeriesSheet)
    assert sheet is not None
    qtbot.waitUntil(sheet.isActiveWindow)
    return sheet


def fresh(sheet: PlanSeriesSheet, text: str) -> None:
    """Type a date over the one proposed."""
    field = sheet.focusWidget()
    assert field is not None
    field.selectAll()  # type: ignore[attr-defined] # both date fields are line edits
    type_text(text, field)


def test_eight_meetings_of_a_year_are_planned_by_keyboard_and_one_undo_takes_them_back(
    qtbot: QtBot, calendar: CalendarScreen, context: Context, community_id: int
) -> None:
    sheet = opened(qtbot, calendar)
    assert sheet.community.hasFocus()
    type_text("CoP", sheet.community)
    assert sheet.community.currentData() == community_id
    sheet.rhythm.setFocus()
    fresh(sheet, "5 oct. 2026")
    assert sheet.rhythm.last.value() == date(2027, 6, 30)
    qtbot.keyClick(sheet.rhythm.first, Qt.Key.Key_Tab)
    assert sheet.rhythm.last.hasFocus()
    fresh(sheet, "31 mai 2027")
    assert sheet.accept_button.text() == "Create 8 meeting(s)"
    previewed = sheet.preview.kept

    with qtbot.waitSignal(sheet.submitted):
        qtbot.keyClick(sheet.rhythm.last, Qt.Key.Key_Return)

    rows = context.operations.query(meetings, community_id)
    assert tuple(row.day for row in rows) == previewed
    assert date(2027, 3, 8) in previewed
    assert {row.place for row in rows} == {"Salle 2"}
    context.operations.undo_stack.undo()
    assert context.operations.query(meetings) == []


@pytest.fixture
def sheet(qtbot: QtBot, show: Show, context: Context, community_id: int) -> PlanSeriesSheet:
    rows = context.operations.query(community_names)
    sheet = PlanSeriesSheet(context, None, rows, today=NOW.date())
    qtbot.addWidget(sheet)
    sheet.start_with(community_id, date(2026, 9, 7))
    show(sheet)
    return sheet


def choose(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(box.findData(value))


def plain(text: str) -> str:
    """With ordinary spaces."""
    return text.replace("\N{NO-BREAK SPACE}", " ")


def lines(sheet: PlanSeriesSheet) -> list[str]:
    model = sheet.proposals.table.model()
    return [
        plain(" | ".join(str(model.index(row, column).data() or "") for column in range(2)))
        for row in range(model.rowCount())
    ]


def test_the_preview_says_what_moved_what_is_left_out_and_what_is_kept(
    sheet: PlanSeriesSheet,
) -> None:
    sheet.rhythm.last.set_value(date(2026, 10, 31))
    sheet.rhythm.changed.emit()
    assert [line.split(" | ")[1] for line in lines(sheet)] == ["Moved", ""]
    assert sheet.proposals.summary.text() == "2 meeting(s) · 1 moved"

    choose(sheet.on_day_off, OnDayOff.SKIP)
    assert [line.split(" | ")[1] for line in lines(sheet)] == ["Left out", ""]
    assert sheet.accept_button.text() == "Create 1 meeting(s)"

    choose(sheet.on_day_off, OnDayOff.KEEP)
    assert [line.split(" | ")[1] for line in lines(sheet)] == ["Day off", ""]


def test_every_six_weeks_is_two_choices(sheet: PlanSeriesSheet) -> None:
    choose(sheet.rhythm.frequency, Frequency.WEEKLY)
    choose(sheet.rhythm.interval, 6)

    assert sheet.rhythm.interval.currentText() == "6 week(s)"
    assert [placed.planned for placed in sheet.preview.days[:2]] == [
        date(2026, 9, 7),
        date(2026, 10, 19),
    ]
    choose(sheet.rhythm.frequency, Frequency.MONTHLY_BY_DATE)
    assert sheet.rhythm.interval.currentText() == "6 month(s)"


def test_dates_are_typed_one_per_line_and_a_wrong_one_is_named(sheet: PlanSeriesSheet) -> None:
    choose(sheet.rhythm.frequency, Frequency.DATES)
    assert sheet.proposals.table.placeholder == "Type the dates, one per line."
    sheet.rhythm.dates.setPlainText("14 janv. 2027; 2026-11-24\n\n2026-11-24")
    assert [placed.planned for placed in sheet.preview.days] == [
        date(2026, 11, 24),
        date(2027, 1, 14),
    ]

    sheet.rhythm.dates.setPlainText("2026-11-24\nbientôt")
    assert "bientôt" in sheet.proposals.table.placeholder
    assert not sheet.accept_button.isEnabled()


def test_a_plan_that_cannot_be_says_why_where_the_dates_would_be(sheet: PlanSeriesSheet) -> None:
    sheet.rhythm.last.set_value(date(2026, 1, 1))
    sheet.rhythm.changed.emit()
    assert "ends before it starts" in sheet.proposals.table.placeholder
    assert sheet.proposals.table.model().rowCount() == 0
    sheet.rhythm.first.clear()
    sheet.rhythm.changed.emit()
    assert sheet.proposals.table.placeholder.startswith("Type the first and the last date")


def test_the_rule_is_stated_in_a_sentence(sheet: PlanSeriesSheet) -> None:
    assert plain(sheet.rule.text()) == (
        "The 1st Monday of each month, from 9 a.m. to 12 p.m., from September 7, 2026 to June 30, 2027."
    )


def test_a_date_is_left_out_and_another_one_moved_before_anything_is_created(
    qtbot: QtBot, sheet: PlanSeriesSheet, context: Context, community_id: int
) -> None:
    table = sheet.proposals.table
    table.setFocus()
    table.selectRow(1)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert lines(sheet)[1].endswith("| Left out")
    assert sheet.proposals.leave_out.text() == "Take back"

    table.selectRow(2)
    qtbot.keyClick(table, Qt.Key.Key_F2)
    other = sheet.findChild(AnotherDateSheet)
    assert other is not None
    other.day.set_value(date(2026, 11, 4))
    other.accept()
    assert lines(sheet)[2] == "Wednesday, November 4, 2026 | Moved"
    assert sheet.preview.kept[:2] == (date(2026, 9, 14), date(2026, 11, 4))

    sheet.submit()

    rows = context.operations.query(meetings, community_id)
    assert tuple(row.day for row in rows) == sheet.preview.kept


def test_what_was_left_out_is_taken_back_by_the_same_key(
    qtbot: QtBot, sheet: PlanSeriesSheet
) -> None:
    before = lines(sheet)
    table = sheet.proposals.table
    table.setFocus()
    for _ in range(2):
        qtbot.keyClick(table, Qt.Key.Key_Space)

    assert lines(sheet) == before


def test_a_clash_of_a_planned_meeting_is_explained_in_its_line(
    qtbot: QtBot, sheet: PlanSeriesSheet, database: Database
) -> None:
    with database.writing() as session:
        make_meeting(session, make_community(session, "Zone"), datetime(2026, 11, 2, 11))

    sheet.rhythm.changed.emit()

    assert lines(sheet)[2].endswith("| Clash")
    index = sheet.proposals.table.model().index(2, 0)
    assert "You also meet “Zone” at 11" in plain(index.data(DETAIL_ROLE))
    assert sheet.proposals.summary.text().endswith("· 1 clashing")
    assert date(2026, 11, 2) in sheet.preview.kept


def test_the_meetings_of_a_community_plan_a_series_of_that_community(
    qtbot: QtBot, show: Show, context: Context, database: Database, community_id: int
) -> None:
    with database.writing() as session:
        other = make_community(session, "Zone")
        make_meeting(session, other)
        key = other.id
    tab = MeetingsTab(context, NOW.date)
    tab.show_community(key)
    show(tab)

    tab.series.click()

    sheet = tab.findChild(PlanSeriesSheet)
    assert sheet is not None
    assert sheet.community.currentData() == key


# ------------------------------------------------------------------ days off


def test_planning_one_meeting_on_a_day_off_is_possible_and_is_said(
    qtbot: QtBot, calendar: CalendarScreen, context: Context, community_id: int
) -> None:
    calendar.look_at(date(2027, 3, 2))
    qtbot.keyClick(calendar.month, Qt.Key.Key_N)
    sheet = calendar.findChild(MeetingSheet)
    assert sheet is not None
    choose(sheet.community, community_id)
    assert sheet.conflict.text() == "That day is off: Relâche."
    sheet.when.show_times(time(9), time(12))

    sheet.accept()

    assert calendar.side.conflict.text() == "That day is off: Relâche."
    calendar.look_at(date(2027, 3, 9))
    assert calendar.side.conflict.text() == ""


def test_the_calendar_names_its_days_off_to_the_eye_and_to_a_screen_reader(
    qtbot: QtBot, calendar: CalendarScreen
) -> None:
    calendar.look_at(date(2027, 3, 2))

    cell = calendar.month.days.cell_at(calendar.month.days.index_of(date(2027, 3, 2)))
    assert cell is not None
    assert cell.off == "Relâche · CSS fictif"
    assert calendar.side.reason.text() == "Day off: Relâche · CSS fictif"
    index = calendar.month.days.index_of(date(2027, 3, 2))
    assert "Relâche" in index.data(Qt.ItemDataRole.AccessibleTextRole)
