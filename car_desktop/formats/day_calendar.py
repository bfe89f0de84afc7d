"""School calendars published as .ics: each all-day event is days off, its name says of which kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

from icalendar import Calendar, Event

from car_desktop.domain.errors import UserError
from car_desktop.domain.text import folded
from car_desktop.domain.values import DayOffKind
from car_desktop.formats.calendar_expansion import Days, expanded
from car_desktop.formats.calendar_parts import (
    moment_of,
    open_calendar,
    summary_of,
    value_of,
)
from car_desktop.formats.calendar_rules import why_unusable
from car_desktop.formats.day_list import LONGEST_LABEL, MOST_DAYS, ListedDay
from car_desktop.i18n import translate
from car_desktop.typography import current

LONGEST_EVENT = timedelta(days=100)
"""Longer than a summer: not days off."""

# In this order: a pedagogical day that becomes a school day after a storm is conditional.
_WORDS = (
    (
        DayOffKind.CONDITIONAL,
        ("conditionnel", "tempete", "force majeure", "reprise", "conditional"),
    ),
    (DayOffKind.CONDITIONAL, ("storm", "snow day", "make-up day", "make up day")),
    (DayOffKind.PEDAGOGICAL, ("pedagog", "planification", "journee ped", "j. ped", "ped day")),
    (DayOffKind.PEDAGOGICAL, ("pd day", "professional development", "professional day")),
    (DayOffKind.BREAK, ("relache", "vacances", "conge des fetes", "conge d'hiver", "break")),
    (DayOffKind.BREAK, ("semaine de lecture", "reading week", "vacation")),
    (DayOffKind.HOLIDAY, ("ferie", "conge", "holiday", "day off", "no school", "school closed")),
    (DayOffKind.HOLIDAY, ("ecole fermee", "pas d'ecole", "fete", "noel", "jour de l'an", "paques")),
)


def read_day_calendar(path: Path, period: Days) -> tuple[ListedDay, ...]:
    """The days of a period that an .ics says are off; those whose name says nothing are doubtful."""
    calendar = open_calendar(path)
    events = [event for event in calendar.walk("VEVENT") if isinstance(event, Event)]
    days = sorted(_days(calendar, filter(_is_of_days, events), period), key=_by_day)
    if not days:
        raise UserError(
            translate("DayList", "This calendar has no day off from {first} to {last}.").format(
                first=current().date_short(period[0]), last=current().date_short(period[1])
            )
        )
    if len(days) > MOST_DAYS:
        raise UserError(
            translate(
                "DayList", "This list has more than {most} days: keep one or two years."
            ).format(most=MOST_DAYS)
        )
    return tuple(days)


def kind_in_words(name: str) -> DayOffKind | None:
    """The kind that the name of an event tells, in French or in English."""
    words = folded(name)
    return next((kind for kind, signs in _WORDS if any(sign in words for sign in signs)), None)


def _is_of_days(event: Event) -> bool:
    """Whether an event is of whole days, not too many, and will be."""
    start = moment_of(event, "DTSTART")
    if start is None or isinstance(start, datetime) or why_unusable(event, start) is not None:
        return False
    is_cancelled = str(event.get("STATUS", "")).upper() == "CANCELLED"
    return not is_cancelled and timedelta() < _end(event, start) - start <= LONGEST_EVENT


def _days(calendar: Calendar, events: Iterable[Event], period: Days) -> Iterator[ListedDay]:
    for series in expanded(calendar, events, period):
        for event in series.found[:MOST_DAYS]:
            start = moment_of(event, "DTSTART")
            assert start is not None  # only events with a start are expanded
            name = summary_of(event)[:LONGEST_LABEL]
            kind = kind_in_words(name)
            for offset in range((_end(event, start) - start).days):
                day = start + timedelta(days=offset)
                if period[0] <= day <= period[1]:
                    yield ListedDay(day, kind or DayOffKind.HOLIDAY, name, kind is None)


def _end(event: Event, start: date) -> date:
    """The day after the last; an event that says no end is one day."""
    end, duration = moment_of(event, "DTEND"), value_of(event, "DURATION")
    if end is not None and not isinstance(end, datetime):
        return end
    if isinstance(duration, timedelta):
        return start + duration
    return start + timedelta(days=1)


def _by_day(listed: ListedDay) -> date:
    return listed.day
