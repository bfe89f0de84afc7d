"""What may be meant where the cursor stands in a quick entry: a person, a day, a tag."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from car_desktop.domain.frameworks import frameworks
from car_desktop.domain.quick_entry import (
    TAGS,
    QuickEntry,
    QuickKind,
    Someone,
    completions,
    framework_words,
    parse,
)
from car_desktop.domain.text import folded
from car_desktop.domain.typed_due import read_due
from car_desktop.domain.values import Dimension
from car_desktop.i18n import current_language
from car_desktop.typography import for_language

MOST = 8
_MOST_MONTHS = 4
_NAME = re.compile(r"(?<!\S)@([^@#]*)$")
_TAG = re.compile(r"(?<!\S)#([\w.-]*)$")
_DAY = re.compile(r"(\d{1,2})(?:er|st|nd|rd|th)?(?:\s+([^\W\d_]*))?")
_AWAY = re.compile(r"\+\s?(\d{1,2})(?:\s?([^\W\d_]*))?")
_LONGEST_DAY = 24

_WORDS = {
    "fr": ("demain", "après-demain", "prochaine"),
    "en": ("tomorrow", "next meeting"),
}
_UNITS = {"fr": ("jours", "sem", "mois"), "en": ("days", "weeks", "months")}
_TAG_WORDS = {
    "fr": ("leadership", "vision", "apprentissage", "pratique", "relations", "structures"),
    "en": ("leadership", "vision", "learning", "practice", "relationships", "structures"),
}


@dataclass(frozen=True, slots=True)
class Proposal:
    """Words that may replace those before the cursor, and what they would mean."""

    text: str
    who: Someone | None = None
    day: date | None = None
    is_next_meeting: bool = False
    dimension: Dimension | None = None
    tag: str = ""


@dataclass(frozen=True, slots=True)
class Proposals:
    """The words before the cursor that may be completed, from `start` on, and by what."""

    start: int
    items: tuple[Proposal, ...]

    @property
    def are_people(self) -> bool:
        """True where a person has to be chosen, so that the first one is proposed at once."""
        return bool(self.items) and self.items[0].who is not None


def proposals(before: str, people: Sequence[Someone], today: date) -> Proposals:
    """Complete what stands before the cursor."""
    language = current_language()
    entry = parse(before, people, today)
    if (name := _NAME.search(before)) and (meant := tuple(_people(name[1], people))):
        return Proposals(name.start(), meant[:MOST])
    if (tag := _TAG.search(before)) is not None:
        tags = tuple(_tags(tag[1], entry, language))
        return Proposals(tag.start(), tags[:MOST])
    if _may_be_a_day(before, entry):
        days = tuple(_days(entry.text, today, language))
        return Proposals(len(before) - len(entry.text), days[:MOST])
    return Proposals(len(before), ())


def _people(typed: str, people: Sequence[Someone]) -> Iterator[Proposal]:
    meant = list(completions(typed, people))
    if len(meant) == 1 and (typed.endswith(" ") or folded(typed) == folded(meant[0].handle)):
        return
    for someone in meant:
        yield Proposal(f"@{someone.handle} ", who=someone)


def _tags(typed: str, entry: QuickEntry, language: str) -> Iterator[Proposal]:
    """Dimensions, then the tags of the frameworks, by their word or by what they are called."""
    if entry.is_commitment:
        return
    begun = folded(typed)
    if entry.kind is not QuickKind.DECISION and entry.dimension is None:
        for word in _TAG_WORDS[language]:
            if word.startswith(begun) and word != begun:
                yield Proposal(f"#{word} ", dimension=TAGS[word])
    yield from _framework_tags(begun, entry)


def _framework_tags(begun: str, entry: QuickEntry) -> Iterator[Proposal]:
    words = framework_words()
    typed_as = {
        code: min((w for w in words if words[w] == code), key=len) for code in words.values()
    }
    for framework in frameworks():
        for tag in framework.tags:
            word = typed_as[tag.code]
            names = (word, *folded(tag.name).split())
            if tag.code not in entry.tags and any(name.startswith(begun) for name in names):
                yield Proposal(f"#{word} ", tag=tag.code)


def _may_be_a_day(before: str, entry: QuickEntry) -> bool:
    """Whether a commitment’s text has hardly begun, where its date may stand."""
    is_open = entry.is_commitment and entry.due is None
    return is_open and 0 < len(entry.text) <= _LONGEST_DAY and before.endswith(entry.text)


def _days(typed: str, today: date, language: str) -> Iterator[Proposal]:
    for words in _day_words(typed, today, language):
        due = read_due(words, 0, today)
        if due is not None and due.end == len(words):
            yield Proposal(f"{words} ", day=due.day, is_next_meeting=due.is_next_meeting)


def _day_words(typed: str, today: date, language: str) -> Iterator[str]:
    if (found := _DAY.fullmatch(typed)) is not None:
        return _days_of_months(int(found[1]), found[2] or "", today, language)
    if (found := _AWAY.fullmatch(typed)) is not None:
        count, unit = found[1], folded(found[2] or "")
        return (f"+{count} {word}" for word in _UNITS[language] if word.startswith(unit))
    known = (*for_language(language).weekdays, *_WORDS[language])
    begun = folded(typed)
    return (word for word in known if len(begun) > 1 and folded(word).startswith(begun))


def _days_of_months(day: int, begun: str, today: date, language: str) -> Iterator[str]:
    """« 15 décembre », « 15 janvier »… from the next one on."""
    written = for_language(language)
    names = [written.months[(today.month - 1 + ahead) % 12] for ahead in range(13)]
    shown = 0
    for ahead, name in enumerate(names):
        year, month = divmod(today.year * 12 + today.month - 1 + ahead, 12)
        if not 1 <= day <= monthrange(year, month + 1)[1] or date(year, month + 1, day) < today:
            continue
        if folded(name).startswith(folded(begun)) and shown < _MOST_MONTHS:
            shown += 1
            yield f"{'1er' if day == 1 and language == 'fr' else day} {name}"
