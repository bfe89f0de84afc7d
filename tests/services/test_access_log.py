"""The log of accesses: lines are only added, a line tampered with is found, a purge leaves the proof."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from car_desktop.domain.entities import AccessEntry
from car_desktop.domain.privacy import AccessAction
from car_desktop.services.access_log import (
    AccessFilter,
    Fault,
    access_log,
    actors,
    count_accesses,
    purge_access_log,
    record_access,
    verify_chain,
)
from car_desktop.storage.database import Database
from tests.factories import make_person

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def a_log(session: Session, lines: int = 5) -> None:
    """A line an hour."""
    for hour in range(lines):
        record_access(
            session,
            AccessAction.OPENED,
            actor="fictive",
            subject_kind="person",
            subject_uuid=f"00000000-0000-4000-8000-{hour:012}",
            at=NOON + timedelta(hours=hour),
        )


def test_lines_follow_one_another(session: Session) -> None:
    assert verify_chain(session) is None
    a_log(session)
    first, second = list(session.query(AccessEntry).order_by(AccessEntry.id))[:2]
    assert second.previous == first.digest
    assert verify_chain(session) is None


def test_the_chain_holds_once_the_file_was_closed(database: Database) -> None:
    with database.writing() as session:
        a_log(session)
    with database.writing() as session:
        record_access(session, AccessAction.UNLOCKED, actor="É\x00léonore")
    with database.reading() as session:
        assert verify_chain(session) is None
        assert access_log(session)[0].actor == "Éléonore"


@pytest.mark.parametrize(
    "change",
    [
        "actor = 'somebody else'",
        "action = 'exported'",
        "subject_uuid = '00000000-0000-4000-8000-999999999999'",
        "detail = 'x'",
        "at = '2020-01-01 00:00:00.000000'",
        "subject_kind = 'community'",
    ],
)
def test_a_line_that_was_changed_is_told(session: Session, change: str) -> None:
    a_log(session)
    session.execute(text(f"UPDATE access_entry SET {change} WHERE id = 3"))
    session.expire_all()
    broken = verify_chain(session)
    assert broken is not None
    assert (broken.rank, broken.fault) == (3, Fault.CHANGED)


@pytest.mark.parametrize(("gone", "told"), [(1, 1), (3, 3)])
def test_a_line_that_was_taken_out_is_told(session: Session, gone: int, told: int) -> None:
    a_log(session)
    session.execute(text(f"DELETE FROM access_entry WHERE id = {gone}"))
    session.expire_all()
    broken = verify_chain(session)
    assert broken is not None
    assert (broken.rank, broken.fault) == (told, Fault.UNLINKED)


def test_two_lines_that_changed_places_are_told(session: Session) -> None:
    a_log(session)
    for old, new in ((2, 99), (3, 2), (99, 3)):
        session.execute(text(f"UPDATE access_entry SET id = {new} WHERE id = {old}"))
    session.expire_all()
    broken = verify_chain(session)
    assert broken is not None
    assert (broken.rank, broken.fault) == (2, Fault.UNLINKED)


def test_a_purge_leaves_a_chain_that_holds(session: Session) -> None:
    a_log(session)
    assert purge_access_log(session, NOON + timedelta(hours=3), actor="fictive") == 3
    assert [row.action for row in access_log(session)] == [
        AccessAction.DESTROYED,
        AccessAction.OPENED,
        AccessAction.OPENED,
    ]
    assert verify_chain(session) is None
    record_access(session, AccessAction.OPENED, actor="fictive")
    assert verify_chain(session) is None


def test_several_purges_leave_a_chain_that_holds_even_of_everything(session: Session) -> None:
    a_log(session)
    later = NOON + timedelta(days=1)
    purge_access_log(session, NOON + timedelta(hours=2), actor="fictive", at=later)
    purge_access_log(session, NOON + timedelta(hours=4), actor="fictive", at=later)
    assert verify_chain(session) is None
    purge_access_log(session, NOON + timedelta(days=9), actor="fictive", at=later)
    assert count_accesses(session) == 1
    assert verify_chain(session) is None


def test_a_purge_of_nothing_writes_nothing(session: Session) -> None:
    a_log(session)
    assert purge_access_log(session, NOON, actor="fictive") == 0
    assert count_accesses(session) == 5


def test_lines_taken_out_after_a_purge_are_told(session: Session) -> None:
    a_log(session)
    purge_access_log(session, NOON + timedelta(hours=2), actor="fictive")
    session.execute(text("DELETE FROM access_entry WHERE id = 3"))
    session.expire_all()
    broken = verify_chain(session)
    assert broken is not None
    assert (broken.rank, broken.fault) == (1, Fault.UNLINKED)


def test_a_purge_makes_no_hole_where_the_clock_went_back(session: Session) -> None:
    for hours in (5, 1, 6):
        record_access(
            session, AccessAction.OPENED, actor="fictive", at=NOON + timedelta(hours=hours)
        )
    assert purge_access_log(session, NOON + timedelta(hours=3), actor="fictive") == 0
    assert verify_chain(session) is None


def test_the_program_itself_cannot_change_a_line(session: Session) -> None:
    a_log(session)
    line = session.query(AccessEntry).first()
    assert line is not None
    line.detail = "changed"
    with pytest.raises(RuntimeError, match="never changes"):
        session.flush()
    session.rollback()


def test_lines_are_filtered_and_name_people_as_they_are_now(session: Session) -> None:
    a_log(session)
    person = make_person(session, "Odile", "Fictive")
    record_access(
        session,
        AccessAction.EXPORTED,
        actor="autre",
        subject_kind="person",
        subject_uuid=person.uuid,
        detail="hours-slip",
        at=NOON + timedelta(days=2),
    )
    (row,) = access_log(session, AccessFilter(action=AccessAction.EXPORTED))
    assert (row.subject, row.detail, row.actor) == ("Odile Fictive", "hours-slip", "autre")
    assert count_accesses(session, AccessFilter(actor="fictive")) == 5
    assert count_accesses(session, AccessFilter(subject_uuid=person.uuid)) == 1
    day = AccessFilter(since=NOON + timedelta(hours=1), until=NOON + timedelta(hours=3))
    assert count_accesses(session, day) == 2
    assert actors(session) == ("autre", "fictive")
    assert len(access_log(session, limit=2)) == 2
