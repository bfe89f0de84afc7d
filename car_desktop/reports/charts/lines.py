"""Lines over time, named where they end; the same small line for each of several groups."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

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
from car_desktop.reports.charts.marks import Point
from car_desktop.reports.charts.room import Room
from car_desktop.reports.charts.scale import Axis, Scale, scale_of
from car_desktop.reports.charts.values import LineChart, Series, SmallMultiples
from car_desktop.reports.charts.words import figure, value_at

MULTIPLE_WIDTH, MULTIPLE_HEIGHT = 150.0, 78.0
_NAME_SHARE = 0.3  # of the width, at most, for the names at the ends of the lines
_GAP = 6.0
_BEFORE = 16.0  # from the axis to the first dot, whose figure is as wide


def draw_lines(chart: LineChart, room: Room, ink: ChartInk) -> list[shapes.Shape]:
    """Each line with its dots, its dashes and its name at its end."""
    scale = scale_of(chart.series, chart.unit)
    said = [figure(tick, chart.unit) for tick in scale.ticks]
    ends = min(widest(_endings(chart)), room.width * _NAME_SHARE)
    inner = Room(
        room.left + widest(said) + _GAP,
        room.bottom + LEADING + 5,
        room.right - ends - 2 * _GAP,
        room.top - LEADING,
    )
    axis = scale.along(inner.bottom, inner.height)
    plot = replace(inner, left=inner.left + _BEFORE)
    drawn = [*_levels(axis, said, inner, ink), *_days(chart.categories, plot, room, ink)]
    ranked = [_points(one, len(chart.categories), axis, plot) for one in chart.series]
    for rank, points in enumerate(ranked):
        drawn += _line(points, rank, ink)
    if len(chart.series) == 1:
        drawn += _values(chart, ranked[0], ink)
    return [*drawn, *_names(chart, ranked, (inner.right + _GAP, ends), room, ink)]


def draw_multiples(chart: SmallMultiples, room: Room, ink: ChartInk) -> list[shapes.Shape]:
    """A small line per group, all on one scale, each with its name and its last value."""
    scale = scale_of(chart.series, chart.unit)
    across = columns_of(chart, room.width)
    down = -(-len(chart.series) // across)
    wide, high = room.width / across, room.height / down
    drawn: list[shapes.Shape] = []
    for at, one in enumerate(chart.series):
        row, column = divmod(at, across)
        left, top = room.left + wide * column, room.top - high * row
        cell = Room(left, top - high + 6, left + wide - 16, top)
        drawn += _small(chart, one, scale, cell, ink)
    return drawn


def columns_of(chart: SmallMultiples, width: float) -> int:
    """How many small charts stand side by side."""
    return max(1, min(len(chart.series), int(width / MULTIPLE_WIDTH)))


def _small(
    chart: SmallMultiples, series: Series, scale: Scale, cell: Room, ink: ChartInk
) -> list[shapes.Shape]:
    title = wrapped(series.name, cell.width, 2)
    known = [value for value in series.values if value is not None]
    last = figure(known[-1] if known else None, chart.unit)
    days = [name for at, name in enumerate(chart.categories) if at in _ends(chart)]
    inner = Room(
        cell.left + widest(days[:1]) / 2,
        cell.bottom + LEADING + 2,
        cell.right - width_of(last, is_bold=True) - _GAP,
        cell.top - LEADING * len(title) - 6,
    )
    axis = scale.along(inner.bottom, inner.height)
    points = _points(series, len(chart.categories), axis, inner)
    end = next((point for point in reversed(points) if point), None)
    drawn: list[shapes.Shape] = [
        marks.rule(inner.left, inner.bottom, inner.right, inner.bottom, ink.secondary)
    ]
    for row, said in enumerate(title, start=1):
        drawn += lettering(cell.left, cell.top - LEADING * row, said, ink.ink)
    # The groups meet in different months: the line goes from one known month to the next.
    drawn += _line([point for point in points if point], 0, ink, radius=2.2)
    y = end[1] - 3 if end else inner.bottom
    drawn += lettering(inner.right + _GAP, y, last, ink.ink, is_bold=True)
    return [*drawn, *_days(days, inner, cell, ink)]


def _ends(chart: SmallMultiples) -> tuple[int, int]:
    """The first and the last category: a small chart has room for no other."""
    return 0, len(chart.categories) - 1


def _points(series: Series, count: int, axis: Axis, room: Room) -> list[Point | None]:
    step = room.width / max(1, count - 1)
    values = [value_at(series, at) for at in range(count)]
    return [
        None
        if value is None
        else (
            room.left + (step * at if count > 1 else room.width / 2),
            axis.place(value),
        )
        for at, value in enumerate(values)
    ]


def _line(
    points: Sequence[Point | None], rank: int, ink: ChartInk, radius: float = 3.0
) -> list[shapes.Shape]:
    """The line in pieces: it stops where nothing is known."""
    pieces = [marks.line(piece, rank, ink) for piece in marks.pieces(points) if len(piece) > 1]
    return [*pieces, *(marks.dot(point, rank, ink, radius) for point in points if point)]


def _levels(axis: Axis, said: Sequence[str], room: Room, ink: ChartInk) -> Iterator[shapes.Shape]:
    for tick, text in zip(axis.scale.ticks, said, strict=True):
        y = axis.place(tick)
        yield marks.rule(room.left, y, room.right, y, ink.line if tick else ink.secondary)
        yield from lettering(room.left - _GAP, y - 3, text, ink.secondary, END)


def _days(
    categories: Sequence[str], room: Room, around: Room, ink: ChartInk
) -> Iterator[shapes.Shape]:
    """Names below, where they do not run into each other: the first and the last one before the others."""
    names = [wrapped(name, room.width / 2 - _GAP, 1)[0] for name in categories]
    step = room.width / max(1, len(names) - 1)
    start = room.left if len(names) > 1 else room.left + room.width / 2
    taken: list[tuple[float, float]] = []
    for at in sorted(range(len(names)), key=lambda at: (at not in (0, len(names) - 1), at)):
        half = width_of(names[at]) / 2
        x = min(max(start + step * at, around.left + half), around.right - half)
        if all(x + half + _GAP < left or x - half - _GAP > right for left, right in taken):
            taken.append((x - half, x + half))
            yield from lettering(x, room.bottom - LEADING - 1, names[at], ink.secondary, MIDDLE)


def _values(
    chart: LineChart, points: Sequence[Point | None], ink: ChartInk
) -> Iterator[shapes.Shape]:
    """The figure above each dot of a lone line, where they do not run into each other."""
    right = float("-inf")
    for at, point in enumerate(points[:-1]):
        said = figure(value_at(chart.series[0], at), chart.unit)
        half = width_of(said) / 2
        if point is not None and point[0] - half > right:
            yield from lettering(point[0], point[1] + 6, said, ink.ink, MIDDLE)
            right = point[0] + half + 2


def _endings(chart: LineChart) -> list[str]:
    return [_ending(one, chart) for one in chart.series]


def _ending(series: Series, chart: LineChart) -> str:
    known = [value for value in series.values if value is not None]
    return f"{figure(known[-1] if known else None, chart.unit)} {series.name}"


def _names(
    chart: LineChart,
    ranked: Sequence[Sequence[Point | None]],
    place: tuple[float, float],
    room: Room,
    ink: ChartInk,
) -> Iterator[shapes.Shape]:
    """The last figure and the name beside the end of each line, moved apart where lines meet."""
    x, wide = place
    blocks = [wrapped(said, wide, 2) for said in _endings(chart)]
    wished = [_end_height(points, room.bottom) for points in ranked]
    tall = [LEADING * len(lines) for lines in blocks]
    for at, top in _moved_apart(wished, tall, room):
        for row, said in enumerate(blocks[at]):
            colour = marks.colour_of(at, ink)
            yield from lettering(x, top - LEADING * row - SIZE + 1, said, colour, is_bold=True)


def _end_height(points: Sequence[Point | None], lowest: float) -> float:
    return next((point[1] for point in reversed(points) if point), lowest)


def _moved_apart(
    wished: Sequence[float], tall: Sequence[float], room: Room
) -> list[tuple[int, float]]:
    """The top of each block: near the middle it wishes for, from the highest down, none on another."""
    order = sorted(range(len(wished)), key=lambda at: (-wished[at], at))
    tops: dict[int, float] = {}
    floor = room.top
    for at in order:
        tops[at] = floor = min(wished[at] + tall[at] / 2, floor)
        floor -= tall[at]
    ceiling = room.bottom
    for at in reversed(order):
        tops[at] = max(tops[at], ceiling + tall[at])
        ceiling = tops[at]
    return [(at, tops[at]) for at in order]
