"""Notes and points of the agenda with their form: kept, undone, restored, in and out as Markdown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from car_desktop.domain.base import now_utc
from car_desktop.domain.errors import UserError
from car_desktop.domain.rich_text import Heading, ItemList, ListItem, Paragraph, RichText, Span
from car_desktop.domain.rich_text_json import body, text_and_blocks
from car_desktop.services.agenda import AgendaDraft, AgendaRow, add_agenda_item, agenda
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.messages import MessageTone
from car_desktop.ui.screens.meeting.agenda_item_sheet import AgendaItemSheet
from car_desktop.ui.screens.meeting.note_editor import NoteEditor
from car_desktop.ui.screens.meeting.note_sheets import NoteHistorySheet
from car_desktop.ui.screens.meeting.notes_panel import NotesPanel
from car_desktop.ui.screens.meeting.prepare_step import PrepareStep
from tests.keyboard import type_text
from tests.ui.screens.meeting.conftest import Given, Notes, cards
from tests.ui.screens.meeting.test_note_tools import action, submenu

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
RICH = RichText(
    (
        Heading((Span("Constat"),)),
        ItemList((ListItem((Span("trois", is_bold=True), Span(" écoles"))),)),
    )
)
TEXT, BLOCKS = text_and_blocks(RICH)


@pytest.fixture
def panel(notes_panel: NotesPanel) -> NotesPanel:
    return notes_panel


@pytest.fixture
def editor(panel: NotesPanel) -> NoteEditor:
    panel.new_note()
    return panel.note_editor


def write_rich(editor: NoteEditor) -> None:
    editor.text.add_rich(RICH)
    editor.flush()


def test_form_is_kept_with_the_words(qtbot: QtBot, editor: NoteEditor, notes: Notes) -> None:
    qtbot.keyClick(editor.text, Qt.Key.Key_B, CTRL)
    type_text("Décidé")
    editor.flush()
    (note,) = notes()

    assert note.text == "Décidé"
    assert body(note.text, note.blocks) == RichText((Paragraph((Span("Décidé", is_bold=True),)),))


def test_a_note_without_form_is_kept_as_words(editor: NoteEditor, notes: Notes) -> None:
    type_text("Une ligne\n\nune autre ")
    editor.flush()

    assert [(note.text, note.blocks) for note in notes()] == [("Une ligne\n\nune autre ", "")]


def test_it_is_read_on_its_card_and_opened_with_its_form(
    panel: NotesPanel, editor: NoteEditor
) -> None:
    write_rich(editor)
    panel.close_editor()
    (card,) = cards(panel)
    assert card.text.text() == "Constat\n- trois écoles"

    card.opened.emit(card.entry.key)
    assert panel.note_editor.text.rich() == RICH


def test_a_burst_of_form_and_words_is_one_undo_step(
    qtbot: QtBot, panel: NotesPanel, editor: NoteEditor, notes: Notes
) -> None:
    type_text("mots")
    editor.flush()
    editor.text.selectAll()
    qtbot.keyClick(editor.text, Qt.Key.Key_I, CTRL)
    editor.flush()
    assert notes()[0].blocks

    panel.operations.undo_stack.undo()
    assert notes() == []
    panel.operations.undo_stack.redo()
    assert body(notes()[0].text, notes()[0].blocks) == RichText(
        (Paragraph((Span("mots", is_italic=True),)),)
    )


def test_saving_does_not_move_the_cursor(editor: NoteEditor) -> None:
    write_rich(editor)
    cursor = editor.text.textCursor()
    cursor.setPosition(3)
    editor.text.setTextCursor(cursor)
    editor.text.insertPlainText("x")
    editor.flush()

    assert editor.text.textCursor().position() == 4
    assert editor.text.document().isUndoAvailable()


def test_a_template_goes_below_a_note_with_form(editor: NoteEditor, notes: Notes) -> None:
    write_rich(editor)
    editor.menu.fill()
    submenu(editor.menu.choices, "Start from a template").actions()[0].trigger()

    assert notes()[0].text.startswith("Constat\n- trois écoles\nWhat was tried:")
    assert editor.text.rich().blocks[:2] == RICH.blocks


def test_an_earlier_form_is_shown_and_taken_up_again(
    panel: NotesPanel, editor: NoteEditor, database: Database, notes: Notes
) -> None:
    write_rich(editor)
    panel.close_editor()
    moment = str((now_utc() - timedelta(hours=1)).replace(tzinfo=None))
    with database.writing() as session:
        session.connection().exec_driver_sql("UPDATE practice_note SET updated_at = ?", (moment,))
    editor.edit(notes()[0])
    editor.text.show_words("Réécrit")
    editor.flush()
    editor.menu.fill()
    action(editor.menu.choices, "What the note said before…").trigger()
    sheet = panel.window().findChild(NoteHistorySheet)
    assert isinstance(sheet, NoteHistorySheet)
    assert sheet.text.rich() == RICH
    assert sheet.text.isReadOnly()
    sheet.accept()

    assert (notes()[0].text, notes()[0].blocks) == (TEXT, BLOCKS)


def test_a_note_of_400_kilobytes_is_refused_in_a_sentence_and_stays_in_the_editor(
    qtbot: QtBot, panel: NotesPanel, editor: NoteEditor, notes: Notes
) -> None:
    write_rich(editor)
    editor.text.add_rich(RichText((Paragraph((Span("mot " * 100_000),)),)))
    with qtbot.captureExceptions() as refusals:
        editor.done.click()

    assert isinstance(refusals[0][1], UserError)
    assert "split it into several notes" in str(refusals[0][1])
    assert len(editor.text.words()) > 400_000
    assert [note.blocks for note in notes()] == [BLOCKS]
    editor.text.document().undo()
    panel.close_editor()
    assert [note.blocks for note in notes()] == [BLOCKS]


# Markdown.


def choose(editor: NoteEditor, entry: str, path: Path) -> None:
    editor.menu.fill()
    action(editor.menu.choices, entry).trigger()
    (dialog,) = (d for d in editor.window().findChildren(QFileDialog) if d.isVisible())
    dialog.fileSelected.emit(str(path))
    dialog.reject()


def test_a_note_is_copied_as_markdown(editor: NoteEditor) -> None:
    write_rich(editor)
    editor.menu.fill()
    action(editor.menu.choices, "Copy as Markdown").trigger()

    assert QGuiApplication.clipboard().text() == "# Constat\n\n- **trois** écoles\n"


def test_markdown_goes_out_and_comes_in(
    qtbot: QtBot, tmp_path: Path, panel: NotesPanel, editor: NoteEditor, notes: Notes
) -> None:
    write_rich(editor)
    choose(editor, "Save as Markdown…", file := tmp_path / "note.md")
    assert file.read_text("utf-8") == "# Constat\n\n- **trois** écoles\n"
    message = panel.context.messages.last
    assert message is not None
    assert "note.md" in message.text

    panel.new_note()
    choose(editor, "Import Markdown…", file)
    qtbot.waitUntil(lambda: editor.text.rich() == RICH)
    panel.close_editor()
    assert [note.blocks for note in notes()] == [BLOCKS, BLOCKS]


@pytest.mark.parametrize(
    ("content", "words"), [(b"\xff\xfe\x00", "UTF-8"), (b"x" * 300_000, "longer")]
)
def test_a_file_that_is_no_markdown_is_refused_and_the_note_stays(
    qtbot: QtBot, tmp_path: Path, editor: NoteEditor, content: bytes, words: str
) -> None:
    write_rich(editor)
    file = tmp_path / "note.md"
    file.write_bytes(content)

    with qtbot.waitSignal(editor.context.messages.posted) as posted:
        editor.markdown.take_in(str(file))
    (message,) = posted.args
    assert (message.tone, words in message.text) == (MessageTone.REFUSAL, True)
    assert editor.text.rich() == RICH


def test_a_file_read_for_one_note_never_goes_into_another(
    qtbot: QtBot, tmp_path: Path, panel: NotesPanel, editor: NoteEditor
) -> None:
    file = tmp_path / "note.md"
    file.write_text("Un mot", "utf-8")

    with qtbot.waitSignal(panel.context.messages.posted) as posted:
        editor.markdown.take_in(str(file))
        panel.new_note()
    assert "was closed" in posted.args[0].text
    assert editor.text.rich() == RichText()


def test_a_target_that_cannot_be_written_is_left_as_it_was(
    tmp_path: Path, editor: NoteEditor
) -> None:
    write_rich(editor)

    with pytest.raises(UserError, match="folder"):
        editor.markdown.write(str(tmp_path / "nowhere" / "note.md"))
    assert list(tmp_path.glob("*.md")) == []


# The note for everyone of a point.


def test_the_public_note_of_a_point_is_kept_with_its_form(
    context: Context, given: Given, step: PrepareStep, points: Callable[[], list[AgendaRow]]
) -> None:
    context.operations.execute("", add_agenda_item, given.meeting_id, AgendaDraft("Point"))
    form = step.item
    form.show_item(points()[0])
    form.public_note.add_rich(RICH)
    form.flush()
    assert (points()[0].public_note, points()[0].public_blocks) == (TEXT, BLOCKS)

    form.minutes.setValue(35)
    assert points()[0].public_blocks == BLOCKS
    context.operations.undo_stack.undo()
    context.operations.undo_stack.undo()
    assert points()[0].public_blocks == ""
    assert form.public_note.rich() == RichText()


def test_a_sheet_of_a_point_shows_and_keeps_the_form(
    context: Context, given: Given, panel: NotesPanel
) -> None:
    draft = AgendaDraft("Point", public_blocks=BLOCKS)
    context.operations.execute("", add_agenda_item, given.meeting_id, draft)
    (row,) = context.operations.query(agenda, given.meeting_id).items
    sheet = AgendaItemSheet(panel.window(), context.operations, given.meeting_id, row=row)
    sheet.open()
    assert sheet.public_note.rich() == RICH
    sheet.public_note.moveCursor(QTextCursor.MoveOperation.End)
    sheet.public_note.insertPlainText("!")
    sheet.accept()

    (row,) = context.operations.query(agenda, given.meeting_id).items
    assert row.public_note == TEXT + "!"
    assert row.public_blocks
