"""What a community decided and what its members took on: over a school year, or at one meeting."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from car_desktop.domain.entities import Community, Meeting, PracticeNote
from car_desktop.domain.values import (
    CommitmentState,
    CommunityKind,
    Language,
    NoteKind,
    SchoolYear,
    Visibility,
)
from car_desktop.services.commitments import CommitmentRow, row_of
from car_desktop.services.follow_up import FollowThrough
from car_desktop.services.meeting_heading import MeetingHeading, counting_meetings, meeting_heading
from car_desktop.services.refusals import found


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided, and under which point of the agenda."""

    text: str
    blocks: str  # the same words with their form (JSON)
    point: str


@dataclass(frozen=True, slots=True)
class DecidingMeeting:
    """A meeting with its decisions and the commitments made at it."""

    number: int | None  # in its school year
    title: str
    starts_at: datetime
    ends_at: datetime
    decisions: tuple[Decision, ...]
    commitments: tuple[CommitmentRow, ...]


@dataclass(frozen=True, slots=True)
class DecisionsRecord:
    """The record of one school year, or of one meeting where there is a heading."""

    community: str
    kind: CommunityKind
    organisation: str
    language: Language
    school_year: SchoolYear
    meetings: tuple[DecidingMeeting, ...]
    heading: MeetingHeading | None = None
    private_decisions: int = 0  # how many stay with the coach

    @property
    def commitments(self) -> tuple[CommitmentRow, ...]:
        """Those of all its meetings, in the order in which they were made."""
        return tuple(one for meeting in self.meetings for one in meeting.commitments)

    @property
    def decisions(self) -> int:
        """How many there are."""
        return sum(len(meeting.decisions) for meeting in self.meetings)


def decisions_of_year(
    session: Session, community_id: int, school_year: SchoolYear
) -> DecisionsRecord:
    """Everything decided and taken on at the meetings of a school year that took or take place."""
    community = found(session, Community, community_id)
    counting = counting_meetings(community, school_year)
    numbers = {meeting.id: number for number, meeting in enumerate(counting, start=1)}
    return _record(community, school_year, counting, numbers)


def decisions_of_meeting(session: Session, meeting_id: int) -> DecisionsRecord:
    """What one meeting decided, and where its commitments stand."""
    meeting = found(session, Meeting, meeting_id)
    heading = meeting_heading(meeting)
    numbers = {meeting.id: heading.number} if heading.number else {}
    year = SchoolYear.of(meeting.day)
    return _record(meeting.community, year, [meeting], numbers, heading)


def follow_through_of(commitments: Iterable[CommitmentRow], today: date) -> FollowThrough:
    """Kept and due, as `follow_up.follow_through` counts them, of commitments already read."""
    rows = tuple(commitments)
    kept = [row for row in rows if row.state is CommitmentState.KEPT]
    on_time = [
        row
        for row in kept
        if row.due_on is None or (row.closed_on is not None and row.closed_on <= row.due_on)
    ]
    due = [row for row in rows if not row.state.is_open or row.is_late(today)]
    return FollowThrough(len(kept), len(on_time), len(due))


def _record(
    community: Community,
    school_year: SchoolYear,
    meetings: Sequence[Meeting],
    numbers: dict[int, int],
    heading: MeetingHeading | None = None,
) -> DecisionsRecord:
    return DecisionsRecord(
        community=community.name,
        kind=community.kind,
        organisation=community.organisation.name if community.organisation else "",
        language=community.language,
        school_year=school_year,
        meetings=tuple(_meeting(meeting, numbers.get(meeting.id)) for meeting in meetings),
        heading=heading,
        private_decisions=sum(
            note.visibility is Visibility.PRIVATE
            for meeting in meetings
            for note in _decisions(meeting)
        ),
    )


def _meeting(meeting: Meeting, number: int | None) -> DecidingMeeting:
    return DecidingMeeting(
        number=number,
        title=meeting.title,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        decisions=tuple(
            Decision(note.text, note.blocks, note.agenda_item.title if note.agenda_item else "")
            for note in _decisions(meeting)
            if note.visibility is not Visibility.PRIVATE
        ),
        commitments=tuple(row_of(commitment) for commitment in meeting.commitments),
    )


def _decisions(meeting: Meeting) -> list[PracticeNote]:
    return [n for n in meeting.notes if n.kind is NoteKind.DECISION and n.text.strip()]
