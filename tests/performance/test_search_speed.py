"""How long the palette takes to answer each letter."""

from __future__ import annotations

from collections.abc import Callable
from itertools import accumulate
from time import perf_counter

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from car_desktop.app.program import Program
from car_desktop.ui.shell.palette import CommandPalette
from tests.keyboard import type_text
from tests.performance.timing import rounds, verdict

AIM = 0.050
TYPED = "élise ta", "mésange 12", "lecture de", "zzz"


@pytest.mark.timeout(300)
def test_searching_while_typing(
    benchmark: BenchmarkFixture, program: Program, report: Callable[[str], None]
) -> None:
    program.window.open_palette()
    (palette,) = program.window.findChildren(CommandPalette)
    letters: dict[str, list[float]] = {text: [] for typed in TYPED for text in accumulate(typed)}

    def empty() -> None:
        palette.field.clear()

    def type_everything() -> None:
        for typed in TYPED:
            palette.field.clear()
            for letter in typed:
                begun = perf_counter()
                type_text(letter, palette.field)
                palette.grab()
                letters[palette.field.text()].append(perf_counter() - begun)

    rounds(benchmark, empty, type_everything)
    palette.close()
    every = [seconds for answers in letters.values() for seconds in answers[1:]]
    report(verdict("searching while typing, each letter", every, AIM))
