"""Who came to the meetings of the sample year: mostly everybody, with the accidents of real life."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from sqlalchemy.orm import Session

from car_desktop.domain.entities import Attendance, Community, Meeting, Person, Stay
from car_desktop.domain.values import AttendanceSource, AttendanceStatus, Language, MeetingMode
from car_desktop.services.sample.identity import identity

_CHANCES = {
    AttendanceStatus.PRESENT: 76,
    AttendanceStatus.LATE: 5,
    AttendanceStatus.LEFT_EARLY: 4,
    AttendanceStatus.PARTIAL: 2,
    AttendanceStatus.REPRESENTED: 2,
    AttendanceStatus.EXCUSED: 7,
    AttendanceStatus.ABSENT: 3,
    AttendanceStatus.NOT_EXPECTED: 1,
}
_REASONS = {
    Language.FRENCH: ("Autre rencontre", "Imprévu à l’école", "Formation", "Libération refusée"),
    Language.ENGLISH: ("Another meeting", "School emergency", "Training"),
}
_NOT_YET = {
    AttendanceStatus.LEFT_EARLY: AttendanceStatus.PRESENT,
    AttendanceStatus.PARTIAL: AttendanceStatus.LATE,
}
_MARKED_SO_FAR = 8
"""How far attendance has come in the meeting that is running."""


def add_attendance(
    session: Session,
    meeting: Meeting,
    community: Community,
    strangers: list[Person],
    is_running: bool,
) -> None:
    """Mark the members of that day, and a guest now and then."""
    chance = Random(meeting.uuid)
    members = community.members_on(meeting.day)
    people = sorted(membership.person_id for membership in members)
    statuses = [_status(meeting, chance) for _ in people]
    if is_running:  # nobody has left yet
        statuses = [_NOT_YET.get(status, status) for status in statuses[:_MARKED_SO_FAR]]
    marks = [
        _mark(meeting, person_id, status, chance, community)
        for person_id, status in zip(people, statuses, strict=False)
    ]
    if not is_running and chance.random() < 0.4:
        guest = chance.choice(strangers)
        status = chance.choice([AttendanceStatus.GUEST, AttendanceStatus.OBSERVER])
        marks.append(_mark(meeting, guest.id, status, chance, community))
    session.add_all(marks)


def add_announced_absence(session: Session, meeting: Meeting, people: list[Person]) -> None:
    """Someone said beforehand that they would not come."""
    session.add(
        Attendance(
            uuid=identity("attendance", f"{meeting.uuid}/{people[4].id}"),
            meeting_id=meeting.id,
            person_id=people[4].id,
            status=AttendanceStatus.EXCUSED,
            reason=_REASONS[Language.FRENCH][0],
        )
    )


def _status(meeting: Meeting, chance: Random) -> AttendanceStatus:
    status = chance.choices(list(_CHANCES), weights=list(_CHANCES.values()))[0]
    if status is not AttendanceStatus.PRESENT:
        return status
    if meeting.mode is MeetingMode.REMOTE:
        return AttendanceStatus.REMOTE
    if meeting.mode is MeetingMode.HYBRID:
        at_a_distance = [AttendanceStatus.REMOTE] * 3 + [AttendanceStatus.HYBRID]
        return chance.choice([status] * 12 + at_a_distance)
    return status


def _mark(
    meeting: Meeting,
    person_id: int,
    status: AttendanceStatus,
    chance: Random,
    community: Community,
) -> Attendance:
    mark = Attendance(
        uuid=identity("attendance", f"{meeting.uuid}/{person_id}"),
        meeting_id=meeting.id,
        person_id=person_id,
        status=status,
        source=chance.choice([AttendanceSource.MANUAL, AttendanceSource.SHEET]),
    )
    if status is AttendanceStatus.EXCUSED:
        mark.reason = chance.choice(_REASONS[community.language])
    if status is AttendanceStatus.REPRESENTED:
        mark.represented_by = "Dominique Faucon"
    mark.stays = _stays(meeting, status, chance)
    for rank, stay in enumerate(mark.stays):
        stay.uuid = identity("stay", f"{mark.uuid}/{rank}")
    return mark


def _stays(meeting: Meeting, status: AttendanceStatus, chance: Random) -> list[Stay]:
    """The times of those who were not there throughout, to five minutes."""
    start, end = meeting.starts_at, meeting.ends_at
    some = timedelta(minutes=5 * chance.randint(1, 5))
    if status is AttendanceStatus.LATE:
        return [Stay(starts_at=start + some, ends_at=end)]
    if status is AttendanceStatus.LEFT_EARLY:
        return [Stay(starts_at=start, ends_at=end - some)]
    if status is AttendanceStatus.PARTIAL:
        middle = start + (end - start) / 2
        middle = middle.replace(minute=middle.minute - middle.minute % 5, second=0)
        return [
            Stay(starts_at=start, ends_at=middle - timedelta(minutes=10)),
            Stay(starts_at=middle + timedelta(minutes=10), ends_at=end),
        ]
    return []
