"""A PDF is read, searched and looked at by keyboard, drawn from memory on another thread."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from car_desktop.formats.pdf_pages import page_sizes, page_texts
from car_desktop.progress import Progress
from car_desktop.ui.context import Context
from car_desktop.ui.jobs import Jobs
from car_desktop.ui.widgets.pdf_preview import page_images
from car_desktop.ui.widgets.pdf_preview.page_images import PageImages
from car_desktop.ui.widgets.pdf_preview.pages_view import FIT_WIDTH
from car_desktop.ui.widgets.pdf_preview.preview import PdfPreview
from tests.formats.test_pdf_pages import a_pdf
from tests.keyboard import type_text

Show = Callable[[QWidget], QWidget]


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return a_pdf(
        *(f"Page {word} du document. Élèves." for word in ("un", "deux", "trois", "quatre"))
    )


@pytest.fixture
def preview(qtbot: QtBot, context: Context, show: Show, pdf: bytes) -> PdfPreview:
    preview = PdfPreview(context)
    preview.resize(700, 600)
    show(preview)
    preview.show_pdf(pdf, page_sizes(pdf), page_texts(pdf, Progress()))
    at_rest(qtbot, preview)
    return preview


def at_rest(qtbot: QtBot, preview: PdfPreview) -> None:
    """Wait until every page in sight is drawn."""

    def is_drawn() -> bool:
        view = preview.pages
        seen = view.pages_in_sight()
        return bool(seen) and not preview.is_busy and all(view.images.picture(p) for p in seen)

    qtbot.waitUntil(is_drawn)


def press(qtbot: QtBot, widget: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(widget, key)


def shown(preview: PdfPreview) -> QImage:
    return preview.pages.viewport().grab().toImage()


def coloured(image: QImage) -> int:
    """How many pixels are of the colour of the place found."""
    colours = [
        image.pixelColor(x, y)
        for x in range(0, image.width(), 2)
        for y in range(0, image.height(), 2)
    ]
    return sum(c.red() > 240 and 150 < c.green() < 200 and c.blue() < 60 for c in colours)


def test_the_first_page_is_shown_at_the_width_there_is(preview: PdfPreview) -> None:
    view = preview.pages
    picture = view.images.picture(0)

    assert preview.place.text() == "Page 1 of 4"
    assert picture is not None
    assert picture.width() == pytest.approx(view.viewport().width() - 20, abs=2)


def test_keys_scroll_through_the_pages_and_tell_which_one_is_read(
    qtbot: QtBot, preview: PdfPreview
) -> None:
    view = preview.pages
    view.setFocus()
    press(qtbot, view, Qt.Key.Key_Down)
    assert 0 < view.verticalScrollBar().value() < 100

    press(qtbot, view, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown)
    assert preview.place.text() == "Page 2 of 4"
    press(qtbot, view, Qt.Key.Key_End)
    assert preview.place.text() == "Page 4 of 4"
    assert preview.thumbnails.currentIndex().row() == 3
    press(qtbot, view, Qt.Key.Key_Home)
    assert preview.place.text() == "Page 1 of 4"


def test_a_small_page_brings_its_page_into_sight(qtbot: QtBot, preview: PdfPreview) -> None:
    preview.thumbnails.setFocus()
    press(qtbot, preview.thumbnails, Qt.Key.Key_Down, Qt.Key.Key_Down)

    assert preview.pages.page == 2
    assert preview.place.text() == "Page 3 of 4"


def test_pages_become_larger_and_smaller_by_keys_and_fit_again(
    qtbot: QtBot, preview: PdfPreview
) -> None:
    view = preview.pages
    view.setFocus()
    fitted = view.width_of(view.pages.sizes[0])
    press(qtbot, view, Qt.Key.Key_Plus)
    larger = view.width_of(view.pages.sizes[0])
    assert larger > fitted
    assert preview.zoom.currentData() == view.zoom != FIT_WIDTH

    press(qtbot, view, Qt.Key.Key_Minus, Qt.Key.Key_Minus)
    assert view.width_of(view.pages.sizes[0]) < larger
    press(qtbot, view, Qt.Key.Key_0)
    assert view.width_of(view.pages.sizes[0]) == fitted
    at_rest(qtbot, preview)


def test_the_size_is_chosen_in_the_list_and_the_page_stays_in_sight(
    qtbot: QtBot, preview: PdfPreview
) -> None:
    preview.pages.go_to(2)
    preview.zoom.setFocus()
    preview.zoom.setCurrentIndex(preview.zoom.findData(150))
    preview.zoom.activated.emit(preview.zoom.currentIndex())

    assert preview.pages.width_of(preview.pages.pages.sizes[0]) == 1224
    assert preview.pages.page == 2
    at_rest(qtbot, preview)


def test_ctrl_f_then_enter_goes_from_place_to_place_and_round_again(
    qtbot: QtBot, preview: PdfPreview
) -> None:
    preview.pages.setFocus()
    qtbot.keyClick(preview.pages, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert preview.finding.field.hasFocus()
    type_text("eleves")
    qtbot.waitUntil(lambda: preview.finding.count.text() == "1 of 4")

    press(qtbot, preview.finding.field, Qt.Key.Key_Return)
    assert preview.finding.count.text() == "2 of 4"
    assert preview.pages.page == 1
    qtbot.keyClick(preview.finding.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(preview.finding.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert preview.finding.count.text() == "4 of 4"


def test_what_is_found_is_marked_on_the_page(qtbot: QtBot, preview: PdfPreview) -> None:
    assert not coloured(shown(preview))
    preview.finding.field.setText("document")
    qtbot.waitUntil(lambda: preview.finding.count.text() == "1 of 4")
    at_rest(qtbot, preview)

    assert coloured(shown(preview)) > 5
    press(qtbot, preview.finding.field, Qt.Key.Key_Escape)
    assert not coloured(shown(preview))


def test_words_that_are_nowhere_are_said_to_be(qtbot: QtBot, preview: PdfPreview) -> None:
    preview.finding.field.setText("licorne")

    qtbot.waitUntil(lambda: preview.finding.count.text() == "Not found")
    assert not preview.finding.after.isEnabled()


def test_the_same_words_are_looked_for_in_the_next_document(
    qtbot: QtBot, preview: PdfPreview
) -> None:
    preview.finding.field.setText("document")
    qtbot.waitUntil(lambda: preview.finding.count.text() == "1 of 4")
    other = a_pdf("Un autre document")
    preview.show_pdf(other, page_sizes(other), page_texts(other, Progress()))

    qtbot.waitUntil(lambda: preview.finding.count.text() == "1 of 1")
    at_rest(qtbot, preview)


def test_the_text_of_the_page_is_copied(
    qtbot: QtBot, preview: PdfPreview, context: Context
) -> None:
    preview.pages.go_to(1)
    preview.pages.setFocus()
    qtbot.keyClick(preview.pages, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert "Page deux du document." in QGuiApplication.clipboard().text()
    assert context.messages.last
    assert "page 2" in context.messages.last.text


def test_a_screen_reader_hears_which_page_it_is_and_what_it_says(preview: PdfPreview) -> None:
    view = QAccessible.queryAccessibleInterface(preview.pages)
    second = view.child(1)

    assert view.text(QAccessible.Text.Name) == "Pages of the document"
    assert second.text(QAccessible.Text.Name) == "Page 2 of 4"
    assert "Page deux du document." in second.text(QAccessible.Text.Description)


def test_small_pages_give_way_in_a_narrow_window_and_to_a_single_page(
    qtbot: QtBot, preview: PdfPreview
) -> None:
    assert preview.thumbnails.isVisible()
    preview.resize(400, 600)
    assert not preview.thumbnails.isVisible()
    preview.resize(700, 600)
    single = a_pdf("Une seule page")
    preview.show_pdf(single, page_sizes(single), page_texts(single, Progress()))
    assert not preview.thumbnails.isVisible()
    at_rest(qtbot, preview)


def test_the_place_stays_where_it_is_when_the_document_is_made_anew(
    qtbot: QtBot, preview: PdfPreview, pdf: bytes
) -> None:
    preview.pages.go_to(2)
    at_rest(qtbot, preview)
    before = preview.pages.verticalScrollBar().value()
    preview.show_pdf(pdf, page_sizes(pdf), page_texts(pdf, Progress()))

    assert preview.pages.verticalScrollBar().value() == before
    assert preview.pages.images.picture(2) is not None  # the old page until the new one is drawn
    at_rest(qtbot, preview)


def test_pictures_nobody_sees_are_let_go(qtbot: QtBot, preview: PdfPreview) -> None:
    preview.hide()
    assert preview.pages.images.picture(0) is None
    preview.show()
    at_rest(qtbot, preview)


def test_no_more_pictures_are_kept_than_there_is_room_for(
    qtbot: QtBot, jobs: Jobs, pdf: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_images, "MOST_PIXELS", 2 * 612 * 792)
    images = PageImages(jobs, "Pages")
    images.show(pdf)
    for page in range(4):
        with qtbot.waitSignal(images.drawn):
            images.want([page], 1.0)

    assert [images.picture(page) is not None for page in range(4)] == [False, False, True, True]
