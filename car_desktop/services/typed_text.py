"""What a person typed or pasted, made safe to keep: composed letters, no control or direction tricks."""

from __future__ import annotations

import re
import unicodedata

from car_desktop.domain.entities.directory import NAME_LENGTH
from car_desktop.domain.errors import UserError
from car_desktop.i18n import translate
from car_desktop.typography import current

LONGEST_TEXT = 100_000
"""In bytes of UTF-8: far beyond a long evening's notes, far below what would slow a document."""

_LINE_ENDS = re.compile(r"\r\n?|[\u0085\u2028\u2029\x0b\x0c]")
_SPACES = re.compile(r"[\s\u00a0]+")
# Marks that reorder or hide what follows; the joiners of emoji and of some scripts are kept.
_DIRECTION = frozenset(
    "\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
)
_REFUSED_CATEGORIES = frozenset({"Cc", "Cs", "Cn", "Co"})


def typed_text(text: str) -> str:
    """Several lines as they were typed, spaces included; raise UserError beyond 100 kB."""
    clean = _composed(_LINE_ENDS.sub("\n", text))
    if len(clean.encode()) > LONGEST_TEXT:
        raise UserError(
            translate(
                "Typing", "This text is longer than {size}: split it into several notes."
            ).format(size=current().file_size(LONGEST_TEXT))
        )
    return clean


def typed_line(text: str, longest: int = NAME_LENGTH) -> str:
    """One line without stray spaces; raise UserError where it is too long for its field."""
    clean = _SPACES.sub(" ", _composed(_LINE_ENDS.sub(" ", text))).strip()
    if len(clean) > longest:
        raise UserError(
            translate(
                "Typing", "This line has {count} characters; {longest} at most fit here."
            ).format(count=current().number(len(clean)), longest=current().number(longest))
        )
    return clean


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", "".join(c for c in text if _is_kept(c)))


def _is_kept(character: str) -> bool:
    if character in "\n\t":
        return True
    if character in _DIRECTION:
        return False
    return unicodedata.category(character) not in _REFUSED_CATEGORIES
