"""A school year painted by mouse and by keyboard, one step to undo per stroke."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.values import DayOffKind, SchoolYear
from car_desktop.services.days_off import DayRun, add_days_off, own_days
from car_desktop.services.organisations import delete_organisation
from car_desktop.storage.database import Database, Session
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.school_calendar.sheet import SchoolCalendarSheet
from car_desktop.ui.screens.calendar.screen import CalendarScreen
from car_desktop.ui.screens.organisations.screen import OrganisationsScreen
from tests.factories import make_community, make_organisation
from tests.keyboard import type_text

Show = Callable[[QWidget], QWidget]
Keys, Mods = Qt.Key, Qt.KeyboardModifier
TODAY = date(2026, 11, 22)
YEAR = SchoolYear(2026)
P, B, H, C = (
    DayOffKind.PEDAGOGICAL,
    DayOffKind.BREAK,
    DayOffKind.HOLIDAY,
    DayOffKind.CONDITIONAL,
)


@pytest.fixture
def centre_id(database: Database) -> int:
    """A service centre with a school and its community, whose year is not painted."""
    with database.writing() as session:
        centre, school = make_organisation(session, "CSS fictif"), make_organisation(session)
        school.parent_id = centre.id
        make_community(session).organisation_id = school.id
        return centre.id


@pytest.fixture
def sheet(qtbot: QtBot, show: Show, context: Context, centre_id: int) -> SchoolCalendarSheet:
    sheet = SchoolCalendarSheet(context, None, TODAY)
    show(sheet)
    qtbot.waitUntil(sheet.days.hasFocus)
    assert sheet.organisation_id == centre_id
    return sheet


def painted(context: Context, key: int | None) -> dict[date, tuple[DayOffKind, str]]:
    def read(session: Session) -> dict[date, tuple[DayOffKind, str]]:
        own = own_days(session, key, (YEAR.first_day, YEAR.last_day))
        return {day: (off.kind, off.label) for day, off in own.items()}

    return context.operations.query(read)


def drag(sheet: SchoolCalendarSheet, first: date, last: date) -> None:
    """Press on a day, go to another, and stay there with the button down."""
    view = sheet.days
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=view.middle_of(first))
    there = QPointF(view.middle_of(last))
    button = Qt.MouseButton.LeftButton
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        there,
        view.viewport().mapToGlobal(there),
        Qt.MouseButton.NoButton,
        button,
        Mods.NoModifier,
    )
    QApplication.sendEvent(view.viewport(), move)


def drop(sheet: SchoolCalendarSheet, day: date) -> None:
    view = sheet.days
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=view.middle_of(day))


def click(sheet: SchoolCalendarSheet, day: date) -> None:
    view = sheet.days
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.middle_of(day))


def test_a_click_paints_a_day_and_another_click_clears_it(
    context: Context, sheet: SchoolCalendarSheet, centre_id: int
) -> None:
    click(sheet, date(2026, 11, 20))
    assert painted(context, centre_id) == {date(2026, 11, 20): (P, "")}

    click(sheet, date(2026, 11, 20))
    assert painted(context, centre_id) == {}


def test_a_drag_from_one_month_to_the_next_paints_its_weekdays_in_one_step(
    context: Context, sheet: SchoolCalendarSheet, centre_id: int
) -> None:
    sheet.brushes.choices[B].click()

    drag(sheet, date(2027, 2, 26), date(2027, 3, 5))
    assert painted(context, centre_id) == {}, "nothing is written while the button is down"
    drop(sheet, date(2027, 3, 5))

    days = sorted(painted(context, centre_id))
    assert [day.day for day in days] == [26, 1, 2, 3, 4, 5]
    assert context.operations.undo_stack.count() == 1
    assert sheet.counts.text() == "6 day(s) of break"
    sheet.undo.click()
    assert painted(context, centre_id) == {}
    sheet.redo.click()
    assert len(painted(context, centre_id)) == 6


def test_escape_lifts_the_brush_without_painting(
    qtbot: QtBot, context: Context, sheet: SchoolCalendarSheet, centre_id: int
) -> None:
    drag(sheet, date(2027, 3, 1), date(2027, 3, 5))
    qtbot.keyClick(sheet.days, Keys.Key_Escape)
    drop(sheet, date(2027, 3, 5))

    assert painted(context, centre_id) == {}
    assert sheet.isVisible()


def test_a_stroke_that_begins_on_its_own_kind_clears(
    context: Context, sheet: SchoolCalendarSheet, centre_id: int
) -> None:
    drag(sheet, date(2027, 3, 1), date(2027, 3, 5))
    drop(sheet, date(2027, 3, 5))
    drag(sheet, date(2027, 3, 4), date(2027, 3, 9))
    drop(sheet, date(2027, 3, 9))

    assert [day.day for day in painted(context, centre_id)] == [1, 2, 3]


def test_a_year_is_painted_by_keyboard_alone(
    qtbot: QtBot, context: Context, sheet: SchoolCalendarSheet, centre_id: int
) -> None:
    view = sheet.days
    assert view.day == TODAY
    qtbot.keyClick(view, Keys.Key_Right)
    qtbot.keyClick(view, Keys.Key_Space)
    type_text("b", view)
    assert sheet.brushes.value is B
    qtbot.keyClick(view, Keys.Key_PageDown)
    qtbot.keyClick(view, Keys.Key_Home)
    for _ in range(3):
        qtbot.keyClick(view, Keys.Key_Right, Mods.ShiftModifier)
    qtbot.keyClick(view, Keys.Key_Space)

    assert painted(context, centre_id) == {
        date(2026, 11, 23): (P, ""),
        **{date(2026, 12, day): (B, "") for day in (1, 2, 3, 4)},
    }
    qtbot.keyClick(view, Keys.Key_Delete)
    assert painted(context, centre_id) == {date(2026, 11, 23): (P, "")}
    qtbot.keyClick(sheet, Keys.Key_Z, Mods.ControlModifier)
    assert len(painted(context, centre_id)) == 5


def test_arrows_stop_at_the_ends_of_the_year(qtbot: QtBot, sheet: SchoolCalendarSheet) -> None:
    sheet.show_day(date(2026, 7, 3))
    qtbot.keyClick(sheet.days, Keys.Key_Up)
    assert sheet.days.day == date(2026, 7, 1)
    sheet.show_day(date(2027, 5, 31))
    qtbot.keyClick(sheet.days, Keys.Key_PageDown)
    qtbot.keyClick(sheet.days, Keys.Key_PageDown)
    assert sheet.days.day == date(2027, 6, 30)


def test_statutory_days_and_weekends_cannot_be_painted_and_the_sheet_says_so(
    context: Context, sheet: SchoolCalendarSheet, centre_id: int
) -> None:
    for day in (date(2026, 12, 25), date(2026, 11, 21)):
        click(sheet, day)
        assert "off already" in sheet.refusal.text()
    assert painted(context, centre_id) == {}

    click(sheet, date(2026, 11, 24))
    assert sheet.refusal.text() == ""


def test_the_name_of_a_run_is_typed_once(
    qtbot: QtBot, context: Context, sheet: SchoolCalendarSheet, centre_id: int
) -> None:
    drag(sheet, date(2026, 11, 19), date(2026, 11, 23))
    drop(sheet, date(2026, 11, 23))
    assert sheet.day_card.day.text().startswith("Thursday, November")
    sheet.day_card.name.setFocus()
    type_text("Planification", sheet.day_card.name)
    qtbot.keyClick(sheet.day_card.name, Keys.Key_Return)

    assert {label for _, label in painted(context, centre_id).values()} == {"Planification"}
    assert sheet.isVisible()
    sheet.show_day(date(2026, 11, 24))
    assert not sheet.day_card.name.isEnabled()


def test_a_screen_reader_hears_what_each_day_is(
    context: Context, sheet: SchoolCalendarSheet, centre_id: int
) -> None:
    click(sheet, date(2026, 11, 20))

    def heard(day: date) -> str:
        return str(sheet.days.year.index_of(day).data(Qt.ItemDataRole.AccessibleTextRole))

    assert heard(date(2026, 11, 20)).endswith("Pedagogical day")
    assert heard(date(2026, 12, 25)).endswith("statutory day: Christmas Day")
    assert heard(date(2026, 11, 21)).endswith("weekend")
    assert heard(TODAY).endswith("today, weekend")
    assert heard(date(2026, 11, 19)).endswith("school day")


def test_a_school_shows_the_days_of_its_service_centre_and_paints_its_own(
    context: Context, sheet: SchoolCalendarSheet, centre_id: int
) -> None:
    click(sheet, date(2026, 11, 20))
    sheet.calendar.setCurrentIndex(sheet.calendar.findText("École fictive"))

    cell = sheet.days.year.cell_of(date(2026, 11, 20))
    assert cell is not None
    assert cell.inherited is not None
    assert cell.inherited.owner == "CSS fictif"
    assert sheet.counts.text() == "1 pedagogical day(s)"
    click(sheet, date(2026, 11, 24))
    assert list(painted(context, sheet.organisation_id)) == [date(2026, 11, 24)]
    assert list(painted(context, centre_id)) == [date(2026, 11, 20)]


def test_years_are_leafed_through_and_too_few_school_days_are_a_warning(
    context: Context, sheet: SchoolCalendarSheet
) -> None:
    sheet.after.click()
    assert sheet.year_name.text() == "2027-2028"
    assert sheet.days.day == date(2027, 9, 1)
    sheet.before.click()
    assert sheet.school_days.property("role") == "secondary"
    drag(sheet, date(2026, 9, 1), date(2026, 11, 20))
    drop(sheet, date(2026, 11, 20))
    assert sheet.school_days.property("role") == "warning"


def test_undo_in_the_sheet_goes_no_further_than_the_sheet(
    qtbot: QtBot, show: Show, context: Context, centre_id: int
) -> None:
    run = DayRun(date(2026, 11, 20), date(2026, 11, 20), P)
    context.operations.execute("before", add_days_off, centre_id, run)
    sheet = SchoolCalendarSheet(context, None, TODAY)
    show(sheet)

    assert not sheet.undo.isEnabled()
    qtbot.keyClick(sheet, Keys.Key_Z, Mods.ControlModifier)

    assert len(painted(context, centre_id)) == 1


def test_the_calendar_screen_opens_the_year_of_its_day(
    qtbot: QtBot, show: Show, context: Context, centre_id: int
) -> None:
    calendar = CalendarScreen(context, lambda: datetime(2026, 11, 22, 9))
    calendar.resize(1150, 800)
    show(calendar)
    calendar.month.setFocus()
    qtbot.waitUntil(calendar.month.hasFocus)

    qtbot.keyClick(calendar.month, Keys.Key_J, Mods.ShiftModifier)

    sheet = calendar.findChild(SchoolCalendarSheet)
    assert sheet is not None
    assert sheet.year == YEAR


def test_the_menu_opens_it_through_the_calendar_screen(
    qtbot: QtBot, show: Show, context: Context, centre_id: int
) -> None:
    calendar = CalendarScreen(context, lambda: datetime(2026, 11, 22, 9))
    show(calendar)

    calendar.open(action="school-calendar")

    assert calendar.findChild(SchoolCalendarSheet) is not None


def test_an_organisation_opens_its_own_calendar_even_without_a_community(
    qtbot: QtBot, show: Show, context: Context, database: Database, centre_id: int
) -> None:
    with database.writing() as session:
        lone = make_organisation(session, "Zénith fictif").id
    screen = OrganisationsScreen(context, TODAY)
    show(screen)
    screen.table.select_key(lone)
    screen.table.setFocus()

    qtbot.keyClick(screen.table, Keys.Key_J, Mods.ShiftModifier)

    sheet = screen.findChild(SchoolCalendarSheet)
    assert sheet is not None
    assert sheet.organisation_id == lone
    click(sheet, date(2026, 11, 20))
    assert list(painted(context, lone)) == [date(2026, 11, 20)]


def test_an_organisation_that_comes_back_by_undo_has_its_days_off_again(
    context: Context, database: Database
) -> None:
    with database.writing() as session:
        key = make_organisation(session, "CSS passager").id
        add_days_off(session, key, DayRun(date(2026, 11, 20), date(2026, 11, 27), B))
    before = painted(context, key)

    context.operations.execute("deleted", delete_organisation, key)
    assert painted(context, key) == {}
    context.operations.undo_stack.undo()

    assert painted(context, key) == before
    assert len(before) == 6
