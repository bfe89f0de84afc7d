"""Repeating something that a person does, and saying how long it takes."""

from collections.abc import Callable
from statistics import median, quantiles
from time import perf_counter

from pytest_benchmark.fixture import BenchmarkFixture

ROUNDS = 20


def rounds(
    benchmark: BenchmarkFixture, prepare: Callable[[], None], work: Callable[[], None]
) -> list[float]:
    """Repeat the work after a first time that is not counted; answer how long each took."""
    seconds: list[float] = []

    def timed() -> None:
        begun = perf_counter()
        work()
        seconds.append(perf_counter() - begun)

    benchmark.pedantic(timed, setup=prepare, rounds=ROUNDS, warmup_rounds=1)  # type: ignore[no-untyped-call]  # the plug-in types half of itself
    return seconds[1:]


def verdict(what: str, seconds: list[float], aim: float) -> str:
    """The median and the 95th percentile beside what the latter should be."""
    usual, slow = median(seconds), quantiles(seconds, n=20)[-1]
    over = "  <-- over the aim" if slow > aim else ""
    return (
        f"{what}: median {usual * 1000:.0f} ms, 95th percentile {slow * 1000:.0f} ms "
        f"(aim: at most {aim * 1000:.0f}){over}"
    )
