"""The workspace as a whole: its head, its panels, its keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from car_desktop import i18n
from car_desktop.domain.values import AgendaState, AttendanceStatus, MeetingState
from car_desktop.services.agenda import AgendaDraft, add_agenda_item, agenda
from car_desktop.services.meetings import change_state, delete_meeting
from car_desktop.services.notes import meeting_notes
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.meeting.closing_sheets import ReopeningSheet
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.screens.meeting.agenda_item_sheet import AgendaItemSheet
from car_desktop.ui.screens.meeting.screen import MeetingScreen
from car_desktop.ui.widgets.labels import TextRole
from tests.keyboard import type_text
from tests.ui.screens.meeting.conftest import Given, Marks

Opened = Callable[[MeetingScreen], MeetingScreen]


@pytest.fixture
def screen(context: Context, given: Given, show: Opened) -> MeetingScreen:
    screen = MeetingScreen(context)
    screen.resize(1150, 760)
    screen.open(meeting_id=given.meeting_id, step="facilitate")
    return show(screen)


def run(screen: MeetingScreen, keys: str) -> None:
    """Do what a key of the menu does."""
    action: QAction = next(a for a in screen.menu_actions() if a.shortcut().toString() == keys)
    action.trigger()


def titles(screen: MeetingScreen, given: Given) -> list[str]:
    return [item.title for item in screen.operations.query(agenda, given.meeting_id).items]


def test_the_head_names_the_meeting_and_the_way_back(screen: MeetingScreen) -> None:
    assert screen.header.title.text() == "Meeting 1 · Tue. November\u00a024,\u00a02026"
    assert "9" in screen.header.subtitle.text()
    assert screen.state.text() == "Planned"


def test_the_head_follows_quebec_usage(context: Context, given: Given, show: Opened) -> None:
    i18n.set_language(i18n.FRENCH)
    screen = MeetingScreen(context)
    screen.open(meeting_id=given.meeting_id)
    assert screen.header.title.text().endswith("Mar. 24\u00a0novembre\u00a02026")
    screen.deleteLater()


def test_preparing_a_meeting_begins_in_its_agenda(
    context: Context, given: Given, show: Opened
) -> None:
    context.operations.execute(
        "point", add_agenda_item, given.meeting_id, AgendaDraft(title="Accueil")
    )
    screen = MeetingScreen(context)
    screen.resize(1150, 760)
    screen.open(meeting_id=given.meeting_id, step="prepare")
    show(screen)
    assert screen.prepare.agenda.table.hasFocus()


def test_every_part_is_reached_by_keyboard(screen: MeetingScreen) -> None:
    run(screen, "Alt+3")
    assert screen.facilitate.attendance.search.hasFocus()
    run(screen, "Ctrl+Return")
    assert screen.facilitate.notes.note_editor.text.hasFocus()
    run(screen, "Alt+1")
    assert screen.facilitate.agenda.isAncestorOf(screen.focusWidget())
    run(screen, "Alt+2")
    assert screen.facilitate.notes.isAncestorOf(screen.focusWidget())


def test_marks_and_notes_of_one_meeting_by_keys_only(
    qtbot: QtBot, screen: MeetingScreen, given: Given, marks: Marks
) -> None:
    run(screen, "Alt+3")
    qtbot.keyClick(screen.facilitate.attendance.search, Qt.Key.Key_Down)
    for letter in "pea":
        type_text(letter)
    run(screen, "Ctrl+Return")
    type_text("Une note")
    run(screen, "Ctrl+D")
    type_text("Une décision")
    screen.hide()
    assert list(marks().values()) == [
        AttendanceStatus.PRESENT,
        AttendanceStatus.EXCUSED,
        AttendanceStatus.ABSENT,
    ]
    notes = screen.operations.query(meeting_notes, given.meeting_id)
    assert [note.text for note in notes] == ["Une note", "Une décision"]


def test_a_narrow_window_shows_fewer_parts(screen: MeetingScreen) -> None:
    parts = (screen.facilitate.agenda, screen.facilitate.notes, screen.facilitate.attendance)
    assert [part.isVisible() for part in parts] == [True, True, True]
    screen.facilitate.splitter.setMinimumWidth(0)
    for part in parts:
        part.setMinimumWidth(0)
    screen.context.theme.set_text_scale(150)
    try:
        screen.facilitate.fold()
        assert [part.isVisible() for part in parts] == [False, True, True]
        run(screen, "Alt+1")
        assert [part.isVisible() for part in parts] == [True, True, False]
    finally:
        screen.context.theme.set_text_scale(100)


def test_hiding_the_notes_keeps_what_is_typed(screen: MeetingScreen, given: Given) -> None:
    run(screen, "Ctrl+Return")
    type_text("presque perdue")
    screen.facilitate.notes.hide()
    notes = screen.operations.query(meeting_notes, given.meeting_id)
    assert [note.text for note in notes] == ["presque perdue"]


def test_opening_another_meeting_keeps_what_is_typed_in_the_first(
    screen: MeetingScreen, given: Given, context: Context
) -> None:
    run(screen, "Ctrl+Return")
    type_text("à la première")
    screen.open(meeting_id=given.meeting_id)
    notes = screen.operations.query(meeting_notes, given.meeting_id)
    assert [note.text for note in notes] == ["à la première"]


def test_a_closed_meeting_offers_to_reopen_and_nothing_to_write(
    screen: MeetingScreen, given: Given
) -> None:
    screen.operations.execute("", change_state, given.meeting_id, MeetingState.HELD)
    screen.operations.execute("", change_state, given.meeting_id, MeetingState.CLOSED)
    assert screen.facilitate.notes.footer.isHidden()
    assert screen.facilitate.attendance.buttons.isHidden()
    screen.state.choices.aboutToShow.emit()
    reopen = screen.state.choices.actions()[0]
    assert reopen.text() == "Reopen the meeting…"
    reopen.trigger()
    sheet = screen.findChild(ReopeningSheet)
    assert isinstance(sheet, ReopeningSheet)
    sheet.accept()
    assert sheet.isVisible(), "it asks why"
    sheet.reason.setText("Une absence mal notée")
    sheet.accept()
    assert screen.facilitate.notes.footer.isVisible()


def test_a_deleted_meeting_says_so_and_undo_brings_it_back(
    screen: MeetingScreen, given: Given
) -> None:
    screen.operations.execute("", delete_meeting, given.meeting_id)
    assert screen.gone.isVisible()
    assert not any(action.isEnabled() for action in screen.menu_actions())
    assert screen.pages.isHidden()
    screen.operations.undo_stack.undo()
    assert screen.gone.isHidden()
    assert all(action.isEnabled() for action in screen.menu_actions())
    assert screen.facilitate.attendance.table.people.rowCount() == 3


def test_the_breadcrumb_leads_to_the_community(
    qtbot: QtBot, screen: MeetingScreen, given: Given
) -> None:
    with qtbot.waitSignal(screen.context.navigator.opened) as opened:
        screen._go_to_community()
    assert opened.args is not None
    visit = opened.args[0]
    assert (visit.screen, visit.arguments["community_id"]) == (
        ScreenId.COMMUNITY,
        given.community_id,
    )


# The agenda.


def test_an_agenda_starts_from_a_model_and_undoes_at_once(
    screen: MeetingScreen, given: Given
) -> None:
    assert screen.facilitate.agenda.empty.isVisible()
    screen.facilitate.agenda._offer_models()
    menu = screen.facilitate.agenda.menu
    assert menu is not None
    menu.actions()[0].trigger()
    menu.close()
    assert len(titles(screen, given)) == 7
    screen.operations.undo_stack.undo()
    assert titles(screen, given) == []


def test_points_move_are_treated_and_deleted_by_keyboard(
    qtbot: QtBot, screen: MeetingScreen, given: Given
) -> None:
    for title in ("Un", "Deux", "Trois"):
        screen.operations.execute("", add_agenda_item, given.meeting_id, AgendaDraft(title))
    table = screen.facilitate.agenda.table
    table.selectRow(2)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert titles(screen, given) == ["Un", "Trois", "Deux"]
    qtbot.keyClick(table, Qt.Key.Key_Space)
    states = [i.state for i in screen.operations.query(agenda, given.meeting_id).items]
    assert states == [AgendaState.OPEN, AgendaState.TREATED, AgendaState.OPEN]
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert titles(screen, given) == ["Un", "Deux"]


def test_a_point_is_written_in_its_sheet(screen: MeetingScreen, given: Given) -> None:
    screen.facilitate.agenda.add.click()
    sheet = screen.facilitate.agenda.findChild(AgendaItemSheet)
    assert sheet is not None
    sheet.accept()
    assert "what this item is about" in sheet.refusal.text()
    sheet.item_title.setText("Regard sur une pratique")
    sheet.minutes.setValue(45)
    sheet.accept()
    assert titles(screen, given) == ["Regard sur une pratique"]


def test_an_agenda_longer_than_the_meeting_warns(screen: MeetingScreen, given: Given) -> None:
    draft = AgendaDraft("Long", planned_minutes=240)
    screen.operations.execute("", add_agenda_item, given.meeting_id, draft)
    assert "more than the meeting lasts" in screen.facilitate.agenda.fit.text()
    assert screen.facilitate.agenda.fit.property("role") == TextRole.WARNING


def test_notes_attach_to_the_point_selected_in_the_agenda(
    screen: MeetingScreen, given: Given
) -> None:
    screen.operations.execute("", add_agenda_item, given.meeting_id, AgendaDraft("Un"))
    screen.facilitate.agenda.table.selectRow(0)
    run(screen, "Ctrl+Return")
    type_text("sur le point un")
    screen.facilitate.notes.close_editor()
    item = screen.operations.query(agenda, given.meeting_id).items[0]
    note = screen.operations.query(meeting_notes, given.meeting_id)[0]
    assert note.details.agenda_item_id == item.id
