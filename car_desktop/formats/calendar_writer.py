"""Meetings as an iCalendar file (RFC 5545) that Outlook, Google and Apple read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event

from car_desktop.formats.calendar_events import (
    TIME_ZONE,
    TITLE_PROPERTY,
    CalendarEvent,
    CalendarOptions,
)

_PRODUCT = "-//Carnet CAR//Carnet CAR//{language}"


def write_calendar(
    events: Sequence[CalendarEvent], options: CalendarOptions, written_at: datetime
) -> bytes:
    """The file's bytes: folded lines, the zone's rules, a stable UID and a growing SEQUENCE per event."""
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT.format(language=options.language.upper()))
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    if options.name:
        calendar.add("x-wr-calname", options.name)
    calendar.add("x-wr-timezone", TIME_ZONE)
    for event in events:
        calendar.add_component(_event(event, options, written_at))
    calendar.add_missing_timezones()
    content: bytes = calendar.to_ical()
    return content


def _event(event: CalendarEvent, options: CalendarOptions, written_at: datetime) -> Event:
    zone = ZoneInfo(TIME_ZONE)
    written = Event()
    written.add("uid", event.uid)
    written.add("dtstamp", written_at.astimezone(UTC))
    written.add("sequence", event.sequence)
    written.add("dtstart", event.starts_at.replace(tzinfo=zone))
    written.add("dtend", event.ends_at.replace(tzinfo=zone))
    if event.occurrence is not None:
        written.add("recurrence-id", event.occurrence.replace(tzinfo=zone))
    written.add("summary", event.summary)
    if event.title is not None:
        written.add(TITLE_PROPERTY, event.title)
    for name, text in (("location", event.place), ("description", event.description)):
        if text:
            written.add(name, text)
    written.add("status", "CANCELLED" if event.is_cancelled else "CONFIRMED")
    if event.changed_at is not None:
        written.add("last-modified", event.changed_at.astimezone(UTC))
    written.add("class", "PRIVATE" if options.is_private else "PUBLIC")
    if options.reminder is not None and not event.is_cancelled:
        written.add_component(_alarm(event, options))
    return written


def _alarm(event: CalendarEvent, options: CalendarOptions) -> Alarm:
    assert options.reminder is not None
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", event.summary)
    alarm.add("trigger", -options.reminder)
    return alarm
