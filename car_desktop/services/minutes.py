"""Everything the minutes of one meeting may print, and nothing that must stay with the coach."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import (
    AgendaItem,
    Commitment,
    CommitmentReview,
    Meeting,
    PracticeNote,
)
from car_desktop.domain.facilitation import RoleOfTheDay
from car_desktop.domain.values import (
    AgendaState,
    CommitmentState,
    Dimension,
    Intention,
    MeetingState,
    NoteKind,
    SchoolYear,
    Visibility,
)
from car_desktop.services.attendance import AttendanceSheet, attendance_sheet
from car_desktop.services.day_roles import named_roles
from car_desktop.services.meeting_heading import (
    MeetingHeading,
    coach_name,
    counting_meetings,
    meeting_heading,
)
from car_desktop.services.rates import Rate, rates
from car_desktop.services.refusals import found
from car_desktop.services.roster import organisations_of


@dataclass(frozen=True, slots=True)
class ReviewedCommitment:
    """What was found at this meeting of a commitment made earlier."""

    what: str
    who: str
    due_on: date | None
    state: CommitmentState
    new_due_on: date | None
    comment: str
    organisation: str = ""  # of the person who took it on
    is_person: bool | None = None  # none where an earlier version did not say


@dataclass(frozen=True, slots=True)
class SharedNote:
    """A note that the group may read."""

    kind: NoteKind
    text: str
    dimension: Dimension | None
    level: int | None
    evidence: str
    effect: str
    next_step: str
    shared_by: str
    # What an earlier version did not say is taken for the narrowest that it may print.
    visibility: Visibility = Visibility.GROUP
    blocks: str = ""  # the same words with their form (JSON)


@dataclass(frozen=True, slots=True)
class NewCommitment:
    """What someone took on at this meeting."""

    what: str
    who: str
    due_on: date | None
    expected_trace: str
    organisation: str = ""  # of the person who took it on
    is_person: bool | None = None  # none where an earlier version did not say


@dataclass(frozen=True, slots=True)
class TreatedItem:
    """A point of the agenda with what was shared about it; never its script."""

    title: str
    intention: Intention
    lead: str
    public_note: str
    state: AgendaState
    notes: tuple[SharedNote, ...]
    carried_on: date | None = None  # the day of the meeting that did not get to it
    public_blocks: str = ""  # the public note with its form (JSON)


@dataclass(frozen=True, slots=True)
class HeldRole:
    """Who took charge of what on that day."""

    role: RoleOfTheDay
    name: str


@dataclass(frozen=True, slots=True)
class PastParticipation:
    """How many came to a meeting of this school year, up to this one."""

    number: int
    starts_at: datetime
    rate: Rate


@dataclass(frozen=True, slots=True)
class NextMeeting:
    """When the community meets again."""

    starts_at: datetime
    ends_at: datetime
    place: str


@dataclass(frozen=True, slots=True)
class KeptBack:
    """How much stays with the coach, whoever reads: never what it says."""

    private_notes: int = 0
    scripts: int = 0


@dataclass(frozen=True, slots=True)
class Minutes:
    """The content of the minutes, in the order it is printed."""

    heading: MeetingHeading
    purpose: str
    facilitators: tuple[str, ...]
    attendance: AttendanceSheet
    reviewed: tuple[ReviewedCommitment, ...]
    items: tuple[TreatedItem, ...]
    other_notes: tuple[SharedNote, ...]
    commitments: tuple[NewCommitment, ...]
    participation: tuple[PastParticipation, ...]
    next_meeting: NextMeeting | None
    roles: tuple[HeldRole, ...] = ()
    # Which frozen version this is, and when the meeting was closed; 0 while it is being written.
    version: int = 0
    closed_on: date | None = None
    kept_back: KeptBack = KeptBack()


def minutes(session: Session, meeting_id: int) -> Minutes:
    """Read the minutes of a meeting; private notes and scripts are left out here, at the source."""
    meeting = found(session, Meeting, meeting_id)
    places = _organisations_of_owners(session, meeting)
    return Minutes(
        heading=meeting_heading(meeting),
        purpose=meeting.purpose,
        facilitators=_facilitators(session, meeting),
        attendance=attendance_sheet(session, meeting_id),
        reviewed=tuple(_reviewed(review, places) for review in _in_order_of_promise(meeting)),
        items=tuple(_item(item, meeting.notes) for item in meeting.agenda),
        other_notes=_shared(note for note in meeting.notes if note.agenda_item_id is None),
        commitments=tuple(_commitment(commitment, places) for commitment in meeting.commitments),
        participation=_participation(session, meeting),
        next_meeting=_next_meeting(session, meeting),
        roles=tuple(HeldRole(role, name) for role, name in named_roles(meeting)),
        kept_back=_kept_back(meeting),
    )


def _organisations_of_owners(session: Session, meeting: Meeting) -> dict[int, str]:
    """Where those who take on something at this meeting, or took it on earlier, work."""
    taken = [*meeting.commitments, *(review.commitment for review in meeting.reviews)]
    owners = {commitment.owner_id for commitment in taken if commitment.owner_id is not None}
    places = organisations_of(session, owners, meeting.day) if owners else {}
    return {key: name for key, (name, _) in places.items()}


def _kept_back(meeting: Meeting) -> KeptBack:
    return KeptBack(
        private_notes=sum(
            note.visibility is Visibility.PRIVATE and bool(note.text.strip())
            for note in meeting.notes
        ),
        scripts=sum(bool(item.script.strip()) for item in meeting.agenda),
    )


def _facilitators(session: Session, meeting: Meeting) -> tuple[str, ...]:
    """The coaches of the community, else the coach whose work this is; then the co-facilitator."""
    found = meeting.community.coaches_on(meeting.day)
    coaches = [person.full_name for person in found] or [coach_name(session)]
    helper = [meeting.co_facilitator.full_name] if meeting.co_facilitator else []
    return tuple(dict.fromkeys(name for name in [*coaches, *helper] if name))


def _in_order_of_promise(meeting: Meeting) -> list[CommitmentReview]:
    return sorted(meeting.reviews, key=lambda review: review.commitment_id)


def _reviewed(review: CommitmentReview, places: dict[int, str]) -> ReviewedCommitment:
    commitment = review.commitment
    return ReviewedCommitment(
        what=commitment.what,
        who=_owner(commitment),
        due_on=commitment.due_on,
        state=review.state,
        new_due_on=review.due_on,
        comment=review.comment,
        organisation=places.get(commitment.owner_id or 0, ""),
        is_person=commitment.owner is not None,
    )


def _item(item: AgendaItem, notes: list[PracticeNote]) -> TreatedItem:
    """One point with its notes; the meeting's notes are already in the order they were said."""
    return TreatedItem(
        title=item.title,
        intention=item.intention,
        lead=item.lead,
        public_note=item.public_note,
        state=item.state,
        notes=_shared(note for note in notes if note.agenda_item_id == item.id),
        carried_on=item.carried_from.meeting.day if item.carried_from else None,
        public_blocks=item.public_blocks,
    )


def _shared(notes: Iterable[PracticeNote]) -> tuple[SharedNote, ...]:
    return tuple(_note(note) for note in notes if _may_be_printed(note))


def _may_be_printed(note: PracticeNote) -> bool:
    return note.visibility is not Visibility.PRIVATE and bool(note.text.strip())


def _note(note: PracticeNote) -> SharedNote:
    return SharedNote(
        kind=note.kind,
        text=note.text,
        dimension=note.dimension,
        level=note.level,
        evidence=note.evidence,
        effect=note.effect,
        next_step=note.next_step,
        shared_by="" if note.kind is NoteKind.QUOTE else note.shared_by,
        visibility=note.visibility,
        blocks=note.blocks,
    )


def _commitment(commitment: Commitment, places: dict[int, str]) -> NewCommitment:
    return NewCommitment(
        what=commitment.what,
        who=_owner(commitment),
        due_on=commitment.due_on,
        expected_trace=commitment.expected_trace,
        organisation=places.get(commitment.owner_id or 0, ""),
        is_person=commitment.owner is not None,
    )


def _owner(commitment: Commitment) -> str:
    return commitment.owner.full_name if commitment.owner else commitment.owner_text


def _participation(session: Session, meeting: Meeting) -> tuple[PastParticipation, ...]:
    """From the first meeting of the school year to this one, those that were held."""
    counting = counting_meetings(meeting.community, SchoolYear.of(meeting.day))
    so_far = [m for m in counting if (m.starts_at, m.id) <= (meeting.starts_at, meeting.id)]
    known = rates(session, [m.id for m in so_far])
    return tuple(
        PastParticipation(number, m.starts_at, known[m.id])
        for number, m in enumerate(so_far, start=1)
        if m.id in known
    )


def _next_meeting(session: Session, meeting: Meeting) -> NextMeeting | None:
    following = session.scalars(
        select(Meeting)
        .where(Meeting.community_id == meeting.community_id)
        .where(Meeting.starts_at > meeting.starts_at)
        .where(Meeting.state.in_([MeetingState.PLANNED, MeetingState.CALLED]))
        .order_by(Meeting.starts_at)
        .limit(1)
    ).first()
    if following is None:
        return None
    return NextMeeting(following.starts_at, following.ends_at, following.place)
