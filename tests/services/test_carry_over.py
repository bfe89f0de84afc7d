"""What one meeting leaves is offered to the next, once, and nothing gets lost on the way."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from car_desktop import i18n
from car_desktop.domain.entities import Community, Meeting
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import AgendaState, CommunityKind, Intention, Language, MeetingState
from car_desktop.services.agenda import (
    AgendaDraft,
    add_agenda_item,
    agenda,
    remove_agenda_item,
    set_agenda_state,
)
from car_desktop.services.carry_over import add_follow_up, carry_over, take_item_over, take_over
from car_desktop.services.notes import NoteDetails, create_note
from car_desktop.storage.database import Database
from tests.factories import make_commitment, make_community, make_meeting

# Each case makes a community of its own.
ONE_FILE = [HealthCheck.function_scoped_fixture]
FIRST = datetime(2026, 10, 14, 9)
SECOND = datetime(2026, 11, 18, 9)
OPEN, TREATED = AgendaState.OPEN, AgendaState.TREATED
DEFERRED, WITHDRAWN = AgendaState.DEFERRED, AgendaState.WITHDRAWN


@pytest.fixture
def community(session: Session) -> Community:
    return make_community(session)


@pytest.fixture
def held(session: Session, community: Community) -> Meeting:
    return make_meeting(session, community, FIRST, MeetingState.HELD)


@pytest.fixture
def coming(session: Session, community: Community) -> Meeting:
    return make_meeting(session, community, SECOND)


def add(
    session: Session, meeting: Meeting, title: str, state: AgendaState = OPEN, minutes: int = 20
) -> int:
    draft = AgendaDraft(
        title,
        Intention.CONSULT,
        "Nadia",
        minutes,
        "Tour de table",
        "À lire",
        "Mon script",
        "Grille",
    )
    item_id = add_agenda_item(session, meeting.id, draft)
    set_agenda_state(session, item_id, state)
    return item_id


def titles(session: Session, meeting: Meeting) -> list[str]:
    return [row.title for row in agenda(session, meeting.id).items]


def offered(session: Session, meeting: Meeting) -> list[str]:
    return [item.title for item in carry_over(session, meeting.id).items]


def test_points_put_off_or_not_reached_are_offered_with_their_day(
    session: Session, held: Meeting, coming: Meeting
) -> None:
    for title, state in (("Fait", TREATED), ("Pas vu", OPEN), ("Reporté", DEFERRED)):
        add(session, held, title, state)
    add(session, held, "Retiré", WITHDRAWN)

    left = carry_over(session, coming.id)

    assert [item.title for item in left.items] == ["Pas vu", "Reporté"]
    assert left.day == FIRST.date()


def test_a_point_of_which_something_was_noted_was_not_left(
    session: Session, held: Meeting, coming: Meeting
) -> None:
    add(session, held, "Fait", TREATED)
    noted = add(session, held, "Discuté")
    create_note(session, held.id, "Bonne discussion", NoteDetails(agenda_item_id=noted))
    assert offered(session, coming) == []


def test_where_nobody_said_what_became_of_points_only_those_put_off_are_offered(
    session: Session, held: Meeting, coming: Meeting
) -> None:
    add(session, held, "Accueil")
    add(session, held, "Reporté", DEFERRED)
    assert offered(session, coming) == ["Reporté"]


def test_taking_over_keeps_all_that_was_prepared_and_where_it_comes_from(
    session: Session, held: Meeting, coming: Meeting
) -> None:
    add(session, held, "Reporté", DEFERRED)
    (before,) = agenda(session, held.id).items

    assert take_over(session, coming.id) == 1

    (row,) = agenda(session, coming.id).items
    assert row.draft == before.draft
    assert (row.state, row.carried_on) == (OPEN, FIRST.date())
    assert carry_over(session, coming.id).is_empty
    assert take_over(session, coming.id) == 0


def test_open_commitments_get_one_point_unless_the_agenda_has_it(
    session: Session, held: Meeting, coming: Meeting, community: Community
) -> None:
    community.language = Language.FRENCH
    make_commitment(session, held, what="Observer une lecture")
    add(session, coming, "Accueil")
    add(session, coming, "Clôture")

    left = carry_over(session, coming.id)
    assert [one.what for one in left.commitments] == ["Observer une lecture"]
    assert left.needs_follow_up
    assert take_over(session, coming.id) == 1

    assert titles(session, coming)[0] == "Accueil"
    assert titles(session, coming)[2] == "Clôture"
    assert carry_over(session, coming.id).is_empty
    assert not carry_over(session, coming.id).needs_follow_up


@pytest.mark.parametrize(
    ("title", "intention", "is_one"),
    [
        ("What became of our commitments", Intention.LEARN, True),
        ("My commitments until the next meeting", Intention.DECIDE, False),
        ("Welcome", Intention.INFORM, False),
    ],
)
def test_a_point_that_names_commitments_is_the_follow_up(
    session: Session, coming: Meeting, title: str, intention: Intention, is_one: bool
) -> None:
    add_agenda_item(session, coming.id, AgendaDraft(title, intention))
    assert carry_over(session, coming.id).has_follow_up is is_one


def test_points_taken_over_follow_the_review_of_commitments(
    session: Session, held: Meeting, coming: Meeting
) -> None:
    for title in ("Un", "Deux"):
        add(session, held, title, DEFERRED)
    add(session, coming, "Accueil")
    add(session, coming, "Clôture")
    add_follow_up(session, coming.id)
    take_over(session, coming.id)
    assert [t for t in titles(session, coming) if "commitments" not in t] == [
        "Accueil",
        "Un",
        "Deux",
        "Clôture",
    ]


def test_a_point_taken_over_and_removed_again_is_offered_again(
    session: Session, held: Meeting, coming: Meeting
) -> None:
    left = add(session, held, "Reporté", DEFERRED)
    taken = take_item_over(session, coming.id, left)
    assert offered(session, coming) == []
    remove_agenda_item(session, taken)
    session.flush()
    session.expire_all()
    assert offered(session, coming) == ["Reporté"]


def test_only_the_last_meeting_held_before_is_asked(
    session: Session, held: Meeting, coming: Meeting, community: Community
) -> None:
    add(session, held, "Reporté", DEFERRED)
    cancelled = make_meeting(session, community, FIRST + timedelta(days=7), MeetingState.CANCELLED)
    add(session, cancelled, "Jamais eu lieu", DEFERRED)
    other = make_community(session, kind=CommunityKind.COMMITTEE)
    add(session, make_meeting(session, other, FIRST, MeetingState.HELD), "Ailleurs", DEFERRED)
    assert offered(session, coming) == ["Reporté"]


def test_a_break_is_not_carried_over_and_a_closed_agenda_takes_nothing(
    session: Session, held: Meeting, coming: Meeting
) -> None:
    pause = AgendaDraft("Pause", Intention.BREAK)
    set_agenda_state(session, add_agenda_item(session, held.id, pause), DEFERRED)
    assert offered(session, coming) == []
    left = add(session, held, "Reporté", DEFERRED)
    coming.state = MeetingState.CLOSED
    with pytest.raises(UserError, match="reopen"):
        take_item_over(session, coming.id, left)


@settings(max_examples=25, deadline=None, suppress_health_check=ONE_FILE)
@given(
    states=st.lists(st.sampled_from(AgendaState), max_size=6),
    picked=st.sets(st.integers(0, 5)),
    rounds=st.integers(1, 3),
)
def test_nothing_is_lost_or_doubled_over_a_chain_of_meetings(
    database: Database, states: list[AgendaState], picked: set[int], rounds: int
) -> None:
    with i18n.speaking("en"), database.writing() as session:
        community = make_community(session)
        before = make_meeting(session, community, FIRST, MeetingState.HELD)
        for place, state in enumerate(states):
            add(session, before, f"Point {place}", state)
        is_followed = TREATED in states
        left = [
            f"Point {place}"
            for place, state in enumerate(states)
            if state is DEFERRED or (state is OPEN and is_followed)
        ]
        for week in range(1, rounds + 1):
            coming = make_meeting(session, community, FIRST + timedelta(weeks=week))
            assert offered(session, coming) == left
            for place in sorted(picked):
                if place < len(offer := carry_over(session, coming.id).items):
                    take_item_over(session, coming.id, offer[place].id)
            take_over(session, coming.id)
            take_over(session, coming.id)
            rows = agenda(session, coming.id).items
            assert sorted(row.title for row in rows) == sorted(left)
            assert {row.carried_on for row in rows} <= {before.day}
            for row in rows:
                set_agenda_state(session, row.id, DEFERRED)
            left = [row.title for row in rows]
            coming.state, before = MeetingState.HELD, coming
