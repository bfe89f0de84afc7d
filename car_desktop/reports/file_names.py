"""Names for the files: readable, sorted by date, allowed on every system."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from car_desktop import typography

if TYPE_CHECKING:
    from car_desktop.services.meeting_heading import MeetingHeading

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_LONGEST = 100  # Windows counts the folders too


def meeting_file_name(document: str, heading: MeetingHeading) -> str:
    """« Compte rendu 2026-11-23 Directions du primaire »."""
    day = typography.current().date_short(heading.starts_at)
    return file_name(f"{document} {day} {heading.community}")


def file_name(text: str) -> str:
    """The text as a file name without suffix."""
    spaced = " ".join(_FORBIDDEN.sub(" ", text).split())
    return spaced[:_LONGEST].rstrip(" .") or "document"
