"""Hours that the sample year recognises: what teachers did elsewhere, and certificates given to a few."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Certificate, LearningActivity, Meeting
from car_desktop.domain.recognition import ActivityKind
from car_desktop.domain.values import MeetingState
from car_desktop.services.certificates import issue_meeting_certificates
from car_desktop.services.sample.directory import Seat
from car_desktop.services.sample.identity import identity
from car_desktop.services.sample.school_calendar import first_monday

_CERTIFIED = 4
"""How many people have asked for a certificate of the last closed meeting."""


@dataclass(frozen=True, slots=True)
class _Done:
    """What somebody of the community did, so many days after the year began."""

    seat: int
    kind: ActivityKind
    title: str
    provider: str
    after: int
    minutes: int


_DONE = (
    _Done(2, ActivityKind.TRAINING, "L’inférence en lecture", "Université du Songe", 12, 180),
    _Done(2, ActivityKind.READING, "Lire ensemble\u00a0: guide imaginaire", "", 30, 90),
    _Done(3, ActivityKind.PEER, "Atelier entre collègues sur la fluidité", "École", 20, 75),
    _Done(3, ActivityKind.INSTRUCTOR, "Animation d’un atelier de lecture", "", 44, 120),
    _Done(4, ActivityKind.TRAINING, "Différenciation pédagogique", "CSS des Battures", 26, 360),
)


def add_recognition(session: Session, seats: Sequence[Seat], today: date) -> None:
    """Add the activities done so far, then number a few certificates."""
    for rank, done in enumerate(_DONE):
        day = min(first_monday(today) + timedelta(days=done.after), today)
        session.add(
            LearningActivity(
                uuid=identity("activity", str(rank)),
                person_id=seats[done.seat][0].id,
                kind=done.kind,
                title=done.title,
                provider=done.provider,
                done_on=day,
                minutes=done.minutes,
            )
        )
    _issue(session, seats, today)


def _issue(session: Session, seats: Sequence[Seat], today: date) -> None:
    people = [person.id for person, _ in seats]
    meeting = session.scalars(
        select(Meeting)
        .where(Meeting.state == MeetingState.CLOSED, Meeting.attendance.any())
        .where(Meeting.community.has(uuid=identity("community", "cap_anse")))
        .order_by(Meeting.starts_at.desc())
    ).first()
    if meeting is None:  # early in a school year nothing is closed yet
        return
    day = min(meeting.day + timedelta(days=2), today)
    for person_id in people[1 : 1 + _CERTIFIED]:
        issue_meeting_certificates(session, meeting.id, day, person_id)
    for certificate in session.scalars(select(Certificate)):
        certificate.uuid = identity("certificate", certificate.number)
