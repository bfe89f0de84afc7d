"""People who come to a meeting without being members: known already, or met there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from car_desktop.domain.entities import Attendance, Organisation, Person, Position
from car_desktop.domain.errors import UserError
from car_desktop.domain.text import folded
from car_desktop.domain.values import AttendanceStatus, OrganisationKind
from car_desktop.i18n import translate
from car_desktop.services.attendance import GUEST_STATUSES, attendance_sheet, start_taking
from car_desktop.services.typed_text import typed_line
from car_desktop.services.workspace import writable_meeting
from car_desktop.typography import sort_key

_OFFERED = 8


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """Somebody already in the directory, offered while a guest's name is typed."""

    id: int
    name: str
    organisation: str


@dataclass(frozen=True, slots=True)
class NewGuest:
    """Somebody met at the meeting."""

    first_name: str
    last_name: str
    organisation: str = ""
    function: str = ""


def known_people(session: Session, meeting_id: int, typed: str) -> tuple[KnownPerson, ...]:
    """People of the directory whose name holds these words, and who are not on the sheet yet."""
    words = folded(typed).split()
    if not words:
        return ()
    sheet = {row.person_id for row in attendance_sheet(session, meeting_id).rows}
    statement = (
        select(Person)
        .where(*(Person.name_key.contains(word, autoescape=True) for word in words))
        .where(Person.id.not_in(sheet), Person.is_archived.is_(False))
        .options(selectinload(Person.positions).joinedload(Position.organisation))
        .order_by(Person.name_key)
        .limit(_OFFERED)
    )
    found = sorted(session.scalars(statement), key=lambda person: sort_key(person.sorted_name))
    return tuple(KnownPerson(p.id, p.sorted_name, _latest_organisation(p)) for p in found)


def invite_person(
    session: Session,
    meeting_id: int,
    person_id: int,
    status: AttendanceStatus = AttendanceStatus.GUEST,
    now: datetime | None = None,
) -> None:
    """Add somebody of the directory to the sheet."""
    meeting = writable_meeting(session, meeting_id)
    if status not in GUEST_STATUSES:
        raise ValueError(f"not a guest: {status}")
    if any(row.person_id == person_id for row in attendance_sheet(session, meeting_id).rows):
        raise UserError(translate("Attendance", "This person is already on the sheet."))
    session.add(Attendance(meeting_id=meeting.id, person_id=person_id, status=status))
    start_taking(meeting, now)


def invite_new_guest(
    session: Session,
    meeting_id: int,
    guest: NewGuest,
    status: AttendanceStatus = AttendanceStatus.GUEST,
    now: datetime | None = None,
) -> int:
    """Put somebody new into the directory and on the sheet; answer who it is."""
    first, last = typed_line(guest.first_name), typed_line(guest.last_name)
    if not (first or last):
        raise UserError(translate("Attendance", "Write at least a name."))
    person = Person(first_name=first, last_name=last)
    position = _position(session, guest)
    if position is not None:
        person.positions.append(position)
    session.add(person)
    session.flush()
    invite_person(session, meeting_id, person.id, status, now)
    return person.id


def _position(session: Session, guest: NewGuest) -> Position | None:
    organisation, function = typed_line(guest.organisation), typed_line(guest.function)
    if not (organisation or function):
        return None
    key = _organisation_id(session, organisation) if organisation else None
    return Position(organisation_id=key, function=function)


def _organisation_id(session: Session, name: str) -> int:
    """The organisation of that name, whatever its accents and capitals; made where there is none."""
    for key, known in session.execute(select(Organisation.id, Organisation.name)):
        if folded(known) == folded(name):
            return key
    organisation = Organisation(kind=OrganisationKind.OTHER, name=name)
    session.add(organisation)
    session.flush()
    return organisation.id


def _latest_organisation(person: Person) -> str:
    latest = max(person.positions, key=lambda position: position.id, default=None)
    return latest.organisation.name if latest and latest.organisation else ""
