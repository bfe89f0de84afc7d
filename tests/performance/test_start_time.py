"""How long a start takes, against the least that Qt, and Qt with SQLAlchemy, can do.

The three programs are started in turn, so that whatever else this machine does weighs on all.
"""

from collections.abc import Callable
from pathlib import Path
from statistics import median

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.performance.starting import Start, start

ROUNDS = 9
WINDOW_AIM = 2.5
DATA_AIM = 1.3


@pytest.mark.timeout(600)
def test_starting_to_window_and_to_data(
    benchmark: BenchmarkFixture, folder: Path, report: Callable[[str], None]
) -> None:
    starts: dict[str, list[Start]] = {"bare_qt": [], "bare_database": [], "car_desktop": []}

    def bare_starts() -> None:
        for program in ("bare_qt", "bare_database"):
            starts[program].append(start(program, folder))

    def our_start() -> None:
        starts["car_desktop"].append(start("car_desktop", folder))

    benchmark.pedantic(  # type: ignore[no-untyped-call]  # the plug-in types half of itself
        our_start, setup=bare_starts, rounds=ROUNDS, warmup_rounds=1
    )

    window = _medians(starts, lambda one: one.window)
    data = _medians(starts, lambda one: one.data)
    peak = _medians(starts, lambda one: one.peak_bytes)
    report(_comparison("first window", window, "bare_qt", WINDOW_AIM))
    report(_comparison("first data", data, "bare_database", DATA_AIM))
    report(
        f"memory at first data: {peak['car_desktop'] / 1e6:.0f} MB, "
        f"bare Qt and SQLAlchemy {peak['bare_database'] / 1e6:.0f} MB"
    )
    benchmark.extra_info |= {"window_s": window, "data_s": data, "peak_bytes": peak}


def _medians(starts: dict[str, list[Start]], of: Callable[[Start], float]) -> dict[str, float]:
    return {program: median(of(one) for one in runs) for program, runs in starts.items()}


def _comparison(what: str, seconds: dict[str, float], bare: str, aim: float) -> str:
    ours, least = seconds["car_desktop"], seconds[bare]
    ratio = ours / least
    verdict = "" if ratio <= aim else "  <-- over the aim"
    return (
        f"{what}: {ours * 1000:.0f} ms, {bare} {least * 1000:.0f} ms: "
        f"{ratio:.2f} times (aim: at most {aim}){verdict}"
    )
