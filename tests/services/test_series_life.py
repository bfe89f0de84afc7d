"""A series ends earlier or goes on longer; what was, stays."""

from datetime import date, datetime, time

import pytest
from sqlalchemy import select

from car_desktop.domain.entities import Meeting, Series
from car_desktop.domain.errors import UserError
from car_desktop.domain.recurrence import Recurrence
from car_desktop.domain.values import (
    Frequency,
)
from car_desktop.services.agenda import AgendaDraft, add_agenda_item
from car_desktop.services.communities import delete_community
from car_desktop.services.meetings import (
    reschedule_meeting,
)
from car_desktop.services.series import SeriesDraft, create_series
from car_desktop.services.series_life import (
    end_series,
    ending,
    extend_series,
    extension,
    series_facts,
)
from car_desktop.services.series_plan import linked_meetings
from car_desktop.storage.changes import replay
from car_desktop.storage.database import Database, Session
from car_desktop.storage.tracking import track_changes
from tests.factories import make_community, make_mark, make_person
from tests.services.planned_series import (
    DAYS,
    TUESDAYS,
    Planned,
    days,
    plan_tuesdays,
)


@pytest.fixture
def planned(session: Session) -> Planned:
    """A series of which the first meeting is over."""
    return plan_tuesdays(session)


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
