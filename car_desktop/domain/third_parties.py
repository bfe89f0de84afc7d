"""Whom a text names, and the same text without anybody but one person: for the file of that person.

What is given to somebody may not tell of others (A-2.1, s. 83 and 88). Whole names are found whatever
their capitals and accents; a first or a last name alone has to begin with a capital, as names do.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from car_desktop.domain.personal_names import reads_as_name
from car_desktop.domain.text import folded

Words = tuple[str, ...]

_WORD = re.compile(r"[^\W\d_]+")
_LIGATURES = re.compile("[ao]e")
_EMAIL = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")
_BETWEEN_WORDS_OF_A_NAME = re.compile(
    r"(?:[\s\-\u2010\u2011'’.]|\b(?:de|du|des|la|le|d|l|von|van)\b)*"
)

_ACCENTED = {
    "a": "[aàâäáã]",
    "c": "[cç]",
    "e": "[eéèêë]",
    "i": "[iîïíì]",
    "n": "[nñ]",
    "o": "[oôöóòõ]",
    "u": "[uùûüú]",
    "y": "[yÿý]",
}


class Mention(StrEnum):
    """Whether a text names somebody."""

    NO = "no"
    PERHAPS = "perhaps"  # by a name that another person bears too
    YES = "yes"


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    word: str  # folded
    is_capital: bool


class NamesAround:
    """The names of one person, and those of everybody else who is known."""

    def __init__(
        self,
        own: tuple[str, str],
        emails: Iterable[str],
        others: Iterable[tuple[str, str]],
        typed: Iterable[str] = (),
    ) -> None:
        """`own` and `others` are first and last names; `typed` is what stands in fields of words: what reads as a name is one."""
        self._emails = frozenset(address.casefold() for address in emails)
        self._own_wholes = frozenset(_wholes(own))
        self._own_words = frozenset(_telling(own))
        written = (_split(name) for name in typed if reads_as_name(name))
        people = [*others, *(one for one in written if not _wholes(one) & self._own_wholes)]
        wholes = {whole for one in people for whole in _wholes(one)}
        self._has_namesake = bool(wholes & self._own_wholes)
        self._others: dict[str, list[Words]] = {}
        for whole in sorted(wholes - self._own_wholes, key=len, reverse=True):
            self._others.setdefault(whole[0], []).append(whole)
        self._other_words = frozenset(word for one in people for word in _telling(one))
        self._traces = tuple(sorted({*self._own_words, *map(folded, self._emails)}))
        self._trace = re.compile("|".join(map(_any_accent, self._traces)) or r"(?!)", re.IGNORECASE)

    @property
    def patterns(self) -> tuple[str, ...]:
        """For « LIKE » with « \\ » to escape: what a text that may name the person holds, and others too."""
        told = {one for trace in self._traces for one in (trace, _LIGATURES.sub("e", trace))}
        return tuple(sorted(f"%{''.join(map(_like, one))}%" for one in told))

    def may_be_in(self, text: str) -> bool:
        """Whether a word of the person's name stands there at all: quick, to pass over most texts."""
        return self._trace.search(text) is not None

    def mention(self, text: str) -> Mention:
        """Whether a text names the person."""
        if not self.may_be_in(text):
            return Mention.NO
        if any(found[0].casefold() in self._emails for found in _EMAIL.finditer(text)):
            return Mention.YES
        tokens = _tokens(text)
        if any(self._own_at(tokens, place) for place in range(len(tokens))):
            return Mention.PERHAPS if self._has_namesake else Mention.YES
        alone = {one.word for one in tokens if one.is_capital} & self._own_words
        if alone - self._other_words:
            return Mention.YES
        return Mention.PERHAPS if alone else Mention.NO

    def masked(self, text: str, mark: str) -> str:
        """The text with a mark in the place of each other person, and of each other address."""
        spans = self._spans(text)
        if not spans:
            return text
        pieces, done = [], 0
        for start, end in spans:
            pieces += [text[done:start], mark]
            done = end
        return "".join([*pieces, text[done:]])

    def _spans(self, text: str) -> list[tuple[int, int]]:
        addresses = [(found.start(), found.end()) for found in _EMAIL.finditer(text)]
        foreign = [at for at in addresses if text[slice(*at)].casefold() not in self._emails]
        tokens = [
            one
            for one in _tokens(text)
            if not any(start <= one.start < end for start, end in addresses)
        ]
        return _joined(sorted([*foreign, *self._names(tokens)]), text)

    def _names(self, tokens: list[_Token]) -> list[tuple[int, int]]:
        """Where others are named, longest names first."""
        spans, place = [], 0
        while place < len(tokens):
            if own := self._own_at(tokens, place):
                place += own
                continue
            length = self._other_at(tokens, place)
            if length:
                spans.append((tokens[place].start, tokens[place + length - 1].end))
            place += length or 1
        return spans

    def _own_at(self, tokens: list[_Token], place: int) -> int:
        """How many words of the person's whole name begin there."""
        return max(
            (len(whole) for whole in self._own_wholes if _is_at(whole, tokens, place)), default=0
        )

    def _other_at(self, tokens: list[_Token], place: int) -> int:
        one = tokens[place]
        for whole in self._others.get(one.word, ()):
            if _is_at(whole, tokens, place):
                return len(whole)
        alone = one.is_capital and one.word in self._other_words - self._own_words
        return int(alone)


def _is_at(whole: Words, tokens: list[_Token], place: int) -> bool:
    return whole == tuple(one.word for one in tokens[place : place + len(whole)])


def _tokens(text: str) -> list[_Token]:
    return [
        _Token(found.start(), found.end(), folded(found[0]), not found[0][0].islower())
        for found in _WORD.finditer(text)
    ]


def _joined(spans: list[tuple[int, int]], text: str) -> list[tuple[int, int]]:
    """The words of one name as one span."""
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and _BETWEEN_WORDS_OF_A_NAME.fullmatch(text, joined[-1][1], start):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _wholes(name: tuple[str, str]) -> set[Words]:
    """« Julie Roy » both ways round; a name of one part is no whole."""
    first, last = (tuple(_WORD.findall(folded(part))) for part in name)
    return {(*first, *last), (*last, *first)} if first and last else set()


def _telling(name: tuple[str, str]) -> set[str]:
    """The words of a name that can stand for it: no initial and no particle."""
    words = _WORD.findall(" ".join(name))
    return {folded(word) for word in words if len(word) > 1 and not word[0].islower()}


def _any_accent(word: str) -> str:
    """A folded word, whatever accents its letters bear."""
    pattern = "".join(_ACCENTED.get(letter, re.escape(letter)) for letter in word)
    for pair, ligature in (("oe", "œ"), ("ae", "æ")):
        plain = "".join(_ACCENTED[letter] for letter in pair)
        pattern = pattern.replace(plain, f"(?:{ligature}|{plain})")
    return pattern


def _like(letter: str) -> str:
    """A letter that may bear an accent is any letter: « LIKE » knows capitals of English alone."""
    if letter in _ACCENTED:
        return "_"
    return f"\\{letter}" if letter in "%_\\" else letter


def _split(name: str) -> tuple[str, str]:
    first, _, last = name.strip().partition(" ")
    return first, last
