"""Everything in the middle of the workspace, read at one moment."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from car_desktop.services.agenda import AgendaRow, agenda
from car_desktop.services.commitments import CommitmentRow, meeting_commitments
from car_desktop.services.notes import NoteRow, meeting_notes
from car_desktop.services.reviews import ReviewRow, commitments_to_review


@dataclass(frozen=True, slots=True)
class MeetingRecord:
    """What was said at a meeting, the points it belongs to, and what it reviews."""

    items: tuple[AgendaRow, ...]
    notes: tuple[NoteRow, ...]
    commitments: tuple[CommitmentRow, ...]
    reviews: tuple[ReviewRow, ...]


def meeting_record(session: Session, meeting_id: int) -> MeetingRecord:
    """Read notes, commitments, agenda and reviews of a meeting."""
    return MeetingRecord(
        items=agenda(session, meeting_id).items,
        notes=meeting_notes(session, meeting_id),
        commitments=meeting_commitments(session, meeting_id),
        reviews=commitments_to_review(session, meeting_id),
    )
