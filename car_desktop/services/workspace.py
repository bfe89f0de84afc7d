"""When a meeting may still be written in: its agenda, attendance, notes and new commitments."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from car_desktop.domain.entities import AgendaItem, Meeting
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import MeetingState
from car_desktop.i18n import translate
from car_desktop.services.meetings import MeetingRow, meeting_row
from car_desktop.services.refusals import found


@dataclass(frozen=True, slots=True)
class WorkspaceHead:
    """Which meeting the workspace shows, and where it stands."""

    row: MeetingRow
    state_reason: str

    @property
    def is_closed(self) -> bool:
        """True when nothing may be written until it is reopened."""
        return self.row.state is MeetingState.CLOSED


def writable_meeting(session: Session, meeting_id: int) -> Meeting:
    """Load a meeting to write in it; what is closed stays as its minutes say until it is reopened."""
    meeting = found(session, Meeting, meeting_id)
    refuse_closed(meeting)
    return meeting


def workspace_head(session: Session, meeting_id: int) -> WorkspaceHead | None:
    """What the head of the workspace says; nothing where the meeting was deleted in the meantime."""
    meeting = session.get(Meeting, meeting_id)
    if meeting is None:
        return None
    return WorkspaceHead(meeting_row(session, meeting_id), meeting.state_reason)


def refuse_closed(meeting: Meeting) -> None:
    """Raise UserError where the meeting is closed."""
    if meeting.state is MeetingState.CLOSED:
        raise UserError(
            translate("Workspace", "This meeting is closed: reopen it to change what it holds.")
        )


def refuse_foreign_item(session: Session, meeting: Meeting, agenda_item_id: int | None) -> None:
    """Raise UserError where an agenda item is gone or belongs to another meeting."""
    if agenda_item_id is None:
        return
    if found(session, AgendaItem, agenda_item_id).meeting_id != meeting.id:
        raise UserError(translate("Workspace", "This agenda item belongs to another meeting."))
