"""Pin every dependency, with hashes, for every system and Python version that we support.

Needs `uv` (`pip install uv`). Keeps the pins that still fit; `--upgrade` renews them all.
"""

import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
HEADER = "# Made by packaging/lock.py from {source}: do not edit.\n"


def main(options: list[str]) -> None:
    """Compile the run-time lock first: the others are constrained by it."""
    for source in ("requirements.in", "requirements-dev.in", "requirements-build.in"):
        _compile(source, options)


def _compile(source: str, options: list[str]) -> None:
    lock = FOLDER / source.replace(".in", ".lock")
    command = [sys.executable, "-m", "uv", "pip", "compile", source, "--output-file", lock.name]
    command += ["--universal", "--python-version", "3.11", "--generate-hashes"]
    command += ["--no-header", "--no-annotate", "--no-config", "--quiet", *options]
    subprocess.run(command, cwd=FOLDER, check=True, stdout=subprocess.DEVNULL)
    pins = lock.read_text("utf-8")
    lock.write_text(HEADER.format(source=source) + pins, "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
