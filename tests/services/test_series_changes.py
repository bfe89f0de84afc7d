"""Changing one meeting of a series, those that follow, or all to come; ending and extending it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from sqlalchemy import select

from car_desktop.domain.entities import Community, Meeting, Series
from car_desktop.domain.values import (
    DayOffKind,
    MeetingMode,
    MeetingState,
    OnDayOff,
)
from car_desktop.services.days_off import DayRun, add_days_off
from car_desktop.services.meetings import (
    MeetingDraft,
    cancel_meeting,
    change_state,
    draft_of,
    reschedule_meeting,
    update_meeting,
)
from car_desktop.services.series_changes import (
    change_meetings,
    change_series,
    scope_effects,
    series_effect,
)
from car_desktop.services.series_life import (
    series_facts,
    series_of,
)
from car_desktop.services.series_plan import Scope, SeriesChange
from car_desktop.storage.database import Session
from tests.factories import make_community, make_mark, make_meeting, make_person
from tests.services.planned_series import (
    DAYS,
    TODAY,
    TUESDAYS,
    Planned,
    at,
    days,
    hours,
    moved,
    plan_tuesdays,
)


@pytest.fixture
def planned(session: Session) -> Planned:
    """A series of which the first meeting is over."""
    return plan_tuesdays(session)


def test_a_meeting_changed_alone_differs_and_the_others_do_not_stir(
    session: Session, planned: Planned
) -> None:
    change_meetings(session, planned[2].id, at(planned[2], 13), Scope.ONE, TODAY)

    assert hours(planned) == [9, 9, 13, 9, 9, 9]
    assert [m.differs_from_series for m in planned] == [False, False, True, False, False, False]
    assert session.scalars(select(Series)).one().starts == time(9)


@pytest.mark.parametrize("by", ["form", "calendar"])
def test_any_other_way_of_changing_one_meeting_marks_it_too(
    session: Session, planned: Planned, by: str
) -> None:
    draft = moved(planned[2], 1)

    if by == "form":
        update_meeting(session, planned[2].id, draft)
    else:
        reschedule_meeting(session, planned[2].id, draft.starts_at, draft.ends_at)

    assert planned[2].differs_from_series


def test_this_one_and_the_following_part_the_series_and_the_past_keeps_its_rule(
    session: Session, planned: Planned
) -> None:
    draft = replace(
        at(planned[3], 13), place="Bibliothèque", mode=MeetingMode.HYBRID, title="Lecture"
    )

    change_meetings(session, planned[3].id, draft, Scope.FOLLOWING, TODAY)

    assert hours(planned) == [9, 9, 9, 13, 13, 13]
    assert {(m.place, m.mode, m.title) for m in planned[3:]} == {
        ("Bibliothèque", MeetingMode.HYBRID, "Lecture")
    }
    assert days(planned) == list(DAYS)
    before, after = (series_facts(session, m.series_id or 0) for m in (planned[0], planned[3]))
    assert (before.rule.last, before.hours, before.place, before.meetings) == (
        date(2026, 12, 21),
        (time(9), time(11, 30)),
        "Salle 2",
        3,
    )
    assert (after.rule.first, after.rule.last) == (DAYS[3], TUESDAYS.last)
    assert (after.hours, after.place, after.title) == (
        (time(13), time(15)),
        "Bibliothèque",
        "Lecture",
    )
    assert not any(m.differs_from_series for m in planned)


def test_all_means_those_to_come_and_the_rule(session: Session, planned: Planned) -> None:
    change_meetings(session, planned[3].id, at(planned[3], 13), Scope.ALL, TODAY)

    assert hours(planned) == [9, 13, 13, 13, 13, 13]
    series = session.scalars(select(Series)).one()
    assert (series.starts, series.ends, series.first_day) == (time(13), time(15), DAYS[0])


def test_a_day_more_moves_the_following_by_the_same_rule_and_around_days_off_again(
    session: Session, planned: Planned
) -> None:
    add_days_off(
        session, None, DayRun(date(2027, 1, 6), date(2027, 1, 6), DayOffKind.PEDAGOGICAL, "Bilan")
    )

    change_meetings(session, planned[2].id, moved(planned[2], 1), Scope.FOLLOWING, TODAY)

    assert days(planned)[:2] == list(DAYS[:2])
    assert days(planned)[2:] == [
        date(2026, 12, 9),
        date(2026, 12, 23),
        date(2027, 1, 13),  # the 6th is off: the next week
        date(2027, 1, 20),
    ]
    assert [m.series_day for m in planned[2:]] == [day + timedelta(days=1) for day in DAYS[2:]]


def test_only_what_changed_is_given_to_the_others(session: Session, planned: Planned) -> None:
    update_meeting(session, planned[4].id, at(planned[4], 14))
    planned[4].differs_from_series = False  # as one that was always like that

    draft = replace(draft_of(planned[1]), place="Gymnase")
    change_meetings(session, planned[1].id, draft, Scope.ALL, TODAY)

    assert [m.place for m in planned] == ["Salle 2", *["Gymnase"] * 5]
    assert planned[4].starts_at.hour == 14


def left_alone(session: Session, meeting: Meeting, draft: MeetingDraft) -> dict[date, str]:
    effects = scope_effects(session, meeting.id, draft, TODAY)
    return {one.day: one.reason for one in effects[Scope.ALL].left_alone}


def test_meetings_that_are_over_or_differ_are_left_alone_and_named(
    session: Session, planned: Planned
) -> None:
    cancel_meeting(session, planned[2].id, "Tempête")
    reschedule_meeting(
        session, planned[3].id, datetime(2026, 12, 21, 9), datetime(2026, 12, 21, 10)
    )
    make_mark(session, planned[4], make_person(session))
    draft = at(planned[1], 13)

    named = left_alone(session, planned[1], draft)
    change_meetings(session, planned[1].id, draft, Scope.ALL, TODAY)

    assert named == {
        date(2026, 12, 8): "Cancelled",
        date(2026, 12, 21): "Changed separately",
        date(2027, 1, 5): "Attendance has been taken",
    }
    assert hours(planned) == [9, 13, 9, 9, 9, 13]
    assert planned[3].day == date(2026, 12, 21)


def test_a_meeting_whose_new_day_is_off_or_taken_stays_and_says_why(
    session: Session, planned: Planned
) -> None:
    series = session.scalars(select(Series)).one()
    series.on_day_off = OnDayOff.SKIP
    add_days_off(
        session, None, DayRun(date(2026, 12, 9), date(2026, 12, 9), DayOffKind.PEDAGOGICAL, "Bilan")
    )
    reschedule_meeting(
        session, planned[4].id, datetime(2026, 12, 23, 9), datetime(2026, 12, 23, 10)
    )
    draft = moved(planned[1], 1)

    named = left_alone(session, planned[1], draft)
    change_meetings(session, planned[1].id, draft, Scope.FOLLOWING, TODAY)

    assert named == {
        date(2026, 12, 8): "Its new day is off: Bilan",
        date(2026, 12, 22): "This community already meets that day",
        date(2026, 12, 23): "Changed separately",
    }
    assert days(planned) == [
        DAYS[0],
        date(2026, 11, 25),
        DAYS[2],
        DAYS[3],
        date(2026, 12, 23),
        date(2027, 1, 20),
    ]

    assert [m.differs_from_series for m in planned[1:]] == [False, True, True, True, False]


def test_a_meeting_that_cannot_move_keeps_its_day_from_those_that_would_come_there(
    session: Session, planned: Planned
) -> None:
    community = session.get_one(Community, planned[0].community_id)
    make_meeting(session, community, datetime(2027, 2, 2, 9))

    change_meetings(session, planned[1].id, moved(planned[1], 14), Scope.FOLLOWING, TODAY)

    assert days(planned) == [DAYS[0], DAYS[2], *DAYS[2:]]


def test_a_meeting_still_planned_on_a_day_gone_by_is_left_alone(
    session: Session, planned: Planned
) -> None:
    later = date(2026, 12, 1)
    draft = at(planned[3], 13)

    effects = scope_effects(session, planned[3].id, draft, later)
    change_meetings(session, planned[3].id, draft, Scope.ALL, later)

    assert hours(planned) == [9, 9, 13, 13, 13, 13]
    assert DAYS[1] not in {one.day for one in effects[Scope.ALL].touched}


@pytest.mark.parametrize(
    "change",
    [
        draft_of,
        lambda m: replace(draft_of(m), title="  "),
        lambda m: replace(draft_of(m), ends_at=m.ends_at + timedelta(days=1)),
    ],
    ids=["nothing", "a space", "the next day"],
)
def test_nothing_is_asked_where_no_other_could_follow(
    session: Session, planned: Planned, change: Callable[[Meeting], MeetingDraft]
) -> None:
    assert scope_effects(session, planned[2].id, change(planned[2]), TODAY) == {}


def test_nothing_is_asked_of_what_is_over_or_of_the_last_one_left(
    session: Session, planned: Planned
) -> None:
    assert scope_effects(session, planned[0].id, at(planned[0], 13), TODAY) == {}
    for meeting in planned[1:5]:
        change_state(session, meeting.id, MeetingState.HELD)
    assert scope_effects(session, planned[5].id, at(planned[5], 13), TODAY) == {}


def test_a_meeting_that_goes_to_another_community_leaves_its_series(
    session: Session, planned: Planned
) -> None:
    other = make_community(session)

    update_meeting(session, planned[2].id, replace(draft_of(planned[2]), community_id=other.id))

    assert (planned[2].series_id, planned[2].series_day) == (None, None)
    assert series_of(session, planned[2].id) is None


def test_the_whole_series_changes_from_its_own_sheet(session: Session, planned: Planned) -> None:
    series = session.scalars(select(Series)).one()
    before = draft_of(planned[1])
    change = SeriesChange(before, replace(at(planned[1], 8), mode=MeetingMode.REMOTE))

    effect = series_effect(session, series.id, change, TODAY)
    change_series(session, series.id, change, TODAY)

    assert [one.meeting_id for one in effect.touched] == [m.id for m in planned[1:]]
    assert [one.reason for one in effect.left_alone] == ["Held"]
    assert hours(planned) == [9, 8, 8, 8, 8, 8]
    assert {m.mode for m in planned[1:]} == {MeetingMode.REMOTE} == {series.mode}
