"""The sample year: whole, the same each time, and with something to do on any day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path
from shutil import copyfile
from time import process_time

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from car_desktop.domain.entities import (
    Attendance,
    Base,
    Commitment,
    CommitmentReview,
    Community,
    DayOff,
    Meeting,
    Organisation,
    Person,
    PracticeNote,
    Series,
    Stay,
)
from car_desktop.domain.text import folded
from car_desktop.domain.values import (
    AttendanceStatus,
    CommitmentState,
    CommunityKind,
    DayOffKind,
    Language,
    MeetingState,
    NoteKind,
    Visibility,
)
from car_desktop.services.overview import UnfinishedKind, overview
from car_desktop.services.sample import documented_meeting, write_sample_year
from car_desktop.services.series import rule_of
from car_desktop.services.series_life import series_of
from car_desktop.storage.database import Database

SUNDAY = date(2026, 11, 22)
ANY_DAYS = [
    SUNDAY,
    date(2026, 9, 3),
    date(2026, 12, 24),
    date(2027, 3, 2),
    date(2028, 2, 29),
    date(2027, 7, 15),
]


@pytest.fixture
def sample(template: Path, tmp_path: Path) -> Callable[[date], Database]:
    """A file with the sample year of a day."""

    def write(today: date) -> Database:
        path = tmp_path / f"{today}.db"
        copyfile(template, path)
        database = Database(path)
        with database.writing() as session:
            write_sample_year(session, today)
        return database

    return write


def how_many(session: Session, entity: type[Base]) -> int:
    return session.scalar(select(func.count()).select_from(entity)) or 0


@pytest.mark.parametrize("today", ANY_DAYS)
def test_any_day_has_a_meeting_and_unfinished_things(
    sample: Callable[[date], Database], today: date
) -> None:
    database = sample(today)
    with database.reading() as session:
        seen = overview(session, datetime.combine(today, time(10)))
    database.dispose()

    assert seen.next_meeting is not None
    assert seen.next_meeting.row.day == today
    assert seen.next_meeting.to_review > 0
    assert {item.kind for item in seen.unfinished} == set(UnfinishedKind)
    assert seen.counts.meetings == 40


@pytest.mark.parametrize("today", ANY_DAYS)
def test_no_meeting_overlaps_another_of_its_community(
    sample: Callable[[date], Database], today: date
) -> None:
    database = sample(today)
    with database.reading() as session:
        for community in session.scalars(select(Community)):
            days = [meeting.day for meeting in sorted(community.meetings, key=lambda m: m.id)]
            assert days == sorted(set(days)), community.name
    database.dispose()


def test_the_year_has_the_size_and_the_variety_of_a_real_one(
    sample: Callable[[date], Database],
) -> None:
    database = sample(SUNDAY)
    with database.reading() as session:
        assert how_many(session, Community) == 6
        assert how_many(session, Person) == 120
        assert how_many(session, Organisation) > 15
        assert how_many(session, Stay) > 20
        assert how_many(session, CommitmentReview) > 20
        assert set(session.scalars(select(Community.kind))) == set(CommunityKind)
        assert set(session.scalars(select(Community.language))) == set(Language)
        assert set(session.scalars(select(Meeting.state))) == set(MeetingState)
        assert set(session.scalars(select(PracticeNote.kind))) == set(NoteKind)
        assert set(session.scalars(select(Commitment.state))) == set(CommitmentState)
        assert {Visibility.PRIVATE, Visibility.GROUP} <= set(
            session.scalars(select(PracticeNote.visibility))
        )
        missing = set(AttendanceStatus) - set(session.scalars(select(Attendance.status)))
        assert missing <= {AttendanceStatus.TO_CONFIRM}
    database.dispose()


def test_people_have_one_name_and_one_address_each(sample: Callable[[date], Database]) -> None:
    database = sample(SUNDAY)
    with database.reading() as session:
        people = list(session.scalars(select(Person)))
        assert len({person.full_name for person in people}) == 120
        assert len({person.email for person in people}) == 120
        assert all(person.email.endswith(".test") for person in people)
        assert all(
            person.name_key == folded(f"{person.last_name} {person.first_name}")
            for person in people
        )
    database.dispose()


def test_the_same_day_gives_the_same_year(sample: Callable[[date], Database]) -> None:
    def content(database: Database) -> list[tuple[object, ...]]:
        with database.reading() as session:
            rows = [
                (table.name, *(row[c] for c in table.c if c.name != "updated_at"))
                for table in Base.metadata.sorted_tables
                if table.name != "row_digest"  # it sums the instants of writing too
                for row in session.execute(select(table)).mappings()
            ]
        database.dispose()
        return rows

    first, second = content(sample(SUNDAY)), content(sample(SUNDAY))

    assert first == second
    assert len(first) > 900


def test_french_is_typeset_as_quebec_writes_it(sample: Callable[[date], Database]) -> None:
    database = sample(SUNDAY)
    with database.reading() as session:
        french = Community.language == Language.FRENCH
        texts = list(
            session.scalars(
                select(PracticeNote.text)
                .join(PracticeNote.meeting)
                .join(Meeting.community)
                .where(french)
            )
        )
    database.dispose()

    assert any("\u00a0:" in text for text in texts)
    for text in texts:
        assert not any(wrong in text for wrong in (" :", " ;", " ?", " !", "« ", " »", "'")), text


def test_documents_are_about_a_closed_meeting_with_private_notes(
    sample: Callable[[date], Database],
) -> None:
    database = sample(SUNDAY)
    with database.reading() as session:
        meeting_id, community_id = documented_meeting(session)
        meeting = session.get_one(Meeting, meeting_id)
        assert meeting.state is MeetingState.CLOSED
        assert meeting.community_id == community_id
        assert len(meeting.notes) >= 4
        assert meeting.reviews
    database.dispose()


def test_it_is_ready_before_a_demonstration_gets_impatient(
    sample: Callable[[date], Database],
) -> None:
    begun = process_time()
    sample(SUNDAY).dispose()

    assert process_time() - begun < 2


@pytest.mark.parametrize("today", ANY_DAYS)
def test_some_years_were_planned_in_one_go_and_can_still_be_changed_together(
    sample: Callable[[date], Database], today: date
) -> None:
    with sample(today).reading() as session:
        for series in session.scalars(select(Series)):
            planned = rule_of(series).days()
            assert sorted(meeting.series_day or SUNDAY for meeting in series.meetings) == [*planned]
            assert [meeting.day for meeting in series.meetings] == [*planned]
            assert series_of(session, series.meetings[0].id) is not None
        assert session.scalar(select(func.count()).select_from(Series)) == 2


@pytest.mark.parametrize("today", ANY_DAYS)
def test_the_service_centre_has_days_off_on_which_nobody_meets(
    sample: Callable[[date], Database], today: date
) -> None:
    with sample(today).reading() as session:
        off = {row.day: row.kind for row in session.scalars(select(DayOff))}
        met = {starts_at.date() for starts_at in session.scalars(select(Meeting.starts_at))}
    assert set(off.values()) >= {DayOffKind.PEDAGOGICAL, DayOffKind.BREAK}
    assert not off.keys() & met
    assert all(day.weekday() < 5 for day in off)
