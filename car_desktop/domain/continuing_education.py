"""The period in which Quebec's Education Act (s. 22.0.1) asks teachers for continuing education."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Self

from car_desktop.domain.text import folded
from car_desktop.domain.values import SchoolYear

HOURS_ASKED = 30
_TEACHING = ("enseign", "teacher")


@dataclass(frozen=True, slots=True)
class Window:
    """Two school years that begin on 1 July of an odd year."""

    first: SchoolYear

    @classmethod
    def of(cls, day: date) -> Self:
        """The period that holds a day."""
        start = SchoolYear.of(day).start
        return cls(SchoolYear(start if start % 2 else start - 1))

    @property
    def years(self) -> tuple[SchoolYear, SchoolYear]:
        """Its two school years."""
        return self.first, SchoolYear(self.first.start + 1)

    @property
    def first_day(self) -> date:
        """1 July of an odd year."""
        return self.first.first_day

    @property
    def last_day(self) -> date:
        """30 June, two years later."""
        return self.years[1].last_day


def is_teaching(functions: Iterable[str]) -> bool:
    """Whether one of the functions is that of a teacher: the others are not under this section."""
    return any(word in folded(function) for function in functions for word in _TEACHING)
