"""How the register writes a meeting's number and a rate."""

from __future__ import annotations

from car_desktop import typography
from car_desktop.services.attendance_register import AttendanceRegister
from car_desktop.services.rates import Rate


def meeting_number(data: AttendanceRegister, index: int) -> str:
    """Its rank in the school year; in the register where it has none."""
    return str(data.meetings[index].number or index + 1)


def percent(rate: Rate) -> str:
    """« 83 % »; a dash where nobody was expected."""
    return "–" if rate.ratio is None else typography.current().percent(rate.ratio)
