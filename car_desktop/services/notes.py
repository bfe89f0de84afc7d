"""Collaborative-practice notes and decisions, as they are said during a meeting."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import PracticeNote
from car_desktop.domain.values import Visibility
from car_desktop.services.note_details import LEVELS, NoteDetails, details_of, write_details
from car_desktop.services.note_history import keep_content
from car_desktop.services.publication import is_published_by, refuse_unconsented
from car_desktop.services.refusals import found
from car_desktop.services.retention_holds import refuse_held_meeting
from car_desktop.services.typed_text import typed_form
from car_desktop.services.workspace import refuse_closed, writable_meeting

__all__ = [
    "LEVELS",
    "NoteDetails",
    "NoteRow",
    "change_note",
    "create_note",
    "delete_note",
    "meeting_notes",
    "write_note",
]


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note as a screen shows it."""

    id: int
    meeting_id: int
    text: str
    noted_at: datetime
    details: NoteDetails
    blocks: str = (
        ""  # the same words with their form (`domain/rich_text_json.py`), if they have one
    )

    @property
    def is_private(self) -> bool:
        """True for what only the coach reads."""
        return self.details.visibility is Visibility.PRIVATE


def meeting_notes(session: Session, meeting_id: int) -> tuple[NoteRow, ...]:
    """The notes of a meeting in the order in which they were said."""
    statement = (
        select(PracticeNote)
        .where(PracticeNote.meeting_id == meeting_id)
        .order_by(PracticeNote.noted_at, PracticeNote.id)
    )
    return tuple(_row(note) for note in session.scalars(statement))


def create_note(
    session: Session,
    meeting_id: int,
    text: str,
    details: NoteDetails,
    noted_at: datetime | None = None,
    *,
    blocks: str = "",
) -> int:
    """Write a new note, with its form where it has one; answer its identifier."""
    meeting = writable_meeting(session, meeting_id)
    now = (noted_at or datetime.now()).replace(microsecond=0)
    text, blocks = typed_form(text, blocks)
    note = PracticeNote(meeting_id=meeting.id, text=text, blocks=blocks, noted_at=now)
    write_details(session, note, details)
    session.add(note)
    session.flush()
    return note.id


def write_note(session: Session, note_id: int, text: str, blocks: str = "") -> None:
    """Keep what is being typed; what the note said before this sitting is kept too."""
    note = _writable(session, note_id)
    text, blocks = typed_form(text, blocks)
    if (text, blocks) != (note.text, note.blocks):
        keep_content(session, note)
        note.text, note.blocks = text, blocks


def change_note(
    session: Session, note_id: int, details: NoteDetails, today: date | None = None
) -> None:
    """Change what a note is about and who may read it.

    Raise UserError where it is made publishable without the consent of those that it is about.
    """
    note = _writable(session, note_id)
    if details != details_of(note):
        is_made_publishable = is_published_by(note, details)
        keep_content(session, note)
        write_details(session, note, details)
        if is_made_publishable:
            refuse_unconsented(session, note, today or date.today())


def delete_note(session: Session, note_id: int) -> None:
    """Delete a note; undo brings it back. Raise UserError where a hold forbids it."""
    note = _writable(session, note_id)
    refuse_held_meeting(session, note.meeting)
    session.delete(note)


def _writable(session: Session, note_id: int) -> PracticeNote:
    note = found(session, PracticeNote, note_id)
    refuse_closed(note.meeting)
    return note


def _row(note: PracticeNote) -> NoteRow:
    return NoteRow(
        note.id, note.meeting_id, note.text, note.noted_at, details_of(note), note.blocks
    )
