"""Canadian English."""

from __future__ import annotations

import re
from datetime import date

from car_desktop.typography.base import MINUS, NBSP, Clock, Number, Rules, Typography

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_NO_BREAK = (
    (re.compile(r"(?<=\d) (?=[ap]\.m\.)"), NBSP),
    (re.compile(r"(?<=\d) (?=(?:h|min|km|kg|cm|mm|kB|MB|GB)\b)"), NBSP),
    (re.compile(rf"\b({'|'.join(_MONTHS)}) (?=\d{{1,2}}\b)"), rf"\1{NBSP}"),
    (re.compile(r"\b([Rr]ooms?|[Tt]ier|[Pp]age|[Ss]ection|[Ss]tep|[Gg]rade) (?=\d)"), rf"\1{NBSP}"),
    (re.compile(r"\b(Mr\.|Mrs\.|Ms\.|Dr\.|p\.|No\.) (?=[A-ZÀ-Ý\d])"), rf"\1{NBSP}"),
)


class CanadianEnglish(Typography):
    """English as the Canadian public service writes it."""

    months = _MONTHS
    months_short = (
        *("Jan.", "Feb.", "March", "April", "May", "June"),
        *("July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."),
    )
    weekdays = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    weekdays_short = ("Mon.", "Tue.", "Wed.", "Thu.", "Fri.", "Sat.", "Sun.")
    thousands = ","
    decimal = "."
    conjunction = "and"
    file_units = ("bytes", "kB", "MB", "GB", "TB")

    def date_long(self, d: date) -> str:
        return f"{self.month(d)}{NBSP}{d.day},{NBSP}{d.year}"

    def date_long_with_weekday(self, d: date) -> str:
        return f"{self.weekday(d)}, {self.date_long(d)}"

    def date_medium(self, d: date) -> str:
        return f"{self.day_month(d)},{NBSP}{d.year}"

    def day_month(self, d: date) -> str:
        return f"{self.months_short[d.month - 1]}{NBSP}{d.day}"

    def date_span(self, first: date, last: date) -> str:
        end = str(last.day) if first.month == last.month else self.day_month(last)
        return f"{self.day_month(first)} to{NBSP}{end},{NBSP}{last.year}"

    def time(self, t: Clock) -> str:
        minutes = f":{t.minute:02d}" if t.minute else ""
        return f"{t.hour % 12 or 12}{minutes}{NBSP}{'a.m.' if t.hour < 12 else 'p.m.'}"

    def time_range(self, start: Clock, end: Clock) -> str:
        return f"from{NBSP}{self.time_span(start, end)}"

    def time_span(self, start: Clock, end: Clock) -> str:
        return f"{self.time(start)} to{NBSP}{self.time(end)}"

    def _hours_and_minutes(self, hours: int, minutes: int) -> str:
        text = f"{self._grouped(str(hours))}{NBSP}h"
        return f"{text}{NBSP}{minutes:02d}{NBSP}min" if minutes else text

    def _percent_sign(self) -> str:
        return "%"

    def money(self, x: Number) -> str:
        text = self.number(x, 2)
        return f"{MINUS}${text[1:]}" if text.startswith(MINUS) else f"${text}"

    def file_size(self, n: int) -> str:
        return super().file_size(n) if abs(n) != 1 else f"{n}{NBSP}byte"

    def ordinal(self, n: int, feminine: bool = False) -> str:
        suffix = "th" if 10 <= n % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
        return f"{self._grouped(str(n))}{suffix}"

    def quote(self, text: str) -> str:
        return f"“{text}”"

    def _no_break_rules(self) -> Rules:
        return _NO_BREAK

    def raised(self, text: str) -> list[tuple[str, bool]]:
        return [(text, False)] if text else []
