"""The page of one person, and what the registers say of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from car_desktop.domain.entities import Attendance, Community, Meeting, Person
from car_desktop.domain.values import AttendanceStatus
from car_desktop.services.people import PersonDetail, person_detail


@dataclass(frozen=True, slots=True)
class MeetingOfPerson:
    """One meeting at which the person was marked; `minutes` is the time attended."""

    meeting_id: int
    community: str
    starts_at: datetime
    status: AttendanceStatus
    minutes: int


def person_page(session: Session, person_id: int, day: date) -> PersonDetail | None:
    """Everything the page shows; none where the person was deleted in the meantime."""
    if session.get(Person, person_id) is None:
        return None
    return person_detail(session, person_id, day)


def meetings_of_person(session: Session, person_id: int) -> list[MeetingOfPerson]:
    """Every mark of a person, the latest meeting first."""
    rows = session.execute(
        select(Attendance, Meeting, Community.name)
        .join(Meeting, Attendance.meeting_id == Meeting.id)
        .join(Community, Meeting.community_id == Community.id)
        .where(Attendance.person_id == person_id)
        .order_by(Meeting.starts_at.desc())
        .options(selectinload(Attendance.stays))
    )
    return [
        MeetingOfPerson(
            meeting.id, community, meeting.starts_at, mark.status, mark.minutes(meeting)
        )
        for mark, meeting, community in rows
    ]
