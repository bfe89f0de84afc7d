"""How long work talks to whoever watches it, without knowing who that is."""

from __future__ import annotations

from collections.abc import Callable


class Cancelled(Exception):
    """Raised inside long work when the person asked to stop; work cleans up and lets it pass."""


class Progress:
    """Call it often with (done, total); it raises `Cancelled` when asked to stop.

    Without arguments it listens to nobody, for callers that have nothing to show.
    """

    def __init__(
        self,
        report: Callable[[int, int], None] | None = None,
        is_cancelled: Callable[[], bool] | None = None,
    ) -> None:
        self._report = report
        self._is_cancelled = is_cancelled

    def __call__(self, done: int, total: int) -> None:
        if self._is_cancelled is not None and self._is_cancelled():
            raise Cancelled
        if self._report is not None:
            self._report(done, total)
