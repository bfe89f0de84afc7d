"""Enumerations and small frozen values; Qt-free and SQLAlchemy-free, so that screens may import them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Self


class OrganisationKind(StrEnum):
    """What kind of body an organisation is."""

    SERVICE_CENTRE = "service_centre"
    SCHOOL_BOARD = "school_board"
    SCHOOL = "school"
    CENTRE = "centre"
    PARTNER = "partner"
    OTHER = "other"


class Civility(StrEnum):
    """The form of address a person chose; none is the default."""

    NONE = "none"
    MS = "ms"
    MR = "mr"
    DR_F = "dr_f"
    DR_M = "dr_m"


class CommunityKind(StrEnum):
    """The kinds of community that a coach accompanies (domain: tiers, committees, CLC teams)."""

    DIRECTORS_GENERAL = "directors_general"
    SCHOOL_LEADERS = "school_leaders"
    LEARNING_COMMUNITY = "learning_community"
    COMMITTEE = "committee"
    CLC_TEAM = "clc_team"

    @property
    def tier(self) -> int | None:
        """The tier (1, 2 or 3) of the CAR programme; committees and CLC teams have none."""
        return _TIERS.get(self)


_TIERS = {
    CommunityKind.DIRECTORS_GENERAL: 1,
    CommunityKind.SCHOOL_LEADERS: 2,
    CommunityKind.LEARNING_COMMUNITY: 3,
}


class MembershipRole(StrEnum):
    """What a person is in a community, for a period."""

    MEMBER = "member"
    LOCAL_PILOT = "local_pilot"
    CO_FACILITATOR = "co_facilitator"
    COACH = "coach"
    RESOURCE_PERSON = "resource_person"
    RESEARCHER = "researcher"


class MeetingMode(StrEnum):
    """How people gather."""

    IN_PERSON = "in_person"
    REMOTE = "remote"
    HYBRID = "hybrid"


class MeetingState(StrEnum):
    """Where a meeting stands between its planning and its closing."""

    PLANNED = "planned"
    CALLED = "called"
    HELD = "held"
    CLOSED = "closed"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"

    @property
    def is_upcoming(self) -> bool:
        """True while the meeting is still expected to take place."""
        return self in (MeetingState.PLANNED, MeetingState.CALLED)

    @property
    def counts(self) -> bool:
        """True when the meeting keeps its number and its place in rates."""
        return self not in (MeetingState.POSTPONED, MeetingState.CANCELLED)


# From each state, those that a coach may choose next (« held » is also reached by taking attendance).
MEETING_TRANSITIONS: dict[MeetingState, tuple[MeetingState, ...]] = {
    MeetingState.PLANNED: (
        MeetingState.CALLED,
        MeetingState.HELD,
        MeetingState.POSTPONED,
        MeetingState.CANCELLED,
    ),
    MeetingState.CALLED: (
        MeetingState.PLANNED,
        MeetingState.HELD,
        MeetingState.POSTPONED,
        MeetingState.CANCELLED,
    ),
    MeetingState.HELD: (MeetingState.CLOSED, MeetingState.PLANNED),
    MeetingState.CLOSED: (MeetingState.HELD,),
    MeetingState.POSTPONED: (MeetingState.PLANNED, MeetingState.CANCELLED),
    MeetingState.CANCELLED: (MeetingState.PLANNED,),
}


class Intention(StrEnum):
    """What an agenda item is for."""

    INFORM = "inform"
    CONSULT = "consult"
    PRODUCE = "produce"
    DECIDE = "decide"
    LEARN = "learn"
    CELEBRATE = "celebrate"
    REGULATE = "regulate"
    BREAK = "break"


class AgendaState(StrEnum):
    """What became of an agenda item."""

    OPEN = "open"
    TREATED = "treated"
    DEFERRED = "deferred"
    WITHDRAWN = "withdrawn"


class AttendanceStatus(StrEnum):
    """The states of the attendance register."""

    PRESENT = "present"
    REMOTE = "remote"
    HYBRID = "hybrid"
    LATE = "late"
    LEFT_EARLY = "left_early"
    PARTIAL = "partial"
    REPRESENTED = "represented"
    EXCUSED = "excused"
    ABSENT = "absent"
    NOT_EXPECTED = "not_expected"
    GUEST = "guest"
    OBSERVER = "observer"
    TO_CONFIRM = "to_confirm"

    @property
    def attended(self) -> bool:
        """True when the person took part, wholly or not."""
        return self in _ATTENDED

    @property
    def covers_seat(self) -> bool:
        """True when the member's seat was filled: in person, or by a delegate."""
        return self in _MEMBER_ATTENDED or self is AttendanceStatus.REPRESENTED

    @property
    def in_denominator(self) -> bool:
        """True when the person counts among those who were expected."""
        return self not in _OUTSIDE_RATE


_MEMBER_ATTENDED = frozenset(
    {
        AttendanceStatus.PRESENT,
        AttendanceStatus.REMOTE,
        AttendanceStatus.HYBRID,
        AttendanceStatus.LATE,
        AttendanceStatus.LEFT_EARLY,
        AttendanceStatus.PARTIAL,
    }
)
_ATTENDED = _MEMBER_ATTENDED | {AttendanceStatus.GUEST, AttendanceStatus.OBSERVER}
_OUTSIDE_RATE = frozenset(
    {AttendanceStatus.NOT_EXPECTED, AttendanceStatus.GUEST, AttendanceStatus.OBSERVER}
)


class AttendanceSource(StrEnum):
    """Where an attendance mark comes from."""

    MANUAL = "manual"
    SHEET = "sheet"
    TEAMS = "teams"
    ZOOM = "zoom"
    MEET = "meet"


class NoteKind(StrEnum):
    """What a collaborative-practice note records."""

    OBSERVATION = "observation"
    SHARED_PRACTICE = "shared_practice"
    TRIED_PRACTICE = "tried_practice"
    OBSTACLE = "obstacle"
    LEVER = "lever"
    DECISION = "decision"
    QUOTE = "quote"
    QUESTION = "question"
    SUCCESS = "success"


class Dimension(StrEnum):
    """The dimensions of a professional learning community (Hord 1997; Olivier, Hipp and Huffman)."""

    SHARED_LEADERSHIP = "shared_leadership"
    SHARED_VISION = "shared_vision"
    COLLECTIVE_LEARNING = "collective_learning"
    SHARED_PRACTICE = "shared_practice"
    RELATIONSHIPS = "relationships"
    STRUCTURES = "structures"


class Visibility(StrEnum):
    """Who may read a note; private ones never leave the program."""

    PRIVATE = "private"
    GROUP = "group"
    SERVICE_CENTRE = "service_centre"
    PUBLISHABLE = "publishable"


class CommitmentState(StrEnum):
    """Where a commitment stands."""

    OPEN = "open"
    IN_PROGRESS = "in_progress"
    KEPT = "kept"
    POSTPONED = "postponed"
    DROPPED = "dropped"

    @property
    def is_open(self) -> bool:
        """True while something is still expected."""
        return self not in (CommitmentState.KEPT, CommitmentState.DROPPED)


class DayOffKind(StrEnum):
    """Why there is no school on a day."""

    HOLIDAY = "holiday"
    PEDAGOGICAL = "pedagogical"
    BREAK = "break"
    CONDITIONAL = "conditional"


class Frequency(StrEnum):
    """How a series repeats."""

    WEEKLY = "weekly"
    MONTHLY_BY_WEEKDAY = "monthly_by_weekday"
    MONTHLY_BY_DATE = "monthly_by_date"
    DATES = "dates"


class OnDayOff(StrEnum):
    """What becomes of an occurrence that falls on a day off."""

    SKIP = "skip"
    NEXT_OPEN_DAY = "next_open_day"
    PREVIOUS_OPEN_DAY = "previous_open_day"
    NEXT_WEEK = "next_week"
    KEEP = "keep"


class Language(StrEnum):
    """A language of the interface or of a document."""

    FRENCH = "fr"
    ENGLISH = "en"


SCHOOL_YEAR_FIRST_MONTH = 7


@dataclass(frozen=True, slots=True, order=True)
class SchoolYear:
    """From 1 July of `start` to 30 June of the next year."""

    start: int

    @classmethod
    def of(cls, day: date) -> Self:
        """The school year that holds a day."""
        return cls(day.year if day.month >= SCHOOL_YEAR_FIRST_MONTH else day.year - 1)

    @property
    def first_day(self) -> date:
        """1 July."""
        return date(self.start, 7, 1)

    @property
    def last_day(self) -> date:
        """30 June."""
        return date(self.start + 1, 6, 30)

    def __contains__(self, day: date) -> bool:
        return self.first_day <= day <= self.last_day

    def __str__(self) -> str:
        return f"{self.start}-{self.start + 1}"
