"""Amounts of dollars as people type them, in French and in English."""

from __future__ import annotations

import re

# The last comma or point with one or two figures after it is the decimal mark.
_AMOUNT = re.compile(r"(?P<dollars>\d{1,3}(?:[ .,]?\d{3})*|\d+)(?:[.,](?P<cents>\d{1,2}))?")
_SPACES = str.maketrans({"\u00a0": " ", "\u202f": " ", "$": ""})
LARGEST_CENTS = 100_000_000


def read_money(text: str) -> int | None:
    """Cents: « 1 250,50 $ », “$1,250.50”, « 200 »; none where it is not an amount."""
    plain = text.translate(_SPACES).strip()
    match = _AMOUNT.fullmatch(plain)
    if match is None:
        return None
    dollars = int(re.sub(r"[ .,]", "", match["dollars"]))
    cents = 100 * dollars + int((match["cents"] or "").ljust(2, "0"))
    return cents if cents <= LARGEST_CENTS else None
