"""The pages one below the other, at the width there is or at the size chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView

from car_desktop.formats.pdf_pages import Hit, PageSize
from car_desktop.ui.jobs import Jobs
from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.pdf_preview.page_delegate import MARGIN, PageDelegate
from car_desktop.ui.widgets.pdf_preview.page_images import PageImages
from car_desktop.ui.widgets.pdf_preview.pages_model import PagesModel

FIT_WIDTH = 0
ZOOMS = (50, 75, 100, 125, 150, 200, 300)  # per cent of the paper's own size
PIXELS_PER_POINT = 96 / 72
THUMBNAIL = 60  # pixels wide, at 100 %
ROOM_ABOVE_HIT = 80
"""What stays in sight above a place that was found, in points."""
_MOVES = {
    Qt.Key.Key_PageDown: 1.0,
    Qt.Key.Key_Space: 1.0,
    Qt.Key.Key_PageUp: -1.0,
    Qt.Key.Key_Down: 0.1,
    Qt.Key.Key_Up: -0.1,
}


class PageList(QListView):
    """What both lists of pages share: pictures are asked for when their page is in sight."""

    def __init__(self, model: PagesModel, jobs: Jobs, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.images = PageImages(jobs, name, self)
        self.images.drawn.connect(self._on_drawn)
        self.pages = model
        self.setModel(model)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.timeout.connect(self._ask)

    def width_of(self, size: PageSize) -> int:
        """How wide a page is shown, in pixels."""
        raise NotImplementedError

    def pages_in_sight(self) -> list[int]:
        """The pages of which something is seen."""
        seen = self.viewport().rect()
        rows = range(self.pages.rowCount())
        return [row for row in rows if self.visualRect(self.pages.index(row)).intersects(seen)]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what there is, and ask for what is missing once everything is in place."""
        super().paintEvent(event)
        self._asking.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of pictures that nobody sees."""
        self._asking.stop()
        self.images.clear()
        super().hideEvent(event)

    def _ask(self) -> None:
        pages = self.pages_in_sight()
        if not pages:
            return
        size = self.pages.sizes[pages[0]]
        scale = self.width_of(size) * self.devicePixelRatioF() / size.width
        self.images.want(pages, scale)

    def _on_drawn(self, page: int) -> None:
        self.viewport().update(self.visualRect(self.pages.index(page)))


class PagesView(PageList):
    """Arrows and Page keys scroll, Ctrl and the wheel change the size; Ctrl+C copies the page's text."""

    page_changed = Signal(int)
    zoom_changed = Signal()
    copied = Signal(int)  # the page

    def __init__(self, model: PagesModel, jobs: Jobs, name: str) -> None:
        super().__init__(model, jobs, name)
        self._zoom = FIT_WIDTH
        self._page = 0
        self._delegate = PageDelegate(self.images, self.width_of, self)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setProperty("kind", "pages")
        self.setAutoScroll(False)
        self.verticalScrollBar().setSingleStep(24)
        self.verticalScrollBar().valueChanged.connect(self._follow)
        model.modelReset.connect(self._follow)

    @property
    def page(self) -> int:
        """The page that takes most of the sight."""
        return self._page

    @property
    def zoom(self) -> int:
        """In per cent of the paper's size, or `FIT_WIDTH`."""
        return self._zoom

    def width_of(self, size: PageSize) -> int:
        """All the width there is, or the paper's own times the zoom."""
        if self._zoom == FIT_WIDTH:
            widest = max((one.width for one in self.pages.sizes), default=size.width)
            room = self.viewport().width() - 2 * active_tokens().px(MARGIN)
            return max(round(room * size.width / widest), 40)
        return round(size.width * PIXELS_PER_POINT * self._zoom / 100)

    def set_zoom(self, zoom: int) -> None:
        """Show the pages larger or smaller; the place in sight stays."""
        if zoom == self._zoom:
            return
        page, share = self._place()
        self._zoom = zoom
        self.doItemsLayout()
        self._go(page, share)
        self.viewport().update()
        self.zoom_changed.emit()

    def zoom_by(self, step: int) -> None:
        """One size larger or smaller than what is seen."""
        if not self.pages.sizes:
            return
        size = self.pages.sizes[self._page]
        seen = self.width_of(size) / (size.width * PIXELS_PER_POINT) * 100
        sizes = (
            [z for z in ZOOMS if z > seen + 1] if step > 0 else [z for z in ZOOMS if z < seen - 1]
        )
        if sizes:
            self.set_zoom(sizes[0] if step > 0 else sizes[-1])

    def go_to(self, page: int) -> None:
        """Bring the top of a page into sight."""
        self._go(page, 0.0)

    def show_hits(self, hits: Sequence[Hit], current: int) -> None:
        """Mark what was found and bring one of the places into sight."""
        self._delegate.show_hits(hits, current)
        if 0 <= current < len(hits) and hits[current].boxes:
            hit = hits[current]
            above = max(hit.boxes[0].top - ROOM_ABOVE_HIT, 0.0)
            self._go(hit.page, above / self.pages.sizes[hit.page].height)
        self.viewport().update()

    def copy_text(self) -> None:
        """Put the text of the page in sight on the clipboard."""
        if self._page < len(self.pages.texts):
            QGuiApplication.clipboard().setText(self.pages.texts[self._page])
            self.copied.emit(self._page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll as one reads: by a line or by what is in sight, not from page to page."""
        bar, key = self.verticalScrollBar(), Qt.Key(event.key())
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_text()
        elif key in _MOVES:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            share = -_MOVES[key] if back and key == Qt.Key.Key_Space else _MOVES[key]
            bar.setValue(bar.value() + round(share * 0.9 * self.viewport().height()))
        elif key == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif key == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif (
            key in {Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_Equal}
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.zoom_by(-1 if key == Qt.Key.Key_Minus else 1)
        elif key == Qt.Key.Key_0 and not event.modifiers():
            self.set_zoom(FIT_WIDTH)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change the size while Ctrl is held."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the place in sight while the pages follow the width."""
        page, share = self._place()
        super().resizeEvent(event)
        if self._zoom == FIT_WIDTH:
            self.doItemsLayout()
            self._go(page, share)

    def _place(self) -> tuple[int, float]:
        """Which page is at the top, and which share of it is above the sight."""
        for row in self.pages_in_sight()[:1]:
            room = self.visualRect(self.pages.index(row))
            return row, max(-room.top(), 0) / max(room.height(), 1)
        return 0, 0.0

    def _go(self, page: int, share: float) -> None:
        if not 0 <= page < self.pages.rowCount():
            return
        room: QRect = self.visualRect(self.pages.index(page))
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + room.top() + round(share * room.height()))
        self._follow()

    def _follow(self) -> None:
        """Tell which page takes the middle of the sight."""
        middle = self.viewport().rect().center()
        index: QModelIndex = self.indexAt(middle)
        page = (
            index.row() if index.isValid() else min(self._page, max(self.pages.rowCount() - 1, 0))
        )
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)


class Thumbnails(PageList):
    """Small pages in a column; choosing one brings it into sight."""

    chosen = Signal(int)

    def __init__(self, model: PagesModel, jobs: Jobs, name: str) -> None:
        super().__init__(model, jobs, name)
        self._is_following = False  # the page lit up is the one being read, nobody chose it
        self.setItemDelegate(PageDelegate(self.images, self.width_of, self, has_caption=True))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._on_current)

    def width_of(self, size: PageSize) -> int:
        """The same for all pages that stand; a lying one is not wider."""
        return active_tokens().px(THUMBNAIL)

    def show_page(self, page: int) -> None:
        """Light up the page that is being read."""
        index = self.pages.index(page)
        if index.isValid() and index != self.currentIndex():
            self._is_following = True
            self.setCurrentIndex(index)
            self._is_following = False

    def showEvent(self, event: QShowEvent) -> None:
        """Be as wide as a page with what is around it."""
        self.fit()
        super().showEvent(event)

    def fit(self) -> None:
        """Follow the text size."""
        tokens = active_tokens()
        bar = self.verticalScrollBar().sizeHint().width()
        self.setFixedWidth(tokens.px(THUMBNAIL) + 2 * tokens.px(MARGIN) + bar + 6)

    def _on_current(self, index: QModelIndex, _previous: QModelIndex) -> None:
        if index.isValid() and not self._is_following:
            self.chosen.emit(index.row())
