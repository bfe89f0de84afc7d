"""How somebody may be named in what was typed, and putting other words in that place."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from car_desktop.domain.personal_names import REMOVED, known_names, name_pattern
from car_desktop.domain.text import folded

_FEWEST_DIGITS = 7

_BARE_WORD = re.compile(r"[0-9A-Za-z]+")
_BARE_ADDRESS = re.compile(r"[!#-\[\]-~]+")
"""What stands in a text, and in the JSON of it, as it is typed but for capitals."""

_ESCAPED_LETTERS = (r"\u017f", r"\u0130", r"\u0131", r"\u212a")
"""« ſ », « İ », « ı » and the sign of kelvins: capitals or small letters of bare ones, as JSON may hold them."""

_PERSON_KEY = re.compile(r'"person_id":\s*(\d+)')
_BETWEEN_DIGITS = r"(?:\\u\w{4}|\D){0,12}"


@dataclass(frozen=True)
class Ground:
    """Texts to look through for several people, as they are or in the JSON that holds them."""

    text: str

    @cached_property
    def plain(self) -> str:
        """The same without capitals, where bare letters are found however they were typed."""
        return self.text.lower().replace("ſ", "s").replace("ı", "i")

    @cached_property
    def hides_letters(self) -> bool:
        """Whether a bare letter is there under an escape."""
        return any(escape in self.plain for escape in _ESCAPED_LETTERS)

    @cached_property
    def people(self) -> frozenset[int]:
        """Whose frozen lines there are: they say it by a key."""
        return frozenset(map(int, _PERSON_KEY.findall(self.text)))


@dataclass(frozen=True)
class Traces:
    """Whole names, words that name nobody else, e-mail addresses and telephone numbers of one person."""

    wholes: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    addresses: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()

    def replaced(self, text: str, stand_in: str) -> str:
        """The text with other words for the names, and the mark of an omission for the rest."""
        for pattern in self._reachable:
            text = pattern.sub(REMOVED, text)
        if self._wholes is not None:
            text = self._wholes.sub(lambda _found: stand_in, text)
        if self._words is not None:
            text = self._words.sub(
                lambda found: found[0] if found[0][0].islower() else stand_in, text
            )
        return text

    def are_in(self, text: str) -> bool:
        """Whether anything here is found in a text."""
        return self.replaced(text, "") != text

    def may_be_in(self, ground: Ground) -> bool:
        """Whether to look closer: quick, true now and then for nothing, and never false for something."""
        return (
            any(core in ground.plain for core in self._cores)
            or any(pattern.search(ground.text) for pattern in self._digits)
            or ground.hides_letters
        )

    @cached_property
    def _cores(self) -> tuple[str, ...]:
        """Of each name and address, letters without accents that every way of writing it holds."""
        names = (_longest(_BARE_WORD, name) for name in (*self.wholes, *self.words))
        addresses = (_longest(_BARE_ADDRESS, address) for address in self.addresses)
        return tuple({core.lower() for core in (*names, *addresses)})

    @cached_property
    def _digits(self) -> tuple[re.Pattern[str], ...]:
        """The digits of each telephone number, whatever stands between two of them."""
        return tuple(re.compile(_BETWEEN_DIGITS.join(digits)) for digits in self.phones)

    @cached_property
    def _reachable(self) -> tuple[re.Pattern[str], ...]:
        """Addresses and telephone numbers, in that order: an address may hold a name."""
        addresses = (rf"(?<![\w.+-]){re.escape(one)}(?![\w-])" for one in sorted(self.addresses))
        phones = (
            r"(?<!\d)(?:\+?1[\s.-]?)?\(?" + r"[\s().-]{0,3}".join(digits) + r"(?!\d)"
            for digits in sorted(self.phones)
        )
        return tuple(re.compile(one, re.IGNORECASE) for one in (*addresses, *phones))

    @cached_property
    def _wholes(self) -> re.Pattern[str] | None:
        return name_pattern(self.wholes) if self.wholes else None

    @cached_property
    def _words(self) -> re.Pattern[str] | None:
        """A first or last name alone; it has to begin as names do, with a capital."""
        return name_pattern(self.words) if self.words else None


def traces_of(
    names: Iterable[tuple[str, str]],
    others: Iterable[tuple[str, str]],
    *,
    typed: Iterable[str] = (),
    addresses: Iterable[str] = (),
    phones: Iterable[str] = (),
) -> Traces:
    """The traces of somebody; a word that is in the name of somebody else names neither alone.

    `names` and `others` are (first, last); `typed` are other whole names met for the same person.
    """
    own, shared = known_names(names), known_names(others)
    common = {folded(word) for word in shared.words}
    return Traces(
        wholes=own.wholes | {name for name in typed if len(name.split()) > 1},
        words=frozenset(word for word in own.words if folded(word) not in common),
        addresses=frozenset(address for address in addresses if address),
        phones=frozenset(filter(None, map(_number, phones))),
    )


def _longest(pattern: re.Pattern[str], text: str) -> str:
    """The longest part of a text that is bare; nothing, which is in every text, where none is."""
    return max(pattern.findall(text), key=len, default="")


def _number(phone: str) -> str:
    """The digits of a telephone number without its extension; nothing where there are too few to tell."""
    digits = re.sub(r"\D", "", re.split(r"[a-zA-Z#]", phone, maxsplit=1)[0])
    digits = digits[1:] if len(digits) == 11 and digits[0] == "1" else digits
    return digits if len(digits) >= _FEWEST_DIGITS else ""
