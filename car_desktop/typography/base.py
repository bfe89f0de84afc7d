"""What every language answers: dates, hours, numbers, words."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Sequence
from datetime import date, datetime, time
from decimal import ROUND_HALF_UP, Decimal

NBSP = "\u00a0"
MINUS = "\u2212"
APOSTROPHE = "\u2019"

Clock = time | datetime
Number = int | float | Decimal
Rules = Sequence[tuple[re.Pattern[str], str]]

_TYPED_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")


class Typography(ABC):
    """The conventions of one language."""

    months: tuple[str, ...]
    months_short: tuple[str, ...]
    weekdays: tuple[str, ...]
    weekdays_short: tuple[str, ...]
    thousands: str
    decimal: str
    conjunction: str
    file_units: tuple[str, ...]

    # -- dates

    @abstractmethod
    def date_long(self, d: date) -> str:
        """« 1er mars 2026 », “March 1, 2026”."""

    @abstractmethod
    def date_long_with_weekday(self, d: date) -> str:
        """« mardi 3 mars 2026 », “Tuesday, March 3, 2026”; a line may end after the weekday."""

    @abstractmethod
    def date_medium(self, d: date) -> str:
        """« 14 janv. 2027 », “Jan. 14, 2027”."""

    @abstractmethod
    def day_month(self, d: date) -> str:
        """« 14 janv. », “Jan. 14”: for tables where the year is known."""

    @abstractmethod
    def date_span(self, first: date, last: date) -> str:
        """« 22 au 28 nov. 2026 », “Nov. 22 to 28, 2026”: a few days, the year of the last one."""

    def date_short(self, d: date) -> str:
        """2026-03-03, the numeric form that nobody can misread."""
        return f"{d.year:04d}-{d.month:02d}-{d.day:02d}"

    def month_year(self, d: date) -> str:
        """« novembre 2026 », “November 2026”."""
        return f"{self.months[d.month - 1]}{NBSP}{d.year}"

    def month(self, d: date) -> str:
        """« novembre », “November”."""
        return self.months[d.month - 1]

    def weekday(self, d: date) -> str:
        """« lundi », “Monday”."""
        return self.weekdays[d.weekday()]

    def weekday_short(self, d: date) -> str:
        """« lun. », “Mon.”."""
        return self.weekdays_short[d.weekday()]

    def school_year(self, first_year: int) -> str:
        """« 2026-2027 »."""
        return f"{first_year}-{first_year + 1}"

    # -- hours

    @abstractmethod
    def time(self, t: Clock) -> str:
        """« 13 h 30 », “1:30 p.m.”."""

    @abstractmethod
    def time_range(self, start: Clock, end: Clock) -> str:
        """« de 9 h à 11 h 30 », “from 9 a.m. to 11:30 a.m.”: inside a sentence."""

    @abstractmethod
    def time_span(self, start: Clock, end: Clock) -> str:
        """« 9 h à 11 h 30 », “9 a.m. to 11:30 a.m.”: under a label or in a table."""

    def duration(self, minutes: int) -> str:
        """« 2 h 30 », « 45 min », « 3 h »."""
        if minutes < 0:
            return MINUS + self.duration(-minutes)
        hours, rest = divmod(minutes, 60)
        if not hours:
            return f"{rest}{NBSP}min"
        return self._hours_and_minutes(hours, rest)

    @abstractmethod
    def _hours_and_minutes(self, hours: int, minutes: int) -> str: ...

    # -- numbers

    def number(self, x: Number, decimals: int | None = None) -> str:
        """« 1 250,5 »; without `decimals`, at most two and no useless zero."""
        value = _rounded(x, 2 if decimals is None else decimals)
        whole, _, fraction = f"{abs(value):f}".partition(".")
        if decimals is None:
            fraction = fraction.rstrip("0")
        text = self._grouped(whole) + (self.decimal + fraction if fraction else "")
        return MINUS + text if value < 0 else text

    def percent(self, ratio: Number, decimals: int = 0) -> str:
        """« 83 % », “83%”; `decimals` is a maximum, so 0.875 with one gives « 87,5 % »."""
        return self.number(_rounded(Decimal(str(ratio)) * 100, decimals)) + self._percent_sign()

    @abstractmethod
    def _percent_sign(self) -> str: ...

    @abstractmethod
    def money(self, x: Number) -> str:
        """« 1 250,00 $ », “$1,250.00”."""

    def file_size(self, n: int) -> str:
        """« 640 octets », « 1,2 Mo »."""
        size, unit = Decimal(n), 0
        while size >= 1000 and unit < len(self.file_units) - 1:
            size, unit = size / 1000, unit + 1
        return self.number(_rounded(size, 1)) + NBSP + self.file_units[unit]

    def _grouped(self, digits: str) -> str:
        return f"{int(digits):,}".replace(",", self.thousands)

    # -- words

    @abstractmethod
    def ordinal(self, n: int, feminine: bool = False) -> str:
        """« 1er », « 1re », « 2e », “2nd”."""

    @abstractmethod
    def quote(self, text: str) -> str:
        """« texte », “text”."""

    def join(self, items: Sequence[str]) -> str:
        """« A, B et C », “A, B and C”."""
        if len(items) < 2:
            return "".join(items)
        return f"{', '.join(items[:-1])} {self.conjunction} {items[-1]}"

    def capitalized(self, text: str) -> str:
        """The same text with a capital first letter, for the start of a line."""
        return text[:1].upper() + text[1:]

    def polish(self, text: str) -> str:
        """What a person typed, with printer’s apostrophes and no space where a line may not break."""
        text = _TYPED_APOSTROPHE.sub(APOSTROPHE, text)
        for pattern, replacement in self._no_break_rules():
            text = pattern.sub(replacement, text)
        return text

    @abstractmethod
    def _no_break_rules(self) -> Rules: ...

    @abstractmethod
    def raised(self, text: str) -> list[tuple[str, bool]]:
        """The text in pieces, each with whether it is printed as a superscript (« 1er », « 2e »)."""


def _rounded(x: Number, decimals: int) -> Decimal:
    value = x if isinstance(x, Decimal) else Decimal(str(x))
    return value.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
