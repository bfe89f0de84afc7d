"""Around a note: its tags, its templates, its past, and a warning about names and health."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from car_desktop.domain.base import now_utc
from car_desktop.domain.values import NoteKind
from car_desktop.services.note_templates import note_starts
from car_desktop.storage.database import Database
from car_desktop.ui.screens.meeting.note_editor import NoteEditor
from car_desktop.ui.screens.meeting.note_sheets import NoteHistorySheet, NoteTemplateSheet
from car_desktop.ui.screens.meeting.notes_panel import NotesPanel
from tests.keyboard import type_text
from tests.ui.screens.meeting.conftest import Notes, cards


@pytest.fixture
def panel(notes_panel: NotesPanel) -> NotesPanel:
    return notes_panel


@pytest.fixture
def editor(panel: NotesPanel) -> NoteEditor:
    panel.new_note()
    return panel.note_editor


def action(menu: QMenu, text: str) -> QAction:
    return next(action for action in menu.actions() if action.text() == text)


def submenu(menu: QMenu, text: str) -> QMenu:
    """The menu under a line; those of an earlier opening wait to be deleted."""
    under = QMenu.menuInAction(action(menu, text))
    assert isinstance(under, QMenu)
    return under


def test_tags_are_set_shown_on_the_card_and_taken_off(
    panel: NotesPanel, editor: NoteEditor, notes: Notes
) -> None:
    type_text("Trois écoles ont lu la grille")
    editor.flush()
    editor.tags.actions_by_code["coherence.learning"].trigger()
    editor.tags.actions_by_code["four_questions.q2"].trigger()
    assert notes()[0].details.tags == ("coherence.learning", "four_questions.q2")
    assert editor.tags.text() == "2 tag(s)"

    editor.tags.actions_by_code["four_questions.q2"].trigger()
    panel.close_editor()
    assert notes()[0].details.tags == ("coherence.learning",)
    assert [text for text, _ in cards(panel)[0].entry.chips] == [
        "Observation",
        "Deepening learning",
    ]


def test_a_template_gives_an_empty_note_its_words_and_its_kind(
    editor: NoteEditor, notes: Notes
) -> None:
    editor.menu.fill()
    submenu(editor.menu.choices, "Start from a template").actions()[0].trigger()

    assert editor.text.toPlainText().startswith("What was tried:")
    assert notes()[0].details.kind is NoteKind.TRIED_PRACTICE


def test_a_template_is_added_under_what_is_written(editor: NoteEditor, notes: Notes) -> None:
    type_text("Déjà écrit")
    editor.flush()
    editor.menu.fill()
    submenu(editor.menu.choices, "Start from a template").actions()[0].trigger()

    assert notes()[0].text.startswith("Déjà écrit\nWhat was tried:")
    assert notes()[0].details.kind is NoteKind.OBSERVATION


def test_a_note_becomes_a_template_and_is_deleted_again(
    panel: NotesPanel, editor: NoteEditor
) -> None:
    type_text("Le constat :")
    editor.flush()
    editor.menu.fill()
    action(editor.menu.choices, "Keep as a template…").trigger()
    sheet = panel.window().findChild(NoteTemplateSheet)
    assert isinstance(sheet, NoteTemplateSheet)
    sheet.accept()
    assert "name" in sheet.refusal.text()
    sheet.name.setText("Constat")
    sheet.accept()
    assert panel.operations.query(note_starts)[0].name == "Constat"

    editor.menu.fill()
    submenu(editor.menu.choices, "Delete a template").actions()[0].trigger()
    assert panel.operations.query(note_starts)[0].id is None


def test_an_earlier_text_is_read_whole_and_taken_up_again(
    panel: NotesPanel, editor: NoteEditor, database: Database, notes: Notes
) -> None:
    type_text("Premier jet")
    panel.close_editor()
    moment = str((now_utc() - timedelta(hours=1)).replace(tzinfo=None))
    with database.writing() as session:
        session.connection().exec_driver_sql("UPDATE practice_note SET updated_at = ?", (moment,))
    editor.edit(notes()[0])
    editor.text.setPlainText("Réécrit")
    editor.flush()
    editor.menu.fill()
    action(editor.menu.choices, "What the note said before…").trigger()
    sheet = panel.window().findChild(NoteHistorySheet)
    assert isinstance(sheet, NoteHistorySheet)
    assert sheet.text.toPlainText() == "Premier jet"
    sheet.accept()

    assert notes()[0].text == "Premier jet"
    panel.operations.undo_stack.undo()
    assert notes()[0].text == "Réécrit"


def test_a_new_note_has_no_past_and_no_template_to_keep(editor: NoteEditor) -> None:
    editor.menu.fill()

    assert not action(editor.menu.choices, "What the note said before…").isEnabled()
    assert not action(editor.menu.choices, "Keep as a template…").isEnabled()


def test_a_pupils_name_is_asked_about_and_dismissed_for_good(
    qtbot: QtBot, panel: NotesPanel, editor: NoteEditor, notes: Notes
) -> None:
    type_text("L’élève Samuel relit seul.")
    editor.flush()
    assert editor.notice.isVisible()
    assert "Samuel" in editor.notice.text.text()
    assert notes()[0].text == "L’élève Samuel relit seul.", "nothing is withheld"

    editor.notice.dismiss.click()
    assert editor.notice.isHidden()
    type_text(" Samuel progresse.")
    editor.flush()
    assert editor.notice.isHidden()
    type_text(" L’élève Rosalie aussi.")
    editor.flush()
    assert "Rosalie" in editor.notice.text.text()
    assert "Samuel" not in editor.notice.text.text()


def test_an_ordinary_note_is_left_in_peace(editor: NoteEditor) -> None:
    type_text("Les équipes parlent d’activités plus que d’apprentissages.")
    editor.flush()

    assert editor.notice.isHidden()


def test_health_is_asked_about_in_its_own_words(editor: NoteEditor) -> None:
    type_text("Elle a un TDAH.")
    editor.flush()

    assert "health" in editor.notice.text.text()
