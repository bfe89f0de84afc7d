"""How meetings that overlap share the width of a day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

MOST_LANES = 3
"""More side by side cannot be read: the last lane then says how many others there are."""


@dataclass(frozen=True, slots=True)
class Span:
    """Minutes of a day, from the first to before the last."""

    starts: int
    ends: int

    def overlaps(self, other: Span) -> bool:
        """Whether both have a minute in common."""
        return self.starts < other.ends and other.starts < self.ends


@dataclass(frozen=True, slots=True)
class Lane:
    """Which part of a day's width: `width` parts from `index`, of `count`."""

    index: int = 0
    width: int = 1
    count: int = 1


WHOLE_WIDTH = Lane()


def lanes(spans: Sequence[Span]) -> list[Lane]:
    """Give each span a lane that no other one has at the same time, and the room left of it."""
    found: dict[int, Lane] = {}
    for cluster in _clusters(spans):
        places = _places(spans, cluster)
        count = max(places.values()) + 1
        for key, index in places.items():
            width = _room(spans, places, key, count)
            found[key] = Lane(index, width, count)
    return [found[key] for key in range(len(spans))]


def _clusters(spans: Sequence[Span]) -> Iterator[list[int]]:
    """Spans that touch each other, directly or through others, in the order of the day."""
    cluster: list[int] = []
    end = 0
    for key in sorted(range(len(spans)), key=lambda k: (spans[k].starts, -spans[k].ends)):
        if cluster and spans[key].starts >= end:
            yield cluster
            cluster = []
        end = max(end, spans[key].ends) if cluster else spans[key].ends
        cluster.append(key)
    if cluster:
        yield cluster


def _places(spans: Sequence[Span], cluster: list[int]) -> dict[int, int]:
    """The first lane that is free again when each one starts."""
    free_at: list[int] = []
    places: dict[int, int] = {}
    for key in cluster:
        span = spans[key]
        lane = next((n for n, end in enumerate(free_at) if end <= span.starts), len(free_at))
        free_at[lane : lane + 1] = [span.ends]
        places[key] = lane
    return places


def _room(spans: Sequence[Span], places: dict[int, int], key: int, count: int) -> int:
    """How many lanes are free beside a span, its own included."""
    taken = (
        lane
        for other, lane in places.items()
        if lane > places[key] and spans[other].overlaps(spans[key])
    )
    return min(taken, default=count) - places[key]
