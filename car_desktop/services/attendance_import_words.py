"""What an attendance import says of each participant."""

from __future__ import annotations

from collections.abc import Callable

from car_desktop.formats.attendance_reports.report import WhyNotCounted
from car_desktop.i18n import translate
from car_desktop.services.attendance_import import Fate
from car_desktop.services.attendance_matching import MatchedBy


def fate_words(fate: Fate) -> str:
    """What is done about a participant."""
    return _FATES[fate]()


def match_words(how: MatchedBy) -> str:
    """Why a participant is taken for somebody."""
    return _MATCHES[how]()


def why_not_counted(why: WhyNotCounted) -> str:
    """Why a line of the report is nobody's presence."""
    return _NOT_COUNTED[why]()


_FATES: dict[Fate, Callable[[], str]] = {
    Fate.CREATED: lambda: translate("AttendanceImport", "marked"),
    Fate.UPDATED: lambda: translate("AttendanceImport", "completed"),
    Fate.UNCHANGED: lambda: translate("AttendanceImport", "already there"),
    Fate.KEPT: lambda: translate("AttendanceImport", "marked by hand: left as it is"),
    Fate.DOUBTFUL: lambda: translate("AttendanceImport", "to decide"),
    Fate.OUTSIDE: lambda: translate("AttendanceImport", "not there during the meeting"),
    Fate.LEFT_OUT: lambda: translate("AttendanceImport", "left out"),
    Fate.COACH: lambda: translate("AttendanceImport", "you, who hold the meeting"),
}

_MATCHES: dict[MatchedBy, Callable[[], str]] = {
    MatchedBy.EMAIL: lambda: translate("AttendanceImport", "same e-mail address"),
    MatchedBy.NAME: lambda: translate("AttendanceImport", "same name"),
    MatchedBy.REMEMBERED: lambda: translate("AttendanceImport", "chosen by you before"),
    MatchedBy.NEAR_NAME: lambda: translate("AttendanceImport", "nearly the same name"),
    MatchedBy.CHOSEN: lambda: translate("AttendanceImport", "chosen by you"),
    MatchedBy.NEW_GUEST: lambda: translate("AttendanceImport", "new guest"),
    MatchedBy.LEFT_OUT: lambda: translate("AttendanceImport", "left out"),
    MatchedBy.DOUBTFUL: lambda: translate("AttendanceImport", "nobody for certain"),
}

_NOT_COUNTED: dict[WhyNotCounted, Callable[[], str]] = {
    WhyNotCounted.WAITING_ROOM: lambda: translate("AttendanceImport", "stayed in the waiting room"),
    WhyNotCounted.NO_NAME: lambda: translate("AttendanceImport", "it has no name"),
}
