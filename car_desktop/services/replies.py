"""What members answered to the notice of a meeting."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Meeting, MeetingReply, Person
from car_desktop.domain.errors import UserError
from car_desktop.domain.facilitation import Reply
from car_desktop.i18n import translate
from car_desktop.services.notices import people_called
from car_desktop.services.refusals import found
from car_desktop.services.roster import organisations_of
from car_desktop.services.workspace import writable_meeting
from car_desktop.typography import sort_key


@dataclass(frozen=True, slots=True)
class ReplyRow:
    """One person who was asked, or who should have been."""

    person_id: int
    name: str
    organisation: str
    reply: Reply
    replied_on: date | None


@dataclass(frozen=True, slots=True)
class Replies:
    """Everyone's answer, and how many there are of each."""

    rows: tuple[ReplyRow, ...]
    was_asked: bool

    def count(self, reply: Reply) -> int:
        """How many people answered so."""
        return Counter(row.reply for row in self.rows)[reply]


def meeting_replies(session: Session, meeting_id: int) -> Replies:
    """Those who were asked, and the members of that day who joined since; by name."""
    meeting = found(session, Meeting, meeting_id)
    stored = {reply.person_id: reply for reply in meeting.replies}
    people = {person.id: person for person in people_called(session, meeting)}
    people |= {reply.person_id: reply.person for reply in meeting.replies}
    places = organisations_of(session, people, meeting.day)
    ordered = sorted(people.values(), key=lambda p: (sort_key(p.sorted_name), p.id))
    rows = tuple(_row(person, stored.get(person.id), places) for person in ordered)
    return Replies(rows, bool(stored))


def set_reply(session: Session, meeting_id: int, person_id: int, reply: Reply, today: date) -> None:
    """Note what somebody answered; « awaiting » takes the answer back."""
    meeting = writable_meeting(session, meeting_id)
    if not meeting.state.counts:
        raise UserError(
            translate("Replies", "This meeting does not take place: nobody is expected at it.")
        )
    stored = session.scalar(
        select(MeetingReply).where(
            MeetingReply.meeting_id == meeting.id, MeetingReply.person_id == person_id
        )
    )
    if stored is None:
        stored = MeetingReply(meeting_id=meeting.id, person_id=found(session, Person, person_id).id)
        session.add(stored)
    if stored.reply is not reply:
        stored.reply = reply
        stored.replied_on = None if reply is Reply.AWAITING else today


def _row(
    person: Person, stored: MeetingReply | None, places: dict[int, tuple[str, str]]
) -> ReplyRow:
    return ReplyRow(
        person_id=person.id,
        name=person.sorted_name,
        organisation=places.get(person.id, ("", ""))[0],
        reply=stored.reply if stored else Reply.AWAITING,
        replied_on=stored.replied_on if stored else None,
    )
