"""Periods as one says them."""

from __future__ import annotations

from datetime import date

from car_desktop.i18n import translate
from car_desktop.typography import current


def period_words(starts_on: date | None, ends_on: date | None) -> str:
    """« depuis le 1er juillet 2026 », or nothing where no bound is known."""
    words = current()
    if starts_on and ends_on:
        return translate("Periods", "{first} – {last}").format(
            first=words.date_medium(starts_on), last=words.date_medium(ends_on)
        )
    if starts_on:
        return translate("Periods", "since {first}").format(first=words.date_medium(starts_on))
    if ends_on:
        return translate("Periods", "until {last}").format(last=words.date_medium(ends_on))
    return ""
