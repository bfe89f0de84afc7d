"""What a chart shows: plain values; `drawing` makes the picture."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias


class Unit(StrEnum):
    """How the figures of a chart are written."""

    NUMBER = "number"
    PERCENT = "percent"  # ratios between 0 and 1
    HOURS = "hours"  # minutes, written as hours


@dataclass(frozen=True, slots=True)
class Series:
    """One line or one colour of bars; None where nothing is known."""

    name: str
    values: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class BarChart:
    """Bars per category: upright, or lying where the names are long."""

    categories: tuple[str, ...]
    series: tuple[Series, ...]
    unit: Unit = Unit.NUMBER
    is_lying: bool = False


@dataclass(frozen=True, slots=True)
class LineChart:
    """Lines over time."""

    categories: tuple[str, ...]
    series: tuple[Series, ...]
    unit: Unit = Unit.NUMBER


@dataclass(frozen=True, slots=True)
class SmallMultiples:
    """The same small line for each of several groups, on one scale."""

    categories: tuple[str, ...]
    series: tuple[Series, ...]  # one small chart each
    unit: Unit = Unit.NUMBER


@dataclass(frozen=True, slots=True)
class Profile:
    """One dot per dimension on a scale, joined per series: before and after."""

    dimensions: tuple[str, ...]
    series: tuple[Series, ...]
    minimum: float = 1
    maximum: float = 4
    unit: Unit = Unit.NUMBER


Chart: TypeAlias = BarChart | LineChart | SmallMultiples | Profile
