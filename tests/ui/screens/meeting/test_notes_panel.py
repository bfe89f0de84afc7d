"""Notes and commitments as they are typed: nothing is lost, everything undoes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from car_desktop.domain.values import (
    Dimension,
    MeetingState,
    NoteKind,
    Visibility,
)
from car_desktop.services.agenda import AgendaDraft, add_agenda_item, agenda
from car_desktop.services.meetings import change_state
from car_desktop.services.notes import NoteDetails, create_note
from car_desktop.ui.screens.meeting.entry_card import SHOWN_LETTERS
from car_desktop.ui.screens.meeting.notes_panel import NotesPanel
from tests.keyboard import type_text
from tests.ui.screens.meeting.conftest import Given, Notes, cards


@pytest.fixture
def panel(notes_panel: NotesPanel) -> NotesPanel:
    return notes_panel


def test_what_is_typed_is_kept_after_a_pause(qtbot: QtBot, panel: NotesPanel, notes: Notes) -> None:
    panel.add_note.click()
    type_text("Une pratique essayée")
    assert notes() == []
    qtbot.waitUntil(lambda: len(notes()) == 1, timeout=3000)
    assert notes()[0].text == "Une pratique essayée"
    assert panel.note_editor.text.hasFocus()
    assert cards(panel) == []


def test_typing_survives_a_hide(panel: NotesPanel, notes: Notes) -> None:
    panel.add_note.click()
    type_text("avant de fermer")
    panel.hide()
    assert [note.text for note in notes()] == ["avant de fermer"]


def test_one_sitting_is_one_undo_step(panel: NotesPanel, notes: Notes) -> None:
    panel.add_note.click()
    for words in ("Un ", "deux ", "trois"):
        type_text(words)
        panel.note_editor.flush()
    assert [note.text for note in notes()] == ["Un deux trois"]

    panel.operations.undo_stack.undo()
    assert notes() == []
    panel.operations.undo_stack.redo()
    assert [note.text for note in notes()] == ["Un deux trois"]


def test_typing_without_a_pause_is_kept_as_it_goes_and_is_one_undo_step(
    qtbot: QtBot, panel: NotesPanel, notes: Notes
) -> None:
    panel.add_note.click()
    kept: set[str] = set()
    pace = QTimer(panel)
    pace.timeout.connect(lambda: type_text("mot "))
    pace.timeout.connect(lambda: kept.update(note.text for note in notes()))

    pace.start(100)
    qtbot.waitUntil(lambda: len(kept) == 3)
    pace.stop()
    panel.note_editor.flush()
    assert [note.text for note in notes()] == [panel.note_editor.text.toPlainText()]

    panel.operations.undo_stack.undo()
    assert notes() == []
    panel.operations.undo_stack.redo()


def test_undo_inside_the_editor_is_the_editors(
    qtbot: QtBot, panel: NotesPanel, notes: Notes
) -> None:
    panel.add_note.click()
    type_text("mot")
    panel.note_editor.flush()
    qtbot.keyClick(panel.note_editor.text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert panel.note_editor.text.toPlainText() == ""
    assert panel.operations.undo_stack.canUndo()


def test_undoing_a_note_that_is_open_empties_the_editor_and_typing_makes_a_new_one(
    panel: NotesPanel, notes: Notes
) -> None:
    panel.add_note.click()
    type_text("à annuler")
    panel.note_editor.flush()
    panel.operations.undo_stack.undo()
    assert panel.note_editor.text.toPlainText() == ""
    type_text("autre chose")
    panel.close_editor()
    assert [note.text for note in notes()] == ["autre chose"]


def test_a_note_left_empty_is_no_note(panel: NotesPanel, notes: Notes) -> None:
    panel.add_note.click()
    type_text("x")
    panel.note_editor.flush()
    panel.note_editor.text.clear()
    panel.close_editor()
    assert notes() == []


def test_a_new_note_keeps_the_one_before(panel: NotesPanel, notes: Notes) -> None:
    panel.new_note()
    type_text("première")
    panel.new_note()
    assert panel.note_editor.text.toPlainText() == ""
    type_text("seconde")
    panel.close_editor()
    assert [note.text for note in notes()] == ["première", "seconde"]


def test_a_note_attaches_to_the_point_being_treated(
    panel: NotesPanel, notes: Notes, given: Given
) -> None:
    panel.operations.execute("", add_agenda_item, given.meeting_id, AgendaDraft("Point un"))
    (item,) = panel.operations.query(agenda, given.meeting_id).items
    panel.follow_item(item)
    panel.new_note()
    type_text("sur ce point")
    panel.close_editor()
    assert notes()[0].details.agenda_item_id == item.id
    assert "Item 1" in cards(panel)[0].entry.spoken


def test_kind_dimension_level_and_visibility_are_kept_at_once(
    qtbot: QtBot, panel: NotesPanel, notes: Notes
) -> None:
    panel.new_note()
    type_text("texte")
    editor = panel.note_editor
    for choice, value in (
        (editor.kind, NoteKind.TRIED_PRACTICE),
        (editor.dimension, Dimension.RELATIONSHIPS),
        (editor.level, 3),
        (editor.visibility, Visibility.PRIVATE),
    ):
        choice.setCurrentIndex(choice.findData(value))
        choice.activated.emit(choice.currentIndex())
    panel.close_editor()
    details = notes()[0].details
    assert (details.kind, details.dimension, details.level) == (
        NoteKind.TRIED_PRACTICE,
        Dimension.RELATIONSHIPS,
        3,
    )
    assert details.visibility is Visibility.PRIVATE


def test_a_private_note_says_so_in_words(panel: NotesPanel, given: Given) -> None:
    private = NoteDetails(visibility=Visibility.PRIVATE)
    panel.operations.execute("", create_note, given.meeting_id, "secret", private)
    (card,) = cards(panel)
    assert card.accessibleName().startswith("Private")


def test_tab_goes_from_the_text_through_every_field(qtbot: QtBot, panel: NotesPanel) -> None:
    panel.new_note()
    editor = panel.note_editor
    editor.more.click()
    editor.text.setFocus()
    for expected in (
        *editor.fields.values(),
        editor.visibility,
        editor.tags,
        editor.menu,
        editor.remove,
        editor.done,
    ):
        _tab(qtbot, panel)
        assert expected.hasFocus()
    editor.text.setFocus()
    for expected in (editor.level, editor.dimension, editor.item, editor.kind):
        _tab(qtbot, panel, Qt.KeyboardModifier.ShiftModifier)
        assert expected.hasFocus()


def test_evidence_typed_first_is_kept_too(panel: NotesPanel, notes: Notes) -> None:
    panel.new_note()
    panel.note_editor.fields["evidence"].setText("Deux copies")
    panel.close_editor()
    assert notes()[0].details.evidence == "Deux copies"


def test_markup_is_shown_as_text(panel: NotesPanel, given: Given) -> None:
    markup = '<img src="file:///etc/passwd"> <b>gras</b>'
    panel.operations.execute("", create_note, given.meeting_id, markup, NoteDetails())
    (card,) = cards(panel)
    assert card.text.text() == markup
    assert card.text.textFormat() is Qt.TextFormat.PlainText


def test_a_text_of_5000_letters_is_cut_on_its_card_and_whole_in_the_editor(
    panel: NotesPanel, given: Given, notes: Notes
) -> None:
    long = "mot " * 1250
    key = panel.operations.execute("", create_note, given.meeting_id, long, NoteDetails())
    (card,) = cards(panel)
    assert len(card.text.text()) <= SHOWN_LETTERS + 1
    card.opened.emit(("note", key))
    assert panel.note_editor.text.toPlainText() == long
    panel.close_editor()
    assert notes()[0].text == long
    assert panel.list.width() <= panel.area.viewport().width()


def test_a_text_beyond_the_limit_is_refused_and_stays_in_the_editor(
    qtbot: QtBot, panel: NotesPanel, notes: Notes
) -> None:
    panel.new_note()
    panel.note_editor.text.setPlainText("é" * 60_000)
    with qtbot.captureExceptions() as refusals:
        panel.note_editor.done.click()
    assert "split it into several notes" in str(refusals[0][1])
    assert len(panel.note_editor.text.toPlainText()) == 60_000
    panel.note_editor.text.setPlainText("court")
    panel.close_editor()
    assert [note.text for note in notes()] == ["court"]


def test_enter_on_a_card_opens_it_and_escape_puts_it_back(
    qtbot: QtBot, panel: NotesPanel, given: Given
) -> None:
    panel.operations.execute("", create_note, given.meeting_id, "un", NoteDetails())
    (card,) = cards(panel)
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Return)
    assert panel.note_editor.text.hasFocus()
    qtbot.keyClick(panel.note_editor.text, Qt.Key.Key_Escape)
    assert cards(panel) == [card]
    assert card.hasFocus()


def test_deleting_a_card_offers_undo(
    qtbot: QtBot, panel: NotesPanel, given: Given, notes: Notes
) -> None:
    panel.operations.execute("", create_note, given.meeting_id, "un", NoteDetails())
    (card,) = cards(panel)
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Delete)
    assert notes() == []
    message = panel.context.messages.last
    assert message is not None
    message.actions[0][1]()
    assert [note.text for note in notes()] == ["un"]


def test_a_closed_meeting_is_read_only(panel: NotesPanel, given: Given) -> None:
    panel.operations.execute("", create_note, given.meeting_id, "un", NoteDetails())
    panel.operations.execute("", change_state, given.meeting_id, MeetingState.HELD)
    panel.operations.execute("", change_state, given.meeting_id, MeetingState.CLOSED)
    panel.show_meeting(given.meeting_id, is_writable=False)
    (card,) = cards(panel)
    card.opened.emit(card.entry.key)
    panel.new_note()
    assert panel.list.editor is None
    assert panel.footer.isHidden()


def _tab(
    qtbot: QtBot,
    panel: NotesPanel,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    is_back = modifier is Qt.KeyboardModifier.ShiftModifier
    key = Qt.Key.Key_Backtab if is_back else Qt.Key.Key_Tab
    qtbot.keyClick(panel.window().focusWidget(), key, modifier)
