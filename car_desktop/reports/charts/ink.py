"""The colours of a chart: on paper, and in each theme of the screen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

_SERIES_ROLES = ("brand", "amber", "blue", "violet")


@dataclass(frozen=True, slots=True)
class ChartInk:
    """Colours as « #0E6262 »; each of `series` stands out from the ground by 3 to 1 (WCAG 1.4.11)."""

    ink: str
    secondary: str
    line: str
    ground: str
    series: tuple[str, ...]

    @classmethod
    def of_theme(cls, colours: Mapping[str, str]) -> Self:
        """The ink of a theme, by the names of its roles."""
        return cls(
            ink=colours["ink"],
            secondary=colours["secondary"],
            line=colours["line"],
            ground=colours["panel"],
            series=tuple(colours[role] for role in _SERIES_ROLES),
        )


PAPER = ChartInk(
    ink="#1B2A2A",
    secondary="#5A6B69",
    line="#DDE2DE",
    ground="#FFFFFF",
    series=("#0E6262", "#A84F06", "#2B5FA8", "#6B4FA0"),
)
