"""What a line typed in the room may refer to, and its writing as a note or a commitment."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy.orm import Session

from car_desktop.domain.entities import Meeting
from car_desktop.domain.errors import UserError
from car_desktop.domain.quick_entry import QuickEntry, QuickKind, Someone
from car_desktop.domain.values import NoteKind, Visibility
from car_desktop.i18n import translate
from car_desktop.services.attendance import AttendanceRow, attendance_sheet
from car_desktop.services.commitments import CommitmentDraft, create_commitment
from car_desktop.services.next_meeting import day_of_next_meeting
from car_desktop.services.notes import NoteDetails, create_note
from car_desktop.services.refusals import found

_KINDS = {
    QuickKind.NOTE: NoteKind.OBSERVATION,
    QuickKind.DECISION: NoteKind.DECISION,
    QuickKind.QUESTION: NoteKind.QUESTION,
    QuickKind.SUCCESS: NoteKind.SUCCESS,
}


@dataclass(frozen=True, slots=True)
class QuickGround:
    """Who and which days the words of a line may mean, at one meeting."""

    people: tuple[Someone, ...]
    today: date
    next_meeting_on: date | None


def quick_ground(session: Session, meeting_id: int) -> QuickGround:
    """The people of the sheet, and the days as seen from the meeting."""
    meeting = found(session, Meeting, meeting_id)
    rows = attendance_sheet(session, meeting_id).rows
    return QuickGround(tuple(_people(rows)), meeting.day, day_of_next_meeting(session, meeting))


def write_quick_entry(
    session: Session,
    meeting_id: int,
    entry: QuickEntry,
    agenda_item_id: int | None,
    noted_at: datetime,
) -> int:
    """Write what was understood of a line; answer the identifier of the note or commitment."""
    _refuse(entry)
    if entry.is_commitment:
        commitment = CommitmentDraft(
            what=entry.text,
            owner_id=entry.who.id if entry.who else None,
            due_on=entry.due_on,
            agenda_item_id=agenda_item_id,
            due_next_meeting=entry.is_due_next_meeting,
        )
        return create_commitment(session, meeting_id, commitment, noted_at)
    details = NoteDetails(
        kind=_KINDS[entry.kind],
        agenda_item_id=agenda_item_id,
        visibility=Visibility.PRIVATE if entry.is_private else Visibility.GROUP,
        dimension=entry.dimension,
        tags=entry.tags,
        shared_by=entry.who.handle if entry.who else "",
    )
    return create_note(session, meeting_id, entry.text, details, noted_at)


def _refuse(entry: QuickEntry) -> None:
    if not entry.text:
        raise UserError(translate("QuickEntry", "Write the text after the letter."))
    if entry.is_commitment and entry.is_private:
        raise UserError(
            translate(
                "QuickEntry",
                "A commitment is followed by the group: take the “!” away, or write a private note.",
            )
        )


def _people(rows: Sequence[AttendanceRow]) -> Iterator[Someone]:
    """Everybody on the sheet, namesakes told apart by where they work, else by a number."""
    names = Counter(row.full_name for row in rows)
    given: Counter[str] = Counter()
    for row in rows:
        handle = row.full_name
        if names[handle] > 1 and row.organisation:
            handle = f"{handle} ({row.organisation})"
        given[handle] += 1
        if given[handle] > 1:
            handle = f"{handle} ({given[handle]})"
        yield Someone(row.person_id, handle, row.short_name, row.organisation)
