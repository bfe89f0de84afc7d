"""The alphabetical order of a French reader, without any library of the system."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

SortKey = tuple[str, str, str]

_LIGATURES = str.maketrans({"œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "ß": "ss"})
_ACCENTS = "\u0301\u0300\u0306\u0302\u030c\u030a\u0308\u030b\u0303\u0328\u0304\u0327"
_DIGITS = re.compile(r"\d+")


@lru_cache(maxsize=16_384)
def sort_key(text: str) -> SortKey:
    """Letters first, then accents from the end of the word (cote, côte, coté, côté), then capitals; numbers by value."""
    letters: list[str] = []
    accents: list[str] = []
    for character in unicodedata.normalize("NFD", text.translate(_LIGATURES)):
        if not unicodedata.combining(character):
            letters.append(character)
            accents.append("")
        elif accents:
            accents[-1] += chr(_ACCENTS.find(character) + 2)
    plain = "".join(letters)
    words = "".join(_letter(character) for character in plain)
    return _DIGITS.sub(_by_value, words), "\x01".join(reversed(accents)), plain.swapcase()


def _letter(character: str) -> str:
    """Hyphens, apostrophes and other marks separate words, as a space does."""
    return character.casefold() if character.isalnum() else " "


def _by_value(digits: re.Match[str]) -> str:
    """A run of digits with its length before it: 9 comes before 10."""
    number = digits.group().lstrip("0")
    return f"0{chr(len(number) + 48)}{number}"
