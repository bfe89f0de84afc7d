"""Calendar files from Outlook, Exchange and Google, read into occurrences at Quebec's wall-clock time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from time import monotonic
from zoneinfo import ZoneInfo

from icalendar import BrokenCalendarProperty, Calendar, Event

from car_desktop.domain.errors import UserError
from car_desktop.domain.text import cleaned, cleaned_line
from car_desktop.domain.values import SchoolYear
from car_desktop.formats.calendar_events import (
    TIME_ZONE,
    TITLE_PROPERTY,
    CalendarEvent,
    CalendarFile,
    HowRead,
    LeftOutEvent,
    ReadOtherwise,
    WhyLeftOut,
)
from car_desktop.formats.calendar_rules import end_with, rules_of, why_unusable
from car_desktop.formats.csv_text import decoded
from car_desktop.formats.guards import MEGABYTE, read_bytes
from car_desktop.i18n import translate

LARGEST_CALENDAR = 5 * MEGABYTE
MOST_EVENTS = 5_000
MOST_OCCURRENCES = 1_000
LONGEST_READING = 4.0  # seconds of expanding repetitions
LONGEST_LINE = 200_000
LONGEST_NAME = 200
LONGEST_TEXT = 20_000
DEEPEST_NESTING = 4
LONGEST_EVENT = timedelta(hours=24)
SHORTEST_EVENT = timedelta(minutes=5)

_EVENT = re.compile(r"^BEGIN:VEVENT\s*$", re.IGNORECASE | re.MULTILINE)
# A file inside the file, with its folded lines: nothing here reads it.
_ATTACHMENT = re.compile(r"^ATTACH[;:].*\r?\n(?:[ \t].*\r?\n)*", re.IGNORECASE | re.MULTILINE)
_TAG = re.compile(r"<[^<>]{1,2000}>")
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

Days = tuple[date, date]


def default_period(today: date) -> Days:
    """Five school years: the two before this one, this one and the two after."""
    year = SchoolYear.of(today)
    return SchoolYear(year.start - 2).first_day, SchoolYear(year.start + 2).last_day


def read_calendar(path: Path, period: Days) -> CalendarFile:
    """The occurrences that start within a period, both days included; raise UserError if unreadable."""
    content = read_bytes(path)
    if len(content) > LARGEST_CALENDAR:
        raise UserError(
            translate("Calendar", "This calendar is larger than 5 MB: export a shorter period.")
        )
    calendar = _parsed(decoded(content))
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


def _is_readable(event: Event, left_out: list[LeftOutEvent]) -> bool:
    why = _why_unreadable(event)
    if why is not None:
        left_out.append(LeftOutEvent(_summary(event), why))
    return why is None


def _why_unreadable(event: Event) -> WhyLeftOut | None:
    start = _moment(event, "DTSTART")
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
    summary, start = _summary(event), _moment(event, "DTSTART")
    if _value(event, "DTEND") is None and _value(event, "DURATION") is None:
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
    """Expand series with their moves and exceptions; a series that cannot be expanded is left out."""
    import recurring_ical_events

    by_uid: dict[str, list[Event]] = {}
    for event in events:
        by_uid.setdefault(str(event.get("UID", "")), []).append(event)
    zones = calendar.walk("VTIMEZONE")
    first, last = period
    started = monotonic()
    for uid, group in by_uid.items():
        if monotonic() - started > LONGEST_READING:
            raise UserError(
                translate(
                    "Calendar",
                    "The repetitions of this calendar are too many: export a shorter period.",
                )
            )
        repeating = [event for event in group if rules_of(event)]
        if len(repeating) > 1:  # one event holds the rule of a series, the others are its changes
            left_out.append(LeftOutEvent(_summary(group[0]), WhyLeftOut.UNREADABLE_RULE))
            continue
        for event in repeating:
            start = _moment(event, "DTSTART")
            assert isinstance(start, datetime)
            end_with(event, start, last)
        alone = Calendar()
        for component in (*zones, *group):
            alone.add_component(component)
        try:
            found = recurring_ical_events.of(alone).between(first, last + timedelta(days=1))
        except (ValueError, TypeError, OverflowError, KeyError):
            left_out.append(LeftOutEvent(_summary(group[0]), WhyLeftOut.UNREADABLE_RULE))
            continue
        if not found:
            left_out.append(LeftOutEvent(_summary(group[0]), WhyLeftOut.OUTSIDE_PERIOD))
        is_series = len(group) > 1 or bool(repeating)
        for event in found[:MOST_OCCURRENCES]:
            yield _occurrence(event, uid, is_series=is_series)


def _occurrence(event: Event, uid: str, *, is_series: bool) -> CalendarEvent:
    original, changed = _moment(event, "RECURRENCE-ID"), _moment(event, "LAST-MODIFIED")
    place = cleaned_line(str(event.get("LOCATION", "")))[:LONGEST_NAME]
    text = f"{place} {event.get('DESCRIPTION', '')}".lower()
    start = _moment(event, "DTSTART")
    assert isinstance(start, datetime)
    starts_at, ends_at = _wall_clock(start), _wall_clock(_end(event, start))
    return CalendarEvent(
        uid=uid[:LONGEST_NAME] or f"{starts_at.isoformat()}@{_summary(event)}"[:LONGEST_NAME],
        starts_at=starts_at,
        ends_at=max(ends_at, starts_at + SHORTEST_EVENT),
        summary=_summary(event),
        place=place,
        description=_description(event),
        sequence=_sequence(event),
        is_cancelled=str(event.get("STATUS", "")).upper() == "CANCELLED",
        is_remote=any(word in text for word in _REMOTE),
        occurrence=_wall_clock(original) if is_series and original is not None else None,
        changed_at=changed if isinstance(changed, datetime) else None,
        title=_title(event),
    )


def _wall_clock(moment: datetime | date) -> datetime:
    """The hour on the wall in Quebec; a time without a zone is already that."""
    if not isinstance(moment, datetime):
        return datetime(moment.year, moment.month, moment.day)
    if moment.tzinfo is None:
        return moment.replace(microsecond=0)
    return moment.astimezone(ZoneInfo(TIME_ZONE)).replace(tzinfo=None, microsecond=0)


def _end(event: Event, start: datetime) -> datetime:
    """The end, or an hour after the start where the file gives neither an end nor a duration."""
    end, duration = _moment(event, "DTEND"), _value(event, "DURATION")
    if isinstance(end, datetime) and end != start:
        return _same_kind(end, start)
    if isinstance(duration, timedelta):
        return start + duration
    return start + timedelta(hours=1)


def _moment(event: Event, name: str) -> datetime | date | None:
    value = _value(event, name)
    return value if isinstance(value, date) else None


def _value(event: Event, name: str) -> object:
    """A property's Python value, or nothing where the file has none or writes it wrongly."""
    try:
        return getattr(event.get(name), "dt", None)
    except BrokenCalendarProperty:
        return None


def _same_kind(end: datetime, start: datetime) -> datetime:
    """Give both a zone or neither, so that they compare."""
    if (end.tzinfo is None) == (start.tzinfo is None):
        return end
    return end.replace(tzinfo=start.tzinfo)


def _summary(event: Event) -> str:
    return cleaned_line(_TAG.sub("", str(event.get("SUMMARY", ""))))[:LONGEST_NAME]


def _title(event: Event) -> str | None:
    written = event.get(TITLE_PROPERTY)
    return None if written is None else cleaned_line(str(written))[:LONGEST_NAME]


def _description(event: Event) -> str:
    text = cleaned(_TAG.sub("", str(event.get("DESCRIPTION", ""))))
    return _BLURB.sub("", text).strip()[:LONGEST_TEXT]


def _sequence(event: Event) -> int:
    written = str(event.get("SEQUENCE", ""))
    return min(int(written), 1_000_000) if written.isdecimal() else 0


def _order(event: CalendarEvent) -> tuple[datetime, str]:
    return event.starts_at, event.uid
