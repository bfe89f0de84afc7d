"""One line typed in the room becomes a note, a decision or a commitment.

`e @prénom 15 mars apporter 3 traces`: a letter says what it is, then come who and when, then the
text; who, when and a tag may also end the line. Letters of both languages are understood at once:

    p, n  note · d  decision · e, c  commitment · q  question · b, s  success · !  private

Only what stands at the beginning or at the end is taken out of the line, so a text is never torn; what
is not understood stays in the text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from functools import cache

from car_desktop.domain.frameworks import frameworks
from car_desktop.domain.text import folded
from car_desktop.domain.typed_due import TypedDue, read_due
from car_desktop.domain.values import Dimension


class QuickKind(StrEnum):
    """What a line becomes."""

    NOTE = "note"
    DECISION = "decision"
    QUESTION = "question"
    SUCCESS = "success"
    COMMITMENT = "commitment"


LETTERS = {
    "p": QuickKind.NOTE,
    "n": QuickKind.NOTE,
    "d": QuickKind.DECISION,
    "e": QuickKind.COMMITMENT,
    "c": QuickKind.COMMITMENT,
    "q": QuickKind.QUESTION,
    "b": QuickKind.SUCCESS,
    "s": QuickKind.SUCCESS,
}

TAGS = {
    "leadership": Dimension.SHARED_LEADERSHIP,
    "vision": Dimension.SHARED_VISION,
    "apprentissage": Dimension.COLLECTIVE_LEARNING,
    "learning": Dimension.COLLECTIVE_LEARNING,
    "pratique": Dimension.SHARED_PRACTICE,
    "practice": Dimension.SHARED_PRACTICE,
    "relations": Dimension.RELATIONSHIPS,
    "relationships": Dimension.RELATIONSHIPS,
    "structures": Dimension.STRUCTURES,
}

_LONGEST_HANDLE, _LONGEST_NAME, _LONGEST_TAIL = 12, 4, 24  # words
_MARKER = re.compile(
    r"\s*(?P<before>!?)\s*(?:(?P<letter>[pndecqbs])(?=$|[\s!@#])\s*(?P<after>!?))?"
)
_WORD = re.compile(r"\s*(?P<word>[^\s@#]+)")
_NAME_WORD = re.compile(r"[^\W_]+")
_SEPARATOR = re.compile(r"\s*[,:;]?(?=\s|$)")
_TAG = re.compile(r"#(?P<word>\w[\w-]*(?:\.\w+)?)(?=$|[\s,:;.])")
_WORD_START = re.compile(r"(?<!\S)(?=\S)")
_MENTION = re.compile(r"(?<!\S)@")
_CLOSING = ",:;.!?"


@dataclass(frozen=True, slots=True)
class Someone:
    """A person who may be named after `@`: by this handle, which is like no other, or by part of it."""

    id: int
    handle: str
    short_name: str = ""
    organisation: str = ""
    key: str = field(init=False, repr=False)
    words: tuple[str, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "key", folded(self.handle))
        object.__setattr__(self, "words", tuple(_NAME_WORD.findall(self.key)))


@dataclass(frozen=True, slots=True)
class Mention:
    """`@` and the words after it, where they name several people or nobody."""

    text: str
    candidates: tuple[Someone, ...] = ()


@dataclass(frozen=True, slots=True)
class QuickEntry:
    """What was understood of a line."""

    kind: QuickKind
    text: str = ""
    is_private: bool = False
    who: Someone | None = None
    due: TypedDue | None = None
    dimension: Dimension | None = None
    tags: tuple[str, ...] = ()
    doubt: Mention | None = None

    @property
    def is_commitment(self) -> bool:
        """True where somebody will do something."""
        return self.kind is QuickKind.COMMITMENT

    @property
    def due_on(self) -> date | None:
        """The day named in the line."""
        return self.due.day if self.due else None

    @property
    def is_due_next_meeting(self) -> bool:
        """True where the line says « prochaine »."""
        return self.due is not None and self.due.is_next_meeting


def parse(line: str, people: Sequence[Someone], today: date) -> QuickEntry:
    """Understand a line; whatever it holds, each of its words ends up in the entry."""
    marker = _MARKER.match(line)
    assert marker is not None  # each of its parts may be missing
    kind = LETTERS[marker["letter"]] if marker["letter"] else QuickKind.NOTE
    is_private = bool(marker["before"] or marker["after"])
    reader = _Reader(line, people, today)
    start, entry = reader.read_head(marker.end(), QuickEntry(kind, is_private=is_private))
    end, entry = reader.read_tail(start, entry)
    entry = replace(entry, text=line[start:end].strip())
    return replace(entry, doubt=_doubt(entry, people))


@cache
def framework_words() -> Mapping[str, str]:
    """The words by which the tags of the frameworks are typed: the end of their code, where one has it."""
    codes = [tag.code for framework in frameworks() for tag in framework.tags]
    ends = Counter(code.rpartition(".")[2] for code in codes)
    short = {code.rpartition(".")[2]: code for code in codes}
    alone = {end: code for end, code in short.items() if ends[end] == 1 and end not in TAGS}
    return {**alone, **{code: code for code in codes}}


def completions(typed: str, people: Sequence[Someone]) -> Iterator[Someone]:
    """Who may be meant by the beginning of a name, accents optional; everybody before a letter."""
    words = _NAME_WORD.findall(folded(typed))
    return (
        one
        for one in people
        if all(word in one.key for word in words) and _is_named(words, one, by_beginnings=True)
    )


Read = tuple[int, QuickEntry]
"""Where an item ends, and the entry with what it says."""


class _Reader:
    """Takes who, when and tags off both ends of a line."""

    def __init__(self, line: str, people: Sequence[Someone], today: date) -> None:
        self._line = line
        self._people = people
        self._today = today

    def read_head(self, place: int, entry: QuickEntry) -> Read:
        """Read items from the marker on; answer where the text begins."""
        while (item := self._read_item(self._next_word(place), entry)) is not None:
            place, entry = item
            if separator := _SEPARATOR.match(self._line, place):
                place = separator.end()
        return self._next_word(place), entry

    def read_tail(self, start: int, entry: QuickEntry) -> Read:
        """Find the words at the end that are items and nothing else; answer where the text ends."""
        starts = [found.start() for found in _WORD_START.finditer(self._line, start)]
        for place in starts[-_LONGEST_TAIL:]:
            if (read := self._read_to_end(place, entry)) is not None:
                return place, read
        return len(self._line), entry

    def _read_to_end(self, place: int, entry: QuickEntry) -> QuickEntry | None:
        """Read items up to the very end, or nothing."""
        before = entry
        while self._line[place:].strip().strip("."):
            is_after_who = entry.who is not before.who
            item = self._read_item(self._next_word(place), entry, introduced=not is_after_who)
            if item is None or (not entry.is_commitment and item[1].who is not before.who):
                return None
            place, entry = item
        return entry if entry is not before else None

    def _read_item(self, place: int, entry: QuickEntry, *, introduced: bool = False) -> Read | None:
        return (
            self._read_who(place, entry)
            or self._read_when(place, entry, introduced=introduced)
            or self._read_tag(place, entry)
        )

    def _read_who(self, place: int, entry: QuickEntry) -> Read | None:
        if entry.who is not None or not _MENTION.match(self._line, place):
            return None
        end, named = _named_at(self._line, place + 1, self._people)
        return (end, replace(entry, who=named[0])) if len(named) == 1 else None

    def _read_when(self, place: int, entry: QuickEntry, *, introduced: bool) -> Read | None:
        if entry.due is not None or not entry.is_commitment:
            return None
        due = read_due(self._line, place, self._today, introduced=introduced)
        return (due.end, replace(entry, due=due)) if due is not None else None

    def _read_tag(self, place: int, entry: QuickEntry) -> Read | None:
        found = _TAG.match(self._line, place)
        if found is None or entry.is_commitment:
            return None
        word = folded(found["word"])
        if (code := framework_words().get(word)) is not None:
            return found.end(), replace(entry, tags=(*entry.tags, code))
        takes_dimension = entry.kind is not QuickKind.DECISION and entry.dimension is None
        if takes_dimension and word in TAGS:
            return found.end(), replace(entry, dimension=TAGS[word])
        return None

    def _next_word(self, place: int) -> int:
        rest = self._line[place:]
        return place + len(rest) - len(rest.lstrip())


def _named_at(line: str, start: int, people: Sequence[Someone]) -> tuple[int, list[Someone]]:
    """Whom the words from `start` on name: the longest run of words that names anybody."""
    ends = list(_word_ends(line, start))
    by_handle = {one.key: one for one in people} if ends else {}
    for end in reversed(ends):
        if (one := by_handle.get(folded(line[start:end]))) is not None:
            return end, [one]
    for end in reversed(ends[:_LONGEST_NAME]):
        if named := _named(line[start:end], people):
            return end, named
    return start, []


def _word_ends(line: str, start: int) -> Iterator[int]:
    """Where each of the next words ends; only a comma may stand between two words of a name."""
    place = start
    for number in range(_LONGEST_HANDLE):
        found = _WORD.match(line, place)
        if found is None or (number == 0 and found.start("word") != start):
            return
        word = found["word"].rstrip(_CLOSING)
        if not word:
            return
        place = found.end()
        yield found.start("word") + len(word)
        if found["word"][len(word) :] not in {"", ","}:
            return


def _named(typed: str, people: Sequence[Someone]) -> list[Someone]:
    words = _NAME_WORD.findall(folded(typed))
    if not words:
        return []
    named = [one for one in people if words[0] in one.key and _is_named(words, one)]
    whole = [one for one in named if words[0] in one.words]
    return whole if len(whole) == 1 else named


def _is_named(words: Sequence[str], someone: Someone, *, by_beginnings: bool = False) -> bool:
    """Whether each word is one of the name; the first one may be the beginning of it."""
    left = list(someone.words)
    for number, word in enumerate(words):
        may_begin = by_beginnings or number == 0
        meant = word if word in left else None
        if meant is None and may_begin:
            meant = next((part for part in left if part.startswith(word)), None)
        if meant is None:
            return False
        left.remove(meant)
    return True


def _doubt(entry: QuickEntry, people: Sequence[Someone]) -> Mention | None:
    """The first `@` left in the text where somebody could have been meant."""
    found = _MENTION.search(entry.text)
    if entry.who is not None or found is None or (found.start() and not entry.is_commitment):
        return None
    end, named = _named_at(entry.text, found.end(), people)
    first_word = next(_word_ends(entry.text, found.end()), found.end())
    text = entry.text[found.start() : max(end, first_word)]
    return Mention(text, tuple(named)) if len(named) != 1 else None
