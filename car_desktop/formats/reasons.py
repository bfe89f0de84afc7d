"""Why something of a list was not taken, in words."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from car_desktop.formats.calendar_events import HowRead
from car_desktop.formats.calendar_events import WhyLeftOut as WhyEventLeftOut
from car_desktop.formats.people_headings import Needless
from car_desktop.formats.people_list import WhySkipped
from car_desktop.formats.school_directory import WhyLeftOut
from car_desktop.i18n import translate


def why(reason: StrEnum) -> str:
    """Why a line or a column was not taken, or was read otherwise than it is written."""
    return _WHY[reason.__class__, reason.value]()


_WHY: dict[tuple[type[StrEnum], str], Callable[[], str]] = {
    (WhySkipped, "no_name"): lambda: translate("ImportReasons", "it has no name"),
    (WhySkipped, "name_too_long"): lambda: translate("ImportReasons", "its name is too long"),
    (WhySkipped, "not_a_person"): lambda: translate("ImportReasons", "it is not a person"),
    (WhyLeftOut, "no_code"): lambda: translate("ImportReasons", "it has no official code"),
    (WhyLeftOut, "no_name"): lambda: translate("ImportReasons", "it has no name"),
    (WhyLeftOut, "too_long"): lambda: translate("ImportReasons", "a value is too long"),
    (WhyEventLeftOut, "all_day"): lambda: translate("ImportReasons", "it lasts whole days"),
    (WhyEventLeftOut, "no_start"): lambda: translate("ImportReasons", "it has no start"),
    (WhyEventLeftOut, "ends_before_start"): lambda: translate(
        "ImportReasons", "it ends before it starts"
    ),
    (WhyEventLeftOut, "too_long"): lambda: translate(
        "ImportReasons", "it lasts more than 24 hours"
    ),
    (WhyEventLeftOut, "too_frequent"): lambda: translate(
        "ImportReasons", "it repeats too often to be a meeting"
    ),
    (WhyEventLeftOut, "unreadable_rule"): lambda: translate(
        "ImportReasons", "its rule of repetition cannot be read"
    ),
    (WhyEventLeftOut, "outside_period"): lambda: translate(
        "ImportReasons", "it falls outside the years that are read"
    ),
    (HowRead, "no_end"): lambda: translate(
        "ImportReasons", "no end is given: one hour was assumed"
    ),
    (HowRead, "unknown_zone"): lambda: translate(
        "ImportReasons", "its time zone is unknown: the hour is kept as it is written"
    ),
    (HowRead, "skipped_hour"): lambda: translate(
        "ImportReasons", "clocks skip that hour that day: it is kept as it is written"
    ),
    (Needless, "birth"): lambda: translate("ImportReasons", "birth dates are not needed"),
    (Needless, "health"): lambda: translate("ImportReasons", "health is not needed"),
    (Needless, "home"): lambda: translate("ImportReasons", "home addresses are not needed"),
    (Needless, "identity"): lambda: translate("ImportReasons", "identity numbers are not needed"),
    (Needless, "picture"): lambda: translate("ImportReasons", "pictures are not needed"),
    (Needless, "notes"): lambda: translate("ImportReasons", "remarks about people are not taken"),
    (Needless, "other"): lambda: translate("ImportReasons", "the work does not need it"),
}
