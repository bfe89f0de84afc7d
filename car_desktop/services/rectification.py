"""What may be corrected of what is held on somebody, and the correction of one value (A-2.1, s. 89).

The value before stays in the request, which is the history until the person is destroyed. Minutes that
were frozen keep their words: the request is mentioned beside their versions.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import (
    Attendance,
    Commitment,
    EmailAddress,
    Person,
    Position,
    PracticeNote,
    PrivacyRequest,
)
from car_desktop.domain.entities.directory import NAME_LENGTH
from car_desktop.domain.errors import UserError
from car_desktop.domain.labels import label
from car_desktop.domain.third_parties import Mention, NamesAround
from car_desktop.domain.values import AttendanceStatus
from car_desktop.i18n import translate
from car_desktop.services.attendance import drop_contradictions
from car_desktop.services.note_history import keep_content
from car_desktop.services.people import LONGEST_PHONE, typed_address
from car_desktop.services.person_rows import names_around
from car_desktop.services.refusals import found, named
from car_desktop.services.typed_text import typed_line, typed_text

Correctable: TypeAlias = Person | EmailAddress | Position | Attendance | PracticeNote | Commitment

STATUS = "status"
"""The one field whose value is chosen from a list: a mark of attendance."""

_KINDS: dict[str, type[Correctable]] = {
    kind.__tablename__: kind
    for kind in (Person, EmailAddress, Position, Attendance, PracticeNote, Commitment)
}


@dataclass(frozen=True, slots=True)
class CorrectableValue:
    """A value that a person may contest: table, row and column, and of which meeting where it is of one."""

    kind: str
    uuid: str
    field: str
    value: str
    meeting_on: date | None = None


def correctable_values(session: Session, person_id: int) -> tuple[CorrectableValue, ...]:
    """Identity first, then marks of attendance, notes that name the person, what they took on."""
    person = found(session, Person, person_id)
    return (
        *_identity(person),
        *_marks(session, person),
        *_notes(session, names_around(session, person)),
        *_commitments(session, person),
    )


def present_value(session: Session, request: PrivacyRequest) -> str:
    """What the contested thing says now; raise UserError where it was deleted."""
    return str(getattr(_subject(session, request), request.subject_field))


def correct(session: Session, request: PrivacyRequest, value: str) -> None:
    """Put a value in the place of the contested one, and keep the one before in the request."""
    row = _subject(session, request)
    request.old_value = str(getattr(row, request.subject_field))
    _set(row, request.subject_field, value, session)
    request.new_value = str(getattr(row, request.subject_field))


def value_in_words(field: str, value: str) -> str:
    """A value as people read it: marks of attendance have names."""
    if field == STATUS and value in set(AttendanceStatus):
        return label(AttendanceStatus(value))
    return value


def meeting_of_request(session: Session, request: PrivacyRequest) -> int | None:
    """The meeting that the contested thing belongs to, if it is still there and belongs to one."""
    kind = _KINDS.get(request.subject_kind)
    row = _by_uuid(session, kind, request.subject_uuid) if kind else None
    return row.meeting_id if isinstance(row, (Attendance, PracticeNote, Commitment)) else None


def _set(row: Correctable, field: str, typed: str, session: Session) -> None:
    match row, field:
        case Person(), "first_name" | "last_name":
            name = named(typed, translate("Rectification", "Say the name as it must be."))
            names = {"first_name": row.first_name, "last_name": row.last_name, field: name}
            row.rename(**names)
        case Person(), "phone":
            row.phone = typed_line(typed, LONGEST_PHONE)
        case EmailAddress(), "address":
            address = typed_address(typed)
            row.address = named(
                address, translate("Rectification", "Say the address as it must be.")
            )
        case Position(), "function":
            row.function = typed_line(typed)
        case Attendance(), "status":
            row.status = _status(typed)
            drop_contradictions(row)
        case Attendance(), "reason":
            row.reason = typed_line(typed, NAME_LENGTH)
        case PracticeNote(), "text":
            keep_content(session, row)
            row.text, row.blocks = typed_text(typed), ""
        case Commitment(), "what":
            row.what = named(typed, translate("Rectification", "Say the words as they must be."))
        case _:
            raise _not_correctable()


def _status(typed: str) -> AttendanceStatus:
    if typed not in set(AttendanceStatus):
        raise UserError(translate("Rectification", "Choose the mark as it must be."))
    return AttendanceStatus(typed)


def _subject(session: Session, request: PrivacyRequest) -> Correctable:
    kind = _KINDS.get(request.subject_kind)
    if kind is None:
        raise _not_correctable()
    row = _by_uuid(session, kind, request.subject_uuid)
    if row is None:
        raise UserError(
            translate("Services", "This no longer exists: it was deleted in the meantime.")
        )
    return row


def _by_uuid(session: Session, kind: type[Correctable], uuid: str) -> Correctable | None:
    statement: Any = select(kind).where(kind.uuid == uuid)
    row: Correctable | None = session.scalar(statement)
    return row


def _not_correctable() -> UserError:
    return UserError(
        translate(
            "Rectification",
            "Choose what must be corrected, or answer after you corrected it by hand.",
        )
    )


def _identity(person: Person) -> Iterator[CorrectableValue]:
    for field in ("first_name", "last_name", "phone"):
        yield CorrectableValue("person", person.uuid, field, getattr(person, field))
    for email in person.emails:
        yield CorrectableValue("email_address", email.uuid, "address", email.address)
    for position in person.positions:
        yield CorrectableValue("position", position.uuid, "function", position.function)


def _marks(session: Session, person: Person) -> Iterator[CorrectableValue]:
    marks = session.scalars(select(Attendance).where(Attendance.person_id == person.id)).all()
    for mark in sorted(marks, key=lambda one: one.meeting.starts_at, reverse=True):
        day = mark.meeting.day
        yield CorrectableValue("attendance", mark.uuid, STATUS, mark.status.value, day)
        if mark.reason:
            yield CorrectableValue("attendance", mark.uuid, "reason", mark.reason, day)


def _notes(session: Session, names: NamesAround) -> Iterator[CorrectableValue]:
    likely = or_(
        *(
            column.like(pattern, escape="\\")
            for column in (PracticeNote.text, PracticeNote.shared_by)
            for pattern in names.patterns
        )
    )
    statement = (
        select(PracticeNote.id, PracticeNote.text, PracticeNote.shared_by)
        .where(likely)
        .order_by(PracticeNote.noted_at.desc())
    )
    for key, text, shared_by in session.execute(statement):
        if Mention.YES in (names.mention(text), names.mention(shared_by)):
            note = found(session, PracticeNote, key)
            yield CorrectableValue("practice_note", note.uuid, "text", text, note.meeting.day)


def _commitments(session: Session, person: Person) -> Iterator[CorrectableValue]:
    statement = select(Commitment).where(Commitment.owner_id == person.id)
    for one in session.scalars(statement.order_by(Commitment.id.desc())):
        yield CorrectableValue("commitment", one.uuid, "what", one.what, one.meeting.day)
