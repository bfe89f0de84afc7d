"""Roles of the day: given to people or names, suggested to whoever had them least lately."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from car_desktop.domain.entities import Community, Meeting
from car_desktop.domain.errors import UserError
from car_desktop.domain.facilitation import RoleOfTheDay
from car_desktop.domain.values import MeetingState
from car_desktop.services.day_roles import (
    day_roles,
    named_roles,
    set_day_role,
    take_suggested_roles,
    whose_turn,
)
from tests.factories import make_community, make_meeting, make_member, make_person

TIME, NOTES, NORMS = RoleOfTheDay.TIMEKEEPER, RoleOfTheDay.NOTETAKER, RoleOfTheDay.NORM_KEEPER
FIRST = datetime(2026, 9, 16, 9)


@pytest.fixture
def community(session: Session) -> Community:
    community = make_community(session)
    for last in ("Abricot", "Bouleau", "Cormier"):
        make_member(session, community, make_person(session, "Nadia", last))
    return community


@pytest.fixture
def meeting(session: Session, community: Community) -> Meeting:
    return make_meeting(session, community, FIRST)


def names(session: Session, meeting: Meeting) -> dict[RoleOfTheDay, str]:
    return {row.role: row.name for row in day_roles(session, meeting.id).rows if row.is_given}


def test_a_role_goes_to_a_member_or_to_a_name_and_is_taken_back(
    session: Session, meeting: Meeting
) -> None:
    member = day_roles(session, meeting.id).members[1]
    set_day_role(session, meeting.id, TIME, member.id)
    set_day_role(session, meeting.id, NOTES, name="  Équipe   du  2e cycle ")
    assert names(session, meeting) == {TIME: "Nadia Bouleau", NOTES: "Équipe du 2e cycle"}
    assert named_roles(meeting) == ((TIME, "Nadia Bouleau"), (NOTES, "Équipe du 2e cycle"))
    set_day_role(session, meeting.id, NOTES, member.id)
    set_day_role(session, meeting.id, TIME)
    session.flush()
    assert names(session, meeting) == {NOTES: "Nadia Bouleau"}


def test_suggestions_fill_the_free_roles_and_leave_the_others(
    session: Session, meeting: Meeting
) -> None:
    set_day_role(session, meeting.id, TIME, name="La direction")
    assert day_roles(session, meeting.id).can_suggest
    assert take_suggested_roles(session, meeting.id) == 5
    given_roles = names(session, meeting)
    assert given_roles[TIME] == "La direction"
    assert len(given_roles) == len(RoleOfTheDay)
    assert not day_roles(session, meeting.id).can_suggest


def test_a_role_comes_back_to_nobody_while_others_never_had_it(
    session: Session, community: Community
) -> None:
    for last in ("Dahlia", "Érable", "Frêne", "Genévrier", "Houx"):
        make_member(session, community, make_person(session, "Nadia", last))
    keepers = []
    for week in range(7):
        meeting = make_meeting(session, community, FIRST + timedelta(weeks=week))
        take_suggested_roles(session, meeting.id)
        keepers.append(names(session, meeting)[TIME])
    assert len(set(keepers)) == 7


def test_nobody_is_suggested_where_nobody_is_a_member(session: Session) -> None:
    meeting = make_meeting(session, make_community(session))
    assert not day_roles(session, meeting.id).can_suggest
    assert take_suggested_roles(session, meeting.id) == 0


def test_a_closed_meeting_keeps_its_roles(session: Session, meeting: Meeting) -> None:
    meeting.state = MeetingState.CLOSED
    with pytest.raises(UserError, match="reopen"):
        set_day_role(session, meeting.id, TIME, name="Nadia")


def test_the_turn_is_of_whoever_had_the_role_longest_ago() -> None:
    past = [{TIME: 1}, {TIME: 2}, {TIME: 3}]
    assert whose_turn([1, 2, 3], past, {}, set(RoleOfTheDay) - {TIME}) == {TIME: 3}
    assert whose_turn([1, 2, 3, 4], past, {}, set(RoleOfTheDay) - {TIME}) == {TIME: 4}
    assert whose_turn([1, 2], [{NOTES: 1}], {NORMS: 2}, set(RoleOfTheDay) - {TIME}) == {TIME: 1}


@given(
    members=st.lists(st.integers(1, 9), unique=True, max_size=8),
    past=st.lists(st.dictionaries(st.sampled_from(RoleOfTheDay), st.integers(1, 9)), max_size=6),
    held=st.dictionaries(st.sampled_from(RoleOfTheDay), st.integers(1, 9), max_size=3),
)
def test_turns_are_fair_whatever_happened_before(
    members: list[int],
    past: list[dict[RoleOfTheDay, int]],
    held: dict[RoleOfTheDay, int],
) -> None:
    turns = whose_turn(members, past, held)
    assert set(turns) == (set(RoleOfTheDay) - set(held) if members else set())
    load = Counter([*held.values(), *turns.values()])
    if members:
        counts = [load[one] for one in members]
        newly = [load[one] for one in members if one in turns.values()]
        assert max(newly, default=0) - min(counts) <= 1
