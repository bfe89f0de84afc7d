"""Commitments across communities: what is late, what comes soon, and how many are kept.

Follow-through is « kept / due »: due are the commitments whose outcome is known (kept or dropped) and
those still open after their date. What is still running counts neither way.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, Select, SQLColumnExpression, and_, case, func, or_, select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Commitment, Meeting
from car_desktop.domain.values import CommitmentState
from car_desktop.services.commitment_lines import commitment_lines, read_lines
from car_desktop.services.commitments import OPEN_STATES, CommitmentRow

SOON = timedelta(days=14)
MOST_SHOWN = 1_000
"""A network closes tens of thousands in ten years: a list says so, and shows the first ones."""


class Show(StrEnum):
    """Which commitments a list shows."""

    OPEN = "open"
    LATE = "late"
    SOON = "soon"
    CLOSED = "closed"


class Whose(StrEnum):
    """Whose commitments a list shows."""

    EVERYONE = "everyone"
    COACH = "coach"
    MEMBERS = "members"


@dataclass(frozen=True, slots=True)
class FollowThrough:
    """How many of the commitments that came due were kept, and kept on time."""

    kept: int = 0
    kept_on_time: int = 0
    due: int = 0

    @property
    def ratio(self) -> float | None:
        """Between 0 and 1; none where nothing came due yet."""
        return self.kept / self.due if self.due else None


def commitment_list(
    session: Session,
    show: Show,
    today: date,
    community_id: int | None = None,
    search: str = "",
    *,
    whose: Whose = Whose.EVERYONE,
    limit: int = MOST_SHOWN,
) -> list[CommitmentRow]:
    """The first commitments of all communities, or of one.

    The earliest due first and those without date last; among closed ones, the last closed first.
    """
    statement = (
        commitment_lines()
        .where(_shown(show, today), *_of(community_id), *_owned(whose))
        .order_by(*_order(show))
    )
    return list(islice(read_lines(session, statement, search), limit))


def commitment_counts(
    session: Session,
    today: date,
    community_id: int | None = None,
    whose: Whose = Whose.EVERYONE,
) -> dict[Show, int]:
    """How many commitments each list shows."""
    sums = [_how_many(and_(_shown(show, today), *_owned(whose))) for show in Show]
    statement = _figures_of(community_id, *sums)
    return dict(zip(Show, session.execute(statement).one(), strict=True))


def late_commitments(session: Session, today: date) -> int:
    """How many commitments are still open after their date: the figure beside « Engagements »."""
    statement = select(func.count(Commitment.id)).where(_shown(Show.LATE, today))
    return session.scalar(statement) or 0


def follow_through(
    session: Session,
    today: date,
    community_id: int | None = None,
    whose: Whose = Whose.EVERYONE,
) -> FollowThrough:
    """Kept and due commitments, whole or for one community, of everyone or of the coach alone."""
    is_kept = Commitment.state == CommitmentState.KEPT
    on_time = and_(
        is_kept, or_(Commitment.due_on.is_(None), Commitment.closed_on <= Commitment.due_on)
    )
    came_due = or_(Commitment.state.not_in(OPEN_STATES), _shown(Show.LATE, today))
    sums = [_how_many(and_(which, *_owned(whose))) for which in (is_kept, on_time, came_due)]
    statement = _figures_of(community_id, *sums)
    kept, kept_on_time, due = session.execute(statement).one()
    return FollowThrough(kept, kept_on_time, due)


def _shown(show: Show, today: date) -> ColumnElement[bool]:
    is_open = Commitment.state.in_(OPEN_STATES)
    match show:
        case Show.OPEN:
            return is_open
        case Show.CLOSED:
            return ~is_open
        case Show.LATE:
            return and_(is_open, Commitment.due_on < today)
        case Show.SOON:
            return and_(is_open, Commitment.due_on >= today, Commitment.due_on <= today + SOON)


def _order(show: Show) -> tuple[SQLColumnExpression[Any], ...]:
    if show is Show.CLOSED:
        return Commitment.closed_on.desc(), Commitment.id.desc()
    return Commitment.due_on.is_(None), Commitment.due_on, Commitment.id


def _of(community_id: int | None) -> tuple[ColumnElement[bool], ...]:
    return () if community_id is None else (Meeting.community_id == community_id,)


def _owned(whose: Whose) -> tuple[ColumnElement[bool], ...]:
    match whose:
        case Whose.EVERYONE:
            return ()
        case Whose.COACH:
            return (Commitment.is_coach_owned.is_(True),)
        case Whose.MEMBERS:
            return (Commitment.is_coach_owned.is_(False),)


def _figures_of(community_id: int | None, *sums: ColumnElement[int]) -> Select[*tuple[int, ...]]:
    """Meetings are looked at for one community only: tens of thousands of them take long."""
    figures = select(*sums).select_from(Commitment)
    if community_id is None:
        return figures
    return figures.join(Commitment.meeting).where(*_of(community_id))


def _how_many(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.count(case((condition, Commitment.id)))
