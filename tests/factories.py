"""Rows for tests, with obviously fictitious people; what a test does not say gets a plain default."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import count

from sqlalchemy.orm import Session

from car_desktop.domain.entities import (
    Attendance,
    Commitment,
    Community,
    Meeting,
    Membership,
    Organisation,
    Person,
    Position,
)
from car_desktop.domain.values import (
    AttendanceStatus,
    CommitmentState,
    CommunityKind,
    MeetingState,
    MembershipRole,
    OrganisationKind,
)

NINE = datetime(2026, 11, 24, 9, 0)
_numbers = count(1)


def make_person(session: Session, first: str = "", last: str = "Essai") -> Person:
    """Someone, with the key that searches compare."""
    first = first or f"Prénom{next(_numbers)}"
    person = Person(first_name=first, last_name=last)
    session.add(person)
    session.flush()
    return person


def make_organisation(session: Session, name: str = "École fictive") -> Organisation:
    """A school."""
    organisation = Organisation(kind=OrganisationKind.SCHOOL, name=name)
    session.add(organisation)
    session.flush()
    return organisation


def make_position(
    session: Session, person: Person, organisation: Organisation, function: str = "Direction"
) -> Position:
    """What someone does in an organisation, with no bound."""
    position = Position(function=function, organisation_id=organisation.id)
    person.positions.append(position)
    session.flush()
    return position


def make_community(
    session: Session, name: str = "", kind: CommunityKind = CommunityKind.LEARNING_COMMUNITY
) -> Community:
    """A community without members."""
    community = Community(name=name or f"CAP fictive {next(_numbers)}", kind=kind)
    session.add(community)
    session.flush()
    return community


def make_member(
    session: Session,
    community: Community,
    person: Person | None = None,
    starts_on: date | None = None,
    ends_on: date | None = None,
) -> Membership:
    """Someone in a community, for ever unless dates say otherwise."""
    membership = Membership(role=MembershipRole.MEMBER, starts_on=starts_on, ends_on=ends_on)
    membership.person = person or make_person(session)
    community.memberships.append(membership)
    session.flush()
    return membership


def make_meeting(
    session: Session,
    community: Community,
    starts_at: datetime = NINE,
    state: MeetingState = MeetingState.PLANNED,
    title: str = "",
) -> Meeting:
    """A meeting of three hours."""
    meeting = Meeting(
        community_id=community.id,
        starts_at=starts_at,
        ends_at=starts_at + timedelta(hours=3),
        title=title,
        state=state,
        state_reason="" if state.counts else "Tempête",
    )
    session.add(meeting)
    session.flush()
    return meeting


def make_mark(
    session: Session,
    meeting: Meeting,
    person: Person,
    status: AttendanceStatus = AttendanceStatus.PRESENT,
) -> Attendance:
    """One person's mark at one meeting."""
    mark = Attendance(person_id=person.id, status=status)
    meeting.attendance.append(mark)
    session.flush()
    return mark


def make_commitment(
    session: Session,
    meeting: Meeting,
    *,
    what: str = "Partager la grille",
    due_on: date | None = None,
    state: CommitmentState = CommitmentState.OPEN,
    owner: Person | None = None,
) -> Commitment:
    """Something somebody will do."""
    commitment = Commitment(
        meeting_id=meeting.id,
        what=what,
        due_on=due_on,
        state=state,
        owner_id=owner.id if owner else None,
    )
    session.add(commitment)
    session.flush()
    return commitment
