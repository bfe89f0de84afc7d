"""Figures in a review: each leads to the meetings that it counts, and tells no more than it may."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from string import Formatter

from car_desktop import typography
from car_desktop.domain.small_cells import Cell, Hidden, cell, cells
from car_desktop.i18n import translate
from car_desktop.reports.document.content import Run
from car_desktop.services.rates import Rate

HELD = "meetings-held"
OFF = "meetings-off"
COMING = "meetings-coming"
NEXT_YEAR = "meetings-next-year"


@dataclass(frozen=True, slots=True)
class Seats:
    """A rate as a table prints it; `ratio` is for the eye, none where it is not told."""

    covered: str
    expected: str
    rate: str
    ratio: float | None


@dataclass(frozen=True, slots=True)
class Discretion:
    """How much figures tell: all, or nothing from which a count under five can be had."""

    is_nameless: bool = False

    def count(self, value: int) -> str:
        """A count that stands alone, or a total."""
        return _written(cell(value) if self.is_nameless else value)

    def counts(self, values: Sequence[int]) -> tuple[str, ...]:
        """The parts of a total."""
        shown: Sequence[Cell] = cells(values) if self.is_nameless else values
        return tuple(_written(one) for one in shown)

    def are_shown(self, values: Sequence[int]) -> tuple[bool, ...]:
        """Which parts of a total are told: what depends on the others is not told either."""
        if not self.is_nameless:
            return (True,) * len(values)
        return tuple(not isinstance(one, Hidden) for one in cells(values))

    def seats(self, parts: Sequence[Rate]) -> tuple[Seats, ...]:
        """The rates of the parts of a whole: covered and empty seats are counts like others."""
        covered = [rate.covered for rate in parts]
        empty = [rate.expected - rate.covered for rate in parts]
        told = zip(self.are_shown(covered), self.are_shown(empty), strict=True)
        return tuple(
            _seats(rate, said, is_told=all(both))
            for rate, said, both in zip(parts, self.counts(covered), told, strict=True)
        )


def linked(sentence: str, **figures: tuple[str, str]) -> tuple[Run, ...]:
    """A translated sentence whose figures (text, anchor) lead to the meetings that they count."""
    runs: list[Run] = []
    for words, name, _, _ in Formatter().parse(sentence):
        if words:
            runs.append(Run(words))
        if name is not None:
            text, anchor = figures[name]
            runs.append(Run(text, is_bold=True, link=f"#{anchor}"))
    return tuple(runs)


def leading(text: str, anchor: str) -> tuple[Run, ...]:
    """A figure of a table, which leads to the meetings that it counts."""
    return (Run(text, link=f"#{anchor}"),)


def rate_words(rate: Rate) -> str:
    """« 82 % »; a dash where nobody was expected."""
    return "–" if rate.ratio is None else typography.current().percent(rate.ratio)


def withheld() -> str:
    """The word for a figure that is not told."""
    return translate("YearReview", "withheld")


def _written(one: Cell) -> str:
    if one is Hidden.FEW:
        return translate("YearReview", "fewer than 5")
    if one is Hidden.WITHHELD:
        return withheld()
    return typography.current().number(int(one))


def _seats(rate: Rate, covered: str, *, is_told: bool) -> Seats:
    if not is_told:
        return Seats(covered, withheld(), withheld(), None)
    expected = typography.current().number(rate.expected)
    return Seats(covered, expected, rate_words(rate), rate.ratio)
