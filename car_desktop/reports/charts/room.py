"""The rectangle that a part of a chart may fill."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Room:
    """Edges in points; heights go up, as on a page."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def width(self) -> float:
        """From side to side."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From bottom to top."""
        return self.top - self.bottom

    def below(self, top: float) -> Room:
        """What is left under a height."""
        return replace(self, top=top)
