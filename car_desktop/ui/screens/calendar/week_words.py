"""What is said of each thing in the week."""

from __future__ import annotations

from datetime import datetime

from car_desktop.domain.labels import label
from car_desktop.i18n import translate
from car_desktop.services.meetings import MeetingRow
from car_desktop.typography import current
from car_desktop.ui.screens.calendar.week_stops import Stop


def meeting_words(meeting: MeetingRow) -> str:
    """Day, hours, community, object, place, mode and state."""
    parts = [
        current().date_long_with_weekday(meeting.day),
        current().time_span(meeting.starts_at, meeting.ends_at),
        meeting.community,
        meeting.title,
        meeting.place,
        label(meeting.mode),
        label(meeting.state),
    ]
    return ", ".join(part for part in parts if part)


def crowd_words(stop: Stop) -> str:
    """How many meetings found no room, when, and whose they are."""
    names = current().join([meeting.community for meeting in stop.meetings])
    count = translate("Week", "%n other meeting(s): see the list", "", len(stop.meetings))
    return ", ".join(
        [
            current().date_long_with_weekday(stop.day),
            current().time_span(stop.starts_at, stop.ends_at),
            count,
            names,
        ]
    )


def free_words(starts_at: datetime, ends_at: datetime, day_off: str) -> str:
    """Day, hours, why the day is off, and that nothing takes place then."""
    parts = [
        current().date_long_with_weekday(starts_at.date()),
        current().time_span(starts_at, ends_at),
        day_off,
        translate("Week", "free"),
    ]
    return ", ".join(part for part in parts if part)


def more_words(stop: Stop) -> str:
    """« + 3 »."""
    return translate("Month", "+ {count}").format(count=len(stop.meetings))
