"""Start the program once more, as a new process: what this one read of the data goes with it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from enum import Enum, auto

LOCKED_OPTION = "--locked"


class Again(Enum):
    """Why the program is started once more."""

    LOCKED = auto()  # the password is asked for, whatever the keyring knows
    RESTARTED = auto()


def start_again(reason: Again, arguments: Sequence[str]) -> None:
    """Start a copy that outlives this one; asked once the folder's lock is let go.

    Closing the data leaves thousands of pieces of notes in the memory of a process: measured, and no
    setting of the library changes it. Only its end does.
    """
    kept = [word for word in arguments if word != LOCKED_OPTION]
    if reason is Again.LOCKED:
        kept = [LOCKED_OPTION, *kept]
    subprocess.Popen(
        [*_program(), *kept],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def _program() -> list[str]:
    """How this program is called: its own file where it is frozen, a module of Python otherwise."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "car_desktop"]
