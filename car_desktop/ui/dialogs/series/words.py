"""Rhythms, rules for days off and their outcome, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from car_desktop.domain.recurrence import Placed, Recurrence, nth_weekday
from car_desktop.domain.values import Frequency
from car_desktop.i18n import translate
from car_desktop.services.conflicts import Conflict, conflict_text
from car_desktop.services.series import SeriesPreview
from car_desktop.typography import current
from car_desktop.ui.widgets.chip import Tone
from car_desktop.ui.widgets.rows_model import Column


@dataclass(frozen=True, slots=True)
class Proposal:
    """One line of the preview: a planned day, where it goes, and what it would clash with."""

    placed: Placed
    conflicts: tuple[Conflict, ...] = ()


def interval_name(frequency: Frequency, count: int) -> str:
    """« 6 semaines », « 2 mois »."""
    if frequency is Frequency.WEEKLY:
        return translate("Series", "%n week(s)", "", count)
    return translate("Series", "%n month(s)", "", count)


def rhythm(rule: Recurrence) -> str:
    """« toutes les 6 semaines, le mardi », « le 2e mardi de chaque mois »."""
    if rule.frequency is Frequency.DATES:
        return translate("Series", "%n chosen date(s)", "", len(rule.dates))
    if rule.frequency is Frequency.WEEKLY:
        return _by_weeks(rule)
    day = _day_of_month(rule)
    if rule.interval == 1:
        return translate("Series", "{day} of each month", "the 2nd Tuesday").format(day=day)
    months = translate("Series", "every %n months", "", rule.interval)
    return translate("Series", "{day}, {rhythm}", "the 2nd Tuesday, every 2 months").format(
        day=day, rhythm=months
    )


def rule_sentence(
    rule: Recurrence, hours: tuple[time, time], days: tuple[date, date] | None = None
) -> str:
    """« Le 2e mardi de chaque mois, de 9 h à 11 h 30, du 8 septembre 2026 au 30 juin 2027 »."""
    first, last = days or (rule.first, rule.last)
    words = current()
    return words.capitalized(
        translate("Series", "{rhythm}, {hours}, from {first} to {last}.").format(
            rhythm=rhythm(rule),
            hours=words.time_range(*hours),
            first=words.date_long(first),
            last=words.date_long(last),
        )
    )


def _by_weeks(rule: Recurrence) -> str:
    weekday = current().weekday(rule.first)
    if rule.interval == 1:
        return translate("Series", "every week, on {weekday}").format(weekday=weekday)
    weeks = translate("Series", "every %n weeks", "", rule.interval)
    return translate("Series", "{rhythm}, on {weekday}").format(rhythm=weeks, weekday=weekday)


def _day_of_month(rule: Recurrence) -> str:
    words = current()
    if rule.frequency is Frequency.MONTHLY_BY_DATE:
        if rule.first.day == 1:
            return translate("Series", "the {first}", "of each month").format(
                first=words.ordinal(1)
            )
        return translate("Series", "day {day}", "of each month").format(day=rule.first.day)
    weekday = words.weekday(rule.first)
    if rule.is_on_last_weekday:
        return translate("Series", "the last {weekday}").format(weekday=weekday)
    return translate("Series", "the {nth} {weekday}", "the 2nd Tuesday").format(
        nth=words.ordinal(nth_weekday(rule.first)), weekday=weekday
    )


def preview_columns() -> Sequence[Column[Proposal]]:
    """The day, and what happened to it."""
    return [
        Column(
            translate("Series", "Meeting"),
            _day,
            detail=_why,
            strong=lambda line: line.placed.day is not None,
            quiet=lambda line: line.placed.day is None,
            tooltip=_why,
            stretch=True,
        ),
        Column(translate("Series", "Outcome"), _outcome, tone=_tone),
    ]


def preview_summary(preview: SeriesPreview, clashing: int = 0) -> str:
    """« 8 rencontres · 1 déplacée · 1 laissée de côté · 1 en conflit »."""
    moved = sum(placed.was_moved for placed in preview.days)
    left_out = len(preview.days) - len(preview.kept)
    parts = [translate("Series", "%n meeting(s)", "", len(preview.kept))]
    if moved:
        parts.append(translate("Series", "%n moved", "", moved))
    if left_out:
        parts.append(translate("Series", "%n left out", "", left_out))
    if clashing:
        parts.append(translate("Series", "%n clashing", "", clashing))
    return " · ".join(parts)


def _day(line: Proposal) -> str:
    day = line.placed.day or line.placed.planned
    return current().capitalized(current().date_long_with_weekday(day))


def _why(line: Proposal) -> str:
    return " ".join([_why_there(line.placed), *map(conflict_text, line.conflicts)]).strip()


def _why_there(placed: Placed) -> str:
    if not placed.was_moved:
        return placed.reason
    planned = f"{current().weekday_short(placed.planned)} {current().day_month(placed.planned)}"
    if not placed.reason:
        return translate("Series", "instead of {day}").format(day=planned)
    return translate("Series", "instead of {day}: {reason}").format(
        day=planned, reason=placed.reason
    )


def _outcome(line: Proposal) -> str:
    if line.placed.day is None:
        return translate("Series", "Left out")
    if line.placed.was_moved:
        return translate("Series", "Moved")
    if line.placed.reason:
        return translate("Series", "Day off")
    return translate("Series", "Clash") if line.conflicts else ""


def _tone(line: Proposal) -> Tone | None:
    if line.placed.day is None:
        return Tone.NEUTRAL
    return Tone.AMBER if _outcome(line) else None
