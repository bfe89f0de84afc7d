"""What copying last year or importing a list would paint, shown before it is done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from sqlalchemy.orm import Session

from car_desktop.domain.errors import UserError
from car_desktop.domain.school_weeks import same_day_in
from car_desktop.domain.statutory_days import is_weekend, statutory_days
from car_desktop.domain.values import DayOffKind, SchoolYear
from car_desktop.formats.day_list import ListedDay
from car_desktop.i18n import translate
from car_desktop.services.days_off import close_days, own_days
from car_desktop.typography import current


class DayFate(StrEnum):
    """What becomes of a day of a plan."""

    ADDED = "added"
    CHANGED = "changed"
    SAME = "same"
    OFF_ALREADY = "off_already"  # a weekend or a statutory day
    TAKEN = "taken"  # painted otherwise: what a person decided for this year stays
    OUTSIDE = "outside"  # of the school year


@dataclass(frozen=True, slots=True)
class PlannedDay:
    """One day of a plan; `was` is the day of last year it comes from.

    A doubtful one was given its kind by a guess; a person settles it, or leaves the day out.
    """

    day: date
    kind: DayOffKind
    label: str
    fate: DayFate
    was: date | None = None
    is_doubtful: bool = False
    is_left_out: bool = False

    @property
    def is_painted(self) -> bool:
        """Whether the plan writes that day."""
        return self.fate in (DayFate.ADDED, DayFate.CHANGED) and not self.is_left_out

    def settled(self, kind: DayOffKind) -> PlannedDay:
        """The same day with the kind that a person gave it."""
        fate = DayFate.CHANGED if self.fate is DayFate.SAME and kind is not self.kind else self.fate
        return replace(self, kind=kind, fate=fate, is_doubtful=False, is_left_out=False)

    def toggled(self) -> PlannedDay:
        """The same day left out, or taken back."""
        return replace(self, is_left_out=not self.is_left_out)


def plan_copy(
    session: Session, organisation_id: int | None, year: SchoolYear
) -> tuple[PlannedDay, ...]:
    """Last year's days on the same week and weekday; raise UserError where last year has none."""
    before = SchoolYear(year.start - 1)
    old = own_days(session, organisation_id, (before.first_day, before.last_day))
    if not old:
        raise UserError(
            translate("DaysOff", "No day off is painted in {year}: nothing to copy.").format(
                year=current().school_year(before.start)
            )
        )
    taken = own_days(session, organisation_id, (year.first_day, year.last_day))
    planned = []
    for off in old.values():
        day = same_day_in(off.day, year)
        if day not in year:
            fate = DayFate.OUTSIDE
        elif _is_off_already(day):
            fate = DayFate.OFF_ALREADY
        else:
            fate = DayFate.TAKEN if day in taken else DayFate.ADDED
        planned.append(PlannedDay(day, off.kind, off.label, fate, was=off.day))
    return tuple(planned)


def plan_import(
    session: Session, organisation_id: int | None, listed: Sequence[ListedDay]
) -> tuple[PlannedDay, ...]:
    """What each day of a list would become; of a day listed twice, the first line decides."""
    unique = {each.day: each for each in reversed(listed)}
    days = sorted(unique)
    known = own_days(session, organisation_id, (days[0], days[-1]))
    planned = []
    for day in days:
        each, off = unique[day], known.get(day)
        if _is_off_already(day):
            fate = DayFate.OFF_ALREADY
        elif off is None:
            fate = DayFate.ADDED
        else:
            is_same = (off.kind, off.label) == (each.kind, each.label)
            fate = DayFate.SAME if is_same else DayFate.CHANGED
        planned.append(PlannedDay(day, each.kind, each.label, fate, is_doubtful=each.is_doubtful))
    return tuple(planned)


def paint_plan(session: Session, organisation_id: int | None, plan: Sequence[PlannedDay]) -> int:
    """Close the days that a plan adds or changes; answer how many."""
    days = [ListedDay(each.day, each.kind, each.label) for each in plan if each.is_painted]
    done = close_days(session, organisation_id, days)
    return done.added + done.changed


def fate_label(fate: DayFate) -> str:
    """The name of what becomes of a day."""
    return {
        DayFate.ADDED: translate("DayFate", "Added"),
        DayFate.CHANGED: translate("DayFate", "Changed"),
        DayFate.SAME: translate("DayFate", "Already the same"),
        DayFate.OFF_ALREADY: translate("DayFate", "Already off"),
        DayFate.TAKEN: translate("DayFate", "Kept as it is"),
        DayFate.OUTSIDE: translate("DayFate", "Outside the year"),
    }[fate]


def _is_off_already(day: date) -> bool:
    return is_weekend(day) or day in statutory_days(SchoolYear.of(day))
