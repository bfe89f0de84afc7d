"""Duties of continuing education: how many hours, in which periods of school years, for whom.

Quebec's Education Act (CQLR, c. I-13.3, s. 22.0.1) asks teachers for 30 hours in each period of two
school years that begins on 1 July of an odd year. The duties themselves are data.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Self

from car_desktop.domain.text import folded
from car_desktop.domain.values import SchoolYear

_WORD = re.compile(r"[\w'-]+")
_USUAL_LENGTH = 2
_USUAL_FIRST_YEAR = 2021


@dataclass(frozen=True, slots=True)
class Window:
    """School years in a row whose hours are added up."""

    first: SchoolYear
    length: int = _USUAL_LENGTH

    @classmethod
    def of(cls, day: date) -> Self:
        """The period of two school years, begun in an odd year, that holds a day."""
        return cls.among(day, _USUAL_FIRST_YEAR, _USUAL_LENGTH)

    @classmethod
    def among(cls, day: date, first_year: int, length: int) -> Self:
        """The period that holds a day where one begins in `first_year`, and one each `length` years."""
        start = SchoolYear.of(day).start
        return cls(SchoolYear(start - (start - first_year) % length), length)

    @property
    def years(self) -> tuple[SchoolYear, ...]:
        """Its school years."""
        return tuple(SchoolYear(self.first.start + n) for n in range(self.length))

    @property
    def first_day(self) -> date:
        """1 July of the first year."""
        return self.first.first_day

    @property
    def last_day(self) -> date:
        """30 June of the last one."""
        return self.years[-1].last_day

    def __contains__(self, day: date) -> bool:
        return self.first_day <= day <= self.last_day


@dataclass(frozen=True, slots=True)
class Duty:
    """How many minutes are asked in each period, of whom, and by which text."""

    name: str
    minutes: int
    school_years: int
    first_year: int
    functions: tuple[str, ...]  # beginnings of words, folded
    source: str = ""

    def window(self, day: date) -> Window:
        """Its period that holds a day."""
        return Window.among(day, self.first_year, self.school_years)

    def concerns(self, functions: Iterable[str]) -> bool:
        """Whether a word of one of the functions begins with one of its own."""
        words = [word for function in functions for word in _WORD.findall(folded(function))]
        return any(word.startswith(beginning) for word in words for beginning in self.functions)
