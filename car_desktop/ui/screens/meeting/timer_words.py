"""How the timer of a meeting reads: figures, headings and what is said aloud."""

from __future__ import annotations

from datetime import datetime

from car_desktop.domain.timing import ItemClock, MeetingTimer, Pace, TimedItem
from car_desktop.i18n import translate
from car_desktop.typography import current

_NBSP = "\N{NO-BREAK SPACE}"
LONGEST_FIGURE = f"+{_NBSP}00:00:00"
SHORT_FIGURE = f"+{_NBSP}00:00"


def figure(clock: ItemClock, now: datetime) -> str:
    """« 28:14 » left, « + 2:10 » too long; the time spent where no length was given."""
    if not clock.allotted_seconds:
        return clock_text(clock.elapsed(now))
    remaining = clock.remaining(now)
    return clock_text(remaining) if remaining >= 0 else f"+{_NBSP}{clock_text(-remaining)}"


def clock_text(seconds: int) -> str:
    """« 28:14 », « 1:05:00 »."""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"


def item_name(item: TimedItem) -> str:
    """« Point 3 », or « Pause »."""
    if item.is_break:
        return translate("MeetingTimer", "Break", "an item of the agenda")
    return translate("MeetingTimer", "Item {number}").format(number=item.number)


def heading(item: TimedItem, now: datetime) -> str:
    """« Point 3 · temps restant »: what the figure counts."""
    return f"{item_name(item)} · {what_is_counted(item.clock, now)}"


def spoken_pace(item: TimedItem, now: datetime) -> str:
    """What a screen reader says when the end comes near or goes by; nothing while all is calm."""
    match item.clock.pace(now):
        case Pace.SOON:
            return translate("MeetingTimer", "{item}: two minutes left.").format(
                item=item_name(item)
            )
        case Pace.OVER:
            return translate("MeetingTimer", "{item}: time is up.").format(item=item_name(item))
        case Pace.CALM:
            return ""


def status_words(timer: MeetingTimer, now: datetime) -> str:
    """« 17 min sur 45 min · fin prévue à 11 h 42, 12 min de trop »."""
    item = timer.current
    if item is None:
        return ""
    if item.clock.is_forgotten(now):
        return translate("MeetingTimer", "Left running: the timer stopped by itself.")
    return f"{_spent(item.clock, now)} · {end_words(timer, now)}"


def end_words(timer: MeetingTimer, now: datetime) -> str:
    """« fin prévue à 11 h 42 », and by how much that is too late."""
    end = timer.projected_end(now)
    if end is None:
        return ""
    time, late = current().time(end), timer.minutes_late(now)
    if not late:
        return translate("MeetingTimer", "expected end {time}").format(time=time)
    return translate("MeetingTimer", "expected end {time}, {minutes} too late").format(
        time=time, minutes=current().duration(late)
    )


def _spent(clock: ItemClock, now: datetime) -> str:
    spent = current().duration(clock.elapsed(now) // 60)
    if not clock.allotted_seconds:
        return spent
    return translate("MeetingTimer", "{spent} of {planned}", "time spent, time given").format(
        spent=spent, planned=current().duration(clock.allotted_seconds // 60)
    )


def what_is_counted(clock: ItemClock, now: datetime) -> str:
    """« temps restant », « en pause »…"""
    pace = clock.pace(now)
    if not clock.is_running:
        return translate("MeetingTimer", "paused")
    if not clock.allotted_seconds:
        return translate("MeetingTimer", "time spent")
    if pace is Pace.OVER:
        return translate("MeetingTimer", "time is up")
    if pace is Pace.SOON:
        return translate("MeetingTimer", "last minutes")
    return translate("MeetingTimer", "time left")
