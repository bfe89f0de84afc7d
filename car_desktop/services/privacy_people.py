"""Who was told what is collected and who allowed what, and whom to tell together."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from car_desktop.domain.entities import Attendance, Community, Meeting, Person
from car_desktop.domain.text import matches
from car_desktop.domain.values import AttendanceStatus, Language
from car_desktop.services.collection_notices import Told, told_people
from car_desktop.services.consents import ConsentRow, ConsentState, consents
from car_desktop.services.memberships import members
from car_desktop.services.refusals import found
from car_desktop.typography import sort_key

_MEETINGS = 12
_CAME = frozenset(AttendanceStatus) - {
    AttendanceStatus.REPRESENTED,
    AttendanceStatus.EXCUSED,
    AttendanceStatus.ABSENT,
    AttendanceStatus.NOT_EXPECTED,
}


class Show(StrEnum):
    """Which people are listed."""

    ALL = "all"
    NOT_TOLD = "not_told"  # by the present wording
    CONSENTING = "consenting"


@dataclass(frozen=True, slots=True)
class PersonPrivacy:
    """Somebody of the directory: what they heard last, and what they allow now."""

    id: int
    name: str
    told: Told | None
    consents: tuple[ConsentRow, ...]

    @property
    def is_up_to_date(self) -> bool:
        """Whether they heard the present wording."""
        return self.told is not None and self.told.is_current


@dataclass(frozen=True, slots=True)
class Listener:
    """Somebody who can be told, and what they heard before."""

    id: int
    name: str
    told: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Occasion:
    """People who can be told together: the members of a day, or those who came to a meeting."""

    meeting_id: int | None
    day: date
    people: tuple[Listener, ...]


def privacy_people(
    session: Session, today: date, search: str = "", show: Show = Show.ALL
) -> tuple[PersonPrivacy, ...]:
    """The people of the directory by name, the archived aside."""
    told = told_people(session)
    allowed: dict[int, list[ConsentRow]] = {}
    for row in consents(session, today):
        if row.state is ConsentState.VALID:
            allowed.setdefault(row.person_id, []).append(row)
    people = session.scalars(select(Person).where(Person.is_archived.is_(False)))
    rows = (
        PersonPrivacy(
            one.id,
            one.sorted_name,
            _best(told.get(one.id, ())),
            tuple(allowed.get(one.id, ())),
        )
        for one in sorted(people, key=lambda one: (sort_key(one.sorted_name), one.id))
        if matches(search, one.sorted_name, one.full_name)
    )
    return tuple(row for row in rows if _is_shown(row, show))


def occasions(session: Session, community_id: int, today: date) -> tuple[Occasion, ...]:
    """The members of today, then the last meetings to which somebody came, the latest first."""
    told = told_people(session)
    present = members(session, community_id, today)
    found_members = Occasion(
        None,
        today,
        tuple(Listener(row.person_id, row.name, told.get(row.person_id, ())) for row in present),
    )
    held = session.scalars(
        select(Meeting)
        .where(
            Meeting.community_id == community_id,
            Meeting.starts_at <= datetime.combine(today, time.max),
            Meeting.attendance.any(Attendance.status.in_(_CAME)),
        )
        .options(selectinload(Meeting.attendance).joinedload(Attendance.person))
        .order_by(Meeting.starts_at.desc())
        .limit(_MEETINGS)
    )
    return (
        found_members,
        *(Occasion(one.id, one.day, _who_came(one, told)) for one in held),
    )


def language_of(session: Session, community_id: int) -> Language:
    """The language in which a community is told."""
    return found(session, Community, community_id).language


def _who_came(meeting: Meeting, told: dict[int, tuple[Told, ...]]) -> tuple[Listener, ...]:
    came = [mark.person for mark in meeting.attendance if mark.status in _CAME]
    return tuple(
        Listener(one.id, one.sorted_name, told.get(one.id, ()))
        for one in sorted(came, key=lambda one: sort_key(one.sorted_name))
    )


def _best(told: tuple[Told, ...]) -> Told | None:
    """The present wording where it was heard, else the latest."""
    return next((one for one in told if one.is_current), told[0] if told else None)


def _is_shown(row: PersonPrivacy, show: Show) -> bool:
    match show:
        case Show.NOT_TOLD:
            return not row.is_up_to_date
        case Show.CONSENTING:
            return bool(row.consents)
        case Show.ALL:
            return True
