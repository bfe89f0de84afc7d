"""A believable school year with fictitious people: for demonstrations, screenshots and checks."""

from __future__ import annotations

from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import (
    Attendance,
    CoachProfile,
    Community,
    Meeting,
    Organisation,
    Person,
    Position,
)
from car_desktop.domain.text import folded
from car_desktop.domain.values import AttendanceStatus, MeetingState
from car_desktop.services.sample.directory import add_directory
from car_desktop.services.sample.follow_up import COACH
from car_desktop.services.sample.identity import identity
from car_desktop.services.sample.privacy import add_privacy
from car_desktop.services.sample.recognition import add_recognition
from car_desktop.services.sample.requests import add_requests
from car_desktop.services.sample.school_calendar import add_days_off
from car_desktop.services.sample.script import COMMUNITIES, community_script, directory_script
from car_desktop.services.sample.year import add_community


def write_sample_year(session: Session, today: date) -> None:
    """Fill an empty database with the school year around a day; that day itself has meetings."""
    session.add(
        CoachProfile(
            uuid=identity("coach", COACH),
            name=COACH,
            title="Accompagnement des communautés",
            organisation_name="Projet Rive-Imaginaire",
            email="camille.harfang@exemple.test",
            phone="418 555-0100",
        )
    )
    directory = add_directory(session, directory_script(), today)
    for key in COMMUNITIES:
        add_community(session, key, community_script(key), directory, today)
    add_days_off(session, today)
    add_recognition(session, directory.seats["cap_anse"], today)
    add_requests(session, directory.seats["cap_anse"], today)
    seated = [person for seats in directory.seats.values() for person, _ in seats]
    people = list(dict.fromkeys([*seated, *directory.others]))
    add_privacy(session, people, [person for person, _ in directory.seats["cap_anse"]], today)


def is_blank(session: Session) -> bool:
    """Whether nobody has written anything yet."""
    tables = (CoachProfile, Organisation, Person, Community)
    return all(session.scalar(select(table.id).limit(1)) is None for table in tables)


def documented_meeting(session: Session) -> tuple[int, int]:
    """The meeting and the community that sample documents are about: the last one with closed minutes."""
    row = session.execute(
        select(Meeting.id, Meeting.community_id)
        .join(Meeting.community)
        .where(
            Community.uuid == identity("community", "directions"),
            Meeting.state == MeetingState.CLOSED,
        )
        .order_by(Meeting.starts_at.desc())
        .limit(1)
    ).one()
    return row[0], row[1]


def documented_subjects(session: Session) -> dict[str, int]:
    """What sample documents are about, by the field of their options: a meeting, a community, a person."""
    meeting_id, community_id = documented_meeting(session)
    return {
        "meeting_id": meeting_id,
        "community_id": community_id,
        "person_id": _documented_person(session),
    }


def _documented_person(session: Session) -> int:
    """The teacher who came to the most meetings: the slip of hours is for teachers only."""
    marks = (
        select(Attendance.person_id, func.count().label("times"))
        .where(Attendance.status == AttendanceStatus.PRESENT)
        .group_by(Attendance.person_id)
        .subquery()
    )
    found = session.execute(
        select(Position.person_id, Position.function)
        .join(marks, marks.c.person_id == Position.person_id)
        .order_by(marks.c.times.desc(), Position.person_id)
    )
    return next(person_id for person_id, function in found if _teaches(function))


def _teaches(function: str) -> bool:
    return folded(function).startswith("enseign")  # « enseignement au primaire »
