"""Days as one says them: today, tomorrow, « mer. 9 déc. »."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from car_desktop.domain.values import SchoolYear
from car_desktop.i18n import translate
from car_desktop.typography import NBSP, current


def day_words(day: date, today: date) -> str:
    """« aujourd’hui », « demain », « mer. 9 déc. »; the year only where it is not this school year."""
    words = current()
    if day == today:
        return translate("Days", "today")
    if day == today + timedelta(days=1):
        return translate("Days", "tomorrow")
    if day == today - timedelta(days=1):
        return translate("Days", "yesterday")
    is_near = SchoolYear.of(day) == SchoolYear.of(today)
    written = words.day_month(day) if is_near else words.date_medium(day)
    return f"{words.weekday_short(day)}{NBSP}{written}"


def moment_words(moment: datetime, today: date) -> str:
    """« Aujourd’hui, 13 h 30 », « Mer. 9 déc., 9 h »: at the start of a line."""
    words = current()
    return words.capitalized(f"{day_words(moment.date(), today)}, {words.time(moment)}")


def span_words(starts_at: datetime, ends_at: datetime, today: date) -> str:
    """« Aujourd’hui, 13 h 30 à 16 h »: at the start of a line."""
    words = current()
    text = f"{day_words(starts_at.date(), today)}, {words.time_span(starts_at, ends_at)}"
    return words.capitalized(text)


def time_left(starts_at: datetime, ends_at: datetime, now: datetime) -> str:
    """« dans 2 h 48 », « dans 3 jours », « en cours »."""
    if starts_at <= now < ends_at:
        return translate("Days", "in progress")
    days = (starts_at.date() - now.date()).days
    if days > 1:
        return translate("Days", "in %n day(s)", "", days)
    minutes = max(1, round((starts_at - now).total_seconds() / 60))
    return translate("Days", "in {duration}").format(duration=current().duration(minutes))
