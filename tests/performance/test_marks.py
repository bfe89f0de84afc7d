"""How long one mark takes: from the key to the row that shows it, and to the window being free again."""

from __future__ import annotations

from collections.abc import Callable
from itertools import cycle

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from pytest_benchmark.fixture import BenchmarkFixture

from car_desktop.app.program import Program
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.screens.meeting.attendance_panel import AttendancePanel
from tests.performance.places import gather
from tests.performance.timing import ROUNDS, Stopwatch, Taken, rounds, verdict

FRAME = 1 / 60
LONGEST_STALL = 0.050


class _Paintings(QObject):
    """Notes when a widget begins to be painted."""

    def __init__(self) -> None:
        super().__init__()
        self.watch = Stopwatch()
        self.began: list[Taken] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.began.append(self.watch.read())
        return False


@pytest.mark.timeout(300)
@pytest.mark.parametrize("people", [25, 1_000])
def test_a_mark(
    benchmark: BenchmarkFixture, program: Program, report: Callable[[str], None], people: int
) -> None:
    meeting_id = program.context.operations.execute("crowd", gather, people)
    program.context.navigator.open(ScreenId.MEETING, meeting_id=meeting_id, step="facilitate")
    (panel,) = program.window.findChildren(AttendancePanel)
    committed: list[bool] = []
    panel.operations.changed.connect(lambda: committed.append(True))
    paintings = _Paintings()
    panel.table.viewport().installEventFilter(paintings)
    until_painted: list[Taken] = []
    keys = cycle([Qt.Key.Key_P, Qt.Key.Key_A])

    def choose() -> None:
        panel.table.selectRow(0)
        panel.table.grab()  # what choosing repaints is not of the mark
        paintings.began.clear()

    def mark() -> None:
        paintings.watch = Stopwatch()
        QTest.keyClick(panel.table, next(keys))
        until_painted.append(paintings.began[0])

    busy = rounds(benchmark, choose, mark)
    assert len(committed) == ROUNDS + 1
    among = f"a mark among {people:,} people"
    report(verdict(f"{among}, from the key to its repaint", until_painted[1:], FRAME))
    report(verdict(f"{among}, until the window is free again", busy, LONGEST_STALL))
