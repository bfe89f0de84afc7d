"""The table of contents: its page numbers are filled in once the pages are known."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable

from car_desktop import typography
from car_desktop.reports.document.content import Block, Heading
from car_desktop.reports.document.outline import NAMELESS, walked
from car_desktop.reports.document.words import shortened
from car_desktop.reports.pdf import styles
from car_desktop.reports.pdf.canvas import TaggedCanvas
from car_desktop.reports.pdf.fonts import REGULAR
from car_desktop.reports.pdf.paragraphs import TaggedParagraph
from car_desktop.reports.pdf.structure import Slot
from car_desktop.reports.pdf.text import markup

_NUMBER_ROOM = 30.0
_SIZE = 10.0


@dataclass(frozen=True)
class Entry:
    """A heading as the bookmarks and the table of contents know it."""

    title: str
    level: int
    anchor: str


def numbered(blocks: Sequence[Block]) -> Iterator[Entry]:
    """The headings in order; a level is never skipped (ISO 14289-1, 7.4.2), each has a place to go to."""
    last = 0
    headings = (block for block in walked(tuple(blocks)) if isinstance(block, Heading))
    for number, heading in enumerate(headings, start=1):
        last = min(heading.level, last + 1)
        title = shortened(heading.bookmark or heading.text) or NAMELESS
        yield Entry(title, last, heading.anchor or f"section-{number}")


class ContentsEntry(Flowable):  # type: ignore[misc]  # ReportLab ships no types
    """A title that leads to its page, and the page's number."""

    def __init__(self, entry: Entry, whole: Slot) -> None:
        super().__init__()
        self._entry = entry
        link = f'<a href="#{entry.anchor}">{markup(entry.title)}</a>'
        self._reference = Slot("Reference", Slot("TOCI", whole))
        self._title = TaggedParagraph(link, styles.contents_entry(entry.level), self._reference)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width = width
        self.height = self._title.wrap(width - _NUMBER_ROOM, height)[1] + 3
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        self._title.drawOn(canvas, 0, 3)
        name = f"contents-{self._entry.anchor}"
        with canvas.inside(self._reference), canvas.content():
            canvas.doForm(name)
        canvas.fill_in_at_the_end(lambda: self._write_number(canvas, name))

    def _write_number(self, canvas: TaggedCanvas, name: str) -> None:
        page = canvas.page_of(self._entry.anchor)
        with canvas.form(name):
            canvas.setFont(REGULAR, _SIZE)
            canvas.setFillColor(styles.INK)
            canvas.drawRightString(self.width, 5, typography.current().number(page))
