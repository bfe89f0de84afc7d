"""Commitments of a whole network in one list: read column by column, because objects take too long."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, false, or_, select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Commitment, Community, Meeting, Person
from car_desktop.domain.text import folded, matches
from car_desktop.services.commitments import CommitmentRow
from car_desktop.services.loose_search import may_hold

_AT_A_TIME = 500


def commitment_lines() -> Select[*tuple[Any, ...]]:
    """Select what a list shows of commitments, with their meeting, community and owner."""
    return (
        select(
            Commitment.id,
            Commitment.meeting_id,
            Meeting.starts_at,
            Meeting.community_id,
            Community.name,
            Commitment.what,
            Commitment.owner_id,
            Person.first_name,
            Person.last_name,
            Commitment.owner_text,
            Commitment.due_on,
            Commitment.expected_trace,
            Commitment.state,
            Commitment.state_reason,
            Commitment.closed_on,
            Commitment.agenda_item_id,
            Commitment.noted_at,
            Commitment.due_next_meeting,
            Commitment.is_coach_owned,
            Commitment.evidence,
        )
        .join(Commitment.meeting)
        .join(Meeting.community)
        .outerjoin(Commitment.owner)
    )


def read_lines(
    session: Session, statement: Select[*tuple[Any, ...]], search: str = ""
) -> Iterator[CommitmentRow]:
    """The lines that hold each word of a search; taking only the first ones reads no others."""
    statement = statement.where(*_may_answer(session, search))
    with session.execute(statement.execution_options(yield_per=_AT_A_TIME)) as lines:
        for line in map(_row, lines):
            if matches(search, line.what, line.owner, line.community):
                yield line


def _may_answer(session: Session, search: str) -> list[ColumnElement[bool]]:
    """Let the database leave out most of what a search does not want; accents are compared after."""
    words = folded(search).split()
    if not words:
        return []
    names = list(session.execute(select(Community.id, Community.name)))
    return [
        or_(
            may_hold(Commitment.what, word),
            may_hold(Commitment.owner_text, word),
            Person.name_key.contains(word, autoescape=True),
            Meeting.community_id.in_(named)
            if (named := [key for key, name in names if matches(word, name)])
            else false(),
        )
        for word in words
    ]


def _row(line: Row[*tuple[Any, ...]]) -> CommitmentRow:
    (
        key, meeting_id, starts_at, community_id, community, what, owner_id, first, last, owner_text,
        due_on, expected_trace, state, state_reason, closed_on, agenda_item_id, noted_at, due_next,
        is_coach_owned, evidence,
    ) = line  # fmt: skip
    assert isinstance(starts_at, datetime)
    return CommitmentRow(
        id=key,
        meeting_id=meeting_id,
        meeting_on=starts_at.date(),
        community_id=community_id,
        community=community,
        what=what,
        owner_id=owner_id,
        owner=owner_text if owner_id is None else f"{first} {last}".strip(),
        due_on=due_on,
        expected_trace=expected_trace,
        state=state,
        state_reason=state_reason,
        closed_on=closed_on,
        agenda_item_id=agenda_item_id,
        noted_at=noted_at,
        due_next_meeting=due_next,
        is_coach_owned=is_coach_owned,
        evidence=evidence,
    )
