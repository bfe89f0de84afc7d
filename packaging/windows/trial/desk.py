"""A Windows computer of somebody with an awkward name, and what a person does at it."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from time import monotonic

import product
from running import run
from windows import identity
from windows.wine import Ended, Wine

ACCOUNT = "Zoé d'Août Lévêque"
UNINSTALL_KEY = rf"Software\Microsoft\Windows\CurrentVersion\Uninstall\{product.NAME}"
# Bytes of a picture: what a screen with less on it never reaches.
_SOMETHING = 4_000
WITH_DATA = 30_000  # the window before its data has 22 000


class Wrong(Exception):
    """Something is not as the packages promise."""


def check(holds: object, promise: str) -> None:
    """Stop the trial where a promise is not kept.

    Raises:
        Wrong: with the promise.
    """
    if not holds:
        raise Wrong(promise)


def wait_until(holds: Callable[[], object], promise: str, seconds: float = 90) -> None:
    """Ask again and again, five times a second, until it holds.

    Raises:
        Wrong: it does not hold in time.
    """
    pause, end = Event(), monotonic() + seconds
    while not holds():
        check(monotonic() < end, f"{promise} (waited {seconds:.0f} s)")
        pause.wait(0.2)


@dataclass(frozen=True)
class Packages:
    """What is tried: this version, and the same program packed as the next one."""

    version: str
    setup: Path
    msi: Path
    portable: Path
    next_version: str
    next_setup: Path
    next_msi: Path


class Desk:
    """The computer, the packages on it, and a folder for pictures."""

    def __init__(self, wine: Wine, packages: Packages, pictures: Path) -> None:
        self.wine = wine
        self.packages = packages
        local = wine.home / "AppData" / "Local"
        self.place = local / "Programs" / product.NAME
        self.place_for_all = wine.drive / "Program Files" / product.NAME
        self.data = local / product.NAME
        self.menu = wine.home / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs"
        self._pictures = pictures

    def clear(self) -> None:
        """Take away whatever an earlier story left."""
        self.wine.end_everything()
        for place in (self.place, self.place_for_all):
            if (place / "uninstall.exe").exists():
                self.uninstall(place)
        shutil.rmtree(self.data, ignore_errors=True)

    def setup(self, *flags: str, newer: bool = False) -> int:
        """Run a setup in silence; return its exit code."""
        file = self.packages.next_setup if newer else self.packages.setup
        return self._run_line(file, "/S", *flags)

    def install(self, *flags: str, newer: bool = False) -> None:
        """Run a setup that must succeed."""
        code = self.setup(*flags, newer=newer)
        check(code == 0, f"the setup installs (exit code {code})")

    def uninstall(self, place: Path, *flags: str) -> None:
        """Uninstall as Windows does: the uninstaller copies itself away, and goes on by itself."""
        self.wine.run(place / "uninstall.exe", "/S", *flags)
        wait_until(lambda: not (place / "uninstall.exe").exists(), "the uninstaller ends")
        wait_until(lambda: not (place / "app").exists(), "the program is removed")

    def uninstall_code(self, place: Path, *flags: str) -> int:
        """Uninstall in place, where the exit code can be had."""
        folder = self.wine.windows_path(place)
        return self._run_line(place / "uninstall.exe", "/S", *flags, f"_?={folder}")

    def program(self, place: Path | None = None) -> Path:
        """The program's file, in its usual place or another."""
        return (place or self.place / "app") / identity.EXECUTABLE

    def ask(self, *arguments: str | Path, program: Path | None = None, seconds: int = 300) -> Ended:
        """Run a command of the installed program; files are named as Windows names them."""
        words = (self.wine.windows_path(a) if isinstance(a, Path) else a for a in arguments)
        return self.wine.run(program or self.program(), *words, seconds=seconds)

    def self_check(self, program: Path | None = None) -> None:
        """The installed program must find itself whole."""
        answer = self.ask("self-check", "--json", program=program)
        check(answer.code == 0, f"self-check passes: {answer.said}")
        said = json.loads(answer.said)
        check(said["ok"] is True, f"self-check says so: {answer.said}")

    def open(self, *arguments: str, program: Path | None = None) -> subprocess.Popen[str]:
        """Open the window and wait until it is there."""
        process = self.wine.start(program or self.program(), *arguments)
        wait_until(lambda: self.shows(product.NAME) or process.poll() is not None, "a window opens")
        check(process.poll() is None, f"the program goes on running ({process.poll()})")
        return process

    def close(self, process: subprocess.Popen[str]) -> None:
        """Close the window as a person does; the program must end well."""
        self.wine.run("taskkill", "/im", identity.EXECUTABLE)
        code = process.wait(60)
        check(code == 0, f"the program ends well when its window is closed (exit code {code})")

    def shows(self, title: str) -> bool:
        """Whether a window with this in its title is on the screen."""
        listing = run(["xwininfo", "-root", "-tree"], environment=self._screen)
        return any(title in named for named in re.findall(r'"([^"]*)":', listing))

    def press(self, key: str, title: str) -> None:
        """Press a key in the window with this in its title."""
        found = run(["xdotool", "search", "--name", title], environment=self._screen)
        window = found.split()[-1]
        run(["xdotool", "windowfocus", window, "key", key], environment=self._screen)

    def photograph(self, name: str, at_least: int = _SOMETHING, rest: float = 5) -> Path:
        """Take a picture of so many bytes once nothing has moved on the screen for some seconds."""
        picture = self._pictures / f"{name}.png"
        picture.parent.mkdir(parents=True, exist_ok=True)
        wait_until(
            lambda: self._is_at_rest(picture, rest) and picture.stat().st_size > at_least,
            f"the screen comes to rest for {name}",
            seconds=120,
        )
        return picture

    def registry(self, key: str, hive: str = "HKCU") -> Mapping[str, str]:
        """The values of a key, as regedit exports them; empty where there is no such key."""
        file = self.wine.drive / "exported.reg"
        file.unlink(missing_ok=True)
        self.wine.run("reg", "export", f"{hive}\\{key}", r"C:\exported.reg", "/y")
        if not file.exists():
            return {}
        return _values(file.read_text("utf-16"), f"{_HIVES[hive]}\\{key}")

    def _run_line(self, program: Path, *words: str) -> int:
        """Run a program with its words as they are, without a quotation mark; return its exit code."""
        runner = self.wine.drive / "run_line.exe"
        if not runner.exists():
            source = Path(__file__).with_name("run_line.c")
            run(["x86_64-w64-mingw32-gcc", "-O2", "-s", "-municode", "-o", runner, source])
        line = self.wine.drive / "line.txt"
        line.write_text(" ".join([f'"{self.wine.windows_path(program)}"', *words]), "utf-8")
        return self.wine.run(runner, self.wine.windows_path(line)).code

    def _is_at_rest(self, picture: Path, rest: float) -> bool:
        before = picture.read_bytes() if picture.exists() else b""
        Event().wait(rest)
        command = ["import", "-window", "root", "-define", "png:exclude-chunks=date,time"]
        run([*command, picture], environment=self._screen)
        now = picture.read_bytes()
        return now == before

    @property
    def _screen(self) -> Mapping[str, str]:
        return {"DISPLAY": self.wine.display}


_HIVES = {"HKCU": "HKEY_CURRENT_USER", "HKLM": "HKEY_LOCAL_MACHINE"}


def _values(exported: str, key: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    is_in_key = False
    for line in exported.splitlines():
        if line.startswith("["):
            is_in_key = line.strip("[]").casefold() == key.casefold()
        elif is_in_key and "=" in line:
            name, _, value = line.partition("=")
            found[name.strip('"@')] = _unescaped(value)
    return found


def _unescaped(value: str) -> str:
    """A text as it is in the registry; anything else as regedit writes it."""
    if not value.startswith('"'):
        return value
    return re.sub(r"\\(.)", r"\1", value[1:-1])
