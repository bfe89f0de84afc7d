"""The data that is measured on, and the ratios that are reported."""

import gc
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from car_desktop.app.folders import PREFERENCES_FILE
from car_desktop.app.garbage import GarbageAtRest
from car_desktop.app.program import Program, Start
from car_desktop.ui.settings import Settings
from tests.performance.archive import write_archive
from tests.repository.tree import CHECKOUT

_reported: list[str] = []


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder holding the sample school year."""
    folder = tmp_path_factory.mktemp("sample")
    command = [sys.executable, "-m", "car_desktop", "sample", "--out", str(folder)]
    subprocess.run(command, cwd=CHECKOUT, check=True, stdout=subprocess.DEVNULL)
    return folder


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ten years of data, ten times over."""
    folder = tmp_path_factory.mktemp("archive")
    write_archive(folder, date.today())
    return folder


@pytest.fixture(params=["sample", "archive"])
def folder(request: pytest.FixtureRequest) -> Path:
    """Each size of data in turn."""
    made: Path = request.getfixturevalue(request.param)
    return made


@pytest.fixture
def program(folder: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Program]:
    """The whole program, open on the data, as large as on a laptop, its start behind it."""
    program = Program(qapp, Start(folder, "fr"), Settings(folder / PREFERENCES_FILE))
    program.settled.connect(partial(GarbageAtRest, program))
    with qtbot.waitSignal(program.ready, timeout=10_000):
        program.show()
    program.window.resize(1360, 850)
    yield program
    program.window.close()
    program.stop()
    for timer in program.findChildren(QTimer):
        timer.stop()
    gc.unfreeze()


@pytest.fixture
def report(request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Have a line shown under the table of benchmarks, with the size of the data it is about."""
    callspec = getattr(request.node, "callspec", None)
    size = str(callspec.params.get("folder", "")) if callspec else ""

    def tell(line: str) -> None:
        _reported.append(f"{size or 'documents':>9} | {line}")

    return tell


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Show what the table cannot: ratios, percentiles and memory, each beside its aim."""
    if _reported:
        terminalreporter.section("ratios, percentiles and memory")
        for line in sorted(_reported):
            terminalreporter.line(line)
