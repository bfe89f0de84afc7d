"""A calendar file opened behind its guards, and the values that all readers of calendars take from it."""

from __future__ import annotations

import re
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from icalendar import BrokenCalendarProperty, Calendar, Component

from car_desktop.domain.errors import UserError
from car_desktop.domain.text import cleaned_line
from car_desktop.formats.calendar_events import TIME_ZONE
from car_desktop.formats.csv_text import decoded
from car_desktop.formats.guards import MEGABYTE, read_bytes
from car_desktop.i18n import translate

LARGEST_CALENDAR = 5 * MEGABYTE
MOST_EVENTS = 5_000
LONGEST_LINE = 200_000
LONGEST_NAME = 200
DEEPEST_NESTING = 4
MOST_ZONE_CHANGES = 1_000
"""Toronto has known some 250 since clocks are moved; the parser compares each with every hour."""

TAG = re.compile(r"<[^<>]{1,2000}>")
_ZONE_CHANGE = re.compile(r"^BEGIN:(?:STANDARD|DAYLIGHT)\s*$", re.IGNORECASE | re.MULTILINE)
_EVENT = re.compile(r"^BEGIN:VEVENT\s*$", re.IGNORECASE | re.MULTILINE)
# A file inside the file, with its folded lines: nothing here reads it.
_ATTACHMENT = re.compile(r"^ATTACH[;:].*\r?\n(?:[ \t].*\r?\n)*", re.IGNORECASE | re.MULTILINE)


def open_calendar(path: Path) -> Calendar:
    """The calendar of a file; raise UserError where it is none, too large, or damaged."""
    content = read_bytes(path)
    if len(content) > LARGEST_CALENDAR:
        raise UserError(
            translate("Calendar", "This calendar is larger than 5 MB: export a shorter period.")
        )
    return _parsed(decoded(content))


def _parsed(text: str) -> Calendar:
    stripped = _ATTACHMENT.sub("", text.lstrip("\ufeff \t\r\n"))
    if stripped[:15].upper() != "BEGIN:VCALENDAR":
        raise UserError(
            translate("Calendar", "This is not a calendar: choose a file that ends in .ics.")
        )
    if sum(1 for _ in _EVENT.finditer(stripped)) > MOST_EVENTS:
        raise UserError(
            translate(
                "Calendar", "This calendar has more than {most} events: export a shorter period."
            ).format(most=MOST_EVENTS)
        )
    _refuse_shape(stripped)
    try:
        return Calendar.from_ical(stripped)
    except (ValueError, KeyError, IndexError, TypeError, AttributeError) as error:
        raise _damaged() from error


def _refuse_shape(text: str) -> None:
    if sum(1 for _ in _ZONE_CHANGE.finditer(text)) > MOST_ZONE_CHANGES:
        raise _damaged()
    depth = deepest = 0
    for line in text.splitlines():
        if len(line) > LONGEST_LINE:
            raise _damaged()
        upper = line[:6].upper()
        depth += (upper == "BEGIN:") - (line[:4].upper() == "END:")
        deepest = max(deepest, depth)
    if depth != 0 or deepest > DEEPEST_NESTING:
        raise _damaged()


def _damaged() -> UserError:
    return UserError(
        translate("Calendar", "This calendar is cut short or damaged: export it again.")
    )


def wall_clock(moment: datetime | date) -> datetime:
    """The hour on the wall in Quebec; a time without a zone is already that."""
    if not isinstance(moment, datetime):
        return datetime(moment.year, moment.month, moment.day)
    if moment.tzinfo is None:
        return moment.replace(microsecond=0)
    return moment.astimezone(ZoneInfo(TIME_ZONE)).replace(tzinfo=None, microsecond=0)


def moment_of(event: Component, name: str) -> datetime | date | None:
    """A day or a moment of an event, or nothing."""
    value = value_of(event, name)
    return value if isinstance(value, date) else None


def value_of(event: Component, name: str) -> object:
    """A property's Python value, or nothing where the file has none or writes it wrongly."""
    try:
        return getattr(event.get(name), "dt", None)
    except BrokenCalendarProperty:
        return None


def summary_of(event: Component) -> str:
    """The name of an event, on one line and without markup."""
    return cleaned_line(TAG.sub("", str(event.get("SUMMARY", ""))))[:LONGEST_NAME]
