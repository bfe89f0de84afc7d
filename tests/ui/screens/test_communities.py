"""The list of communities, and the page of one."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.entities import Community, PracticeNote
from car_desktop.domain.values import CommunityKind, MeetingState, MembershipRole, NoteKind
from car_desktop.services.communities import (
    CommunityDraft,
    communities,
    community_detail,
    create_community,
)
from car_desktop.services.meetings import MeetingDraft, schedule_meeting
from car_desktop.services.memberships import Standing, members, memberships
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.community.member_sheets import (
    AddMembersSheet,
    LeavingSheet,
    MembershipSheet,
)
from car_desktop.ui.dialogs.community.sheet import CommunitySheet
from car_desktop.ui.messages import Messages
from car_desktop.ui.navigation import Navigator, ScreenId
from car_desktop.ui.screens.communities.screen import CommunitiesScreen
from car_desktop.ui.screens.community.screen import CommunityScreen
from car_desktop.ui.widgets.rows_table import RowsTable
from car_desktop.ui.widgets.sheet import Sheet
from tests.factories import (
    make_commitment,
    make_community,
    make_meeting,
    make_member,
    make_organisation,
    make_person,
)
from tests.keyboard import type_text

Show = Callable[[QWidget], QWidget]
TODAY = date(2026, 11, 22)


@pytest.fixture
def community_id(database: Database) -> int:
    with database.writing() as session:
        community = make_community(session, "CAP fictive")
        make_member(session, community, make_person(session, "Ana", "Fictive"))
        past = make_meeting(session, community, datetime(2026, 10, 1, 9), MeetingState.CLOSED)
        make_commitment(session, past, what="Partager la grille", due_on=date(2026, 10, 15))
        session.add(
            PracticeNote(
                meeting_id=past.id,
                kind=NoteKind.DECISION,
                text="La grille est adoptée.",
                noted_at=past.starts_at,
            )
        )
        make_person(session, "Zoé", "Exemple")
        return community.id


@pytest.fixture
def page(context: Context, show: Show, community_id: int) -> CommunityScreen:
    """The page of the community, shown as the active window."""
    page = CommunityScreen(context, TODAY)
    page.open(community_id=community_id)
    show(page)
    return page


def press(qtbot: QtBot, key: Qt.Key) -> None:
    """Press a key where the keyboard goes."""
    qtbot.keyClick(QApplication.activePopupWidget() or QApplication.focusWidget(), key)


def select_first(qtbot: QtBot, table: RowsTable[Any]) -> None:
    """Go to the first row once the keyboard is there."""
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    table.selectRow(0)


def open_sheet(qtbot: QtBot, sheet: Sheet) -> None:
    with qtbot.waitActive(sheet):
        sheet.open()


def test_an_empty_list_says_what_a_community_is_and_creates_one(
    qtbot: QtBot, show: Show, context: Context, navigator: Navigator
) -> None:
    screen = CommunitiesScreen(context, TODAY)
    show(screen)
    assert screen.empty.isVisible()
    screen.open(action="new")
    sheet = screen.findChild(CommunitySheet)
    assert sheet is not None
    qtbot.waitUntil(sheet.isActiveWindow)
    type_text("CoP fictive")
    press(qtbot, Qt.Key.Key_Return)
    (row,) = context.operations.query(communities, TODAY)
    assert row.name == "CoP fictive"
    assert navigator.current is not None
    assert navigator.current.screen is ScreenId.COMMUNITY
    assert not screen.empty.isVisible()


def test_a_name_already_taken_is_refused_inside_the_sheet(
    qtbot: QtBot, show: Show, context: Context, community_id: int
) -> None:
    window = show(QWidget())
    sheet = CommunitySheet(context, window)
    open_sheet(qtbot, sheet)
    sheet.name.setText("cap FICTIVE")
    sheet.accept()
    assert sheet.isVisible()
    assert "already has this name" in sheet.refusal.text()


def test_the_organisation_is_found_without_its_accents(
    qtbot: QtBot, show: Show, context: Context, database: Database
) -> None:
    with database.writing() as session:
        school = make_organisation(session, "École du Cœur-Vaillant")
    window = show(QWidget())
    sheet = CommunitySheet(context, window)
    open_sheet(qtbot, sheet)
    sheet.name.setText("CoP fictive")
    type_text("coeur", sheet.organisation)
    press(qtbot, Qt.Key.Key_Return)
    sheet.accept()
    (row,) = context.operations.query(communities, TODAY)
    detail = context.operations.query(community_detail, row.id, TODAY)
    assert (detail.organisation_id, row.organisation) == (school.id, "École du Cœur-Vaillant")


def test_searching_and_archiving_change_what_the_list_shows(
    qtbot: QtBot, show: Show, context: Context, community_id: int
) -> None:
    screen = CommunitiesScreen(context, TODAY)
    show(screen)

    type_text("introuvable", screen.search)
    assert screen.table.model().rowCount() == 0
    assert screen.table.placeholder
    screen.search.clear()
    select_first(qtbot, screen.table)
    qtbot.keyClick(
        screen.table,
        Qt.Key.Key_A,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert screen.table.model().rowCount() == 0
    screen.archived.setChecked(True)
    assert screen.table.model().rowCount() == 1


def test_delete_acts_at_once_and_undo_brings_everything_back(
    qtbot: QtBot, show: Show, context: Context, messages: Messages, community_id: int
) -> None:
    screen = CommunitiesScreen(context, TODAY)
    show(screen)
    select_first(qtbot, screen.table)
    before = context.operations.query(community_detail, community_id, TODAY)
    qtbot.keyClick(screen.table, Qt.Key.Key_Delete)
    assert context.operations.query(communities, TODAY) == []
    assert messages.last is not None
    messages.last.actions[0][1]()
    assert context.operations.query(community_detail, community_id, TODAY) == before


def test_the_page_says_who_when_what_and_how_much(page: CommunityScreen) -> None:
    assert page.header.title.text() == "CAP fictive"
    assert page.attendance.value.text() == "0%"
    assert page.held.value.text() == "1 held of 1"
    assert [page.tabs.tabText(position) for position in range(4)] == [
        "Members (1)",
        "Meetings",
        "Notes (1)",
        "Commitments (1)",
    ]


def test_members_are_added_by_typing_their_names(
    qtbot: QtBot, page: CommunityScreen, context: Context, community_id: int
) -> None:
    page.members.add.click()
    sheet = page.findChild(AddMembersSheet)
    assert sheet is not None
    qtbot.waitUntil(sheet.isActiveWindow)
    type_text("zoe")
    press(qtbot, Qt.Key.Key_Return)
    sheet.period.starts_on.setText("2026-11-01")
    sheet.accept()
    rows = context.operations.query(members, community_id, TODAY)
    assert [(row.full_name, row.starts_on) for row in rows] == [
        ("Zoé Exemple", date(2026, 11, 1)),
        ("Ana Fictive", None),
    ]


def test_someone_new_is_written_into_the_directory_on_the_way(
    qtbot: QtBot, page: CommunityScreen, context: Context, community_id: int
) -> None:
    page.members.add.click()
    sheet = page.findChild(AddMembersSheet)
    assert sheet is not None
    qtbot.waitUntil(sheet.isActiveWindow)
    assert not sheet.new_person.isVisible()
    type_text("GEAI, Noé", sheet.person)
    assert sheet.new_person.text() == "Add GEAI, Noé to the directory"
    sheet.new_person.click()
    assert not sheet.new_person.isVisible()
    sheet.accept()
    names = [row.full_name for row in context.operations.query(members, community_id, TODAY)]
    assert names == ["Ana Fictive", "Noé Geai"]


def test_someone_already_there_is_refused_by_name(qtbot: QtBot, page: CommunityScreen) -> None:
    page.members.add.click()
    sheet = page.findChild(AddMembersSheet)
    assert sheet is not None
    qtbot.waitUntil(sheet.isActiveWindow)
    type_text("ana")
    press(qtbot, Qt.Key.Key_Return)
    sheet.accept()
    assert "Ana Fictive is already a member" in sheet.refusal.text()


def test_a_member_leaves_on_a_day_and_shows_among_former_members(
    qtbot: QtBot, page: CommunityScreen, context: Context, community_id: int
) -> None:
    select_first(qtbot, page.members.table)
    # The action itself: where another test left a popup, the key may go there instead.
    (leaving,) = (a for a in page.members.table.actions() if a.shortcut().toString() == "Ctrl+L")
    leaving.trigger()
    sheet = page.findChild(LeavingSheet)
    assert sheet is not None
    sheet.last_day.set_value(date(2026, 11, 1))
    sheet.accept()
    (row,) = context.operations.query(memberships, community_id, TODAY)
    assert row.standing is Standing.FORMER
    assert page.members.table.model().rowCount() == 0
    page.members.which.set_value(True)
    page.members.refresh()
    assert page.members.table.model().rowCount() == 1


def test_a_role_is_changed_from_the_line(
    qtbot: QtBot, page: CommunityScreen, context: Context, community_id: int
) -> None:
    select_first(qtbot, page.members.table)
    qtbot.keyClick(page.members.table, Qt.Key.Key_F2)
    sheet = page.findChild(MembershipSheet)
    assert sheet is not None
    position = sheet.period.role_list.findData(MembershipRole.LOCAL_PILOT.value)
    sheet.period.role_list.setCurrentIndex(position)
    sheet.accept()
    (row,) = context.operations.query(members, community_id, TODAY)
    assert row.role is MembershipRole.LOCAL_PILOT


def test_addresses_are_copied_and_those_without_one_are_told(
    page: CommunityScreen, messages: Messages
) -> None:
    page.members.copying.click()
    assert QGuiApplication.clipboard().text() == ""
    assert messages.last is not None
    assert "1 member(s) have no address" in messages.last.text


def test_notes_and_meetings_open_the_meeting(
    qtbot: QtBot, page: CommunityScreen, navigator: Navigator
) -> None:
    for tab in (page.meetings, page.notes, page.commitments):
        page.tabs.setCurrentWidget(tab)
        select_first(qtbot, tab.table)
        with qtbot.waitSignal(navigator.opened) as visit:
            qtbot.keyClick(tab.table, Qt.Key.Key_Return)
        assert visit.args[0].screen is ScreenId.MEETING


def test_searching_notes_ignores_accents(page: CommunityScreen) -> None:
    page.tabs.setCurrentWidget(page.notes)
    page.notes.search.setText("ADOPTEE")
    assert page.notes.table.model().rowCount() == 1
    page.notes.search.setText("autre chose")
    assert page.notes.table.model().rowCount() == 0


def test_a_kept_commitment_leaves_the_open_ones(qtbot: QtBot, page: CommunityScreen) -> None:
    page.tabs.setCurrentWidget(page.commitments)
    select_first(qtbot, page.commitments.table)
    qtbot.keyClick(page.commitments.table, Qt.Key.Key_K)
    assert page.commitments.table.model().rowCount() == 0
    assert page.commitments.kept.text() == "1 kept of 1 that came due"


def test_a_community_undone_while_it_is_shown_gives_way_to_the_list(
    show: Show, context: Context, navigator: Navigator
) -> None:
    draft = CommunityDraft("Éphémère", CommunityKind.COMMITTEE)
    key = context.operations.execute("creation", create_community, draft)
    page = CommunityScreen(context, TODAY)
    page.open(community_id=key)
    show(page)
    assert page.header.title.text() == "Éphémère"
    context.operations.undo_stack.undo()
    assert navigator.current is not None
    assert navigator.current.screen is ScreenId.COMMUNITIES


def test_deleting_from_its_page_goes_back_to_the_list(
    page: CommunityScreen, context: Context, navigator: Navigator
) -> None:
    delete = next(a for a in page.menu_actions() if a.text() == "Delete the community")
    page.hide()
    delete.trigger()
    assert navigator.current is not None
    assert navigator.current.screen is ScreenId.COMMUNITIES
    assert context.operations.query(communities, TODAY) == []


def test_the_list_says_whose_rhythm_is_broken_until_a_meeting_is_planned(
    show: Show, context: Context, database: Database, community_id: int
) -> None:
    with database.writing() as session:
        session.get_one(Community, community_id).rhythm_weeks = 4
        make_meeting(session, make_community(session, "CoP sans rythme"), datetime(2026, 9, 1, 9))
    screen = CommunitiesScreen(context, TODAY)
    show(screen)

    assert rhythms(screen) == {"CAP fictive": "To be planned", "CoP sans rythme": ""}

    soon = datetime(2026, 11, 24, 9)
    draft = MeetingDraft(community_id, soon, soon.replace(hour=11))
    context.operations.execute("", schedule_meeting, draft)
    assert rhythms(screen)["CAP fictive"] == "To be planned"  # it is late already
    context.operations.undo_stack.undo()
    with database.writing() as session:
        session.get_one(Community, community_id).rhythm_weeks = 9
    context.operations.execute("", schedule_meeting, draft)
    assert rhythms(screen)["CAP fictive"] == ""


def rhythms(screen: CommunitiesScreen) -> dict[str, str]:
    """What the column of rhythms says of each community."""
    model = screen.table.model()
    titles = [
        model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())
    ]
    at = titles.index("Rhythm")
    return {
        str(model.index(row, 0).data()).splitlines()[0]: str(model.index(row, at).data() or "")
        for row in range(model.rowCount())
    }
