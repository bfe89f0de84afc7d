"""Names that are nearly the same, never so near that a person need not be asked."""

from __future__ import annotations

from collections.abc import Iterable

ENOUGH = 95.0
"""Of 100, by sorted words: below, two names are two people (measured on inverted and accented names)."""


def initials(name: str) -> str:
    """« ef » for « fortin elise »: names so near share them, and comparing stays within."""
    return "".join(sorted(word[0] for word in name.replace("-", " ").split()))


def closest(name: str, known: Iterable[str]) -> str | None:
    """The nearest known name key, if near enough to ask about."""
    from rapidfuzz import fuzz, process

    best = process.extractOne(name, known, scorer=fuzz.token_sort_ratio, score_cutoff=ENOUGH)
    return None if best is None else best[0]
