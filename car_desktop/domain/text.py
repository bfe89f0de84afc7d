"""Text as it is kept, and as a search compares it."""

from __future__ import annotations

import re
import unicodedata

_LINE_ENDS = re.compile(r"\r\n?|[\u0085\u2028\u2029\x0b\x0c]")
_SPACES = re.compile(r"[\s\u00a0]+")
# Marks that reorder or hide what follows; the joiners of emoji and of some scripts are kept.
_DIRECTION = frozenset(
    "\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)
_REFUSED_CATEGORIES = frozenset({"Cc", "Cs", "Cn", "Co"})


class _Folding(dict[int, str | int | None]):
    """For `str.translate`: drops accents that stand alone; learns each letter when it first meets it."""

    def __missing__(self, letter: int) -> int | None:
        kept = None if unicodedata.combining(chr(letter)) else letter
        self[letter] = kept
        return kept


_folding = _Folding({ord("œ"): "oe", ord("Œ"): "oe", ord("æ"): "ae", ord("Æ"): "ae", ord("’"): "'"})


def cleaned(text: str) -> str:
    """Composed letters and plain line ends, without control characters or direction tricks."""
    if text.isascii() and text.isprintable():
        return text
    plain = _LINE_ENDS.sub("\n", text)
    return unicodedata.normalize("NFC", "".join(c for c in plain if _is_kept(c)))


def cleaned_line(text: str) -> str:
    """The same on one line, without stray spaces."""
    return _SPACES.sub(" ", cleaned(text)).strip()


def folded(text: str) -> str:
    """« Éloïse  CŒUR » → « eloise coeur »."""
    if not text.isascii():
        text = unicodedata.normalize("NFD", text).translate(_folding)
    return " ".join(text.casefold().split())


def matches(search: str, *texts: str) -> bool:
    """Whether each word of a search occurs somewhere in the texts."""
    words = folded(search).split()
    if not words:
        return True
    ground = folded(" ".join(texts))
    return all(word in ground for word in words)


def _is_kept(character: str) -> bool:
    if character in "\n\t":
        return True
    if character in _DIRECTION:
        return False
    return unicodedata.category(character) not in _REFUSED_CATEGORIES
