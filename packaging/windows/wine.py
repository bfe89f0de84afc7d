"""A Windows of our own, under Wine: a prefix with the stubs, a screen in memory, and what runs there."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath
from threading import Thread
from types import TracebackType
from typing import Self

from running import ToolFailed, need, run

PROGRAMS = {
    "wine": "wine wine64",
    "Xvfb": "xvfb",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64",
    "localedef": "locales",
}
STUBS = Path(__file__).resolve().parent / "wine_stubs"
LIBRARIES_OF_STUB: Mapping[str, Sequence[str]] = {
    "icuuc": [],
    "mscms": [],
    "bcryptprimitives": ["-ladvapi32"],
}
SCREEN_SIZE = "1440x960x24"


@dataclass(frozen=True)
class Ended:
    """How a Windows program ended: its exit code, as Windows has it, and what it printed."""

    code: int
    said: str


class Wine:
    """One Wine prefix and the X server its windows are on; a context manager."""

    def __init__(self, prefix: Path, account: str = "wine", language: str = "en_CA") -> None:
        need(PROGRAMS)
        self.prefix = prefix
        self.drive = prefix / "drive_c"
        self.home = self.drive / "users" / account
        self._account = account
        self._language = language
        self._screen: subprocess.Popen[str] | None = None
        self.display = ""

    def __enter__(self) -> Self:
        self._start_screen()
        self._make_prefix()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.end_everything()
        if self._screen is not None:
            self._screen.terminate()
            self._screen.wait()

    @property
    def environment(self) -> Mapping[str, str]:
        """What every Wine process of this prefix needs; `mscms` is the stub, not Wine's own."""
        return {
            "WINEPREFIX": str(self.prefix),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe=;mscms=n",
            "DISPLAY": self.display,
            # Wine takes from here in which language Windows is, and what an accent is.
            "LC_ALL": f"{self._language}.UTF-8",
            "LOCPATH": str(self.prefix.parent / "locales"),
            "USER": self._account,  # and from here, who is at the keyboard
        }

    def run(
        self,
        *command: str | Path | PureWindowsPath,
        environment: Mapping[str, str] | None = None,
        folder: Path | None = None,
        seconds: int = 300,
    ) -> Ended:
        """Run a Windows program to its end.

        Both sides are pipes: CPython 3.13 does not start under Wine with its output in a file.

        Raises:
            ToolFailed: it did not end in time.
        """
        process = self.start(*command, environment=environment, folder=folder)
        said: list[str] = []
        reader = Thread(target=_read, args=(process, said), daemon=True)
        reader.start()
        try:
            code = process.wait(seconds)
        except subprocess.TimeoutExpired as error:
            process.kill()
            raise ToolFailed(f"{command[0]} did not end in {seconds} s: {''.join(said)}") from error
        reader.join(5)  # what it started may go on holding the pipe
        return Ended(code, "".join(said))

    def start(
        self,
        *command: str | Path | PureWindowsPath,
        environment: Mapping[str, str] | None = None,
        folder: Path | None = None,
    ) -> subprocess.Popen[str]:
        """Start a Windows program and leave it to run."""
        return subprocess.Popen(
            ["wine", *(str(part) for part in command)],
            env={**os.environ, **self.environment, **(environment or {})},
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
        )

    def end_everything(self) -> None:
        """End whatever runs on this Windows, as pulling the plug does."""
        run([_server(), "-k"], environment=self.environment, accepted=(0, 1, 2))
        run([_server(), "-w"], environment=self.environment)

    def windows_path(self, path: Path) -> PureWindowsPath:
        """The name that Windows programs have for a file of this machine."""
        if path.is_relative_to(self.drive):
            return PureWindowsPath("C:/") / path.relative_to(self.drive)
        return PureWindowsPath("Z:/") / path.relative_to("/")

    def _start_screen(self) -> None:
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN_SIZE]
        self._screen = subprocess.Popen(
            [*command, "-nolisten", "tcp", "-noreset"],
            pass_fds=[writing],
            stderr=subprocess.DEVNULL,
            text=True,
        )
        os.close(writing)
        with os.fdopen(reading) as answer:
            self.display = f":{answer.readline().strip()}"

    def _make_prefix(self) -> None:
        self._make_locale()
        if not (self.prefix / "system.reg").exists():
            run(["wine", "wineboot", "--init"], environment=self.environment)
            run([_server(), "-w"], environment=self.environment)
        system = self.drive / "windows" / "system32"
        for name, libraries in LIBRARIES_OF_STUB.items():
            compiler = ["x86_64-w64-mingw32-gcc", "-O2", "-s", "-shared", "-w"]
            files = ["-o", str(system / f"{name}.dll"), str(STUBS / f"{name}.c")]
            run([*compiler, *files, *libraries])

    def _make_locale(self) -> None:
        """Linux has no language but English until it is asked for."""
        locales = self.prefix.parent / "locales"
        locales.mkdir(parents=True, exist_ok=True)
        name = f"{self._language}.UTF-8"
        if not (locales / name).exists():
            run(["localedef", "-i", self._language, "-f", "UTF-8", locales / name])


def _read(process: subprocess.Popen[str], said: list[str]) -> None:
    if process.stdout is not None:
        said.extend(process.stdout)


def _server() -> str:
    """Debian keeps wineserver out of the PATH."""
    found = shutil.which("wineserver64", path="/usr/lib/wine") or shutil.which("wineserver")
    if found is None:
        raise ToolFailed("wineserver is not on this machine: apt-get install wine64")
    return found
