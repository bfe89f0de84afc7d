"""A part of the campaign, in a process under the shim: `tests/campaigns/faults.py` starts it.

Called as `python -m tests.campaigns.worker` with a `Part` as JSON on its input; it prints one JSON object
for each outcome, as it comes.
"""

from __future__ import annotations

import json
import logging
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random
from typing import TypeVar

from PySide6.QtCore import QCoreApplication

from car_desktop.app.languages import speak
from car_desktop.i18n import FRENCH
from tests.campaigns.careless import careless_operations
from tests.campaigns.operations import operations
from tests.campaigns.shim import FAULTS, Fault, Kind, Shim
from tests.campaigns.trials import Bench, Outcome, Prepared, Reference

T = TypeVar("T")


@dataclass(frozen=True)
class Part:
    """Every `of`-th trial of a campaign, beginning with number `number`."""

    seed: int
    number: int
    of: int
    folder: str
    trials: dict[str, dict[str, int]]  # how many kills, cuts and faults of each operation


def main() -> None:
    """Do the part."""
    part = Part(**json.load(sys.stdin))
    logging.disable()  # what the program tells its log of thousands of faults says nothing here
    application = QCoreApplication(sys.argv[:1])  # alive as long as anything of Qt
    speak(application, FRENCH)
    known = {**operations(), **careless_operations()}
    shim, folder = Shim(), Path(part.folder, str(part.number))
    prepared = Prepared(folder)
    for name, counts in part.trials.items():
        bench = Bench(known[name], prepared, folder / f"bench of {name}", shim)
        for outcome in _outcomes(part, name, counts, bench):
            sys.stdout.write(json.dumps(asdict(outcome)) + "\n")
            sys.stdout.flush()


def _outcomes(part: Part, name: str, counts: dict[str, int], bench: Bench) -> Iterator[Outcome]:
    reference = bench.reference()
    if not bench.agrees_with_the_disk(reference):
        raise RuntimeError(f"the log does not tell all that was done: {name}")
    seed = f"{part.seed} {name}"
    for number in _part(part, deeds_to_kill(reference, counts["kill"], Random(f"{seed} kill"))):
        yield bench.kill(reference, number)
    for number in _part(part, list(range(counts["cut"]))):
        yield bench.cut(reference, f"{seed} {number}")
    for number, fault in _part(part, faults_to_try(reference, counts["fault"], Random(seed))):
        yield bench.fault(reference, number, fault)


def deeds_to_kill(reference: Reference, count: int, chance: Random) -> list[int]:
    """Before which deeds to kill: all of them before any a second time."""
    deeds = range(len(reference.trail))
    chosen: list[int] = []
    while len(chosen) < count:
        chosen += chance.sample(deeds, min(len(deeds), count - len(chosen)))
    return chosen


def faults_to_try(reference: Reference, count: int, chance: Random) -> list[tuple[int, Fault]]:
    """Which deeds fail, and how: rare kinds of deeds as often as the many writes, each pair once."""
    pairs = [
        (number, fault)
        for number, kind in enumerate(reference.trail)
        for fault in FAULTS
        if kind & fault.befalls
    ]
    chance.shuffle(pairs)
    seen: Counter[tuple[Kind, str]] = Counter()

    def turn(pair: tuple[int, Fault]) -> int:
        group = (Kind(reference.trail[pair[0]]), pair[1].name)
        seen[group] += 1
        return seen[group]

    chosen = [pair for _, pair in sorted([(turn(pair), pair) for pair in pairs], key=_turn_of)]
    return [chosen[number % len(chosen)] for number in range(count)]


def _turn_of(numbered: tuple[int, tuple[int, Fault]]) -> int:
    return numbered[0]


def _part(part: Part, trials: list[T]) -> list[T]:
    return trials[part.number :: part.of]


if __name__ == "__main__":
    main()
