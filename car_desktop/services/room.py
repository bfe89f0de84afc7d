"""What a room may see of a meeting: public words only, never a script nor a note of the coach."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import AgendaItem, Meeting
from car_desktop.domain.timing import MeetingTimer
from car_desktop.services.norms import norms_on
from car_desktop.services.refusals import found
from car_desktop.services.timer import meeting_timer


@dataclass(frozen=True, slots=True)
class RoomView:
    """The agenda with its clocks, the question of each point, and the norms in force."""

    community: str
    timer: MeetingTimer
    questions: tuple[tuple[int, str], ...]
    norms: tuple[str, ...]

    def question(self, item_id: int) -> str:
        """The public note of a point."""
        return dict(self.questions).get(item_id, "")


def room_view(session: Session, meeting_id: int) -> RoomView:
    """Read what the room may see."""
    meeting = found(session, Meeting, meeting_id)
    norms = norms_on(session, meeting.community_id, meeting.day)
    asked = select(AgendaItem.id, AgendaItem.public_note).where(
        AgendaItem.meeting_id == meeting_id, AgendaItem.public_note != ""
    )
    return RoomView(
        community=meeting.community.name,
        timer=meeting_timer(session, meeting_id),
        questions=tuple((key, text) for key, text in session.execute(asked)),
        norms=norms.lines if norms else (),
    )
