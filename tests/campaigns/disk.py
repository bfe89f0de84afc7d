"""What a disk holds after a power cut, played from the log of what was done to it.

The disk is honest: what was flushed is there. Of the rest it keeps, of each file, some sectors of 512
bytes and some changes of length, and of the changes of names the first ones, up to any: a journalled file
system. Flushing a folder settles every change of names up to the last one in that folder.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

SECTOR = 512

_HEAD = struct.Struct("=IiqII")


@dataclass(frozen=True, slots=True)
class Deed:
    """One line of the log of `shim.c`."""

    kind: str  # open, write, truncate, sync, unlink, rename, mkdir, note: their first letters
    file: int
    number: int  # flags, a place, a length, or what was acknowledged
    first: bytes  # a path, or what was written
    second: bytes


def read_log(path: Path) -> list[Deed]:
    """The whole log; a process that was killed may have left half a line at its end."""
    content = path.read_bytes()
    deeds, at = [], 0
    while at + _HEAD.size <= len(content):
        kind, file, number, first, second = _HEAD.unpack_from(content, at)
        begin = at + _HEAD.size
        at = begin + first + second
        deeds.append(
            Deed(
                chr(kind), file, number, content[begin : begin + first], content[begin + first : at]
            )
        )
    return deeds


@dataclass(eq=False)
class _File:
    """A file as programs see it, as it surely is on the disk, and what happened in between."""

    live: bytearray
    durable: bytearray
    pending: list[tuple[int, bytes | None]] = field(
        default_factory=list
    )  # None: cut at this length

    def write(self, place: int, content: bytes) -> None:
        _put(self.live, place, content)
        self.pending.append((place, content))

    def truncate(self, length: int) -> None:
        _cut(self.live, length)
        self.pending.append((length, None))

    def sync(self) -> None:
        for place, written in self.pending:
            _apply(self.durable, place, written)
        self.pending.clear()


_FOLDER = _File(bytearray(), bytearray())
"""Stands for any folder among the names."""

_Names = dict[str, _File]


@dataclass(frozen=True)
class _Change:
    """A change of names, and the folders in which it is seen."""

    kind: str
    name: str
    other: str = ""
    file: _File | None = None

    @property
    def folders(self) -> set[str]:
        """Where it happens."""
        return {os.path.dirname(name) for name in (self.name, self.other) if name}  # noqa: PTH120

    def apply(self, names: _Names) -> None:
        match self.kind:
            case "create" if self.file is not None:
                names[self.name] = self.file
            case "unlink":
                names.pop(self.name, None)
            case "rename" if self.name in names:
                inside = [name for name in names if name.startswith(f"{self.name}/")]
                for name in (self.name, *inside):
                    names[self.other + name.removeprefix(self.name)] = names.pop(name)


class Disk:
    """The files below one folder, played deed by deed."""

    def __init__(self, before: Path, root: Path) -> None:
        """Begin with what lies in `before`, all of it durable; the log calls that folder `root`."""
        self._root = os.fspath(root)
        self._names: _Names = {self._root: _FOLDER}
        for path in sorted(before.rglob("*")):
            name = os.path.join(self._root, path.relative_to(before))  # noqa: PTH118
            content = b"" if path.is_dir() else path.read_bytes()
            self._names[name] = (
                _FOLDER if path.is_dir() else _File(bytearray(content), bytearray(content))
            )
        self._durable = dict(self._names)
        self._pending: list[_Change] = []
        self._open: dict[int, tuple[str, _File]] = {}
        self.told = 0

    def play(self, deeds: list[Deed]) -> None:
        """Do what was done."""
        for deed in deeds:
            self._play(deed)

    def live(self) -> dict[str, bytes | None]:
        """What programs see: the content of each file, nothing for a folder."""
        return {
            name.removeprefix(self._root): None if file is _FOLDER else bytes(file.live)
            for name, file in self._names.items()
        }

    def cut(self, chance: Random) -> dict[str, bytes | None]:
        """What the disk may hold if the power goes now."""
        kept = chance.choice((0.0, 0.5, 0.5, 0.5, 0.9, 1.0))
        names = dict(self._durable)
        for change in self._pending[: chance.randint(0, len(self._pending))]:
            change.apply(names)
        contents: dict[int, bytes] = {}
        for file in names.values():
            if id(file) not in contents:
                contents[id(file)] = _torn(file, chance, kept)
        return {
            name.removeprefix(self._root): None if file is _FOLDER else contents[id(file)]
            for name, file in names.items()
            if _is_reachable(name, names, self._root)
        }

    def _play(self, deed: Deed) -> None:
        name = os.fsdecode(deed.first) if deed.kind in "ourm" else ""
        match deed.kind:
            case "n":
                self.told = deed.number
            case "o":
                self._open_file(deed.file, name, deed.number)
            case "w":
                self._open[deed.file][1].write(deed.number, deed.first)
            case "t":
                self._open[deed.file][1].truncate(deed.number)
            case "s":
                self._sync(*self._open[deed.file])
            case "u":
                self._rename(_Change("unlink", name))
            case "r":
                self._rename(_Change("rename", name, os.fsdecode(deed.second)))
            case "m":
                self._rename(_Change("create", name, file=_FOLDER))

    def _open_file(self, number: int, name: str, flags: int) -> None:
        file = self._names.get(name)
        if file is None:
            file = _File(bytearray(), bytearray())
            self._rename(_Change("create", name, file=file))
        elif flags & os.O_TRUNC and flags & os.O_ACCMODE:
            file.truncate(0)
        self._open[number] = (name, file)

    def _sync(self, name: str, file: _File) -> None:
        if file is not _FOLDER:
            file.sync()
            return
        seen = [place for place, change in enumerate(self._pending) if name in change.folders]
        settled = 1 + max(seen, default=-1)
        for change in self._pending[:settled]:
            change.apply(self._durable)
        del self._pending[:settled]

    def _rename(self, change: _Change) -> None:
        change.apply(self._names)
        self._pending.append(change)


def lay(content: dict[str, bytes | None], folder: Path) -> None:
    """Write what a disk holds into a folder."""
    for name in sorted(content):
        path, held = Path(f"{folder}{name}"), content[name]
        if held is None:
            path.mkdir(exist_ok=True)
        else:
            path.write_bytes(held)


def lying(folder: Path) -> dict[str, bytes | None]:
    """What lies in a folder, as `live` tells it."""
    found: dict[str, bytes | None] = {"": None}
    for path in folder.rglob("*"):
        found[f"/{path.relative_to(folder)}"] = None if path.is_dir() else path.read_bytes()
    return found


def _is_reachable(name: str, names: _Names, root: str) -> bool:
    """A file is lost with the folder that holds it."""
    while name != root:
        if name not in names:
            return False
        name = os.path.dirname(name)  # noqa: PTH120
    return True


def _torn(file: _File, chance: Random, kept: float) -> bytes:
    content = bytearray(file.durable)
    for place, written in file.pending:
        if written is None:
            if chance.random() < kept:
                _cut(content, place)
            continue
        for begin, end in _sectors(place, len(written)):
            if chance.random() < kept:
                _put(content, begin, written[begin - place : end - place])
    return bytes(content)


def _sectors(place: int, length: int) -> Iterator[tuple[int, int]]:
    begin, last = place, place + length
    while begin < last:
        end = min(last, (begin // SECTOR + 1) * SECTOR)
        yield begin, end
        begin = end


def _apply(content: bytearray, place: int, written: bytes | None) -> None:
    if written is None:
        _cut(content, place)
    else:
        _put(content, place, written)


def _put(content: bytearray, place: int, written: bytes) -> None:
    if len(content) < place:
        content.extend(bytes(place - len(content)))
    content[place : place + len(written)] = written


def _cut(content: bytearray, length: int) -> None:
    if length <= len(content):
        del content[length:]
    else:
        content.extend(bytes(length - len(content)))
