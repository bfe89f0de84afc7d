"""Protection, in the settings: what is true is said, and each change asks for the password again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.privacy import AccessAction
from car_desktop.services.access_log import access_log
from car_desktop.storage.database import Database
from car_desktop.storage.keys.envelope import WrongSecret, new_envelope
from car_desktop.storage.keys.key_file import read_envelope
from car_desktop.storage.keys.protection import protect
from car_desktop.storage.upgrade import open_database
from car_desktop.ui.context import Context
from car_desktop.ui.operations import Operations
from car_desktop.ui.screens.settings.password_sheets import ChangePasswordSheet, NewKitSheet
from car_desktop.ui.screens.settings.protection_panel import ProtectionPanel

PASSWORD = "des mots de passage"
Show = Callable[[QWidget], QWidget]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "encrypted"


@pytest.fixture
def encrypted(folder: Path) -> Iterator[Database]:
    envelope, key, _ = new_envelope(PASSWORD)
    protect(folder, envelope, key)
    database = open_database(folder, key=key)
    yield database
    database.dispose()


@pytest.fixture
def panel(qapp: QApplication, context: Context, encrypted: Database, show: Show) -> ProtectionPanel:
    context.operations.attach(encrypted)
    panel = ProtectionPanel(context)
    show(panel)
    return panel


def test_encrypted_data_is_said_to_be_so(panel: ProtectionPanel) -> None:
    assert "are encrypted" in panel.state.text()
    assert panel.change.isVisible()
    assert not panel.protect.isVisible()


def test_plain_data_asks_to_be_protected(context: Context, show: Show, qtbot: QtBot) -> None:
    panel = ProtectionPanel(context)
    show(panel)

    assert "not encrypted" in panel.state.text()
    assert not panel.change.isVisible()
    with qtbot.waitSignal(context.settings.announcer.protection_asked):
        panel.protect.click()


def test_locking_is_asked_and_its_time_is_kept(
    panel: ProtectionPanel, context: Context, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(context.settings.announcer.lock_asked):
        panel.lock.click()
    with qtbot.waitSignal(context.settings.announcer.lock_changed):
        panel.after.activated.emit(panel.after.findData(30))

    assert context.settings.lock_minutes == 30


def test_the_password_is_changed_once_the_present_one_is_right(
    panel: ProtectionPanel, folder: Path, qtbot: QtBot
) -> None:
    panel.change.click()
    (sheet,) = panel.window().findChildren(ChangePasswordSheet)
    sheet.present.setText("pas le bon mot")
    sheet.new.first.setText("une autre phrase")
    sheet.new.again.setText("une autre phrase")
    sheet.accept()
    qtbot.waitUntil(lambda: "not the password" in sheet.refusal.text())
    sheet.present.setText(PASSWORD)
    with qtbot.waitSignal(sheet.submitted):
        sheet.accept()

    assert read_envelope(folder).open_with_password("une autre phrase").literal
    (line,) = panel.operations.query(access_log)
    assert line.action is AccessAction.PASSWORD_CHANGED
    with pytest.raises(WrongSecret):
        read_envelope(folder).open_with_password(PASSWORD)


def test_a_new_kit_counts_once_it_was_typed_from(
    panel: ProtectionPanel, folder: Path, qtbot: QtBot, operations: Operations
) -> None:
    before = read_envelope(folder)
    panel.new_kit.click()
    (sheet,) = panel.window().findChildren(NewKitSheet)
    sheet.present.setText(PASSWORD)
    sheet.accept()
    qtbot.waitUntil(lambda: sheet.kit is not None)
    kit = sheet.kit
    assert kit is not None
    sheet.accept()
    assert "is not the one above" in sheet.refusal.text()
    assert read_envelope(folder) == before

    for position, field in zip(kit.asked, kit.fields, strict=True):
        field.setText(kit._groups[position])
    with qtbot.waitSignal(sheet.submitted):
        sheet.accept()

    assert read_envelope(folder).open_with_recovery("-".join(kit._groups)).literal
