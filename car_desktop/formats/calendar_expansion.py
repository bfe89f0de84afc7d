"""The events of a calendar within a period, repetitions expanded with their moves and exceptions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from time import monotonic

from icalendar import Calendar, Component, Event

from car_desktop.domain.errors import UserError
from car_desktop.formats.calendar_events import WhyLeftOut
from car_desktop.formats.calendar_parts import moment_of
from car_desktop.formats.calendar_rules import end_with, rules_of
from car_desktop.i18n import translate

LONGEST_READING = 4.0  # seconds of expanding repetitions

Days = tuple[date, date]

# What the library raises on values of the wrong kind: a duration that is a date, a rule that is none.
_ODD = (ValueError, TypeError, OverflowError, KeyError, AttributeError)


@dataclass(frozen=True, slots=True)
class Expanded:
    """The events of one identifier, what they give within the period, or why they give nothing."""

    uid: str
    events: list[Event]
    found: list[Event]
    why: WhyLeftOut | None = None

    @property
    def is_series(self) -> bool:
        """Whether the event repeats, or changes one that does, the rest of which may be elsewhere."""
        return len(self.events) > 1 or any(
            rules_of(event) or "RECURRENCE-ID" in event for event in self.events
        )


def expanded(calendar: Calendar, events: Iterable[Event], period: Days) -> Iterator[Expanded]:
    """Expand each series; raise UserError where all of them together take too long."""
    by_uid: dict[str, list[Event]] = {}
    for event in events:
        by_uid.setdefault(str(event.get("UID", "")), []).append(event)
    zones = calendar.walk("VTIMEZONE")
    started = monotonic()
    for uid, group in by_uid.items():
        if monotonic() - started > LONGEST_READING:
            raise UserError(
                translate(
                    "Calendar",
                    "This calendar repeats too many events: export a shorter period.",
                )
            )
        yield _expanded(zones, uid, group, period)


def _expanded(zones: list[Component], uid: str, group: list[Event], period: Days) -> Expanded:
    import recurring_ical_events

    first, last = period
    repeating = [event for event in group if rules_of(event)]
    if len(repeating) > 1:  # one event holds the rule of a series, the others are its changes
        return Expanded(uid, group, [], WhyLeftOut.UNREADABLE_RULE)
    for event in repeating:
        start = moment_of(event, "DTSTART")
        assert start is not None  # readers leave out what has no start
        end_with(event, start, last)
    alone = Calendar()
    for component in (*zones, *group):
        alone.add_component(component)
    try:
        found = recurring_ical_events.of(alone).between(first, last + timedelta(days=1))
    except _ODD:
        return Expanded(uid, group, [], WhyLeftOut.UNREADABLE_RULE)
    return Expanded(uid, group, found, None if found else WhyLeftOut.OUTSIDE_PERIOD)
