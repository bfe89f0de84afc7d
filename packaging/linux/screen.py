"""A screen without a monitor, on which a window is waited for, photographed and typed at."""

from __future__ import annotations

import os
import subprocess
import time
import zlib
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Self

import product
from running import ToolFailed, run

NEEDED = {"Xvfb": "xvfb", "xdotool": "xdotool", "import": "imagemagick", "openbox": "openbox"}
SIZE = "1366x768x24"  # the laptop of a school
PATIENCE = 60.0  # seconds
PAUSE = 0.01  # seconds between two looks
STILL = 8.0  # seconds without a change: all is painted, also on a busy machine


class Screen:
    """An X server of our own; its picture is a file that can be read at any moment."""

    def __init__(self, *, is_managed: bool = False) -> None:
        """Show windows as they paint themselves, or `is_managed`, with a manager that gives them the keyboard."""
        self._folder = TemporaryDirectory(prefix="carnet-car-screen-")
        reading, writing = os.pipe()
        self._server = subprocess.Popen(
            [
                "Xvfb",
                "-displayfd",
                str(writing),
                "-screen",
                "0",
                SIZE,
                "-ac",
                "-nolisten",
                "tcp",
                "-noreset",
                "-fbdir",
                self._folder.name,
            ],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as told:
            self.display = f":{told.readline().strip()}"
        self._picture = Path(self._folder.name, "Xvfb_screen0")
        self._blank = self._picture.read_bytes()
        self._manager = self._managing() if is_managed else None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._manager is not None:
            self._manager.terminate()
            self._manager.wait()
        self._server.terminate()
        self._server.wait()
        self._folder.cleanup()

    def _managing(self) -> subprocess.Popen[bytes]:
        environment = os.environ | {"DISPLAY": self.display}
        return subprocess.Popen(
            ["openbox", "--sm-disable"],
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def wait_for_paint(self) -> float:
        """Wait until anything is painted on an empty screen; return the moment (`time.monotonic`)."""
        return self._wait_until(lambda: self._picture.read_bytes() != self._blank, "no window")

    def wait_for_window(self) -> None:
        """Wait until there is a window: a manager may paint the screen before."""
        self._wait_until(lambda: bool(self.windows()), "no window")

    def wait_for_calm(self) -> float:
        """Wait until no new picture appears (a cursor may blink); return when the last one did."""
        seen: set[int] = set()
        since = time.monotonic()

        def is_still() -> bool:
            nonlocal since
            now = zlib.crc32(self._picture.read_bytes())
            if now not in seen:
                seen.add(now)
                since = time.monotonic()
            return time.monotonic() - since > STILL

        self._wait_until(is_still, "a window that never comes to rest")
        return since

    def close_by(self, keys: str) -> None:
        """Press a combination of keys until every window is gone: a busy window may miss the first."""
        pressed = 0.0

        def is_empty() -> bool:
            nonlocal pressed
            if not self.windows():
                return True
            if time.monotonic() - pressed > STILL:
                self.press(keys)
                pressed = time.monotonic()
            return False

        self._wait_until(is_empty, "a window that does not close")

    def windows(self) -> list[str]:
        """Return the titles of our windows in sight; a manager has some of its own."""
        environment = {"DISPLAY": self.display}
        command = [
            "xdotool",
            "search",
            "--onlyvisible",
            "--class",
            product.NAME,
            "getwindowname",
            "%@",
        ]
        return run(command, environment=environment, accepted=(0, 1)).splitlines()

    def press(self, keys: str) -> None:
        """Press a combination of keys, such as ctrl+q, in the window in sight; no manager gives it the focus."""
        self._tell(["key", "--clearmodifiers", keys])

    def type_text(self, text: str) -> None:
        """Type a text and Return in the window in sight."""
        self._tell(["type", "--delay", "40", text])
        self._tell(["key", "Return"])

    def photograph(self, file: Path) -> None:
        """Write what is on the screen as a PNG."""
        file.parent.mkdir(parents=True, exist_ok=True)
        run(["import", "-window", "root", file], environment={"DISPLAY": self.display})

    def _tell(self, action: list[str]) -> None:
        finding = [
            "xdotool",
            "search",
            "--onlyvisible",
            "--class",
            product.NAME,
            "windowactivate",
            "--sync",
        ]
        # A window that has just closed is no fault: whoever asks waits for what should follow.
        run([*finding, *action], environment={"DISPLAY": self.display}, accepted=(0, 1))

    def _wait_until(self, is_reached: Callable[[], bool], otherwise: str) -> float:
        end = time.monotonic() + PATIENCE
        while not is_reached():
            if time.monotonic() > end:
                raise ToolFailed(f"After {PATIENCE:.0f} seconds there is {otherwise}.")
            time.sleep(PAUSE)  # noqa: TID251 - another process paints: there is nothing to wait on
        return time.monotonic()
