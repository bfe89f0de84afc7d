"""How long a screen takes to open, from being asked for to being painted, on both sizes of data."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from car_desktop.app.program import Program
from car_desktop.ui.navigation import ScreenId
from tests.performance.places import somewhere
from tests.performance.timing import rounds, verdict

AIM = 0.100  # seconds, 95th percentile


@pytest.mark.timeout(300)
@pytest.mark.parametrize("screen", list(ScreenId))
def test_opening_a_screen(
    benchmark: BenchmarkFixture,
    program: Program,
    screen: ScreenId,
    report: Callable[[str], None],
) -> None:
    arguments = somewhere(program, screen)
    elsewhere = ScreenId.TODAY if screen is ScreenId.SETTINGS else ScreenId.SETTINGS

    def leave() -> None:
        program.context.navigator.open(elsewhere)

    def open_and_paint() -> None:
        program.context.navigator.open(screen, **arguments)
        program.window.grab()

    report(verdict(f"opening {screen}", rounds(benchmark, leave, open_and_paint), AIM))
