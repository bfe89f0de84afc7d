"""Writing with form: by keys alone, cleaned when pasted, and undone like any typing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import QMimeData, QSize, Qt, QUrl
from PySide6.QtGui import QAction, QImage, QTextCursor, QTextDocument, QTextImageFormat
from PySide6.QtWidgets import QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.errors import UserError
from car_desktop.domain.rich_text import (
    Heading,
    ItemList,
    ListItem,
    Paragraph,
    RichText,
    Span,
    Table,
    normalised,
    plain,
)
from car_desktop.ui.context import Context
from car_desktop.ui.widgets.autosave import Autosave
from car_desktop.ui.widgets.rich_editor.edit import RichEdit
from car_desktop.ui.widgets.rich_editor.forms import FormBar
from car_desktop.ui.widgets.rich_editor.link_sheet import LinkSheet, completed
from car_desktop.ui.widgets.rich_editor.reading import from_document
from car_desktop.ui.widgets.rich_editor.writing import to_document
from tests.keyboard import type_text
from tests.rich_texts import rich_texts

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Show = Callable[[QWidget], QWidget]


class Page(QWidget):
    """A text between two fields, with an action of the window on each of its keys."""

    def __init__(self) -> None:
        super().__init__()
        self.before, self.edit, self.after = QLineEdit(), RichEdit("Texte"), QLineEdit()
        self.bar = FormBar(self.edit)
        column = QVBoxLayout(self)
        for widget in (self.before, self.bar, self.edit, self.after):
            column.addWidget(widget)
        self.taken: list[str] = []
        for keys in ("Ctrl+K", "Ctrl+I", "Ctrl+B"):
            action = QAction(keys, self)
            action.setShortcut(keys)
            action.triggered.connect(lambda _on=False, keys=keys: self.taken.append(keys))
            self.addAction(action)

    def menu_action(self, text: str) -> QAction:
        return next(a for a in self.bar.table_menu().actions() if a.text() == text)


@pytest.fixture
def page(context: Context, show: Show) -> Page:
    page = Page()
    page.resize(420, 400)
    show(page)
    page.edit.setFocus()
    return page


@pytest.fixture
def edit(page: Page) -> RichEdit:
    return page.edit


@pytest.fixture
def press(qtbot: QtBot, edit: RichEdit) -> Callable[..., None]:
    def press_key(
        key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        qtbot.keyClick(edit, key, modifiers)

    return press_key


Press = Callable[..., None]


def paragraph(*spans: Span) -> RichText:
    return RichText((Paragraph(spans),))


def bullets(*items: ListItem) -> RichText:
    return RichText((ItemList(items),))


def entry(text: str, inner: ItemList | None = None) -> ListItem:
    return ListItem((Span(text),), inner)


def select(edit: RichEdit, start: int, end: int) -> None:
    cursor = edit.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)


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


# Links.


def link_sheet(edit: RichEdit) -> LinkSheet:
    sheet = edit.window().findChild(LinkSheet)
    assert isinstance(sheet, LinkSheet)
    return sheet


def test_words_chosen_become_a_link_and_what_follows_is_none(edit: RichEdit, press: Press) -> None:
    type_text("la grille")
    select(edit, 3, 9)
    press(Qt.Key.Key_K, CTRL)
    sheet = link_sheet(edit)
    assert sheet.words.text() == "grille"
    sheet.address.setText("exemple.test/g")
    sheet.accept()
    edit.setFocus()
    type_text(" lue")

    assert edit.rich() == paragraph(
        Span("la "), Span("grille", link="https://exemple.test/g"), Span(" lue")
    )


def test_a_link_is_changed_and_taken_away_as_a_whole(edit: RichEdit, press: Press) -> None:
    edit.show_rich(paragraph(Span("la "), Span("grille", link="https://exemple.test/g")))
    select(edit, 5, 5)
    press(Qt.Key.Key_K, CTRL)
    sheet = link_sheet(edit)
    assert (sheet.address.text(), sheet.words.text()) == ("https://exemple.test/g", "grille")
    sheet.address.clear()
    sheet.accept()

    assert edit.rich() == paragraph(Span("la grille"))


def test_a_link_to_anywhere_else_is_refused(edit: RichEdit, press: Press) -> None:
    press(Qt.Key.Key_K, CTRL)
    sheet = link_sheet(edit)
    for address in ("javascript:alert(1)", "file:///etc/passwd", "deux mots"):
        sheet.address.setText(address)
        sheet.accept()
        assert "https://" in sheet.refusal.text()
    sheet.reject()
    assert edit.rich() == RichText()


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("exemple.ca", "https://exemple.ca"),
        ("exemple.ca/a?b", "https://exemple.ca/a?b"),
        ("nom@exemple.ca", "mailto:nom@exemple.ca"),
        ("http://exemple.ca", "http://exemple.ca"),
        ("bonjour", "bonjour"),
    ],
)
def test_an_address_may_be_typed_short(typed: str, address: str) -> None:
    assert completed(typed) == address


# Pasting.


def pasted(edit: RichEdit, *, html: str = "", text: str = "") -> RichText:
    mime = QMimeData()
    if html:
        mime.setHtml(html)
    if text:
        mime.setText(text)
    edit.insertFromMimeData(mime)
    return edit.rich()


def test_what_is_pasted_goes_on_where_one_writes_and_undoes_at_once(
    edit: RichEdit, press: Press
) -> None:
    type_text("ab")
    press(Qt.Key.Key_Left)
    rich = pasted(edit, html="<p>1 <b>2</b></p><ul><li>x</li></ul><p>3</p>")

    assert rich.blocks == (
        Paragraph((Span("a1 "), Span("2", is_bold=True))),
        ItemList((entry("x"),)),
        Paragraph((Span("3b"),)),
    )
    press(Qt.Key.Key_Z, CTRL)
    assert edit.rich() == paragraph(Span("ab"))


def test_what_is_copied_here_is_pasted_as_it_was(edit: RichEdit) -> None:
    rich = normalised(
        RichText(
            (
                Heading((Span("Titre"),), 2),
                ItemList((entry("un", ItemList((entry("deux"),), is_numbered=True)), entry("x"))),
                Paragraph((Span("gras", is_bold=True), Span(" et "), Span("i", is_italic=True))),
                Table((((Span("a"),), ()), ((), (Span("b", link="https://exemple.test"),)))),
                Paragraph((Span("fin"),)),
            )
        )
    )
    edit.show_rich(rich)
    edit.selectAll()
    copied = edit.createMimeDataFromSelection()
    edit.show_rich(RichText())
    edit.insertFromMimeData(copied)

    assert edit.rich() == rich


def test_in_a_cell_what_is_pasted_is_one_line(edit: RichEdit, press: Press) -> None:
    press(Qt.Key.Key_G, CTRL | SHIFT)
    pasted(
        edit, html="<h1>un</h1><ul><li>deux</li></ul><table><tr><td>x</td><td>y</td></tr></table>"
    )

    assert edit.words() == "un deux x y | \n | "


def test_plain_text_keeps_its_lines_and_loses_what_hides(edit: RichEdit) -> None:
    assert plain(pasted(edit, text="a\u202e\x00b\r\n\r\n<b>c</b>")) == "ab\n\n<b>c</b>"


def test_pictures_and_files_are_not_pasted(edit: RichEdit) -> None:
    image, files = QMimeData(), QMimeData()
    image.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    files.setUrls([QUrl.fromLocalFile("/etc/passwd")])

    assert not edit.canInsertFromMimeData(image)
    pasted(edit, html='<img src="file:///etc/passwd" alt="photo"><b>x</b>')
    assert edit.rich() == paragraph(Span("photo"), Span("x", is_bold=True))


def test_nothing_is_ever_loaded(edit: RichEdit, tmp_path_factory: pytest.TempPathFactory) -> None:
    picture = tmp_path_factory.mktemp("picture") / "p.png"
    QImage(40, 40, QImage.Format.Format_RGB32).save(str(picture))
    form = QTextImageFormat()
    form.setName(picture.as_uri())
    edit.textCursor().insertImage(form)
    loaded = edit.document().resource(
        QTextDocument.ResourceType.ImageResource, QUrl.fromLocalFile(str(picture))
    )

    assert loaded.size() == QSize(1, 1)
    assert edit.rich() == RichText()


def test_too_much_is_refused_and_nothing_is_lost(edit: RichEdit) -> None:
    type_text("à moi")
    with pytest.raises(UserError, match="several parts"):
        pasted(edit, html="<b>x</b>" * 300_000)
    with pytest.raises(UserError, match="columns"):
        pasted(edit, html="<table><tr>" + "<td>x</td>" * 40 + "</tr></table>")

    assert edit.rich() == paragraph(Span("à moi"))


def test_long_words_emoji_and_other_scripts_stay(edit: RichEdit) -> None:
    text = f"{'m' * 70} 🎉👩🏽‍🏫 ᐃᓄᒃᑎᑐᑦ Nguyễn Thị Hồng"
    rich = pasted(edit, html=f"<p><b>{text}</b></p>")

    assert rich == paragraph(Span(text, is_bold=True))
    assert edit.horizontalScrollBar().maximum() == 0


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
