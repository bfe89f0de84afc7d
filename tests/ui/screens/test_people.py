"""People: found while typing, added, changed, archived, and a page that says what is known."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from car_desktop.services.people import PersonDraft, PositionDraft, create_person
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.import_people.sheet import ImportPeopleSheet
from car_desktop.ui.dialogs.person.sheet import PersonSheet
from car_desktop.ui.messages import Messages
from car_desktop.ui.navigation import Navigator, ScreenId
from car_desktop.ui.screens.people.screen import PeopleScreen
from car_desktop.ui.screens.person.screen import PersonScreen
from car_desktop.ui.widgets.sheet import Sheet
from tests.factories import make_community, make_mark, make_meeting, make_member, make_person
from tests.keyboard import type_text

S = TypeVar("S", bound=Sheet)
TODAY = date(2026, 11, 22)


@pytest.fixture
def screen(
    context: Context, show: Callable[[QWidget], QWidget], database: Database
) -> PeopleScreen:
    with database.writing() as session:
        create_person(session, PersonDraft("Zoé", "Éssai", emails=("zoe@exemple.test",)))
        create_person(session, PersonDraft("Aimé", "Lenom"))
    screen = PeopleScreen(context, TODAY)
    show(screen)
    return screen


@pytest.fixture
def person(database: Database) -> int:
    with database.writing() as session:
        return create_person(
            session,
            PersonDraft(
                "Odile",
                "Fictive",
                emails=("odile@exemple.test",),
                positions=(
                    PositionDraft(function="Direction adjointe", ends_on=date(2025, 6, 30)),
                    PositionDraft(function="Direction", starts_on=date(2025, 7, 1)),
                ),
            ),
        )


def shown(screen: PeopleScreen) -> list[str]:
    model = screen.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def opened_sheet(qtbot: QtBot, kind: type[S]) -> S:
    """The sheet just opened, once it has the keyboard."""
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, kind)
    qtbot.waitUntil(sheet.isActiveWindow)
    return sheet


def test_typing_without_accents_finds_people_by_name_or_address(screen: PeopleScreen) -> None:
    screen.search.setFocus()
    type_text("essai")
    assert shown(screen) == ["Éssai, Zoé"]
    screen.search.clear()
    type_text("zoe@")
    assert shown(screen) == ["Éssai, Zoé"]
    screen.search.clear()
    type_text("personne")
    assert shown(screen) == []
    assert screen.table.placeholder == "Nobody matches this search."


def test_enter_opens_the_page_of_the_selected_person(
    qtbot: QtBot, screen: PeopleScreen, navigator: Navigator
) -> None:
    screen.table.setFocus()
    with qtbot.waitSignal(navigator.opened) as opened:
        qtbot.keyClick(screen.table, Qt.Key.Key_Return)
    assert opened.args[0].screen is ScreenId.PERSON


def test_an_archived_person_leaves_the_list_is_found_in_the_archive_and_comes_back_by_undo(
    qtbot: QtBot, screen: PeopleScreen, messages: Messages
) -> None:
    screen.table.setFocus()
    screen.table.selectRow(0)
    qtbot.keyClick(
        screen.table,
        Qt.Key.Key_A,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert shown(screen) == ["Lenom, Aimé"]
    screen.archived.setChecked(True)
    assert shown(screen) == ["Éssai, Zoé"]

    assert messages.last is not None
    _, undo = messages.last.actions[0]
    undo()
    screen.archived.setChecked(False)
    assert shown(screen) == ["Éssai, Zoé", "Lenom, Aimé"]


def test_a_person_is_added_by_keyboard_with_addresses_and_function_and_undo_takes_them_back(
    qtbot: QtBot, screen: PeopleScreen, context: Context, navigator: Navigator
) -> None:
    screen.open(action="new")
    sheet = opened_sheet(qtbot, PersonSheet)
    type_text("Odile")
    sheet.last_name.setFocus()
    type_text("Fictive")
    sheet.emails.setFocus()
    type_text("odile@exemple.test; o.fictive@exemple.test")
    qtbot.keyClick(sheet.emails, Qt.Key.Key_Return)

    assert "Fictive, Odile" in shown(screen)
    assert navigator.current is not None
    assert navigator.current.screen is ScreenId.PERSON
    context.operations.undo_stack.undo()
    assert "Fictive, Odile" not in shown(screen)


def test_a_namesake_is_announced_before_there_is_one_person_twice(
    qtbot: QtBot, screen: PeopleScreen
) -> None:
    screen.open(action="new")
    sheet = opened_sheet(qtbot, PersonSheet)
    type_text("zoe")
    sheet.last_name.setFocus()
    type_text("essai")
    sheet.emails.setFocus()
    assert sheet.known.text() == "Already in the directory: Zoé Éssai · zoe@exemple.test"
    sheet.reject()


def test_a_wrong_address_and_an_unreadable_date_are_refused_inside_the_sheet(
    qtbot: QtBot,
    screen: PeopleScreen,
) -> None:
    screen.open(action="new")
    sheet = opened_sheet(qtbot, PersonSheet)
    sheet.first_name.setText("Odile")
    sheet.emails.setText("odile.exemple.test")
    sheet.accept()
    assert "is not an e-mail address" in sheet.refusal.text()
    sheet.emails.clear()
    line = sheet.positions.lines[0]
    line.starts_on.setText("un jour")
    sheet.accept()
    assert "is not a date" in sheet.refusal.text()
    sheet.reject()


def test_an_empty_directory_says_what_to_do_first(
    qtbot: QtBot, context: Context, show: Callable[[QWidget], QWidget]
) -> None:
    screen = PeopleScreen(context, TODAY)
    show(screen)
    assert screen.empty.isVisible()
    qtbot.keyClick(screen.empty.action, Qt.Key.Key_Space)
    opened_sheet(qtbot, ImportPeopleSheet).reject()


def test_the_import_opened_for_a_community_proposes_it(
    qtbot: QtBot, screen: PeopleScreen, database: Database
) -> None:
    with database.writing() as session:
        key = make_community(session, "CAP fictive").id
    screen.open(action="import", community_id=key)
    sheet = opened_sheet(qtbot, ImportPeopleSheet)
    assert sheet.file_page.community.text() == "CAP fictive"
    sheet.reject()


def test_the_page_says_how_to_reach_someone_and_what_they_do_now_and_did(
    context: Context, show: Callable[[QWidget], QWidget], person: int
) -> None:
    page = PersonScreen(context, TODAY)
    page.open(person_id=person)
    show(page)
    assert page.header.title.text() == "Odile Fictive"
    assert page.header.subtitle.text() == "Direction"
    assert "odile@exemple.test" in texts(page.contact)
    functions = texts(page.functions)
    assert functions.index("Direction") < functions.index("Direction adjointe")


def test_the_page_counts_marks_and_hours_and_opens_the_meeting(
    qtbot: QtBot,
    context: Context,
    show: Callable[[QWidget], QWidget],
    database: Database,
    navigator: Navigator,
) -> None:
    with database.writing() as session:
        someone = make_person(session, "Odile", "Fictive")
        community = make_community(session, "CAP fictive")
        make_member(session, community, someone)
        meeting = make_meeting(session, community)
        make_mark(session, meeting, someone)
        someone_id, meeting_id = someone.id, meeting.id
    page = PersonScreen(context, TODAY)
    page.open(person_id=someone_id)
    show(page)
    assert "Present: 1" in texts(page.attendance)
    assert "3 h attended" in [text.replace("\u00a0", " ") for text in texts(page.attendance)]
    page.attendance.table.setFocus()
    with qtbot.waitSignal(navigator.opened) as opened:
        qtbot.keyClick(page.attendance.table, Qt.Key.Key_Return)
    assert opened.args[0].arguments["meeting_id"] == meeting_id


def test_a_page_whose_person_is_undone_says_so_and_leads_back(
    qtbot: QtBot, context: Context, show: Callable[[QWidget], QWidget], navigator: Navigator
) -> None:
    key = context.operations.execute("added", create_person, PersonDraft("Odile", "Fictive"))
    page = PersonScreen(context, TODAY)
    page.open(person_id=key)
    show(page)
    context.operations.undo_stack.undo()
    assert page.gone.isVisible()
    assert not page.header.isVisible()
    with qtbot.waitSignal(navigator.opened) as opened:
        qtbot.keyClick(page.gone.action, Qt.Key.Key_Space)
    assert opened.args[0].screen is ScreenId.PEOPLE
    context.operations.undo_stack.redo()
    assert page.header.isVisible()


def test_archiving_from_the_page_is_shown_there_and_can_be_taken_back(
    qtbot: QtBot, context: Context, show: Callable[[QWidget], QWidget], person: int
) -> None:
    page = PersonScreen(context, TODAY)
    page.open(person_id=person)
    show(page)
    qtbot.keyClick(page.archive, Qt.Key.Key_Space)
    assert "Archived" in texts(page.header)
    assert page.archive.text() == "Bring back"
    qtbot.keyClick(page.archive, Qt.Key.Key_Space)
    assert page.archive.text() == "Archive"
