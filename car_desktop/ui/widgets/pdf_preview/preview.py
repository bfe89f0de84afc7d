"""The preview of a document: its pages, small ones beside them, zoom and search."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from car_desktop.formats.pdf_pages import Hit, PageSize
from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.buttons import icon_button
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.pdf_preview.finding import FindBar
from car_desktop.ui.widgets.pdf_preview.pages_model import PagesModel, page_of
from car_desktop.ui.widgets.pdf_preview.pages_view import (
    FIT_WIDTH,
    ZOOMS,
    PagesView,
    Thumbnails,
)

NARROW = 480  # at 100 %: under this width the small pages give way


class PdfPreview(QWidget):
    """`show_pdf(pdf, sizes, texts)`; everything is drawn from memory, on another thread."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._model = PagesModel(self)
        self.finding = FindBar(context.jobs)
        self.pages = PagesView(self._model, context.jobs, self.tr("Pages of the document"))
        self.thumbnails = Thumbnails(self._model, context.jobs, self.tr("Small pages"))
        self.place = PlainLabel("", TextRole.SECONDARY)
        self.zoom = QComboBox()
        self.zoom.setAccessibleName(self.tr("Size of the pages"))
        self.zoom.addItem(self.tr("Width"), FIT_WIDTH)
        for percent in ZOOMS:
            self.zoom.addItem(current().percent(percent / 100), percent)
        self.smaller = icon_button(
            "minus", self.tr("Smaller pages (−)"), partial(self.pages.zoom_by, -1)
        )
        self.larger = icon_button(
            "plus", self.tr("Larger pages (+)"), partial(self.pages.zoom_by, 1)
        )
        self.copy = icon_button(
            "copy", self.tr("Copy the text of the page (Ctrl+C)"), self.pages.copy_text
        )
        self._lay_out()
        self._connect()

    @property
    def is_busy(self) -> bool:
        """Whether something is still being drawn or looked for."""
        lists = (self.pages, self.thumbnails)
        return self.finding.is_busy or any(one.images.is_busy for one in lists)

    def show_pdf(self, pdf: bytes, sizes: Sequence[PageSize], texts: Sequence[str]) -> None:
        """Show another document, or the same one anew: the place in sight stays where it can."""
        self.pages.images.show(pdf)
        self.thumbnails.images.show(pdf)
        self._model.set_pages(sizes, texts)
        self.finding.show_document(pdf)
        self._fit()
        self._show_place(self.pages.page)

    def say_working(self) -> None:
        """Say that the pages in sight are about to change."""
        self.place.setText(self.tr("Updating…"))

    def stop(self) -> None:
        """Look for nothing more, as when the preview is hidden."""
        self.finding.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the page where there is little."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Small pages stand beside several pages, where there is room."""
        has_room = self.width() >= active_tokens().px(NARROW)
        self.thumbnails.setVisible(has_room and self._model.rowCount() > 1)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(4)
        tools.addWidget(self.place)
        tools.addStretch(1)
        for part in (self.copy, self.smaller, self.zoom, self.larger):
            tools.addWidget(part)
        body = QHBoxLayout()
        body.setSpacing(8)
        body.addWidget(self.thumbnails)
        body.addWidget(self.pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.finding)
        column.addLayout(tools)
        column.addLayout(body, 1)

    def _connect(self) -> None:
        self.pages.page_changed.connect(self._show_place)
        self.pages.zoom_changed.connect(self._show_zoom)
        self.pages.copied.connect(self._say_copied)
        self.thumbnails.chosen.connect(self.pages.go_to)
        self.zoom.activated.connect(self._on_zoom)
        self.finding.found.connect(self._on_found)
        self._context.theme.changed.connect(self._on_theme)
        keys = QShortcut(QKeySequence.StandardKey.Find, self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.finding.field.setFocus)

    def _on_found(self, hits: Sequence[Hit], place: int) -> None:
        self.pages.show_hits(hits, place)

    def _on_zoom(self) -> None:
        self.pages.set_zoom(int(self.zoom.currentData()))

    def _on_theme(self) -> None:
        self.thumbnails.fit()
        self._fit()
        self.pages.doItemsLayout()

    def _show_zoom(self) -> None:
        self.zoom.setCurrentIndex(self.zoom.findData(self.pages.zoom))

    def _show_place(self, page: int) -> None:
        count = self._model.rowCount()
        said = page_of(min(page, count - 1), count) if count else ""
        self.place.setText(said)
        self.pages.setAccessibleDescription(said)
        self.thumbnails.show_page(page)
        self.finding.start_from(page)

    def _say_copied(self, page: int) -> None:
        said = self.tr("The text of page {page} is copied.")
        self._context.messages.say(said.format(page=current().number(page + 1)))
