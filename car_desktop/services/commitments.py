"""Commitments: who does what by when, reviewed at the next meeting, followed until closed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, contains_eager, joinedload, object_session

from car_desktop.domain.entities import Commitment, Meeting, Person
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import CommitmentState
from car_desktop.i18n import translate
from car_desktop.services.next_meeting import day_of_next_meeting
from car_desktop.services.refusals import found
from car_desktop.services.retention_holds import refuse_held
from car_desktop.services.typed_text import typed_line, typed_text
from car_desktop.services.workspace import refuse_closed, refuse_foreign_item, writable_meeting

OPEN_STATES = tuple(state for state in CommitmentState if state.is_open)


@dataclass(frozen=True, slots=True)
class CommitmentDraft:
    """What a coach writes of a commitment; the owner is a person, or a role or group in words."""

    what: str
    owner_id: int | None = None
    owner_text: str = ""
    due_on: date | None = None
    expected_trace: str = ""
    agenda_item_id: int | None = None
    due_next_meeting: bool = False  # then `due_on` follows that meeting
    is_coach_owned: bool = False  # then `owner_text` is the coach's name


@dataclass(frozen=True, slots=True)
class CommitmentRow:
    """One commitment with where it comes from."""

    id: int
    meeting_id: int
    meeting_on: date
    community_id: int
    community: str
    what: str
    owner_id: int | None
    owner: str
    due_on: date | None
    expected_trace: str
    state: CommitmentState
    state_reason: str
    closed_on: date | None
    agenda_item_id: int | None
    noted_at: datetime | None
    due_next_meeting: bool = False
    is_coach_owned: bool = False
    evidence: str = ""

    def is_late(self, today: date) -> bool:
        """True when it is still open after its due date."""
        return self.state.is_open and self.due_on is not None and self.due_on < today

    @property
    def draft(self) -> CommitmentDraft:
        """What may be changed of it."""
        return CommitmentDraft(
            what=self.what,
            owner_id=self.owner_id,
            owner_text="" if self.owner_id else self.owner,
            due_on=self.due_on,
            expected_trace=self.expected_trace,
            agenda_item_id=self.agenda_item_id,
            due_next_meeting=self.due_next_meeting,
            is_coach_owned=self.is_coach_owned,
        )


def meeting_commitments(session: Session, meeting_id: int) -> tuple[CommitmentRow, ...]:
    """The commitments made at a meeting, in the order in which they were said."""
    statement = commitment_query().where(Meeting.id == meeting_id).order_by(Commitment.id)
    return tuple(row_of(commitment) for commitment in session.scalars(statement))


def next_meeting_day(session: Session, meeting_id: int) -> date | None:
    """When this community meets next: the due date that is chosen most."""
    return day_of_next_meeting(session, found(session, Meeting, meeting_id))


def create_commitment(
    session: Session, meeting_id: int, draft: CommitmentDraft, noted_at: datetime | None = None
) -> int:
    """Write a new commitment; answer its identifier."""
    meeting = writable_meeting(session, meeting_id)
    now = (noted_at or datetime.now()).replace(microsecond=0)
    commitment = Commitment(meeting_id=meeting.id, what="", noted_at=now)
    _write(session, commitment, meeting, draft)
    session.add(commitment)
    session.flush()
    return commitment.id


def change_commitment(session: Session, commitment_id: int, draft: CommitmentDraft) -> None:
    """Write a commitment again, while its meeting is open."""
    commitment = found(session, Commitment, commitment_id)
    refuse_closed(commitment.meeting)
    _write(session, commitment, commitment.meeting, draft)


def set_commitment_state(
    session: Session,
    commitment_id: int,
    state: CommitmentState,
    *,
    on: date,
    due_on: date | None = None,
    reason: str = "",
) -> None:
    """Say where a commitment stands, between two meetings."""
    commitment = found(session, Commitment, commitment_id)
    refuse_incomplete(state, due_on, reason)
    settle(commitment, state, on=on, due_on=due_on, reason=reason)


def note_evidence(session: Session, commitment_id: int, evidence: str) -> None:
    """Say what was seen of the expected trace; also after its meeting was closed."""
    found(session, Commitment, commitment_id).evidence = typed_text(evidence).strip()


def delete_commitment(session: Session, commitment_id: int) -> None:
    """Delete a commitment and its reviews; undo brings them back. Raise UserError where a hold forbids it."""
    commitment = found(session, Commitment, commitment_id)
    refuse_closed(commitment.meeting)
    if commitment.owner_id is not None:
        refuse_held(session, commitment.owner_id)
    session.delete(commitment)


def settle(
    commitment: Commitment, state: CommitmentState, *, on: date, due_on: date | None, reason: str
) -> None:
    """Write a state with all that goes with it."""
    commitment.state = state
    commitment.state_reason = typed_text(reason)
    commitment.closed_on = None if state.is_open else on
    if state is CommitmentState.POSTPONED:
        commitment.due_on = due_on
        commitment.due_next_meeting = False  # the day was chosen
    elif state.is_open and commitment.due_next_meeting:  # taken up again
        session = object_session(commitment)
        assert session is not None
        commitment.due_on = day_of_next_meeting(session, commitment.meeting)


def refuse_incomplete(state: CommitmentState, due_on: date | None, reason: str) -> None:
    """Raise UserError for a postponement without date or a renouncement without reason."""
    if state is CommitmentState.POSTPONED and due_on is None:
        raise UserError(translate("Commitments", "Choose the new due date."))
    if state is CommitmentState.DROPPED and not reason.strip():
        raise UserError(translate("Commitments", "Say in a few words why it is dropped."))


def commitment_query() -> Select[Commitment]:
    """Select commitments with their meeting, community and owner, in one statement."""
    return (
        select(Commitment)
        .join(Commitment.meeting)
        .options(
            contains_eager(Commitment.meeting).joinedload(Meeting.community),
            joinedload(Commitment.owner),
        )
    )


def row_of(commitment: Commitment) -> CommitmentRow:
    """What a screen shows of a commitment."""
    meeting, owner = commitment.meeting, commitment.owner
    return CommitmentRow(
        id=commitment.id,
        meeting_id=meeting.id,
        meeting_on=meeting.day,
        community_id=meeting.community_id,
        community=meeting.community.name,
        what=commitment.what,
        owner_id=commitment.owner_id,
        owner=owner.full_name if owner else commitment.owner_text,
        due_on=commitment.due_on,
        expected_trace=commitment.expected_trace,
        state=commitment.state,
        state_reason=commitment.state_reason,
        closed_on=commitment.closed_on,
        agenda_item_id=commitment.agenda_item_id,
        noted_at=commitment.noted_at,
        due_next_meeting=commitment.due_next_meeting,
        is_coach_owned=commitment.is_coach_owned,
        evidence=commitment.evidence,
    )


def _write(
    session: Session, commitment: Commitment, meeting: Meeting, draft: CommitmentDraft
) -> None:
    refuse_foreign_item(session, meeting, draft.agenda_item_id)
    if draft.owner_id is not None:
        found(session, Person, draft.owner_id)
    commitment.what = typed_text(draft.what)
    commitment.owner_id = draft.owner_id
    commitment.owner_text = "" if draft.owner_id else typed_line(draft.owner_text)
    commitment.is_coach_owned = draft.is_coach_owned and draft.owner_id is None
    commitment.due_next_meeting = draft.due_next_meeting
    follows = commitment.due_next_meeting and commitment.state.is_open
    commitment.due_on = day_of_next_meeting(session, meeting) if follows else draft.due_on
    commitment.expected_trace = typed_text(draft.expected_trace)
    commitment.agenda_item_id = draft.agenda_item_id
