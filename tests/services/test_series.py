"""A year of meetings: what is previewed is what is created, and no day off holds a meeting."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select

from car_desktop.domain.entities import Community, DayOff, Meeting, Series
from car_desktop.domain.errors import UserError
from car_desktop.domain.recurrence import Recurrence
from car_desktop.domain.values import DayOffKind, Frequency, MeetingMode, MeetingState, OnDayOff
from car_desktop.services.conflicts import ConflictKind
from car_desktop.services.days_off import DayRun, add_days_off, community_days_off
from car_desktop.services.meetings import cancel_meeting, meetings
from car_desktop.services.series import (
    SeriesDraft,
    create_series,
    plan_series,
    planned_conflicts,
    rule_of,
)
from car_desktop.storage.database import Session
from tests.factories import (
    make_community,
    make_meeting,
    make_member,
    make_organisation,
    make_person,
)

MONDAYS = Recurrence(Frequency.MONTHLY_BY_WEEKDAY, date(2026, 9, 14), date(2027, 6, 30))


@pytest.fixture
def draft(session: Session) -> SeriesDraft:
    """The second Monday of each month, in a service centre with a spring break."""
    community = make_community(session)
    centre = make_organisation(session, "CSS fictif")
    community.organisation_id = centre.id
    relache = DayRun(date(2027, 3, 8), date(2027, 3, 12), DayOffKind.BREAK, "Relâche")
    add_days_off(session, centre.id, relache)
    session.flush()
    return SeriesDraft(community.id, MONDAYS, time(9), time(11, 30))


def test_a_year_goes_around_the_days_off_and_says_why(session: Session, draft: SeriesDraft) -> None:
    days = plan_series(session, draft).days

    moved = {placed.planned: (placed.day, placed.reason) for placed in days if placed.reason}
    assert len(days) == 10
    assert moved == {
        date(2026, 10, 12): (date(2026, 10, 19), "Thanksgiving"),
        date(2027, 3, 8): (date(2027, 3, 15), "Relâche"),
    }


def test_what_is_created_is_what_was_previewed(session: Session, draft: SeriesDraft) -> None:
    draft = replace(draft, title="Regard", place="Salle 2", mode=MeetingMode.HYBRID)
    preview = plan_series(session, draft)

    ids = create_series(session, draft)

    rows = meetings(session, draft.community_id)
    assert [row.id for row in rows] == list(ids)
    assert tuple(row.day for row in rows) == preview.kept
    assert {(row.title, row.place, row.mode) for row in rows} == {
        ("Regard", "Salle 2", MeetingMode.HYBRID)
    }
    assert {(row.starts_at.time(), row.ends_at.time()) for row in rows} == {(time(9), time(11, 30))}


def test_the_meetings_know_their_rule_and_the_day_that_it_gave(
    session: Session, draft: SeriesDraft
) -> None:
    draft = replace(draft, title="Regard", place="Salle 2", mode=MeetingMode.HYBRID)

    ids = create_series(session, draft)

    series = session.scalars(select(Series)).one()
    assert rule_of(series) == draft.recurrence
    assert (series.starts, series.ends, series.on_day_off) == (
        time(9),
        time(11, 30),
        draft.on_day_off,
    )
    assert (series.title, series.place, series.mode) == ("Regard", "Salle 2", MeetingMode.HYBRID)
    assert [meeting.id for meeting in series.meetings] == list(ids)
    assert [meeting.series_day for meeting in series.meetings] == list(MONDAYS.days())
    assert not any(meeting.differs_from_series for meeting in series.meetings)


def test_a_list_of_dates_is_remembered_as_such(session: Session, draft: SeriesDraft) -> None:
    days = (date(2026, 9, 14), date(2026, 11, 3))
    dates = Recurrence(Frequency.DATES, days[0], days[-1], dates=days)

    create_series(session, replace(draft, recurrence=dates))

    assert rule_of(session.scalars(select(Series)).one()) == dates


def test_single_dates_decided_by_hand_are_created_so_and_no_other_date_stirs(
    session: Session, draft: SeriesDraft
) -> None:
    before = plan_series(session, draft)
    by_hand = ((date(2026, 9, 14), None), (date(2026, 11, 9), date(2026, 11, 11)))
    draft = replace(draft, by_hand=by_hand)

    preview = plan_series(session, draft)
    create_series(session, draft)

    decided = dict(by_hand)
    assert [p.day for p in preview.days] == [decided.get(p.planned, p.day) for p in before.days]
    assert tuple(row.day for row in meetings(session, draft.community_id)) == preview.kept
    moved = session.scalars(select(Meeting).where(Meeting.differs_from_series)).one()
    assert (moved.day, moved.series_day) == (date(2026, 11, 11), date(2026, 11, 9))


def test_a_day_chosen_by_hand_goes_before_one_that_a_day_off_pushes_there(
    session: Session, draft: SeriesDraft
) -> None:
    by_hand = ((date(2026, 9, 14), date(2026, 10, 19)), (date(2026, 11, 9), date(2026, 10, 19)))

    preview = plan_series(session, replace(draft, by_hand=by_hand))

    answers = {placed.planned: placed.day for placed in preview.days}
    assert answers[date(2026, 9, 14)] == date(2026, 10, 19)
    assert answers[date(2026, 10, 12)] is None
    assert answers[date(2026, 11, 9)] is None
    assert len(set(preview.kept)) == len(preview.kept)


def test_what_each_planned_meeting_clashes_with_is_known_before_it_is_created(
    session: Session, draft: SeriesDraft
) -> None:
    other = make_community(session, "Une autre")
    person = make_person(session, "Ana", "Fictive")
    for community in (other, session.get_one(Community, draft.community_id)):
        make_member(session, community, person)
    make_meeting(session, other, datetime(2026, 11, 9, 11))

    clashes = planned_conflicts(session, draft, plan_series(session, draft))

    assert {day: [clash.kind for clash in found] for day, found in clashes.items()} == {
        date(2026, 11, 9): [ConflictKind.COACH, ConflictKind.MEMBERS]
    }


def test_the_hours_stay_on_both_sides_of_the_change_of_clocks(
    session: Session, draft: SeriesDraft
) -> None:
    sundays = Recurrence(Frequency.WEEKLY, date(2026, 10, 25), date(2026, 11, 8))

    create_series(
        session, replace(draft, recurrence=sundays, starts=time(2), on_day_off=OnDayOff.KEEP)
    )

    assert [row.starts_at for row in meetings(session, draft.community_id)] == [
        datetime(2026, 10, 25, 2),
        datetime(2026, 11, 1, 2),
        datetime(2026, 11, 8, 2),
    ]


def test_planning_the_same_year_again_doubles_nothing(session: Session, draft: SeriesDraft) -> None:
    create_series(session, draft)

    again = plan_series(session, draft)

    assert again.kept == ()
    assert {placed.reason for placed in again.days} == {"This community already meets that day"}
    with pytest.raises(UserError, match="No day is left"):
        create_series(session, draft)


def test_a_cancelled_meeting_leaves_its_day_free(session: Session, draft: SeriesDraft) -> None:
    (first, *_) = create_series(session, draft)
    cancel_meeting(session, first, "Tempête")
    session.flush()

    assert plan_series(session, draft).kept == (date(2026, 9, 14),)


def test_another_community_that_meets_that_day_takes_no_place(
    session: Session, draft: SeriesDraft
) -> None:
    other = make_community(session)
    make_meeting(session, other, datetime(2026, 9, 14, 9), MeetingState.CALLED)

    assert date(2026, 9, 14) in plan_series(session, draft).kept


def test_hours_that_are_no_meeting_are_refused_before_anything_is_written(
    session: Session, draft: SeriesDraft
) -> None:
    with pytest.raises(UserError, match="end is before"):
        create_series(session, replace(draft, ends=time(8)))

    assert meetings(session, draft.community_id) == []


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    first=st.dates(min_value=date(2025, 6, 1), max_value=date(2029, 8, 1)),
    weeks=st.integers(1, 8),
    rule=st.sampled_from([rule for rule in OnDayOff if rule is not OnDayOff.KEEP]),
    breaks=st.lists(st.tuples(st.integers(0, 300), st.integers(7, 20)), max_size=4),
)
def test_no_created_meeting_falls_on_a_day_off_whatever_the_calendar(
    session: Session,
    draft: SeriesDraft,
    *,
    first: date,
    weeks: int,
    rule: OnDayOff,
    breaks: list[tuple[int, int]],
) -> None:
    session.execute(delete(Meeting))
    session.execute(delete(DayOff))
    for offset, length in breaks:
        start = first + timedelta(days=offset)
        run = DayRun(start, start + timedelta(days=length), DayOffKind.BREAK)
        add_days_off(session, None, run)
    last = first + timedelta(days=330)
    series = replace(
        draft, recurrence=Recurrence(Frequency.WEEKLY, first, last, weeks), on_day_off=rule
    )
    preview = plan_series(session, series)

    if preview.kept:
        create_series(session, series)

    held = [row.day for row in meetings(session, draft.community_id)]
    around = (first - timedelta(days=30), last + timedelta(days=30))
    assert tuple(held) == preview.kept
    assert len(set(held)) == len(held)
    assert not set(held) & set(community_days_off(session, draft.community_id, around))
