"""How long the palette takes to answer each letter."""

from __future__ import annotations

from collections.abc import Callable
from itertools import accumulate

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from car_desktop.app.program import Program
from car_desktop.ui.shell.palette import CommandPalette
from tests.keyboard import type_text
from tests.performance.timing import Stopwatch, Taken, rounds, verdict

AIM = 0.050
TYPED = "élise ta", "mésange 12", "lecture de", "zzz"


@pytest.mark.timeout(300)
def test_searching_while_typing(
    benchmark: BenchmarkFixture, program: Program, report: Callable[[str], None]
) -> None:
    program.window.open_palette()
    (palette,) = program.window.findChildren(CommandPalette)
    letters: dict[str, list[Taken]] = {text: [] for typed in TYPED for text in accumulate(typed)}

    def empty() -> None:
        palette.field.clear()

    def type_everything() -> None:
        for typed in TYPED:
            palette.field.clear()
            for letter in typed:
                watch = Stopwatch()
                type_text(letter, palette.field)
                palette.grab()
                letters[palette.field.text()].append(watch.read())

    rounds(benchmark, empty, type_everything)
    palette.close()
    every = [taken for answers in letters.values() for taken in answers[1:]]
    report(verdict("searching while typing, each letter", every, AIM))
