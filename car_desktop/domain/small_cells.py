"""Counts that may be published of people who must not be recognised: nothing from 1 to 4.

A count below five could point at someone (A-2.1 r. 0.1, on anonymisation, asks that nobody be
singled out). It is replaced by « few »; as a total less the other cells would tell it, enough other
cells are withheld that every count from 1 to 4 stays possible for each « few ».
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TypeAlias

FEWEST = 5
_MOST_FEW = FEWEST - 1


class Hidden(StrEnum):
    """Why a count is not shown."""

    FEW = "few"  # from 1 to 4
    WITHHELD = "withheld"  # 5 or more, or the whole breakdown: it would tell a smaller one


Cell: TypeAlias = int | Hidden


def cell(count: int) -> Cell:
    """A count that stands alone."""
    return Hidden.FEW if 0 < count < FEWEST else count


def cells(counts: Sequence[int]) -> tuple[Cell, ...]:
    """The parts of a total that is shown by `cell`; all are withheld where none can be shown."""
    few = [at for at, count in enumerate(counts) if 0 < count < FEWEST]
    if not few or len(counts) == 1:
        return tuple(cell(count) for count in counts)
    if sum(counts) < FEWEST:
        return (Hidden.WITHHELD,) * len(counts)
    withheld: list[int] = []
    others = sorted((count, at) for at, count in enumerate(counts) if count >= FEWEST)
    while not _is_safe([counts[at] for at in few], [counts[at] for at in withheld]):
        if not others:
            return (Hidden.WITHHELD,) * len(counts)
        withheld.append(others.pop(0)[1])
    return tuple(
        Hidden.WITHHELD if at in withheld else cell(count) for at, count in enumerate(counts)
    )


def _is_safe(few: Sequence[int], withheld: Sequence[int]) -> bool:
    """Whether each « few » may be anything from 1 to 4, as far as the sum of what is hidden tells."""
    hidden = sum(few) + sum(withheld)
    highest = hidden - (len(few) - 1) - FEWEST * len(withheld)
    lowest = 1 if withheld else hidden - _MOST_FEW * (len(few) - 1)
    return highest >= _MOST_FEW and lowest <= 1
