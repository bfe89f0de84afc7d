"""The alphabetical order of a French reader, without any library of the system."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

SortKey = tuple[str, str, str]

_LIGATURES = {"œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "ß": "ss"}
_ACCENTS = "\u0301\u0300\u0306\u0302\u030c\u030a\u0308\u030b\u0303\u0328\u0304\u0327"
_DIGITS = re.compile(r"\d+")


class _Table(dict[int, str]):
    """For `str.translate`: asks for each character once, since a list holds thousands of names."""

    def __init__(self, become: Callable[[str], str]) -> None:
        super().__init__()
        self._become = become

    def __missing__(self, code: int) -> str:
        self[code] = became = self._become(chr(code))
        return became


def _without_ligature(character: str) -> str:
    return _LIGATURES.get(character, character)


def _letter(character: str) -> str:
    """Hyphens, apostrophes and other marks separate words, as a space does."""
    return character.casefold() if character.isalnum() else " "


def _plain(character: str) -> str:
    return "" if unicodedata.combining(character) else character


def _accent(character: str) -> str:
    """The rank of an accent; a letter, with or without, is a step between two of them."""
    is_accent = unicodedata.combining(character)
    return chr(_ACCENTS.find(character) + 2) if is_accent else "\x01"


_separated, _letters = _Table(_without_ligature), _Table(_letter)
_unaccented, _accents = _Table(_plain), _Table(_accent)


@lru_cache(maxsize=16_384)
def sort_key(text: str) -> SortKey:
    """Letters first, then accents from the end of the word (cote, côte, coté, côté), then capitals; numbers by value."""
    if text.isascii():
        plain, accents = text, "\x01" * len(text)
    else:
        decomposed = unicodedata.normalize("NFD", text.translate(_separated))
        plain, accents = decomposed.translate(_unaccented), decomposed.translate(_accents)[::-1]
    return _DIGITS.sub(_by_value, plain.translate(_letters)), accents, plain.swapcase()


def _by_value(digits: re.Match[str]) -> str:
    """A run of digits with its length before it: 9 comes before 10."""
    number = digits.group().lstrip("0")
    return f"0{chr(len(number) + 48)}{number}"
