"""How long the window is deaf while a job writes 500 documents: a heart beats on its thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from car_desktop.app.program import Program
from car_desktop.progress import Progress
from car_desktop.reports.export import PreparedDocument, prepare
from car_desktop.reports.minutes import Options
from car_desktop.ui.jobs import Job
from tests.performance.places import held_meeting
from tests.performance.timing import percentile_95

DOCUMENTS = 500
AT_REST = 3_000  # milliseconds
LONGEST_STALL = 0.050
BEAT = 1  # millisecond


class _Heart(QObject):
    """Beats on the window's thread for as long as nothing holds it."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self._last = perf_counter()
        self._timer = QTimer(self, interval=BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self._last = perf_counter()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    @property
    def said(self) -> str:
        """Its gaps in milliseconds."""
        slow, longest = percentile_95(self.gaps), max(self.gaps)
        return f"longest stall {longest * 1000:.0f} ms, 95th percentile {slow * 1000:.0f} ms"

    def _beat(self) -> None:
        now = perf_counter()
        self.gaps.append(now - self._last)
        self._last = now


@pytest.mark.timeout(600)
def test_a_batch_of_minutes(
    benchmark: BenchmarkFixture,
    program: Program,
    qtbot: QtBot,
    tmp_path: Path,
    report: Callable[[str], None],
) -> None:
    """Beside the same window at rest, for as long a time as a busy machine needs to show itself."""
    document = program.context.operations.query(prepare, "minutes", Options(held_meeting(program)))
    at_rest, during = _Heart(), _Heart()
    at_rest.start()
    qtbot.wait(AT_REST)
    at_rest.stop()

    def write_all() -> None:
        job: Job[None] = Job("minutes", partial(_write_all, document, tmp_path))
        during.start()
        with qtbot.waitSignal(job.succeeded, timeout=500_000):
            program.context.jobs.start(job)
        during.stop()

    benchmark.pedantic(write_all, rounds=1)  # type: ignore[no-untyped-call]  # the plug-in types half of itself
    assert len(list(tmp_path.glob("*.pdf"))) == DOCUMENTS
    over = "  <-- over the aim" if max(during.gaps) > LONGEST_STALL else ""
    report(
        f"the window while {DOCUMENTS} minutes are written: {during.said}, at rest {at_rest.said} "
        f"(aim: at most {LONGEST_STALL * 1000:.0f}){over}"
    )


def _write_all(document: PreparedDocument, folder: Path, progress: Progress) -> None:
    """Each document whole, one after the other; what is shown counts documents."""
    for number in range(DOCUMENTS):
        progress(number, DOCUMENTS)
        document.write(folder / f"minutes-{number}.pdf", Progress())
