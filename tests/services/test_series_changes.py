"""Changing one meeting of a series, those that follow, or all to come; ending and extending it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from sqlalchemy import select

from car_desktop.domain.entities import Community, Meeting, Series
from car_desktop.domain.errors import UserError
from car_desktop.domain.recurrence import Recurrence
from car_desktop.domain.values import (
    DayOffKind,
    Frequency,
    MeetingMode,
    MeetingState,
    OnDayOff,
)
from car_desktop.services.agenda import AgendaDraft, add_agenda_item
from car_desktop.services.communities import delete_community
from car_desktop.services.days_off import DayRun, add_days_off
from car_desktop.services.meetings import (
    MeetingDraft,
    cancel_meeting,
    change_state,
    draft_of,
    reschedule_meeting,
    update_meeting,
)
from car_desktop.services.series import SeriesDraft, create_series
from car_desktop.services.series_changes import (
    change_meetings,
    change_series,
    scope_effects,
    series_effect,
)
from car_desktop.services.series_life import (
    end_series,
    ending,
    extend_series,
    extension,
    series_facts,
    series_of,
)
from car_desktop.services.series_plan import Scope, SeriesChange, linked_meetings
from car_desktop.storage.changes import replay
from car_desktop.storage.database import Database, Session
from car_desktop.storage.tracking import track_changes
from tests.factories import make_community, make_mark, make_meeting, make_person

TODAY = date(2026, 11, 22)
TUESDAYS = Recurrence(Frequency.WEEKLY, date(2026, 11, 10), date(2027, 1, 31), 2)
DAYS = TUESDAYS.days()  # 10 and 24 November, 8 and 22 December, 5 and 19 January

Planned = list[Meeting]


@pytest.fixture
def planned(session: Session) -> Planned:
    """A series of which the first meeting is over."""
    community = make_community(session)
    draft = SeriesDraft(
        community.id, TUESDAYS, time(9), time(11, 30), OnDayOff.NEXT_WEEK, place="Salle 2"
    )
    create_series(session, draft)
    rows = [*session.scalars(select(Meeting).order_by(Meeting.starts_at))]
    change_state(session, rows[0].id, MeetingState.HELD)
    assert tuple(meeting.day for meeting in rows) == DAYS
    return rows


def at(meeting: Meeting, hour: int) -> MeetingDraft:
    """A meeting's form with two hours from another one on."""
    starts_at = datetime.combine(meeting.day, time(hour))
    return replace(draft_of(meeting), starts_at=starts_at, ends_at=starts_at + timedelta(hours=2))


def moved(meeting: Meeting, days: int) -> MeetingDraft:
    by = timedelta(days=days)
    return replace(
        draft_of(meeting), starts_at=meeting.starts_at + by, ends_at=meeting.ends_at + by
    )


def hours(meetings: Planned) -> list[int]:
    return [meeting.starts_at.hour for meeting in meetings]


def days(meetings: Planned) -> list[date]:
    return [meeting.day for meeting in meetings]


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
        date(2026, 12, 21): "Changed by itself",
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
        date(2026, 12, 23): "Changed by itself",
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


# ------------------------------------------------------------------ its end, earlier or later


def test_ending_a_series_removes_what_is_to_come_and_keeps_the_past(
    session: Session, planned: Planned
) -> None:
    series = session.scalars(select(Series)).one()

    outcome = end_series(session, series.id, date(2026, 12, 22))

    assert outcome.removed == DAYS[3:]
    assert days([*session.scalars(select(Meeting))]) == list(DAYS[:3])
    assert series.last_day == date(2026, 12, 21)


def test_a_meeting_brought_forward_by_hand_does_not_keep_its_rule_alive(
    session: Session, planned: Planned
) -> None:
    reschedule_meeting(session, planned[5].id, datetime(2026, 12, 1, 9), datetime(2026, 12, 1, 11))
    series = session.scalars(select(Series)).one()

    end_series(session, series.id, DAYS[2])

    assert series.last_day == date(2026, 12, 7)
    assert [m.day for m in linked_meetings(session, series.id)] == list(DAYS[:2])
    assert planned[5].series_id is None


def test_meetings_that_hold_work_outlive_their_series_and_are_named(
    session: Session, planned: Planned
) -> None:
    add_agenda_item(session, planned[3].id, AgendaDraft("Données de lecture"))
    make_mark(session, planned[4], make_person(session))
    session.flush()
    series = session.scalars(select(Series)).one()

    said = ending(session, series.id, DAYS[2])
    outcome = end_series(session, series.id, DAYS[2])

    assert said == outcome
    assert outcome.removed == (DAYS[2], DAYS[5])
    assert {one.day: one.reason for one in outcome.kept} == {
        DAYS[3]: "an agenda",
        DAYS[4]: "attendance",
    }
    left = [*session.scalars(select(Meeting).order_by(Meeting.starts_at))]
    assert days(left) == [*DAYS[:2], DAYS[3], DAYS[4]]
    assert [m.series_id is None for m in left] == [False, False, True, True]


def test_a_series_without_any_day_left_is_forgotten(session: Session) -> None:
    community = make_community(session)
    create_series(session, SeriesDraft(community.id, TUESDAYS, time(9), time(11)))
    series = session.scalars(select(Series)).one()

    end_series(session, series.id, date(2026, 11, 1))

    assert session.scalars(select(Series)).all() == []
    assert session.scalars(select(Meeting)).all() == []


def test_a_later_last_day_adds_the_missing_meetings_only(
    session: Session, planned: Planned
) -> None:
    series = session.scalars(select(Series)).one()
    session.delete(planned[2])
    for meeting in planned[3:]:
        meeting.purpose = "Lire"
    session.flush()
    last = date(2027, 3, 10)

    said = extension(session, series.id, last)
    extend_series(session, series.id, last)

    assert said.kept == (date(2027, 2, 2), date(2027, 2, 16), date(2027, 3, 2))
    after = [*session.scalars(select(Meeting).order_by(Meeting.starts_at))]
    assert days(after) == [*DAYS[:2], *DAYS[3:], *said.kept]
    assert (after[-1].place, after[-1].purpose) == ("Salle 2", "Lire")
    assert (after[-1].series_id, after[-1].series_day) == (series.id, date(2027, 3, 2))
    assert series.last_day == last


def test_a_list_of_dates_goes_on_with_the_dates_typed(session: Session) -> None:
    community = make_community(session)
    dates = (date(2026, 12, 1), date(2027, 1, 12))
    rule = Recurrence(Frequency.DATES, dates[0], dates[-1], dates=dates)
    create_series(session, SeriesDraft(community.id, rule, time(9), time(11)))
    series = session.scalars(select(Series)).one()

    extend_series(session, series.id, series.last_day, (date(2027, 2, 9), date(2026, 12, 1)))

    assert series_facts(session, series.id).rule.days() == (*dates, date(2027, 2, 9))


@pytest.mark.parametrize(
    ("last", "words"), [(date(2027, 1, 31), "choose a later day"), (date(2027, 2, 1), "no meeting")]
)
def test_an_end_that_adds_nothing_is_refused(
    session: Session, planned: Planned, last: date, words: str
) -> None:
    series = session.scalars(select(Series)).one()

    with pytest.raises(UserError, match=words):
        extend_series(session, series.id, last)


def test_a_community_goes_with_its_series_and_comes_back_by_undo(database: Database) -> None:
    with database.writing() as session:
        community_id = make_community(session).id
        create_series(session, SeriesDraft(community_id, TUESDAYS, time(9), time(11)))
    with database.writing() as session:
        log = track_changes(session)
        delete_community(session, community_id)
    with database.reading() as session:
        assert session.scalars(select(Series)).all() == []
        assert session.scalars(select(Meeting)).all() == []

    replay(database, log, backwards=True)

    with database.reading() as session:
        series = session.scalars(select(Series)).one()
        assert tuple(m.day for m in linked_meetings(session, series.id)) == DAYS
