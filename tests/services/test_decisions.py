"""Decisions and commitments of a school year, read from the database."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy.orm import Session

from car_desktop.domain.entities import AgendaItem, Community, Meeting, PracticeNote
from car_desktop.domain.values import (
    CommitmentState,
    MeetingState,
    NoteKind,
    SchoolYear,
    Visibility,
)
from car_desktop.services.decisions import (
    decisions_of_meeting,
    decisions_of_year,
    follow_through_of,
)
from car_desktop.services.follow_up import follow_through
from tests.factories import NINE, make_commitment, make_community, make_meeting

YEAR = SchoolYear(2026)
TODAY = date(2026, 12, 15)


@pytest.fixture
def community(session: Session) -> Community:
    return make_community(session, "CAP fictive")


def a_decision(
    session: Session,
    meeting: Meeting,
    text: str,
    **fields: object,
) -> None:
    about = {"kind": NoteKind.DECISION, "noted_at": meeting.starts_at, **fields}
    session.add(PracticeNote(meeting_id=meeting.id, text=text, **about))  # type: ignore[arg-type]  # fields of a test
    session.flush()


def test_decisions_are_listed_by_meeting_and_private_ones_only_counted(
    session: Session, community: Community
) -> None:
    meeting = make_meeting(session, community, state=MeetingState.CLOSED, title="Lecture")
    item = AgendaItem(meeting_id=meeting.id, rank=1, title="Grille")
    session.add(item)
    session.flush()
    a_decision(session, meeting, "On garde la grille.", agenda_item_id=item.id)
    a_decision(session, meeting, "SECRET", visibility=Visibility.PRIVATE)
    a_decision(session, meeting, "Une note", kind=NoteKind.OBSERVATION)
    a_decision(session, meeting, "  ")
    session.expire_all()

    record = decisions_of_year(session, community.id, YEAR)

    (read,) = record.meetings
    assert [(one.text, one.point) for one in read.decisions] == [("On garde la grille.", "Grille")]
    assert (record.decisions, record.private_decisions, read.number) == (1, 1, 1)
    assert "SECRET" not in repr(record)


def test_a_year_holds_its_own_meetings_and_not_those_that_did_not_take_place(
    session: Session, community: Community
) -> None:
    kept = make_meeting(session, community, NINE, MeetingState.HELD)
    for starts_at, state in (
        (NINE - timedelta(days=400), MeetingState.HELD),
        (NINE + timedelta(days=7), MeetingState.CANCELLED),
    ):
        other = make_meeting(session, community, starts_at, state)
        make_commitment(session, other)
        a_decision(session, other, "Ailleurs")
    make_commitment(session, kept)
    session.expire_all()

    record = decisions_of_year(session, community.id, YEAR)

    assert [meeting.starts_at for meeting in record.meetings] == [NINE]
    assert (record.decisions, len(record.commitments)) == (0, 1)


def test_one_meeting_has_the_number_it_has_in_its_year(
    session: Session, community: Community
) -> None:
    make_meeting(session, community, NINE - timedelta(days=30), MeetingState.HELD)
    meeting = make_meeting(session, community, NINE, MeetingState.HELD)
    make_commitment(session, meeting)
    session.expire_all()

    record = decisions_of_meeting(session, meeting.id)

    assert record.heading is not None
    assert (record.heading.number, record.meetings[0].number) == (2, 2)
    assert len(record.commitments) == 1


def test_the_rate_is_counted_as_everywhere_else(session: Session, community: Community) -> None:
    meeting = make_meeting(session, community, state=MeetingState.HELD)
    for state in CommitmentState:
        for due_on in (None, date(2026, 12, 1), date(2027, 1, 15)):
            made = make_commitment(session, meeting, state=state, due_on=due_on)
            if not state.is_open:
                made.closed_on = date(2026, 12, 10)
    session.flush()
    session.expire_all()

    record = decisions_of_year(session, community.id, YEAR)

    assert follow_through_of(record.commitments, TODAY) == follow_through(
        session, TODAY, community.id
    )
