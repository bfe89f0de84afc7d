"""The letter and the colour of each attendance status, as the sheet shows and takes them."""

from __future__ import annotations

from car_desktop.domain.values import AttendanceStatus
from car_desktop.i18n import translate

ALWAYS_SHOWN = (
    AttendanceStatus.PRESENT,
    AttendanceStatus.LATE,
    AttendanceStatus.REMOTE,
    AttendanceStatus.EXCUSED,
    AttendanceStatus.ABSENT,
)
"""The five letters that stand on every line; the others appear when they are chosen."""


def mark_key(status: AttendanceStatus) -> str:
    """The key that gives a status, in the language of the window."""
    return mark_keys()[status]


def mark_keys() -> dict[AttendanceStatus, str]:
    """Every status with its key: « R » is retard in French, and « L » is late in English."""
    return {
        AttendanceStatus.PRESENT: translate("AttendanceKey", "P", "present"),
        AttendanceStatus.LATE: translate("AttendanceKey", "L", "late"),
        AttendanceStatus.REMOTE: translate("AttendanceKey", "R", "remote"),
        AttendanceStatus.EXCUSED: translate("AttendanceKey", "E", "excused"),
        AttendanceStatus.ABSENT: translate("AttendanceKey", "A", "absent"),
        AttendanceStatus.HYBRID: translate("AttendanceKey", "H", "partly remote"),
        AttendanceStatus.LEFT_EARLY: translate("AttendanceKey", "T", "left early"),
        AttendanceStatus.PARTIAL: translate("AttendanceKey", "I", "partly present"),
        AttendanceStatus.REPRESENTED: translate("AttendanceKey", "S", "represented"),
        AttendanceStatus.NOT_EXPECTED: translate("AttendanceKey", "N", "not expected"),
        AttendanceStatus.GUEST: translate("AttendanceKey", "G", "guest"),
        AttendanceStatus.OBSERVER: translate("AttendanceKey", "O", "observer"),
        AttendanceStatus.TO_CONFIRM: translate("AttendanceKey", "?", "to be confirmed"),
    }


def choices_for(*, is_guest: bool) -> tuple[AttendanceStatus, ...]:
    """The statuses that someone may be given: guests are not expected, so they are never absent."""
    guests = (AttendanceStatus.GUEST, AttendanceStatus.OBSERVER)
    if is_guest:
        return guests
    others = tuple(status for status in AttendanceStatus if status not in (*ALWAYS_SHOWN, *guests))
    return (*ALWAYS_SHOWN, *others)
