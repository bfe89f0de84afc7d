"""The timer of a meeting: what it counts, whom it gives the floor, and that it outlives the program."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Meeting
from car_desktop.domain.errors import UserError
from car_desktop.domain.timing import FORGOTTEN_AFTER, MeetingTimer, Pace
from car_desktop.domain.values import AgendaState, Intention, MeetingState
from car_desktop.services.agenda import AgendaDraft, add_agenda_item, set_agenda_state
from car_desktop.services.timer import (
    add_minutes,
    meeting_timer,
    next_item,
    pause_timer,
    previous_item,
    resume_timer,
    start_item,
    stop_timer,
)
from car_desktop.storage.database import Database
from tests.factories import NINE, make_community, make_meeting


@pytest.fixture
def meeting(session: Session) -> Meeting:
    """From 9 to 12: a welcome, a break, and work; an hour each."""
    meeting = make_meeting(session, make_community(session))
    for title, intention in (
        ("Accueil", Intention.INFORM),
        ("Pause", Intention.BREAK),
        ("Travail", Intention.PRODUCE),
    ):
        add_agenda_item(session, meeting.id, AgendaDraft(title, intention, planned_minutes=60))
    return meeting


def at(minutes: float) -> datetime:
    """So many minutes after nine."""
    return NINE + timedelta(minutes=minutes)


def ids(meeting: Meeting) -> list[int]:
    return [item.id for item in meeting.agenda]


def timer(session: Session, meeting: Meeting) -> MeetingTimer:
    session.flush()
    return meeting_timer(session, meeting.id)


def spent(session: Session, meeting: Meeting, minutes: float) -> list[float]:
    """Minutes that each point took, as seen so long after nine."""
    return [item.clock.elapsed(at(minutes)) / 60 for item in timer(session, meeting).items]


def test_the_first_point_starts_and_time_goes_by(session: Session, meeting: Meeting) -> None:
    assert timer(session, meeting).current is None

    next_item(session, meeting.id, at(2))

    current = timer(session, meeting).current
    assert current is not None
    assert (current.number, current.title) == (1, "Accueil")
    assert current.clock.remaining(at(32)) == 30 * 60
    assert current.clock.remaining(at(64)) == -2 * 60


def test_next_treats_a_point_and_gives_the_floor_to_the_one_after(
    session: Session, meeting: Meeting
) -> None:
    next_item(session, meeting.id, at(0))
    next_item(session, meeting.id, at(20))

    now = timer(session, meeting)
    assert [item.state for item in now.items] == [
        AgendaState.TREATED,
        AgendaState.OPEN,
        AgendaState.OPEN,
    ]
    assert now.current is not None
    assert now.current.is_break
    assert spent(session, meeting, 25) == [20, 5, 0]
    assert meeting.agenda[0].ended_at == at(20)


def test_the_last_point_ends_and_nothing_follows(session: Session, meeting: Meeting) -> None:
    answers = [next_item(session, meeting.id, at(minutes)) for minutes in (0, 10, 20, 30, 40)]

    assert answers == [*ids(meeting), None, None]
    assert timer(session, meeting).current is None
    assert spent(session, meeting, 90) == [10, 10, 10]


def test_points_put_off_or_withdrawn_are_left_out(session: Session, meeting: Meeting) -> None:
    first, second, third = ids(meeting)
    set_agenda_state(session, second, AgendaState.DEFERRED)
    next_item(session, meeting.id, at(0))

    assert next_item(session, meeting.id, at(10)) == third
    assert previous_item(session, meeting.id, at(20)) == first


def test_a_pause_stops_the_clock_until_it_is_resumed(session: Session, meeting: Meeting) -> None:
    next_item(session, meeting.id, at(0))
    pause_timer(session, meeting.id, at(10))
    pause_timer(session, meeting.id, at(15))
    assert spent(session, meeting, 30)[0] == 10

    resume_timer(session, meeting.id, at(30))
    resume_timer(session, meeting.id, at(35))
    assert spent(session, meeting, 40)[0] == 20


def test_going_back_leaves_the_point_open_and_goes_on_with_the_one_before(
    session: Session, meeting: Meeting
) -> None:
    next_item(session, meeting.id, at(0))
    next_item(session, meeting.id, at(10))
    previous_item(session, meeting.id, at(15))

    now = timer(session, meeting)
    assert now.current is not None
    assert now.current.number == 1
    assert [item.is_open for item in now.items] == [True, True, True]
    assert spent(session, meeting, 20) == [15, 5, 0]
    assert previous_item(session, meeting.id, at(20)) is None

    next_item(session, meeting.id, at(20))
    assert spent(session, meeting, 30) == [15, 15, 0]


def test_a_point_chosen_by_hand_takes_the_floor_even_when_it_was_treated(
    session: Session, meeting: Meeting
) -> None:
    first, _, third = ids(meeting)
    next_item(session, meeting.id, at(0))
    start_item(session, third, at(10))
    assert spent(session, meeting, 15) == [10, 0, 5]

    next_item(session, meeting.id, at(20))
    start_item(session, first, at(30))
    assert meeting.agenda[0].state is AgendaState.OPEN
    assert spent(session, meeting, 31) == [11, 0, 10]


def test_minutes_are_added_on_the_spot(session: Session, meeting: Meeting) -> None:
    next_item(session, meeting.id, at(0))
    add_minutes(session, meeting.id, 5)

    current = timer(session, meeting).current
    assert current is not None
    assert current.clock.remaining(at(60)) == 5 * 60
    with pytest.raises(UserError, match="24 hours"):
        add_minutes(session, meeting.id, 24 * 60)


@pytest.mark.parametrize(
    ("minutes", "pace"),
    [(0, Pace.CALM), (57.9, Pace.CALM), (58, Pace.SOON), (60, Pace.SOON), (60.1, Pace.OVER)],
)
def test_the_last_two_minutes_and_the_time_beyond_are_told(
    session: Session, meeting: Meeting, minutes: float, pace: Pace
) -> None:
    next_item(session, meeting.id, at(0))
    current = timer(session, meeting).current
    assert current is not None
    assert current.clock.pace(at(minutes)) is pace


def test_a_point_without_a_length_is_never_late(session: Session, meeting: Meeting) -> None:
    meeting.agenda[0].planned_minutes = 0
    next_item(session, meeting.id, at(0))
    current = timer(session, meeting).current
    assert current is not None
    assert current.clock.pace(at(300)) is Pace.CALM


def test_the_end_of_the_meeting_is_foreseen(session: Session, meeting: Meeting) -> None:
    assert timer(session, meeting).projected_end(at(0)) is None
    next_item(session, meeting.id, at(12.5))

    now = timer(session, meeting)
    assert now.projected_end(at(30)) == NINE.replace(hour=12, minute=12)
    assert now.minutes_late(at(30)) == 12
    assert now.projected_end(at(92.5)) == NINE.replace(hour=12, minute=32)
    assert now.minutes_late(at(24 * 60)) == 0, "on another day there is nothing to be late for"


def test_stopping_ends_the_point_as_it_stands(session: Session, meeting: Meeting) -> None:
    stop_timer(session, meeting.id, at(0))
    next_item(session, meeting.id, at(0))
    stop_timer(session, meeting.id, at(7))

    assert timer(session, meeting).current is None
    assert meeting.agenda[0].state is AgendaState.OPEN
    assert spent(session, meeting, 60)[0] == 7


def test_without_a_point_there_is_nothing_to_pause(session: Session, meeting: Meeting) -> None:
    with pytest.raises(UserError, match="No item has been started"):
        pause_timer(session, meeting.id, at(0))


def test_a_closed_meeting_keeps_its_times(session: Session, meeting: Meeting) -> None:
    meeting.state = MeetingState.CLOSED
    for act in (next_item, previous_item, pause_timer, resume_timer, stop_timer):
        with pytest.raises(UserError, match="closed"):
            act(session, meeting.id, at(0))
    with pytest.raises(UserError, match="closed"):
        start_item(session, meeting.agenda[0].id, at(0))


def test_the_clock_goes_on_after_the_program_was_closed(database: Database) -> None:
    with database.writing() as session:
        meeting = make_meeting(session, make_community(session))
        add_agenda_item(session, meeting.id, AgendaDraft("Accueil", planned_minutes=60))
        next_item(session, meeting.id, at(5))
        key = meeting.id
    database.dispose()

    again = Database(database.path)
    with again.reading() as session:
        current = meeting_timer(session, key).current
    again.dispose()
    assert current is not None
    assert current.clock.remaining(at(20)) == 45 * 60


def test_a_clock_left_running_stops_two_hours_after_the_meeting(
    session: Session, meeting: Meeting
) -> None:
    next_item(session, meeting.id, at(150))
    current = timer(session, meeting).current
    assert current is not None
    assert not current.clock.is_forgotten(at(290))
    assert current.clock.is_forgotten(at(26 * 60))
    assert current.clock.elapsed(at(26 * 60)) == (30 * 60) + FORGOTTEN_AFTER.total_seconds()

    stop_timer(session, meeting.id, at(26 * 60))
    assert spent(session, meeting, 26 * 60)[0] == 150


ACTIONS = st.sampled_from(["next", "previous", "pause", "resume", "first", "last", "wait"])


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.tuples(ACTIONS, st.integers(0, 400)), max_size=12))
def test_any_sequence_counts_each_second_once_for_the_point_that_had_the_floor(
    session: Session, played: list[tuple[str, int]]
) -> None:
    meeting = make_meeting(session, make_community(session))
    for number in range(3):
        add_agenda_item(session, meeting.id, AgendaDraft(f"Point {number}", planned_minutes=5))
    session.refresh(meeting)
    expected, clock = [0, 0, 0], 0
    for action, wait in played:
        _play(session, meeting, action, NINE + timedelta(seconds=clock))
        clocks = [item.clock for item in timer(session, meeting).items]
        running = [one.is_running for one in clocks]
        assert sum(running) <= sum(one.is_current for one in clocks) <= 1
        clock += wait
        expected = [was + wait * runs for was, runs in zip(expected, running, strict=True)]
        now = NINE + timedelta(seconds=clock)
        counted = [item.clock.elapsed(now) for item in timer(session, meeting).items]
        assert counted == expected


def _play(session: Session, meeting: Meeting, action: str, now: datetime) -> None:
    has_current = timer(session, meeting).current is not None
    if action == "next":
        next_item(session, meeting.id, now)
    elif action == "previous":
        previous_item(session, meeting.id, now)
    elif action == "pause" and has_current:
        pause_timer(session, meeting.id, now)
    elif action == "resume" and has_current:
        resume_timer(session, meeting.id, now)
    elif action in {"first", "last"}:
        start_item(session, meeting.agenda[0 if action == "first" else -1].id, now)
    session.flush()
