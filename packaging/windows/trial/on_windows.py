"""The shortest life of the setup, on a real Windows: installed, checked by itself, uninstalled."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from threading import Event

import product
from running import run
from windows import identity
from windows.trial.desk import check, wait_until


def try_setup(setup: Path) -> None:
    """Install for the person who runs this, who must not have the program yet, and remove it again.

    Raises:
        Wrong: a promise is not kept.
        ToolFailed: the setup or the program ended badly.
    """
    local = Path(os.environ["LOCALAPPDATA"])
    place, data = local / "Programs" / product.NAME, local / product.NAME
    check(not place.exists(), f"{product.NAME} is not installed yet in {place}")
    data_before = data.exists()

    run([setup, "/S"])
    print(run([place / "app" / identity.EXECUTABLE, "self-check"]))
    _opens(place / "app" / identity.EXECUTABLE)
    run([place / "uninstall.exe", "/S"])

    wait_until(lambda: not place.exists(), "the program is removed")
    check(data.exists() == data_before, "uninstalling leaves the data as it was")


def _opens(program: Path) -> None:
    """The window stays open on a throwaway sample year until it is told to close."""
    with subprocess.Popen([program, "--demo"]) as process:
        Event().wait(20)
        check(process.poll() is None, "the window stays open")
        process.terminate()
