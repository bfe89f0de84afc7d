"""What a certificate of participation says today of each person who took part, from the registers.

Hours are those of the counting rules. Functions are those of the last day that is certified.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeAlias

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from car_desktop.domain.counting import CountedMeeting
from car_desktop.domain.entities import Attendance, Community, Meeting, Person
from car_desktop.domain.recognition import CertificateScope
from car_desktop.domain.values import (
    AttendanceStatus,
    CommunityKind,
    Intention,
    Language,
    MeetingMode,
    SchoolYear,
)
from car_desktop.services.counting import counted_meetings, own_minutes
from car_desktop.services.hours_duties import DutyRow, duty_of, hours_duties
from car_desktop.services.hours_record import positions_known_on
from car_desktop.services.profile import Profile, coach_profile
from car_desktop.services.rates import HELD_STATES
from car_desktop.services.refusals import found
from car_desktop.services.roster import member_roles
from car_desktop.typography import sort_key

_MODES = {
    AttendanceStatus.PRESENT: MeetingMode.IN_PERSON,
    AttendanceStatus.REMOTE: MeetingMode.REMOTE,
    AttendanceStatus.HYBRID: MeetingMode.HYBRID,
}


@dataclass(frozen=True, slots=True)
class CertifiedMeeting:
    """A meeting that somebody attended: what it was about, how they took part, minutes that count."""

    starts_at: datetime
    ends_at: datetime
    title: str
    mode: MeetingMode
    minutes: int


@dataclass(frozen=True, slots=True)
class Facilitator:
    """Who led, and as what."""

    name: str
    title: str


@dataclass(frozen=True, slots=True)
class Certified:
    """What one certificate says; it is kept as it was on the day of issue."""

    scope: CertificateScope
    name: str
    function: str
    organisation: str
    community: str
    kind: CommunityKind
    school_year: SchoolYear
    title: str  # of the activity; empty where the meeting has none
    purpose: str  # the object of the training (CQLR, c. D-8.3, r. 3, s. 4)
    meetings: tuple[CertifiedMeeting, ...]
    facilitators: tuple[Facilitator, ...]
    issuer: str
    law: str = ""  # the text that asks the person for hours, where one does
    replaces: str = ""  # the number of a certificate with other hours

    @property
    def minutes(self) -> int:
        """The total that is certified."""
        return sum(meeting.minutes for meeting in self.meetings)


@dataclass(frozen=True, slots=True)
class Subject:
    """What a batch of certificates is about."""

    scope: CertificateScope
    community_id: int
    meeting_id: int | None
    school_year: SchoolYear
    language: Language
    community: str


CertifiedPeople: TypeAlias = tuple[tuple[int, Certified], ...]
"""By person, in a French reader's order."""


def certified_of_meeting(
    session: Session, meeting_id: int, person_id: int = 0, *, with_guests: bool = False
) -> tuple[Subject, CertifiedPeople]:
    """Everybody who was at a meeting, or one person; guests where they are asked for."""
    meeting = found(session, Meeting, meeting_id)
    year = SchoolYear.of(meeting.day)
    subject = _subject(CertificateScope.MEETING, meeting.community, year, meeting.id)
    held = [meeting] if meeting.state in HELD_STATES else []
    return subject, _certified(session, subject, held, person_id, with_guests=with_guests)


def certified_of_year(
    session: Session,
    community_id: int,
    school_year: SchoolYear,
    person_id: int = 0,
    *,
    with_guests: bool = False,
) -> tuple[Subject, CertifiedPeople]:
    """Everybody who was at a meeting of a school year, or one person."""
    community = found(session, Community, community_id)
    subject = _subject(CertificateScope.YEAR, community, school_year, None)
    statement = (
        select(Meeting)
        .where(Meeting.community_id == community_id, Meeting.state.in_(HELD_STATES))
        .order_by(Meeting.starts_at, Meeting.id)
        .options(selectinload(Meeting.attendance).selectinload(Attendance.stays))
    )
    held = [meeting for meeting in session.scalars(statement) if meeting.day in school_year]
    return subject, _certified(session, subject, held, person_id, with_guests=with_guests)


def _subject(
    scope: CertificateScope, community: Community, year: SchoolYear, meeting_id: int | None
) -> Subject:
    return Subject(scope, community.id, meeting_id, year, community.language, community.name)


def _certified(
    session: Session,
    subject: Subject,
    held: Sequence[Meeting],
    person_id: int,
    *,
    with_guests: bool,
) -> CertifiedPeople:
    counted = counted_meetings(session, held)
    attended: dict[int, list[tuple[Meeting, CertifiedMeeting]]] = defaultdict(list)
    for meeting in held:
        members = None if with_guests or person_id else member_roles(session, meeting.id)
        for mark in meeting.attendance:
            is_asked = person_id in {0, mark.person_id}
            line = _line(counted[meeting.id], mark, meeting)
            if is_asked and line.minutes and (members is None or mark.person_id in members):
                attended[mark.person_id].append((meeting, line))
    writer = _Writer(session, subject)
    people = session.scalars(
        select(Person).where(Person.id.in_(attended)).options(selectinload(Person.positions))
    )
    ordered = sorted(people, key=lambda person: (sort_key(person.sorted_name), person.id))
    return tuple((person.id, writer.certified(person, attended[person.id])) for person in ordered)


def _line(counted: CountedMeeting, mark: Attendance, meeting: Meeting) -> CertifiedMeeting:
    is_mixed = meeting.mode is MeetingMode.HYBRID
    return CertifiedMeeting(
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        title=meeting.title,
        mode=_MODES.get(mark.status, meeting.mode) if is_mixed else meeting.mode,
        minutes=own_minutes(counted, mark, meeting),
    )


class _Writer:
    """Says the same things of everybody in a batch, each read once."""

    def __init__(self, session: Session, subject: Subject) -> None:
        self._session = session
        self._subject = subject
        self._profile = coach_profile(session)
        self._duties = hours_duties(session)
        self._leaders: dict[int, tuple[Facilitator, ...]] = {}

    def certified(
        self, person: Person, attended: Sequence[tuple[Meeting, CertifiedMeeting]]
    ) -> Certified:
        """What the registers say of one person."""
        meetings = [meeting for meeting, _ in attended]
        last, community = meetings[-1], meetings[-1].community
        positions = positions_known_on(person, last.day)
        latest = positions[0] if positions else None
        place = latest.organisation if latest else None
        of_year = self._subject.scope is CertificateScope.YEAR
        home = community.organisation.name if community.organisation else ""
        return Certified(
            scope=self._subject.scope,
            name=person.full_name,
            function=latest.function if latest else "",
            organisation=place.name if place else "",
            community=community.name,
            kind=community.kind,
            school_year=self._subject.school_year,
            title="" if of_year else last.title,
            purpose=(community.purpose or _topics(meetings)) if of_year else _purpose(last),
            meetings=tuple(line for _, line in attended),
            facilitators=self._facilitators(meetings),
            issuer=self._profile.organisation_name or home or self._profile.name,
            law=_law(self._duties, (position.function for position in positions)),
        )

    def _facilitators(self, meetings: Iterable[Meeting]) -> tuple[Facilitator, ...]:
        led: dict[str, Facilitator] = {}
        for meeting in meetings:
            if meeting.id not in self._leaders:
                self._leaders[meeting.id] = _leaders(meeting, self._profile)
            for one in self._leaders[meeting.id]:
                led.setdefault(one.name, one)
        return tuple(led.values())


def _leaders(meeting: Meeting, profile: Profile) -> tuple[Facilitator, ...]:
    """The coaches of the community, else the coach whose work this is; then the co-facilitator."""
    found = meeting.community.coaches_on(meeting.day)
    coaches = [_facilitator(person, meeting.day) for person in found] or [
        Facilitator(profile.name, profile.title)
    ]
    helper = meeting.co_facilitator
    helpers = [_facilitator(helper, meeting.day)] if helper else []
    return tuple(one for one in [*coaches, *helpers] if one.name)


def _facilitator(person: Person, day: date) -> Facilitator:
    position = person.position_on(day)
    return Facilitator(person.full_name, position.function if position else "")


def _purpose(meeting: Meeting) -> str:
    """What a meeting was for, else what its community is for, else what was on the agenda."""
    return meeting.purpose or meeting.community.purpose or _agenda(meeting) or meeting.title


def _agenda(meeting: Meeting) -> str:
    titles = [item.title for item in meeting.agenda if item.intention is not Intention.BREAK]
    return "; ".join(titles)


def _topics(meetings: Iterable[Meeting]) -> str:
    return "; ".join(dict.fromkeys(meeting.title for meeting in meetings if meeting.title))


def _law(duties: Iterable[DutyRow], functions: Iterable[str]) -> str:
    duty = duty_of(duties, functions)
    return duty.source if duty else ""
