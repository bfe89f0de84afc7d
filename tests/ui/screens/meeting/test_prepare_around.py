"""What stands around the agenda being prepared: what was left, what waits, roles, templates."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from car_desktop.domain.facilitation import RoleOfTheDay
from car_desktop.domain.values import MeetingState
from car_desktop.services.agenda import (
    agenda,
)
from car_desktop.services.meetings import change_state
from car_desktop.ui.screens.meeting.prepare_step import PrepareStep
from car_desktop.ui.screens.meeting.screen import MeetingScreen
from car_desktop.ui.screens.meeting.template_sheet import TemplateSheet
from tests.keyboard import type_text
from tests.ui.screens.meeting.conftest import Given
from tests.ui.screens.meeting.preparing import (
    Points,
    button,
    first_template,
    later_meeting,
    left_point,
    roles,
    run,
    titles,
    type_points,
    undo,
    waiting,
)

Shown = Callable[[MeetingScreen], MeetingScreen]
ALT = Qt.KeyboardModifier.AltModifier


def test_what_the_last_meeting_left_is_taken_over_at_once(
    prepare_screen: MeetingScreen, step: PrepareStep, points: Points, given: Given
) -> None:
    for title in ("Pas vu", "Remis"):
        left_point(step, given.meeting_id, title)
    step.operations.execute("", change_state, given.meeting_id, MeetingState.HELD)
    later = later_meeting(step, given)
    prepare_screen.open(meeting_id=later, step="prepare")
    assert step.carry_over.card.isVisible()
    assert step.carry_over.about.text() == "From the meeting of November\u00a024,\u00a02026"

    run(prepare_screen, "Ctrl+R")

    rows = step.operations.query(agenda, later).items
    assert [row.title for row in rows] == ["Pas vu", "Remis"]
    assert step.carry_over.card.isHidden()
    table = step.agenda.table
    assert table.second_line(rows[0]).startswith("Carried over from Nov.\u00a024")
    undo(step)
    assert step.operations.query(agenda, later).items == ()
    assert step.carry_over.card.isVisible()


def test_one_point_that_was_left_is_taken_over_by_its_button(
    prepare_screen: MeetingScreen, step: PrepareStep, given: Given
) -> None:
    for title in ("Pas vu", "Remis"):
        left_point(step, given.meeting_id, title)
    step.operations.execute("", change_state, given.meeting_id, MeetingState.HELD)
    later = later_meeting(step, given)
    prepare_screen.open(meeting_id=later, step="prepare")
    button(step, "Take over: Remis").click()
    assert [row.title for row in step.operations.query(agenda, later).items] == ["Remis"]
    assert step.carry_over.card.isVisible()


def test_a_point_waits_is_taken_up_and_let_go(
    qtbot: QtBot, step: PrepareStep, points: Points, given: Given
) -> None:
    type_points(step, "Un", "Deux")
    step.item.park.click()
    assert titles(points) == ["Un"]
    assert waiting(step, given) == ["Deux"]
    button(step, "Take up: Deux").click()
    assert titles(points) == ["Un", "Deux"]
    undo(step)
    button(step, "Let go: Deux").click()
    assert waiting(step, given) == []
    undo(step)
    assert waiting(step, given) == ["Deux"]
    step.go_to_parking()
    type_text("Une idée\n")
    assert waiting(step, given) == ["Deux", "Une idée"]


def test_the_lot_is_reached_while_facilitating(
    qtbot: QtBot, prepare_screen: MeetingScreen, step: PrepareStep, given: Given
) -> None:
    type_points(step, "Un")
    run(prepare_screen, "F8")
    table = prepare_screen.facilitate.agenda.table
    table.setFocus()
    table.selectRow(0)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(table, Qt.Key.Key_J, keys)
    assert waiting(step, given) == ["Un"]
    run(prepare_screen, "Ctrl+L")
    assert step.parking.entry.hasFocus()


def test_roles_are_chosen_written_and_given_by_turn(
    qtbot: QtBot, prepare_screen: MeetingScreen, step: PrepareStep, given: Given
) -> None:
    field = step.roles.fields[RoleOfTheDay.TIMEKEEPER]
    field.setFocus()
    type_text("elan")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    notes = step.roles.fields[RoleOfTheDay.NOTETAKER]
    notes.setFocus()
    type_text("La stagiaire")
    field.setFocus()
    assert roles(step, given)[RoleOfTheDay.TIMEKEEPER] == "Nadia Élan"
    assert roles(step, given)[RoleOfTheDay.NOTETAKER] == "La stagiaire"
    run(prepare_screen, "Ctrl+Shift+O")
    assert all(roles(step, given).values())
    assert not step.roles.suggest.isEnabled()
    undo(step)
    assert step.roles.fields[RoleOfTheDay.FACILITATOR].text() == ""
    assert field.text() == "Nadia Élan"


def test_roles_given_by_a_key_are_shown_and_go_by_undo(
    qtbot: QtBot, prepare_screen: MeetingScreen, step: PrepareStep, given: Given
) -> None:
    type_points(step, "Un")
    prepare_screen.window().resize(900, 700)
    step.edit_item()
    assert step.side.isHidden()
    step.item.script.text.setFocus()
    type_text("Un mot")
    run(prepare_screen, "Ctrl+Shift+O")
    field = step.roles.fields[RoleOfTheDay.FACILITATOR]
    assert field.hasFocus()
    assert field.text() != ""
    is_left_to_the_program = QKeyEvent(
        QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, "z"
    )
    is_left_to_the_program.ignore()
    QApplication.sendEvent(field, is_left_to_the_program)
    assert not is_left_to_the_program.isAccepted()
    undo(step)
    assert field.text() == ""
    assert step.item.script.text.toPlainText() == "Un mot"


def test_an_agenda_is_kept_as_a_template_renamed_and_deleted(
    prepare_screen: MeetingScreen, step: PrepareStep, given: Given
) -> None:
    type_points(step, "Un", "Deux")
    run(prepare_screen, "Ctrl+Shift+K")
    sheet = prepare_screen.window().findChild(TemplateSheet)
    assert sheet is not None
    sheet.accept()
    assert "name" in sheet.refusal.text()
    sheet.name.setText("Ma recette")
    sheet.accept()
    assert first_template(step, given) == "Ma recette"
    undo(step)
    assert first_template(step, given) != "Ma recette"


def test_a_closed_meeting_is_only_read(prepare_screen: MeetingScreen, step: PrepareStep) -> None:
    type_points(step, "Un")
    for state in (MeetingState.HELD, MeetingState.CLOSED):
        step.operations.execute("", change_state, prepare_screen._meeting_id, state)
    assert step.agenda.entry.isHidden()
    assert step.item.item_title.isReadOnly()
    assert step.item.script.text.isReadOnly()
    field = step.roles.fields[RoleOfTheDay.FACILITATOR]
    assert field.isReadOnly()
    assert field.placeholderText() == ""
    assert step.item.remove.isHidden()


def test_a_narrow_window_shows_fewer_parts(
    prepare_screen: MeetingScreen, step: PrepareStep
) -> None:
    type_points(step, "Un")
    parts = (step.agenda, step.item, step.side)
    assert [part.isVisible() for part in parts] == [True, True, True]
    for part in parts:
        part.setMinimumWidth(0)
    prepare_screen.context.theme.set_text_scale(150)
    try:
        step.fold()
        assert [part.isVisible() for part in parts] == [True, True, False]
        run(prepare_screen, "Ctrl+L")
        assert [part.isVisible() for part in parts] == [True, False, True]
        step.edit_item()
        assert [part.isVisible() for part in parts] == [True, True, False]
    finally:
        prepare_screen.context.theme.set_text_scale(100)
