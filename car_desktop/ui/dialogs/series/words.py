"""Rhythms, rules for days off and their outcome, in words."""

from __future__ import annotations

from collections.abc import Sequence

from car_desktop.domain.recurrence import Placed
from car_desktop.domain.values import Frequency
from car_desktop.i18n import translate
from car_desktop.services.series import SeriesPreview
from car_desktop.typography import current
from car_desktop.ui.widgets.chip import Tone
from car_desktop.ui.widgets.rows_model import Column


def interval_name(frequency: Frequency, count: int) -> str:
    """« 6 semaines », « 2 mois »."""
    if frequency is Frequency.WEEKLY:
        return translate("Series", "%n week(s)", "", count)
    return translate("Series", "%n month(s)", "", count)


def preview_columns() -> Sequence[Column[Placed]]:
    """The day, and what happened to it."""
    return [
        Column(
            translate("Series", "Meeting"),
            _day,
            detail=_why,
            strong=lambda placed: placed.day is not None,
            quiet=lambda placed: placed.day is None,
            stretch=True,
        ),
        Column(translate("Series", "Outcome"), _outcome, tone=_tone),
    ]


def preview_summary(preview: SeriesPreview) -> str:
    """« 8 rencontres · 1 déplacée · 1 laissée de côté »."""
    moved = sum(placed.was_moved for placed in preview.days)
    left_out = len(preview.days) - len(preview.kept)
    parts = [translate("Series", "%n meeting(s)", "", len(preview.kept))]
    if moved:
        parts.append(translate("Series", "%n moved", "", moved))
    if left_out:
        parts.append(translate("Series", "%n left out", "", left_out))
    return " · ".join(parts)


def _day(placed: Placed) -> str:
    return current().capitalized(current().date_long_with_weekday(placed.day or placed.planned))


def _why(placed: Placed) -> str:
    if placed.was_moved:
        return translate("Series", "instead of {day}: {reason}").format(
            day=f"{current().weekday_short(placed.planned)} {current().day_month(placed.planned)}",
            reason=placed.reason,
        )
    return placed.reason


def _outcome(placed: Placed) -> str:
    if placed.day is None:
        return translate("Series", "Left out")
    if placed.was_moved:
        return translate("Series", "Moved")
    return translate("Series", "Day off") if placed.reason else ""


def _tone(placed: Placed) -> Tone | None:
    if placed.day is None:
        return Tone.NEUTRAL
    return Tone.AMBER if placed.reason else None
