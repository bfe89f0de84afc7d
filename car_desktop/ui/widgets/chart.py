"""A chart on screen: the same drawing as in the documents, in the colours of the theme."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from car_desktop.reports.charts.ink import ChartInk
from car_desktop.reports.charts.values import Chart, LineChart
from car_desktop.reports.charts.words import alternative_of
from car_desktop.ui.theme import Tokens, active_tokens

LEAST_WIDTH, LEAST_HEIGHT = 320, 170
_MAGNIFIED = 1.45
"""From the points of a page to the pixels of a screen: labels as large as quiet text."""


class ChartView(QWidget):
    """`set_chart(chart, title)`; its accessible name holds every figure. Show the figures beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart: Chart = LineChart((), ())
        self._drawn: tuple[object, ...] = ()
        self._renderer = QSvgRenderer(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def chart(self) -> Chart:
        """What is shown."""
        return self._chart

    def set_chart(self, chart: Chart, title: str) -> None:
        """Show a chart; `title` begins the words that replace it."""
        self._chart = chart
        self.setAccessibleName(alternative_of(chart, title))
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Leave room for legible labels."""
        tokens = active_tokens()
        return QSize(tokens.px(LEAST_WIDTH), tokens.px(LEAST_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chart again only where it, the size or the theme changed."""
        tokens = active_tokens()
        wished = (self._chart, self.size(), tokens.name, tokens.scale)
        if wished != self._drawn:
            self._renderer.load(self._svg(tokens))
            self._drawn = wished
        painter = QPainter(self)
        self._renderer.render(painter, QRectF(self.rect()))
        painter.end()

    def _svg(self, tokens: Tokens) -> QByteArray:
        from car_desktop.reports.charts.drawing import svg  # ReportLab is slow to load

        colours = {role: colour.name() for role, colour in tokens.colours.items()}
        factor = _MAGNIFIED * tokens.scale
        drawn = svg(
            self._chart,
            self.width() / factor,
            self.height() / factor,
            ChartInk.of_theme(colours),
        )
        return QByteArray(drawn.encode())
