"""Printing: pages are drawn on another thread in bands, and handed to the printer one band at a time.

A band is small enough for the window never to wait for it, whatever the page holds.
"""

from __future__ import annotations

import queue
from collections.abc import Sequence
from functools import partial
from importlib.util import find_spec
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtWidgets import QWidget

from car_desktop.formats.pdf_pages import PagePicture, PageSize, draw_bands
from car_desktop.i18n import translate
from car_desktop.progress import Progress
from car_desktop.ui.context import Context
from car_desktop.ui.jobs import Job

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

DOTS_PER_INCH = 240
BANDS = 16  # of a page: under 2 MB each
_WAITING = 4  # bands drawn before the printer took them
_PATIENCE = 0.05  # seconds between two looks at whether somebody cancelled

Bands = queue.Queue[tuple[int, PagePicture]]
"""Each band with its number on the page."""


def can_print() -> bool:
    """Whether this copy of Qt knows printers."""
    return find_spec("PySide6.QtPrintSupport") is not None


def print_pages(
    context: Context, parent: QWidget, title: str, pdf: bytes, sizes: Sequence[PageSize]
) -> None:
    """Ask for a printer and the pages, then print in a job."""
    from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, len(sizes))
    dialog.finished.connect(dialog.deleteLater)

    def start() -> None:
        pages = chosen_pages(printer, len(sizes))
        Printing(context, title, pdf, [(page, sizes[page]) for page in pages], printer)

    dialog.accepted.connect(start)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()  # its own `open` wants a slot by name


def chosen_pages(printer: QPrinter, count: int) -> list[int]:
    """The pages that were asked for; all where none were named."""
    first, last = printer.fromPage() or 1, printer.toPage() or count
    return list(range(first - 1, min(last, count)))


class Printing(QObject):
    """Prints pages on a printer; says so when they are handed over."""

    def __init__(
        self,
        context: Context,
        title: str,
        pdf: bytes,
        pages: Sequence[tuple[int, PageSize]],
        printer: QPrinter,
    ) -> None:
        super().__init__(context.jobs)
        self._context = context
        self._printer = printer
        self._sizes = dict(pages)
        self._page: int | None = None
        self._painter = QPainter()
        self._bands: Bands = queue.Queue(_WAITING)
        printer.setFullPage(True)
        numbers = [page for page, _ in pages]
        self._is_refused = False
        self._job: Job[None] = Job(title, partial(_draw, pdf, numbers, self._bands))
        self._job.progressed.connect(self._take)
        self._job.succeeded.connect(self._on_succeeded)
        self._job.cancelled.connect(self._give_up)
        self._job.failed.connect(self._give_up)
        self._job.ended.connect(self.deleteLater)
        context.jobs.start(self._job)

    def _take(self) -> None:
        """Hand one band to the printer, if one is there."""
        try:
            number, band = self._bands.get_nowait()
        except queue.Empty:
            return
        if not self._begin(band.page):
            return
        image = QImage(
            band.pixels, band.width, band.height, band.stride, QImage.Format.Format_RGB32
        )
        self._painter.drawImage(self._room(band.page, number), image)

    def _begin(self, page: int) -> bool:
        """Start the page of a band; say whether the printer takes it."""
        if page != self._page:
            size = self._sizes[page]
            is_lying = size.width > size.height
            kinds = QPageLayout.Orientation
            self._printer.setPageOrientation(kinds.Landscape if is_lying else kinds.Portrait)
            self._is_refused = not (
                self._painter.begin(self._printer)
                if self._page is None
                else self._printer.newPage()
            )
            self._page = page
            if self._is_refused:
                self._job.cancel()
        return not self._is_refused

    def _room(self, page: int, band: int) -> QRect:
        """Where a band goes: the page at its own size, smaller only where the paper is."""
        size = self._sizes[page]
        paper = self._printer.paperRect(self._printer.Unit.DevicePixel).size()
        dots = self._printer.resolution() / 72
        ratio = min(dots, paper.width() / size.width, paper.height() / size.height)
        whole = QSizeF(size.width, size.height) * ratio
        left = round((paper.width() - whole.width()) / 2)
        above = (paper.height() - whole.height()) / 2
        top = round(above + whole.height() * band / BANDS)
        bottom = round(above + whole.height() * (band + 1) / BANDS)
        return QRect(left, top, round(whole.width()), bottom - top)

    def _on_succeeded(self) -> None:
        self._painter.end()
        said = translate("Printing", "%n page(s) handed to the printer.", "", len(self._sizes))
        self._context.messages.say(said)

    def _give_up(self) -> None:
        if self._painter.isActive():
            self._printer.abort()
            self._painter.end()
        if self._is_refused:
            self._context.messages.warn(
                translate("Printing", "The printer takes no pages: choose another one.")
            )


def _draw(pdf: bytes, pages: Sequence[int], bands: Bands, progress: Progress) -> None:
    """Draw band after band, no faster than they are taken; end once all of them were."""
    total = len(pages) * BANDS
    done = 0
    for page in pages:
        for number, band in enumerate(draw_bands(pdf, page, DOTS_PER_INCH / 72, BANDS)):
            _put(bands, (number, band), partial(progress, done, total))
            done += 1
            progress(done, total)
    while not bands.empty():
        progress(done, total)
        _wait()


def _put(bands: Bands, band: tuple[int, PagePicture], tell: partial[None]) -> None:
    while True:
        try:
            bands.put(band, timeout=_PATIENCE)
        except queue.Full:
            tell()
        else:
            return


def _wait() -> None:
    from threading import Event

    Event().wait(_PATIENCE)
