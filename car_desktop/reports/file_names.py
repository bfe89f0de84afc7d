"""Names for the files: by a pattern that a person states, readable, allowed on every system."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from car_desktop import typography
from car_desktop.domain.errors import UserError
from car_desktop.domain.text import folded
from car_desktop.i18n import translate

if TYPE_CHECKING:
    from car_desktop.services.meeting_heading import MeetingHeading

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_LONGEST = 100  # Windows counts the folders too
_LONGEST_PATTERN = 120
_WORD = re.compile(r"\{([^{}]*)\}")
_LEFT_OVER = " -–—_·,."  # what stands at the ends where a part is empty

# Each part under the words of both languages, so that a pattern outlives a change of language.
_PARTS = {
    "type": "kind",
    "date": "when",
    "communaute": "about",
    "community": "about",
    "numero": "number",
    "number": "number",
}


@dataclass(frozen=True, slots=True)
class FileName:
    """What a file name is made of; parts that a document does not have are empty."""

    kind: str  # « Compte rendu »
    when: str = ""  # « 2026-11-23 », « 2026-2027 »
    about: str = ""  # the community, or the person
    number: int | None = None  # of the meeting in its school year

    def __str__(self) -> str:
        return file_name(f"{self.kind} {self.when} {self.about}")

    def by(self, pattern: str) -> str:
        """The name by a pattern such as « {date} {type} {communauté} »; the usual one where it is empty."""
        name = _WORD.sub(self._part, pattern).strip(_LEFT_OVER)
        return file_name(name) if name else str(self)

    def _part(self, word: re.Match[str]) -> str:
        value = getattr(self, _PARTS.get(folded(word[1]), ""), None)
        return "" if value is None else str(value)


def pattern_words() -> tuple[str, ...]:
    """The words that a pattern may hold, in the language being spoken."""
    return tuple(
        f"{{{word}}}"
        for word in (
            translate("FileNames", "type"),
            translate("FileNames", "date"),
            translate("FileNames", "community"),
            translate("FileNames", "number"),
        )
    )


def usual_pattern() -> str:
    """The pattern of who stated none: « {type} {date} {communauté} »."""
    return " ".join(pattern_words()[:3])


def checked_pattern(typed: str) -> str:
    """A pattern without stray spaces; raise UserError where a word is unknown or none is there."""
    pattern = " ".join(unicodedata.normalize("NFC", typed).split())
    if not pattern:
        return ""
    words = _WORD.findall(pattern)
    unknown = [word for word in words if folded(word) not in _PARTS]
    if unknown or not words or set("{}") & set(_WORD.sub("", pattern)):
        raise UserError(
            translate("FileNames", "Make the name of {words} and of words of your own.").format(
                words=typography.current().join(list(pattern_words()))
            )
        )
    if len(pattern) > _LONGEST_PATTERN:
        raise UserError(translate("FileNames", "This pattern is too long: shorten it."))
    return pattern


def meeting_file_name(document: str, heading: MeetingHeading) -> FileName:
    """« Compte rendu 2026-11-23 Directions du primaire »."""
    day = typography.current().date_short(heading.starts_at)
    return FileName(document, day, heading.community, heading.number)


def file_name(text: str) -> str:
    """The text as a file name without suffix."""
    spaced = " ".join(_FORBIDDEN.sub(" ", text).split())
    return spaced[:_LONGEST].rstrip(" .") or "document"
