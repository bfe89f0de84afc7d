"""What a reading process takes from itself before it reads: time, memory, files, sockets, other programs."""

from __future__ import annotations

import os
import sys

MEGABYTE = 1_000_000
MOST_MEMORY = 500 * MEGABYTE
"""Of addresses on POSIX, of committed memory on Windows."""

LONGEST_READING = 9
"""In seconds: by the clock for who waits, of the processor for the process itself, should nobody wait.

Ten are allowed; one is kept for starting, for saying so, and for the rest of the door."""

MOST_OPEN_FILES = 64
_GRACE = 2  # seconds until the signal that nobody survives

_CHANGES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_REFUSED = frozenset(
    {
        *("os.exec", "os.fork", "os.forkpty", "os.posix_spawn", "os.spawn", "os.startfile"),
        *("os.system", "subprocess.Popen", "pty.spawn", "os.kill", "signal.pthread_kill"),
        *("os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.truncate"),
        *("os.chmod", "os.chown", "os.utime", "os.putenv", "os.setxattr", "shutil.rmtree"),
        *("ctypes.dlopen", "webbrowser.open", "winreg.SetValue", "winreg.CreateKey"),
    }
)


class Refused(PermissionError):
    """A reader did what no reader does: a fault of it, or a file that took hold of it."""


def confine() -> tuple[str, ...]:
    """Take everything away, for good; answer the names of what this system does not let us take."""
    left = _confine()
    sys.addaudithook(_watch)
    return left


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if event in _REFUSED or event.startswith("socket."):
        raise Refused(event)
    if event == "open" and isinstance(flags := arguments[2], int) and flags & _CHANGES:
        raise Refused(event)


if sys.platform == "win32":

    def _confine() -> tuple[str, ...]:
        from car_desktop.formats.apart.windows_job import confine_in_job

        try:
            confine_in_job(MOST_MEMORY, LONGEST_READING)
        except (
            OSError
        ):  # an account may forbid it; the clock and the limits of each format still hold
            return ("job",)
        return ()

else:

    def _confine() -> tuple[str, ...]:
        import resource

        left: list[str] = []
        for name, most in (
            ("RLIMIT_AS", MOST_MEMORY),
            ("RLIMIT_CPU", LONGEST_READING),  # at first a signal that tells why
            ("RLIMIT_FSIZE", 0),  # no file grows by a byte
            ("RLIMIT_NOFILE", MOST_OPEN_FILES),
            ("RLIMIT_CORE", 0),  # people would be in it
        ):
            try:
                kind = getattr(resource, name)
                resource.setrlimit(kind, (most, most + _GRACE if name == "RLIMIT_CPU" else most))
            except (AttributeError, ValueError, OSError):  # macOS limits no addresses
                left.append(name)
        return tuple(left)
