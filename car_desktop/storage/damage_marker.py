"""A file that says « this data is damaged »: while it lies there, no backup of it takes a good one's place."""

from __future__ import annotations

from pathlib import Path

from car_desktop.publishing import atomic_write

DAMAGE_MARKER = "damage-found.txt"

_WORDS = "The data beside this file was found damaged. The next start checks it wholly.\n"


def mark(folder: Path) -> None:
    """Stop backups until the data was found sound, or replaced."""
    atomic_write(folder / DAMAGE_MARKER, lambda path: path.write_text(_WORDS, "utf-8"))


def is_marked(folder: Path) -> bool:
    """Whether damage was found and not mended since."""
    return (folder / DAMAGE_MARKER).exists()


def unmark(folder: Path) -> None:
    """The data is sound: somebody put a whole file back."""
    (folder / DAMAGE_MARKER).unlink(missing_ok=True)
