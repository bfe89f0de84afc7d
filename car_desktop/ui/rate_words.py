"""A rate in words: always with who counts."""

from __future__ import annotations

from collections.abc import Sequence

from car_desktop.i18n import translate
from car_desktop.services.rates import Rate
from car_desktop.typography import current


def rate_figure(rate: Rate) -> str:
    """« 92 % », or a dash where nobody was expected yet."""
    return "–" if rate.ratio is None else current().percent(rate.ratio)


def rate_sentence(rate: Rate) -> str:
    """« 92 % : 46 présences sur 50 attendues »."""
    if rate.ratio is None:
        return translate("Rates", "No meeting has been held yet.")
    return translate("Rates", "{rate}: {covered} present of {expected} expected").format(
        rate=rate_figure(rate),
        covered=current().number(rate.covered),
        expected=current().number(rate.expected),
    )


def rhythm_sentence(rates: Sequence[Rate]) -> str:
    """What the small bars show, for a tooltip and for a screen reader."""
    if not rates:
        return translate("Rates", "No meeting has been held yet.")
    figures = current().join([rate_figure(rate) for rate in rates])
    whole = rate_sentence(sum(rates, Rate()))
    return translate(
        "Rates", "Last meetings, the oldest first: {figures}. In all, {whole}."
    ).format(figures=figures, whole=whole)
