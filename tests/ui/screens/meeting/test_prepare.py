"""Preparing a meeting: by keyboard, by dragging, saved while one types, undone step by step."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from car_desktop.domain.facilitation import RoleOfTheDay
from car_desktop.domain.values import AgendaState, Intention, MeetingState
from car_desktop.services.agenda import (
    AgendaDraft,
    AgendaRow,
    add_agenda_item,
    agenda,
    set_agenda_state,
)
from car_desktop.services.day_roles import day_roles
from car_desktop.services.meetings import MeetingDraft, change_state, schedule_meeting
from car_desktop.services.parking import parked_items
from car_desktop.services.templates import offered_templates
from car_desktop.ui.context import Context
from car_desktop.ui.screens.meeting.agenda_table import DRAGGED, AgendaTable
from car_desktop.ui.screens.meeting.prepare_step import PrepareStep
from car_desktop.ui.screens.meeting.screen import MeetingScreen
from car_desktop.ui.screens.meeting.template_sheet import TemplateSheet
from tests.keyboard import type_text
from tests.ui.screens.meeting.conftest import Given

Shown = Callable[[MeetingScreen], MeetingScreen]
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def screen(context: Context, given: Given, show: Shown) -> Iterator[MeetingScreen]:
    screen = MeetingScreen(context)
    screen.resize(1200, 800)
    screen.open(meeting_id=given.meeting_id, step="prepare")
    yield show(screen)
    screen.prepare.settle()


@pytest.fixture
def step(screen: MeetingScreen) -> PrepareStep:
    return screen.prepare


@pytest.fixture
def points(context: Context, given: Given) -> Callable[[], list[AgendaRow]]:
    return lambda: list(context.operations.query(agenda, given.meeting_id).items)


Points = Callable[[], list[AgendaRow]]


def titles(points: Points) -> list[str]:
    return [point.title for point in points()]


def type_points(step: PrepareStep, *lines: str) -> None:
    """Type points one after the other, as fast as they come to mind."""
    step.type_point()
    for line in lines:
        type_text(f"{line}\n")


def run(screen: MeetingScreen, keys: str) -> None:
    """Do what a key of the menu does."""
    next(a for a in screen.menu_actions() if a.shortcut().toString() == keys).trigger()


def undo(step: PrepareStep) -> None:
    step.operations.undo_stack.undo()


# An agenda made in a few keys.


def test_the_next_meeting_starts_from_its_template_with_one_key(
    qtbot: QtBot, screen: MeetingScreen, step: PrepareStep, points: Points
) -> None:
    focused = QApplication.focusWidget()
    assert isinstance(focused, QAbstractButton)
    assert step.agenda.start.isAncestorOf(focused)
    qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert len(points()) == 7
    assert step.agenda.table.hasFocus()
    assert step.agenda.start.isHidden()
    undo(step)
    assert points() == []
    assert step.agenda.start.isVisible()


def test_points_are_typed_one_after_the_other_with_their_minutes(
    step: PrepareStep, points: Points
) -> None:
    type_points(step, "Accueil 5 min", "Pause 15 min", "Regard sur une pratique")
    assert [(p.title, p.planned_minutes) for p in points()] == [
        ("Accueil", 5),
        ("Pause", 15),
        ("Regard sur une pratique", 10),
    ]
    assert points()[1].intention is Intention.BREAK
    assert step.agenda.entry.hasFocus()
    assert step.agenda.entry.text() == ""
    row = step.agenda.table.current_row()
    assert row is not None
    assert row.title == "Regard sur une pratique"
    undo(step)
    assert titles(points) == ["Accueil", "Pause"]


def test_each_point_says_when_it_begins_and_the_whole_how_it_fits(
    step: PrepareStep, points: Points
) -> None:
    type_points(step, "Accueil 10 min", "Travail 120 min")
    starts = [point.starts_at for point in points()]
    assert starts == [datetime(2026, 11, 24, 9), datetime(2026, 11, 24, 9, 10)]
    assert step.agenda.fit.text() == "50\u00a0min are still free."
    type_points(step, "Encore 60 min")
    assert "10\u00a0min too long" in step.agenda.fit.text()
    assert step.agenda.fit.property("role") == "warning"


# Order.


def test_points_move_by_alt_and_arrows_each_an_undo_step(
    qtbot: QtBot, step: PrepareStep, points: Points
) -> None:
    type_points(step, "Un", "Deux", "Trois")
    table = step.agenda.table
    table.setFocus()
    table.selectRow(2)
    qtbot.keyClick(table, Qt.Key.Key_Up, ALT)
    qtbot.keyClick(table, Qt.Key.Key_Up, ALT)
    assert titles(points) == ["Trois", "Un", "Deux"]
    undo(step)
    assert titles(points) == ["Un", "Trois", "Deux"]
    row = table.current_row()
    assert row is not None
    assert row.title == "Trois"


@pytest.mark.parametrize(
    "case",
    [
        (0, 2, True, ["Deux", "Trois", "Un"]),
        (0, 2, False, ["Deux", "Un", "Trois"]),
        (2, 0, False, ["Trois", "Un", "Deux"]),
        (2, 0, True, ["Un", "Trois", "Deux"]),
        (1, None, False, ["Un", "Trois", "Deux"]),
    ],
)
def test_a_point_is_dragged_to_its_place_and_back_by_undo(
    step: PrepareStep, points: Points, case: tuple[int, int | None, bool, list[str]]
) -> None:
    dragged, onto, is_lower_half, expected = case
    type_points(step, "Un", "Deux", "Trois")
    drop(step.agenda.table, points()[dragged].id, onto, is_lower_half=is_lower_half)
    assert titles(points) == expected
    row = step.agenda.table.current_row()
    assert row is not None
    assert row.title == ["Un", "Deux", "Trois"][dragged]
    undo(step)
    assert titles(points) == ["Un", "Deux", "Trois"]


def drop(table: AgendaTable, item_id: int, onto: int | None, *, is_lower_half: bool) -> None:
    """Let a point go over a row, or under all of them."""
    data = QMimeData()
    data.setData(DRAGGED, str(item_id).encode())
    spot = QPointF(40, table.viewport().height() - 2)
    if onto is not None:
        room = table.visualRect(table.items.index(onto, 0))
        spot = QPointF(40, room.bottom() - 3 if is_lower_half else room.top() + 3)
    event = QDropEvent(
        spot,
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    table.dropEvent(event)
    assert event.isAccepted()


# One point.


def test_a_point_is_written_beside_the_list_and_saves_itself(
    qtbot: QtBot, step: PrepareStep, points: Points
) -> None:
    type_points(step, "Accueil")
    table = step.agenda.table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_F2)
    assert step.item.item_title.hasFocus()
    type_text("Accueil et normes")
    step.item.minutes.setValue(25)
    step.item.material.setFocus()
    type_text("Grille")
    step.item.public_note.setFocus()
    type_text("À lire d’avance")
    step.item.script.text.setFocus()
    type_text("Respirer")
    step.item.protocol.setFocus()
    (row,) = points()
    assert row.draft == AgendaDraft(
        "Accueil et normes",
        planned_minutes=25,
        public_note="À lire d’avance",
        script="Respirer",
        material="Grille",
    )


def test_typing_in_a_field_is_one_undo_step(step: PrepareStep, points: Points) -> None:
    type_points(step, "Accueil")
    step.item.script.text.setFocus()
    for word in ("Un ", "deux ", "trois"):
        type_text(word)
        step.item.flush()
    undo(step)
    assert points()[0].script == ""
    assert step.item.script.text.toPlainText() == ""


def test_who_leads_is_completed_from_the_members(
    qtbot: QtBot, step: PrepareStep, points: Points
) -> None:
    type_points(step, "Accueil")
    step.item.lead.setFocus()
    type_text("elan")
    qtbot.keyClick(step.item.lead, Qt.Key.Key_Return)
    step.item.flush()
    assert points()[0].lead == "Nadia Élan"


def test_an_emptied_title_says_so_and_comes_back(step: PrepareStep, points: Points) -> None:
    type_points(step, "Accueil", "Suite")
    step.agenda.table.selectRow(0)
    step.item.item_title.setFocus()
    step.item.item_title.clear()
    step.item.flush()
    assert step.item.title_field.error.text() == "Write what this item is about."
    assert titles(points) == ["Accueil", "Suite"]
    step.agenda.table.selectRow(1)
    step.agenda.table.selectRow(0)
    assert step.item.item_title.text() == "Accueil"
    assert step.item.title_field.error.text() == ""


def test_choosing_another_point_saves_the_first_to_itself(
    step: PrepareStep, points: Points
) -> None:
    type_points(step, "Un", "Deux")
    step.agenda.table.selectRow(0)
    step.item.script.text.setFocus()
    type_text("du premier")
    step.agenda.table.selectRow(1)
    assert [point.script for point in points()] == ["du premier", ""]
    assert step.item.script.text.toPlainText() == ""


def test_opening_another_meeting_saves_what_is_typed_in_the_first(
    screen: MeetingScreen, step: PrepareStep, points: Points, given: Given
) -> None:
    type_points(step, "Un")
    step.item.script.text.setFocus()
    type_text("à garder")
    screen.open(meeting_id=_later_meeting(step, given), step="prepare")
    assert points()[0].script == "à garder"


def test_a_protocol_fills_a_point_or_makes_several(step: PrepareStep, points: Points) -> None:
    type_points(step, "Regard")
    menu = step.item.protocols
    step.item.offer_protocols()
    menu.close()
    fill = next(a for a in menu.actions() if a.text().startswith("Shared practice"))
    fill.trigger()
    assert points()[0].planned_minutes == 45
    assert step.item.minutes.value() == 45
    steps = step.operations.undo_stack.count()
    step.item.flush()
    assert step.operations.undo_stack.count() == steps
    assert "Clarify (10 min)" in step.item.script.text.toPlainText()
    undo(step)
    stages = menu.actions()[-1].menu()
    assert stages is not None
    next(a for a in stages.actions() if a.text().startswith("Shared practice")).trigger()  # type: ignore[attr-defined] # the stubs answer a QObject
    assert [point.planned_minutes for point in points()] == [10, 10, 15, 10]
    undo(step)
    assert titles(points) == ["Regard"]


# Around the agenda.


def test_what_the_last_meeting_left_is_taken_over_at_once(
    screen: MeetingScreen, step: PrepareStep, points: Points, given: Given
) -> None:
    for title in ("Pas vu", "Remis"):
        _left_point(step, given.meeting_id, title)
    step.operations.execute("", change_state, given.meeting_id, MeetingState.HELD)
    later = _later_meeting(step, given)
    screen.open(meeting_id=later, step="prepare")
    assert step.carry_over.card.isVisible()
    assert step.carry_over.about.text() == "From the meeting of November\u00a024,\u00a02026"

    run(screen, "Ctrl+R")

    rows = step.operations.query(agenda, later).items
    assert [row.title for row in rows] == ["Pas vu", "Remis"]
    assert step.carry_over.card.isHidden()
    table = step.agenda.table
    assert table.second_line(rows[0]).startswith("Carried over from Nov.\u00a024")
    undo(step)
    assert step.operations.query(agenda, later).items == ()
    assert step.carry_over.card.isVisible()


def test_one_point_that_was_left_is_taken_over_by_its_button(
    screen: MeetingScreen, step: PrepareStep, given: Given
) -> None:
    for title in ("Pas vu", "Remis"):
        _left_point(step, given.meeting_id, title)
    step.operations.execute("", change_state, given.meeting_id, MeetingState.HELD)
    later = _later_meeting(step, given)
    screen.open(meeting_id=later, step="prepare")
    _button(step, "Take over: Remis").click()
    assert [row.title for row in step.operations.query(agenda, later).items] == ["Remis"]
    assert step.carry_over.card.isVisible()


def test_a_point_waits_is_taken_up_and_let_go(
    qtbot: QtBot, step: PrepareStep, points: Points, given: Given
) -> None:
    type_points(step, "Un", "Deux")
    step.agenda.actions_of_item.park()
    assert titles(points) == ["Un"]
    assert _waiting(step, given) == ["Deux"]
    _button(step, "Take up: Deux").click()
    assert titles(points) == ["Un", "Deux"]
    undo(step)
    _button(step, "Let go: Deux").click()
    assert _waiting(step, given) == []
    undo(step)
    assert _waiting(step, given) == ["Deux"]
    step.go_to_parking()
    type_text("Une idée\n")
    assert _waiting(step, given) == ["Deux", "Une idée"]


def test_the_lot_is_reached_while_facilitating(
    qtbot: QtBot, screen: MeetingScreen, step: PrepareStep, given: Given
) -> None:
    type_points(step, "Un")
    run(screen, "F8")
    table = screen.facilitate.agenda.table
    table.setFocus()
    table.selectRow(0)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(table, Qt.Key.Key_J, keys)
    assert _waiting(step, given) == ["Un"]
    run(screen, "Ctrl+L")
    assert step.parking.entry.hasFocus()


def test_roles_are_chosen_written_and_given_by_turn(
    qtbot: QtBot, screen: MeetingScreen, step: PrepareStep, given: Given
) -> None:
    field = step.roles.fields[RoleOfTheDay.TIMEKEEPER]
    field.setFocus()
    type_text("elan")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    notes = step.roles.fields[RoleOfTheDay.NOTETAKER]
    notes.setFocus()
    type_text("La stagiaire")
    field.setFocus()
    assert _roles(step, given)[RoleOfTheDay.TIMEKEEPER] == "Nadia Élan"
    assert _roles(step, given)[RoleOfTheDay.NOTETAKER] == "La stagiaire"
    run(screen, "Ctrl+Shift+O")
    assert all(_roles(step, given).values())
    assert not step.roles.suggest.isEnabled()
    undo(step)
    assert step.roles.fields[RoleOfTheDay.FACILITATOR].text() == ""
    assert field.text() == "Nadia Élan"


def test_an_agenda_is_kept_as_a_template_renamed_and_deleted(
    screen: MeetingScreen, step: PrepareStep, given: Given
) -> None:
    type_points(step, "Un", "Deux")
    run(screen, "Ctrl+Shift+K")
    sheet = screen.window().findChild(TemplateSheet)
    assert sheet is not None
    sheet.accept()
    assert "name" in sheet.refusal.text()
    sheet.name.setText("Ma recette")
    sheet.accept()
    assert _first_template(step, given) == "Ma recette"
    undo(step)
    assert _first_template(step, given) != "Ma recette"


def test_a_closed_meeting_is_only_read(screen: MeetingScreen, step: PrepareStep) -> None:
    type_points(step, "Un")
    for state in (MeetingState.HELD, MeetingState.CLOSED):
        step.operations.execute("", change_state, screen._meeting_id, state)
    assert step.agenda.entry.isHidden()
    assert not step.item.item_title.isEnabled()
    assert not step.roles.fields[RoleOfTheDay.FACILITATOR].isEnabled()


def test_a_narrow_window_shows_fewer_parts(screen: MeetingScreen, step: PrepareStep) -> None:
    type_points(step, "Un")
    parts = (step.agenda, step.item, step.side)
    assert [part.isVisible() for part in parts] == [True, True, True]
    for part in parts:
        part.setMinimumWidth(0)
    screen.context.theme.set_text_scale(150)
    try:
        step.fold()
        assert [part.isVisible() for part in parts] == [True, True, False]
        run(screen, "Ctrl+L")
        assert [part.isVisible() for part in parts] == [True, False, True]
        step.edit_item()
        assert [part.isVisible() for part in parts] == [True, True, False]
    finally:
        screen.context.theme.set_text_scale(100)


# What the tests start from.


def _later_meeting(step: PrepareStep, given: Given) -> int:
    starts_at, ends_at = datetime(2027, 1, 12, 9), datetime(2027, 1, 12, 12)
    draft = MeetingDraft(given.community_id, starts_at, ends_at)
    return step.operations.execute("", schedule_meeting, draft)


def _left_point(step: PrepareStep, meeting_id: int, title: str) -> None:
    added = step.operations.execute("", add_agenda_item, meeting_id, AgendaDraft(title))
    step.operations.execute("", set_agenda_state, added, AgendaState.DEFERRED)


def _button(step: PrepareStep, name: str) -> QAbstractButton:
    buttons = step.side.findChildren(QAbstractButton)
    return next(b for b in buttons if b.accessibleName() == name and not b.isHidden())


def _waiting(step: PrepareStep, given: Given) -> list[str]:
    return [row.title for row in step.operations.query(parked_items, given.community_id)]


def _roles(step: PrepareStep, given: Given) -> dict[RoleOfTheDay, str]:
    return {row.role: row.name for row in step.operations.query(day_roles, given.meeting_id).rows}


def _first_template(step: PrepareStep, given: Given) -> str:
    return step.operations.query(offered_templates, given.meeting_id).fitting[0].name
