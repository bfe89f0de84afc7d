"""« The next meeting » as a due date: it is where that meeting is, whatever becomes of the calendar."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Commitment, Community, Meeting
from car_desktop.domain.recurrence import Recurrence
from car_desktop.domain.values import CommitmentState, Frequency, MeetingState
from car_desktop.formats.calendar_events import CalendarEvent, CalendarFile
from car_desktop.services.calendar_exchange import import_calendar
from car_desktop.services.commitments import (
    CommitmentDraft,
    create_commitment,
    set_commitment_state,
)
from car_desktop.services.meetings import (
    MeetingDraft,
    change_state,
    delete_meeting,
    meeting_detail,
    postpone_meeting,
    reschedule_meeting,
    schedule_meeting,
    update_meeting,
)
from car_desktop.services.series import SeriesDraft, create_series
from car_desktop.services.series_life import end_series
from car_desktop.storage.database import Database
from tests.factories import NINE, make_community, make_meeting

WEEK = timedelta(weeks=1)


@pytest.fixture
def community(session: Session) -> Community:
    return make_community(session)


@pytest.fixture
def meeting(session: Session, community: Community) -> Meeting:
    return make_meeting(session, community)


def due_at_next(session: Session, meeting: Meeting) -> Commitment:
    draft = CommitmentDraft("Lire le chapitre", due_next_meeting=True)
    commitment = session.get(Commitment, create_commitment(session, meeting.id, draft))
    assert commitment is not None
    return commitment


def plan(session: Session, community: Community, weeks: int) -> int:
    """A meeting so many weeks after the first one."""
    starts_at = NINE + weeks * WEEK
    return schedule_meeting(
        session, MeetingDraft(community.id, starts_at, starts_at + timedelta(hours=3))
    )


def due(commitment: Commitment) -> date | None:
    return commitment.due_on


def weeks_later(weeks: int) -> date:
    return (NINE + weeks * WEEK).date()


def test_it_is_known_as_soon_as_the_next_meeting_is_planned(
    session: Session, community: Community, meeting: Meeting
) -> None:
    commitment = due_at_next(session, meeting)
    assert due(commitment) is None

    plan(session, community, 6)
    assert due(commitment) == weeks_later(6)
    plan(session, community, 4)
    assert due(commitment) == weeks_later(4)


def test_it_moves_with_the_meeting(
    session: Session, community: Community, meeting: Meeting
) -> None:
    next_id = plan(session, community, 4)
    commitment = due_at_next(session, meeting)

    moved = NINE + 5 * WEEK
    reschedule_meeting(session, next_id, moved, moved + timedelta(hours=2))
    assert due(commitment) == weeks_later(5)

    postpone_meeting(session, next_id, "Tempête")
    assert due(commitment) is None
    change_state(session, next_id, MeetingState.PLANNED)
    assert due(commitment) == weeks_later(5)

    plan(session, community, 8)
    delete_meeting(session, next_id)
    assert due(commitment) == weeks_later(8)


def test_it_moves_when_the_meeting_goes_to_another_community(
    session: Session, community: Community, meeting: Meeting
) -> None:
    other = make_community(session)
    elsewhere = due_at_next(session, make_meeting(session, other))
    next_id = plan(session, community, 4)
    commitment = due_at_next(session, meeting)
    draft = meeting_detail(session, next_id).draft()

    update_meeting(session, next_id, MeetingDraft(other.id, draft.starts_at, draft.ends_at))

    assert (commitment.due_on, elsewhere.due_on) == (None, weeks_later(4))


def test_it_is_known_from_a_calendar_of_others(
    session: Session, community: Community, meeting: Meeting
) -> None:
    commitment = due_at_next(session, meeting)
    starts_at = NINE + 2 * WEEK
    event = CalendarEvent("essai@exemple.test", starts_at, starts_at + timedelta(hours=2), "CAP")
    import_calendar(session, CalendarFile("agenda.ics", (event,)), community.id)
    assert due(commitment) == weeks_later(2)


def test_it_goes_on_when_the_series_ends(
    session: Session, community: Community, meeting: Meeting
) -> None:
    weekly = Recurrence(Frequency.WEEKLY, weeks_later(1), weeks_later(2))
    (first, _) = create_series(session, SeriesDraft(community.id, weekly, time(9), time(12)))
    series_id = session.get_one(Meeting, first).series_id
    assert series_id is not None
    commitment = due_at_next(session, meeting)
    assert due(commitment) == weeks_later(1)

    plan(session, community, 9)
    end_series(session, series_id, NINE.date())
    assert due(commitment) == weeks_later(9)


def test_a_day_that_was_chosen_does_not_move(
    session: Session, community: Community, meeting: Meeting
) -> None:
    draft = CommitmentDraft("Lire", due_on=weeks_later(3))
    commitment = session.get(Commitment, create_commitment(session, meeting.id, draft))
    follower = due_at_next(session, meeting)
    set_commitment_state(
        session, follower.id, CommitmentState.POSTPONED, on=NINE.date(), due_on=weeks_later(7)
    )
    plan(session, community, 4)
    assert commitment is not None
    assert (commitment.due_on, follower.due_on) == (weeks_later(3), weeks_later(7))


def test_what_was_kept_keeps_its_date_until_it_is_taken_up_again(
    session: Session, community: Community, meeting: Meeting
) -> None:
    plan(session, community, 6)
    commitment = due_at_next(session, meeting)
    set_commitment_state(session, commitment.id, CommitmentState.KEPT, on=NINE.date())

    plan(session, community, 4)
    assert due(commitment) == weeks_later(6)
    set_commitment_state(session, commitment.id, CommitmentState.OPEN, on=NINE.date())
    assert due(commitment) == weeks_later(4)


ACTIONS = st.tuples(
    st.sampled_from(["plan", "move", "cancel", "again", "delete"]),
    st.integers(0, 8),
    st.integers(-6, 12),
)


@settings(
    max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(ACTIONS, max_size=10))
def test_whatever_happens_to_the_calendar_it_is_the_first_meeting_after_its_own(
    database: Database, played: list[tuple[str, int, int]]
) -> None:
    with database.writing() as session:
        community = make_community(session)
        origins = [make_meeting(session, community, NINE + weeks * WEEK) for weeks in (0, 2)]
        made = [due_at_next(session, meeting) for meeting in origins]
        for action, which, weeks in played:
            _play(session, community, origins, (action, which, weeks))
            meetings = list(community.meetings)
            assert [c.due_on for c in made] == [_slow_reference(m, meetings) for m in origins]


def _play(
    session: Session,
    community: Community,
    origins: list[Meeting],
    step: tuple[str, int, int],
) -> None:
    action, which, weeks = step
    session.flush()
    session.refresh(community)
    others = [meeting for meeting in community.meetings if meeting not in origins]
    starts_at = datetime.combine(weeks_later(weeks), time(13))
    if action == "plan":
        schedule_meeting(
            session, MeetingDraft(community.id, starts_at, starts_at + timedelta(hours=1))
        )
    elif action == "move":
        chosen = [*origins, *others][which % (len(others) + len(origins))]
        reschedule_meeting(session, chosen.id, starts_at, starts_at + timedelta(hours=1))
    elif others:
        chosen = others[which % len(others)]
        if action == "delete":
            delete_meeting(session, chosen.id)
        elif action == "cancel" and chosen.state.counts:
            change_state(session, chosen.id, MeetingState.CANCELLED, "Tempête")
        elif action == "again":
            change_state(session, chosen.id, MeetingState.PLANNED)
    session.refresh(community)


def _slow_reference(origin: Meeting, meetings: list[Meeting]) -> date | None:
    after = [m.starts_at for m in meetings if m.state.counts and m.starts_at > origin.starts_at]
    return min(after).date() if after else None
