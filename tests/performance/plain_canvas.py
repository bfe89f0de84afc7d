"""ReportLab as it comes: the same pages without structure, metadata or profile, to measure against."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import TYPE_CHECKING, Any, BinaryIO

from reportlab.pdfgen.canvas import Canvas

from car_desktop.reports.pdf import styles
from car_desktop.reports.pdf.fonts import REGULAR
from car_desktop.reports.pdf.layout import story_of
from car_desktop.reports.pdf.pages import Pages
from car_desktop.reports.pdf.structure import Slot

if TYPE_CHECKING:
    from collections.abc import Iterator

    from car_desktop.reports.document.content import Document

_NOTHING: AbstractContextManager[None] = nullcontext()


class PlainCanvas(Canvas):  # type: ignore[misc]  # ReportLab ships no types
    """Answers what our flowables ask of `TaggedCanvas`, and marks nothing."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._pages_of_places: dict[str, int] = {}
        self._after: list[Callable[[], None]] = []

    def make(self, slot: Slot) -> None:
        """Nothing has a structure."""

    def inside(self, slot: Slot) -> AbstractContextManager[None]:
        """Draw."""
        return _NOTHING

    def artifact(self, is_pagination: bool = False) -> AbstractContextManager[None]:
        """Draw."""
        return _NOTHING

    def content(self) -> AbstractContextManager[None]:
        """Draw."""
        return _NOTHING

    def figure(self, slot: Slot, width: float, height: float) -> AbstractContextManager[None]:
        """Draw."""
        return _NOTHING

    def bullet(self, slot: Slot | None) -> AbstractContextManager[None]:
        """Draw."""
        return _NOTHING

    def links(self) -> AbstractContextManager[None]:
        """Draw."""
        return _NOTHING

    def link(self, target: str) -> Slot:
        """What is then drawn in, to no effect."""
        return Slot("Link")

    def name_place(self, name: str, height: float) -> None:
        """Let links come here, as the tagged canvas does."""
        if name and name not in self._pages_of_places:
            self._pages_of_places[name] = self.getPageNumber()
            self.bookmarkHorizontal(name, 0, height)

    def page_of(self, name: str) -> int:
        """The page of a named place, from 1."""
        return self._pages_of_places[name]

    def fill_in_at_the_end(self, write: Callable[[], None]) -> None:
        """Have a form written once all pages are known."""
        self._after.append(write)

    @contextmanager
    def form(self, name: str) -> Iterator[None]:
        """Write a form that pages already show."""
        self.beginForm(name)
        yield
        self.endForm()

    def save(self) -> None:
        if self._code:
            self.showPage()
        pages = self.getPageNumber() - 1
        for page in range(1, pages + 1):
            with self.form(f"page-number-{page}"):
                self.setFont(REGULAR, 8.5)
                right = self._pagesize[0] - styles.SIDE_MARGIN
                self.drawRightString(right, styles.EDGE, f"Page {page} / {pages}")
        for write in self._after:
            write()
        super().save()


def write(document: Document, out: BinaryIO) -> None:
    """Set the story that our writer sets, on plain pages."""
    Pages(document, out).build(story_of(document), canvasmaker=PlainCanvas)
