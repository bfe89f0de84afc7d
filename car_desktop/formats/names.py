"""People's names as lists write them: « TREMBLAY, Marie-Ève », « Dr Jean O'Neil », « Mme Roy »."""

from __future__ import annotations

import re
from dataclasses import dataclass

from car_desktop.domain.text import folded
from car_desktop.domain.values import Civility

_CIVILITIES = {
    "m": Civility.MR,
    "mr": Civility.MR,
    "monsieur": Civility.MR,
    "mme": Civility.MS,
    "mrs": Civility.MS,
    "ms": Civility.MS,
    "miss": Civility.MS,
    "madame": Civility.MS,
    "mlle": Civility.MS,
    "dr": Civility.DR_M,
    "docteur": Civility.DR_M,
    "dre": Civility.DR_F,
    "docteure": Civility.DR_F,
}
_PARTICLES = frozenset(
    {"de", "des", "du", "la", "le", "les", "van", "von", "der", "den", "da", "di", "dos"}
)
_PARENTHESES = re.compile(r"\s*[(\[][^)\]]*[)\]]")
_WORD_PARTS = re.compile(r"([\s\-'’]+)")


@dataclass(frozen=True, slots=True)
class Name:
    """A name in two parts, and the form of address written with it."""

    first: str
    last: str
    civility: Civility = Civility.NONE


def split_name(text: str, *, is_last_first: bool = False) -> Name:
    """Split a whole name: by its comma, else by its capitals, else by the order its heading tells."""
    civility, bare = split_civility(_without_remarks(text).strip(" ,;"))
    last, comma, first = bare.partition(",")
    if comma:
        more, first = split_civility(first)
        said = more if civility is Civility.NONE else civility
        return Name(sensible_case(first), sensible_case(last), said)
    words = bare.split()
    capitals = [word for word in words if _is_shouted(word)]
    if capitals and len(capitals) < len(words):
        others = [word for word in words if not _is_shouted(word)]
        return Name(sensible_case(" ".join(others)), sensible_case(" ".join(capitals)), civility)
    first, last = _split_last_first(words) if is_last_first else _split_words(words)
    return Name(sensible_case(first), sensible_case(last), civility)


def _without_remarks(text: str) -> str:
    """Without what stands between parentheses; beyond the last that closes, none is searched for an end."""
    end = max(text.rfind(")"), text.rfind("]")) + 1
    return _PARENTHESES.sub("", text[:end]) + text[end:]


def split_civility(text: str) -> tuple[Civility, str]:
    """Take « M. », « Mme », « Dr » or « Dre » off the front of a name."""
    word, _, rest = text.strip().partition(" ")
    civility = civility_of(word)
    if civility is Civility.NONE or not rest.strip():
        return Civility.NONE, text.strip()
    return civility, rest.strip()


def civility_of(text: str) -> Civility:
    """The form of address that a cell holds alone."""
    return _CIVILITIES.get(folded(text).rstrip("."), Civility.NONE)


def sensible_case(text: str) -> str:
    """Give « MARIE-ÈVE DE LA TOUR » and « o'neil » their capitals; mixed case was chosen, and stays."""
    name = " ".join(text.split())
    if not (name.isupper() or name.islower()):
        return name
    parts = _WORD_PARTS.split(name.lower())
    return "".join(_capitalised(part, index) for index, part in enumerate(parts))


def _capitalised(part: str, index: int) -> str:
    if index and part in _PARTICLES:
        return part
    if part.startswith("mc") and len(part) > len("mc") + 1:
        return "Mc" + part[2:].capitalize()
    return part.capitalize()


def _split_words(words: list[str]) -> tuple[str, str]:
    """The first word is the first name; particles and all that follows them are the last name."""
    if len(words) < 2:
        return "", " ".join(words)
    return words[0], " ".join(words[1:])


def _split_last_first(words: list[str]) -> tuple[str, str]:
    """The last word is the first name: compound ones are hyphenated, compound last names often not."""
    if len(words) < 2:
        return "", " ".join(words)
    return words[-1], " ".join(words[:-1])


def _is_shouted(word: str) -> bool:
    letters = [letter for letter in word if letter.isalpha()]
    return len(letters) > 1 and word.upper() == word
