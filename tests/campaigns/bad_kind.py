"""A kind of hostile file: how it is made, through which doors it goes, and what should become of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from random import Random


class Fate(StrEnum):
    """What the first door should answer; other doors may answer either, in a sentence."""

    REFUSED = "refused"
    TAKEN = "taken"
    EITHER = "either"  # the bytes are drawn


@dataclass(frozen=True)
class Making:
    """What files are made of: drawn bytes, and our own data file."""

    random: Random
    database: Path


@dataclass(frozen=True)
class Kind:
    """One kind; `make` gives the bytes of its file, which is called `file`."""

    family: str
    name: str
    file: str
    make: Callable[[Making], bytes]
    fate: Fate
    doors: tuple[str, ...]
    is_slow: bool = False
    beside: tuple[tuple[str, bytes], ...] = ()
    """Files that lie beside it, by their names."""

    @property
    def id(self) -> str:
        """Its name among all kinds."""
        return f"{self.family}: {self.name}"


def plain(content: str | bytes) -> Callable[[Making], bytes]:
    """Always the same bytes."""
    encoded = content.encode() if isinstance(content, str) else content
    return lambda _making: encoded
