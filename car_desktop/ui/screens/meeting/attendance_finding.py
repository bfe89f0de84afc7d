"""Whom a person means on the sheet: by the beginning of a name, or the next one without a mark."""

from __future__ import annotations

from collections.abc import Sequence

from car_desktop.domain.text import folded
from car_desktop.services.attendance import AttendanceRow


def person_meant(rows: Sequence[AttendanceRow], typed: str) -> AttendanceRow | None:
    """The first person whose name begins so, else one that contains it; nobody for an empty text."""
    words = folded(typed)
    return min(
        (row for row in rows if words and words in row.search_key),
        key=lambda row: (
            not row.search_key.startswith(words),
            f" {words}" not in row.search_key,
        ),
        default=None,
    )


def next_unmarked(rows: Sequence[AttendanceRow], after: int) -> AttendanceRow | None:
    """The next member without a mark after a place, the first one again after the last."""
    in_turn = (*rows[after + 1 :], *rows[: after + 1])
    return next((row for row in in_turn if row.status is None and not row.is_guest), None)
