"""The data as flat rows, whole and untranslated: what `list --json` prints for other programs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, selectinload

from car_desktop.domain.entities import (
    Attendance,
    Commitment,
    Community,
    Meeting,
    Membership,
    Organisation,
    Person,
    Position,
    PracticeNote,
)
from car_desktop.services.attendance import AttendanceRow, attendance_sheet
from car_desktop.services.listed_rows import (
    ListedAttendance,
    ListedCommitment,
    ListedCommunity,
    ListedMeeting,
    ListedNote,
    ListedOrganisation,
    ListedPerson,
)
from car_desktop.services.meetings import meetings
from car_desktop.services.periods import holds_on
from car_desktop.services.refusals import found
from car_desktop.typography import sort_key


def listed_communities(session: Session, community_id: int | None = None) -> list[ListedCommunity]:
    """Communities by name; or one of them."""
    statement = select(Community).options(joinedload(Community.organisation))
    if community_id is not None:
        statement = statement.where(Community.id == community_id)
    rows = sorted(session.scalars(statement), key=lambda row: (sort_key(row.name), row.id))
    return [
        ListedCommunity(
            id=row.id,
            uuid=row.uuid,
            name=row.name,
            kind=row.kind,
            tier=row.kind.tier,
            organisation=row.organisation.name if row.organisation else None,
        )
        for row in rows
    ]


def listed_people(
    session: Session, today: date, community_id: int | None = None
) -> list[ListedPerson]:
    """People by name; or those who belong, belonged or will belong to one community."""
    statement = select(Person).options(
        selectinload(Person.emails),
        selectinload(Person.positions).joinedload(Position.organisation),
    )
    if community_id is not None:
        members = select(Membership.person_id).where(Membership.community_id == community_id)
        statement = statement.where(Person.id.in_(members))
    joined = _communities_joined(session, today)
    people = sorted(
        session.scalars(statement), key=lambda person: (sort_key(person.sorted_name), person.id)
    )
    return [_listed_person(person, today, joined[person.id]) for person in people]


def listed_organisations(session: Session) -> list[ListedOrganisation]:
    """Organisations by name."""
    rows = list(session.scalars(select(Organisation)))
    names = {row.id: row.name for row in rows}
    return [
        ListedOrganisation(
            id=row.id,
            uuid=row.uuid,
            name=row.name,
            kind=row.kind,
            official_code=row.official_code,
            city=row.city,
            parent=None if row.parent_id is None else names[row.parent_id],
        )
        for row in sorted(rows, key=lambda row: (sort_key(row.name), row.id))
    ]


def listed_meetings(session: Session, community_id: int | None = None) -> list[ListedMeeting]:
    """Meetings by time."""
    return [
        ListedMeeting(
            id=row.id,
            uuid=row.uuid,
            community=row.community,
            number=row.number,
            title=row.title,
            starts_at=row.starts_at,
            ends_at=row.ends_at,
            place=row.place,
            mode=row.mode,
            state=row.state,
        )
        for row in meetings(session, community_id)
    ]


def listed_attendance(session: Session, meeting_id: int) -> list[ListedAttendance]:
    """The sheet of one meeting: members of that day, then guests."""
    meeting = found(session, Meeting, meeting_id)
    marks = {mark.person_id: mark for mark in _marks(session, meeting_id)}
    rows = attendance_sheet(session, meeting_id).rows
    people = _people(session, [row.person_id for row in rows])
    return [
        _listed_attendance(meeting, row, people[row.person_id], marks.get(row.person_id))
        for row in rows
    ]


def listed_notes(
    session: Session, community_id: int | None = None, meeting_id: int | None = None
) -> list[ListedNote]:
    """Notes in the order in which they were taken."""
    statement = (
        select(PracticeNote)
        .join(PracticeNote.meeting)
        .order_by(Meeting.starts_at, Meeting.id, PracticeNote.noted_at, PracticeNote.id)
    )
    if community_id is not None:
        statement = statement.where(Meeting.community_id == community_id)
    if meeting_id is not None:
        statement = statement.where(Meeting.id == meeting_id)
    return [
        ListedNote(note.id, note.meeting_id, note.kind, note.visibility, note.text)
        for note in session.scalars(statement)
    ]


def listed_commitments(
    session: Session, community_id: int | None = None, meeting_id: int | None = None
) -> list[ListedCommitment]:
    """Commitments in the order in which they were taken."""
    statement = (
        select(Commitment)
        .join(Commitment.meeting)
        .options(joinedload(Commitment.owner))
        .order_by(Meeting.starts_at, Meeting.id, Commitment.id)
    )
    if community_id is not None:
        statement = statement.where(Meeting.community_id == community_id)
    if meeting_id is not None:
        statement = statement.where(Meeting.id == meeting_id)
    return [
        ListedCommitment(
            id=commitment.id,
            meeting=commitment.meeting_id,
            what=commitment.what,
            who=commitment.owner.full_name if commitment.owner else commitment.owner_text,
            due=commitment.due_on,
            state=commitment.state,
        )
        for commitment in session.scalars(statement)
    ]


def _communities_joined(session: Session, day: date) -> defaultdict[int, list[str]]:
    """The communities that each person belongs to on a day, by name."""
    statement = (
        select(Membership.person_id, Community.name)
        .join(Membership.community)
        .where(holds_on(Membership, day))
        .distinct()
    )
    joined: defaultdict[int, list[str]] = defaultdict(list)
    for person_id, name in session.execute(statement):
        joined[person_id].append(name)
    return joined


def _listed_person(person: Person, today: date, communities: Iterable[str]) -> ListedPerson:
    position = person.position_on(today)
    body = position.organisation if position else None
    return ListedPerson(
        id=person.id,
        uuid=person.uuid,
        first_name=person.first_name,
        last_name=person.last_name,
        email=person.email or None,
        function=(position.function or None) if position else None,
        organisation=body.name if body else None,
        communities=tuple(sorted(communities, key=sort_key)),
    )


def _marks(session: Session, meeting_id: int) -> Iterable[Attendance]:
    return session.scalars(
        select(Attendance)
        .where(Attendance.meeting_id == meeting_id)
        .options(selectinload(Attendance.stays))
    )


def _people(session: Session, ids: list[int]) -> dict[int, Person]:
    statement = select(Person).where(Person.id.in_(ids)).options(selectinload(Person.emails))
    return {person.id: person for person in session.scalars(statement)}


def _listed_attendance(
    meeting: Meeting, row: AttendanceRow, person: Person, mark: Attendance | None
) -> ListedAttendance:
    return ListedAttendance(
        person=person.full_name,
        email=person.email or None,
        role=row.role,
        status=row.status,
        minutes=row.attended_minutes,
        intervals=tuple(
            (_clock(start), _clock(end)) for start, end in (mark.intervals(meeting) if mark else ())
        ),
        guest=row.is_guest,
        source=row.source,
    )


def _clock(moment: datetime) -> str:
    """Wall-clock time in the room, as ISO 8601 writes it; seconds only where there are some."""
    has_seconds = bool(moment.second or moment.microsecond)
    return moment.time().isoformat("seconds" if has_seconds else "minutes")
