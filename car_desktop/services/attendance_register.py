"""A community's attendance over a school year: who came to what, for how long."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from car_desktop.domain.entities import Attendance, Community, Meeting, Person
from car_desktop.domain.values import AttendanceStatus, CommunityKind, Language, SchoolYear
from car_desktop.services.counting import RuleRow, counted_meetings, own_minutes, rules_applied
from car_desktop.services.meeting_heading import meeting_heading
from car_desktop.services.rates import HELD_STATES, Rate, Seat, rate_of, rates, seats, total
from car_desktop.services.refusals import found
from car_desktop.typography import sort_key


@dataclass(frozen=True, slots=True)
class HeldMeeting:
    """A column of the register, and its line in the appendix."""

    id: int
    number: int | None
    title: str
    starts_at: datetime
    ends_at: datetime
    place: str
    rate: Rate

    @property
    def minutes(self) -> int:
        """Planned length."""
        return int((self.ends_at - self.starts_at).total_seconds() // 60)


@dataclass(frozen=True, slots=True)
class RegisterLine:
    """A person: one status per meeting (none: was not a member then), hours and rate."""

    name: str
    statuses: tuple[AttendanceStatus | None, ...]
    minutes: int
    rate: Rate
    seats: tuple[Seat | None, ...]  # what each status is in the rate; none beside no seat


@dataclass(frozen=True, slots=True)
class AttendanceRegister:
    """The register of one community for one school year."""

    community: str
    kind: CommunityKind
    organisation: str
    language: Language
    school_year: SchoolYear
    meetings: tuple[HeldMeeting, ...]
    lines: tuple[RegisterLine, ...]
    rules: tuple[RuleRow, ...] = ()
    has_reasons: bool = False  # whether somebody said why they were away: the register does not

    @property
    def rate(self) -> Rate:
        """Seats covered over seats expected, all meetings together."""
        return total(meeting.rate for meeting in self.meetings)


def attendance_register(
    session: Session, community_id: int, school_year: SchoolYear
) -> AttendanceRegister:
    """Read the meetings that were held and everyone who was expected or came."""
    community = found(session, Community, community_id)
    held = _held(session, community_id, school_year)
    return AttendanceRegister(
        community=community.name,
        kind=community.kind,
        organisation=community.organisation.name if community.organisation else "",
        language=community.language,
        school_year=school_year,
        meetings=_columns(session, held),
        lines=_lines(session, held),
        rules=rules_applied(session, held),
        has_reasons=any(mark.reason for meeting in held for mark in meeting.attendance),
    )


def _held(session: Session, community_id: int, year: SchoolYear) -> list[Meeting]:
    statement = (
        select(Meeting)
        .where(Meeting.community_id == community_id, Meeting.state.in_(HELD_STATES))
        .order_by(Meeting.starts_at, Meeting.id)
        .options(selectinload(Meeting.attendance).selectinload(Attendance.stays))
    )
    return [meeting for meeting in session.scalars(statement) if meeting.day in year]


def _columns(session: Session, held: list[Meeting]) -> tuple[HeldMeeting, ...]:
    rate = rates(session, [meeting.id for meeting in held])
    return tuple(
        HeldMeeting(
            id=meeting.id,
            number=meeting_heading(meeting).number,
            title=meeting.title,
            starts_at=meeting.starts_at,
            ends_at=meeting.ends_at,
            place=meeting.place,
            rate=rate.get(meeting.id, Rate()),
        )
        for meeting in held
    )


def _lines(session: Session, held: list[Meeting]) -> tuple[RegisterLine, ...]:
    """Members first; then those who came as guests, without a rate."""
    statuses: dict[int, dict[int, AttendanceStatus]] = defaultdict(dict)
    sitting: dict[int, dict[int, Seat]] = defaultdict(dict)
    for member in seats(session, held):
        sitting[member.person_id][member.meeting_id] = member.seat
        said = member.status or AttendanceStatus.TO_CONFIRM
        statuses[member.person_id][member.meeting_id] = said
    members = frozenset(sitting)
    counted = counted_meetings(session, held)
    minutes: dict[int, int] = defaultdict(int)
    for meeting in held:
        for mark in meeting.attendance:
            statuses[mark.person_id].setdefault(meeting.id, mark.status)
            minutes[mark.person_id] += own_minutes(counted[meeting.id], mark, meeting)
    names = _names(session, statuses)
    order = sorted(names, key=lambda key: (key not in members, sort_key(names[key]), key))
    return tuple(
        RegisterLine(
            name=names[key],
            statuses=tuple(statuses[key].get(meeting.id) for meeting in held),
            minutes=minutes[key],
            rate=rate_of(sitting[key].values()),
            seats=tuple(sitting[key].get(meeting.id) for meeting in held),
        )
        for key in order
    )


def _names(session: Session, ids: Iterable[int]) -> dict[int, str]:
    people = session.scalars(select(Person).where(Person.id.in_(list(ids))))
    return {person.id: person.sorted_name for person in people}
