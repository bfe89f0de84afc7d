"""The data that is measured on, and the ratios that are reported."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.repository.tree import CHECKOUT

_reported: list[str] = []


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder holding the sample school year."""
    folder = tmp_path_factory.mktemp("sample")
    command = [sys.executable, "-m", "car_desktop", "sample", "--out", str(folder)]
    subprocess.run(command, cwd=CHECKOUT, check=True, stdout=subprocess.DEVNULL)
    return folder


@pytest.fixture
def report() -> Callable[[str], None]:
    """Have a line shown under the table of benchmarks."""
    return _reported.append


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Show what the table cannot: ratios and memory."""
    if _reported:
        terminalreporter.section("ratios and memory")
        for line in _reported:
            terminalreporter.line(line)
