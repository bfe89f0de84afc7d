"""The days without school: statutory ones, weekends, and those that organisations decide."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import ColumnElement, Select, or_, select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Community, DayOff, Organisation
from car_desktop.domain.errors import UserError
from car_desktop.domain.labels import label
from car_desktop.domain.statutory_days import is_weekend, statutory_days
from car_desktop.domain.values import DayOffKind, SchoolYear
from car_desktop.formats.day_list import ListedDay
from car_desktop.i18n import translate
from car_desktop.services.organisations import OrganisationChoice
from car_desktop.services.refusals import found
from car_desktop.services.typed_text import typed_line
from car_desktop.typography import sort_key

LONGEST_RUN = timedelta(days=100)
"""Longer than a summer: a mistake in the year of one of the two dates."""

Days = tuple[date, date]
"""First and last day, both included."""


@dataclass(frozen=True, slots=True)
class DayOffRow:
    """One day off in a list; the statutory ones have no identifier, nobody can delete them."""

    day: date
    kind: DayOffKind
    label: str
    id: int | None = None


@dataclass(frozen=True, slots=True)
class DayRun:
    """Days off that follow each other, as a person types them."""

    first: date
    last: date
    kind: DayOffKind
    label: str = ""


@dataclass(frozen=True, slots=True)
class DaysImport:
    """How many days a list added, changed and left as they were."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0


def school_calendars(session: Session) -> list[OrganisationChoice]:
    """The organisations whose days off matter: those of communities, their parents, those that have some."""
    owners = select(Organisation.parent_id).join(
        Community, Community.organisation_id == Organisation.id
    )
    concerned = or_(
        Organisation.id.in_(select(Community.organisation_id)),
        Organisation.id.in_(owners),
        Organisation.id.in_(select(DayOff.organisation_id)),
    )
    rows = session.execute(select(Organisation.id, Organisation.name).where(concerned))
    return sorted((OrganisationChoice(*row) for row in rows), key=lambda c: sort_key(c.name))


def days_off(session: Session, organisation_id: int | None, year: SchoolYear) -> list[DayOffRow]:
    """The days off of one school calendar, the statutory ones among them, by date."""
    between = (year.first_day, year.last_day)
    own = session.scalars(_stored(between).where(_is_of(organisation_id)))
    rows = [DayOffRow(off.day, off.kind, off.label, off.id) for off in own]
    rows += [DayOffRow(day, DayOffKind.HOLIDAY, name) for day, name in statutory_days(year).items()]
    return sorted(rows, key=lambda row: (row.day, row.id or 0))


def community_days_off(session: Session, community_id: int, between: Days) -> dict[date, str]:
    """Why each closed day of a community is off: by law, by its organisation's calendar, by weekend."""
    community = found(session, Community, community_id)
    organisation = community.organisation
    concerned = [DayOff.organisation_id.is_(None)]
    if organisation is not None:
        concerned.append(DayOff.organisation_id.in_([organisation.id, organisation.parent_id]))
    stored = session.scalars(_stored(between).where(or_(*concerned)))
    reasons = {day: translate("DaysOff", "Weekend") for day in _days(between) if is_weekend(day)}
    return reasons | {off.day: _reason(off) for off in stored} | _statutory(between)


def day_off_warning(session: Session, community_id: int, day: date) -> str:
    """Say that a community is off on a day, and why; nothing on an open day."""
    reason = community_days_off(session, community_id, (day, day)).get(day, "")
    if not reason:
        return ""
    return translate("DaysOff", "That day is off: {reason}.").format(reason=reason)


def shown_days_off(session: Session, between: Days) -> dict[date, str]:
    """The days off of the whole calendar, each with its name and with whose it is where not all's."""
    reasons: dict[date, list[str]] = {}
    names = select(DayOff, Organisation.name).outerjoin(
        Organisation, DayOff.organisation_id == Organisation.id
    )
    lines = session.execute(names.where(DayOff.day.between(*between)).order_by(DayOff.id))
    for off, name in lines:
        reasons.setdefault(off.day, []).append(
            " · ".join(part for part in (_reason(off), name) if part)
        )
    return {day: " / ".join(parts) for day, parts in reasons.items()} | _statutory(between)


def add_days_off(session: Session, organisation_id: int | None, run: DayRun) -> int:
    """Close the weekdays of a run, anew where some were closed already; answer how many."""
    if run.last < run.first:
        raise UserError(translate("DaysOff", "The last day is before the first: correct it."))
    if run.last - run.first > LONGEST_RUN:
        raise UserError(
            translate("DaysOff", "These are more than {most} days: correct one of the two.").format(
                most=LONGEST_RUN.days
            )
        )
    days = [day for day in _days((run.first, run.last)) if not is_weekend(day)]
    if not days:
        raise UserError(translate("DaysOff", "These days are a weekend: they are off already."))
    _close(session, organisation_id, [ListedDay(day, run.kind, run.label) for day in days])
    return len(days)


def import_days_off(
    session: Session, organisation_id: int | None, days: Sequence[ListedDay]
) -> DaysImport:
    """Close the days of a list; the same list again changes nothing."""
    return _close(session, organisation_id, days)


def delete_days_off(session: Session, ids: Sequence[int]) -> None:
    """Open days again."""
    for key in ids:
        session.delete(found(session, DayOff, key))


def _close(session: Session, organisation_id: int | None, days: Sequence[ListedDay]) -> DaysImport:
    if organisation_id is not None:
        found(session, Organisation, organisation_id)
    known = {off.day: off for off in session.scalars(select(DayOff).where(_is_of(organisation_id)))}
    added = changed = 0
    for listed in days:
        name = typed_line(listed.label)
        off = known.get(listed.day)
        if off is None:
            off = DayOff(
                organisation_id=organisation_id, day=listed.day, kind=listed.kind, label=name
            )
            session.add(off)
            known[listed.day] = off
            added += 1
        elif (off.kind, off.label) != (listed.kind, name):
            off.kind, off.label = listed.kind, name
            changed += 1
    session.flush()
    return DaysImport(added, changed, len(days) - added - changed)


def _stored(between: Days) -> Select[DayOff]:
    return select(DayOff).where(DayOff.day.between(*between)).order_by(DayOff.day, DayOff.id)


def _is_of(organisation_id: int | None) -> ColumnElement[bool]:
    if organisation_id is None:
        return DayOff.organisation_id.is_(None)
    return DayOff.organisation_id == organisation_id


def _reason(off: DayOff) -> str:
    return off.label or label(off.kind)


def _statutory(between: Days) -> dict[date, str]:
    first, last = (SchoolYear.of(day).start for day in between)
    return {
        day: name
        for start in range(first, last + 1)
        for day, name in statutory_days(SchoolYear(start)).items()
        if between[0] <= day <= between[1]
    }


def _days(between: Days) -> Iterator[date]:
    first, last = between
    return (first + timedelta(days=offset) for offset in range((last - first).days + 1))
