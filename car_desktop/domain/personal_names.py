"""Finding the names of known people in what somebody typed, and taking them out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from car_desktop.domain.text import cleaned, folded

REMOVED = "[…]"
"""What stands where a name was: the mark of an omission, the same in both languages."""

_PARTICLES = frozenset(["de", "du", "des", "la", "le", "d'", "l'", "van", "von", "di", "el", "al"])
# Words that begin the name of a body, or say a function: « École des Pins » is nobody.
_NOBODY = frozenset(
    [
        "agence",
        "association",
        "bureau",
        "cap",
        "car",
        "centre",
        "center",
        "class",
        "classe",
        "college",
        "comite",
        "commission",
        "committee",
        "communaute",
        "community",
        "conseil",
        "cop",
        "council",
        "css",
        "csp",
        "direction",
        "directions",
        "ecole",
        "equipe",
        "groupe",
        "group",
        "ministere",
        "service",
        "services",
        "school",
        "board",
        "secteur",
        "team",
        "universite",
        "university",
    ]
)


@dataclass(frozen=True, slots=True)
class KnownNames:
    """Whole names, as they may be written, and the words that they are made of."""

    wholes: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()

    def removed_from(self, prose: str) -> str:
        """What somebody typed without these names: whole ones, and each first or last name alone."""
        return _without(prose, self.wholes, self.words)

    def removed_from_title(self, name: str) -> str:
        """The name of a body or a place without whole names: « École Lucie-Roy » keeps its own."""
        return _without(name, self.wholes, frozenset())

    def is_in_address(self, text: str) -> bool:
        """Whether a name may be read in what holds addresses: no capitals there, dots for spaces."""
        return bool(self.words and name_pattern(self.words, r"[^\W\d_]").search(text))


def known_names(people: Iterable[tuple[str, str]], typed: Iterable[str] = ()) -> KnownNames:
    """The names of people (first, last), and those typed in words where they read as a name."""
    wholes: set[str] = set()
    words: set[str] = set()
    for first, last in [*people, *(_split(name) for name in typed if reads_as_name(name))]:
        parts = [part for part in (cleaned(first).strip(), cleaned(last).strip()) if part]
        if len(parts) == 2:
            wholes |= {" ".join(parts), " ".join(reversed(parts)), ", ".join(reversed(parts))}
        words |= {word for part in parts for word in part.split() if _is_telling(word)}
    return KnownNames(frozenset(wholes), frozenset(words))


def reads_as_name(text: str) -> bool:
    """Whether typed words look like the name of one person: « Ali Benoît », not « Toute l'équipe »."""
    words = text.split()
    if len(words) < 2 or set(folded(text).split()) & _NOBODY:
        return False
    own = [word for word in words if word.lower() not in _PARTICLES]
    return words[0] in own and len(own) >= 2 and not any(word[0].islower() for word in own)


def _split(name: str) -> tuple[str, str]:
    first, _, last = name.strip().partition(" ")
    return first, last


def _is_telling(word: str) -> bool:
    """Initials and particles are in every text."""
    return len(word) > 1 and not word[0].islower() and any(letter.isalpha() for letter in word)


def _without(text: str, wholes: frozenset[str], words: frozenset[str]) -> str:
    """Longest names first; a word alone has to begin as names do, with a capital."""
    plain = unicodedata.normalize("NFC", text)
    if wholes:
        plain = name_pattern(wholes).sub(REMOVED, plain)
    if words:
        plain = name_pattern(words).sub(
            lambda found: found[0] if found[0][0].islower() else REMOVED, plain
        )
    return plain if REMOVED in plain else text


def name_pattern(names: Iterable[str], inside: str = r"[\w-]") -> re.Pattern[str]:
    """Whole words, whatever their capitals, accents, hyphens and spaces; `inside` goes on a word."""
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    choices = "|".join("".join(map(_letter, name)) for name in longest_first)
    return re.compile(rf"(?<!{inside})(?:{choices})(?!{inside})", re.IGNORECASE)


def _letter(letter: str) -> str:
    if letter.isspace():
        return r"\s+"
    if letter in "-\u2010\u2011":
        return "[-\u2010\u2011 ]"
    if letter in "'’":
        return "['’]"
    plain = unicodedata.normalize("NFD", letter)[0]
    return re.escape(letter) if plain == letter else f"[{letter}{plain}]"
