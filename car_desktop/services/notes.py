"""Collaborative-practice notes and decisions, as they are said during a meeting."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import PracticeNote
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import Dimension, NoteKind, Visibility
from car_desktop.i18n import translate
from car_desktop.services.refusals import found
from car_desktop.services.typed_text import typed_line, typed_text
from car_desktop.services.workspace import refuse_closed, refuse_foreign_item, writable_meeting

LEVELS = (1, 2, 3, 4)


@dataclass(frozen=True, slots=True)
class NoteDetails:
    """Everything about a note except its text: what chips and fields hold."""

    kind: NoteKind = NoteKind.OBSERVATION
    agenda_item_id: int | None = None
    visibility: Visibility = Visibility.GROUP
    dimension: Dimension | None = None
    level: int | None = None
    evidence: str = ""
    effect: str = ""
    next_step: str = ""
    shared_by: str = ""


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A note as a screen shows it."""

    id: int
    meeting_id: int
    text: str
    noted_at: datetime
    details: NoteDetails

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
) -> int:
    """Write a new note; answer its identifier."""
    meeting = writable_meeting(session, meeting_id)
    now = (noted_at or datetime.now()).replace(microsecond=0)
    note = PracticeNote(meeting_id=meeting.id, text=typed_text(text), noted_at=now)
    _write_details(session, note, details)
    session.add(note)
    session.flush()
    return note.id


def write_note(session: Session, note_id: int, text: str) -> None:
    """Keep what is being typed."""
    _writable(session, note_id).text = typed_text(text)


def change_note(session: Session, note_id: int, details: NoteDetails) -> None:
    """Change what a note is about and who may read it."""
    _write_details(session, _writable(session, note_id), details)


def delete_note(session: Session, note_id: int) -> None:
    """Delete a note; undo brings it back."""
    session.delete(_writable(session, note_id))


def _writable(session: Session, note_id: int) -> PracticeNote:
    note = found(session, PracticeNote, note_id)
    refuse_closed(note.meeting)
    return note


def _write_details(session: Session, note: PracticeNote, details: NoteDetails) -> None:
    if details.level is not None and details.level not in LEVELS:
        raise UserError(translate("Notes", "A level goes from 1 to 4."))
    meeting = writable_meeting(session, note.meeting_id)
    refuse_foreign_item(session, meeting, details.agenda_item_id)
    note.kind = details.kind
    note.agenda_item_id = details.agenda_item_id
    note.visibility = details.visibility
    note.dimension = details.dimension
    note.level = details.level
    note.evidence = typed_text(details.evidence)
    note.effect = typed_text(details.effect)
    note.next_step = typed_text(details.next_step)
    note.shared_by = typed_line(details.shared_by)


def _row(note: PracticeNote) -> NoteRow:
    details = NoteDetails(
        kind=note.kind,
        agenda_item_id=note.agenda_item_id,
        visibility=note.visibility,
        dimension=note.dimension,
        level=note.level,
        evidence=note.evidence,
        effect=note.effect,
        next_step=note.next_step,
        shared_by=note.shared_by,
    )
    return NoteRow(note.id, note.meeting_id, note.text, note.noted_at, details)
