"""How much memory it takes to have opened every screen."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.repository.tree import CHECKOUT

OPENING = [sys.executable, "-m", "tests.performance.opening_everything"]


@pytest.mark.timeout(300)
def test_opening_every_screen_once(
    benchmark: BenchmarkFixture, folder: Path, report: Callable[[str], None]
) -> None:
    peaks: list[int] = []

    def open_everything() -> None:
        result = subprocess.run(
            [*OPENING, str(folder)],
            cwd=CHECKOUT,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            encoding="utf-8",
            check=True,
        )
        peaks.append(int(result.stdout))

    benchmark.pedantic(open_everything, rounds=3)  # type: ignore[no-untyped-call]  # the plug-in types half of itself
    benchmark.extra_info["peak_bytes"] = max(peaks)
    report(f"peak memory once every screen was opened: {max(peaks) / 1e6:.0f} MB")
