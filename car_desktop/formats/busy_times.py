"""The calendar that somebody exported, read for the times that are taken and for whose it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

from icalendar import Calendar, Component, Event, vDDDLists, vPeriod

from car_desktop.domain.errors import UserError
from car_desktop.domain.text import cleaned_line
from car_desktop.formats.busy_file import BusyFile, BusyTime, addresses_in
from car_desktop.formats.calendar_events import WhyLeftOut
from car_desktop.formats.calendar_expansion import Days, expanded
from car_desktop.formats.calendar_parts import (
    LONGEST_NAME,
    moment_of,
    open_calendar,
    value_of,
    wall_clock,
)
from car_desktop.formats.calendar_rules import rules_of, why_unusable
from car_desktop.i18n import translate

MOST_TIMES = 20_000
LONGEST_ABSENCE = timedelta(days=366)
MOST_DATES = 1_000
"""Dates that one event lists by hand."""

_FREE = {"FREE", "WORKINGELSEWHERE"}
_TENTATIVE = {"TENTATIVE", "BUSY-TENTATIVE"}


def read_busy_times(path: Path, period: Days) -> BusyFile:
    """The times taken within a period; raise UserError where the file is not a calendar."""
    calendar = open_calendar(path)
    events = [event for event in calendar.walk("VEVENT") if isinstance(event, Event)]
    periods = list(calendar.walk("VFREEBUSY"))
    usable = [event for event in events if _is_usable(event)]
    unreadable: list[Event] = []
    times = [*_from_events(calendar, usable, period, unreadable), *_from_periods(periods, period)]
    if len(times) > MOST_TIMES:
        raise UserError(
            translate(
                "Calendar", "This calendar has more than {most} events: export a shorter period."
            ).format(most=MOST_TIMES)
        )
    addresses = Counter(a for each in (*events, *periods) for a in _addresses(each))
    return BusyFile(
        path.stem,
        cleaned_line(str(calendar.get("X-WR-CALNAME", "")))[:LONGEST_NAME],
        addresses,
        len(events) + len(periods),
        tuple(sorted(times, key=lambda time: (time.starts_at, time.ends_at))),
        len(events) - len(usable) + len(unreadable),
    )


def _is_usable(event: Event) -> bool:
    start = moment_of(event, "DTSTART")
    if start is None or why_unusable(event, start) is not None:
        return False
    try:
        length = _end(event, start) - wall_clock(start)
    except OverflowError:
        return False
    return timedelta() < length <= LONGEST_ABSENCE and _listed_dates(event) <= MOST_DATES


def _from_events(
    calendar: Calendar, events: Iterable[Event], period: Days, unreadable: list[Event]
) -> Iterator[BusyTime]:
    """What is free by itself is dropped first: it need not be expanded, unless it changes a series."""
    counts = Counter(str(event.get("UID", "")) for event in events)
    repeating: list[Event] = []
    for event in events:
        if counts[str(event.get("UID", ""))] > 1 or rules_of(event) or _listed_dates(event):
            repeating.append(event)
        else:
            yield from _taken(event, period)
    for series in expanded(calendar, repeating, period):
        if series.why is WhyLeftOut.UNREADABLE_RULE:
            unreadable.append(series.events[0])
        for event in series.found:
            yield from _taken(event, period)


def _taken(event: Event, period: Days) -> Iterator[BusyTime]:
    """The time of an event, unless it is free, cancelled or outside the period."""
    start = moment_of(event, "DTSTART")
    status = _status(event)
    if start is None or status in _FREE:
        return
    starts_at, ends_at = wall_clock(start), _end(event, start)
    if ends_at.date() >= period[0] and starts_at.date() <= period[1]:
        uid = str(event.get("UID", ""))[:LONGEST_NAME]
        yield BusyTime(starts_at, ends_at, status in _TENTATIVE, uid)


def _status(event: Event) -> str:
    """FREE, TENTATIVE or something that is taken, as Outlook says it, else as the standard does."""
    if _word(event, "STATUS") == "CANCELLED":
        return "FREE"
    if outlook := _word(event, "X-MICROSOFT-CDO-BUSYSTATUS"):
        return outlook
    if _word(event, "TRANSP") == "TRANSPARENT":
        return "FREE"
    return _word(event, "STATUS")


def _from_periods(periods: Iterable[Component], period: Days) -> Iterator[BusyTime]:
    for each in periods:
        for one in _values(each, "FREEBUSY"):
            if not isinstance(one, vPeriod):  # written wrongly
                continue
            kind = str(one.params.get("FBTYPE", "BUSY")).upper()
            start, end = one.dt
            starts_at = wall_clock(start)
            ends_at = starts_at + end if isinstance(end, timedelta) else wall_clock(end)
            is_within = ends_at.date() >= period[0] and starts_at.date() <= period[1]
            if kind not in _FREE and is_within and starts_at < ends_at:
                yield BusyTime(starts_at, ends_at, kind in _TENTATIVE)


def _end(event: Event, start: date) -> datetime:
    """The end at the wall clock; a day lasts a day and a moment an hour where nothing is said."""
    end, duration = moment_of(event, "DTEND"), value_of(event, "DURATION")
    if end is not None and end != start:
        return wall_clock(end)
    if isinstance(duration, timedelta):
        return wall_clock(start + duration)
    return wall_clock(start) + (timedelta(hours=1) if isinstance(start, datetime) else timedelta(1))


def _listed_dates(event: Event) -> int:
    return sum(len(each.dts) for each in _values(event, "RDATE") if isinstance(each, vDDDLists))


def _addresses(event: Component) -> set[str]:
    found: set[str] = set()
    for name in ("ORGANIZER", "ATTENDEE"):
        for each in _values(event, name):
            found.update(addresses_in(str(each).lower().removeprefix("mailto:")))
    return found


def _values(component: Component, name: str) -> list[object]:
    """All values of a property, however many times it is written."""
    written = component.get(name)
    if isinstance(written, list):
        return written
    return [] if written is None else [written]


def _word(event: Event, name: str) -> str:
    return str(event.get(name, "")).strip().upper()
