"""Destroying one person: nothing of them is left, and the past adds up to the same."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select

from car_desktop.domain.entities import (
    Attendance,
    Meeting,
    Person,
    PracticeNote,
    Release,
    Tombstone,
)
from car_desktop.domain.errors import UserError
from car_desktop.services.counting import counted_meetings, own_minutes
from car_desktop.services.disposals import (
    Doing,
    destroy_person,
    disposals,
    preview_destruction,
)
from car_desktop.services.rates import rates
from car_desktop.services.retention_holds import lift_hold, place_hold
from car_desktop.services.versions import minutes_to_print
from car_desktop.storage.database import Database, Session
from tests.factories import make_person
from tests.services.canary import FIRST, LAST, SENTENCE, traces_in, type_canary

NOW = datetime(2026, 11, 22, 15, 0, tzinfo=UTC)
DOING = Doing("essai", NOW)


def figures(session: Session) -> object:
    """The rates, hours, seats and money of every meeting."""
    meetings = session.scalars(select(Meeting)).all()
    counted = counted_meetings(session, meetings)
    return (
        rates(session, [meeting.id for meeting in meetings]),
        [
            own_minutes(counted[mark.meeting_id], mark, mark.meeting)
            for mark in session.scalars(select(Attendance).order_by(Attendance.id))
        ],
        session.scalar(select(func.sum(Release.amount_cents))),
        session.scalar(select(func.count(func.distinct(Attendance.person_id)))),
    )


def everything_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_nothing_of_a_destroyed_person_is_left_in_the_bytes_of_the_file(database: Database) -> None:
    with database.writing() as session:
        person_id = type_canary(session).id
        before = figures(session)
    assert traces_in(everything_in(database.path.parent))

    with database.writing() as session:
        destroy_person(session, person_id, f"{FIRST} {LAST}", DOING)
    database.compact()

    assert traces_in(everything_in(database.path.parent)) == set()
    with database.reading() as session:
        assert figures(session) == before
        left = session.get_one(Person, person_id)
        assert left.full_name == "Removed person 1"
        assert (left.name_key, left.email, left.phone, left.positions) == ("", "", "", [])


def test_frozen_minutes_are_read_as_before_but_for_the_name(database: Database) -> None:
    with database.writing() as session:
        person = type_canary(session)
        key = session.scalars(select(Meeting.id)).one()
        before = minutes_to_print(session, key, 1)
        destroy_person(session, person.id, f"{FIRST} {LAST}", DOING)

    with database.reading() as session:
        after = minutes_to_print(session, key, 1)
    assert after.attendance.rate == before.attendance.rate
    assert [row.minutes for row in after.attendance.rows] == [
        row.minutes for row in before.attendance.rows
    ]
    named = {row.full_name for row in after.attendance.rows}
    assert named == {"Removed person 1", "Ali Essai"}


def test_the_preview_says_exactly_what_is_then_done_and_does_nothing(database: Database) -> None:
    with database.writing() as session:
        key = type_canary(session).id
    with database.snapshot() as session:
        told = preview_destruction(session, key)
    with database.reading() as session:
        assert session.get_one(Person, key).last_name == LAST

    with database.writing() as session:
        destroy_person(session, key, f"{FIRST} {LAST}", DOING)
        (done,) = disposals(session)

    assert (told.destroyed, told.depersonalised) == (done.destroyed, done.depersonalised)
    assert told.words == (LAST, FIRST)
    assert told.destroyed["email_address"] == 1
    assert done.number == "2026-2027-D001"
    assert done.backups_clean_on == date(2027, 2, 20)
    assert traces_in(repr(done).encode()) == set()


def test_a_word_that_somebody_else_bears_stays_where_it_stands_alone(session: Session) -> None:
    other = make_person(session, FIRST, "Autre")
    person = type_canary(session)
    note = _note(session)
    note.text = f"{FIRST} a parlé ; {FIRST} {LAST} aussi."
    assert words_told(session, person.id) == ((LAST,), (FIRST,))

    destroy_person(session, person.id, f"{FIRST} {LAST}", DOING)

    assert note.text == f"{FIRST} a parlé ; Removed person 1 aussi."
    assert other.first_name == FIRST


def test_two_people_of_one_name_are_told_apart_by_nothing_so_texts_stay(session: Session) -> None:
    person = type_canary(session)
    twin = make_person(session, FIRST, LAST)
    note = _note(session)
    note.text = f"{FIRST} {LAST}, 418 555-0199"

    told = preview_destruction_of(session, person.id)
    destroy_person(session, person.id, f"{FIRST} {LAST}", DOING)

    assert told == 1
    assert note.text == f"{FIRST} {LAST}, […]"
    assert twin.full_name == f"{FIRST} {LAST}"
    assert person.is_stand_in


def words_told(session: Session, key: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    with session.begin_nested() as step:
        told = preview_destruction(session, key)
        step.rollback()
    session.expire_all()
    return told.words, told.shared_words


def preview_destruction_of(session: Session, key: int) -> int:
    with session.begin_nested() as step:
        told = preview_destruction(session, key).named_alike
        step.rollback()
    session.expire_all()
    return told


def _note(session: Session) -> PracticeNote:
    return session.scalars(select(PracticeNote)).one()


def test_somebody_who_counts_nowhere_leaves_no_row(session: Session) -> None:
    person = make_person(session, FIRST, LAST)
    key = person.id

    destroy_person(session, key, f" {FIRST.upper()}  {LAST}", DOING)

    assert session.get(Person, key) is None
    (stone,) = session.scalars(select(Tombstone))
    assert stone.table_name == "person"


def test_what_is_left_of_somebody_cannot_be_destroyed_again(session: Session) -> None:
    person = type_canary(session)
    destroy_person(session, person.id, f"{FIRST} {LAST}", DOING)

    with pytest.raises(UserError, match="Nothing is held on this person any more"):
        preview_destruction(session, person.id)
    with pytest.raises(UserError, match="Nothing is held on this person any more"):
        destroy_person(session, person.id, person.full_name, DOING)


def test_another_name_typed_to_confirm_destroys_nothing(session: Session) -> None:
    person = make_person(session, FIRST, LAST)

    with pytest.raises(UserError, match="Type the name"):
        destroy_person(session, person.id, FIRST, DOING)

    assert person.last_name == LAST
    assert disposals(session) == ()


@pytest.mark.parametrize("about", ["person", "community", "everything"])
def test_a_hold_forbids_it_until_it_is_lifted(session: Session, about: str) -> None:
    person = type_canary(session)
    community = session.scalars(select(Meeting.community_id)).one()
    chosen = {"person": {"person_id": person.id}, "community": {"community_id": community}}
    hold = place_hold(session, "Plainte en cours", date(2026, 9, 1), **chosen.get(about, {}))

    with pytest.raises(UserError, match="Plainte en cours"):
        destroy_person(session, person.id, f"{FIRST} {LAST}", DOING)
    assert person.last_name == LAST

    lift_hold(session, hold, date(2026, 11, 1))
    destroy_person(session, person.id, f"{FIRST} {LAST}", DOING)
    assert person.is_stand_in


def test_a_certificate_that_its_rule_still_keeps_is_told_before(session: Session) -> None:
    person = type_canary(session)

    told = preview_destruction(session, person.id)

    assert told.kept_until == date(2031, 7, 1)
    assert SENTENCE not in repr(told)
