"""While the window is open: the file is checked, changes are backed up, the newest backup is tried."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from car_desktop import i18n
from car_desktop.app.folders import PREFERENCES_FILE
from car_desktop.app.keeper import Keeper, deliver_to_second_place
from car_desktop.domain.backups import BackupReason, CleanBy
from car_desktop.storage.backups import back_up, backups_of
from car_desktop.storage.database import Database
from car_desktop.storage.keys.envelope import new_envelope
from car_desktop.storage.keys.protection import protect
from car_desktop.storage.second_place import choose_place, delivered
from car_desktop.storage.side_file import Buried, write_beside
from car_desktop.storage.upgrade import DATA_FILE, open_database
from car_desktop.ui.backup_health import (
    choose_second_place,
    delivery_refusal,
    note_delivery,
    what_is_wrong,
)
from car_desktop.ui.context import Context
from car_desktop.ui.jobs import Jobs
from car_desktop.ui.messages import Messages
from car_desktop.ui.navigation import Navigator
from car_desktop.ui.operations import Operations
from car_desktop.ui.settings import Settings
from car_desktop.ui.theme import Theme
from tests.factories import make_person
from tests.storage.damaging import flip

PASSWORD = "des mots de passage"
SOON_MS = 50


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    before = i18n.current_language()
    i18n.set_language(i18n.ENGLISH)
    yield
    i18n.set_language(before)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    envelope, key, _ = new_envelope(PASSWORD)
    protect(tmp_path / "data", envelope, key)
    database = open_database(tmp_path / "data", key=key)
    yield database
    database.dispose()


@pytest.fixture
def context(qapp: QApplication, database: Database, messages: Messages) -> Iterator[Context]:
    settings = Settings(database.path.parent / PREFERENCES_FILE)
    jobs = Jobs(messages)
    yield Context(
        Operations(database), jobs, settings, Navigator(), Theme(qapp, settings), messages
    )
    jobs.cancel_all()


@pytest.fixture
def keeper(context: Context, database: Database) -> Iterator[Keeper]:
    parent = QObject()
    keeper = Keeper(database, context, parent, every_ms=SOON_MS)
    yield keeper
    keeper.stop()


def reasons(database: Database) -> list[BackupReason]:
    return [backup.reason for backup in backups_of(database.path).backups()]


def test_a_change_is_backed_up_at_the_next_round_and_rest_is_not(
    qtbot: QtBot, keeper: Keeper, context: Context, database: Database
) -> None:
    with qtbot.waitSignal(keeper.checked, timeout=20_000):
        keeper.begin()
    with qtbot.waitSignal(keeper.kept, timeout=20_000):
        context.operations.execute("one", make_person, "Ali", "Exemple")

    with qtbot.assertNotEmitted(keeper.kept, wait=6 * SOON_MS):
        keeper.keep()

    assert reasons(database) == [BackupReason.AUTOMATIC]


def test_the_newest_backup_is_tried_and_one_that_cannot_be_restored_is_replaced(
    qtbot: QtBot, keeper: Keeper, context: Context, database: Database
) -> None:
    backup = back_up(database.path, BackupReason.ASKED, key=database.key)
    flip(backups_of(database.path).path_of(backup), 9000)

    with qtbot.waitSignal(keeper.kept, timeout=20_000):
        keeper.begin()

    drill = context.operations.last_drill()
    assert drill is not None
    assert not drill.is_sound
    assert "cannot be relied on" in next(what_is_wrong(context.operations, context.settings))
    assert reasons(database)[0] == BackupReason.AUTOMATIC


def test_a_stick_gets_each_backup_and_its_absence_is_kept_without_a_word(
    qtbot: QtBot, keeper: Keeper, context: Context, database: Database, tmp_path: Path
) -> None:
    stick = tmp_path / "CLÉ"
    stick.mkdir()
    choose_place(database.path, stick)
    choose_second_place(context.settings, stick)
    keeper.begin()
    context.operations.execute("one", make_person, "Ali", "Exemple")
    qtbot.waitUntil(lambda: len(delivered(database.path, stick)) == 1, timeout=20_000)
    qtbot.waitUntil(lambda: not context.jobs.are_running, timeout=20_000)

    stick.rename(tmp_path / "tirée")
    context.operations.execute("two", make_person, "Bea", "Exemple")
    qtbot.waitUntil(lambda: bool(delivery_refusal(context.settings)), timeout=20_000)

    assert context.messages.last is None
    assert list(what_is_wrong(context.operations, context.settings)) == []


def test_on_closing_the_stick_gets_the_last_backup(
    context: Context, database: Database, tmp_path: Path
) -> None:
    stick = tmp_path / "CLÉ"
    stick.mkdir()
    choose_place(database.path, stick)
    choose_second_place(context.settings, stick)
    back_up(database.path, BackupReason.CLOSING, key=database.key)

    deliver_to_second_place(database.path, context.settings)

    assert len(delivered(database.path, stick)) == 1


def test_a_stick_that_is_missing_for_weeks_is_told_on_the_first_screen(
    context: Context, database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_second_place(context.settings, tmp_path / "CLÉ")
    deliver_to_second_place(database.path, context.settings)
    assert list(what_is_wrong(context.operations, context.settings)) == []

    context.settings.remember("second_place_missed_since", "2020-01-01T00:00:00+00:00")

    assert "second place" in next(what_is_wrong(context.operations, context.settings))
    note_delivery(context.settings, None)
    assert list(what_is_wrong(context.operations, context.settings)) == []
    assert (database.path.parent / DATA_FILE).exists()


def test_a_stick_that_missed_the_day_of_a_certificate_is_told_on_the_first_screen(
    context: Context, database: Database, tmp_path: Path
) -> None:
    back_up(database.path, BackupReason.CLOSING, key=database.key)
    choose_second_place(context.settings, tmp_path / "CLÉ")
    deliver_to_second_place(database.path, context.settings)
    earlier = CleanBy(1, 0, date.today() - timedelta(days=1))
    write_beside(database.path.parent, Buried({}, frozenset({earlier})))
    assert list(what_is_wrong(context.operations, context.settings)) == []

    missed = CleanBy(2, 0, date.today())
    write_beside(database.path.parent, Buried({}, frozenset({earlier, missed})))

    assert "was destroyed" in next(what_is_wrong(context.operations, context.settings))
    note_delivery(context.settings, None)
    assert list(what_is_wrong(context.operations, context.settings)) == []
