"""What became of the commitments of earlier meetings, asked again at each meeting."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Commitment, CommitmentReview, Meeting
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import CommitmentState
from car_desktop.i18n import translate
from car_desktop.services.commitments import (
    OPEN_STATES,
    CommitmentRow,
    commitment_query,
    refuse_incomplete,
    row_of,
    settle,
)
from car_desktop.services.refusals import found
from car_desktop.services.typed_text import typed_text
from car_desktop.services.workspace import writable_meeting


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """An earlier commitment, and what was found of it at this meeting, if it was asked already."""

    commitment: CommitmentRow
    found_state: CommitmentState | None
    comment: str


def commitments_to_review(session: Session, meeting_id: int) -> tuple[ReviewRow, ...]:
    """Commitments of earlier meetings still open, or reviewed here; the earliest due first."""
    meeting = found(session, Meeting, meeting_id)
    reviews = _reviews_at(session, meeting_id)
    earlier = commitment_query().where(
        Meeting.community_id == meeting.community_id,
        Meeting.starts_at < meeting.starts_at,
        Commitment.state.in_(OPEN_STATES) | Commitment.id.in_(reviews),
    )
    ordered = sorted(session.scalars(earlier), key=lambda c: (c.due_on or date.max, c.id))
    return tuple(_review_row(commitment, reviews.get(commitment.id)) for commitment in ordered)


def review_commitment(
    session: Session,
    commitment_id: int,
    meeting_id: int,
    state: CommitmentState,
    *,
    due_on: date | None = None,
    comment: str = "",
) -> None:
    """Write down what this meeting found; the latest meeting's word is where the commitment stands."""
    meeting = writable_meeting(session, meeting_id)
    commitment = found(session, Commitment, commitment_id)
    _refuse_unrelated(commitment, meeting)
    refuse_incomplete(state, due_on, comment)
    review = _reviews_at(session, meeting_id).get(commitment_id)
    if review is None:
        review = CommitmentReview(commitment_id=commitment_id, meeting_id=meeting_id, state=state)
        session.add(review)
    review.state = state
    review.due_on = due_on if state is CommitmentState.POSTPONED else None
    review.comment = typed_text(comment)
    if not _is_reviewed_after(session, commitment_id, meeting):
        settle(commitment, state, on=meeting.day, due_on=due_on, reason=comment)


def _refuse_unrelated(commitment: Commitment, meeting: Meeting) -> None:
    origin = commitment.meeting
    if origin.community_id != meeting.community_id or origin.starts_at >= meeting.starts_at:
        raise UserError(
            translate("Commitments", "Only commitments of earlier meetings are reviewed here.")
        )


def _reviews_at(session: Session, meeting_id: int) -> dict[int, CommitmentReview]:
    statement = select(CommitmentReview).where(CommitmentReview.meeting_id == meeting_id)
    return {review.commitment_id: review for review in session.scalars(statement)}


def _is_reviewed_after(session: Session, commitment_id: int, meeting: Meeting) -> bool:
    later = (
        select(CommitmentReview.id)
        .join(CommitmentReview.meeting)
        .where(
            CommitmentReview.commitment_id == commitment_id,
            Meeting.starts_at > meeting.starts_at,
        )
    )
    return session.scalar(later.limit(1)) is not None


def _review_row(commitment: Commitment, review: CommitmentReview | None) -> ReviewRow:
    return ReviewRow(
        commitment=row_of(commitment),
        found_state=review.state if review else None,
        comment=review.comment if review else "",
    )
