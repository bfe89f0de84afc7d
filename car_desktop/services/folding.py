"""Text as a search compares it: without accents, case, ligatures or stray spaces."""

from __future__ import annotations

import unicodedata

_LIGATURES = str.maketrans({"œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "’": "'"})


def folded(text: str) -> str:
    """« Éloïse  CŒUR » → « eloise coeur »."""
    letters = unicodedata.normalize("NFD", text.translate(_LIGATURES))
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return " ".join(plain.casefold().split())


def matches(search: str, *texts: str) -> bool:
    """Whether each word of a search occurs somewhere in the texts."""
    ground = folded(" ".join(texts))
    return all(word in ground for word in folded(search).split())
