"""From values to places: the scale of a chart and the round values written along it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil, floor, log10

from car_desktop.reports.charts.values import Series, Unit

_MINUTES = 60.0
_ROUND = (1.0, 2.0, 5.0, 10.0)


@dataclass(frozen=True, slots=True)
class Scale:
    """The values between which a chart stretches, and the round ones among them."""

    low: float
    high: float
    ticks: tuple[float, ...]

    def along(self, start: float, length: float) -> Axis:
        """The same scale laid along a page."""
        return Axis(self, start, length)


@dataclass(frozen=True, slots=True)
class Axis:
    """A scale that starts at a place and has a length, in points."""

    scale: Scale
    start: float
    length: float

    def place(self, value: float) -> float:
        """Where a value stands."""
        low, high = self.scale.low, self.scale.high
        return self.start + self.length * (value - low) / (high - low)


def scale_of(series: Iterable[Series], unit: Unit, steps: int = 4) -> Scale:
    """A scale from zero (or below, where a value is) to a round value above all values."""
    values = [value for one in series for value in one.values if value is not None]
    low, high = min([0.0, *values]), max([0.0, *values])
    if unit is Unit.PERCENT and low >= 0 and high <= 1:
        return Scale(0.0, 1.0, (0.0, 0.25, 0.5, 0.75, 1.0))
    step = _round_step((high - low) / steps, unit)
    first, last = floor(low / step), max(ceil(high / step), floor(low / step) + 1)
    ticks = tuple(n * step for n in range(first, last + 1))
    return Scale(ticks[0], ticks[-1], ticks)


def fitted(series: Iterable[Series], unit: Unit) -> Scale:
    """The same up to the greatest value itself, for charts that write their values and no axis."""
    whole = scale_of(series := tuple(series), unit)
    if unit is Unit.PERCENT and whole.high <= 1:
        return whole  # a part is seen against the whole
    values = [value for one in series for value in one.values if value is not None]
    low, high = min([0.0, *values]), max([0.0, *values])
    return Scale(low, high, ()) if high > low else whole


def _round_step(least: float, unit: Unit) -> float:
    """The next of 1, 2, 5, 10… that is no less; hours are round in hours, other figures whole."""
    size = _MINUTES if unit is Unit.HOURS else 0.01 if unit is Unit.PERCENT else 1.0
    wanted = max(least / size, 1.0)
    power = 10.0 ** floor(log10(wanted))
    return size * power * next(one for one in _ROUND if one * power >= wanted * (1 - 1e-9))
