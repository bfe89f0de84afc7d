"""Writing with form: by keys alone, and undone like any typing."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from car_desktop.domain.rich_text import (
    Heading,
    ItemList,
    Paragraph,
    RichText,
    Span,
    Table,
    normalised,
)
from car_desktop.ui.context import Context
from car_desktop.ui.widgets.autosave import Autosave
from car_desktop.ui.widgets.rich_editor.edit import RichEdit
from car_desktop.ui.widgets.rich_editor.reading import from_document
from car_desktop.ui.widgets.rich_editor.writing import to_document
from tests.keyboard import type_text
from tests.rich_texts import rich_texts
from tests.ui.widgets.rich_page import CTRL, SHIFT, Page, Press, bullets, entry, paragraph, select

# The document and the model.


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(rich_texts)
def test_what_is_shown_is_read_back(context: Context, rich: RichText) -> None:
    document = QTextDocument()
    to_document(rich_shown := normalised(rich), document)

    assert from_document(document) == rich_shown
    assert not document.isUndoAvailable()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(rich_texts)
def test_undo_goes_back_to_where_it_was(context: Context, rich: RichText) -> None:
    edit = RichEdit("Texte")
    edit.show_rich(before := paragraph(Span("avant")))
    edit.add_rich(rich := normalised(rich))
    edit.document().undo()

    assert edit.rich() == before
    edit.deleteLater()


# Keys.


def test_bold_and_italic_by_their_keys_and_not_the_windows(
    page: Page, edit: RichEdit, press: Press
) -> None:
    type_text("a ")
    press(Qt.Key.Key_B, CTRL)
    type_text("gras")
    press(Qt.Key.Key_B, CTRL)
    press(Qt.Key.Key_I, CTRL)
    type_text(" i")

    assert edit.rich() == paragraph(
        Span("a "), Span("gras", is_bold=True), Span(" i", is_italic=True)
    )
    assert page.taken == []
    assert page.bar.italic.isChecked()
    assert not page.bar.bold.isChecked()


def test_elsewhere_the_window_has_its_keys(qtbot: QtBot, page: Page) -> None:
    page.before.setFocus()
    qtbot.keyClick(page.before, Qt.Key.Key_K, CTRL)

    assert page.taken == ["Ctrl+K"]


def test_words_chosen_become_bold_and_back(edit: RichEdit, press: Press) -> None:
    type_text("trois écoles")
    select(edit, 6, 12)
    press(Qt.Key.Key_B, CTRL)
    assert edit.rich() == paragraph(Span("trois "), Span("écoles", is_bold=True))
    press(Qt.Key.Key_B, CTRL)
    assert edit.rich() == paragraph(Span("trois écoles"))


def test_a_title_a_subtitle_and_text_again(edit: RichEdit, press: Press) -> None:
    type_text("Titre")
    for level in (1, 2):
        press(Qt.Key.Key_H, CTRL | SHIFT)
        assert edit.rich() == RichText((Heading((Span("Titre"),), level),))
    press(Qt.Key.Key_H, CTRL | SHIFT)
    assert edit.rich() == paragraph(Span("Titre"))


def test_after_a_title_comes_text(edit: RichEdit, press: Press) -> None:
    press(Qt.Key.Key_H, CTRL | SHIFT)
    type_text("Titre\nTexte")

    assert edit.rich().blocks == (Heading((Span("Titre"),)), Paragraph((Span("Texte"),)))


def test_entries_move_in_and_out_by_tab(edit: RichEdit, press: Press) -> None:
    press(Qt.Key.Key_B, CTRL | SHIFT)
    type_text("un\ndeux")
    press(Qt.Key.Key_Tab)
    type_text("\ntrois")
    press(Qt.Key.Key_Backtab, SHIFT)
    type_text("\nquatre")
    press(Qt.Key.Key_D, CTRL | SHIFT)

    assert edit.rich().blocks == (
        ItemList((entry("un", ItemList((entry("deux"),))), entry("trois"))),
        ItemList((entry("quatre"),), is_numbered=True),
    )


def test_numbers_go_on_after_entries_inside(edit: RichEdit, press: Press) -> None:
    press(Qt.Key.Key_D, CTRL | SHIFT)
    type_text("un\ndedans")
    press(Qt.Key.Key_Tab)
    type_text("\ndeux")
    press(Qt.Key.Key_Backtab, SHIFT)

    assert edit.words() == "1. un\n  1. dedans\n2. deux"


def test_enter_on_an_empty_entry_ends_the_list(edit: RichEdit, press: Press) -> None:
    press(Qt.Key.Key_B, CTRL | SHIFT)
    type_text("un\n\naprès")

    assert edit.rich().blocks == (ItemList((entry("un"),)), Paragraph((Span("après"),)))


def test_backspace_at_its_start_takes_the_form_of_a_line_away(edit: RichEdit, press: Press) -> None:
    press(Qt.Key.Key_B, CTRL | SHIFT)
    type_text("un")
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Backspace)
    assert edit.rich() == paragraph(Span("un"))
    press(Qt.Key.Key_H, CTRL | SHIFT)
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Backspace)
    assert edit.rich() == paragraph(Span("un"))


@pytest.mark.parametrize(("typed", "is_numbered"), [("- ", False), ("* ", False), ("1. ", True)])
def test_a_dash_or_a_number_begins_a_list_and_undo_gives_it_back(
    edit: RichEdit, press: Press, typed: str, is_numbered: bool
) -> None:
    type_text(typed)
    press(Qt.Key.Key_Z, CTRL)
    assert edit.toPlainText() == typed
    press(Qt.Key.Key_Y, CTRL)
    type_text("un")

    assert edit.rich() == RichText((ItemList((entry("un"),), is_numbered),))


def test_tab_leaves_where_there_is_nothing_to_move(
    page: Page, edit: RichEdit, press: Press
) -> None:
    type_text("texte")
    press(Qt.Key.Key_Tab)
    assert page.after.hasFocus()
    edit.setFocus()
    press(Qt.Key.Key_Backtab, SHIFT)
    assert page.before.hasFocus()


def test_ctrl_tab_leaves_from_inside_a_list(page: Page, edit: RichEdit, press: Press) -> None:
    press(Qt.Key.Key_B, CTRL | SHIFT)
    type_text("un\ndeux")
    press(Qt.Key.Key_Tab, CTRL)

    assert page.after.hasFocus()
    assert edit.words() == "- un\n- deux"


def test_a_table_is_filled_by_keys(edit: RichEdit, press: Press) -> None:
    type_text("avant")
    press(Qt.Key.Key_G, CTRL | SHIFT)
    for text in ("École", "n", "Nord", "412", "Sud"):
        type_text(text)
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    type_text("après")

    assert edit.words() == "avant\nÉcole | n\nNord | 412\nSud | \naprès"
    assert isinstance(edit.rich().blocks[1], Table)


def test_rows_and_columns_come_and_go_by_the_menu(page: Page, edit: RichEdit, press: Press) -> None:
    press(Qt.Key.Key_G, CTRL | SHIFT)
    type_text("a")
    page.menu_action("Add a row below").trigger()
    page.menu_action("Add a column to the right").trigger()
    assert edit.words() == "a |  | \n |  | \n |  | "
    page.menu_action("Delete this column").trigger()
    page.menu_action("Delete this row").trigger()
    assert edit.words() == " | \n | "
    press(Qt.Key.Key_Tab)
    page.menu_action("Delete the table").trigger()
    assert edit.rich() == RichText()


def test_in_a_table_the_key_offers_its_menu(page: Page, edit: RichEdit, press: Press) -> None:
    press(Qt.Key.Key_G, CTRL | SHIFT)
    press(Qt.Key.Key_G, CTRL | SHIFT)
    (menu,) = [menu for menu in page.bar.findChildren(QMenu) if menu.isVisible()]

    assert len(menu.actions()) == 5
    menu.close()


def test_all_forms_are_in_the_menu_of_the_text_with_their_keys(edit: RichEdit) -> None:
    menu = QMenu()
    edit.fill_menu(menu)
    offered = [action for action in menu.actions() if not action.isSeparator()]

    assert len(offered) == 7
    assert all(action.text() and not action.shortcut().isEmpty() for action in offered)
    assert all(action.shortcut().toString() in action.toolTip() for action in offered)


def test_a_text_that_is_read_only_stays_as_it_is(edit: RichEdit, press: Press) -> None:
    edit.show_rich(bullets(entry("un"), entry("deux")))
    edit.setReadOnly(True)
    edit.moveCursor(QTextCursor.MoveOperation.End)
    for key in (Qt.Key.Key_B, Qt.Key.Key_H, Qt.Key.Key_G):
        press(key, CTRL | SHIFT)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Backspace)

    assert edit.rich() == bullets(entry("un"), entry("deux"))


# Keeping.


def test_form_is_saved_like_words(edit: RichEdit, press: Press) -> None:
    saved: list[str] = []
    autosave = Autosave(edit, saved.append)
    type_text("a")
    autosave.flush()
    edit.selectAll()
    press(Qt.Key.Key_B, CTRL)
    assert autosave.is_pending
    autosave.flush()

    assert [s.count("bold") for s in saved] == [0, 1]
    assert not autosave.is_pending


def test_the_same_text_shown_again_keeps_the_cursor(edit: RichEdit) -> None:
    autosave = Autosave(edit, lambda _kept: None)
    edit.show_rich(bullets(entry("un"), entry("deux")))
    autosave.flush()
    select(edit, 4, 4)
    autosave.show(edit.kept())

    assert edit.textCursor().position() == 4


def test_a_text_grows_to_fourteen_lines_then_scrolls(edit: RichEdit) -> None:
    low = edit.height()
    edit.show_words("\n".join("ligne" for _ in range(8)))
    middle = edit.height()
    edit.show_words("\n".join("ligne" for _ in range(200)))

    assert low < middle < edit.height() < 24 * edit.fontMetrics().lineSpacing()
    assert edit.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAsNeeded
