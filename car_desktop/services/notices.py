"""The notice of a meeting: what it prints, whom it is for, and what sending it changes."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from car_desktop.domain.entities import Meeting, MeetingReply, Person
from car_desktop.domain.errors import UserError
from car_desktop.domain.facilitation import Reply
from car_desktop.domain.values import AgendaState, AttendanceStatus, Intention, MeetingState
from car_desktop.i18n import translate
from car_desktop.services.meeting_heading import MeetingHeading, meeting_heading
from car_desktop.services.profile import Profile, coach_profile
from car_desktop.services.refusals import found
from car_desktop.typography import sort_key


@dataclass(frozen=True, slots=True)
class NoticeItem:
    """A point of the agenda as members may read it; never its script."""

    title: str
    intention: Intention
    lead: str
    planned_minutes: int
    public_note: str
    public_blocks: str = ""  # the note with its form, if it has one


@dataclass(frozen=True, slots=True)
class Notice:
    """What the notice of one meeting says."""

    heading: MeetingHeading
    purpose: str
    convener: Profile
    items: tuple[NoticeItem, ...]

    @property
    def planned_minutes(self) -> int:
        """What the points take together."""
        return sum(item.planned_minutes for item in self.items)


@dataclass(frozen=True, slots=True)
class Recipient:
    """A member who is told of the meeting; `address` is empty where none is known."""

    person_id: int
    name: str
    address: str


@dataclass(frozen=True, slots=True)
class NoticeState:
    """Whom a notice would go to, and whether one was sent before."""

    meeting_state: MeetingState
    recipients: tuple[Recipient, ...]
    was_sent: bool


def notice(session: Session, meeting_id: int) -> Notice:
    """Read the notice of a meeting; what was withdrawn from its agenda is not announced."""
    meeting = found(session, Meeting, meeting_id)
    return Notice(
        heading=meeting_heading(meeting),
        purpose=meeting.purpose,
        convener=coach_profile(session),
        items=tuple(
            NoticeItem(
                item.title,
                item.intention,
                item.lead,
                item.planned_minutes,
                item.public_note,
                item.public_blocks,
            )
            for item in meeting.agenda
            if item.state is not AgendaState.WITHDRAWN
        ),
    )


def notice_state(session: Session, meeting_id: int) -> NoticeState:
    """Whom the notice is for; refuse a meeting that nobody is called to any more."""
    meeting = found(session, Meeting, meeting_id)
    _refuse_past(meeting)
    return NoticeState(
        meeting_state=meeting.state,
        recipients=tuple(
            Recipient(person.id, person.full_name, person.email)
            for person in people_called(session, meeting)
        ),
        was_sent=meeting.state is MeetingState.CALLED or bool(meeting.replies),
    )


def record_notice(session: Session, meeting_id: int, *, asks_again: bool = False) -> None:
    """Say that the notice was sent: the meeting is called, and each member owes a reply.

    Replies already received stay, unless everyone is asked again.
    """
    meeting = found(session, Meeting, meeting_id)
    _refuse_past(meeting)
    meeting.change_state(MeetingState.CALLED)
    if asks_again:
        for reply in meeting.replies:
            reply.reply, reply.replied_on = Reply.AWAITING, None
    asked = {reply.person_id for reply in meeting.replies}
    for person in people_called(session, meeting):
        if person.id not in asked:
            meeting.replies.append(MeetingReply(person_id=person.id))


def people_called(session: Session, meeting: Meeting) -> list[Person]:
    """The members of that day, by name, without the convener and those who are not expected."""
    convener = coach_profile(session)
    absent = {
        mark.person_id
        for mark in meeting.attendance
        if mark.status is AttendanceStatus.NOT_EXPECTED
    }
    people = {m.person_id: m.person for m in meeting.community.members_on(meeting.day)}
    called = [
        person
        for person in people.values()
        if person.id not in absent and not _is_convener(person, convener)
    ]
    return sorted(called, key=lambda person: (sort_key(person.sorted_name), person.id))


def _is_convener(person: Person, convener: Profile) -> bool:
    if convener.email and person.email:
        return person.email.casefold() == convener.email.casefold()
    return bool(convener.name) and person.full_name == convener.name


def _refuse_past(meeting: Meeting) -> None:
    """Raise UserError where there is nothing to call people to."""
    refusal = {
        MeetingState.CANCELLED: translate(
            "Notice", "This meeting is cancelled: plan it again before you call people to it."
        ),
        MeetingState.POSTPONED: translate(
            "Notice", "This meeting is postponed: give it a new date before you call people to it."
        ),
        MeetingState.HELD: translate(
            "Notice", "This meeting was held: there is nobody left to call to it."
        ),
        MeetingState.CLOSED: translate(
            "Notice", "This meeting is closed: there is nobody left to call to it."
        ),
    }.get(meeting.state)
    if refusal is not None:
        raise UserError(refusal)
