"""How long to wait after wrong passwords: guessing by hand becomes hopeless, a slip costs nothing."""

from __future__ import annotations

FREE_TRIES = 4
LONGEST_WAIT = 300  # seconds

_FIRST_WAIT = 5  # seconds


def wait_after(failures: int) -> int:
    """Seconds to wait before the next try, once so many in a row were wrong."""
    beyond = failures - FREE_TRIES
    if beyond <= 0:
        return 0
    return int(min(_FIRST_WAIT * 2 ** min(beyond - 1, 16), LONGEST_WAIT))
