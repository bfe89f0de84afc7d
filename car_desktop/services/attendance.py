"""Who came to a meeting: the sheet as the coach sees it, and one letter to mark a person.

Marking is taking attendance: from one hour before its start, the first mark of a planned meeting
makes it « held ». Earlier marks (an absence announced the week before) leave it planned.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from car_desktop.domain.counting import CountedMeeting, Interval
from car_desktop.domain.entities import Attendance, Meeting, Person
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import (
    AttendanceSource,
    AttendanceStatus,
    MeetingState,
    MembershipRole,
)
from car_desktop.i18n import translate
from car_desktop.services.counting import counted_meeting
from car_desktop.services.rates import Rate, Seat, rate_of, seat_of
from car_desktop.services.refusals import found
from car_desktop.services.roster import (
    Names,
    member_roles,
    organisations_of,
    people_named,
    short_names,
)
from car_desktop.services.workspace import writable_meeting
from car_desktop.typography import sort_key

DOORS_OPEN = timedelta(hours=1)
"""How long before its start a meeting is held as soon as somebody is marked."""

GUEST_STATUSES = (AttendanceStatus.GUEST, AttendanceStatus.OBSERVER)
_WITH_TIMES = frozenset(
    {
        AttendanceStatus.LATE,
        AttendanceStatus.LEFT_EARLY,
        AttendanceStatus.PARTIAL,
        AttendanceStatus.REMOTE,
        AttendanceStatus.HYBRID,
        AttendanceStatus.REPRESENTED,
        *GUEST_STATUSES,
    }
)
WITH_REASON = frozenset(
    {AttendanceStatus.EXCUSED, AttendanceStatus.ABSENT, AttendanceStatus.NOT_EXPECTED}
)


@dataclass(frozen=True, slots=True)
class AttendanceRow:
    """One line of the sheet: a member or a guest, marked or not yet; `minutes` are those that count."""

    person_id: int
    name: str
    short_name: str
    organisation: str
    role: MembershipRole | None
    status: AttendanceStatus | None
    source: AttendanceSource | None
    arrival: datetime | None
    departure: datetime | None
    minutes: int
    reason: str
    represented_by: str
    search_key: str  # folded, twice over: « last first » and « first last » are both in it
    seat: Seat
    short_organisation: str = ""
    stays: tuple[Interval, ...] = ()  # none where the person was there throughout
    attended_minutes: int = 0  # by the clock, whatever the rule counts

    @property
    def is_guest(self) -> bool:
        """True for someone who was not a member on that day."""
        return self.role is None

    @property
    def full_name(self) -> str:
        """« Prénom Nom »."""
        last, _, first = self.name.partition(", ")
        return f"{first} {last}".strip()


@dataclass(frozen=True, slots=True)
class AttendanceSheet:
    """The whole sheet, members first, and what it adds up to."""

    starts_at: datetime
    ends_at: datetime
    rows: tuple[AttendanceRow, ...]
    rate: Rate

    @property
    def members(self) -> tuple[AttendanceRow, ...]:
        """Those who were members on that day."""
        return tuple(row for row in self.rows if not row.is_guest)

    def with_row(self, row: AttendanceRow) -> AttendanceSheet:
        """The sheet with another line for the same person."""
        rows = tuple(row if known.person_id == row.person_id else known for known in self.rows)
        return replace(
            self, rows=rows, rate=rate_of(seat.seat for seat in rows if not seat.is_guest)
        )

    @property
    def guests(self) -> int:
        """How many people came without being members."""
        return sum(row.is_guest and _came(row) for row in self.rows)

    @property
    def unmarked(self) -> int:
        """How many members have no mark yet."""
        return sum(row.status is None for row in self.members)


def attendance_sheet(session: Session, meeting_id: int) -> AttendanceSheet:
    """Members as of the meeting's day, then guests, in a French reader's order."""
    meeting = found(session, Meeting, meeting_id)
    marks = _marks(session, meeting_id)
    roles = member_roles(session, meeting_id)
    people = people_named(session, {*marks, *roles})
    ordered = sorted(people, key=lambda p: (p.id not in roles, sort_key(p.sorted_name), p.id))
    short = short_names(ordered)
    places = organisations_of(session, short, meeting.day)
    counted = counted_meeting(session, meeting)
    rows = tuple(
        _row(
            counted,
            meeting,
            person,
            short[person.id],
            places.get(person.id, ("", "")),
            roles.get(person.id),
            marks.get(person.id),
        )
        for person in ordered
    )
    seats = [row.seat for row in rows if not row.is_guest]
    return AttendanceSheet(meeting.starts_at, meeting.ends_at, rows, rate_of(seats))


def row_again(session: Session, meeting_id: int, row: AttendanceRow) -> AttendanceRow:
    """One line as it is now, when only that person's mark changed: a thousand lines take long to read."""
    meeting = found(session, Meeting, meeting_id)
    mark = _mark(session, meeting_id, row.person_id)
    return _marked(row, counted_meeting(session, meeting), meeting, mark)


def mark_attendance(
    session: Session,
    meeting_id: int,
    person_id: int,
    status: AttendanceStatus,
    *,
    source: AttendanceSource = AttendanceSource.MANUAL,
    now: datetime | None = None,
) -> None:
    """Record a person's status; marking again corrects, and drops times or a reason it contradicts."""
    meeting = writable_meeting(session, meeting_id)
    mark = mark_of(session, meeting, person_id, status)
    mark.status, mark.source = status, source
    drop_contradictions(mark)
    start_taking(meeting, now)


def mark_all_present(session: Session, meeting_id: int, now: datetime | None = None) -> int:
    """Mark present the members who have no mark, and answer how many they were."""
    meeting = writable_meeting(session, meeting_id)
    missing = sorted(set(member_roles(session, meeting_id)) - set(_marks(session, meeting_id)))
    for person_id in missing:
        mark_of(session, meeting, person_id, AttendanceStatus.PRESENT)
    if missing:
        start_taking(meeting, now)
    return len(missing)


def clear_mark(session: Session, meeting_id: int, person_id: int) -> None:
    """Take a mark away, with its times: a member is unmarked again, a guest leaves the sheet."""
    meeting = writable_meeting(session, meeting_id)
    mark = _mark(session, meeting.id, person_id)
    if mark is not None:
        session.delete(mark)


def mark_of(
    session: Session, meeting: Meeting, person_id: int, status: AttendanceStatus
) -> Attendance:
    """The person's mark at this meeting, made with that status where there is none."""
    mark = _mark(session, meeting.id, person_id)
    if mark is None:
        found(session, Person, person_id)
        mark = Attendance(meeting_id=meeting.id, person_id=person_id, status=status)
        session.add(mark)
        session.flush()
    return mark


def drop_contradictions(mark: Attendance) -> None:
    """Forget what a status excludes: times, a reason, a delegate."""
    if mark.status not in _WITH_TIMES:
        mark.stays.clear()
    if mark.status not in WITH_REASON:
        mark.reason = ""
    if mark.status is not AttendanceStatus.REPRESENTED:
        mark.represented_by = ""


def start_taking(meeting: Meeting, now: datetime | None) -> None:
    """Refuse a meeting that does not take place; hold a planned one whose doors are open."""
    if not meeting.state.counts:
        raise UserError(
            translate(
                "Attendance",
                "This meeting was postponed or cancelled: plan it again to take attendance.",
            )
        )
    if meeting.state.is_upcoming and (now or datetime.now()) >= meeting.starts_at - DOORS_OPEN:
        meeting.change_state(MeetingState.HELD)


def _came(row: AttendanceRow) -> bool:
    return row.status is not None and row.status.attended


def _mark(session: Session, meeting_id: int, person_id: int) -> Attendance | None:
    return session.scalar(
        select(Attendance).where(
            Attendance.meeting_id == meeting_id, Attendance.person_id == person_id
        )
    )


def _marks(session: Session, meeting_id: int) -> dict[int, Attendance]:
    statement = (
        select(Attendance)
        .where(Attendance.meeting_id == meeting_id)
        .options(selectinload(Attendance.stays))
    )
    return {mark.person_id: mark for mark in session.scalars(statement)}


def _row(  # noqa: PLR0917 - one line, made of all that was read
    counted: CountedMeeting,
    meeting: Meeting,
    person: Person,
    short_name: str,
    organisation: Names,
    role: MembershipRole | None,
    mark: Attendance | None,
) -> AttendanceRow:
    unmarked = AttendanceRow(
        person_id=person.id,
        name=person.sorted_name,
        short_name=short_name,
        organisation=organisation[0],
        role=role,
        status=None,
        source=None,
        arrival=None,
        departure=None,
        minutes=0,
        reason="",
        represented_by="",
        search_key=f"{person.name_key} {person.name_key}",
        seat=Seat.EMPTY,
        short_organisation=organisation[1],
    )
    return _marked(unmarked, counted, meeting, mark)


def _marked(
    row: AttendanceRow, counted: CountedMeeting, meeting: Meeting, mark: Attendance | None
) -> AttendanceRow:
    """A line with what a mark says of the person."""
    stays = _stays(mark)
    intervals = mark.intervals(meeting) if mark else ()
    return replace(
        row,
        status=mark.status if mark else None,
        source=mark.source if mark else None,
        arrival=stays[0][0] if stays else None,
        departure=stays[-1][1] if stays else None,
        minutes=counted.minutes(intervals),
        reason=mark.reason if mark else "",
        represented_by=mark.represented_by if mark else "",
        stays=stays,
        attended_minutes=mark.minutes(meeting) if mark else 0,
        seat=seat_of(counted, mark.status if mark else None, intervals),
    )


def _stays(mark: Attendance | None) -> tuple[Interval, ...]:
    return tuple((stay.starts_at, stay.ends_at) for stay in mark.stays) if mark else ()
