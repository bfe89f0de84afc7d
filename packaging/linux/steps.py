"""What `packaging/build.py` does for Linux."""

from __future__ import annotations

from pathlib import Path

from frozen.freezing import freeze


def app(build: Path) -> Path:
    """Freeze the program and have it check itself; return its folder."""
    return freeze(build)
