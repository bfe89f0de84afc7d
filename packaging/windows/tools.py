"""Run the programs that the Windows chain needs, and say in one sentence which one is missing."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

DEBIAN_PACKAGES: Mapping[str, str] = {
    "apt-get": "apt",
    "dpkg-deb": "dpkg",
    "wine": "wine wine64",
    "makensis": "nsis",
    "wixl": "wixl",
    "wixl-heat": "wixl",
    "msibuild": "msitools",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64",
    "x86_64-w64-mingw32-objdump": "binutils-mingw-w64-x86-64",
    "osslsigncode": "osslsigncode",
    "Xvfb": "xvfb",
    "xwininfo": "x11-utils",
    "import": "imagemagick",
    "localedef": "locales",
}


class ToolFailed(Exception):
    """A program that the chain needs is missing or refused; the message says which and why."""


def need(*programs: str) -> None:
    """Refuse before any work is begun where a program is missing.

    Raises:
        ToolFailed: with the line that installs what is missing.
    """
    missing = [program for program in programs if shutil.which(program) is None]
    if missing:
        packages = " ".join(sorted({DEBIAN_PACKAGES.get(program, program) for program in missing}))
        raise ToolFailed(
            f"{', '.join(missing)} is not on this machine: "
            f"apt-get install --no-install-recommends {packages}"
        )


def run(
    command: Sequence[str | Path],
    folder: Path | None = None,
    environment: Mapping[str, str] | None = None,
    may_fail: bool = False,
) -> str:
    """Run a program to its end and return what it printed.

    Raises:
        ToolFailed: with the last lines of what it said, unless it `may_fail`.
    """
    result = subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env={**os.environ, **(environment or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if result.returncode != 0 and not may_fail:
        said = "\n".join(result.stdout.splitlines()[-20:])
        raise ToolFailed(f"{Path(command[0]).name} ended with {result.returncode}:\n{said}")
    return result.stdout
