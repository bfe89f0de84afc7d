"""Two copies started at once on one folder: one window each time, and the other start raises it.

python -m tests.campaigns.races [--races 200]
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import IO

CHECKOUT = Path(__file__).parents[2]
PATIENCE = 60  # seconds for one race on a loaded machine
LARGEST_LEAD = 0.4  # seconds between the two starts

RACER = """
import sys
from car_desktop import cli
from car_desktop.app.program import Program
from car_desktop.ui.main_window import MainWindow

show, raise_up = Program.show, MainWindow.bring_to_front

def tell(word):
    sys.stdout.write(word + "\\n")
    sys.stdout.flush()

def show_and_tell(program):
    tell("window")
    show(program)

def raise_and_tell(window):
    raise_up(window)
    tell("raised")
    window.close()

Program.show, MainWindow.bring_to_front = show_and_tell, raise_and_tell
sys.argv[1:] = ["--data", sys.argv[1], "--language", "en"]
sys.exit(cli.main(sys.argv[1:]))
"""


@dataclass(frozen=True)
class Race:
    """What two copies said, and how they ended."""

    said: tuple[tuple[str, ...], tuple[str, ...]]
    codes: tuple[int, int]

    @property
    def is_fair(self) -> bool:
        """One window, raised by the other start; both ended well."""
        return sorted(self.said) == [(), ("window", "raised")] and self.codes == (0, 0)


def race(folder: Path, lead: float) -> Race:
    """Start two copies so many seconds apart, and wait until both are gone.

    The first window is closed once it was raised; where nobody raises it, both are ended here.
    """
    first = _start(folder)
    Event().wait(lead)
    second = _start(folder)
    ends = [_end(process) for process in (first, second)]
    (one, code_one), (two, code_two) = ends
    return Race((one, two), (code_one, code_two))


def _start(folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", RACER, str(folder)],
        cwd=CHECKOUT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _end(process: subprocess.Popen[str]) -> tuple[tuple[str, ...], int]:
    try:
        out, _ = process.communicate(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        out, _ = process.communicate()
    return tuple(out.split()), process.returncode


def run(races: int, seed: int, out: IO[str]) -> int:
    """Run so many races and say how many were not fair."""
    chance, unfair = random.Random(seed), 0
    out.write(f"seed {seed}\n")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "Données"
        subprocess.run(
            [sys.executable, "-m", "car_desktop", "sample", "--out", str(folder)],
            cwd=CHECKOUT,
            check=True,
            stdout=subprocess.DEVNULL,
        )
        (folder / "unprotected.json").write_text(
            '{"signed_by": "campaign", "signed_at": "2026-11-22T00:00:00+00:00"}', "utf-8"
        )
        for number in range(1, races + 1):
            found = race(folder, chance.uniform(0, LARGEST_LEAD))
            if not found.is_fair:
                unfair += 1
                out.write(f"race {number}: {found}\n")
    out.write(f"{races} races, {unfair} unfair\n")
    return unfair


def main() -> int:
    """Read the command line; the exit code says whether all races were fair."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--races", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    return 1 if run(arguments.races, arguments.seed, sys.stdout) else 0


if __name__ == "__main__":
    sys.exit(main())
