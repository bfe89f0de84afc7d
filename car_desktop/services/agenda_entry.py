"""One typed line that becomes a point: its title, and its minutes at the end."""

from __future__ import annotations

import re

from car_desktop.domain.text import folded
from car_desktop.domain.values import Intention
from car_desktop.services.agenda import AgendaDraft

USUAL_MINUTES = 10

_MINUTES = re.compile(
    r"""[\s,;:·(–—-]+
        (?: (?P<hours>[1-4])\s?h(?:\s?(?P<rest>[0-5]\d))?   # 1 h, 1 h 30, but not « à 9 h »
          | (?P<minutes>\d{1,3})\s?(?:min(?:ute)?s?|['’′])  # 20 min, 20 minutes, 20’
        )\.?\)?\s*$""",
    re.VERBOSE | re.IGNORECASE,
)
_AT_AN_HOUR = re.compile(r"(?:^|\s)(?:à|a|de|dès|vers|at|from|by)$", re.IGNORECASE)
_BREAKS = frozenset({"pause", "break", "lunch", "diner", "collation", "dejeuner"})


def typed_point(text: str) -> AgendaDraft:
    """« Retour sur les engagements 20 min » as a point; without minutes it takes the usual ones."""
    found = _MINUTES.search(text)
    if found is None or _AT_AN_HOUR.search(text[: found.start()]):
        return _draft(text, USUAL_MINUTES)
    if found["minutes"]:
        return _draft(text[: found.start()], int(found["minutes"]))
    return _draft(text[: found.start()], 60 * int(found["hours"]) + int(found["rest"] or 0))


def _draft(title: str, minutes: int) -> AgendaDraft:
    is_break = folded(title).strip() in _BREAKS
    intention = Intention.BREAK if is_break else Intention.INFORM
    return AgendaDraft(title.strip(), intention, planned_minutes=minutes)
