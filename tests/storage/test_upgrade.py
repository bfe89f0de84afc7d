"""Opening a data folder: create, refuse, upgrade; never an empty database by accident."""

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import func, select
from sqlcipher3 import dbapi2

from car_desktop import __version__
from car_desktop.domain.entities import Base, Person
from car_desktop.storage import backup as backup_module
from car_desktop.storage.backup import BACKUP_FOLDER, row_counts, verified_copy
from car_desktop.storage.connection import APPLICATION_ID, SETTINGS, open_connection
from car_desktop.storage.database import Database, Session, engine_for
from car_desktop.storage.errors import FailureKind, StorageFailure
from car_desktop.storage.upgrade import DATA_FILE, MIGRATIONS, known_revision, open_database

ADD_A_COLUMN = 'op.add_column("person", sa.Column("nickname", sa.String(40)))'
FAIL_HALFWAY = f'{ADD_A_COLUMN}\n    op.execute("INSERT INTO nowhere VALUES (1)")'
LEAVE_ORPHANS = 'op.execute("UPDATE email_address SET person_id = 999")'
REBUILD = """with op.batch_alter_table("person") as person:
        person.drop_constraint("uq_person_uuid", type_="unique")"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder where somebody has worked."""
    folder = tmp_path / "Données de l’école"
    database = open_database(folder)
    with database.writing() as session:
        add_people(session, 3)
    database.dispose()
    return folder


def add_people(session: Session, count: int) -> None:
    from car_desktop.domain.entities import EmailAddress

    for number in range(count):
        person = Person(first_name="Ali", last_name=f"Exemple {number}")
        person.emails = [EmailAddress(address=f"ali{number}@exemple.test")]
        session.add(person)


def people(folder: Path, scripts: Path = MIGRATIONS) -> int:
    database = open_database(folder, scripts)
    try:
        with database.reading() as session:
            return session.scalar(select(func.count()).select_from(Person)) or 0
    finally:
        database.dispose()


def content(folder: Path) -> bytes:
    return (folder / DATA_FILE).read_bytes()


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


@pytest.fixture
def later_scripts(tmp_path: Path) -> Callable[[str], Path]:
    """The scripts of a later release: ours, and one more."""

    def write(work: str) -> Path:
        scripts = tmp_path / "100 % later"
        shutil.copytree(MIGRATIONS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
        (scripts / "versions" / "0999_later.py").write_text(
            "import sqlalchemy as sa\nfrom alembic import op\n"
            f'revision = "0999"\ndown_revision = "{known_revision()}"\n'
            f"def upgrade():\n    {work}\n"
        )
        return scripts

    return write


# ------------------------------------------------------------------ creating


def test_a_new_folder_gets_a_file_that_is_ours_and_whole(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"

    open_database(folder).dispose()

    assert names(folder) == {DATA_FILE}
    with closing(open_connection(folder / DATA_FILE)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("PRAGMA user_version").fetchone() == (int(known_revision()),)


def test_a_creation_that_fails_leaves_nothing(
    tmp_path: Path, later_scripts: Callable[[str], Path]
) -> None:
    folder = tmp_path / "new"

    with pytest.raises(Exception, match="nowhere"):
        open_database(folder, later_scripts(FAIL_HALFWAY))

    assert names(folder) == set()


def test_the_known_revision_is_the_head_of_the_scripts() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))

    assert ScriptDirectory.from_config(config).get_heads() == [known_revision()]


def test_the_migrations_make_exactly_the_models(folder: Path) -> None:
    engine = engine_for(folder / DATA_FILE)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()


def test_the_constraints_of_the_models_are_in_the_file(folder: Path, tmp_path: Path) -> None:
    modelled = tmp_path / "models.db"
    engine = engine_for(modelled)
    Base.metadata.create_all(engine)
    engine.dispose()

    assert constraints(folder / DATA_FILE) == constraints(modelled)


# A foreign key reads the same beside its column, where a later migration puts it, and at the end.
NAMED_CONSTRAINT = re.compile(
    r"CONSTRAINT (\w+) (?:FOREIGN KEY\(\w+\) )?(REFERENCES \w+ \(\w+\)|(?:CHECK|UNIQUE|PRIMARY).*\))"
)


def constraints(path: Path) -> dict[str, set[str]]:
    """The named constraints of each table: comparing metadata overlooks the checks."""
    with closing(open_connection(path)) as connection:
        tables = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table'")
        return {
            name: {f"{key} {rule}" for key, rule in NAMED_CONSTRAINT.findall(sql)}
            for name, sql in tables
            if name != "alembic_version" and not name.startswith("sqlite_")
        }


def test_opening_again_imports_no_migration_machinery(folder: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from car_desktop.storage.upgrade import open_database;"
        "open_database(Path(sys.argv[1])).dispose(); sys.exit('alembic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code, str(folder)]).returncode == 0


# ------------------------------------------------------------------ refusing


@pytest.mark.parametrize(
    ("bytes_found", "words"),
    [
        (b"", "is empty"),
        (b"\0" * 8192, "not a Carnet CAR data file"),
        (b"PK\x03\x04 a workbook", "not a Carnet CAR data file"),
        (b"SQLite format 3\0" + b"x" * 4000, "not a Carnet CAR data file|is damaged"),
    ],
)
def test_a_file_that_is_not_ours_is_refused_and_left_alone(
    tmp_path: Path, bytes_found: bytes, words: str
) -> None:
    (tmp_path / DATA_FILE).write_bytes(bytes_found)

    with pytest.raises(StorageFailure, match=words):
        open_database(tmp_path)

    assert content(tmp_path) == bytes_found


def test_another_programs_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    with closing(dbapi2.connect(str(tmp_path / DATA_FILE))) as connection:
        connection.execute("CREATE TABLE alembic_version (version_num)")
        connection.execute("INSERT INTO alembic_version VALUES ('0001')")
        connection.commit()
    before = content(tmp_path)

    with pytest.raises(StorageFailure) as caught:
        open_database(tmp_path)

    assert caught.value.kind is FailureKind.NOT_OURS
    assert content(tmp_path) == before


@pytest.mark.parametrize("theirs", ["0099", "abc"])
def test_a_newer_file_is_refused_with_both_versions_named(folder: Path, theirs: str) -> None:
    with closing(open_connection(folder / DATA_FILE)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (theirs,))
    before = content(folder)

    with pytest.raises(StorageFailure) as caught:
        open_database(folder)

    assert caught.value.kind is FailureKind.TOO_NEW
    assert all(word in str(caught.value) for word in (theirs, known_revision(), __version__))
    assert content(folder) == before


def test_a_newer_number_in_the_header_is_enough_to_refuse(folder: Path) -> None:
    with closing(open_connection(folder / DATA_FILE)) as connection:
        connection.execute("PRAGMA user_version=99")

    with pytest.raises(StorageFailure, match="newer"):
        open_database(folder)


def test_a_missing_file_beside_its_backups_is_not_replaced_by_an_empty_one(folder: Path) -> None:
    verified_copy(folder / DATA_FILE, folder / BACKUP_FOLDER / "carnet-0001-1.db")
    (folder / DATA_FILE).unlink()

    with pytest.raises(StorageFailure, match="missing"):
        open_database(folder)

    assert not (folder / DATA_FILE).exists()


def test_a_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("notes")

    with pytest.raises(StorageFailure) as caught:
        open_database(tmp_path / "data")

    assert caught.value.kind is FailureKind.CANNOT_OPEN


# ------------------------------------------------------------------ upgrading


@pytest.mark.parametrize("work", [ADD_A_COLUMN, REBUILD])
def test_a_pending_migration_keeps_every_row_and_a_copy_of_before(
    folder: Path, later_scripts: Callable[[str], Path], work: str
) -> None:
    before = content(folder)

    assert people(folder, later_scripts(work)) == 3

    with closing(open_connection(folder / DATA_FILE)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (999,)
        assert row_counts(connection)["email_address"] == 3
    (copy,) = (folder / BACKUP_FOLDER).glob("*.db")
    with closing(open_connection(copy)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == (
            known_revision(),
        )
    assert copy.stat().st_size == len(before)


@pytest.mark.parametrize("work", [FAIL_HALFWAY, LEAVE_ORPHANS, "raise ZeroDivisionError"])
def test_a_broken_migration_leaves_the_rows_as_they_were_and_names_the_copy(
    folder: Path, later_scripts: Callable[[str], Path], work: str
) -> None:
    scripts = later_scripts(work)

    with pytest.raises(StorageFailure) as caught:
        open_database(folder, scripts)

    (copy,) = (folder / BACKUP_FOLDER).glob("*.db")
    assert caught.value.kind is FailureKind.UPGRADE
    assert copy.name in str(caught.value)
    assert people(folder) == 3


def test_a_migration_that_failed_can_be_tried_again(
    folder: Path, later_scripts: Callable[[str], Path]
) -> None:
    scripts = later_scripts(FAIL_HALFWAY)
    for _ in range(2):
        with pytest.raises(StorageFailure):
            open_database(folder, scripts)
    script = scripts / "versions" / "0999_later.py"
    script.write_text(
        script.read_text().replace("nowhere VALUES (1)", "alembic_version SELECT 1 WHERE 0")
    )

    assert people(folder, scripts) == 3
    assert len(list((folder / BACKUP_FOLDER).glob("*.db"))) == 3


def test_a_full_disk_during_a_migration_is_told_and_loses_nothing(
    folder: Path, later_scripts: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    scripts = later_scripts('op.execute("CREATE TABLE big AS SELECT zeroblob(9000000) AS b")')
    monkeypatch.setitem(SETTINGS, "max_page_count", 500)

    with pytest.raises(StorageFailure, match="disk is full"):
        open_database(folder, scripts)

    monkeypatch.delitem(SETTINGS, "max_page_count")
    assert people(folder) == 3


def test_a_copy_of_a_file_that_another_program_holds_gives_up_in_words(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_module, "_DEADLINE_SECONDS", 0.0)
    monkeypatch.setitem(SETTINGS, "busy_timeout", 1)
    with closing(open_connection(folder / DATA_FILE)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises((StorageFailure, dbapi2.OperationalError)):
            verified_copy(folder / DATA_FILE, folder / BACKUP_FOLDER / "copy.db")

    assert names(folder / BACKUP_FOLDER) == set()


def test_every_released_schema_opens_with_its_rows(tmp_path: Path) -> None:
    files = sorted((Path(__file__).parent / "files").glob("schema_*.sqlite3"))
    assert [file.stem for file in files] == [
        f"schema_{number:04}" for number in range(1, int(known_revision()) + 1)
    ]
    for file in files:
        folder = tmp_path / file.stem
        folder.mkdir()
        shutil.copy(file, folder / DATA_FILE)
        with closing(open_connection(file)) as connection:
            counts = row_counts(connection)
        open_database(folder).dispose()
        with closing(open_connection(folder / DATA_FILE)) as connection:
            now = row_counts(connection)
        assert {name: now[name] for name in counts} == counts
        assert all(counts.values())


def test_the_stored_file_of_today_has_todays_schema(folder: Path) -> None:
    stored = Path(__file__).parent / "files" / f"schema_{known_revision()}.sqlite3"

    assert schema(stored) == schema(folder / DATA_FILE)


def schema(path: Path) -> set[str]:
    with closing(open_connection(path)) as connection:
        statements = connection.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL")
        return {sql for (sql,) in statements if "sqlite_stat" not in sql}


# ------------------------------------------------------------------ after a crash

KILLED_WHILE_WRITING = """
import os, signal, sys
from pathlib import Path
from car_desktop.domain.entities import Person
from car_desktop.storage.upgrade import open_database

database = open_database(Path(sys.argv[1]))
with database.writing() as session:
    connection = session.connection()
    connection.exec_driver_sql("PRAGMA cache_size=1")  # so that pages reach the file before the commit
    for number in range(3000):
        session.add(Person(first_name="Jamais", last_name=f"Validé {number}"))
    session.flush()
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(os.name == "nt", reason="needs SIGKILL")
def test_what_a_killed_process_had_not_committed_is_taken_back(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    killed = subprocess.run([sys.executable, "-c", KILLED_WHILE_WRITING, str(folder)])
    assert killed.returncode == -signal.SIGKILL
    assert (folder / f"{DATA_FILE}-journal").stat().st_size > 0

    assert people(folder) == 3
    assert "ended abruptly" in caplog.text


@pytest.mark.skipif(os.name == "nt", reason="needs SIGKILL")
def test_a_journal_without_its_file_is_not_given_a_new_file(folder: Path) -> None:
    subprocess.run([sys.executable, "-c", KILLED_WHILE_WRITING, str(folder)])
    (folder / DATA_FILE).unlink()

    with pytest.raises(StorageFailure, match="missing"):
        open_database(folder)


def test_a_database_object_says_where_its_file_is(folder: Path) -> None:
    assert Database(folder / DATA_FILE).path == folder / DATA_FILE
