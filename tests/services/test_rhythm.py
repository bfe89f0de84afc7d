"""When a community remains to be planned."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from car_desktop.domain.entities import Community, DayOff
from car_desktop.domain.errors import UserError
from car_desktop.domain.values import CommunityKind, DayOffKind, MeetingState
from car_desktop.services.communities import (
    CommunityDraft,
    community_detail,
    create_community,
    update_community,
)
from car_desktop.services.rhythm import communities_to_plan, due_day, is_open
from car_desktop.storage.database import Session
from tests.factories import make_community, make_meeting

TODAY = date(2026, 11, 23)
NINE = datetime(2026, 11, 2, 9, 0)

days = st.dates(date(2020, 1, 1), date(2035, 12, 31))
weeks = st.integers(1, 52)
some_days_off = st.frozensets(st.dates(date(2026, 9, 1), date(2027, 6, 30)), max_size=60)


@given(days, weeks, some_days_off)
def test_exactly_five_open_days_per_week_pass(last: date, every: int, off: frozenset[date]) -> None:
    due = due_day(last, every, off)
    passed = [last + timedelta(days=n) for n in range(1, (due - last).days + 1)]

    assert sum(is_open(day, off) for day in passed) == 5 * every
    assert is_open(due, off)


@given(days, weeks, some_days_off)
def test_days_off_never_shorten_a_rhythm(last: date, every: int, off: frozenset[date]) -> None:
    assert due_day(last, every, off) >= due_day(last, every, ())
    assert due_day(last, every, ()) >= last + timedelta(days=7 * every - 2)


@given(days, st.integers(1, 51), some_days_off)
def test_a_longer_rhythm_is_due_later(last: date, every: int, off: frozenset[date]) -> None:
    assert due_day(last, every + 1, off) > due_day(last, every, off)


def test_a_rhythm_sleeps_in_july_and_august() -> None:
    # Six weekdays are left in June; the first four of September make ten.
    assert due_day(date(2026, 6, 22), 2, ()) == date(2026, 9, 4)


def test_without_days_off_a_week_is_a_week() -> None:
    assert due_day(date(2026, 11, 2), 6, ()) == date(2026, 12, 14)


@pytest.fixture
def community(session: Session) -> Community:
    """It meets every three weeks, and met on Monday, 2 November."""
    community = make_community(session, "CAP fictive")
    community.rhythm_weeks = 3
    make_meeting(session, community, NINE, MeetingState.HELD)
    return community


def test_with_no_meeting_to_come_it_remains_to_be_planned(
    session: Session, community: Community
) -> None:
    (one,) = communities_to_plan(session, TODAY)

    assert (one.name, one.last, one.next, one.due) == (
        "CAP fictive",
        date(2026, 11, 2),
        None,
        date(2026, 11, 23),
    )
    assert not one.is_late(TODAY)
    assert one.is_late(TODAY + timedelta(days=1))


def test_a_meeting_in_time_keeps_the_rhythm_and_a_later_one_breaks_it(
    session: Session, community: Community
) -> None:
    today = date(2026, 11, 10)
    meeting = make_meeting(session, community, datetime(2026, 11, 23, 9, 0))
    assert communities_to_plan(session, today) == []

    meeting.schedule(datetime(2026, 11, 24, 9, 0), datetime(2026, 11, 24, 12, 0))
    session.flush()
    assert [one.next for one in communities_to_plan(session, today)] == [date(2026, 11, 24)]


def test_a_day_off_gives_one_more_day(session: Session, community: Community) -> None:
    make_meeting(session, community, datetime(2026, 11, 24, 9, 0))
    session.add(DayOff(day=date(2026, 11, 13), kind=DayOffKind.PEDAGOGICAL))
    session.flush()

    assert communities_to_plan(session, date(2026, 11, 10)) == []


def test_a_cancelled_meeting_keeps_nothing(session: Session, community: Community) -> None:
    make_meeting(session, community, datetime(2026, 11, 20, 9, 0), MeetingState.CANCELLED)
    assert len(communities_to_plan(session, date(2026, 11, 10))) == 1


def test_a_meeting_of_today_is_the_last_one(session: Session, community: Community) -> None:
    make_meeting(session, community, datetime(2026, 11, 23, 18, 0))
    assert [one.last for one in communities_to_plan(session, TODAY)] == [TODAY]


def test_without_rhythm_or_archived_nothing_is_asked(
    session: Session, community: Community
) -> None:
    make_community(session, "Sans rythme")
    community.is_archived = True
    session.flush()
    assert communities_to_plan(session, TODAY) == []


def test_the_most_pressing_comes_first_and_one_that_never_met_last(
    session: Session, community: Community
) -> None:
    for name, every, start in (("Jamais", 1, None), ("Tôt", 1, NINE), ("Tard", 8, NINE)):
        other = make_community(session, name)
        other.rhythm_weeks = every
        if start is not None:
            make_meeting(session, other, start, MeetingState.HELD)

    names = [one.name for one in communities_to_plan(session, TODAY)]

    assert names == ["Tôt", "CAP fictive", "Tard", "Jamais"]


def test_a_rhythm_is_written_read_back_and_taken_away(session: Session) -> None:
    draft = CommunityDraft("CAP rythmée", CommunityKind.LEARNING_COMMUNITY, rhythm_weeks=6)
    key = create_community(session, draft)
    assert community_detail(session, key, TODAY).draft() == draft

    update_community(session, key, CommunityDraft("CAP rythmée", CommunityKind.COMMITTEE))
    assert community_detail(session, key, TODAY).rhythm_weeks is None


@pytest.mark.parametrize("every", [0, -1, 53])
def test_an_impossible_rhythm_is_refused(session: Session, every: int) -> None:
    draft = CommunityDraft("CAP", CommunityKind.COMMITTEE, rhythm_weeks=every)
    with pytest.raises(UserError, match="from 1 to 52 weeks"):
        create_community(session, draft)
