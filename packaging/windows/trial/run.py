"""Run every story on a fresh Windows under Wine, one after the other, and count them."""

from __future__ import annotations

import shutil
import traceback
from collections.abc import Callable, Sequence
from inspect import getmembers, isfunction
from pathlib import Path
from time import monotonic
from types import ModuleType

from running import ToolFailed, need
from windows.trial import of_msi, of_places, of_portable, of_setup
from windows.trial.desk import ACCOUNT, Desk, Packages, Wrong
from windows.wine import Wine

Story = Callable[[Desk], None]
MODULES = (of_setup, of_places, of_msi, of_portable)
_NEED_MOUNT = ("disk", "read_only")


def try_packages(packages: Packages, work: Path, only: str = "") -> bool:
    """Tell each story's outcome as it ends; return whether all of them held.

    A story whose small or read-only disk cannot be made here is said not to have run.
    """
    need({"xwininfo": "x11-utils", "import": "imagemagick", "xdotool": "xdotool"})
    shutil.rmtree(work / "prefix", ignore_errors=True)
    with Wine(work / "prefix", ACCOUNT, "fr_CA") as wine:
        wine.run("winecfg", "-v", "win10")
        desk = Desk(wine, packages, work / "pictures")
        outcomes = [_told(story, desk) for story in stories(only)]
    passed, failed = outcomes.count("ok"), outcomes.count("WRONG")
    print(f"{passed} passed, {failed} failed, {outcomes.count('not run')} not run")
    return failed == 0


def stories(only: str = "") -> Sequence[Story]:
    """Every story whose name holds `only`, in the order of the files."""
    return [story for module in MODULES for story in _of(module) if only in story.__name__]


def _of(module: ModuleType) -> Sequence[Story]:
    named = [
        member
        for name, member in getmembers(module, isfunction)
        if member.__module__ == module.__name__ and not name.startswith(("_", "can_"))
    ]
    return sorted(named, key=lambda member: member.__code__.co_firstlineno)


def _told(story: Story, desk: Desk) -> str:
    started = monotonic()
    outcome, reason = _outcome(story, desk)
    sentence = story.__name__.replace("_", " ")
    print(f"{outcome:>8}  {sentence} ({monotonic() - started:.0f} s){reason}", flush=True)
    return outcome


def _outcome(story: Story, desk: Desk) -> tuple[str, str]:
    if not of_places.can_mount() and any(word in story.__name__ for word in _NEED_MOUNT):
        return "not run", ": only root can make such a disk"
    try:
        desk.clear()
        story(desk)
    except (Wrong, ToolFailed) as wrong:
        desk.wine.end_everything()
        return "WRONG", f": {wrong}"
    except Exception:  # noqa: BLE001 - one story that breaks must not hide the others
        desk.wine.end_everything()
        return "WRONG", f":\n{traceback.format_exc()}"
    return "ok", ""
