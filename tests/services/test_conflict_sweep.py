"""The conflicts of many meetings at once are those of each of them."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import chain, product

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from car_desktop.domain.entities import Community, DayOff, Meeting, Organisation
from car_desktop.domain.values import DayOffKind, MeetingMode, MeetingState
from car_desktop.services.conflict_sweep import conflicts_between, conflicts_of
from car_desktop.services.conflicts import (
    ConflictKind,
    conflict_text,
    conflicts,
    meeting_conflicts,
    slot_of,
)
from car_desktop.storage.database import Database, Session
from tests.factories import (
    make_community,
    make_meeting,
    make_member,
    make_organisation,
    make_person,
)

MONDAY = date(2026, 12, 21)  # a weekend, two statutory days and painted ones follow
DAYS = st.integers(0, 8).map(lambda days: MONDAY + timedelta(days=days))
MOMENTS = st.builds(
    lambda day, quarters: datetime(day.year, day.month, day.day) + timedelta(minutes=15 * quarters),
    DAYS,
    st.integers(30, 95),
)
PLACES = st.sampled_from(["", "Salle A", "salle  a", "École B", "Salle C"])
MEETINGS = st.tuples(
    st.integers(0, 2),  # of which community
    MOMENTS,
    st.integers(1, 40),  # quarters of an hour: some last into the next day
    PLACES,
    st.sampled_from(MeetingMode),
    st.sampled_from(MeetingState),
)
SEATS = st.tuples(st.integers(0, 2), st.integers(0, 2), st.none() | DAYS, st.none() | DAYS)
CLOSED = st.tuples(st.none() | st.integers(0, 2), DAYS)


class Undone(Exception):
    """Takes back what one example wrote."""


def neighbourhood(session: Session) -> tuple[list[Organisation], list[Community]]:
    """A service centre, its school, a body apart; a community of the first two, and one of none."""
    centre, school, apart = (make_organisation(session, name) for name in ("CSS", "École", "Autre"))
    school.parent_id = centre.id
    communities = [make_community(session) for _ in range(3)]
    communities[0].organisation_id = school.id
    communities[1].organisation_id = centre.id
    session.flush()
    return [centre, school, apart], communities


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    held=st.lists(MEETINGS, max_size=9),
    seats=st.lists(SEATS, max_size=9),
    closed=st.lists(CLOSED, max_size=5, unique=True),
    bounds=st.tuples(DAYS, DAYS),
)
def test_the_conflicts_of_a_period_are_those_of_each_of_its_meetings(
    database: Database,
    held: list[tuple[int, datetime, int, str, MeetingMode, MeetingState]],
    seats: list[tuple[int, int, date | None, date | None]],
    closed: list[tuple[int | None, date]],
    bounds: tuple[date, date],
) -> None:
    with suppress(Undone), database.writing() as session:
        organisations, communities = neighbourhood(session)
        people = [make_person(session) for _ in range(3)]
        for who, where, *between in seats:
            make_member(session, communities[where], people[who], *sorted_days(between))
        for owner, day in closed:
            key = None if owner is None else organisations[owner].id
            session.add(DayOff(organisation_id=key, day=day, kind=DayOffKind.PEDAGOGICAL))
        meetings = []
        for which, starts_at, quarters, place, mode, state in held:
            meeting = make_meeting(session, communities[which], starts_at, state)
            meeting.ends_at = starts_at + timedelta(minutes=15 * quarters)
            meeting.place, meeting.mode = place, mode
            meetings.append(meeting)
        session.flush()
        first, last = sorted(bounds)

        found = conflicts_between(session, (first, last))

        one_by_one = {
            meeting.id: meeting_conflicts(session, meeting.id)
            for meeting in meetings
            if first <= meeting.day <= last
        }
        assert found == {key: clashing for key, clashing in one_by_one.items() if clashing}
        proposed = [replace(slot_of(meeting), meeting_id=None) for meeting in meetings]
        assert conflicts_of(session, proposed) == [conflicts(session, slot) for slot in proposed]
        raise Undone


def sorted_days(days: list[date | None]) -> list[date | None]:
    """Two bounds the right way round, wherever they are open."""
    known = sorted(day for day in days if day is not None)
    return [*known] if len(known) == len(days) else days


def test_a_day_off_of_the_service_centre_is_a_conflict_of_its_schools_communities(
    session: Session,
) -> None:
    (centre, *_), (of_school, _, of_none) = neighbourhood(session)
    day = datetime(2026, 12, 15, 9)
    session.add(
        DayOff(
            organisation_id=centre.id,
            day=day.date(),
            kind=DayOffKind.PEDAGOGICAL,
            label="Journée pédagogique",
        )
    )
    mine, free = make_meeting(session, of_school, day), make_meeting(session, of_none, day)
    found = conflicts_between(session, (day.date(), day.date()))
    assert [conflict.kind for conflict in found[mine.id]] == [
        ConflictKind.DAY_OFF,
        ConflictKind.COACH,
    ]
    assert conflict_text(found[mine.id][0]) == "That day is off: Journée pédagogique."
    assert [conflict.kind for conflict in found[free.id]] == [ConflictKind.COACH]


def test_a_full_month_is_read_in_a_few_statements(session: Session) -> None:
    organisations, communities = neighbourhood(session)
    for community, hours in product(communities, range(0, 24 * 20, 12)):
        meeting: Meeting = make_meeting(session, community, datetime(2026, 11, 2, 9))
        meeting.starts_at += timedelta(hours=hours)
        meeting.ends_at += timedelta(hours=hours)
    odile = make_person(session)
    for community in communities:
        make_member(session, community, odile)
    session.add(
        DayOff(
            organisation_id=organisations[0].id,
            day=date(2026, 11, 9),
            kind=DayOffKind.PEDAGOGICAL,
        )
    )
    session.flush()
    told: list[str] = []
    connection = session.connection()
    event.listen(connection, "before_cursor_execute", lambda *said: told.append(said[2]))

    found = conflicts_between(session, (date(2026, 11, 1), date(2026, 11, 30)))

    assert len(found) == 120
    assert {ConflictKind.DAY_OFF, ConflictKind.COACH, ConflictKind.MEMBERS} == {
        conflict.kind for conflict in chain.from_iterable(found.values())
    }
    assert len(told) <= 6


def test_a_short_way_a_night_and_a_member_who_left_are_told_as_for_one_meeting(
    session: Session,
) -> None:
    first, second = make_community(session), make_community(session)
    odile = make_person(session)
    make_member(session, first, odile)
    make_member(session, second, odile, ends_on=date(2026, 11, 23))
    night = make_meeting(session, first, datetime(2026, 11, 23, 22))
    night.ends_at = datetime(2026, 11, 24, 10)
    day = make_meeting(session, second, datetime(2026, 11, 24, 8))
    late = make_meeting(session, first, datetime(2026, 11, 24, 11, 20))
    for meeting, place in ((night, "A"), (day, "B"), (late, "C")):
        meeting.place = place
    session.flush()

    found = conflicts_between(session, (date(2026, 11, 24), date(2026, 11, 24)))

    assert [each.kind for each in found[day.id]] == [ConflictKind.COACH, ConflictKind.TRAVEL]
    assert found == {each.id: meeting_conflicts(session, each.id) for each in (day, late)}
