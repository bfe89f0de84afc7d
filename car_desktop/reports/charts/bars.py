"""Bars: upright where the names are short, lying where they are long or many."""

from __future__ import annotations

from reportlab.graphics import shapes

from car_desktop.reports.charts import marks
from car_desktop.reports.charts.ink import ChartInk
from car_desktop.reports.charts.lettering import (
    END,
    LEADING,
    MIDDLE,
    SIZE,
    lettering,
    widest,
    width_of,
    wrapped,
)
from car_desktop.reports.charts.room import Room
from car_desktop.reports.charts.scale import Axis, fitted
from car_desktop.reports.charts.values import BarChart
from car_desktop.reports.charts.words import figure, value_at

LYING_ROW = 15.0  # the height of a lying bar with its air
_BETWEEN = 0.34  # the part of a slot that stays empty
_WIDEST_BAR = 46.0
_MOST_LINES = 3
_NAMES_SHARE = 0.38  # of the width, at most, for the names of lying bars
_GAP = 5.0


def draw_bars(chart: BarChart, room: Room, ink: ChartInk) -> list[shapes.Shape]:
    """The bars in their room, with every value written."""
    if is_lying(chart, room.width):
        return _lying(chart, room, ink)
    return _upright(chart, room, ink)


def is_lying(chart: BarChart, width: float) -> bool:
    """Whether the bars lie: asked for, or because names or values would not fit below upright ones."""
    slot = width / max(1, len(chart.categories))
    words = [word for name in chart.categories for word in name.split(" ")]
    figures = [figure(v, chart.unit) for one in chart.series for v in one.values]
    values = widest(figures) * max(1, len(chart.series)) if figures else 0.0
    is_long = any(len(wrapped(name, slot - 4, 99)) > _MOST_LINES for name in chart.categories)
    return chart.is_lying or is_long or max(widest(words), values) > slot - 3


def _upright(chart: BarChart, room: Room, ink: ChartInk) -> list[shapes.Shape]:
    slot = room.width / len(chart.categories)
    names = [wrapped(name, slot - 4, _MOST_LINES) for name in chart.categories]
    foot = room.bottom + LEADING * max(len(lines) for lines in names) + 4
    axis = fitted(chart.series, chart.unit).along(foot, room.top - foot - LEADING)
    base = axis.place(0.0)
    drawn: list[shapes.Shape] = [marks.rule(room.left, base, room.right, base, ink.secondary)]
    for at, lines in enumerate(names):
        middle = room.left + slot * (at + 0.5)
        drawn += _named_below(lines, middle, foot, ink)
        drawn += _beside(chart, at, (middle, slot), axis, ink)
    return drawn


def _named_below(
    lines: tuple[str, ...], middle: float, foot: float, ink: ChartInk
) -> list[shapes.Shape]:
    return [
        letter
        for row, line in enumerate(lines, start=1)
        for letter in lettering(middle, foot - LEADING * row, line, ink.secondary, MIDDLE)
    ]


def _beside(
    chart: BarChart,
    at: int,
    slot: tuple[float, float],
    axis: Axis,
    ink: ChartInk,
) -> list[shapes.Shape]:
    """The bars of one category, side by side, each under its value."""
    middle, wide = slot
    width = min(wide * (1 - _BETWEEN) / len(chart.series), _WIDEST_BAR)
    left = middle - width * len(chart.series) / 2
    drawn: list[shapes.Shape] = []
    for rank, series in enumerate(chart.series):
        value = value_at(series, at)
        start, end = (axis.place(v) for v in sorted((0.0, value or 0.0)))
        x = left + width * rank
        if end - start > 0.2:
            drawn.append(marks.bar(Room(x + 0.7, start, x + width - 0.7, end), rank, ink))
        written = figure(value, chart.unit)
        drawn += lettering(x + width / 2, end + 3, written, ink.ink, MIDDLE, is_bold=True)
    return drawn


def _lying(chart: BarChart, room: Room, ink: ChartInk) -> list[shapes.Shape]:
    names_room = min(widest(chart.categories), room.width * _NAMES_SHARE)
    figures = [figure(v, chart.unit) for one in chart.series for v in one.values]
    start = room.left + names_room + _GAP
    long = room.right - start - widest(figures, is_bold=True) - _GAP
    axis = fitted(chart.series, chart.unit).along(start, long)
    base = axis.place(0.0)
    slot = room.height / len(chart.categories)
    drawn: list[shapes.Shape] = [marks.rule(base, room.bottom, base, room.top, ink.secondary)]
    for at, name in enumerate(chart.categories):
        middle = room.top - slot * (at + 0.5)
        drawn += _named_beside(name, start - _GAP, names_room, (middle, slot), ink)
        drawn += _stacked(chart, at, (middle, slot), axis, ink)
    return drawn


def _named_beside(
    name: str, right: float, width: float, slot: tuple[float, float], ink: ChartInk
) -> list[shapes.Shape]:
    middle, high = slot
    lines = wrapped(name, width, max(1, int(high / LEADING)))
    top = middle + LEADING * len(lines) / 2
    return [
        letter
        for row, line in enumerate(lines)
        for letter in lettering(right, top - LEADING * row - SIZE + 0.8, line, ink.secondary, END)
    ]


def _stacked(
    chart: BarChart,
    at: int,
    slot: tuple[float, float],
    axis: Axis,
    ink: ChartInk,
) -> list[shapes.Shape]:
    """The bars of one category, one below the other, each before its value."""
    middle, high = slot
    thick = min(high * (1 - _BETWEEN) / len(chart.series), LYING_ROW)
    top = middle + thick * len(chart.series) / 2
    drawn: list[shapes.Shape] = []
    for rank, series in enumerate(chart.series):
        value = value_at(series, at)
        start, end = (axis.place(v) for v in sorted((0.0, value or 0.0)))
        y = top - thick * (rank + 1)
        if end - start > 0.2:
            drawn.append(marks.bar(Room(start, y + 0.7, end, y + thick - 0.7), rank, ink))
        written = figure(value, chart.unit)
        drawn += lettering(end + 4, y + thick / 2 - 3, written, ink.ink, is_bold=True)
    return drawn


def legend(names: tuple[str, ...], room: Room, ink: ChartInk) -> tuple[list[shapes.Shape], Room]:
    """The name of each series beside its hatching, on as many lines as they take; and what is left."""
    drawn: list[shapes.Shape] = []
    x, y = room.left, room.top - SIZE
    for rank, name in enumerate(names):
        said = wrapped(name, room.width - 16, 1)[0]
        wide = 16 + width_of(said)
        if x > room.left and x + wide > room.right:
            x, y = room.left, y - LEADING - 2
        drawn.append(marks.bar(Room(x, y - 1, x + 11, y + 7), rank, ink))
        drawn += lettering(x + 15, y, said, ink.ink)
        x += wide + 14
    return drawn, room.below(y - 8)
