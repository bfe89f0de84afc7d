"""What a community has behind it: its meetings with their rates, its notes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Meeting, PracticeNote
from car_desktop.domain.text import matches
from car_desktop.domain.values import Dimension, NoteKind, Visibility
from car_desktop.services.meetings import MeetingRow, meetings
from car_desktop.services.rates import Rate, rates


@dataclass(frozen=True, slots=True)
class HeldOrPlanned:
    """A meeting of the list, with its rate once it was held."""

    row: MeetingRow
    rate: Rate | None


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A note, with the meeting where it was written."""

    id: int
    meeting_id: int
    day: date
    kind: NoteKind
    text: str
    visibility: Visibility
    dimension: Dimension | None
    shared_by: str


def community_meetings(session: Session, community_id: int) -> list[HeldOrPlanned]:
    """The meetings of a community, the latest first."""
    rows = meetings(session, community_id)
    known = rates(session, [row.id for row in rows])
    return [HeldOrPlanned(row, known.get(row.id)) for row in reversed(rows)]


def community_notes(session: Session, community_id: int, search: str = "") -> list[NoteLine]:
    """The notes of a community, the latest first; a search ignores accents."""
    statement = (
        select(PracticeNote, Meeting.starts_at)
        .join(PracticeNote.meeting)
        .where(Meeting.community_id == community_id)
        .order_by(Meeting.starts_at.desc(), PracticeNote.id.desc())
    )
    lines = [_line(note, starts_at) for note, starts_at in session.execute(statement)]
    return [line for line in lines if matches(search, line.text, line.shared_by)]


def _line(note: PracticeNote, starts_at: datetime) -> NoteLine:
    return NoteLine(
        id=note.id,
        meeting_id=note.meeting_id,
        day=starts_at.date(),
        kind=note.kind,
        text=note.text,
        visibility=note.visibility,
        dimension=note.dimension,
        shared_by=note.shared_by,
    )
