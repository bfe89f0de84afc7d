"""The only producer of visible dates, times, numbers, quotes and lists, in Quebec French and Canadian English.

Inside one token (an hour, a number and its unit, a day and its month) every space is a no-break space,
so that no line of a screen or of a page ever ends in the middle of « 13 h 30 ».
"""

from __future__ import annotations

from car_desktop import i18n
from car_desktop.typography.base import APOSTROPHE, MINUS, NBSP, Number, Typography
from car_desktop.typography.collation import SortKey, sort_key
from car_desktop.typography.english import CanadianEnglish
from car_desktop.typography.french import QuebecFrench

__all__ = [
    "APOSTROPHE",
    "MINUS",
    "NBSP",
    "Number",
    "SortKey",
    "Typography",
    "current",
    "for_language",
    "sort_key",
]

_LANGUAGES: dict[str, Typography] = {"fr": QuebecFrench(), "en": CanadianEnglish()}


def for_language(language: str) -> Typography:
    """The conventions of "fr" or "en" (a region such as "fr_CA" may follow)."""
    return _LANGUAGES["en" if language.lower().startswith("en") else "fr"]


def current() -> Typography:
    """The conventions of the language being spoken now."""
    return for_language(i18n.current_language())
