"""Repeating something that a person does, and saying how long it takes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median, quantiles
from time import perf_counter, process_time

from pytest_benchmark.fixture import BenchmarkFixture

ROUNDS = 20


@dataclass(frozen=True, slots=True)
class Taken:
    """What one time took: seconds on the wall, and of this process's own work.

    A busy machine makes the first longer, and hardly the second.
    """

    waited: float
    worked: float


class Stopwatch:
    """Running from the moment it is made."""

    def __init__(self) -> None:
        self._began = perf_counter(), process_time()

    def read(self) -> Taken:
        """Return the time since the beginning; the watch runs on."""
        waited, worked = self._began
        return Taken(perf_counter() - waited, process_time() - worked)


def rounds(
    benchmark: BenchmarkFixture, prepare: Callable[[], None], work: Callable[[], None]
) -> list[Taken]:
    """Repeat the work after a first time that is not counted; answer how long each took."""
    taken: list[Taken] = []

    def timed() -> None:
        watch = Stopwatch()
        work()
        taken.append(watch.read())

    benchmark.pedantic(timed, setup=prepare, rounds=ROUNDS, warmup_rounds=1)  # type: ignore[no-untyped-call]  # the plug-in types half of itself
    return taken[1:]


def verdict(what: str, taken: Sequence[Taken], aim: float) -> str:
    """The median and the 95th percentile beside what the latter should be."""
    waited = [one.waited for one in taken]
    slow = percentile_95(waited)
    over = "  <-- over the aim" if slow > aim else ""
    return (
        f"{what}: median {median(waited) * 1000:.0f} ms, 95th percentile {slow * 1000:.0f} ms, "
        f"its own work {percentile_95([one.worked for one in taken]) * 1000:.0f} ms "
        f"(aim: at most {aim * 1000:.0f}){over}"
    )


def percentile_95(values: Sequence[float]) -> float:
    return quantiles(values, n=20)[-1]
