"""How long the workspace of a meeting takes: to open at each step, to read a report, to write a line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytest_benchmark.fixture import BenchmarkFixture

from car_desktop.app.program import Program
from car_desktop.formats.attendance_reports.reader import read_report
from car_desktop.services.attendance_import import import_attendance, plan_attendance_import
from car_desktop.services.notes import meeting_notes
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.screens.meeting.notes_panel import NotesPanel
from car_desktop.ui.screens.meeting.steps import StepId
from tests.formats.reports import Dress, Somebody, sections
from tests.keyboard import type_text
from tests.performance.places import gather, held_meeting
from tests.performance.timing import ROUNDS, rounds, verdict

OPENING = 0.100  # seconds, 95th percentile
LONGEST_STALL = 0.050
IMPORT = 1.0
"""On another thread: a person waits for it, the window does not."""

IN_THE_REPORT = 300

pytestmark = pytest.mark.timeout(300)


@pytest.mark.parametrize("step", list(StepId))
def test_opening_a_step(
    benchmark: BenchmarkFixture,
    program: Program,
    step: StepId,
    report: Callable[[str], None],
) -> None:
    navigator, meeting_id = program.context.navigator, held_meeting(program)

    def open_and_paint() -> None:
        navigator.open(ScreenId.MEETING, meeting_id=meeting_id, step=step.value)
        program.window.grab()

    taken = rounds(benchmark, lambda: navigator.open(ScreenId.SETTINGS), open_and_paint)
    report(verdict(f"opening a meeting to {step}", taken, OPENING))


def test_importing_a_report(
    benchmark: BenchmarkFixture, program: Program, report: Callable[[str], None], tmp_path: Path
) -> None:
    operations = program.context.operations
    meeting_id = operations.execute("crowd", gather, IN_THE_REPORT)
    file = tmp_path / "rapport.csv"
    file.write_bytes(sections(everybody(), Dress(encoding="utf-16")))
    written: list[int] = []

    def take_back() -> None:
        if written:
            operations.undo_stack.undo()

    def read_plan_and_write() -> None:
        read = read_report(file, datetime.now().date())
        operations.query(plan_attendance_import, meeting_id, read)
        done = operations.execute("import", import_attendance, meeting_id, read)
        written.append(sum(one.person_id is not None for one in done.people))

    taken = rounds(benchmark, take_back, read_plan_and_write)
    assert written == [IN_THE_REPORT] * (ROUNDS + 1)
    report(verdict(f"importing a report of {IN_THE_REPORT} people", taken, IMPORT))


def everybody() -> list[Somebody]:
    """All members, each twice in the meeting of today."""
    now = datetime.now().replace(second=0, microsecond=0)
    hour, pause = timedelta(hours=1), timedelta(minutes=15)
    stays = ((now, now + hour), (now + hour + pause, now + 2 * hour))
    return [Somebody(f"Nadia Essai{n:04}", f"n{n}@ecole.test", stays) for n in range(IN_THE_REPORT)]


def test_a_quick_entry(
    benchmark: BenchmarkFixture, program: Program, report: Callable[[str], None]
) -> None:
    operations = program.context.operations
    meeting_id = operations.execute("crowd", gather, 25)
    program.context.navigator.open(ScreenId.MEETING, meeting_id=meeting_id, step="facilitate")
    (notes,) = program.window.findChildren(NotesPanel)
    notes.quick.take_focus()

    def type_line() -> None:
        type_text("d La grille commune sert à toutes les équipes")
        program.window.grab()

    def enter() -> None:
        QTest.keyClick(notes.quick.field, Qt.Key.Key_Return)

    taken = rounds(benchmark, type_line, enter)
    assert len(operations.query(meeting_notes, meeting_id)) == ROUNDS + 1
    report(verdict("writing a quick entry", taken, LONGEST_STALL))
