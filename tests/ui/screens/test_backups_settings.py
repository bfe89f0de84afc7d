"""The backups, in the settings: made, listed, and gone back to in three clicks."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from car_desktop.domain.backups import Compared
from car_desktop.domain.entities import Person
from car_desktop.storage import restore as restore_module
from car_desktop.storage.database import Database, Session
from car_desktop.ui.context import Context
from car_desktop.ui.jobs import Job
from car_desktop.ui.screens.settings.backups_panel import SHOWN, BackupsPanel
from car_desktop.ui.screens.settings.restore_sheet import RestoreSheet
from tests.factories import make_person


@pytest.fixture
def panel(context: Context, database: Database, show: Callable[[QWidget], QWidget]) -> BackupsPanel:
    add_person(database)
    panel = BackupsPanel(context)
    show(panel)
    return panel


def add_person(database: Database) -> None:
    with database.writing() as session:
        make_person(session, "Ali")


def people(panel: BackupsPanel) -> int:
    def count(session: Session) -> int:
        return session.scalar(select(func.count()).select_from(Person)) or 0

    return panel.operations.query(count)


def make_one(qtbot: QtBot, panel: BackupsPanel) -> None:
    before = len(panel.operations.backups())
    panel.back_up.click()
    assert not panel.back_up.isEnabled()
    qtbot.waitUntil(panel.back_up.isEnabled)
    assert len(panel.operations.backups()) == before + 1


def opened(qtbot: QtBot, panel: BackupsPanel) -> RestoreSheet:
    """The sheet, once the backup is checked."""
    sheet = panel.window().findChildren(RestoreSheet)[-1]
    qtbot.waitUntil(sheet.accept_button.isEnabled)
    return sheet


def test_without_a_backup_the_panel_says_when_there_will_be_one(panel: BackupsPanel) -> None:
    assert panel.empty.isVisible()
    assert panel.table.isHidden()
    assert panel.restore.isHidden()


def test_a_backup_is_made_in_the_background_and_listed_as_verified(
    qtbot: QtBot, panel: BackupsPanel, context: Context
) -> None:
    make_one(qtbot, panel)

    (row,) = panel.operations.backups()
    model = panel.table.model()
    said = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert "when asked" in said
    assert "People 1" in said
    assert "State verified" in said
    assert context.messages.last is not None
    assert "verified" in context.messages.last.text
    assert panel.operations.backup_file(row).is_file()


def test_three_clicks_bring_back_what_was_there(
    qtbot: QtBot, panel: BackupsPanel, database: Database, context: Context
) -> None:
    make_one(qtbot, panel)
    add_person(database)
    add_person(database)

    panel.table.selectRow(0)
    panel.restore.click()
    sheet = opened(qtbot, panel)
    assert sheet.preview is not None
    found = {row.kind: (row.only_now, row.only_then) for row in sheet.preview.differences}
    assert found[Compared.PEOPLE] == (2, 0)
    assert people(panel) == 3
    with qtbot.waitSignals([sheet.submitted, context.operations.changed]):
        sheet.accept_button.click()

    assert people(panel) == 1
    newest = panel.operations.backups()[0]
    assert newest.counts["person"] == 3
    add_person(database)  # the work goes on
    assert people(panel) == 2


def test_enter_on_a_line_asks_and_escape_leaves_everything(
    qtbot: QtBot, panel: BackupsPanel, database: Database
) -> None:
    make_one(qtbot, panel)
    add_person(database)
    before = {path.name for path in database.path.parent.iterdir()}
    panel.table.setFocus()
    panel.table.selectRow(0)

    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    sheet = opened(qtbot, panel)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)

    assert people(panel) == 2
    assert {path.name for path in database.path.parent.iterdir()} == before


def test_a_damaged_backup_is_refused_inside_the_sheet(qtbot: QtBot, panel: BackupsPanel) -> None:
    make_one(qtbot, panel)
    (row,) = panel.operations.backups()
    file = panel.operations.backup_file(row)
    file.write_bytes(b"\xa5" * file.stat().st_size)

    panel.table.selectRow(0)
    panel.restore.click()
    sheet = opened(qtbot, panel)

    assert "damaged" in sheet.refusal.text()
    assert sheet.table.isHidden()
    sheet.accept_button.click()
    qtbot.waitUntil(sheet.accept_button.isEnabled)
    assert people(panel) == 1


def test_a_disk_that_refuses_leaves_the_data_and_says_so(
    qtbot: QtBot, panel: BackupsPanel, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_one(qtbot, panel)
    add_person(database)
    panel.table.selectRow(0)
    panel.restore.click()
    sheet = opened(qtbot, panel)

    def refuse(*_arguments: object) -> None:
        raise OSError(5, os.strerror(5))

    monkeypatch.setattr(restore_module, "move", refuse)
    sheet.accept_button.click()
    qtbot.waitUntil(lambda: bool(sheet.refusal.text()))

    assert "disk reports an error" in sheet.refusal.text()
    assert people(panel) == 2


def test_nothing_is_exchanged_under_work_that_goes_on(
    qtbot: QtBot, panel: BackupsPanel, context: Context
) -> None:
    make_one(qtbot, panel)
    panel.table.selectRow(0)
    panel.restore.click()
    sheet = opened(qtbot, panel)
    job: Job[None] = Job("Other work", lambda progress: progress(0, 1), is_quiet=True)
    context.jobs.start(job)

    sheet.accept()

    assert "wait until it has ended" in sheet.refusal.text()
    qtbot.waitUntil(lambda: not context.jobs.are_running)


def test_a_long_list_says_how_many_are_not_shown(qtbot: QtBot, panel: BackupsPanel) -> None:
    from car_desktop.progress import Progress

    for _ in range(SHOWN + 2):
        panel.operations.back_up(Progress())
    panel.invalidate()

    assert panel.table.model().rowCount() == SHOWN
    assert panel.older.text().startswith("2 older")
