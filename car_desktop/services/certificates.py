"""Certificates of participation: numbered once, kept as they were issued, never taken back.

A number belongs to a school year and is never given twice. What was issued is read again as it was
as long as the hours are the same; other hours make a new certificate, which names the one it replaces.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from car_desktop.domain.entities import Certificate
from car_desktop.domain.recognition import CertificateScope
from car_desktop.domain.values import Language, SchoolYear
from car_desktop.services.certified import (
    Certified,
    CertifiedPeople,
    Subject,
    certified_of_meeting,
    certified_of_year,
)
from car_desktop.services.disposals import last_certificate_destroyed
from car_desktop.services.frozen_data import as_json, from_json

_DIGITS = 4


@dataclass(frozen=True, slots=True)
class CertificateCopy:
    """A certificate to print; without number and date while it is not issued."""

    content: Certified
    number: str = ""
    issued_on: date | None = None


@dataclass(frozen=True, slots=True)
class CertificateBatch:
    """The certificates of one meeting or of one school year, by name."""

    scope: CertificateScope
    community: str
    school_year: SchoolYear
    language: Language
    copies: tuple[CertificateCopy, ...]


@dataclass(frozen=True, slots=True)
class CertificateRow:
    """A certificate in the list of somebody's."""

    id: int
    number: str
    scope: CertificateScope
    issued_on: date
    community_id: int
    community: str
    meeting_id: int | None
    meeting_on: date | None
    school_year: SchoolYear
    minutes: int
    is_replaced: bool


def meeting_certificates(
    session: Session, meeting_id: int, person_id: int = 0, *, with_guests: bool = False
) -> CertificateBatch:
    """One certificate for each person who was at a meeting: the one issued, else what it would say."""
    return _batch(
        session, *certified_of_meeting(session, meeting_id, person_id, with_guests=with_guests)
    )


def year_certificates(
    session: Session,
    community_id: int,
    school_year: SchoolYear,
    person_id: int = 0,
    *,
    with_guests: bool = False,
) -> CertificateBatch:
    """One certificate for each person who was at a meeting of a school year."""
    said = certified_of_year(session, community_id, school_year, person_id, with_guests=with_guests)
    return _batch(session, *said)


def issue_meeting_certificates(
    session: Session,
    meeting_id: int,
    today: date,
    person_id: int = 0,
    *,
    with_guests: bool = False,
) -> tuple[int, ...]:
    """Number what was not issued yet, or was with other hours; answer the new identifiers."""
    subject, people = certified_of_meeting(session, meeting_id, person_id, with_guests=with_guests)
    return _issue(session, subject, people, today)


def issue_year_certificates(
    session: Session,
    community_id: int,
    school_year: SchoolYear,
    today: date,
    person_id: int = 0,
    *,
    with_guests: bool = False,
) -> tuple[int, ...]:
    """Number what was not issued yet, or was with other hours; answer the new identifiers."""
    subject, people = certified_of_year(
        session, community_id, school_year, person_id, with_guests=with_guests
    )
    return _issue(session, subject, people, today)


def certificates_of_person(session: Session, person_id: int) -> tuple[CertificateRow, ...]:
    """Every certificate issued to somebody, the latest first."""
    issued = session.scalars(
        select(Certificate)
        .where(Certificate.person_id == person_id)
        .options(joinedload(Certificate.community), joinedload(Certificate.meeting))
        .order_by(Certificate.id.desc())
    ).all()
    replaced = {from_json(one.content, Certified).replaces for one in issued}
    return tuple(_row(one, is_replaced=one.number in replaced) for one in issued)


def _batch(session: Session, subject: Subject, people: CertifiedPeople) -> CertificateBatch:
    latest = _latest(session, subject)
    return CertificateBatch(
        scope=subject.scope,
        community=subject.community,
        school_year=subject.school_year,
        language=subject.language,
        copies=tuple(_copy(latest.get(person_id), said) for person_id, said in people),
    )


def _copy(issued: Certificate | None, said: Certified) -> CertificateCopy:
    """What was issued, unless the hours are others now."""
    if issued is None:
        return CertificateCopy(said)
    kept = from_json(issued.content, Certified)
    if _hours(kept) == _hours(said):
        return CertificateCopy(kept, issued.number, issued.issued_on)
    return CertificateCopy(replace(said, replaces=issued.number))


def _issue(
    session: Session, subject: Subject, people: CertifiedPeople, today: date
) -> tuple[int, ...]:
    latest = _latest(session, subject)
    copies = ((person_id, _copy(latest.get(person_id), said)) for person_id, said in people)
    new = [(person_id, copy.content) for person_id, copy in copies if not copy.number]
    first = _last_number(session, subject.school_year) + 1
    issued = [
        _certificate(subject, person_id, said, _number(subject.school_year, rank), today)
        for rank, (person_id, said) in enumerate(new, start=first)
    ]
    session.add_all(issued)
    session.flush()
    return tuple(one.id for one in issued)


def _certificate(
    subject: Subject, person_id: int, said: Certified, number: str, today: date
) -> Certificate:
    return Certificate(
        number=number,
        scope=subject.scope,
        person_id=person_id,
        community_id=subject.community_id,
        meeting_id=subject.meeting_id,
        school_year=subject.school_year.start,
        minutes=said.minutes,
        issued_on=today,
        language=subject.language,
        content=as_json(said),
    )


def _latest(session: Session, subject: Subject) -> dict[int, Certificate]:
    """The last certificate of each person about the same thing."""
    statement = select(Certificate).where(
        Certificate.scope == subject.scope,
        Certificate.community_id == subject.community_id,
        Certificate.school_year == subject.school_year.start,
    )
    if subject.meeting_id is not None:
        statement = statement.where(Certificate.meeting_id == subject.meeting_id)
    return {one.person_id: one for one in session.scalars(statement.order_by(Certificate.id))}


def _hours(said: Certified) -> Sequence[tuple[date, int]]:
    return [(meeting.starts_at.date(), meeting.minutes) for meeting in said.meetings]


def _number(year: SchoolYear, rank: int) -> str:
    """« 2026-2027-0042 »."""
    return f"{year}-{rank:0{_DIGITS}}"


def _last_number(session: Session, year: SchoolYear) -> int:
    """The highest rank ever given in a school year, to certificates destroyed since included."""
    prefix = f"{year}-"
    given: Iterable[str] = session.scalars(
        select(Certificate.number).where(Certificate.school_year == year.start)
    )
    ranks = (int(number.removeprefix(prefix)) for number in given)
    return max((*ranks, last_certificate_destroyed(session, year)))


def _row(issued: Certificate, *, is_replaced: bool) -> CertificateRow:
    return CertificateRow(
        id=issued.id,
        number=issued.number,
        scope=issued.scope,
        issued_on=issued.issued_on,
        community_id=issued.community_id,
        community=issued.community.name,
        meeting_id=issued.meeting_id,
        meeting_on=issued.meeting.day if issued.meeting else None,
        school_year=SchoolYear(issued.school_year),
        minutes=issued.minutes,
        is_replaced=is_replaced,
    )
