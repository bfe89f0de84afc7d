"""What the meeting before left: points it did not get to, and commitments still open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import AgendaItem, Meeting
from car_desktop.domain.values import AgendaState, Intention, MeetingState
from car_desktop.i18n import speaking
from car_desktop.services.agenda import AgendaDraft, add_agenda_item, draft_of
from car_desktop.services.agenda_models import follow_up_title, is_follow_up
from car_desktop.services.commitments import CommitmentRow
from car_desktop.services.refusals import found
from car_desktop.services.reviews import commitments_to_review
from car_desktop.services.workspace import writable_meeting

FOLLOW_UP_MINUTES = 10


@dataclass(frozen=True, slots=True)
class LeftItem:
    """A point that may be taken over."""

    id: int
    title: str
    planned_minutes: int


@dataclass(frozen=True, slots=True)
class CarryOver:
    """What may be taken over into one meeting, and from which day."""

    day: date | None  # of the meeting before; none where there was none
    items: tuple[LeftItem, ...]
    commitments: tuple[CommitmentRow, ...]
    has_follow_up: bool  # a point of this agenda already comes back to commitments

    @property
    def needs_follow_up(self) -> bool:
        """Whether open commitments have no point of the agenda yet."""
        return bool(self.commitments) and not self.has_follow_up

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to take."""
        return not self.items and not self.needs_follow_up


def carry_over(session: Session, meeting_id: int) -> CarryOver:
    """What the last meeting held before this one left, less what some agenda took over already."""
    meeting = found(session, Meeting, meeting_id)
    before = _meeting_before(session, meeting)
    reviews = commitments_to_review(session, meeting_id)
    return CarryOver(
        day=before.day if before else None,
        items=tuple(
            LeftItem(item.id, item.title, item.planned_minutes)
            for item in (left_items(before) if before else ())
        ),
        commitments=tuple(row.commitment for row in reviews if row.found_state is None),
        has_follow_up=_follow_up_of(meeting) is not None,
    )


def take_over(session: Session, meeting_id: int) -> int:
    """Take everything that is offered into the agenda; answer how many points that adds."""
    left = carry_over(session, meeting_id)
    if left.needs_follow_up:
        add_follow_up(session, meeting_id)
    for item in left.items:
        take_item_over(session, meeting_id, item.id)
    return len(left.items) + left.needs_follow_up


def take_item_over(session: Session, meeting_id: int, item_id: int) -> int:
    """Take one point over with all that was prepared; what was put off says who has it now.

    It goes behind the points taken over before it, or the review of commitments, else to the end.
    """
    meeting = writable_meeting(session, meeting_id)
    left = found(session, AgendaItem, item_id)
    taken_id = add_agenda_item(session, meeting.id, draft_of(left), _place_for_carried(meeting))
    found(session, AgendaItem, taken_id).carried_from_id = left.id
    session.flush()
    session.expire(meeting, ["agenda"])
    session.expire(left, ["carried_to"])
    return taken_id


def add_follow_up(session: Session, meeting_id: int) -> int:
    """Add the point that comes back to earlier commitments, after the opening."""
    meeting = writable_meeting(session, meeting_id)
    with speaking(meeting.community.language):
        title = follow_up_title()
    draft = AgendaDraft(title, Intention.LEARN, planned_minutes=FOLLOW_UP_MINUTES)
    opening = meeting.agenda[0].id if meeting.agenda else None
    added = add_agenda_item(session, meeting.id, draft, opening)
    session.expire(meeting, ["agenda"])
    return added


def _meeting_before(session: Session, meeting: Meeting) -> Meeting | None:
    return session.scalars(
        select(Meeting)
        .where(
            Meeting.community_id == meeting.community_id,
            Meeting.starts_at < meeting.starts_at,
            Meeting.state.in_((MeetingState.HELD, MeetingState.CLOSED)),
        )
        .order_by(Meeting.starts_at.desc(), Meeting.id.desc())
        .limit(1)
    ).first()


def left_items(before: Meeting) -> list[AgendaItem]:
    """Points put off, and open ones of which nothing was kept; none that an agenda has taken over.

    A coach who never says what became of the points leaves all of them open: then only those put
    off in so many words are offered.
    """
    is_followed = is_agenda_followed(before)
    return [
        item
        for item in before.agenda
        if item.intention is not Intention.BREAK
        and (item.state is AgendaState.DEFERRED or (is_followed and _is_untouched(item)))
        and not item.carried_to
    ]


def is_agenda_followed(meeting: Meeting) -> bool:
    """Whether the coach says, by the timer or by hand, what became of the points."""
    return any(item.state is AgendaState.TREATED or item.started_at for item in meeting.agenda)


def _is_untouched(item: AgendaItem) -> bool:
    if item.state is not AgendaState.OPEN:
        return False
    return not (item.started_at or item.outcome or item.notes or item.commitments)


def _place_for_carried(meeting: Meeting) -> int | None:
    carried = [item for item in meeting.agenda if item.carried_from_id is not None]
    last = carried[-1] if carried else _follow_up_of(meeting)
    return last.id if last else None


def _follow_up_of(meeting: Meeting) -> AgendaItem | None:
    return next((i for i in meeting.agenda if is_follow_up(i.title, i.intention)), None)
