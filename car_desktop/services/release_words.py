"""Releases as one says them, on the screen and in documents."""

from __future__ import annotations

from car_desktop.domain.releases import ReleaseLength
from car_desktop.i18n import translate
from car_desktop.services.releases import ReleaseTerms
from car_desktop.typography import current


def money(cents: int) -> str:
    """« 245,50 $ », or a dash where nothing was said."""
    return current().money(cents / 100) if cents else "–"


def length_words(terms: ReleaseTerms) -> str:
    """« 2 périodes », « 1 demi-journée »."""
    match terms.length:
        case ReleaseLength.HALF_DAY:
            return translate("Releases", "%n half day(s)", "", terms.quantity)
        case ReleaseLength.DAY:
            return translate("Releases", "%n day(s)", "", terms.quantity)
        case ReleaseLength.PERIODS:
            return translate("Releases", "%n period(s)", "", terms.quantity)
