"""Quebec French."""

from __future__ import annotations

import re
from datetime import date

from car_desktop.typography.base import NBSP, Clock, Number, Rules, Typography

_MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin"),
    *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
)
_ORDINAL = re.compile(r"(?<![\w.,-])(?:1(?:er|re)|\d{1,3}e)s?\b")
_NO_BREAK = (
    (re.compile(r" (?=[:%$»])"), NBSP),
    (re.compile(r"(?<=«) "), NBSP),
    (re.compile(r"\b(\d{1,2}) h\b"), rf"\1{NBSP}h"),
    (re.compile(rf"\b(\d{{1,2}}{NBSP}h) (?=\d{{1,2}}\b)"), rf"\1{NBSP}"),
    (re.compile(r"(?<=\d) (?=(?:\d{3}|min|ans?|km|kg|cm|mm|ko|Mo|Go)\b)"), NBSP),
    (re.compile(rf"\b(1er|\d{{1,2}}) (?=(?:{'|'.join(_MONTHS)})\b)"), rf"\1{NBSP}"),
    (
        re.compile(
            r"\b([Ss]alles?|[Ll]ocal|[Bb]ureau|[Pp]alier|[Pp]age|[Aa]rticle|[ÉéE]tape|[Pp]oint) (?=\d)"
        ),
        rf"\1{NBSP}",
    ),
    (re.compile(r"\b(M\.|MM\.|Mmes?|Dre?|p\.|no) (?=[A-ZÀ-Ý\d])"), rf"\1{NBSP}"),
)


class QuebecFrench(Typography):
    """French as the Office québécois de la langue française recommends it."""

    months = _MONTHS
    months_short = (
        *("janv.", "févr.", "mars", "avr.", "mai", "juin"),
        *("juill.", "août", "sept.", "oct.", "nov.", "déc."),
    )
    weekdays = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
    weekdays_short = ("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim.")
    thousands = NBSP
    decimal = ","
    conjunction = "et"
    file_units = ("octets", "ko", "Mo", "Go", "To")

    def date_long(self, d: date) -> str:
        return f"{self._day(d)}{NBSP}{self.month_year(d)}"

    def date_long_with_weekday(self, d: date) -> str:
        return f"{self.weekday(d)} {self.date_long(d)}"

    def date_medium(self, d: date) -> str:
        return f"{self.day_month(d)}{NBSP}{d.year}"

    def day_month(self, d: date) -> str:
        return f"{self._day(d)}{NBSP}{self.months_short[d.month - 1]}"

    def date_span(self, first: date, last: date) -> str:
        start = self._day(first) if first.month == last.month else self.day_month(first)
        return f"{start} au{NBSP}{self.date_medium(last)}"

    def _day(self, d: date) -> str:
        return self.ordinal(1) if d.day == 1 else str(d.day)

    def time(self, t: Clock) -> str:
        return self._hours_and_minutes(t.hour, t.minute)

    def time_range(self, start: Clock, end: Clock) -> str:
        return f"de{NBSP}{self.time_span(start, end)}"

    def time_span(self, start: Clock, end: Clock) -> str:
        return f"{self.time(start)} à{NBSP}{self.time(end)}"

    def _hours_and_minutes(self, hours: int, minutes: int) -> str:
        text = f"{self._grouped(str(hours))}{NBSP}h"
        return f"{text}{NBSP}{minutes:02d}" if minutes else text

    def _percent_sign(self) -> str:
        return f"{NBSP}%"

    def money(self, x: Number) -> str:
        return f"{self.number(x, 2)}{NBSP}$"

    def file_size(self, n: int) -> str:
        return super().file_size(n) if abs(n) > 1 else f"{n}{NBSP}octet"

    def ordinal(self, n: int, feminine: bool = False) -> str:
        if n == 1:
            return "1re" if feminine else "1er"
        return f"{self._grouped(str(n))}e"

    def quote(self, text: str) -> str:
        return f"«{NBSP}{text}{NBSP}»"

    def _no_break_rules(self) -> Rules:
        return _NO_BREAK

    def raised(self, text: str) -> list[tuple[str, bool]]:
        pieces: list[tuple[str, bool]] = []
        end = 0
        for found in _ORDINAL.finditer(text):
            letters = found.start() + len(found.group().rstrip("ers"))
            pieces += [(text[end:letters], False), (text[letters : found.end()], True)]
            end = found.end()
        return [piece for piece in [*pieces, (text[end:], False)] if piece[0]]
