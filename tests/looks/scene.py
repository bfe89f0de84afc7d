"""What one picture shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.looks.stage import Stage

Play = Callable[[Stage], object]


@dataclass(frozen=True)
class Scene:
    """What to show, and under which name its picture is kept."""

    name: str
    play: Play
