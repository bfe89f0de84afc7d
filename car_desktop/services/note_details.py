"""Everything about a note except its text."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from car_desktop.domain.entities import PracticeNote
from car_desktop.domain.errors import UserError
from car_desktop.domain.frameworks import joined_tags, split_tags
from car_desktop.domain.values import Dimension, NoteKind, Visibility
from car_desktop.i18n import translate
from car_desktop.services.typed_text import typed_line, typed_text
from car_desktop.services.workspace import refuse_foreign_item, writable_meeting

LEVELS = (1, 2, 3, 4)


@dataclass(frozen=True, slots=True)
class NoteDetails:
    """What chips and fields hold."""

    kind: NoteKind = NoteKind.OBSERVATION
    agenda_item_id: int | None = None
    visibility: Visibility = Visibility.GROUP
    dimension: Dimension | None = None
    level: int | None = None
    evidence: str = ""
    effect: str = ""
    next_step: str = ""
    shared_by: str = ""
    tags: tuple[str, ...] = ()


def details_of(note: PracticeNote) -> NoteDetails:
    """The details of a note."""
    return NoteDetails(
        kind=note.kind,
        agenda_item_id=note.agenda_item_id,
        visibility=note.visibility,
        dimension=note.dimension,
        level=note.level,
        evidence=note.evidence,
        effect=note.effect,
        next_step=note.next_step,
        shared_by=note.shared_by,
        tags=split_tags(note.tags),
    )


def write_details(session: Session, note: PracticeNote, details: NoteDetails) -> None:
    """Give a note other details; raise UserError for a level or an item that is not."""
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
    note.tags = joined_tags(details.tags)
