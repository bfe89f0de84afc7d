"""The locked libraries, chosen for Windows whatever system asks: `uv` judges markers by the target."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from windows.tools import run


def install_libraries(locks: Sequence[Path], folder: Path, version: str) -> None:
    """Install what the locks pin for Windows x64 and Python `version` into `folder`."""
    command = [sys.executable, "-m", "uv", "pip", "install", "--quiet", "--no-config"]
    command += ["--target", str(folder), "--python-platform", "windows"]
    command += ["--python-version", version, "--no-deps", "--only-binary", ":all:"]
    command += ["--link-mode", "copy", "--require-hashes"]
    for lock in locks:
        command += ["--requirement", str(lock)]
    run(command)
