"""The journey in a real window, where a window manager decides who has the keyboard.

    python -m pytest tests/journeys/test_on_a_screen.py

It needs Xvfb (a screen in memory), openbox, and what Qt needs there:
`apt-get install xvfb openbox libxcb-cursor0`. To watch it on a screen of your own:
`CAR_TEST_PLATFORM=xcb python -m pytest tests/journeys/test_main_job.py`.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from ctypes.util import find_library
from pathlib import Path
from shutil import which

import pytest
from pytestqt.qtbot import QtBot

CHECKOUT = Path(__file__).parents[2]
MISSING = [name for name in ("Xvfb", "openbox") if which(name) is None]
MISSING += [] if find_library("xcb-cursor") else ["libxcb-cursor0"]

pytestmark = pytest.mark.skipif(
    bool(MISSING), reason=f"a screen in memory needs {' and '.join(MISSING)}"
)


@pytest.fixture
def display() -> Iterator[str]:
    """A screen in memory; the server chooses a free number and tells it."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        assert number, "Xvfb did not start"
        yield f":{number}"
        server.terminate()


@pytest.fixture
def managed_display(display: str, tmp_path: Path, qtbot: QtBot) -> Iterator[str]:
    """The same screen with a window manager that is ready."""
    ready = tmp_path / "ready"
    command = ["openbox", "--startup", f"touch '{ready}'"]
    environment = {**os.environ, "DISPLAY": display}
    with subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL) as manager:
        qtbot.waitUntil(ready.exists, timeout=15_000)
        yield display
        manager.terminate()


@pytest.mark.timeout(240)
@pytest.mark.parametrize("journey", ["test_main_job.py", "test_three_hours.py"])
def test_the_journey_works_where_a_window_manager_gives_the_keyboard(
    managed_display: str, journey: str
) -> None:
    environment = {**os.environ, "DISPLAY": managed_display, "CAR_TEST_PLATFORM": "xcb"}

    done = subprocess.run(
        [
            *(sys.executable, "-m", "pytest", "-q", "--show-capture=no", "-p", "no:xdist"),
            *(f"tests/journeys/{journey}", "-k", "not shared"),
        ],
        cwd=CHECKOUT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=200,
    )

    assert done.returncode == 0, done.stdout
    assert "1 passed" in done.stdout
