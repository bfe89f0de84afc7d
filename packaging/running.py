"""Run the programs that building needs, and say in one sentence which one is missing or refused."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path


class ToolFailed(Exception):
    """A program that a build needs is missing or refused; the message says which and why."""


def need(packages: Mapping[str, str]) -> None:
    """Refuse before any work is begun where a program is missing; `packages` names Debian's for each.

    Raises:
        ToolFailed: with the line that installs what is missing.
    """
    missing = [program for program in packages if shutil.which(program) is None]
    if missing:
        names = " ".join(sorted({packages[program] for program in missing}))
        raise ToolFailed(
            f"{', '.join(missing)}: not on this machine. Run:\n\n"
            f"    apt-get install --no-install-recommends {names}"
        )


def run(
    command: Sequence[str | Path],
    folder: Path | None = None,
    environment: Mapping[str, str] | None = None,
    accepted: Sequence[int] = (0,),
) -> str:
    """Run a program to its end and return what it printed on both streams.

    Raises:
        ToolFailed: with the last lines of what it said, when its exit code is not an accepted one.
    """
    result = subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        env=os.environ | (environment or {}),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if result.returncode not in accepted:
        said = "\n".join(result.stdout.splitlines()[-40:])
        raise ToolFailed(f"{Path(command[0]).name} ended with {result.returncode}:\n{said}")
    return result.stdout
