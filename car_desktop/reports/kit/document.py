"""From a story to a PDF: pages, running header and footer, bookmarks, metadata."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path

from reportlab.lib.pagesizes import landscape as turned
from reportlab.lib.pagesizes import letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from car_desktop import typography
from car_desktop.i18n import translate
from car_desktop.progress import Progress
from car_desktop.reports.kit import styles
from car_desktop.reports.kit.fonts import REGULAR
from car_desktop.reports.kit.text import P, clean, shortened

_BELOW_BASELINE = 2.6  # of a running line
_PROGRAM = "Carnet CAR"


@dataclass(frozen=True)
class Sheet:
    """What is said about a document outside its text, and the paper it is printed on."""

    title: str
    language: str  # "fr-CA", "en-CA"
    produced_on: date
    author: str = ""
    subject: str = ""
    footer: str = ""  # beside the page number
    header: str = ""  # from the second page on
    notice: str = ""  # above the footer, on every page
    is_landscape: bool = False

    @property
    def size(self) -> tuple[float, float]:
        """Letter paper, upright or not."""
        width, height = turned(letter) if self.is_landscape else letter
        return float(width), float(height)

    @property
    def width(self) -> float:
        """Room between the side margins."""
        return self.size[0] - 2 * float(styles.SIDE_MARGIN)


def build(story: Sequence[Flowable], sheet: Sheet, out: Path, progress: Progress) -> None:
    """Set a story on pages and write the PDF; raises Cancelled when asked to stop."""
    document = _Document(sheet, out)
    total = max(1, len(story))

    def on_progress(kind: str, value: int) -> None:
        done = value if kind == "PROGRESS" else 0
        progress(min(max(done, 0), total), total)

    document.setProgressCallBack(on_progress)
    document.build(list(story), canvasmaker=partial(_Canvas, sheet=sheet))


class _Document(BaseDocTemplate):  # type: ignore[misc]  # ReportLab ships no types
    """One frame per page; the first page has no running header."""

    def __init__(self, sheet: Sheet, out: Path) -> None:
        super().__init__(
            str(out),
            pagesize=sheet.size,
            title=clean(sheet.title),
            author=clean(sheet.author),
            subject=clean(sheet.subject),
            creator=_PROGRAM,
            producer=_PROGRAM,
            lang=sheet.language,
            displayDocTitle=True,
            initialFontName=REGULAR,
            invariant=1,
            pageCompression=1,
        )
        self.sheet = sheet
        self.addPageTemplates(
            [
                PageTemplate(
                    "first",
                    [_frame(sheet, has_header=False)],
                    onPageEnd=_draw_footer,
                    autoNextPageTemplate="later",
                ),
                PageTemplate(
                    "later",
                    [_frame(sheet, has_header=True)],
                    onPage=_draw_header,
                    onPageEnd=_draw_footer,
                ),
            ]
        )

    def afterFlowable(self, flowable: Flowable) -> None:
        """A heading that has found its place enters the bookmarks."""
        bookmark = getattr(flowable, "bookmark", "")
        if not bookmark:
            return
        key = f"section-{self.seq.nextf('bookmark')}"
        self.canv.bookmarkHorizontal(key, 0, self.frame._y + flowable.height)
        self.canv.addOutlineEntry(shortened(bookmark), key, flowable.level, closed=False)


class _Canvas(Canvas):  # type: ignore[misc]  # ReportLab ships no types
    """A canvas that dates the file as told and fills in the number of pages at the end."""

    def __init__(self, *arguments: object, sheet: Sheet, **options: object) -> None:
        super().__init__(*arguments, **options)
        self._sheet = sheet
        _date(self._doc, sheet.produced_on)

    def save(self) -> None:
        if self._code:
            self.showPage()
        pages = self.getPageNumber() - 1
        for page in range(1, pages + 1):
            self.beginForm(_page_number_form(page))
            number = _page_number(page, pages)
            _running_text(self, self._sheet, number, styles.EDGE, styles.RUNNING_RIGHT)
            self.endForm()
        super().save()


def _frame(sheet: Sheet, has_header: bool) -> Frame:
    width, height = sheet.size
    top = styles.EDGE + (styles.RUNNING_BAND if has_header else 0)
    bottom = styles.EDGE + styles.RUNNING_BAND + _notice(sheet)[1]
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


def _draw_header(canvas: Canvas, document: _Document) -> None:
    sheet = document.sheet
    top = sheet.size[1] - styles.EDGE
    _running_text(canvas, sheet, shortened(sheet.header, 110), top - 2)
    _running_line(canvas, sheet, top - 5)


def _draw_footer(canvas: Canvas, document: _Document) -> None:
    sheet = document.sheet
    if sheet.notice:
        _notice(sheet)[0].drawOn(canvas, styles.SIDE_MARGIN, styles.EDGE + 16)
    _running_line(canvas, sheet, styles.EDGE + 11)
    _running_text(canvas, sheet, sheet.footer, styles.EDGE)
    canvas.doForm(_page_number_form(canvas.getPageNumber()))


def _notice(sheet: Sheet) -> tuple[Flowable, float]:
    """The notice and the room it takes."""
    notice = P(sheet.notice, styles.SMALL_PRINT)
    return notice, notice.wrap(sheet.width, 1000)[1] + 4 if sheet.notice else 0


def _running_text(
    canvas: Canvas, sheet: Sheet, text: str, y: float, style: ParagraphStyle = styles.RUNNING
) -> None:
    line = P(text, style)
    line.wrap(sheet.width, sheet.size[1])
    line.drawOn(canvas, styles.SIDE_MARGIN, y - _BELOW_BASELINE)


def _running_line(canvas: Canvas, sheet: Sheet, y: float) -> None:
    canvas.saveState()
    canvas.setStrokeColor(styles.LINE)
    canvas.setLineWidth(0.6)
    canvas.line(styles.SIDE_MARGIN, y, sheet.size[0] - styles.SIDE_MARGIN, y)
    canvas.restoreState()


def _page_number(page: int, pages: int) -> str:
    number = typography.current().number
    text = translate("Document", "Page {page} of {pages}")
    return text.format(page=number(page), pages=number(pages))


def _page_number_form(page: int) -> str:
    return f"page-number-{page}"


def _date(document: object, day: date) -> None:
    """Say the day the document was produced; with the same day and data the bytes are the same."""
    stamp = document._timeStamp  # type: ignore[attr-defined]  # ReportLab offers no other way
    stamp.YMDhms = (day.year, day.month, day.day, 12, 0, 0)
