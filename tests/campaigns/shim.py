"""The library between the program and its disk: built from `shim.c`, preloaded, commanded through ctypes."""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from enum import IntFlag
from pathlib import Path

SOURCE = Path(__file__).with_name("shim.c")

_LONGEST_TRAIL = 1 << 20
_NEVER = 0


class Kind(IntFlag):
    """What can be done to a file, as `shim.c` numbers it."""

    WRITE = 1
    SYNC = 2
    TRUNCATE = 4
    UNLINK = 8
    OPEN_READ = 16
    OPEN_WRITE = 32
    RENAME = 64
    MKDIR = 128


CHANGES = ~Kind.OPEN_READ
TAKES_SPACE = Kind.WRITE | Kind.OPEN_WRITE | Kind.MKDIR
NEEDS_PERMISSION = Kind.OPEN_WRITE | Kind.UNLINK | Kind.RENAME | Kind.MKDIR
OPENS = Kind.OPEN_READ | Kind.OPEN_WRITE

FAIL, SHORTEN, KILL = 1, 2, 3
"""What befalls a deed, as `shim.c` numbers it."""


@dataclass(frozen=True)
class Fault:
    """A way for the disk to fail, and the kinds of deeds that it befalls."""

    name: str
    befalls: Kind
    error: int = 0
    among: Kind | None = None
    """Set for a fault that lasts: every deed of these kinds fails, until the disk is healed."""


FAULTS = (
    Fault("EIO", ~Kind(0), errno.EIO),
    Fault("ENOSPC", TAKES_SPACE | Kind.SYNC | Kind.RENAME, errno.ENOSPC),
    Fault("ENOSPC that lasts", TAKES_SPACE, errno.ENOSPC, TAKES_SPACE),
    Fault("short write", Kind.WRITE),
    Fault("EMFILE", OPENS, errno.EMFILE),
    Fault("EACCES", NEEDS_PERMISSION | Kind.OPEN_READ, errno.EACCES),
    Fault("EACCES that lasts", NEEDS_PERMISSION, errno.EACCES, NEEDS_PERMISSION),
    Fault("EIO that lasts", CHANGES, errno.EIO, CHANGES),
)


def why_not_here() -> str:
    """Why the campaign cannot run on this machine; empty where it can."""
    if sys.platform != "linux":
        return "the fault campaign needs Linux: it preloads a library"
    if shutil.which("gcc") is None:
        return "the fault campaign needs gcc to build tests/campaigns/shim.c"
    return ""


def build(folder: Path) -> Path:
    """Compile the library."""
    library = folder / "shim.so"
    subprocess.run(
        ["gcc", "-O2", "-Wall", "-Wextra", "-shared", "-fPIC", "-o", library, SOURCE, "-ldl"],
        check=True,
    )
    return library


def preloaded(library: Path) -> dict[str, str]:
    """The environment of a process under the library, with nothing of Qt on a screen."""
    return os.environ | {
        "LD_PRELOAD": str(library),
        "CAR_CAMPAIGN_SHIM": str(library),
        "QT_QPA_PLATFORM": "offscreen",
    }


class Shim:
    """The library of this process, which was started under it."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(os.environ["CAR_CAMPAIGN_SHIM"])
        self._library.car_hits.restype = ctypes.c_long
        self._library.car_trail.restype = ctypes.c_long

    def watch(self, folder: Path, log: int = -1) -> None:
        """Count from here on what is done below a folder, and write it to an open file."""
        self._library.car_watch(os.fsencode(folder), log)

    def fail(self, number: int, fault: Fault) -> None:
        """Have deed `number` fail, counted from 0; a fault that lasts goes on until `heal`."""
        lasts = fault.among is not None
        among = fault.among if fault.among is not None else fault.befalls
        how = SHORTEN if fault.name == "short write" else FAIL
        self._plan(number, how, fault.error, lasts, among)

    def kill(self, number: int) -> None:
        """End this process before deed `number`."""
        self._plan(number, KILL, _NEVER, False, ~Kind(0))

    def heal(self) -> None:
        """Nothing fails any more."""
        self._library.car_heal()

    def tell(self, number: int) -> None:
        """Write into the log that this much was acknowledged."""
        self._library.car_tell(ctypes.c_long(number))

    @property
    def hits(self) -> int:
        """How many deeds failed."""
        return int(self._library.car_hits())

    def trail(self) -> bytes:
        """The kind of each deed, in order."""
        room = ctypes.create_string_buffer(_LONGEST_TRAIL)
        length = self._library.car_trail(room, ctypes.c_long(_LONGEST_TRAIL))
        return room.raw[:length]

    def _plan(self, number: int, how: int, error: int, lasts: bool, among: Kind) -> None:
        self._library.car_plan(ctypes.c_long(number), how, error, int(lasts), int(among) & 0xFF)
