"""What is counted of one community, as parts of a statement that asks for several at once."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ScalarSelect, distinct, func, select

from car_desktop.domain.entities import Commitment, Meeting, Membership, Position, PracticeNote
from car_desktop.services.commitments import OPEN_STATES
from car_desktop.services.periods import holds_on


def members_of(community_id: int, day: date) -> ScalarSelect[int]:
    """How many people are members on a day."""
    return (
        select(func.count(distinct(Membership.person_id)))
        .where(Membership.community_id == community_id, holds_on(Membership, day))
        .scalar_subquery()
    )


def organisations_of(community_id: int, day: date) -> ScalarSelect[int]:
    """From how many organisations the members of that day come."""
    return (
        select(func.count(distinct(Position.organisation_id)))
        .join(Membership, Membership.person_id == Position.person_id)
        .where(
            Membership.community_id == community_id,
            holds_on(Membership, day),
            holds_on(Position, day),
        )
        .scalar_subquery()
    )


def open_commitments_of(community_id: int) -> ScalarSelect[int]:
    """How many commitments a community has not closed yet."""
    return (
        select(func.count())
        .select_from(Commitment)
        .join(Commitment.meeting)
        .where(Meeting.community_id == community_id, Commitment.state.in_(OPEN_STATES))
        .scalar_subquery()
    )


def notes_of(community_id: int) -> ScalarSelect[int]:
    """How many practice notes a community has taken."""
    return (
        select(func.count())
        .select_from(PracticeNote)
        .join(PracticeNote.meeting)
        .where(Meeting.community_id == community_id)
        .scalar_subquery()
    )
