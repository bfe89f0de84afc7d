"""Hours and days as people type them, in French and in English."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, time, timedelta

_TIME = re.compile(
    r"(?P<hour>\d{1,2})\s*(?:[h:.]\s*(?P<minute>\d{2})?\s*(?:min)?)?\s*(?P<half>[ap]\.?\s*m\.?)?"
)
_RUN_TOGETHER = re.compile(r"(\d{1,2})(\d{2})")
_ISO = re.compile(r"(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}))?")
_DAY_NAME = re.compile(r"(\d{1,2})(?:er|st|nd|rd|th)?\s+([a-z]{3,})\.?(?:\s+(\d{4}))?")
_NAME_DAY = re.compile(r"([a-z]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:\s+(\d{4}))?")
_WEEKDAY = re.compile(
    r"^(?:le )?(?:(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)[a-z]*\.? )?"
)
_MONTHS = (
    ("janvier", "january"),
    ("fevrier", "february"),
    ("mars", "march"),
    ("avril", "april"),
    ("mai", "may"),
    ("juin", "june"),
    ("juillet", "july"),
    ("aout", "august"),
    ("septembre", "september"),
    ("octobre", "october"),
    ("novembre", "november"),
    ("decembre", "december"),
)
_NEAR = {"aujourd'hui": 0, "today": 0, "demain": 1, "tomorrow": 1}
_LOOKS_BACK = timedelta(days=183)


def read_time(text: str) -> time | None:
    """« 13 h 30 », « 13:30 », « 1330 », « 9h », “1:30 p.m.”; none where it is not an hour."""
    plain = _plain(text)
    if run := _RUN_TOGETHER.fullmatch(plain):
        return _clock(int(run[1]), int(run[2]))
    found = _TIME.fullmatch(plain)
    if found is None:
        return None
    hour, half = int(found["hour"]), (found["half"] or "")[:1]
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return _clock(hour, int(found["minute"] or 0))


def read_date(text: str, today: date) -> date | None:
    """« 2026-11-24 », « 24 nov. », « 24/11 », “Nov 24, 2026”; without a year, the nearest one."""
    plain = _plain(text).replace(",", " ")
    if plain in _NEAR:
        return today + timedelta(days=_NEAR[plain])
    plain = " ".join(plain.split())
    return _bare_date(plain, today) or _bare_date(_WEEKDAY.sub("", plain), today)


def _bare_date(plain: str, today: date) -> date | None:
    if found := _ISO.fullmatch(plain):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _DAY_FIRST.fullmatch(plain):
        return _near(found[3], int(found[2]), int(found[1]), today)
    if found := _DAY_NAME.fullmatch(plain):
        return _near(found[3], _month(found[2]), int(found[1]), today)
    if found := _NAME_DAY.fullmatch(plain):
        return _near(found[3], _month(found[1]), int(found[2]), today)
    return None


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.casefold().replace("’", "'"))
    return " ".join("".join(c for c in letters if not unicodedata.combining(c)).split())


def _month(word: str) -> int:
    """1 to 12, or 0 where the word is no month."""
    for number, names in enumerate(_MONTHS, start=1):
        if any(name.startswith(word) for name in names):
            return number
    return 0


def _near(year: str | None, month: int, day: int, today: date) -> date | None:
    if year is not None:
        return _day(int(year), month, day)
    this_year = _day(today.year, month, day)
    if this_year is None:
        return None
    if this_year < today - _LOOKS_BACK:
        return _day(today.year + 1, month, day)
    return this_year


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _clock(hour: int, minute: int) -> time | None:
    return time(hour, minute) if hour < 24 and minute < 60 else None
