"""What the register says of one person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from car_desktop.domain.entities import Attendance, Community, Meeting
from car_desktop.domain.values import AttendanceStatus


@dataclass(frozen=True, slots=True)
class MeetingOfPerson:
    """One meeting at which the person was marked; `minutes` is the time attended."""

    meeting_id: int
    community: str
    starts_at: datetime
    status: AttendanceStatus
    minutes: int


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
