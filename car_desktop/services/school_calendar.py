"""One school calendar over one year, as it is painted: whose days are off, of which kind, and how many."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import DayOff
from car_desktop.domain.statutory_days import is_weekend, statutory_days
from car_desktop.domain.values import DayOffKind, SchoolYear
from car_desktop.i18n import translate
from car_desktop.services.days_off import Days, applying_organisations

LEAST_SCHOOL_DAYS = 180
"""Days of the pupils' calendar given to services: Régime pédagogique (I-13.3, r. 8), s. 16."""

FIRST_SCHOOL_DAY, LAST_SCHOOL_DAY = (8, 25), (6, 23)
"""Between which dates pupils are counted at school; a later first day is painted off, as others are."""


@dataclass(frozen=True, slots=True)
class PaintedDay:
    """A day that somebody closed; `owner` is empty where it is the calendar's own."""

    day: date
    kind: DayOffKind
    label: str = ""
    owner: str = ""


@dataclass(frozen=True, slots=True)
class SchoolCalendar:
    """The days off of a year: painted here, painted above and in force here too, and by law."""

    year: SchoolYear
    painted: Mapping[date, PaintedDay]
    inherited: Mapping[date, PaintedDay]
    statutory: Mapping[date, str]

    @property
    def counts(self) -> Mapping[DayOffKind, int]:
        """How many days of each kind are in force, the statutory ones apart."""
        return Counter(painted.kind for painted in self._in_force.values())

    @property
    def school_days(self) -> int:
        """How many days pupils are at school, from 25 August to 23 June."""
        off = {*self._in_force, *self.statutory}
        return sum(not is_weekend(day) and day not in off for day in _school_days(self.year))

    def run_of(self, day: date) -> Days | None:
        """The days painted alike around a painted day, across weekends and statutory days."""
        here = self.painted.get(day)
        if here is None:
            return None
        return self._edge(here, -1), self._edge(here, 1)

    @property
    def _in_force(self) -> dict[date, PaintedDay]:
        return {
            day: painted
            for day, painted in {**self.inherited, **self.painted}.items()
            if day not in self.statutory
        }

    def _edge(self, here: PaintedDay, step: int) -> date:
        edge = ahead = here.day
        while (ahead := ahead + timedelta(days=step)) in self.year:
            next_one = self.painted.get(ahead)
            if next_one is not None and _look_alike(next_one, here):
                edge = ahead
            elif next_one is not None or not (is_weekend(ahead) or ahead in self.statutory):
                break
        return edge


def school_calendar(
    session: Session, organisation_id: int | None, year: SchoolYear
) -> SchoolCalendar:
    """The calendar of an organisation, with what those above it decided; none is « all communities »."""
    above = {o.id: o.name for o in applying_organisations(session, organisation_id)[1:]}
    everybody = translate("DaysOff", "All communities")
    own: dict[date, PaintedDay] = {}
    inherited: dict[date, PaintedDay] = {}
    for off in session.scalars(_concerning(organisation_id, list(above), year)):
        if off.organisation_id == organisation_id:
            own[off.day] = PaintedDay(off.day, off.kind, off.label)
        else:
            owner = everybody if off.organisation_id is None else above[off.organisation_id]
            inherited[off.day] = PaintedDay(off.day, off.kind, off.label, owner)
    inherited = {day: painted for day, painted in inherited.items() if day not in own}
    return SchoolCalendar(year, own, inherited, statutory_days(year))


def _concerning(organisation_id: int | None, above: list[int], year: SchoolYear) -> Select[DayOff]:
    owners = DayOff.organisation_id.in_([organisation_id or 0, *above])
    everybody = DayOff.organisation_id.is_(None)
    return (
        select(DayOff)
        .where(DayOff.day.between(year.first_day, year.last_day), or_(owners, everybody))
        .order_by(DayOff.day, DayOff.id)
    )


def _school_days(year: SchoolYear) -> list[date]:
    first, last = date(year.start, *FIRST_SCHOOL_DAY), date(year.start + 1, *LAST_SCHOOL_DAY)
    return [first + timedelta(days=offset) for offset in range((last - first).days + 1)]


def _look_alike(one: PaintedDay, other: PaintedDay) -> bool:
    return (one.kind, one.label) == (other.kind, other.label)
