"""What is drawn rather than set: charts, pictures, lines and boxes to fill by hand."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable

from car_desktop.reports.charts.values import Chart
from car_desktop.reports.pdf import styles
from car_desktop.reports.pdf.paragraphs import TaggedParagraph
from car_desktop.reports.pdf.structure import Slot
from car_desktop.reports.pdf.text import markup

_TALLEST_CHART = 190 * mm  # a page, less its margins, a heading and a caption
_WRITING_LINE = 8 * mm
_BOX = 9.0
_BETWEEN_BOXES = 18.0


class ChartFigure(Flowable):  # type: ignore[misc]  # ReportLab ships no types
    """A chart, as one figure with its words."""

    def __init__(self, chart: Chart, alternative: str, width: float) -> None:
        super().__init__()
        from car_desktop.reports.charts.drawing import drawing, height_for
        from car_desktop.reports.charts.ink import PAPER

        self._drawing = drawing(chart, width, min(height_for(chart, width), _TALLEST_CHART), PAPER)
        self._slot = Slot("Figure", alternative=alternative)
        self.spaceBefore, self.spaceAfter = 4, 4

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = self._drawing.width, self._drawing.height
        return self.width, self.height

    def draw(self) -> None:
        with self.canv.figure(self._slot, self.width, self.height):
            self._drawing.drawOn(self.canv, 0, 0)


class PictureFigure(Flowable):  # type: ignore[misc]  # ReportLab ships no types
    """An image that keeps its proportions inside the room it is given."""

    def __init__(self, image: ImageReader, alternative: str, width: float, height: float) -> None:
        super().__init__()
        self._image = image
        across, down = image.getSize()
        scale = min(width / across, height / down)
        self._size = across * scale, down * scale
        self._slot = Slot("Figure", alternative=alternative)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = self._size
        return self._size

    def draw(self) -> None:
        with self.canv.figure(self._slot, self.width, self.height):
            self.canv.drawImage(self._image, 0, 0, self.width, self.height, mask="auto")


class WritingLines(Flowable):  # type: ignore[misc]  # ReportLab ships no types
    """Lines to write on by hand."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._lines = lines

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = width, self._lines * _WRITING_LINE
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        canvas.saveState()
        canvas.setStrokeColor(styles.LINE)
        canvas.setLineWidth(0.6)
        for line in range(self._lines):
            canvas.line(0, line * _WRITING_LINE, self.width, line * _WRITING_LINE)
        canvas.restoreState()


class TickBoxes(Flowable):  # type: ignore[misc]  # ReportLab ships no types
    """Boxes to tick by hand, each before its words, on as many lines as they need."""

    def __init__(self, labels: Sequence[str]) -> None:
        super().__init__()
        self._labels = [TaggedParagraph(markup(label), styles.CELL) for label in labels]
        self._places: list[tuple[float, float]] = []
        self.spaceAfter = 4

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        x, y, line = 0.0, 0.0, styles.CELL.leading + 3
        self._places = []
        for label in self._labels:
            label.wrap(width - _BOX - 4, height)
            wide = max(label.getActualLineWidths0(), default=0) + _BOX + 4
            if x and x + wide > width:
                x, y = 0.0, y + line
            self._places.append((x, y))
            x += wide + _BETWEEN_BOXES
        self.width, self.height = width, y + line
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        for label, (x, y) in zip(self._labels, self._places, strict=True):
            bottom = self.height - y - styles.CELL.leading
            canvas.saveState()
            canvas.setStrokeColor(styles.SECONDARY)
            canvas.setLineWidth(0.8)
            canvas.rect(x, bottom + 1.5, _BOX, _BOX, stroke=1, fill=0)
            canvas.restoreState()
            label.drawOn(canvas, x + _BOX + 4, bottom)
