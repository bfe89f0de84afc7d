"""When a meeting may still be written in: its agenda, attendance, notes and new commitments."""

from __future__ import annotations

from sqlalchemy.orm import Session

from car_desktop.domain.entities import AgendaItem, Meeting
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import MeetingState
from car_desktop.i18n import translate
from car_desktop.services.meetings import MeetingDetail, meeting_detail
from car_desktop.services.refusals import found


def writable_meeting(session: Session, meeting_id: int) -> Meeting:
    """Load a meeting to write in it; what is closed stays as its minutes say until it is reopened."""
    meeting = found(session, Meeting, meeting_id)
    refuse_closed(meeting)
    return meeting


def meeting_in_workspace(session: Session, meeting_id: int) -> MeetingDetail | None:
    """What the head of the workspace says; nothing where the meeting was deleted in the meantime."""
    if session.get(Meeting, meeting_id) is None:
        return None
    return meeting_detail(session, meeting_id)


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
