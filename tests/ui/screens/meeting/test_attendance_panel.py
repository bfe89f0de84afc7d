"""Attendance by keyboard, through the panel."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.entities import Community
from car_desktop.domain.values import AttendanceStatus
from car_desktop.services.attendance import mark_attendance
from car_desktop.services.guests import invite_person
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.rate.sheet import RateSheet
from car_desktop.ui.dialogs.releases.sheet import ReleasesSheet
from car_desktop.ui.screens.meeting.attendance_delegate import squares_of
from car_desktop.ui.screens.meeting.attendance_menus import menu_of_person
from car_desktop.ui.screens.meeting.attendance_panel import AttendancePanel
from car_desktop.ui.screens.meeting.attendance_table import PlainAttendanceTable
from car_desktop.ui.screens.meeting.guest_sheet import GuestSheet
from car_desktop.ui.screens.meeting.screen import MeetingScreen
from car_desktop.ui.screens.meeting.signed_sheet import SignedSheet
from car_desktop.ui.widgets.sheet import Sheet
from tests.factories import make_member, make_person
from tests.keyboard import type_text
from tests.ui.screens.meeting.conftest import Given, Marks

P, E, A = AttendanceStatus.PRESENT, AttendanceStatus.EXCUSED, AttendanceStatus.ABSENT

# What is typed to find each of those who are not simply there, and the letter for them.
EXCEPTIONS = {
    "bel": "a",
    "fr": "e",
    "hud": "r",
    "lav": "l",
    "oui": "a",
    "sav": "e",
    "vad": "l",
    "zid": "h",
}


@pytest.fixture
def panel(
    context: Context, given: Given, show: Callable[[AttendancePanel], AttendancePanel]
) -> AttendancePanel:
    panel = AttendancePanel(context)
    panel.show_meeting(given.meeting_id)
    return show(panel)


def selected(panel: AttendancePanel) -> str:
    row = panel.table.current_row()
    assert row is not None
    return row.name.split(",")[0]


def test_pressing_p_marks_the_selected_member_and_undo_clears_it(
    qtbot: QtBot, panel: AttendancePanel, marks: Marks
) -> None:
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_P)
    assert marks() == {"Abricot": P, "Élan": None, "Zidane": None}
    assert selected(panel) == "Élan"

    panel.operations.undo_stack.undo()
    assert marks()["Abricot"] is None


def test_all_present_then_exceptions_by_name(
    qtbot: QtBot, panel: AttendancePanel, marks: Marks
) -> None:
    panel.all_present.click()
    assert set(marks().values()) == {P}
    for name, letter in (("zid", "a"), ("élan", "e")):
        assert panel.search.hasFocus()
        type_text(name)
        qtbot.keyClick(panel.search, Qt.Key.Key_Return)
        type_text(letter)
    assert marks() == {"Abricot": P, "Élan": E, "Zidane": A}
    assert panel.search.text() == ""


def test_all_present_again_changes_nothing_and_offers_no_undo(
    panel: AttendancePanel, marks: Marks
) -> None:
    panel.mark_all()
    panel.mark_all()
    message = panel.context.messages.last
    assert message is not None
    assert message.actions == ()
    assert panel.operations.undo_stack.count() == 1


def test_a_letter_that_is_no_mark_begins_a_name(qtbot: QtBot, panel: AttendancePanel) -> None:
    panel.table.setFocus()
    type_text("z")
    assert panel.search.hasFocus()
    assert (panel.search.text(), selected(panel)) == ("z", "Zidane")
    qtbot.keyClick(panel.search, Qt.Key.Key_Escape)
    assert panel.search.text() == ""


def test_a_name_nobody_has_is_shown_as_such(panel: AttendancePanel) -> None:
    type_text("xyz", panel.search)
    assert panel.search.property("invalid") is True
    panel.search.clear()
    assert panel.search.property("invalid") is False


def test_up_from_the_first_line_returns_to_the_field(qtbot: QtBot, panel: AttendancePanel) -> None:
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_Up)
    assert panel.search.hasFocus()


def test_a_click_on_a_letter_marks(qtbot: QtBot, panel: AttendancePanel, marks: Marks) -> None:
    panel.resize(360, 400)
    index = panel.table.people.index(1, 0)
    row = panel.table.people.rows[1]
    squares = dict(squares_of(row, panel.table.visualRect(index)))
    where: QPoint = squares[A].center()
    qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert marks() == {"Abricot": None, "Élan": A, "Zidane": None}


def test_the_menu_offers_every_status_with_its_key(panel: AttendancePanel, marks: Marks) -> None:
    menu = menu_of_person(panel, panel.table.people.rows[0])
    choices = {action.text(): action for action in menu.actions()}
    assert "Present\tP" in choices
    assert not any(text.startswith("Guest") for text in choices)
    choices["Partly remote\tH"].trigger()
    menu.close()
    assert marks()["Abricot"] is AttendanceStatus.HYBRID


def test_the_denominator_is_shown_and_explained(panel: AttendancePanel, given: Given) -> None:
    panel.operations.execute("", mark_attendance, given.meeting_id, given.people[0], P)
    assert panel.figures.text() == "1 / 3"
    assert "1 of the 3 people expected" in panel.figures.toolTip()


def test_delete_clears_the_mark(qtbot: QtBot, panel: AttendancePanel, marks: Marks) -> None:
    panel.operations.execute("", mark_attendance, panel._meeting_id, 1, P)
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_Delete)
    assert marks()["Abricot"] is None


def test_a_screen_reader_hears_the_whole_line(panel: AttendancePanel, given: Given) -> None:
    panel.operations.execute("", mark_attendance, given.meeting_id, given.people[0], E)
    index = panel.table.people.index(0, 0)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Abricot, Nadia, Attendance Excused absence"


def test_one_mark_repaints_one_line(qtbot: QtBot, panel: AttendancePanel) -> None:
    told: list[tuple[int, int]] = []
    panel.table.people.dataChanged.connect(lambda a, b: told.append((a.row(), b.row())))
    panel.table.setFocus()
    with qtbot.assertNotEmitted(panel.table.people.layoutChanged):
        qtbot.keyClick(panel.table, Qt.Key.Key_P)
    assert told == [(0, 0)]


def test_a_guest_met_at_the_meeting_joins_the_sheet(
    qtbot: QtBot, panel: AttendancePanel, marks: Marks
) -> None:
    panel.add_guest.click()
    sheet = panel.findChild(GuestSheet)
    assert sheet is not None
    type_text("Ida", sheet.first_name)
    type_text("Passante", sheet.last_name)
    sheet.accept()
    assert marks()["Passante"] is AttendanceStatus.GUEST
    assert panel.figures.text() == "0 / 3"


def test_a_guest_known_already_is_not_made_twice(
    panel: AttendancePanel, database: Database, marks: Marks
) -> None:
    with database.writing() as session:
        make_person(session, "Ida", "Connue")
    panel.add_guest.click()
    sheet = panel.findChild(GuestSheet)
    assert sheet is not None
    type_text("conn", sheet.last_name)
    assert [sheet.known.item(i).text() for i in range(sheet.known.count())] == ["Connue, Ida"]
    sheet.known.setCurrentRow(0)
    sheet.accept()
    assert marks()["Connue"] is AttendanceStatus.GUEST


def test_without_members_the_panel_says_what_to_do(
    context: Context, database: Database, given: Given, panel: AttendancePanel
) -> None:
    assert panel.empty.isHidden()
    with database.writing() as session:
        from tests.factories import make_community, make_meeting

        meeting = make_meeting(session, make_community(session)).id
    panel.show_meeting(meeting)
    assert panel.empty.isVisible()
    assert panel.table.isHidden()


def test_a_new_member_appears_without_losing_the_place(
    panel: AttendancePanel, database: Database, given: Given
) -> None:
    panel.table.select_key(given.people[2])
    with database.writing() as session:
        from car_desktop.domain.entities import Community

        community = session.get(Community, given.community_id)
        assert community is not None
        make_member(session, community, make_person(session, last="Bolduc-Essai"))
    panel.operations.changed.emit()
    assert panel.table.people.rowCount() == 4
    assert selected(panel) == "Zidane"


def test_twenty_five_marks_take_under_sixty_keys_beyond_all_present(
    qtbot: QtBot, panel: AttendancePanel, marks: Marks, database: Database, given: Given
) -> None:
    names = [
        *("Bellefeuille", "Chantal", "Dubuc", "Fréchette", "Giroux", "Hudon", "Imbeau"),
        *("Jutras", "Kirouac", "Lavigne", "Morneau", "Nolet", "Ouimet", "Picard", "Quirion"),
        *("Rousseau", "Savoie", "Tanguay", "Ulric", "Vadnais", "Wolfe", "Yergeau"),
    ]
    with database.writing() as session:
        community = session.get_one(Community, given.community_id)
        for last in names:
            make_member(session, community, make_person(session, "Nadia", last))
    panel.invalidate()
    panel.mark_all()
    keys = "".join(f"{name}\n{letter}" for name, letter in EXCEPTIONS.items())
    for key in keys:
        type_text(key)
    after = marks()
    assert len(after) == 25
    assert {name: status for name, status in after.items() if status is not P} == {
        "Bellefeuille": A,
        "Fréchette": E,
        "Hudon": AttendanceStatus.REMOTE,
        "Lavigne": AttendanceStatus.LATE,
        "Ouimet": A,
        "Savoie": E,
        "Vadnais": AttendanceStatus.LATE,
        "Zidane": AttendanceStatus.HYBRID,
    }
    assert len(keys) < 60


def test_the_rate_lists_who_counts_who_does_not_and_why(
    qtbot: QtBot, panel: AttendancePanel, database: Database, given: Given
) -> None:
    absent, away = AttendanceStatus.ABSENT, AttendanceStatus.NOT_EXPECTED
    for person_id, status in zip(given.people, (P, absent, away), strict=True):
        panel.operations.execute("", mark_attendance, given.meeting_id, person_id, status)
    with database.writing() as session:
        invite_person(session, given.meeting_id, make_person(session, "Ida", "Visite").id)
    qtbot.keyClick(panel.figures, Qt.Key.Key_Space)
    sheet = panel.findChild(RateSheet)
    assert sheet is not None
    assert sheet.rate.text() == "50%: 1 present of 2 expected"
    assert [[str(index(sheet, line, column)) for column in range(3)] for line in range(4)] == [
        ["Abricot, Nadia", "Counted", "Present"],
        ["Élan, Nadia", "Expected only", "Absence"],
        ["Zidane, Nadia", "Not counted", "Not expected"],
        ["Visite, Ida", "Not counted", "Not a member on that day"],
    ]
    sheet.accept()


def index(sheet: RateSheet, line: int, column: int) -> object:
    model = sheet.table.model()
    return model.data(model.index(line, column), Qt.ItemDataRole.DisplayRole)


def test_someone_without_a_mark_is_said_to_be_confirmed(panel: AttendancePanel) -> None:
    panel.explain_rate()
    sheet = panel.findChild(RateSheet)
    assert sheet is not None
    assert {index(sheet, line, 2) for line in range(3)} == {"Not marked: to be confirmed"}
    assert sheet.rate.text() == "0%: 0 present of 3 expected"
    assert "3 are not marked yet" in panel.figures.toolTip()
    sheet.accept()


def test_those_left_to_confirm_are_counted_and_found_one_after_the_other(
    qtbot: QtBot, panel: AttendancePanel, given: Given
) -> None:
    assert panel.to_confirm.isHidden()  # nothing was taken yet
    panel.operations.execute("", mark_attendance, given.meeting_id, given.people[1], P)
    assert panel.to_confirm.text() == "2 to confirm"
    panel.table.select_key(given.people[1])
    found = []
    for _ in range(3):
        qtbot.keyClick(panel.to_confirm, Qt.Key.Key_Space)
        found.append(selected(panel))
    assert found == ["Zidane", "Abricot", "Zidane"]
    panel.mark_all()
    assert panel.to_confirm.isHidden()


@pytest.mark.parametrize(
    ("entry", "sheet"),
    [
        ("Enter the signed sheet…", SignedSheet),
        ("Who counts in the rate…", RateSheet),
        ("Releases…", ReleasesSheet),
    ],
)
def test_the_menu_opens_what_is_done_less_often(
    panel: AttendancePanel, entry: str, sheet: type[Sheet]
) -> None:
    menu = panel.more.menu()
    assert menu is not None
    next(action for action in menu.actions() if action.text() == entry).trigger()
    opened = panel.findChild(sheet)
    assert opened is not None
    assert opened.isVisible()
    opened.reject()


def test_each_of_them_has_a_key_in_the_workspace(
    context: Context, given: Given, show: Callable[[QWidget], QWidget]
) -> None:
    screen = MeetingScreen(context)
    screen.open(meeting_id=given.meeting_id, step="facilitate")
    show(screen)
    keys = {action.shortcut().toString(): action for action in screen.menu_actions()}
    for key, sheet in (
        ("Ctrl+Shift+S", SignedSheet),
        ("Ctrl+Shift+R", RateSheet),
        ("Ctrl+Shift+L", ReleasesSheet),
    ):
        keys[key].trigger()
        opened = screen.findChild(sheet)
        assert opened is not None
        opened.reject()
    keys["Ctrl+Shift+T"].trigger()
    assert isinstance(screen.facilitate.attendance.table, PlainAttendanceTable)
