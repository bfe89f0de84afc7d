"""Pictures with the words that replace them; charts are pictures too."""

from __future__ import annotations

from io import BytesIO

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.shared import Pt

from car_desktop.reports.charts.values import Chart
from car_desktop.reports.docx.elements import Element, make

_DOTS_PER_POINT = 3  # 216 dots per inch: sharp on paper, small in the file


def picture(
    word: WordDocument, png: bytes, alternative: str, width: float, height: float
) -> Element:
    """A paragraph that holds an image, at most `width` by `height` points.

    `alternative` is cleaned text of one line.
    """
    fitted_width, fitted_height = _fitted(png, width, height)
    added = word.add_paragraph()
    added.add_run().add_picture(BytesIO(png), Pt(fitted_width), Pt(fitted_height))
    paragraph = added._p  # the library has no other way to bring a picture into the file
    for properties in paragraph.iter(qn("wp:docPr")):
        properties.set("descr", alternative)
    paragraph.insert(0, make("w:pPr", (make("w:pStyle", val="Normal"),)))
    return paragraph


def chart_png(chart: Chart, width: float) -> tuple[bytes, float]:
    """A chart in the colours of paper, and its height in points."""
    from pypdfium2 import PdfDocument
    from reportlab.graphics import renderPDF

    from car_desktop.reports.charts.drawing import drawing, height_for
    from car_desktop.reports.charts.ink import PAPER

    height = height_for(chart, width)
    page = PdfDocument(renderPDF.drawToString(drawing(chart, width, height, PAPER)))
    out = BytesIO()
    page[0].render(scale=_DOTS_PER_POINT).to_pil().save(out, "PNG", optimize=True)
    page.close()
    return out.getvalue(), height


def _fitted(png: bytes, width: float, height: float) -> tuple[float, float]:
    """The largest size with the image's own proportions."""
    from PIL import Image

    with Image.open(BytesIO(png)) as image:
        across, down = image.size
    scale = min(width / across, height / down)
    return across * scale, down * scale
