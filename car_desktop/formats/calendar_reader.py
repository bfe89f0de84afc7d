"""Calendar files from Outlook, Exchange and Google, read into occurrences at Quebec's wall-clock time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from icalendar import Calendar, Event

from car_desktop.domain.text import cleaned, cleaned_line
from car_desktop.domain.values import SchoolYear
from car_desktop.formats.calendar_events import (
    TITLE_PROPERTY,
    CalendarEvent,
    CalendarFile,
    HowRead,
    LeftOutEvent,
    ReadOtherwise,
    WhyLeftOut,
)
from car_desktop.formats.calendar_expansion import Days, expanded
from car_desktop.formats.calendar_parts import (
    LONGEST_NAME,
    TAG,
    moment_of,
    open_calendar,
    summary_of,
    value_of,
    wall_clock,
)
from car_desktop.formats.calendar_rules import why_unusable

MOST_OCCURRENCES = 1_000
LONGEST_TEXT = 20_000
LONGEST_EVENT = timedelta(hours=24)
SHORTEST_EVENT = timedelta(minutes=5)

# What Teams and Zoom append to an invitation: a rule of underscores and everything after it.
_BLURB = re.compile(r"\n?_{8,}.*", re.DOTALL)
_REMOTE = (
    "teams",
    "zoom",
    "google meet",
    "meet.google",
    "visio",
    "à distance",
    "remote",
    "en ligne",
)


def default_period(today: date) -> Days:
    """Five school years: the two before this one, this one and the two after."""
    year = SchoolYear.of(today)
    return SchoolYear(year.start - 2).first_day, SchoolYear(year.start + 2).last_day


def read_calendar(path: Path, period: Days) -> CalendarFile:
    """The occurrences that start within a period, both days included; raise UserError if unreadable."""
    calendar = open_calendar(path)
    events = [component for component in calendar.walk("VEVENT") if isinstance(component, Event)]
    left_out: list[LeftOutEvent] = []
    kept = [event for event in events if _is_readable(event, left_out)]
    found = tuple(sorted(_occurrences(calendar, kept, period, left_out), key=_order))
    return CalendarFile(
        cleaned_line(str(calendar.get("X-WR-CALNAME", ""))),
        found,
        tuple(left_out),
        tuple(otherwise for event in kept for otherwise in _read_otherwise(event)),
    )


def _is_readable(event: Event, left_out: list[LeftOutEvent]) -> bool:
    why = _why_unreadable(event)
    if why is not None:
        left_out.append(LeftOutEvent(summary_of(event), why))
    return why is None


def _why_unreadable(event: Event) -> WhyLeftOut | None:
    start = moment_of(event, "DTSTART")
    if start is None:
        return WhyLeftOut.NO_START
    if not isinstance(start, datetime):
        return WhyLeftOut.ALL_DAY
    try:
        length = _end(event, start) - start
    except OverflowError:
        return WhyLeftOut.TOO_LONG
    if length <= timedelta():
        return WhyLeftOut.ENDS_BEFORE_START
    return WhyLeftOut.TOO_LONG if length > LONGEST_EVENT else why_unusable(event, start)


def _read_otherwise(event: Event) -> Iterator[ReadOtherwise]:
    """What a person should check of an event that was taken."""
    summary, start = summary_of(event), moment_of(event, "DTSTART")
    if value_of(event, "DTEND") is None and value_of(event, "DURATION") is None:
        yield ReadOtherwise(summary, HowRead.NO_END)
    if not isinstance(start, datetime):
        return
    if start.tzinfo is None and event["DTSTART"].params.get("TZID"):
        yield ReadOtherwise(summary, HowRead.UNKNOWN_ZONE)
    if start.tzinfo is not None and _is_skipped(start):
        yield ReadOtherwise(summary, HowRead.SKIPPED_HOUR)


def _is_skipped(moment: datetime) -> bool:
    """Whether clocks jump over that hour in spring."""
    there_and_back = moment.astimezone(UTC).astimezone(moment.tzinfo)
    return there_and_back.replace(tzinfo=None) != moment.replace(tzinfo=None)


def _occurrences(
    calendar: Calendar, events: list[Event], period: Days, left_out: list[LeftOutEvent]
) -> Iterator[CalendarEvent]:
    """The occurrences of all events; a series that cannot be expanded is left out."""
    for series in expanded(calendar, events, period):
        if series.why is not None:
            left_out.append(LeftOutEvent(summary_of(series.events[0]), series.why))
        for event in series.found[:MOST_OCCURRENCES]:
            yield _occurrence(event, series.uid, is_series=series.is_series)


def _occurrence(event: Event, uid: str, *, is_series: bool) -> CalendarEvent:
    original, changed = moment_of(event, "RECURRENCE-ID"), moment_of(event, "LAST-MODIFIED")
    place = cleaned_line(str(event.get("LOCATION", "")))[:LONGEST_NAME]
    text = f"{place} {event.get('DESCRIPTION', '')}".lower()
    start = moment_of(event, "DTSTART")
    assert isinstance(start, datetime)
    starts_at, ends_at = wall_clock(start), wall_clock(_end(event, start))
    return CalendarEvent(
        uid=uid[:LONGEST_NAME] or f"{starts_at.isoformat()}@{summary_of(event)}"[:LONGEST_NAME],
        starts_at=starts_at,
        ends_at=max(ends_at, starts_at + SHORTEST_EVENT),
        summary=summary_of(event),
        place=place,
        description=_description(event),
        sequence=_sequence(event),
        is_cancelled=str(event.get("STATUS", "")).upper() == "CANCELLED",
        is_remote=any(word in text for word in _REMOTE),
        occurrence=wall_clock(original) if is_series and original is not None else None,
        changed_at=changed if isinstance(changed, datetime) else None,
        title=_title(event),
    )


def _end(event: Event, start: datetime) -> datetime:
    """The end, or an hour after the start where the file gives neither an end nor a duration."""
    end, duration = moment_of(event, "DTEND"), value_of(event, "DURATION")
    if isinstance(end, datetime) and end != start:
        return _same_kind(end, start)
    if isinstance(duration, timedelta):
        return start + duration
    return start + timedelta(hours=1)


def _same_kind(end: datetime, start: datetime) -> datetime:
    """Give both a zone or neither, so that they compare."""
    if (end.tzinfo is None) == (start.tzinfo is None):
        return end
    return end.replace(tzinfo=start.tzinfo)


def _title(event: Event) -> str | None:
    written = event.get(TITLE_PROPERTY)
    return None if written is None else cleaned_line(str(written))[:LONGEST_NAME]


def _description(event: Event) -> str:
    written = str(event.get("DESCRIPTION", ""))
    if TITLE_PROPERTY in event:  # our own: every sign was typed
        return cleaned(written).strip()[:LONGEST_TEXT]
    text = cleaned(TAG.sub("", written))
    return _BLURB.sub("", text).strip()[:LONGEST_TEXT]


def _sequence(event: Event) -> int:
    written = str(event.get("SEQUENCE", ""))
    return min(int(written), 1_000_000) if written.isdecimal() else 0


def _order(event: CalendarEvent) -> tuple[datetime, str]:
    return event.starts_at, event.uid
