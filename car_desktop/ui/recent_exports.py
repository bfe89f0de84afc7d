"""The files that were made of late, as this computer remembers them; the list can be emptied."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from car_desktop.ui.settings import Settings

MOST = 30
_KEY = "documents/recent"


@dataclass(frozen=True, slots=True)
class RecentExport:
    """One file: where it was written, which type of document it is, and when."""

    path: Path
    kind: str
    made_at: datetime


def recent_exports(settings: Settings) -> tuple[RecentExport, ...]:
    """The latest first; what cannot be read any more is left aside."""
    try:
        stored = json.loads(settings.remembered(_KEY) or "[]")
        return tuple(
            RecentExport(Path(path), kind, datetime.fromisoformat(made_at))
            for path, kind, made_at in stored
        )
    except (ValueError, TypeError):
        return ()


def remember_export(settings: Settings, path: Path, kind: str, now: datetime) -> None:
    """Put a file at the head of the list; written again, it is there once."""
    others = [one for one in recent_exports(settings) if one.path != path]
    _store(settings, (RecentExport(path, kind, now), *others))


def forget_exports_of(settings: Settings, names: Callable[[str], bool]) -> tuple[Path, ...]:
    """Take the files whose name or folder names somebody off the list; answer those: they stay."""
    known = recent_exports(settings)
    theirs = tuple(one.path for one in known if names(str(one.path)))
    _store(settings, tuple(one for one in known if one.path not in theirs))
    return theirs


def forget_exports(settings: Settings) -> None:
    """Empty the list; the files stay where they are."""
    _store(settings, ())


def _store(settings: Settings, exports: tuple[RecentExport, ...]) -> None:
    lines = [(str(one.path), one.kind, one.made_at.isoformat()) for one in exports[:MOST]]
    settings.remember(_KEY, json.dumps(lines))
