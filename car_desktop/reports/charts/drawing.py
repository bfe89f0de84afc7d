"""The picture of a chart: one drawing, printed in the PDF and shown on screen as SVG."""

from __future__ import annotations

import re

from reportlab.graphics import renderSVG, shapes

from car_desktop.i18n import translate
from car_desktop.reports.charts.bars import LYING_ROW, draw_bars, is_lying, legend
from car_desktop.reports.charts.ink import ChartInk
from car_desktop.reports.charts.lettering import LEADING, MIDDLE, lettering
from car_desktop.reports.charts.lines import (
    MULTIPLE_HEIGHT,
    columns_of,
    draw_lines,
    draw_multiples,
)
from car_desktop.reports.charts.profile import ROW, draw_profile, profile_legend
from car_desktop.reports.charts.room import Room
from car_desktop.reports.charts.values import BarChart, Chart, LineChart, Profile, SmallMultiples
from car_desktop.reports.charts.words import names_of

USUAL_HEIGHT = 170.0
EMPTY_HEIGHT = 48.0
SCREEN_FAMILY = "Source Sans 3"

_EDGE = 2.0
_CLIP = re.compile(r"\s*<clipPath.*?</clipPath>", re.DOTALL)
_CLIPPED = re.compile(r' style="clip-path: url\(#clip\)"')
_FONT = re.compile(r"font-family: ([^;]+);")
_SIZE_OF_PAGE = re.compile(r'viewBox="[^"]*"')
_WEIGHTS = {"Semibold": 600, "Bold": 700}


def height_for(chart: Chart, width: float) -> float:
    """The height in points at which a chart of that width reads well."""
    if is_empty(chart):
        return EMPTY_HEIGHT
    named = LEADING + 10 if len(chart.series) > 1 else 0
    match chart:
        case BarChart() if is_lying(chart, width - 2 * _EDGE):
            thick = LYING_ROW * max(1.6, 0.9 * len(chart.series) + 0.5)
            return named + max(EMPTY_HEIGHT, thick * len(chart.categories)) + 2 * _EDGE
        case SmallMultiples():
            return MULTIPLE_HEIGHT * -(-len(chart.series) // columns_of(chart, width))
        case Profile():
            return named + ROW * len(chart.dimensions) + 2 * LEADING
        case _:
            return USUAL_HEIGHT + named


def is_empty(chart: Chart) -> bool:
    """Whether there is nothing to draw: no category, or no figure in any."""
    known = [value for one in chart.series for value in one.values if value is not None]
    return not names_of(chart) or not known


def drawing(chart: Chart, width: float, height: float, ink: ChartInk) -> shapes.Drawing:
    """Draw a chart in points; the same values always make the same drawing."""
    picture = shapes.Drawing(width, height)
    for shape in _shapes(chart, Room(_EDGE, _EDGE, width - _EDGE, height - _EDGE), ink):
        picture.add(shape)
    return picture


def svg(chart: Chart, width: float, height: float, ink: ChartInk) -> str:
    """The drawing as SVG that Qt shows: without clipping and « None », which it paints black, in the screen's typeface."""
    written: str = renderSVG.drawToString(drawing(chart, width, height, ink))
    written = _CLIPPED.sub("", _CLIP.sub("", written)).replace("fill: None", "fill: none")
    written = _SIZE_OF_PAGE.sub(f'viewBox="0 0 {width:g} {height:g}"', written, count=1)
    return _FONT.sub(_screen_font, written)


def _shapes(chart: Chart, room: Room, ink: ChartInk) -> list[shapes.Shape]:
    if is_empty(chart):
        middle = room.left + room.width / 2
        said = translate("Chart", "No figures yet")
        return list(
            lettering(middle, room.bottom + room.height / 2 - 3, said, ink.secondary, MIDDLE)
        )
    names = tuple(series.name for series in chart.series)
    match chart:
        case BarChart():
            key, rest = legend(names, room, ink) if len(names) > 1 else ([], room)
            return [*key, *draw_bars(chart, rest, ink)]
        case LineChart():
            return draw_lines(chart, room, ink)
        case SmallMultiples():
            return draw_multiples(chart, room, ink)
        case Profile():
            key, rest = profile_legend(names, room, ink)
            return [*key, *draw_profile(chart, rest, ink)]


def _screen_font(found: re.Match[str]) -> str:
    """« SourceSans3-Semibold » is, on screen, a weight of a family."""
    family, _, face = found[1].partition("-")
    if family != "SourceSans3":
        return "font-family: DejaVu Sans;"
    weight = _WEIGHTS.get(face, 400)
    return f"font-family: {SCREEN_FAMILY}; font-weight: {weight};"
