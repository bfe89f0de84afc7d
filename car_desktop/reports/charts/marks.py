"""What tells series apart without colour: the hatching of bars, the dashes and dots of lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import cos, pi, sin

from reportlab.graphics import shapes
from reportlab.lib.colors import HexColor

from car_desktop.reports.charts.ink import ChartInk
from car_desktop.reports.charts.room import Room

Point = tuple[float, float]

_DASHES: tuple[list[float] | None, ...] = (None, [6, 2.5], [1.5, 2], [7, 2, 1.5, 2], [3, 2])
_SIDES = (0, 4, 3, 5, 6)  # 0 is a disc
_SPACING = 4.0
_THICK = 1.6


def colour_of(at: int, ink: ChartInk) -> str:
    """The colour of a series, by its rank."""
    return ink.series[at % len(ink.series)]


def bar(room: Room, at: int, ink: ChartInk) -> shapes.Group:
    """A bar of the series of that rank: full, or outlined and hatched in its own way."""
    colour = HexColor(colour_of(at, ink))
    frame = (room.left, room.bottom, room.width, room.height)
    if at % 4 == 0:
        return shapes.Group(shapes.Rect(*frame, fillColor=colour, strokeColor=None, strokeWidth=0))
    outline = shapes.Rect(*frame, fillColor=HexColor(ink.ground), strokeColor=colour, strokeWidth=1)
    lines = [
        shapes.Line(*line, strokeColor=colour, strokeWidth=1) for line in _hatching(room, at % 4)
    ]
    return shapes.Group(outline, *lines)


def line(points: Sequence[Point], at: int, ink: ChartInk) -> shapes.PolyLine:
    """The line of the series of that rank, through its points."""
    return shapes.PolyLine(
        [round(place, 3) for point in points for place in point],
        strokeColor=HexColor(colour_of(at, ink)),
        strokeWidth=_THICK,
        strokeDashArray=_DASHES[at % len(_DASHES)],
        strokeLineJoin=1,
    )


def pieces(points: Sequence[Point | None]) -> Iterator[list[Point]]:
    """The points in a row, as far as they are known: a line stops where nothing is."""
    piece: list[Point] = []
    for point in [*points, None]:
        if point is not None:
            piece.append(point)
        elif piece:
            yield piece
            piece = []


def dot(point: Point, at: int, ink: ChartInk, radius: float = 3.0) -> shapes.Shape:
    """The sign of the series of that rank: disc, square, triangle, pentagon, hexagon."""
    x, y = point
    look = {
        "fillColor": HexColor(colour_of(at, ink)),
        "strokeColor": HexColor(ink.ground),
        "strokeWidth": 0.8,
    }
    sides = _SIDES[at % len(_SIDES)]
    if not sides:
        return shapes.Circle(x, y, radius, **look)
    turn = pi / 4 if sides == 4 else pi / 2
    corners = [
        round(place, 3)
        for n in range(sides)
        for place in (
            x + (radius + 0.8) * cos(turn + 2 * pi * n / sides),
            y + (radius + 0.8) * sin(turn + 2 * pi * n / sides),
        )
    ]
    return shapes.Polygon(corners, **look)


def rule(x1: float, y1: float, x2: float, y2: float, colour: str) -> shapes.Line:
    """A thin line of the ground: an axis, a level."""
    return shapes.Line(x1, y1, x2, y2, strokeColor=HexColor(colour), strokeWidth=0.6)


def _hatching(room: Room, kind: int) -> list[tuple[float, float, float, float]]:
    x, y, width, height = room.left, room.bottom, room.width, room.height
    slanted, level, upright = 1, 2, 3
    if kind == level:
        heights = _steps(height)
        return [(x, y + h, x + width, y + h) for h in heights]
    if kind == upright:
        return [(x + w, y, x + w, y + height) for w in _steps(width)]
    assert kind == slanted
    return [
        (
            x + max(start, 0.0),
            y + max(-start, 0.0),
            x + min(width, start + height),
            y + min(height, width - start),
        )
        for start in (step - height for step in _steps(width + height))
    ]


def _steps(length: float) -> list[float]:
    return [n * _SPACING for n in range(1, int(length / _SPACING) + 1) if n * _SPACING < length]
