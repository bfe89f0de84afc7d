"""A review that is killed between two pieces: all that is left is right, and the rest is still due."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select

from car_desktop.domain.entities import Attendance, PracticeNote, Release, Tombstone
from car_desktop.domain.privacy import RecordCategory
from car_desktop.services.access_log import verify_chain
from car_desktop.services.disposals import Doing, disposals
from car_desktop.services.rates import rates
from car_desktop.services.retention_due import due_records
from car_desktop.storage.database import Database, Session
from car_desktop.storage.row_digest import mismatches
from car_desktop.storage.upgrade import open_database
from tests.services.reviewing import dispose_of_due
from tests.services.test_retention import turn_on, two_years

DOING = Doing("essai", datetime(2026, 7, 2, 14, tzinfo=UTC))

KILLED = """
import os, sys
from pathlib import Path
from sqlalchemy import event
from car_desktop.services.retention_due import due_records
from car_desktop.services.retention_review import Review
from car_desktop.storage.database import Session
from car_desktop.storage.upgrade import open_database
from tests.storage.test_review_cut import DOING

database = open_database(Path(sys.argv[1]))
with database.reading() as session:
    review = Review([row.key for row in due_records(session, DOING.day)], DOING.day)
    first, second, *_ = review.pieces(session)
with database.writing() as session:
    review.do(session, first, DOING)
with database.writing() as session:
    review.do(session, second, DOING)
    os._exit(9)
"""


@pytest.fixture
def killed(tmp_path: Path) -> Database:
    folder = tmp_path / "données"
    database = open_database(folder)
    with database.writing() as session:
        two_years(session)
        for category in (RecordCategory.NOTES, RecordCategory.ATTENDANCE, RecordCategory.RELEASES):
            turn_on(session, category)
    database.dispose()
    done = subprocess.run([sys.executable, "-c", KILLED, str(folder)], check=False)
    assert done.returncode == 9
    return open_database(folder)


def test_what_is_left_after_a_kill_is_right_and_can_be_finished(killed: Database) -> None:
    with killed.reading() as session:
        (done,) = disposals(session)
        buried = session.scalars(select(Tombstone.table_name)).all()
        assert (done.category, done.destroyed) == (RecordCategory.NOTES, {"practice_note": 1})
        assert sorted(buried) == ["meeting_version.notes", "practice_note"]
        assert rows(session) == (3, 2, 2)
        assert verify_chain(session) is None
        still = due_records(session, DOING.day)
        assert {row.key.category for row in still} == {
            RecordCategory.ATTENDANCE,
            RecordCategory.RELEASES,
        }
        kept = rates(session, [2])

    with killed.writing() as session:
        dispose_of_due(session, [row.key for row in due_records(session, DOING.day)], DOING)

    with killed.reading() as session:
        assert rows(session) == (3, 1, 1)
        assert len(disposals(session)) == 3
        assert due_records(session, DOING.day) == ()
        assert rates(session, [2]) == kept
        assert verify_chain(session) is None
    assert mismatches(killed.path) == ()
    killed.dispose()


def rows(session: Session) -> tuple[int, ...]:
    """Notes, marks and releases."""
    kinds = (PracticeNote, Attendance, Release)
    return tuple(session.scalar(select(func.count()).select_from(kind)) or 0 for kind in kinds)
