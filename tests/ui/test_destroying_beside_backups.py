"""A destruction and a backup never run together: no copy that counts as recent holds what was destroyed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from car_desktop.domain.backups import BackupReason
from car_desktop.domain.entities import Disposal, Person
from car_desktop.domain.retention import clean_on
from car_desktop.progress import Progress
from car_desktop.services.disposals import Doing, destroy_person
from car_desktop.storage.ageing import let_go_of_destroyed
from car_desktop.storage.backups import backups_of
from car_desktop.storage.database import Database, Session
from car_desktop.storage.errors import FailureKind, StorageFailure, failure
from car_desktop.storage.upgrade import open_database
from car_desktop.ui.dialogs.destruction.doing import without_backup
from car_desktop.ui.operations import Operations
from tests.services.canary import FIRST, LAST, traces_in, type_canary

A_WHILE = 0.3
"""Seconds given to a thread that has to wait, and would have ended long before if it did not."""


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = open_database(tmp_path)
    with database.writing() as session:
        type_canary(session)
    yield database
    database.dispose()


@pytest.fixture
def operations(qapp: QApplication, database: Database) -> Operations:
    return Operations(database)


def destroy(session: Session, doing: Doing) -> int:
    key = session.scalars(select(Person.id).where(Person.last_name == LAST)).one()
    return destroy_person(session, key, f"{FIRST} {LAST}", doing)


def now() -> Doing:
    return Doing("essai", datetime.now(UTC))


def check_copies(database: Database) -> None:
    """By the day on the certificate, no backup holds a trace."""
    listed = backups_of(database.path)
    let_go_of_destroyed(listed, clean_on(now().day))
    copies = [listed.path_of(backup) for backup in listed.backups()]
    assert copies
    assert all(traces_in(copy.read_bytes()) == set() for copy in copies)


def test_a_backup_that_is_asked_for_during_a_destruction_waits_for_its_end(
    operations: Operations, database: Database
) -> None:
    backing_up = Thread(target=operations.back_up, args=(Progress(),))

    def work(session: Session, doing: Doing) -> int:
        backing_up.start()
        backing_up.join(A_WHILE)
        return destroy(session, doing)

    operations.destroy(work, now())
    backing_up.join()

    reasons = [backup.reason for backup in backups_of(database.path).backups()]
    assert reasons == [BackupReason.ASKED, BackupReason.DESTRUCTION]
    check_copies(database)


def test_a_destruction_that_is_asked_for_during_a_backup_counts_it_among_those_to_go(
    operations: Operations, database: Database
) -> None:
    destroying = Thread(target=operations.destroy, args=(destroy, now()))

    def on_first_page(_done: int, _total: int) -> None:
        if destroying.ident is None:
            destroying.start()
            destroying.join(A_WHILE)

    operations.back_up(Progress(on_first_page))
    destroying.join()

    reasons = [backup.reason for backup in backups_of(database.path).backups()]
    assert reasons == [BackupReason.DESTRUCTION, BackupReason.ASKED]
    check_copies(database)


def test_a_disk_that_fails_before_the_commit_is_told_and_nothing_is_destroyed(
    operations: Operations, database: Database
) -> None:
    def work(session: Session, doing: Doing) -> int:
        destroy(session, doing)
        raise failure(FailureKind.FULL)

    with pytest.raises(StorageFailure):
        operations.destroy(work, now())

    with database.reading() as session:
        assert session.scalars(select(Disposal.id)).all() == []
    assert backups_of(database.path).backups() == ()


def test_a_backup_that_is_refused_after_it_comes_back_with_its_reason(
    operations: Operations, database: Database
) -> None:
    def work(session: Session, doing: Doing) -> int:
        (database.path.parent / "backups").write_text("in the way")
        return destroy(session, doing)

    done = operations.destroy(work, now())

    assert done.backup is None
    assert done.refusal
    assert done.refusal in without_backup(done.refusal)
    with database.reading() as session:
        assert session.scalars(select(Disposal.id)).all() == [done.result]
    assert traces_in(database.path.read_bytes()) == set()
