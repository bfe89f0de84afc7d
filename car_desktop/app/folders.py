"""Where a coach's data lies; Qt-free, so that the command line asks the same question."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

ENVIRONMENT = "CARNET_CAR_DATA"
FOLDER = "Carnet CAR"
PREFERENCES_FILE = "preferences.ini"
PORTABLE_MARKER = "portable"
"""A file beside the installed program: its data lies there too, as on a USB stick."""
PORTABLE_DATA = "data"


def data_folder(asked: Path | None = None, environment: Mapping[str, str] = os.environ) -> Path:
    """Return the folder asked for, else the one of the environment, else the one of a portable
    program, else the system's usual place."""
    if asked is not None:
        return asked.expanduser().absolute()
    if named := environment.get(ENVIRONMENT):
        return Path(named).expanduser().absolute()
    return portable_folder() or _usual_place(environment) / FOLDER


def portable_folder() -> Path | None:
    """Return where a portable program keeps its data; None for one that is installed or a checkout."""
    if not getattr(sys, "frozen", False):
        return None
    program = Path(sys.executable)
    beside = program.parents[3] if sys.platform == "darwin" else program.parent  # of the bundle
    return beside / PORTABLE_DATA if (beside / PORTABLE_MARKER).exists() else None


def log_folder(data: Path) -> Path:
    """Return where the technical logs of a data folder are."""
    return data / "logs"


def _usual_place(environment: Mapping[str, str]) -> Path:
    """A place that is not synchronised between computers: two of them must not share a live file."""
    if sys.platform == "win32":
        return Path(environment.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    return Path(environment.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
