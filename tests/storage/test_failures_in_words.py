"""Every failure of storage reaches the person in words, in both languages, with something to do."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import func, select
from sqlcipher3 import dbapi2

from car_desktop.domain.entities import Person
from car_desktop.storage.connection import SETTINGS, open_connection
from car_desktop.storage.database import Database
from car_desktop.storage.errors import (
    FailureKind,
    StorageFailure,
    failure,
    failure_kind,
    file_failures_in_words,
)
from tests.looks.stage import speaking
from tests.storage.restoring import add_people

NEXT_STEPS = {
    "en": (
        *("free at", "Allow", "Close", "Check", "Copy", "Restore", "Install", "go back", "Put"),
        *("Open the window", "type the password", "restore a", "mend"),
    ),
    "fr": (
        *("Libérez", "libérez", "Permettez", "Fermez", "fermez", "Vérifiez", "Copiez", "copiez"),
        *("estaurez", "Installez", "evenez", "Remettez", "Ouvrez", "saisissez", "réglez"),
    ),
}


@pytest.fixture(params=["en", "fr"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    with speaking(qapp, request.param):
        yield request.param


@pytest.mark.parametrize("kind", list(FailureKind))
def test_every_kind_has_words_and_a_next_step(language: str, kind: FailureKind) -> None:
    text = str(failure(kind))

    assert text.endswith(".")
    assert any(step in text for step in NEXT_STEPS[language]), text


def test_no_two_languages_say_the_same(qapp: QApplication) -> None:
    said: list[set[str]] = []
    for language in ("en", "fr"):
        with speaking(qapp, language):
            said.append({str(failure(kind)) for kind in FailureKind})

    assert len(said[0]) == len(said[1]) == len(FailureKind)
    assert not said[0] & said[1]


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (errno.ENOSPC, FailureKind.FULL),
        (errno.EDQUOT, FailureKind.FULL),
        (errno.EACCES, FailureKind.READ_ONLY),
        (errno.EROFS, FailureKind.READ_ONLY),
        (errno.EIO, FailureKind.DISK),
        (errno.ENOENT, FailureKind.CANNOT_OPEN),
    ],
)
def test_what_the_system_refuses_is_told_apart(code: int, kind: FailureKind) -> None:
    with pytest.raises(StorageFailure) as refusal, file_failures_in_words():
        raise OSError(code, "refused")

    assert refusal.value.kind == kind


def test_a_fault_of_ours_is_not_taken_for_one_of_the_disk() -> None:
    assert failure_kind(ValueError("ours")) is None
    assert failure_kind(dbapi2.IntegrityError("UNIQUE constraint failed")) is None


# ------------------------------------------------------------------ the same work, tried again


def count(database: Database) -> int:
    with database.reading() as session:
        return session.scalar(select(func.count()).select_from(Person)) or 0


def test_after_a_full_disk_the_same_work_is_done_by_trying_again(database: Database) -> None:
    """SQLite's own limit of pages fails as a full disk does."""
    with database.writing() as session:
        connection = session.connection()
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
    many = [f"Ali{number}" for number in range(400)]

    with pytest.raises(StorageFailure) as refusal:
        add_people(database, *many)
    assert refusal.value.kind == FailureKind.FULL
    assert count(database) == 0
    with database.writing() as session:
        session.connection().exec_driver_sql("PRAGMA max_page_count=1000000")

    add_people(database, *many)

    assert count(database) == 400


def test_after_another_program_let_go_the_same_work_is_done_by_trying_again(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(SETTINGS, "busy_timeout", 1)
    with closing(open_connection(database.path)) as other:
        other.execute("BEGIN IMMEDIATE").close()
        with pytest.raises(StorageFailure) as refusal:
            add_people(database, "Ali")
        other.execute("ROLLBACK").close()

    assert refusal.value.kind == FailureKind.LOCKED
    add_people(database, "Ali")
    assert count(database) == 1


def test_after_a_folder_was_read_only_the_same_work_is_done_by_trying_again(
    database: Database,
) -> None:
    with database.reading() as session:
        session.connection().exec_driver_sql("PRAGMA query_only=ON")
    with pytest.raises(StorageFailure) as refusal:
        add_people(database, "Ali")
    assert refusal.value.kind == FailureKind.READ_ONLY
    with database.reading() as session:
        session.connection().exec_driver_sql("PRAGMA query_only=OFF")

    add_people(database, "Ali")

    assert count(database) == 1


def test_data_found_damaged_takes_no_change_any_more(database: Database, tmp_path: Path) -> None:
    add_people(database, "Ali")
    database.refuse_writing(failure(FailureKind.CORRUPT))

    with pytest.raises(StorageFailure) as refusal:
        add_people(database, "Bea")

    assert refusal.value.kind == FailureKind.CORRUPT
    assert count(database) == 1
