"""Pages: margins, running header and footer, page numbers, progress."""

from __future__ import annotations

from contextlib import AbstractContextManager
from functools import partial
from typing import Any, BinaryIO

from reportlab.lib.pagesizes import landscape as turned
from reportlab.lib.pagesizes import letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph

from car_desktop import typography
from car_desktop.i18n import translate
from car_desktop.progress import Progress
from car_desktop.reports.document.content import Document
from car_desktop.reports.document.words import clean, shortened
from car_desktop.reports.pdf import sheets, styles
from car_desktop.reports.pdf.canvas import TaggedCanvas
from car_desktop.reports.pdf.fonts import REGULAR
from car_desktop.reports.pdf.metadata import PROGRAM
from car_desktop.reports.pdf.structure import Slot
from car_desktop.reports.pdf.text import markup

_BELOW_BASELINE = 2.6  # of a running line


def page_size(*, is_landscape: bool) -> tuple[float, float]:
    """Letter paper, upright or not, in points."""
    width, height = turned(letter) if is_landscape else letter
    return float(width), float(height)


def text_width(*, is_landscape: bool) -> float:
    """Room between the side margins, in points."""
    return page_size(is_landscape=is_landscape)[0] - 2 * float(styles.SIDE_MARGIN)


def text_room(document: Document, *, is_landscape: bool) -> tuple[float, float]:
    """Width and height of the text on the first pages of a document, in points."""
    frame = _frame(document, is_landscape, has_header=False)
    return float(frame._aW), float(frame._aH)


def later_pages(*, is_landscape: bool) -> str:
    """The name of the template of pages after the first."""
    return "turned" if is_landscape else "upright"


class Pages(BaseDocTemplate):  # type: ignore[misc]  # ReportLab ships no types
    """One frame per page; the first page has no running header."""

    def __init__(self, document: Document, out: BinaryIO) -> None:
        super().__init__(
            out,
            pagesize=page_size(is_landscape=document.is_landscape),
            title=clean(document.title),
            author=clean(document.author),
            subject=clean(document.subject),
            creator=PROGRAM,
            producer=PROGRAM,
            initialFontName=REGULAR,
            invariant=1,
            pageCompression=1,
        )
        self.content = document
        self.is_framed = (
            sheets.sheets_of(document) > 0
        )  # every block is looked at: not at each page
        self.addPageTemplates(
            [
                PageTemplate(
                    "first",
                    [_frame(document, document.is_landscape, has_header=False)],
                    onPage=_draw_border,
                    onPageEnd=_draw_footer,
                    pagesize=page_size(is_landscape=document.is_landscape),
                    autoNextPageTemplate=later_pages(is_landscape=document.is_landscape),
                ),
                *(
                    PageTemplate(
                        later_pages(is_landscape=is_landscape),
                        [_frame(document, is_landscape, has_header=True)],
                        onPage=_draw_header,
                        onPageEnd=_draw_footer,
                        pagesize=page_size(is_landscape=is_landscape),
                    )
                    for is_landscape in (False, True)
                ),
            ]
        )

    def set(self, story: list[Flowable], progress: Progress) -> None:
        """Set the story on pages and write them; raises Cancelled when asked to stop."""
        total = max(1, len(story))

        def on_progress(kind: str, value: int) -> None:
            done = value if kind == "PROGRESS" else 0
            progress(min(max(done, 0), total), total)

        self.setProgressCallBack(on_progress)
        try:
            self.build(story, canvasmaker=partial(_NumberingCanvas, document=self.content))
        finally:
            if hasattr(self, "canv"):  # not where one stopped before the first page
                self.canv.take_apart()
            self.__dict__.clear()


class _NumberingCanvas(TaggedCanvas):
    """Fills in the number of pages at the end."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        self._sizes: list[tuple[float, float]] = []
        super().__init__(*arguments, **options)
        self._sheets = sheets.sheets_of(self.document)  # one a page: it is no page of others

    def showPage(self) -> None:
        self._sizes.append(self._pagesize)
        super().showPage()

    def save(self) -> None:
        if self._code:
            self.showPage()
        pages = self.getPageNumber() - 1
        for page in range(1, pages + 1):
            with self.form(_page_number_form(page)):
                self._pagesize = self._sizes[page - 1]
                number = "" if pages == self._sheets else _page_number(page, pages)
                _running_text(self, number, styles.EDGE, styles.RUNNING_RIGHT)
        super().save()


def _frame(document: Document, is_landscape: bool, has_header: bool) -> Frame:
    width, height = page_size(is_landscape=is_landscape)
    is_framed = sheets.sheets_of(document) > 0
    inset, above = (sheets.INSET, sheets.INSET_ABOVE) if is_framed else (0, 0)
    top = styles.EDGE + (styles.RUNNING_BAND if has_header and not is_framed else 0)
    bottom = styles.EDGE + styles.RUNNING_BAND + _notice(document, is_landscape=is_landscape)[1]
    return Frame(
        styles.SIDE_MARGIN,
        bottom,
        width - 2 * styles.SIDE_MARGIN,
        height - top - bottom,
        leftPadding=inset,
        rightPadding=inset,
        topPadding=above,
        bottomPadding=above,
    )


def _draw_border(canvas: TaggedCanvas, pages: Pages) -> None:
    document = pages.content
    if not pages.is_framed:
        return
    is_landscape = canvas._pagesize[0] > canvas._pagesize[1]
    notice = _notice(document, is_landscape=is_landscape)[1]
    sheets.draw_border(canvas, styles.EDGE + styles.RUNNING_BAND / 2 + notice)


def _draw_header(canvas: TaggedCanvas, pages: Pages) -> None:
    if pages.is_framed:
        _draw_border(canvas, pages)
        return
    top = canvas._pagesize[1] - styles.EDGE
    with canvas.artifact(is_pagination=True):
        _running_text(canvas, shortened(pages.content.header, 110), top - 2)
        _running_line(canvas, top - 5)


def _draw_footer(canvas: TaggedCanvas, pages: Pages) -> None:
    document = pages.content
    with _told_once(canvas):
        if document.notice:
            turned_page = canvas._pagesize[0] > canvas._pagesize[1]
            notice = _notice(document, is_landscape=turned_page)[0]
            notice.drawOn(canvas, styles.SIDE_MARGIN, styles.EDGE + 16)
        if not pages.is_framed:
            _running_text(canvas, shortened(document.footer, 130), styles.EDGE)
    with canvas.artifact(is_pagination=True):
        if not pages.is_framed:
            _running_line(canvas, styles.EDGE + 11)
        canvas.doForm(_page_number_form(canvas.getPageNumber()))


def _told_once(canvas: TaggedCanvas) -> AbstractContextManager[object]:
    """Date, version and audience are read with the first page; on the others they are furniture."""
    if canvas.getPageNumber() == 1:
        return canvas.inside(Slot("P"))
    return canvas.artifact(is_pagination=True)


def _notice(document: Document, *, is_landscape: bool) -> tuple[Flowable, float]:
    """The notice and the room it takes."""
    notice = Paragraph(markup(document.notice), styles.SMALL_PRINT)
    height = notice.wrap(text_width(is_landscape=is_landscape), 1000)[1] + 4
    return notice, height if document.notice else 0


def _running_text(
    canvas: TaggedCanvas,
    text: str,
    y: float,
    style: ParagraphStyle = styles.RUNNING,
) -> None:
    line = Paragraph(markup(text), style)
    width, height = canvas._pagesize
    line.wrap(width - 2 * styles.SIDE_MARGIN, height)
    line.drawOn(canvas, styles.SIDE_MARGIN, y - _BELOW_BASELINE)


def _running_line(canvas: TaggedCanvas, y: float) -> None:
    canvas.saveState()
    canvas.setStrokeColor(styles.LINE)
    canvas.setLineWidth(0.6)
    canvas.line(styles.SIDE_MARGIN, y, canvas._pagesize[0] - styles.SIDE_MARGIN, y)
    canvas.restoreState()


def _page_number(page: int, pages: int) -> str:
    number = typography.current().number
    text = translate("Document", "Page {page} of {pages}")
    return text.format(page=number(page), pages=number(pages))


def _page_number_form(page: int) -> str:
    return f"page-number-{page}"
