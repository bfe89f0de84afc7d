"""Watching that nothing speaks on the network: neither Python nor the libraries under it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_TABLES = ("tcp", "tcp6", "udp", "udp6", "raw", "raw6")


class SocketOpened(AssertionError):
    """Somebody made a socket while none may be made."""


class _Watch:
    """An audit hook stays for life; this says whether it looks."""

    is_on = False
    is_hooked = False


@contextmanager
def without_sockets() -> Iterator[None]:
    """Raise in whatever makes a socket from Python inside the block."""
    if not _Watch.is_hooked:
        sys.addaudithook(_refuse_sockets)
        _Watch.is_hooked = True
    _Watch.is_on = True
    try:
        yield
    finally:
        _Watch.is_on = False


def _refuse_sockets(event: str, arguments: tuple[object, ...]) -> None:
    if _Watch.is_on and event.startswith("socket."):
        raise SocketOpened(f"{event} {arguments}")


def network_sockets() -> set[str]:
    """The network sockets of this process by their inode, whoever made them; Linux only knows."""
    descriptors = Path("/proc/self/fd")
    if not descriptors.is_dir():
        return set()
    own = {_target(link) for link in descriptors.iterdir()}
    on_network = {
        f"socket:[{line.split()[9]}]"
        for table in _TABLES
        if (file := Path("/proc/net") / table).is_file()
        for line in file.read_text().splitlines()[1:]
    }
    return own & on_network


def _target(link: Path) -> str:
    try:
        return str(link.readlink())
    except FileNotFoundError:  # the descriptor by which the folder was read
        return ""
