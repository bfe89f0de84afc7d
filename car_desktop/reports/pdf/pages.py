"""Pages: margins, running header and footer, page numbers, progress."""

from __future__ import annotations

from functools import partial
from typing import BinaryIO

from reportlab.lib.pagesizes import landscape as turned
from reportlab.lib.pagesizes import letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph

from car_desktop import typography
from car_desktop.i18n import translate
from car_desktop.progress import Progress
from car_desktop.reports.document.content import Document
from car_desktop.reports.document.words import clean, shortened
from car_desktop.reports.pdf import styles
from car_desktop.reports.pdf.canvas import TaggedCanvas
from car_desktop.reports.pdf.fonts import REGULAR
from car_desktop.reports.pdf.metadata import PROGRAM
from car_desktop.reports.pdf.text import markup

_BELOW_BASELINE = 2.6  # of a running line


def page_size(document: Document) -> tuple[float, float]:
    """Letter paper, upright or not, in points."""
    width, height = turned(letter) if document.is_landscape else letter
    return float(width), float(height)


def text_width(document: Document) -> float:
    """Room between the side margins, in points."""
    return page_size(document)[0] - 2 * float(styles.SIDE_MARGIN)


class Pages(BaseDocTemplate):  # type: ignore[misc]  # ReportLab ships no types
    """One frame per page; the first page has no running header."""

    def __init__(self, document: Document, out: BinaryIO) -> None:
        super().__init__(
            out,
            pagesize=page_size(document),
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
        first = PageTemplate(
            "first",
            [_frame(document, has_header=False)],
            onPageEnd=_draw_footer,
            autoNextPageTemplate="later",
        )
        later = PageTemplate(
            "later",
            [_frame(document, has_header=True)],
            onPage=_draw_header,
            onPageEnd=_draw_footer,
        )
        self.addPageTemplates([first, later])

    def set(self, story: list[Flowable], progress: Progress) -> None:
        """Set the story on pages and write them; raises Cancelled when asked to stop."""
        total = max(1, len(story))

        def on_progress(kind: str, value: int) -> None:
            done = value if kind == "PROGRESS" else 0
            progress(min(max(done, 0), total), total)

        self.setProgressCallBack(on_progress)
        self.build(story, canvasmaker=partial(_NumberingCanvas, document=self.content))


class _NumberingCanvas(TaggedCanvas):
    """Fills in the number of pages at the end."""

    def save(self) -> None:
        if self._code:
            self.showPage()
        pages = self.getPageNumber() - 1
        for page in range(1, pages + 1):
            with self.form(_page_number_form(page)):
                number = _page_number(page, pages)
                _running_text(self, self.document, number, styles.EDGE, styles.RUNNING_RIGHT)
        super().save()


def _frame(document: Document, has_header: bool) -> Frame:
    width, height = page_size(document)
    top = styles.EDGE + (styles.RUNNING_BAND if has_header else 0)
    bottom = styles.EDGE + styles.RUNNING_BAND + _notice(document)[1]
    return Frame(
        styles.SIDE_MARGIN,
        bottom,
        width - 2 * styles.SIDE_MARGIN,
        height - top - bottom,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )


def _draw_header(canvas: TaggedCanvas, pages: Pages) -> None:
    document = pages.content
    top = page_size(document)[1] - styles.EDGE
    with canvas.artifact(is_pagination=True):
        _running_text(canvas, document, shortened(document.header, 110), top - 2)
        _running_line(canvas, document, top - 5)


def _draw_footer(canvas: TaggedCanvas, pages: Pages) -> None:
    document = pages.content
    with canvas.artifact(is_pagination=True):
        if document.notice:
            _notice(document)[0].drawOn(canvas, styles.SIDE_MARGIN, styles.EDGE + 16)
        _running_line(canvas, document, styles.EDGE + 11)
        _running_text(canvas, document, shortened(document.footer, 130), styles.EDGE)
        canvas.doForm(_page_number_form(canvas.getPageNumber()))


def _notice(document: Document) -> tuple[Flowable, float]:
    """The notice and the room it takes."""
    notice = Paragraph(markup(document.notice), styles.SMALL_PRINT)
    height = notice.wrap(text_width(document), 1000)[1] + 4 if document.notice else 0
    return notice, height


def _running_text(
    canvas: TaggedCanvas,
    document: Document,
    text: str,
    y: float,
    style: ParagraphStyle = styles.RUNNING,
) -> None:
    line = Paragraph(markup(text), style)
    line.wrap(text_width(document), page_size(document)[1])
    line.drawOn(canvas, styles.SIDE_MARGIN, y - _BELOW_BASELINE)


def _running_line(canvas: TaggedCanvas, document: Document, y: float) -> None:
    canvas.saveState()
    canvas.setStrokeColor(styles.LINE)
    canvas.setLineWidth(0.6)
    canvas.line(styles.SIDE_MARGIN, y, page_size(document)[0] - styles.SIDE_MARGIN, y)
    canvas.restoreState()


def _page_number(page: int, pages: int) -> str:
    number = typography.current().number
    text = translate("Document", "Page {page} of {pages}")
    return text.format(page=number(page), pages=number(pages))


def _page_number_form(page: int) -> str:
    return f"page-number-{page}"
