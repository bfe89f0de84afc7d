"""The pictures of pages: drawn on another thread when somebody looks, forgotten when there are too many."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from car_desktop.formats.pdf_pages import PagePicture, draw_pages
from car_desktop.progress import Progress
from car_desktop.ui.jobs import Jobs
from car_desktop.ui.latest import Latest

MOST_PIXELS = 16_000_000  # kept at once: 64 MB


@dataclass(frozen=True, slots=True)
class _Kept:
    scale: float
    image: QImage


class PageImages(QObject):
    """`picture(page, scale)` answers what there is; a better one is drawn and `drawn` tells it."""

    drawn = Signal(int)  # the page

    def __init__(self, jobs: Jobs, title: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pdf = b""
        self._kept: OrderedDict[int, _Kept] = OrderedDict()
        self._asked: tuple[float, frozenset[int]] = (0.0, frozenset())
        self._drawing: Latest[tuple[PagePicture, ...]] = Latest(jobs, title, parent=self)
        self._drawing.answered.connect(self._on_answered)

    @property
    def is_busy(self) -> bool:
        """Whether pages are being drawn."""
        return self._drawing.is_busy

    def show(self, pdf: bytes) -> None:
        """Draw the pages of another document; those of the one before stand in until then."""
        self._pdf = pdf
        self._forget_asked()
        self._kept = OrderedDict(
            (page, _Kept(0.0, kept.image)) for page, kept in self._kept.items()
        )

    def clear(self) -> None:
        """Let go of every picture."""
        self._forget_asked()
        self._kept.clear()

    def picture(self, page: int) -> QImage | None:
        """What there is of a page, at whatever size."""
        kept = self._kept.get(page)
        return None if kept is None else kept.image

    def want(self, pages: list[int], scale: float) -> None:
        """Have these pages drawn at so many pixels a point, unless they are."""
        missing = frozenset(
            page for page in pages if (k := self._kept.get(page)) is None or k.scale != scale
        )
        if not missing or not self._pdf or self._asked == (scale, missing):
            return
        self._asked = (scale, missing)
        self._drawing.ask(partial(_drawn, self._pdf, tuple(sorted(missing)), scale))

    def _on_answered(self, pictures: tuple[PagePicture, ...]) -> None:
        scale, _ = self._asked
        self._asked = (0.0, frozenset())
        for picture in pictures:
            self._kept[picture.page] = _Kept(scale, _image(picture))
            self._kept.move_to_end(picture.page)
        self._forget_the_oldest(len(pictures))
        for picture in pictures:
            self.drawn.emit(picture.page)

    def _forget_asked(self) -> None:
        self._drawing.stop()
        self._asked = (0.0, frozenset())

    def _forget_the_oldest(self, latest: int) -> None:
        """What was just drawn stays, however large it is."""
        total = sum(one.image.width() * one.image.height() for one in self._kept.values())
        while total > MOST_PIXELS and len(self._kept) > latest:
            _, gone = self._kept.popitem(last=False)
            total -= gone.image.width() * gone.image.height()


def _drawn(
    pdf: bytes, pages: tuple[int, ...], scale: float, progress: Progress
) -> tuple[PagePicture, ...]:
    return tuple(draw_pages(pdf, pages, scale, progress))


def _image(picture: PagePicture) -> QImage:
    """A picture of Qt's own: the one over Python's bytes would outlive them."""
    over = QImage(
        picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32
    )
    return over.copy()
