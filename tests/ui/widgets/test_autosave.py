"""No Save button, no lost word."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.errors import UserError
from car_desktop.ui.widgets.autosave import DELAY_MS, Autosave
from tests.keyboard import type_text

Show = Callable[[QWidget], QWidget]


@pytest.fixture
def form(show: Show) -> QWidget:
    """Two editors side by side, as on any screen."""
    form = QWidget()
    column = QVBoxLayout(form)
    column.addWidget(QPlainTextEdit())
    column.addWidget(QLineEdit())
    show(form)
    return form


def note_of(form: QWidget) -> QPlainTextEdit:
    note = form.findChild(QPlainTextEdit)
    assert isinstance(note, QPlainTextEdit)
    note.setFocus()
    return note


def test_text_is_saved_a_moment_after_typing_stops(qtbot: QtBot, form: QWidget) -> None:
    saved: list[str] = []
    note = note_of(form)
    autosave = Autosave(note, saved.append)

    type_text("Éva")
    assert saved == []
    assert autosave.is_pending

    qtbot.waitUntil(lambda: saved == ["Éva"])
    assert not autosave.is_pending


def test_text_is_saved_while_typing_never_stops(qtbot: QtBot, form: QWidget) -> None:
    saved: list[str] = []
    autosave = Autosave(note_of(form), saved.append)
    pace = QTimer(form)
    pace.timeout.connect(lambda: type_text("é"))

    pace.start(DELAY_MS // 8)  # never a pause as long as the delay
    qtbot.waitUntil(lambda: len(saved) == 3)
    pace.stop()

    first, second, third = map(len, saved)
    assert max(first, second - first, third - second) <= 9, "no word waits longer than the delay"
    autosave.flush()


def test_a_text_taken_back_before_it_is_saved_is_not_saved(qtbot: QtBot, form: QWidget) -> None:
    saved: list[str] = []
    note = note_of(form)
    Autosave(note, saved.append)

    type_text("a")
    note.clear()
    type_text("b")

    qtbot.waitUntil(lambda: saved == ["b"])


def test_leaving_the_editor_saves_at_once(form: QWidget) -> None:
    saved: list[str] = []
    note = note_of(form)
    Autosave(note, saved.append)

    type_text("Now")
    form.findChildren(QLineEdit)[0].setFocus()

    assert saved == ["Now"]


def test_hiding_the_screen_saves_at_once(form: QWidget) -> None:
    saved: list[str] = []
    Autosave(note_of(form), saved.append)

    type_text("Now")
    form.hide()

    assert saved == ["Now"]


def test_no_break_spaces_are_kept_and_are_no_change(form: QWidget) -> None:
    saved: list[str] = []
    note = note_of(form)
    autosave = Autosave(note, saved.append)

    autosave.show("Ligne\u00a0:\nune «\u00a0suite\u00a0»")
    autosave.flush()
    assert saved == []
    note.moveCursor(QTextCursor.MoveOperation.End)
    type_text(".")
    autosave.flush()

    assert saved == ["Ligne\u00a0:\nune «\u00a0suite\u00a0»."]


def test_stored_text_never_replaces_what_is_being_typed(form: QWidget) -> None:
    saved: list[str] = []
    note = note_of(form)
    autosave = Autosave(note, saved.append)
    type_text("Mine")

    autosave.show("Older")
    typed = note.toPlainText()
    autosave.flush()
    autosave.show("Newer")

    assert (typed, saved, note.toPlainText()) == ("Mine", ["Mine"], "Newer")


@pytest.mark.parametrize("stored", ["deux mots", "deux mots "])
def test_the_space_before_the_next_word_is_not_taken_away(form: QWidget, stored: str) -> None:
    note = note_of(form)
    autosave = Autosave(note, lambda _text: None)
    type_text("deux mots ")

    autosave.flush()
    autosave.show(stored)  # lines are stored without stray spaces
    type_text("de plus")

    assert note.toPlainText() == "deux mots de plus"
    autosave.flush()


def test_tidied_text_is_shown_once_the_editor_is_left(form: QWidget) -> None:
    note = note_of(form)
    autosave = Autosave(note, lambda _text: None)
    type_text("deux mots ")

    form.findChildren(QLineEdit)[0].setFocus()
    autosave.show("deux mots")

    assert note.toPlainText() == "deux mots"


def test_refused_text_stays_in_the_editor_and_is_offered_again(form: QWidget) -> None:
    refusals = [UserError("The disk is full.")]
    saved: list[str] = []

    def save(text: str) -> None:
        if refusals:
            raise refusals.pop()
        saved.append(text)

    note = note_of(form)
    autosave = Autosave(note, save)
    type_text("Word")

    with pytest.raises(UserError):
        autosave.flush()
    assert (note.toPlainText(), autosave.is_pending) == ("Word", True)

    autosave.flush()
    assert saved == ["Word"]


def test_showing_the_same_text_keeps_the_cursor_where_it_is(form: QWidget) -> None:
    note = note_of(form)
    autosave = Autosave(note, lambda _text: None)
    autosave.show("A sentence")
    cursor = note.textCursor()
    cursor.setPosition(3)
    note.setTextCursor(cursor)

    autosave.show("A sentence")

    assert note.textCursor().position() == 3
    assert note.cursorRect().topLeft() != QPoint(0, 0)
