"""Preparing a meeting: by keyboard, by dragging, saved while one types, undone step by step."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from car_desktop.domain.values import Intention
from car_desktop.services.agenda import (
    AgendaDraft,
)
from car_desktop.ui.screens.meeting.agenda_table import DRAGGED, AgendaTable
from car_desktop.ui.screens.meeting.prepare_step import PrepareStep
from car_desktop.ui.screens.meeting.screen import MeetingScreen
from tests.keyboard import type_text
from tests.ui.screens.meeting.conftest import Given
from tests.ui.screens.meeting.preparing import (
    Points,
    later_meeting,
    titles,
    type_points,
    undo,
)

Shown = Callable[[MeetingScreen], MeetingScreen]
ALT = Qt.KeyboardModifier.AltModifier


# An agenda made in a few keys.


def test_the_next_meeting_starts_from_its_template_with_one_key(
    qtbot: QtBot, prepare_screen: MeetingScreen, step: PrepareStep, points: Points
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
    assert step.agenda.start.holds_keyboard()
    step.operations.undo_stack.redo()
    assert step.agenda.table.hasFocus()


def test_in_the_empty_line_undo_is_the_programs_and_while_typing_the_lines(
    step: PrepareStep,
) -> None:
    step.type_point()
    assert not _claims_undo(step)
    type_text("Acc")
    assert _claims_undo(step)


def _claims_undo(step: PrepareStep) -> bool:
    """Whether the line keeps Ctrl+Z to itself."""
    keys = Qt.KeyboardModifier.ControlModifier
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, keys, "z")
    event.ignore()
    QApplication.sendEvent(step.agenda.entry, event)
    return event.isAccepted()


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
    button, keys, move = (
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.DropAction.MoveAction,
    )
    enter = QDragEnterEvent(spot.toPoint(), move, data, button, keys)
    over = QDragMoveEvent(spot.toPoint(), move, data, button, keys)
    event = QDropEvent(spot, move, data, button, keys)
    table.dragEnterEvent(enter)
    table.dragMoveEvent(over)
    table.dropEvent(event)
    assert all(one.isAccepted() for one in (enter, over, event))


def test_what_is_no_point_of_this_agenda_is_not_taken(step: PrepareStep, points: Points) -> None:
    type_points(step, "Un")
    foreign = QMimeData()
    foreign.setText("Un fichier")
    unknown = QMimeData()
    unknown.setData(DRAGGED, b"999")
    table, spot = step.agenda.table, QPointF(40, 5)
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(spot.toPoint(), Qt.DropAction.MoveAction, foreign, button, keys)
    table.dragEnterEvent(enter)
    assert not enter.isAccepted()
    for data in (foreign, unknown):
        event = QDropEvent(spot, Qt.DropAction.MoveAction, data, button, keys)
        table.dropEvent(event)
        assert not event.isAccepted()
    assert titles(points) == ["Un"]


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
    prepare_screen: MeetingScreen, step: PrepareStep, points: Points, given: Given
) -> None:
    type_points(step, "Un")
    step.item.script.text.setFocus()
    type_text("à garder")
    prepare_screen.open(meeting_id=later_meeting(step, given), step="prepare")
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
