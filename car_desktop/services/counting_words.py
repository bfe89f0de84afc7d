"""A counting rule as one says it, in the settings and under a register."""

from __future__ import annotations

from car_desktop.domain.counting import Counting
from car_desktop.i18n import translate
from car_desktop.typography import current


def rule_words(rule: Counting) -> str:
    """« au quart d’heure · pauses déduites »."""
    words = current()
    parts = [
        translate("CountingRule", "rounded to {length}").format(
            length=words.duration(rule.rounding_minutes)
        )
        if rule.rounding_minutes
        else translate("CountingRule", "to the minute"),
        translate("CountingRule", "breaks deducted")
        if rule.deducts_breaks
        else translate("CountingRule", "breaks counted"),
    ]
    if rule.late_tolerance_minutes:
        length = words.duration(rule.late_tolerance_minutes)
        parts.append(
            translate("CountingRule", "{length} of lateness tolerated").format(length=length)
        )
    if rule.least_minutes:
        length = words.duration(rule.least_minutes)
        parts.append(translate("CountingRule", "nothing under {length}").format(length=length))
    if rule.partial_percent:
        share = words.percent(rule.partial_percent / 100)
        parts.append(translate("CountingRule", "partly present from {share}").format(share=share))
    return " · ".join(parts)
