"""How long a screen takes to open, and a mark from the key to the repaint, on both sizes of data."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from itertools import cycle
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from car_desktop.app.folders import PREFERENCES_FILE
from car_desktop.app.program import Program, Start
from car_desktop.domain.values import MeetingState
from car_desktop.services.listing import listed_communities, listed_meetings, listed_people
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.screens.meeting.attendance_panel import AttendancePanel
from car_desktop.ui.settings import Settings
from tests.performance.archive import write_archive

SCREEN_AIM = 0.100  # seconds, 95th percentile
MARK_AIM = 0.033
ROUNDS = 20
SIZES = ["sample", "archive"]


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ten years of data, ten times over."""
    folder = tmp_path_factory.mktemp("archive")
    write_archive(folder, date.today())
    return folder


@pytest.fixture
def program(request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot) -> Iterator[Program]:
    """The whole program, open on the sample or on the archive."""
    folder: Path = request.getfixturevalue(request.param)
    program = Program(qapp, Start(folder, "fr"), Settings(folder / PREFERENCES_FILE))
    with qtbot.waitSignal(program.ready, timeout=10_000):
        program.show()
    program.window.resize(1360, 850)
    yield program
    program.window.close()
    program.stop()


def somewhere(program: Program, screen: ScreenId) -> dict[str, object]:
    """What a detail screen opens on: in the middle of the data."""
    query, today = program.context.operations.query, date.today()
    match screen:
        case ScreenId.COMMUNITY:
            return {"community_id": query(listed_communities)[-1].id}
        case ScreenId.PERSON:
            return {"person_id": query(listed_people, today)[0].id}
        case ScreenId.MEETING:
            return {"meeting_id": held_meeting(program)}
        case _:
            return {}


def held_meeting(program: Program) -> int:
    """The latest meeting whose minutes are closed."""
    rows = program.context.operations.query(listed_meetings)
    return [row.id for row in rows if row.state is MeetingState.CLOSED][-1]


def coming_meeting(program: Program) -> int:
    """The next meeting: its sheet can be marked."""
    rows = program.context.operations.query(listed_meetings)
    return next(row.id for row in rows if row.state.is_upcoming)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("program", SIZES, indirect=True)
@pytest.mark.parametrize("screen", list(ScreenId))
def test_opening_a_screen(
    benchmark: BenchmarkFixture,
    program: Program,
    screen: ScreenId,
    request: pytest.FixtureRequest,
    report: Callable[[str], None],
) -> None:
    arguments = somewhere(program, screen)
    elsewhere = ScreenId.TODAY if screen is ScreenId.SETTINGS else ScreenId.SETTINGS

    def leave() -> None:
        program.context.navigator.open(elsewhere)

    def open_and_paint() -> None:
        program.context.navigator.open(screen, **arguments)
        program.window.grab()

    seconds = rounds(benchmark, leave, open_and_paint)
    report(verdict(request.node.callspec.id, seconds, SCREEN_AIM))


@pytest.mark.timeout(300)
@pytest.mark.parametrize("program", SIZES, indirect=True)
def test_a_mark_from_the_key_to_the_repaint(
    benchmark: BenchmarkFixture,
    program: Program,
    request: pytest.FixtureRequest,
    report: Callable[[str], None],
) -> None:
    program.context.navigator.open(ScreenId.MEETING, meeting_id=coming_meeting(program))
    (panel,) = program.window.findChildren(AttendancePanel)
    said: list[bool] = []
    panel.operations.changed.connect(lambda: said.append(True))
    keys = cycle([Qt.Key.Key_P, Qt.Key.Key_A])

    def choose() -> None:
        panel.table.selectRow(0)

    def mark_and_paint() -> None:
        QTest.keyClick(panel.table, next(keys))
        panel.table.grab()

    seconds = rounds(benchmark, choose, mark_and_paint)
    assert len(said) == ROUNDS + 1
    report(verdict(f"a mark, {request.node.callspec.id}", seconds, MARK_AIM))


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
