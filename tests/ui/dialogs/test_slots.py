"""Finding a moment: searched at every change, calendars given and asked about, then planned or moved."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.entities import EmailAddress
from car_desktop.services.meetings import meetings
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.meeting.sheet import MeetingSheet
from car_desktop.ui.dialogs.slots.actions import find_another_slot, find_slot
from car_desktop.ui.dialogs.slots.by_hand_sheet import ByHandSheet
from car_desktop.ui.dialogs.slots.sheet import SlotsSheet
from car_desktop.ui.screens.calendar.screen import CalendarScreen
from car_desktop.ui.widgets.rows_model import DETAIL_ROLE
from tests.factories import make_community, make_meeting, make_member, make_person
from tests.formats.test_busy_times import calendar, event, written

Show = Callable[[QWidget], QWidget]
TODAY = date(2026, 11, 22)
MONDAY_BUSY = (
    "DTSTART;TZID=America/Toronto:20261123T080000",
    "DTEND;TZID=America/Toronto:20261123T170000",
)


@pytest.fixture
def community_id(database: Database) -> int:
    """A community of two, that has met on Mondays at 13 h."""
    with database.writing() as session:
        community = make_community(session, "CoP fictive")
        for first, last, box in (("Cléo", "Grive", "cleo"), ("Zoé", "Pinson", "zoe")):
            person = make_person(session, first, last)
            person.emails.append(EmailAddress(address=f"{box}@exemple.test"))
            make_member(session, community, person)
        make_meeting(session, community, datetime(2026, 11, 9, 13))
        make_meeting(session, community, datetime(2026, 11, 16, 13))
        make_community(session, "Une autre")
        return community.id


@pytest.fixture
def window(show: Show) -> QWidget:
    return show(QWidget())


def settled(qtbot: QtBot, sheet: SlotsSheet) -> None:
    qtbot.waitUntil(lambda: sheet._job is None and not sheet._is_stale and not sheet._waiting)


@pytest.fixture
def sheet(qtbot: QtBot, context: Context, window: QWidget, community_id: int) -> SlotsSheet:
    find_slot(context, window, TODAY, community_id=community_id, today=TODAY)
    sheet = window.findChild(SlotsSheet)
    assert sheet is not None
    qtbot.waitUntil(sheet.isActiveWindow)
    settled(qtbot, sheet)
    return sheet


def shown(sheet: SlotsSheet) -> list[tuple[str, str]]:
    model = sheet.table.model()
    return [
        (model.index(row, 0).data().replace("\u00a0", " "), model.index(row, 1).data())
        for row in range(model.rowCount())
    ]


def test_the_usual_day_and_hour_are_proposed_at_once(sheet: SlotsSheet) -> None:
    assert shown(sheet)[0] == ("Mon. Nov. 23, 2026, 1 p.m. to 4 p.m.", "Nobody")
    assert len(shown(sheet)) == 10
    assert sheet.why.text() == "Nobody known to be busy · usual day and hour"
    assert sheet.summary.text().startswith("2 member(s) · 0 calendar(s) known")
    assert sheet.accept_button.isEnabled()


def test_a_calendar_changes_what_is_proposed_and_says_who_is_missing(
    qtbot: QtBot, sheet: SlotsSheet, tmp_path: Path
) -> None:
    path = written(tmp_path, calendar(event(*MONDAY_BUSY)), "cleo@exemple.test.ics")
    sheet.wish.last.set_value(date(2026, 11, 24))
    sheet.read([path])
    qtbot.waitUntil(lambda: len(sheet.files.rows) == 1)
    settled(qtbot, sheet)

    assert sheet.files.rows[0].owner.currentText() == "Cléo Grive"
    assert shown(sheet)[0] == ("Tue. Nov. 24, 2026, 1 p.m. to 4 p.m.", "Nobody")
    assert shown(sheet)[-1][1] == "1 missing"
    last = sheet.table.model().index(len(shown(sheet)) - 1, 0)
    assert last.data(DETAIL_ROLE).startswith("Missing: Cléo Grive")
    assert sheet.summary.text().startswith("2 member(s) · 1 calendar(s) known")


def test_a_doubtful_calendar_counts_once_its_person_is_chosen_and_no_more_when_removed(
    qtbot: QtBot, sheet: SlotsSheet, tmp_path: Path
) -> None:
    sheet.wish.last.set_value(date(2026, 11, 23))
    sheet.read([written(tmp_path, calendar(event(*MONDAY_BUSY)))])
    qtbot.waitUntil(lambda: len(sheet.files.rows) == 1)
    settled(qtbot, sheet)
    assert {missing for _, missing in shown(sheet)} == {"Nobody"}
    assert "1 calendar(s) without a person" in sheet.summary.text()

    owner = sheet.files.rows[0].owner
    owner.setCurrentIndex(owner.findText("Zoé Pinson"))
    settled(qtbot, sheet)
    assert {missing for _, missing in shown(sheet)} == {"1 missing"}
    assert "Zoé Pinson" in sheet.why.text()

    sheet.files.rows[0].removed.emit()
    settled(qtbot, sheet)
    assert {missing for _, missing in shown(sheet)} == {"Nobody"}


def test_a_time_told_by_word_of_mouth_is_typed_and_comes_back_each_week(
    qtbot: QtBot, sheet: SlotsSheet
) -> None:
    sheet.files.by_hand.click()
    told = sheet.findChild(ByHandSheet)
    assert told is not None
    told.who.setCurrentIndex(told.who.findText("Zoé Pinson"))
    told.accept()
    assert told.refusal.text() == "Correct the fields that say what is missing."
    told.when.show_moments(datetime(2026, 11, 23, 8), datetime(2026, 11, 23, 17))
    told.is_weekly.click()
    told.accept()
    qtbot.waitUntil(lambda: len(sheet.files.rows) == 1)
    settled(qtbot, sheet)

    row = sheet.files.rows[0]
    assert row.owner.currentText() == "Zoé Pinson"
    assert row.name.text().startswith("Each Monday, 8")
    assert {text.split()[0] for text, _ in shown(sheet)}.isdisjoint({"Mon."})
    for box in sheet.wish.weekdays[1:]:
        box.click()
    settled(qtbot, sheet)
    assert {missing for _, missing in shown(sheet)} == {"1 missing"}


def test_a_file_that_is_no_calendar_is_refused_by_name_and_the_others_are_read(
    qtbot: QtBot, sheet: SlotsSheet, tmp_path: Path
) -> None:
    good = written(tmp_path, calendar(event(*MONDAY_BUSY)), "Zoé Pinson.ics")
    sheet.read([written(tmp_path, "bonjour", "note.ics"), good])
    qtbot.waitUntil(lambda: bool(sheet.refusal.text()))
    settled(qtbot, sheet)

    assert sheet.refusal.text().startswith("note.ics: This is not a calendar")
    assert [row.owner.currentText() for row in sheet.files.rows] == ["Zoé Pinson"]


def test_a_search_that_cannot_be_says_why_where_the_moments_would_be(
    qtbot: QtBot, sheet: SlotsSheet
) -> None:
    sheet.wish.last.set_value(date(2026, 1, 1))
    sheet.wish.changed.emit()
    settled(qtbot, sheet)
    assert shown(sheet) == []
    assert "before the first" in sheet.table.placeholder
    assert not sheet.accept_button.isEnabled()

    sheet.wish.first.clear()
    sheet.wish.changed.emit()
    assert sheet.table.placeholder.startswith("Type the two dates")
    sheet.wish.start_on(TODAY)
    sheet.wish.earliest.clear()
    sheet.wish.changed.emit()
    assert sheet.table.placeholder.startswith("Type the two hours")


def test_weekdays_and_hours_are_kept_to(qtbot: QtBot, sheet: SlotsSheet) -> None:
    for box in sheet.wish.weekdays[:4]:
        box.click()
    sheet.wish.length.setValue(60)
    settled(qtbot, sheet)

    assert {text.split()[0] for text, _ in shown(sheet)} == {"Fri."}
    assert all(
        text.endswith(("1 p.m. to 2 p.m.", "11:45 a.m. to 12:45 p.m.")) for text, _ in shown(sheet)
    )


def test_enter_on_a_moment_opens_the_planning_sheet_with_its_day_and_hours(
    qtbot: QtBot, sheet: SlotsSheet, window: QWidget, community_id: int
) -> None:
    sheet.table.setFocus()
    qtbot.keyClick(sheet.table, Qt.Key.Key_Return)

    plan = window.findChild(MeetingSheet)
    assert plan is not None
    assert plan.community.currentData() == community_id
    times = plan.when.times()
    assert times == (datetime(2026, 11, 23, 13), datetime(2026, 11, 23, 16))
    assert not sheet.isVisible()


def test_a_meeting_is_moved_and_one_undo_puts_it_back(
    qtbot: QtBot, context: Context, window: QWidget, community_id: int, database: Database
) -> None:
    with database.writing() as session:
        other = make_meeting(
            session, make_community(session, "En conflit"), datetime(2026, 11, 30, 13)
        )
        member = make_member(session, other.community)
        meeting = make_meeting(session, other.community, datetime(2026, 12, 1, 9))
        assert member.id
        key = meeting.id
    find_another_slot(context, window, key, today=TODAY)
    sheet = window.findChild(SlotsSheet)
    assert sheet is not None
    qtbot.waitUntil(lambda: bool(shown(sheet)))
    settled(qtbot, sheet)
    assert not sheet.community.isEnabled()
    sheet.table.selectRow(1)
    chosen = sheet.table.current_row()
    assert chosen is not None

    sheet.accept()

    def starts() -> datetime:
        return next(row.starts_at for row in context.operations.query(meetings) if row.id == key)

    assert starts() == chosen.starts_at
    context.operations.undo_stack.undo()
    assert starts() == datetime(2026, 12, 1, 9)


def test_without_a_community_it_says_what_comes_first(context: Context, window: QWidget) -> None:
    said: list[object] = []
    context.messages.posted.connect(said.append)

    find_slot(context, window, TODAY)

    assert window.findChild(SlotsSheet) is None
    assert said


@pytest.fixture
def screen(qtbot: QtBot, show: Show, context: Context, community_id: int) -> CalendarScreen:
    screen = CalendarScreen(context, lambda: datetime(2026, 11, 22, 9))
    screen.resize(1150, 800)
    show(screen)
    screen.month.setFocus()
    qtbot.waitUntil(screen.month.hasFocus)
    return screen


def test_a_key_of_the_calendar_and_the_menu_find_a_moment(
    qtbot: QtBot, screen: CalendarScreen
) -> None:
    qtbot.keyClick(screen.month, Qt.Key.Key_F)
    sheet = screen.findChild(SlotsSheet)
    assert sheet is not None
    settled(qtbot, sheet)
    assert sheet.wish.first.value() == date(2026, 11, 23)
    sheet.reject()

    screen.open(action="find")
    assert screen.findChildren(SlotsSheet)[-1].isVisible()
    settled(qtbot, screen.findChildren(SlotsSheet)[-1])


def test_a_meeting_that_clashes_offers_another_moment(
    qtbot: QtBot, screen: CalendarScreen, database: Database, context: Context
) -> None:
    with database.writing() as session:
        for name in ("L’une", "L’autre"):
            make_meeting(session, make_community(session, name), datetime(2026, 11, 27, 9))
        make_meeting(session, make_community(session, "Seule"), datetime(2026, 11, 26, 9))
    context.operations.changed.emit()
    screen.look_at(date(2026, 11, 26))
    assert screen.side.another.isHidden()

    screen.look_at(date(2026, 11, 27))
    assert not screen.side.another.isHidden()
    screen.side.another.click()

    sheet = screen.findChild(SlotsSheet)
    assert sheet is not None
    assert sheet.accept_button.text() == "Move here"
    settled(qtbot, sheet)
