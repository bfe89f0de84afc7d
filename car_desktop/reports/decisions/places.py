"""How the record names its meetings, and where their lines are."""

from __future__ import annotations

from car_desktop import typography
from car_desktop.services.decisions import DecidingMeeting

MEETINGS = "meetings"


def anchor_of(index: int) -> str:
    """The line of a meeting in the table of meetings."""
    return f"meeting-{index + 1}"


def number_of(meeting: DecidingMeeting) -> str:
    """Its rank in the school year; a dash where it has none."""
    return str(meeting.number or "–")


def day_of(meeting: DecidingMeeting) -> str:
    """« 23 novembre 2026 »."""
    return typography.current().date_long(meeting.starts_at)
