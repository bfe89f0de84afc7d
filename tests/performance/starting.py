"""Starting a program as a person does, in a process of its own, and reading what its probe says."""

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from tests.repository.tree import CHECKOUT

PROBE = Path(__file__).with_name("start_probe.py")
LONGEST_START = 60  # seconds


@dataclass(frozen=True, slots=True)
class Start:
    """One start: seconds to the first painted window and to the first data, and peak memory."""

    window: float
    data: float
    peak_bytes: int


def start(program: str, folder: Path) -> Start:
    """Start `car_desktop`, `bare_qt` or `bare_database` on a data folder, and stop it there."""
    began = time.monotonic()
    result = subprocess.run(
        [sys.executable, str(PROBE), program, str(folder)],
        env=os.environ
        | {
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(CHECKOUT),
            "PYTHONDONTWRITEBYTECODE": "",  # a second start compiles nothing, as everywhere
        },
        capture_output=True,
        encoding="utf-8",
        timeout=LONGEST_START,
        check=False,
    )
    if result.returncode != 0 or not result.stdout:
        raise AssertionError(f"{program} did not start: {result.stderr}")
    told = json.loads(result.stdout)
    return Start(told["window"] - began, told["data"] - began, told["peak"])
