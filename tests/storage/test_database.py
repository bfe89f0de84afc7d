"""Sessions, settings and failures, on real files."""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from car_desktop.domain.entities import Person
from car_desktop.domain.errors import UserError
from car_desktop.storage.connection import BUSY_TIMEOUT_MS, SETTINGS, open_connection
from car_desktop.storage.database import Database
from car_desktop.storage.errors import FailureKind, StorageFailure


def a_person(last_name: str = "Exemple") -> Person:
    return Person(first_name="Ali", last_name=last_name)


def add_person(session: Session, last_name: str = "Exemple") -> None:
    session.add(a_person(last_name))


def write(database: Database, work: Callable[[Session], None] = add_person) -> None:
    with database.writing() as session:
        work(session)


def people(database: Database) -> int:
    with database.reading() as session:
        return session.scalar(select(func.count()).select_from(Person)) or 0


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "truncate"),
        ("synchronous", 2),  # FULL
        ("fullfsync", 1),
        ("checkpoint_fullfsync", 1),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("temp_store", 2),  # MEMORY
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("mmap_size", 0),
        ("busy_timeout", 5000),
        ("recursive_triggers", 1),
    ],
)
def test_every_session_has_the_setting(database: Database, pragma: str, value: object) -> None:
    with database.reading() as reader, database.writing() as writer:
        for session in (reader, writer):
            assert session.scalar(text(f"PRAGMA {pragma}")) == value


def test_only_a_migration_works_without_foreign_keys(database: Database) -> None:
    with closing(open_connection(database.path, foreign_keys=False)) as connection:
        assert connection.execute("PRAGMA foreign_keys").fetchone() == (0,)


def test_leaving_a_writing_session_commits(database: Database) -> None:
    write(database)

    assert people(database) == 1


def test_an_exception_takes_all_the_work_back(database: Database) -> None:
    def add_and_refuse(session: Session) -> None:
        add_person(session)
        session.flush()
        raise UserError("no")

    with pytest.raises(UserError, match="no"):
        write(database, add_and_refuse)

    assert people(database) == 0


def test_a_reading_session_refuses_to_write(database: Database) -> None:
    with pytest.raises(RuntimeError, match="reading session"), database.reading() as session:
        add_person(session)

    assert people(database) == 0


def test_a_reading_session_refuses_a_forgotten_change(database: Database) -> None:
    write(database)

    with pytest.raises(RuntimeError, match="reading session"), database.reading() as session:
        session.scalars(select(Person)).one().first_name = "Zoé"


def test_a_reading_session_sees_one_state_throughout(database: Database) -> None:
    with database.reading() as session:
        before = session.scalar(select(func.count()).select_from(Person))
        other = dbapi2.connect(str(database.path), timeout=0, isolation_level=None)
        with closing(other), pytest.raises(dbapi2.OperationalError, match="locked"):
            other.execute("DELETE FROM person")
        assert session.scalar(select(func.count()).select_from(Person)) == before


def test_data_that_is_gone_is_refused_and_not_made_anew_without_a_row(database: Database) -> None:
    database.path.unlink()

    def study(database: Database) -> None:
        with database.snapshot():
            pytest.fail("there is nothing to open")

    for work in (people, write, study):
        with pytest.raises(StorageFailure) as caught:
            work(database)
        assert caught.value.kind is FailureKind.CANNOT_OPEN
    assert not database.path.exists()


def test_a_connection_that_may_only_read_is_not_kept_once_it_refused_to_write(
    database: Database,
) -> None:
    with database.reading() as session:
        session.execute(text("PRAGMA query_only=ON"))  # as SQLite opens a file it may not write
    with pytest.raises(StorageFailure) as caught:
        write(database)
    assert caught.value.kind is FailureKind.READ_ONLY

    write(database)

    assert people(database) == 1


@pytest.mark.parametrize("name", ["a%20b?x=1.db", "file:Été « 2026 ».db", "l'élève #1;.db"])
def test_any_file_name_opens_that_file(tmp_path: Path, name: str) -> None:
    with closing(open_connection(tmp_path / name, may_create=True)) as connection:
        connection.execute("CREATE TABLE mark (id)")

    assert (tmp_path / name).read_bytes().startswith(b"SQLite format 3")
    assert {path.name.removesuffix("-journal") for path in tmp_path.iterdir()} == {name}


def test_closing_after_work_tells_sqlite_how_the_data_has_grown(database: Database) -> None:
    write(database, write_much)
    database.dispose()

    with closing(open_connection(database.path)) as connection:
        assert connection.execute("SELECT count(*) FROM sqlite_stat1").fetchone()[0] > 0


def test_closing_never_fails_because_another_program_holds_the_file(database: Database) -> None:
    write(database)
    SETTINGS["busy_timeout"] = 10
    database._engine.dispose()  # so that the next connection has the short patience
    with closing(open_connection(database.path)) as other:
        other.execute("BEGIN EXCLUSIVE")
        database.dispose()
    SETTINGS["busy_timeout"] = BUSY_TIMEOUT_MS

    assert people(database) == 1


def test_parameters_never_appear_in_an_exception(database: Database) -> None:
    person = a_person("Canari")
    person.first_name = None  # type: ignore[assignment]  # the point of the test

    with pytest.raises(IntegrityError, match="NOT NULL") as caught:
        write(database, lambda session: session.add(person))

    assert "Canari" not in str(caught.value)


def write_much(session: Session) -> None:
    for number in range(500):
        add_person(session, f"Nom {number} " * 20)


@contextmanager
def connections_with(database: Database, **settings: str | int) -> Iterator[None]:
    """Reopen the file with more settings, by which SQLite meets a real full disk or read-only file."""
    database.dispose()
    SETTINGS.update(settings)
    yield
    for name in settings:
        del SETTINGS[name]
    database.dispose()


def test_a_full_disk_is_told_in_words_and_the_same_work_can_be_retried(database: Database) -> None:
    with connections_with(database, max_page_count=1):  # SQLite never goes below what is there
        with pytest.raises(StorageFailure, match="disk is full") as caught:
            write(database, write_much)
        assert caught.value.kind is FailureKind.FULL
        assert people(database) == 0

    write(database, write_much)
    assert people(database) == 500


def test_a_connection_works_again_after_a_full_disk(database: Database) -> None:
    with connections_with(database, max_page_count=1):
        for _ in range(2):
            with pytest.raises(StorageFailure, match="disk is full"):
                write(database, write_much)
        assert people(database) == 0


def test_another_writer_is_told_in_words(database: Database) -> None:
    other = dbapi2.connect(str(database.path), isolation_level=None)
    with closing(other), connections_with(database):
        SETTINGS["busy_timeout"] = 10
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageFailure, match="Another window") as caught:
            write(database)
        SETTINGS["busy_timeout"] = BUSY_TIMEOUT_MS
        assert caught.value.kind is FailureKind.LOCKED
        other.execute("ROLLBACK")

    write(database)
    assert people(database) == 1


def test_a_read_only_file_reads_and_refuses_to_write_in_words(database: Database) -> None:
    with connections_with(database, query_only="ON"):
        with pytest.raises(StorageFailure, match="read-only") as caught:
            write(database)
        assert caught.value.kind is FailureKind.READ_ONLY
        assert people(database) == 0


def test_a_file_that_is_not_a_database_is_told_in_words(tmp_path: Path) -> None:
    path = tmp_path / "carnet.db"
    path.write_text("Ordre du jour\n" * 1000)
    database = Database(path)

    with pytest.raises(StorageFailure) as caught, database.reading() as session:
        session.scalar(select(Person))

    assert caught.value.kind is FailureKind.NOT_OURS
    database.dispose()
    assert path.read_text() == "Ordre du jour\n" * 1000


def test_a_missing_folder_is_told_in_words(tmp_path: Path) -> None:
    database = Database(tmp_path / "nowhere" / "carnet.db")

    with pytest.raises(StorageFailure) as caught, database.reading() as session:
        session.scalar(select(Person))

    assert caught.value.kind is FailureKind.CANNOT_OPEN
    database.dispose()
