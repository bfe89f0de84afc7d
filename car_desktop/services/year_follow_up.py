"""What the meetings of a year left: notes that may be read outside, commitments, releases."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, func, select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Commitment, Meeting, PracticeNote, Release
from car_desktop.domain.releases import Payer
from car_desktop.domain.values import (
    CommitmentState,
    Dimension,
    NoteKind,
    SchoolYear,
    Visibility,
)
from car_desktop.services.follow_up import FollowThrough
from car_desktop.services.meetings import COUNTING
from car_desktop.services.releases import PayerSum
from car_desktop.services.year_meetings import is_in_year
from car_desktop.typography import sort_key


@dataclass(frozen=True, slots=True)
class NoteOfYear:
    """A note that the group may read, with its meeting."""

    meeting_id: int
    day: date
    kind: NoteKind
    visibility: Visibility
    text: str
    dimension: Dimension | None = None
    level: int | None = None
    evidence: str = ""
    effect: str = ""
    next_step: str = ""
    shared_by: str = ""  # never for a quote, which is anonymous


@dataclass(frozen=True, slots=True)
class CommitmentOfYear:
    """What was promised at a meeting of the year, and where it stands now; without its words."""

    meeting_id: int
    state: CommitmentState
    due_on: date | None
    closed_on: date | None

    def is_late(self, day: date) -> bool:
        """True when it is still open after its due date."""
        return self.state.is_open and self.due_on is not None and self.due_on < day

    @property
    def is_kept_on_time(self) -> bool:
        """True when it was kept by its due date, or had none."""
        is_kept = self.state is CommitmentState.KEPT
        return is_kept and (
            self.due_on is None or (self.closed_on is not None and self.closed_on <= self.due_on)
        )


@dataclass(frozen=True, slots=True)
class Outcomes:
    """What became of some commitments: each is in one of the first four."""

    kept: int
    dropped: int
    late: int
    running: int
    kept_on_time: int

    @property
    def made(self) -> int:
        """All of them."""
        return self.kept + self.dropped + self.late + self.running

    @property
    def follow_through(self) -> FollowThrough:
        """Kept over due: what is still running counts neither way (as everywhere in the program)."""
        return FollowThrough(self.kept, self.kept_on_time, self.made - self.running)


def notes_of_year(
    session: Session, year: SchoolYear, community_id: int | None = None
) -> tuple[NoteOfYear, ...]:
    """The notes of a year in the order they were said; private ones are left out here, at the source."""
    statement = (
        select(
            PracticeNote.meeting_id,
            Meeting.starts_at,
            PracticeNote.kind,
            PracticeNote.visibility,
            PracticeNote.text,
            PracticeNote.dimension,
            PracticeNote.level,
            PracticeNote.evidence,
            PracticeNote.effect,
            PracticeNote.next_step,
            PracticeNote.shared_by,
        )
        .join(PracticeNote.meeting)
        .where(is_in_year(year, community_id), PracticeNote.visibility != Visibility.PRIVATE)
        .order_by(Meeting.starts_at, Meeting.id, PracticeNote.noted_at, PracticeNote.id)
    )
    return tuple(_note(line) for line in session.execute(statement))


def private_notes_of_year(
    session: Session, year: SchoolYear, community_id: int | None = None
) -> int:
    """How many notes of a year stay with the coach."""
    statement = (
        select(func.count(PracticeNote.id))
        .join(PracticeNote.meeting)
        .where(is_in_year(year, community_id), PracticeNote.visibility == Visibility.PRIVATE)
    )
    return session.scalar(statement) or 0


def commitments_of_year(
    session: Session, year: SchoolYear, community_id: int | None = None
) -> tuple[CommitmentOfYear, ...]:
    """The commitments made at the meetings of a year."""
    statement = (
        select(Commitment.meeting_id, Commitment.state, Commitment.due_on, Commitment.closed_on)
        .join(Commitment.meeting)
        .where(is_in_year(year, community_id))
        .order_by(Meeting.starts_at, Commitment.id)
    )
    return tuple(CommitmentOfYear(*line) for line in session.execute(statement))


def outcomes(commitments: Iterable[CommitmentOfYear], day: date) -> Outcomes:
    """What became of commitments, as of a day."""
    known = list(commitments)
    states = [one.state for one in known]
    late = sum(one.is_late(day) for one in known)
    return Outcomes(
        kept=states.count(CommitmentState.KEPT),
        dropped=states.count(CommitmentState.DROPPED),
        late=late,
        running=sum(state.is_open for state in states) - late,
        kept_on_time=sum(one.is_kept_on_time for one in known),
    )


def releases_of_year(
    session: Session, year: SchoolYear, community_id: int | None = None
) -> tuple[PayerSum, ...]:
    """What each budget line paid, in the order of the payers; meetings called off release nobody."""
    statement = (
        select(
            Release.payer,
            Release.budget_line,
            func.count(Release.id),
            func.sum(Release.amount_cents),
        )
        .join(Release.meeting)
        .where(is_in_year(year, community_id), Meeting.state.in_(COUNTING))
        .group_by(Release.payer, Release.budget_line)
    )
    order = list(Payer)
    sums = [PayerSum(*line) for line in session.execute(statement)]
    return tuple(sorted(sums, key=lambda one: (order.index(one.payer), sort_key(one.budget_line))))


def _note(line: Row[*tuple[Any, ...]]) -> NoteOfYear:
    (
        meeting_id, starts_at, kind, visibility, text, dimension, level, evidence, effect, next_step,
        shared_by,
    ) = line  # fmt: skip
    assert isinstance(starts_at, datetime)
    return NoteOfYear(
        meeting_id=meeting_id,
        day=starts_at.date(),
        kind=kind,
        visibility=visibility,
        text=text,
        dimension=dimension,
        level=level,
        evidence=evidence,
        effect=effect,
        next_step=next_step,
        shared_by="" if kind is NoteKind.QUOTE else shared_by,
    )
