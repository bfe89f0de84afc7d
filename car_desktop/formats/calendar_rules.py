"""The repetitions that a calendar file asks for, bounded before anything expands them.

A rule may be endless, match no day until the year 9999, or give a moment every second; a meeting does
none of these, so such rules are refused, and endless ones end with the period that is read.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Event, vRecur

from car_desktop.formats.calendar_events import WhyLeftOut

MOST_A_DAY = 4
FIRST_YEAR, LAST_YEAR = 1970, 2200
LONGEST_COUNT = 1_000
_SEVERAL_A_DAY = ("SECONDLY", "MINUTELY", "HOURLY")
_WITHIN_A_DAY = ("BYHOUR", "BYMINUTE", "BYSECOND")


def rules_of(event: Event) -> list[vRecur]:
    """The rules of an event; most have one or none."""
    written = event.get("RRULE")
    rules = written if isinstance(written, list) else [written]
    return [rule for rule in rules if isinstance(rule, vRecur)]


def why_unusable(event: Event, start: date) -> WhyLeftOut | None:
    """Why the repetition of an event cannot be taken, or nothing."""
    rules = rules_of(event)
    if rules and not FIRST_YEAR <= start.year <= LAST_YEAR:
        return WhyLeftOut.UNREADABLE_RULE
    if len(rules) > 1:
        return WhyLeftOut.UNREADABLE_RULE
    return next((why for rule in rules if (why := _why_unusable(rule)) is not None), None)


def end_with(event: Event, start: date, last: date) -> None:
    """Give the endless rules of an event an end: nothing after the period is looked for."""
    until = _just_after(last, start)
    for rule in rules_of(event):
        if not rule.get("COUNT"):
            written = [moment for moment in rule.get("UNTIL") or () if isinstance(moment, date)]
            if not any(_day(moment) <= last for moment in written):
                rule["UNTIL"] = [until]


def _just_after(last: date, start: date) -> date:
    """The day after the period, written as the start is: a day, a moment, or a moment of the world."""
    end = last + timedelta(days=1)
    if not isinstance(start, datetime):
        return end
    moment = datetime.combine(end, time())
    return moment.replace(tzinfo=UTC) if start.tzinfo is not None else moment


def _why_unusable(rule: vRecur) -> WhyLeftOut | None:
    frequency = next(iter(rule.get("FREQ") or ()), "")
    if str(frequency).upper() in _SEVERAL_A_DAY:
        return WhyLeftOut.TOO_FREQUENT
    if math.prod(len(rule.get(name) or (0,)) for name in _WITHIN_A_DAY) > MOST_A_DAY:
        return WhyLeftOut.TOO_FREQUENT
    if any(count > LONGEST_COUNT for count in _numbers(rule, "COUNT")):
        return WhyLeftOut.TOO_FREQUENT
    # An interval of nothing never advances; one of centuries overflows.
    if any(not 1 <= interval <= LONGEST_COUNT for interval in _numbers(rule, "INTERVAL")):
        return WhyLeftOut.UNREADABLE_RULE
    return None


def _numbers(rule: vRecur, name: str) -> Iterator[int]:
    return (number for number in rule.get(name) or () if isinstance(number, int))


def _day(moment: date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment
