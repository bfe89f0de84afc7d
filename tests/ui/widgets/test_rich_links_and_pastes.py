"""What comes into a text from outside: links, and what is pasted; nothing else, and nothing is loaded."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QSize, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument, QTextImageFormat

from car_desktop.domain.errors import UserError
from car_desktop.domain.rich_text import (
    Heading,
    ItemList,
    Paragraph,
    RichText,
    Span,
    Table,
    normalised,
    plain,
)
from car_desktop.formats.html_text import LARGEST
from car_desktop.ui.widgets.rich_editor.edit import RichEdit
from car_desktop.ui.widgets.rich_editor.link_sheet import LinkSheet, completed
from tests.keyboard import type_text
from tests.ui.widgets.rich_page import CTRL, SHIFT, Press, entry, paragraph, select

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


def test_a_plain_text_beyond_any_note_is_refused_before_it_is_read(edit: RichEdit) -> None:
    type_text("avant")

    with pytest.raises(UserError, match="several parts"):
        pasted(edit, text="a" * (LARGEST + 1))
    assert edit.toPlainText() == "avant"


def test_long_words_emoji_and_other_scripts_stay(edit: RichEdit) -> None:
    text = f"{'m' * 70} 🎉👩🏽‍🏫 ᐃᓄᒃᑎᑐᑦ Nguyễn Thị Hồng"
    rich = pasted(edit, html=f"<p><b>{text}</b></p>")

    assert rich == paragraph(Span(text, is_bold=True))
    assert edit.horizontalScrollBar().maximum() == 0
