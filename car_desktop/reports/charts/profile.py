"""A dot per dimension on one scale, joined from dimension to dimension: before and after."""

from __future__ import annotations

from reportlab.graphics import shapes
from reportlab.lib.colors import HexColor

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
from car_desktop.reports.charts.marks import Point
from car_desktop.reports.charts.room import Room
from car_desktop.reports.charts.scale import Axis, Scale
from car_desktop.reports.charts.values import Profile, Series
from car_desktop.reports.charts.words import figure, value_at

ROW = 30.0  # the height of a dimension with the figures above and below its dots
_NAMES_SHARE = 0.4
_GAP = 10.0


def draw_profile(chart: Profile, room: Room, ink: ChartInk) -> list[shapes.Shape]:
    """The dimensions from top to bottom, the scale from left to right."""
    names = min(widest(chart.dimensions), room.width * _NAMES_SHARE)
    figures = [figure(value, chart.unit) for one in chart.series for value in one.values]
    half = max(_GAP, widest(figures, is_bold=True) / 2 + 2)
    inner = Room(
        room.left + names + _GAP + half, room.bottom + LEADING + 4, room.right - half, room.top
    )
    axis = _scale(chart).along(inner.left, inner.width)
    slot = inner.height / len(chart.dimensions)
    heights = [inner.top - slot * (at + 0.5) for at in range(len(chart.dimensions))]
    drawn = _levels(chart, axis, inner, ink)
    for name, y in zip(chart.dimensions, heights, strict=True):
        drawn.append(marks.rule(inner.left, y, inner.right, y, ink.line))
        drawn += _dimension(name, (room.left + names, names), (y, slot), ink)
    for rank, series in enumerate(chart.series):
        drawn += _series(chart, series, rank, (axis, heights), ink)
    return drawn


def profile_legend(
    names: tuple[str, ...], room: Room, ink: ChartInk
) -> tuple[list[shapes.Shape], Room]:
    """The name of each series beside its line and its dot; and what is left of the room."""
    drawn: list[shapes.Shape] = []
    x, y = room.left, room.top - SIZE
    for rank, name in enumerate(names):
        said = wrapped(name, room.width - 30, 1)[0]
        wide = 30 + width_of(said)
        if x > room.left and x + wide > room.right:
            x, y = room.left, y - LEADING - 2
        drawn += [marks.line([(x, y + 3), (x + 24, y + 3)], rank, ink)]
        drawn += [marks.dot((x + 12, y + 3), rank, ink), *lettering(x + 29, y, said, ink.ink)]
        x += wide + 14
    return drawn, room.below(y - 8)


def _scale(chart: Profile) -> Scale:
    """From the least to the most of the instrument, and further where a value lies outside."""
    values = [value for one in chart.series for value in one.values if value is not None]
    low, high = min([chart.minimum, *values]), max([chart.maximum, *values])
    high = high if high > low else low + 1
    steps = round(chart.maximum - chart.minimum)
    ticks = tuple(chart.minimum + n for n in range(steps + 1)) if 0 < steps <= 10 else (low, high)
    return Scale(low, high, ticks)


def _levels(chart: Profile, axis: Axis, room: Room, ink: ChartInk) -> list[shapes.Shape]:
    drawn: list[shapes.Shape] = []
    for tick in axis.scale.ticks:
        x = axis.place(tick)
        drawn.append(marks.rule(x, room.bottom, x, room.top, ink.line))
        said = figure(tick, chart.unit)
        drawn += lettering(x, room.bottom - LEADING, said, ink.secondary, MIDDLE)
    return drawn


def _dimension(
    name: str, place: tuple[float, float], slot: tuple[float, float], ink: ChartInk
) -> list[shapes.Shape]:
    (right, width), (y, high) = place, slot
    lines = wrapped(name, width, max(1, min(3, int(high / LEADING))))
    top = y + LEADING * len(lines) / 2
    return [
        letter
        for row, line in enumerate(lines)
        for letter in lettering(right, top - LEADING * row - SIZE + 0.8, line, ink.ink, END)
    ]


def _series(
    chart: Profile,
    series: Series,
    rank: int,
    frame: tuple[Axis, list[float]],
    ink: ChartInk,
) -> list[shapes.Shape]:
    """Its line, its dots, and its figures: those of the first series above, of the others below."""
    axis, heights = frame
    known = [(value_at(series, at), y) for at, y in enumerate(heights)]
    points = [None if value is None else (axis.place(value), y) for value, y in known]
    drawn: list[shapes.Shape] = [
        marks.line(piece, rank, ink) for piece in marks.pieces(points) if len(piece) > 1
    ]
    for point, (value, _) in zip(points, known, strict=True):
        if point is not None:
            drawn.append(marks.dot(point, rank, ink))
            drawn += _written(figure(value, chart.unit), point, rank, ink)
    return drawn


def _written(said: str, point: Point, rank: int, ink: ChartInk) -> list[shapes.Shape]:
    """A figure on a ground of its own, so that no line runs through it."""
    x, y = point
    foot = y + (6.0 if rank % 2 == 0 else -12.0)
    half = width_of(said, is_bold=True) / 2 + 1.5
    ground = shapes.Rect(
        round(x - half, 3),
        foot - 1,
        round(2 * half, 3),
        SIZE,
        fillColor=HexColor(ink.ground),
        strokeColor=None,
    )
    letters = lettering(x, foot, said, marks.colour_of(rank, ink), MIDDLE, is_bold=True)
    return [ground, *letters]
