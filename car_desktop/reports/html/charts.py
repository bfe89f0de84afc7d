"""A chart as a drawing inside the page, with words for who does not see it."""

from __future__ import annotations

import re
from html import escape

from car_desktop.reports.charts.drawing import height_for, svg
from car_desktop.reports.charts.ink import PAPER
from car_desktop.reports.charts.values import Chart

WIDTH = 500.0
_BEGINNING = re.compile(r"^.*?<svg ", re.DOTALL)
_SAYS_NOTHING = re.compile(r"\s*<(title|desc)>\.\.\.</\1>")
_SAME_IN_EACH = re.compile(r' id="group"')  # two charts of a page would share it


def chart_markup(chart: Chart, alternative: str) -> str:
    """The drawing in the colours of paper: its ground stays light in a dark page.

    `alternative` is cleaned text of one line.
    """
    drawn = svg(chart, WIDTH, height_for(chart, WIDTH), PAPER)
    for pattern in (_SAYS_NOTHING, _SAME_IN_EACH):
        drawn = pattern.sub("", drawn)
    words = escape(alternative)
    start = f'<svg role="img" aria-label="{words}" class="chart" '
    return _BEGINNING.sub(lambda _: start, drawn, count=1)
