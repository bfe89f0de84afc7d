"""The days without school: by law, on weekends, and those that organisations decide."""

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
    """The organisations whose days off matter: those of communities, above them, or with some days."""
    stored = select(DayOff.organisation_id).where(DayOff.organisation_id.is_not(None))
    with_communities = select(Community.organisation_id).where(
        Community.organisation_id.is_not(None)
    )
    concerned = {
        organisation.id: organisation.name
        for key in session.scalars(stored.union(with_communities))
        for organisation in applying_organisations(session, key)
    }
    choices = (OrganisationChoice(key, name) for key, name in concerned.items())
    return sorted(choices, key=lambda choice: sort_key(choice.name))


def community_days_off(session: Session, community_id: int, between: Days) -> dict[date, str]:
    """Why each closed day of a community is off: by law, by its organisation's calendar, by weekend."""
    community = found(session, Community, community_id)
    applying = applying_organisations(session, community.organisation_id)
    owners = [organisation.id for organisation in applying]
    concerned = or_(DayOff.organisation_id.is_(None), DayOff.organisation_id.in_(owners))
    stored = session.scalars(_stored(between).where(concerned))
    reasons = {day: translate("DaysOff", "Weekend") for day in _days(between) if is_weekend(day)}
    return reasons | {off.day: _reason(off) for off in stored} | statutory_between(between)


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
    return {day: " / ".join(parts) for day, parts in reasons.items()} | statutory_between(between)


def add_days_off(session: Session, organisation_id: int | None, run: DayRun) -> int:
    """Close the days of a run; those closed already take its kind, and its label if it has one.

    Weekends and statutory days stay what they are. Answer how many days the run closes.
    """
    days = paintable((run.first, run.last))
    known = own_days(session, organisation_id, (run.first, run.last))
    close_days(
        session,
        organisation_id,
        [ListedDay(day, run.kind, run.label or _kept_label(known.get(day), run)) for day in days],
    )
    return len(days)


def open_days(session: Session, organisation_id: int | None, between: Days) -> int:
    """Open the days that an organisation had closed; answer how many."""
    own = own_days(session, organisation_id, between)
    for off in own.values():
        session.delete(off)
    return len(own)


def name_days(session: Session, organisation_id: int | None, between: Days, name: str) -> None:
    """Give one name to the days that an organisation closed within a period."""
    for off in own_days(session, organisation_id, between).values():
        off.label = typed_line(name)


def paintable(between: Days) -> list[date]:
    """The days that a person can close: weekdays that no law closes; raise UserError if none is."""
    first, last = between
    if last < first:
        raise UserError(translate("DaysOff", "The last day is before the first: correct it."))
    if last - first > LONGEST_RUN:
        raise UserError(
            translate("DaysOff", "More than {most} days are chosen: choose fewer.").format(
                most=LONGEST_RUN.days
            )
        )
    by_law = statutory_between(between)
    days = [day for day in _days(between) if not is_weekend(day) and day not in by_law]
    if not days:
        raise UserError(
            translate("DaysOff", "These days are off already: a weekend or statutory days.")
        )
    return days


def close_days(
    session: Session, organisation_id: int | None, days: Sequence[ListedDay]
) -> DaysImport:
    """Close the days of a list; the same list again changes nothing."""
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


def own_days(session: Session, organisation_id: int | None, between: Days) -> dict[date, DayOff]:
    """The days that an organisation itself closed within a period."""
    stored = session.scalars(_stored(between).where(_is_of(organisation_id)))
    return {off.day: off for off in stored}


def applying_organisations(session: Session, organisation_id: int | None) -> list[Organisation]:
    """Whose calendars close a day for an organisation: its own, its parent's, and so on upwards."""
    applying: list[Organisation] = []
    organisation = None if organisation_id is None else session.get(Organisation, organisation_id)
    while organisation is not None and organisation not in applying:
        applying.append(organisation)
        organisation = organisation.parent
    return applying


def _stored(between: Days) -> Select[DayOff]:
    return select(DayOff).where(DayOff.day.between(*between)).order_by(DayOff.day, DayOff.id)


def _is_of(organisation_id: int | None) -> ColumnElement[bool]:
    if organisation_id is None:
        return DayOff.organisation_id.is_(None)
    return DayOff.organisation_id == organisation_id


def _kept_label(off: DayOff | None, run: DayRun) -> str:
    return off.label if off is not None and off.kind is run.kind else ""


def _reason(off: DayOff) -> str:
    return off.label or label(off.kind)


def statutory_between(between: Days) -> dict[date, str]:
    """The statutory days of a period, each with its name."""
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
