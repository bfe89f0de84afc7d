"""What a note said before: each sitting keeps the text it found, and any of them can be taken up again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.base import now_utc
from car_desktop.domain.entities import NoteVersion, PracticeNote
from car_desktop.services.frozen_data import as_json, from_json
from car_desktop.services.note_details import NoteDetails, details_of, write_details
from car_desktop.services.publication import is_published_by, refuse_unconsented
from car_desktop.services.refusals import found
from car_desktop.services.workspace import refuse_closed

SITTING = timedelta(minutes=5)
"""Typing goes on while pauses are shorter: what stood at its beginning is kept, not every letter."""

MOST_KEPT = 50


@dataclass(frozen=True, slots=True)
class NoteContent:
    """Everything of a note that a person writes."""

    text: str
    details: NoteDetails
    blocks: str = ""


@dataclass(frozen=True, slots=True)
class PastNote:
    """What a note said until an instant (UTC)."""

    id: int
    written_at: datetime
    content: NoteContent


def note_history(session: Session, note_id: int) -> tuple[PastNote, ...]:
    """What a note said before, the latest first."""
    statement = (
        select(NoteVersion).where(NoteVersion.note_id == note_id).order_by(NoteVersion.id.desc())
    )
    return tuple(
        PastNote(version.id, version.written_at, from_json(version.content, NoteContent))
        for version in session.scalars(statement)
    )


def keep_content(session: Session, note: PracticeNote, now: datetime | None = None) -> None:
    """Keep what a note says, before it is changed, unless this sitting did so already."""
    now = now or now_utc()
    content = _content(note)
    if now - note.updated_at < SITTING or not note.text.strip():
        return
    _add(note, content, note.updated_at)


def restore_note(session: Session, note_id: int, version_id: int) -> None:
    """Let a note say again what it said; what it says now is kept in its turn.

    Raise UserError where it was publishable, and the consent of somebody is missing now.
    """
    note = found(session, PracticeNote, note_id)
    refuse_closed(note.meeting)
    past = from_json(found(session, NoteVersion, version_id).content, NoteContent)
    is_made_publishable = is_published_by(note, past.details)
    _add(note, _content(note), now_utc())
    note.text, note.blocks = past.text, past.blocks
    write_details(session, note, past.details)
    if is_made_publishable:
        refuse_unconsented(session, note, date.today())


def _content(note: PracticeNote) -> NoteContent:
    return NoteContent(note.text, details_of(note), note.blocks)


def _add(note: PracticeNote, content: NoteContent, written_at: datetime) -> None:
    kept = as_json(content)
    if note.versions and note.versions[-1].content == kept:
        return
    note.versions.append(NoteVersion(written_at=written_at, content=kept))
    del note.versions[:-MOST_KEPT]
