"""One program per data folder, by a lock that the system frees whatever happens to us."""

from __future__ import annotations

import os
import platform
import sys
from datetime import UTC, datetime
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType
from typing import Self

LOCK_FILE = "app.lock"


class AlreadyOpen(Exception):
    """Another copy of the program works on this folder."""


class DataLock:
    """Held for life. What the file says is for people; only the system's lock counts."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)  # nobody else reads it
        path = folder / LOCK_FILE
        self._file: TextIOWrapper = os.fdopen(
            os.open(path, os.O_RDWR | os.O_CREAT, 0o600), "r+", encoding="utf-8"
        )
        try:
            _lock(self._file.fileno())
        except OSError as error:
            self._file.close()
            raise AlreadyOpen from error
        self._sign()

    def release(self) -> None:
        """Let another copy in."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()

    def _sign(self) -> None:
        """Say who holds it, past the byte that Windows locks."""
        now = datetime.now(UTC).isoformat(timespec="seconds")
        self._file.seek(0)
        self._file.truncate()
        self._file.write(f"\n{platform.node()} {os.getpid()} {now}\n")
        self._file.flush()


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
