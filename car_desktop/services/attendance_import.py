"""Attendance taken from a report: what it would change, then the change, as one.

Marks entered by hand stay. Who is not in the report is not marked absent: that is for a person to say.
A second report of the same meeting adds its stays; the same report again changes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from car_desktop.domain.entities import Attendance, Meeting, Stay
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import AttendanceSource, AttendanceStatus
from car_desktop.formats.attendance_reports.report import (
    AttendanceReport,
    NotCounted,
    Participant,
)
from car_desktop.formats.names import split_name
from car_desktop.i18n import translate
from car_desktop.services.attendance import start_taking
from car_desktop.services.attendance_matching import (
    Candidate,
    Choice,
    Match,
    MatchedBy,
    match_participants,
    names_of,
    remember_names,
)
from car_desktop.services.attendance_presence import (
    Interval,
    Presence,
    is_same,
    joined,
    presence_of,
)
from car_desktop.services.guests import NewGuest, invite_new_guest
from car_desktop.services.profile import coach_profile
from car_desktop.services.roster import member_roles, people_named
from car_desktop.services.workspace import writable_meeting
from car_desktop.typography import current

_REPORTS = frozenset({AttendanceSource.TEAMS, AttendanceSource.ZOOM, AttendanceSource.MEET})


class Fate(StrEnum):
    """What becomes of a participant."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    KEPT = "kept"
    DOUBTFUL = "doubtful"
    OUTSIDE = "outside"
    LEFT_OUT = "left_out"
    COACH = "coach"


_WRITTEN = frozenset({Fate.CREATED, Fate.UPDATED})


@dataclass(frozen=True, slots=True)
class PlannedAttendance:
    """One participant: who it is, why, when they were there, and what is done about it."""

    place: int
    participant: Participant
    how: MatchedBy
    fate: Fate
    presence: Presence
    person_id: int | None = None
    person: str = ""
    is_member: bool = False
    candidates: tuple[Candidate, ...] = ()


@dataclass(frozen=True, slots=True)
class AttendanceImport:
    """What an import does, or would do."""

    source: AttendanceSource
    people: tuple[PlannedAttendance, ...]
    not_counted: tuple[NotCounted, ...]
    to_confirm: tuple[Candidate, ...]
    """Members of that day who are not in the report and have no mark."""

    choices: tuple[Candidate, ...] = ()
    """Everybody expected, by name: whom a doubtful participant may be."""

    def with_fate(self, *fates: Fate) -> tuple[PlannedAttendance, ...]:
        """The participants to whom that happens."""
        return tuple(planned for planned in self.people if planned.fate in fates)


def report_day(session: Session, meeting_id: int) -> date:
    """The day whose report is expected; refuse a meeting in which nothing may be written."""
    return writable_meeting(session, meeting_id).day


def plan_attendance_import(
    session: Session,
    meeting_id: int,
    report: AttendanceReport,
    choices: Mapping[int, Choice] | None = None,
) -> AttendanceImport:
    """Say what importing would do; `choices` (place in the report → decision) settle the doubts."""
    meeting = writable_meeting(session, meeting_id)
    _refuse_another_day(meeting, report)
    members = frozenset(member_roles(session, meeting_id))
    marks = _marks(session, meeting_id)
    expected = members | marks.keys()
    matches = match_participants(session, report.participants, expected, choices or {})
    names = {
        person.id: person.full_name
        for person in people_named(session, expected | {m.person_id or 0 for m in matches})
    }
    planned = _planned(meeting, report, matches, marks, members, names)
    planned = _without_coach(session, planned)
    _refuse_another_time(meeting, planned)
    found = {p.person_id for p in planned if p.fate is not Fate.OUTSIDE}
    everybody = sorted(
        (Candidate(key, names[key]) for key in expected), key=lambda candidate: candidate.name
    )
    waiting = tuple(
        candidate
        for candidate in everybody
        if candidate.person_id in members
        and candidate.person_id not in found
        and _is_open(marks.get(candidate.person_id))
    )
    return AttendanceImport(report.source, planned, report.not_counted, waiting, tuple(everybody))


def import_attendance(
    session: Session,
    meeting_id: int,
    report: AttendanceReport,
    choices: Mapping[int, Choice] | None = None,
    now: datetime | None = None,
) -> AttendanceImport:
    """Write what the plan says, and answer it."""
    meeting = writable_meeting(session, meeting_id)
    plan = plan_attendance_import(session, meeting_id, report, choices)
    remember_names(session, report.participants, choices or {})
    written: set[int] = set()
    people = tuple(_known(session, meeting_id, planned, now) for planned in plan.people)
    marks = _marks(session, meeting_id)
    for planned in people:
        key = planned.person_id
        if planned.fate in _WRITTEN and key is not None and key not in written:
            mark = marks.get(key) or _new_mark(session, meeting, key)
            _write(session, meeting, mark, planned, report.source)
            written.add(key)
    if written:
        start_taking(meeting, now)
        session.flush()
    return replace(plan, people=people)


def _known(
    session: Session, meeting_id: int, planned: PlannedAttendance, now: datetime | None
) -> PlannedAttendance:
    """The same participant, with a person of the directory where a new guest was chosen."""
    if planned.how is not MatchedBy.NEW_GUEST or planned.fate is not Fate.CREATED:
        return planned
    name = split_name(planned.participant.name)
    guest = NewGuest(name.first, name.last)
    key = invite_new_guest(session, meeting_id, guest, AttendanceStatus.GUEST, now)
    return replace(planned, person_id=key, person=f"{name.first} {name.last}".strip())


def _refuse_another_day(meeting: Meeting, report: AttendanceReport) -> None:
    """A report of another day is nearly always the wrong file."""
    expected = {meeting.starts_at.date(), meeting.ends_at.date()}
    if not report.days or expected & set(report.days):
        return
    words = current()
    raise UserError(
        translate(
            "AttendanceImport",
            "This report is of {theirs} and the meeting of {ours}: choose the report of that day, or "
            "open the other meeting.",
        ).format(
            theirs=words.join([words.date_long(day) for day in report.days[:2]]),
            ours=words.date_long(meeting.day),
        )
    )


def _refuse_another_time(meeting: Meeting, planned: tuple[PlannedAttendance, ...]) -> None:
    if not planned or any(p.fate is not Fate.OUTSIDE for p in planned):
        return
    raise UserError(
        translate(
            "AttendanceImport",
            "Nobody in this report was there during the meeting ({hours}): choose another report, or "
            "correct the hours of the meeting.",
        ).format(hours=current().time_range(meeting.starts_at.time(), meeting.ends_at.time()))
    )


def _planned(  # noqa: PLR0917 - one plan, made of all that was read
    meeting: Meeting,
    report: AttendanceReport,
    matches: list[Match],
    marks: Mapping[int, Attendance],
    members: frozenset[int],
    names: Mapping[int, str],
) -> tuple[PlannedAttendance, ...]:
    """Each participant with the presence of the whole person, who may be there several times."""
    devices: dict[int, list[Participant]] = {}
    for participant, match in zip(report.participants, matches, strict=True):
        if match.person_id is not None:
            devices.setdefault(match.person_id, []).append(participant)
    planned = []
    for place, (participant, match) in enumerate(zip(report.participants, matches, strict=True)):
        key = match.person_id
        theirs = [participant] if key is None else devices[key]
        presence = presence_of(theirs, meeting.starts_at, meeting.ends_at)
        mark = None if key is None else marks.get(key)
        planned.append(
            PlannedAttendance(
                place,
                participant,
                match.how,
                _fate(match, presence, mark, meeting),
                presence,
                key,
                "" if key is None else names.get(key, ""),
                key in members,
                match.candidates,
            )
        )
    return tuple(planned)


def _without_coach(
    session: Session, planned: tuple[PlannedAttendance, ...]
) -> tuple[PlannedAttendance, ...]:
    """The coach, who holds the meeting, is in every report and in no sheet: there is nothing to ask."""
    coach = coach_profile(session)
    email, names = coach.email.lower(), names_of(coach.name)
    return tuple(
        replace(p, fate=Fate.COACH)
        if p.fate is Fate.DOUBTFUL
        and (email in p.participant.emails or set(names) & set(names_of(p.participant.name)))
        else p
        for p in planned
    )


def _fate(match: Match, presence: Presence, mark: Attendance | None, meeting: Meeting) -> Fate:
    if not presence.intervals:
        return Fate.OUTSIDE
    if match.how in {MatchedBy.DOUBTFUL, MatchedBy.LEFT_OUT}:
        return Fate(match.how.value)
    if mark is None:
        return Fate.CREATED
    if _is_open(mark):
        return Fate.UPDATED
    if mark.source not in _REPORTS or not mark.status.attended:
        return Fate.KEPT
    before = mark.intervals(meeting)
    return Fate.UNCHANGED if is_same(_added(before, presence), before) else Fate.UPDATED


def _is_open(mark: Attendance | None) -> bool:
    """Whether nobody has said yet whether the person came."""
    return mark is None or mark.status is AttendanceStatus.TO_CONFIRM


def _added(before: tuple[Interval, ...], presence: Presence) -> tuple[Interval, ...]:
    """What both reports tell; lengths without hours add nothing to hours."""
    return joined([*before, *presence.intervals]) if presence.is_exact else before


def _new_mark(session: Session, meeting: Meeting, person_id: int) -> Attendance:
    """A mark that says nothing yet."""
    mark = Attendance(
        meeting_id=meeting.id, person_id=person_id, status=AttendanceStatus.TO_CONFIRM
    )
    session.add(mark)
    return mark


def _write(
    session: Session,
    meeting: Meeting,
    mark: Attendance,
    planned: PlannedAttendance,
    source: AttendanceSource,
) -> None:
    intervals = planned.presence.intervals
    if mark.source in _REPORTS and not _is_open(mark):
        intervals = _added(mark.intervals(meeting), planned.presence)
    else:
        mark.status = AttendanceStatus.REMOTE if planned.is_member else AttendanceStatus.GUEST
    if mark.stays:
        mark.stays.clear()
        session.flush()
    mark.source, mark.reason = source, ""
    if intervals != ((meeting.starts_at, meeting.ends_at),):
        mark.stays.extend(Stay(starts_at=start, ends_at=end) for start, end in intervals)


def _marks(session: Session, meeting_id: int) -> dict[int, Attendance]:
    statement = (
        select(Attendance)
        .where(Attendance.meeting_id == meeting_id)
        .options(selectinload(Attendance.stays))
    )
    return {mark.person_id: mark for mark in session.scalars(statement)}
