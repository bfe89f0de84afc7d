"""A dated choice to leave the data unprotected, kept beside it."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from car_desktop.publishing import atomic_write
from car_desktop.storage.errors import file_failures_in_words

WAIVER_FILE = "unprotected.json"
"""Who chose to leave the data plain, and when."""


@dataclass(frozen=True)
class Waiver:
    """A dated choice to leave the data unprotected."""

    signed_by: str
    signed_at: datetime  # UTC
    awaits_data: bool = False
    """No data was made beside it yet; once there was some, a file that is missing was lost."""


def write_waiver(folder: Path, waiver: Waiver) -> None:
    """Keep who chose to leave the data plain, and when. Raises StorageFailure."""
    text = json.dumps(
        {
            "signed_by": waiver.signed_by,
            "signed_at": waiver.signed_at.isoformat(timespec="seconds"),
            "awaits_data": waiver.awaits_data,
        }
    )
    with file_failures_in_words():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        atomic_write(folder / WAIVER_FILE, lambda path: path.write_text(text, "utf-8"))


def withdraw_waiver(folder: Path) -> None:
    """Forget the choice to leave the data plain: the next start asks again."""
    with file_failures_in_words():
        (folder / WAIVER_FILE).unlink(missing_ok=True)


def waiver_of(folder: Path) -> Waiver | None:
    """The choice to leave the data plain, if there is one. Raises UserError where the disk is in the way."""
    try:
        with file_failures_in_words():
            text = _text_of(folder / WAIVER_FILE)
        told = json.loads(text)
        return Waiver(
            str(told["signed_by"]),
            datetime.fromisoformat(told["signed_at"]).astimezone(UTC),
            told.get("awaits_data") is True,
        )
    except (ValueError, TypeError, KeyError):
        return None


def _text_of(path: Path) -> str:
    """Nothing where there is no such file."""
    try:
        return path.read_text("utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return ""


def note_data(folder: Path) -> None:
    """Have the waiver, where there is one, say that there is data. Raises StorageFailure."""
    waiver = waiver_of(folder)
    if waiver is not None and waiver.awaits_data:
        write_waiver(folder, replace(waiver, awaits_data=False))
