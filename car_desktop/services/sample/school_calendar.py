"""When the communities of the sample year meet, whatever day it is shown on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import DayOff, Meeting, Organisation
from car_desktop.domain.statutory_days import is_weekend
from car_desktop.domain.values import DayOffKind, OrganisationKind, SchoolYear
from car_desktop.services.days_off import statutory_between
from car_desktop.services.sample.identity import identity

MEETS_TODAY = frozenset({"directions", "cap_anse"})
"""Their nearest meeting is moved to the day itself, so that there is something to do."""

_PEDAGOGICAL = ((9, 18), (10, 9), (11, 13), (1, 25), (2, 12), (4, 16), (5, 14))
_CONDITIONAL = ((4, 30), (6, 4))

_FULL_FROM, _FULL_UNTIL = (10, 1), (5, 31)
_DAYS_BEHIND = 89  # late November: enough behind, enough ahead


def first_monday(today: date) -> date:
    """The Monday of the last week of August; earlier or later where summer would empty the year."""
    year = SchoolYear.of(today)
    start = date(year.start, 8, 25)
    is_full = date(year.start, *_FULL_FROM) <= today <= date(year.start + 1, *_FULL_UNTIL)
    if not is_full:
        start = today - timedelta(days=_DAYS_BEHIND)
    return start - timedelta(days=start.weekday())


def meeting_days(key: str, weeks: list[int], weekday: int, today: date) -> list[date]:
    """The days on which a community meets, in order."""
    monday = first_monday(today)
    days = [_school_day(monday + timedelta(weeks=week, days=weekday)) for week in weeks]
    if key in MEETS_TODAY:
        nearest = min(range(len(days)), key=lambda index: abs(days[index] - today))
        days[nearest] = today
    return days


def _school_day(day: date) -> date:
    """Two weeks later at Christmas, one at the spring break."""
    if (day.month, day.day) >= (12, 20) or (day.month, day.day) <= (1, 5):
        return day + timedelta(days=14)
    if (3, 1) <= (day.month, day.day) <= (3, 7):
        return day + timedelta(days=7)
    return day


def add_days_off(session: Session, today: date) -> None:
    """Paint the year of the service centre, around what is already planned."""
    year = SchoolYear.of(today)
    centre = session.scalars(
        select(Organisation)
        .where(Organisation.kind == OrganisationKind.SERVICE_CENTRE)
        .order_by(Organisation.id)
    ).first()
    met = {starts_at.date() for starts_at in session.scalars(select(Meeting.starts_at))}
    closed = statutory_between((year.first_day, year.last_day))
    for day, kind, name in _days_off(year):
        if centre is not None and day not in met and day not in closed and not is_weekend(day):
            session.add(
                DayOff(
                    uuid=identity("day off", str(day)),
                    organisation_id=centre.id,
                    day=day,
                    kind=kind,
                    label=name,
                )
            )
    session.flush()


def _days_off(year: SchoolYear) -> Iterator[tuple[date, DayOffKind, str]]:
    start, end = year.start, year.start + 1
    for month, number in _PEDAGOGICAL:
        yield date(start if month > 6 else end, month, number), DayOffKind.PEDAGOGICAL, ""
    for month, number in _CONDITIONAL:
        yield date(end, month, number), DayOffKind.CONDITIONAL, "Tempête"
    for after in range(13):
        yield date(start, 12, 23) + timedelta(days=after), DayOffKind.BREAK, "Congé des Fêtes"
    first = date(end, 3, 1)
    monday = first - timedelta(days=first.weekday()) + timedelta(days=7 if first.weekday() else 0)
    for after in range(5):
        yield monday + timedelta(days=after), DayOffKind.BREAK, "Relâche"
