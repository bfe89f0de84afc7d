"""Many days painted at once: from last year and from files, each seen before it is painted."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.values import DayOffKind, SchoolYear
from car_desktop.services.days_off import DayRun, add_days_off, own_days
from car_desktop.storage.database import Database, Session
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.school_calendar.plan_sheets import CopyYearSheet, ImportDaysSheet
from car_desktop.ui.dialogs.school_calendar.sheet import SchoolCalendarSheet
from tests.factories import make_community, make_organisation
from tests.formats.test_day_calendar import event, written

Show = Callable[[QWidget], QWidget]
TODAY = date(2026, 11, 22)
RELACHE = DayRun(date(2026, 3, 2), date(2026, 3, 6), DayOffKind.BREAK, "Relâche")


@pytest.fixture
def centre_id(database: Database) -> int:
    """A service centre with one week of break last year."""
    with database.writing() as session:
        centre = make_organisation(session, "CSS fictif")
        make_community(session).organisation_id = centre.id
        add_days_off(session, centre.id, RELACHE)
        return centre.id


@pytest.fixture
def year(qtbot: QtBot, show: Show, context: Context, centre_id: int) -> SchoolCalendarSheet:
    sheet = SchoolCalendarSheet(context, None, TODAY)
    show(sheet)
    return sheet


def painted(context: Context, key: int, year: int = 2026) -> dict[date, DayOffKind]:
    def read(session: Session) -> dict[date, DayOffKind]:
        shown = SchoolYear(year)
        own = own_days(session, key, (shown.first_day, shown.last_day))
        return {day: off.kind for day, off in own.items()}

    return context.operations.query(read)


def test_last_year_is_seen_then_painted_and_one_undo_takes_it_back(
    qtbot: QtBot, context: Context, year: SchoolCalendarSheet, centre_id: int
) -> None:
    year.copy_button.click()
    sheet = year.findChild(CopyYearSheet)
    assert sheet is not None
    qtbot.waitUntil(sheet.isVisible)
    assert sheet.accept_button.text() == "Paint 5 day(s)"
    assert painted(context, centre_id) == {}

    sheet.accept()

    assert list(painted(context, centre_id)) == [date(2027, 3, day) for day in range(1, 6)]
    year.undo.click()
    assert painted(context, centre_id) == {}


def test_a_day_of_the_copy_is_left_out_and_another_changes_kind_by_keyboard(
    context: Context, year: SchoolCalendarSheet, centre_id: int
) -> None:
    year.copy_button.click()
    sheet = year.findChild(CopyYearSheet)
    assert sheet is not None
    table = sheet.days.table
    table.selectRow(0)
    press(table, "Del")
    table.selectRow(1)
    press(table, "C")
    assert sheet.accept_button.text() == "Paint 4 day(s)"

    sheet.accept()

    kinds = painted(context, centre_id)
    assert date(2027, 3, 1) not in kinds
    assert kinds[date(2027, 3, 2)] is DayOffKind.CONDITIONAL


def test_the_same_key_takes_a_day_back(year: SchoolCalendarSheet) -> None:
    year.copy_button.click()
    sheet = year.findChild(CopyYearSheet)
    assert sheet is not None
    sheet.days.table.selectAll()
    sheet.days.leave_out.click()
    assert not sheet.accept_button.isEnabled()
    assert sheet.days.table.selectionModel().hasSelection()
    sheet.days.leave_out.click()
    assert sheet.accept_button.text() == "Paint 5 day(s)"


def test_with_nothing_last_year_the_calendar_says_so(year: SchoolCalendarSheet) -> None:
    year.after.click()
    year.copy_button.click()

    assert year.findChild(CopyYearSheet) is None
    assert "nothing to copy" in year.refusal.text()


def press(table: QWidget, keys: str) -> None:
    """Trigger the action that bears a key: which window is active depends on the tests before."""
    next(a for a in table.actions() if a.shortcut() == QKeySequence(keys)).trigger()


def imported(qtbot: QtBot, year: SchoolCalendarSheet, path: Path) -> ImportDaysSheet:
    """The sheet of an import whose file has been read."""
    year.import_button.click()
    sheet = year.findChildren(ImportDaysSheet)[-1]
    sheet.file.set_path(path)
    sheet.accept()
    qtbot.waitUntil(lambda: sheet.pages.currentWidget() is sheet.days)
    qtbot.waitUntil(lambda: sheet.accept_button.isEnabled() or not sheet.days.count)
    return sheet


def test_a_calendar_file_is_painted_and_what_is_doubtful_is_settled_first(
    qtbot: QtBot, context: Context, year: SchoolCalendarSheet, centre_id: int, tmp_path: Path
) -> None:
    path = written(
        tmp_path,
        event("Photo scolaire", "20280306"),
        event("Journée pédagogique", "20280307"),
        event("Portes ouvertes", "20280308"),
    )
    sheet = imported(qtbot, year, path)
    assert sheet.days.summary.text() == "3 day(s) to paint · 2 to check"
    table = sheet.days.table
    table.selectRow(0)
    sheet.days.leave_out.click()
    table.selectRow(2)
    press(table, "B")
    assert sheet.days.summary.text() == "2 day(s) to paint"

    sheet.accept()

    assert painted(context, centre_id, 2027) == {
        date(2028, 3, 7): DayOffKind.PEDAGOGICAL,
        date(2028, 3, 8): DayOffKind.BREAK,
    }
    assert year.year_name.text() == "2027-2028"


def test_the_same_list_again_paints_nothing(
    qtbot: QtBot, context: Context, year: SchoolCalendarSheet, centre_id: int, tmp_path: Path
) -> None:
    path = tmp_path / "congés.csv"
    path.write_text("date;type;libellé\n2026-11-24;pédagogique;Planification\n", "utf-8")
    imported(qtbot, year, path).accept()
    assert painted(context, centre_id) == {date(2026, 11, 24): DayOffKind.PEDAGOGICAL}

    again = imported(qtbot, year, path)

    assert again.days.count == 0
    assert not again.accept_button.isEnabled()
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
    again.days.table.selectionModel().select(again.days.table.model().index(0, 0), flags)
    again.reject()
    assert context.operations.undo_stack.count() == 1


def test_a_file_that_is_not_of_days_off_is_refused_inside_the_sheet(
    qtbot: QtBot, year: SchoolCalendarSheet, tmp_path: Path
) -> None:
    year.import_button.click()
    sheet = year.findChild(ImportDaysSheet)
    assert sheet is not None
    for name, text, words in (
        ("a.csv", "date;type\n2028-03-06;fête\n", "Line 2"),
        ("a.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\n", "cut short or damaged"),
        ("b.ics", "bonjour", "not a calendar"),
    ):
        path = tmp_path / name
        path.write_text(text, "utf-8")
        sheet.file.set_path(path)
        sheet.accept()
        qtbot.waitUntil(sheet.accept_button.isEnabled)
        assert words in sheet.refusal.text()
    assert sheet.pages.currentIndex() == 0
