"""What was destroyed does not come back: neither from a backup, nor from a file put back by hand."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from shutil import copyfile, rmtree

import pytest
from sqlalchemy import select

from car_desktop.domain.backups import BackupReason, CleanBy, overdue
from car_desktop.domain.entities import AccessEntry, Person, RetentionRule, Tombstone
from car_desktop.domain.errors import UserError
from car_desktop.domain.privacy import AccessAction, DisposalKind, RecordCategory
from car_desktop.services.access_log import record_access, verify_chain
from car_desktop.services.disposals import Doing, destroy_person, disposals
from car_desktop.services.retention_due import due_records
from car_desktop.services.retention_holds import lift_hold, place_hold, retention_holds
from car_desktop.storage.ageing import let_go_of_destroyed
from car_desktop.storage.backups import back_up, backups_of
from car_desktop.storage.database import Database, forget_samples
from car_desktop.storage.restore import discard, keep_present_data, prepare, restore
from car_desktop.storage.side_file import read_beside
from car_desktop.storage.tombstones import copies_that_hold, settle
from car_desktop.storage.upgrade import DATA_FILE, TOMBSTONES_FILE, open_database
from tests.factories import make_person
from tests.services.canary import FIRST, LAST, traces_in, type_canary
from tests.services.reviewing import dispose_of_due
from tests.services.test_destruction import everything_in, figures
from tests.storage.restoring import first_backup

NOW = datetime(2026, 11, 22, 15, tzinfo=UTC)


@pytest.fixture
def typed(tmp_path: Path) -> Database:
    """The data of a folder with a backup, in which somebody is named everywhere."""
    database = open_database(tmp_path / "Données")
    with database.writing() as session:
        type_canary(session)
        record_access(session, AccessAction.OPENED, actor="essai")
    back_up(database.path, BackupReason.ASKED)
    return database


@pytest.fixture
def folder(typed: Database) -> Path:
    """The same once that person was destroyed."""
    destroy(typed)
    typed.dispose()
    return typed.path.parent


def destroy(database: Database) -> None:
    with database.writing() as session:
        key = session.scalars(select(Person.id).where(Person.last_name == LAST)).one()
        doing = Doing("essai", NOW, *copies_that_hold(database.path))
        destroy_person(session, key, f"{FIRST} {LAST}", doing)
    assert settle(database).backup is not None


def test_after_a_destruction_only_the_earlier_backup_still_holds_it(folder: Path) -> None:
    newest, oldest = backups_of(folder / DATA_FILE).backups()

    assert newest.reason is BackupReason.DESTRUCTION
    assert traces_in((folder / DATA_FILE).read_bytes()) == set()
    assert traces_in((folder / "backups" / newest.name).read_bytes()) == set()
    assert traces_in((folder / TOMBSTONES_FILE).read_bytes()) == set()
    assert traces_in((folder / "backups" / oldest.name).read_bytes())


def test_samples_that_sqlite_took_of_the_names_go_too(typed: Database) -> None:
    """It keeps some keys of each index in a table of its own, and did so when the file was closed."""
    typed.dispose()
    destroy(typed)

    assert traces_in(typed.path.read_bytes()) == set()


def test_samples_are_gone_with_the_destruction_itself_whatever_the_disk_does_next(
    typed: Database,
) -> None:
    typed.dispose()
    with typed.writing() as session:
        key = session.scalars(select(Person.id).where(Person.last_name == LAST)).one()
        destroy_person(session, key, f"{FIRST} {LAST}", Doing("essai", NOW))
        assert forget_samples(session.connection())

    assert traces_in(typed.path.read_bytes()) == set()


def test_a_restored_backup_holds_nothing_of_whoever_was_destroyed_since(folder: Path) -> None:
    keep_present_data(folder)
    restore(prepare(folder, first_backup(folder)))

    assert traces_in((folder / DATA_FILE).read_bytes()) == set()
    database = open_database(folder)
    with database.reading() as session:
        (left,) = [one for one in session.scalars(select(Person)) if one.is_stand_in]
        assert left.emails == []
        assert [row.number for row in disposals(session)] == ["2026-2027-D001"]
        assert session.scalars(select(Tombstone.table_name)).all() == ["person"]
        actions = session.scalars(select(AccessEntry.action).order_by(AccessEntry.id)).all()
        assert actions == [AccessAction.OPENED, AccessAction.DESTROYED]
        assert verify_chain(session) is None
    database.dispose()


def test_what_the_past_adds_up_to_is_the_same_after_a_restore(folder: Path, tmp_path: Path) -> None:
    copyfile(first_backup(folder), tmp_path / "avant.db")
    before = Database(tmp_path / "avant.db")
    with before.reading() as session:
        expected = figures(session)
    before.dispose()

    restore(prepare(folder, first_backup(folder)))

    database = open_database(folder)
    with database.reading() as session:
        assert figures(session) == expected
    database.dispose()


def test_data_that_cannot_be_read_any_more_still_keeps_them_out(folder: Path) -> None:
    (folder / DATA_FILE).write_bytes(b"\0" * 5000)

    restore(prepare(folder, first_backup(folder)))

    assert traces_in((folder / DATA_FILE).read_bytes()) == set()


def test_without_the_file_beside_it_the_data_itself_keeps_them_out(folder: Path) -> None:
    (folder / TOMBSTONES_FILE).unlink()

    restore(prepare(folder, first_backup(folder)))

    assert traces_in((folder / DATA_FILE).read_bytes()) == set()


def test_a_backup_made_after_the_destruction_is_restored_as_it_was(folder: Path) -> None:
    newest = backups_of(folder / DATA_FILE).backups()[0]
    waiting = prepare(folder, folder / "backups" / newest.name)

    said = {name: count for name, count in waiting.counts.items() if name in newest.counts}
    assert said == {name: count for name, count in newest.counts.items() if name in said}
    assert said["person"] == 2
    discard(waiting)


def test_an_old_copy_put_back_by_hand_loses_it_again_when_it_is_opened(folder: Path) -> None:
    copyfile(first_backup(folder), folder / DATA_FILE)

    open_database(folder).dispose()

    assert traces_in((folder / DATA_FILE).read_bytes()) == set()


def test_lines_that_somebody_touched_are_passed_over(folder: Path) -> None:
    path = folder / TOMBSTONES_FILE
    path.write_text(path.read_text("utf-8") + '{"table": "x"}\n[1\n"\n{"clean_on": 3}\n', "utf-8")

    assert [grave.table for grave in read_beside(folder).graves] == ["person"]
    assert len(read_beside(folder).promises) == 1


def test_rows_that_a_rule_destroyed_stay_so_after_a_restore(typed: Database) -> None:
    folder = typed.path.parent
    doing = Doing("essai", datetime(2026, 7, 2, tzinfo=UTC), *copies_that_hold(typed.path))
    with typed.writing() as session:
        rule = session.scalars(
            select(RetentionRule).where(RetentionRule.category == RecordCategory.NOTES)
        ).one()
        rule.set(is_on=True, years=1, disposal=DisposalKind.DESTROY, source="12-03")
        dispose_of_due(session, [row.key for row in due_records(session, doing.day)], doing)
    settle(typed)
    typed.dispose()

    waiting = prepare(folder, first_backup(folder))

    assert waiting.counts["practice_note"] == 0
    assert waiting.counts["note_version"] == 0
    assert waiting.counts["disposal"] == 1
    discard(waiting)


# ------------------------------------------------------------------ holds


def held(typed: Database) -> Path:
    """The folder, once a hold was placed since the backup, and closed."""
    with typed.writing() as session:
        key = session.scalars(select(Person.id).where(Person.last_name == LAST)).one()
        place_hold(session, "Grief", NOW.date(), person_id=key)
    return typed.path.parent


def holds_in(folder: Path) -> tuple[tuple[str, str, bool], ...]:
    database = open_database(folder)
    with database.reading() as session:
        found = tuple((one.about, one.reason, one.is_standing) for one in retention_holds(session))
    database.dispose()
    return found


def test_a_hold_that_was_placed_since_stands_after_a_restore(typed: Database) -> None:
    folder = held(typed)
    typed.dispose()

    restore(prepare(folder, first_backup(folder)))

    assert holds_in(folder) == ((f"{FIRST} {LAST}", "Grief", True),)
    database = open_database(folder)
    with pytest.raises(UserError, match="Grief"):
        destroy(database)
    database.dispose()


def test_a_hold_that_was_lifted_since_is_lifted_after_a_restore(typed: Database) -> None:
    folder = held(typed)
    back_up(typed.path, BackupReason.ASKED)
    with typed.writing() as session:
        (hold,) = retention_holds(session)
        lift_hold(session, hold.id, NOW.date())
    typed.dispose()
    newest = backups_of(folder / DATA_FILE).backups()[0]

    restore(prepare(folder, folder / "backups" / newest.name))

    assert holds_in(folder) == ((f"{FIRST} {LAST}", "Grief", False),)


def test_where_the_data_cannot_be_read_the_newest_backup_tells_of_holds(typed: Database) -> None:
    folder = held(typed)
    back_up(typed.path, BackupReason.ASKED)
    typed.dispose()
    (folder / DATA_FILE).write_bytes(b"\0" * 5000)

    restore(prepare(folder, first_backup(folder)))

    assert holds_in(folder) == ((f"{FIRST} {LAST}", "Grief", True),)


def test_a_hold_on_somebody_who_came_since_has_nothing_to_hold(typed: Database) -> None:
    folder = typed.path.parent
    with typed.writing() as session:
        place_hold(session, "Grief", NOW.date(), person_id=make_person(session).id)
        place_hold(session, "Enquête", NOW.date())
    typed.dispose()

    restore(prepare(folder, first_backup(folder)))

    assert holds_in(folder) == (("", "Enquête", True),)


# ------------------------------------------------------------------ by the day on the certificate


def test_the_earlier_backup_goes_on_the_day_of_the_certificate_and_not_before(folder: Path) -> None:
    listed = backups_of(folder / DATA_FILE)
    day = NOW.date() + timedelta(days=90)

    let_go_of_destroyed(listed, day - timedelta(days=1))
    assert len(listed.backups()) == 2
    let_go_of_destroyed(listed, day)

    (left,) = listed.backups()
    assert left.reason is BackupReason.DESTRUCTION
    assert traces_in(everything_in(folder)) == set()


def test_data_set_aside_by_a_restore_goes_on_that_day_too(typed: Database) -> None:
    typed.dispose()
    folder = typed.path.parent
    restore(prepare(folder, first_backup(folder)))
    database = open_database(folder)
    destroy(database)
    database.dispose()
    assert traces_in((folder / "damaged-1" / DATA_FILE).read_bytes())

    let_go_of_destroyed(backups_of(folder / DATA_FILE), date(2027, 2, 19))
    assert (folder / "damaged-1").exists()
    let_go_of_destroyed(backups_of(folder / DATA_FILE), date(2027, 2, 20))

    assert not (folder / "damaged-1").exists()
    assert traces_in(everything_in(folder)) == set()


def test_without_a_backup_made_since_none_goes_whatever_the_clock_says(folder: Path) -> None:
    listed = backups_of(folder / DATA_FILE)
    listed.remove(listed.backups()[:1])

    let_go_of_destroyed(listed, date(2126, 1, 1))

    assert len(listed.backups()) == 1


def test_a_clock_ten_years_behind_lets_nothing_go(folder: Path) -> None:
    listed = backups_of(folder / DATA_FILE)

    let_go_of_destroyed(listed, date(2016, 1, 1))

    assert len(listed.backups()) == 2


def test_only_copies_as_old_as_the_promise_are_overdue(folder: Path) -> None:
    newest, oldest = backups_of(folder / DATA_FILE).backups()
    day = date(2027, 1, 1)

    assert overdue([newest, oldest], [CleanBy(oldest.sequence, 0, day)], day) == (oldest,)
    assert overdue([newest, oldest], [CleanBy(newest.sequence, 0, day)], day) == ()


def test_a_destruction_is_done_even_where_no_backup_can_be_made(typed: Database) -> None:
    folder = typed.path.parent
    with typed.writing() as session:
        key = session.scalars(select(Person.id).where(Person.last_name == LAST)).one()
        destroy_person(session, key, f"{FIRST} {LAST}", Doing("essai", NOW))
    rmtree(folder / "backups")
    (folder / "backups").write_text("in the way")

    settled = settle(typed)
    assert settled.backup is None
    assert settled.refusal

    typed.dispose()
    assert traces_in(everything_in(folder)) == set()
    assert [grave.table for grave in read_beside(folder).graves] == ["person"]
