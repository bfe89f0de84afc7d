"""Hours as people type them: « 13 h 45 », « 13:45 », « 1345 », « 9 », « 1:45 pm »."""

from __future__ import annotations

import re
from datetime import time

_HOUR = re.compile(
    r"(?P<hour>\d{1,2})\s*(?:(?:[h:.]\s*)?(?P<minute>\d{2}))?\s*(?:h|h\.)?\s*(?P<half>[ap]\.?\s?m\.?)?"
)
_NOON = 12


def parse_clock(text: str) -> time | None:
    """The hour meant by a text, or nothing where it is none."""
    found = _HOUR.fullmatch(text.replace("\u00a0", " ").strip().casefold())
    if found is None:
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if half := found["half"]:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if half.startswith("p") else 0)
    if hour > 23 or minute > 59:
        return None
    return time(hour, minute)
