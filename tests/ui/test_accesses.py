"""What is done with people’s information is told to the log, once, without an undo step."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.privacy import AccessAction
from car_desktop.progress import Progress
from car_desktop.services.access_log import access_log, verify_chain
from car_desktop.storage.database import Database
from car_desktop.ui.account import UNKNOWN, account_name
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.export_document.sheet import ExportSheet
from car_desktop.ui.dialogs.export_everything.sheet import ExportEverythingSheet
from car_desktop.ui.screens.person.screen import PersonScreen
from car_desktop.ui.screens.settings.restore_sheet import RestoreSheet
from tests.factories import make_community, make_meeting, make_member, make_person


@pytest.fixture
def person_id(database: Database) -> int:
    with database.writing() as session:
        person = make_person(session, "Odile", "Fictive")
        make_member(session, make_community(session, "CAP fictive"), person)
        return person.id


@pytest.fixture
def home(qtbot: QtBot) -> QWidget:
    """What a sheet opens over."""
    home = QWidget()
    qtbot.addWidget(home)
    return home


def lines(context: Context) -> list[tuple[AccessAction, str, str]]:
    """The log, the oldest first."""
    rows = context.operations.query(access_log)
    assert context.operations.query(verify_chain) is None
    return [(row.action, row.subject, row.detail) for row in reversed(rows)]


def test_a_person_is_told_once_however_often_they_are_shown(
    context: Context, person_id: int, show: Callable[[Any], Any]
) -> None:
    screen = PersonScreen(context)
    screen.open(person_id=person_id)
    show(screen)
    context.operations.changed.emit()
    screen.open(person_id=person_id)
    screen.invalidate()
    assert lines(context) == [(AccessAction.OPENED, "Odile Fictive", "")]
    assert not context.operations.undo_stack.canUndo()


def test_each_person_shown_has_a_line(
    context: Context, person_id: int, database: Database, show: Callable[[Any], Any]
) -> None:
    with database.writing() as session:
        other = make_person(session, "Ali", "Passager").id
    screen = show(PersonScreen(context))
    for key in (person_id, other, person_id):
        screen.open(person_id=key)
        screen.invalidate()
    assert [subject for _, subject, _ in lines(context)] == ["Odile Fictive", "Ali Passager"]


def test_writing_a_line_makes_nothing_on_screen_read_again(
    qtbot: QtBot, context: Context, person_id: int, show: Callable[[Any], Any]
) -> None:
    screen = PersonScreen(context)
    screen.open(person_id=person_id)
    with qtbot.assertNotEmitted(context.operations.changed):
        show(screen)
    assert len(lines(context)) == 1


def test_a_document_tells_its_kind_and_whom_it_is_about(
    qtbot: QtBot, home: QWidget, context: Context, person_id: int, tmp_path: Path
) -> None:
    sheet = ExportSheet(context, "hours-slip", person_id, home)
    sheet.destination.path_edit.setText(str(tmp_path / "Relevé.pdf"))
    sheet.submit()
    qtbot.waitUntil(lambda: not context.jobs.are_running)
    assert (tmp_path / "Relevé.pdf").exists()
    assert lines(context) == [(AccessAction.EXPORTED, "Odile Fictive", "hours-slip pdf")]


def test_a_document_of_a_meeting_tells_the_meeting(
    qtbot: QtBot, home: QWidget, context: Context, database: Database, tmp_path: Path
) -> None:
    with database.writing() as session:
        meeting = make_meeting(session, make_community(session, "CAP fictive")).id
    sheet = ExportSheet(context, "sign-in-sheet", meeting, home)
    sheet.destination.path_edit.setText(str(tmp_path / "Signatures.pdf"))
    sheet.submit()
    qtbot.waitUntil(lambda: not context.jobs.are_running)
    assert lines(context) == [
        (AccessAction.EXPORTED, "CAP fictive · 2026-11-24", "sign-in-sheet pdf")
    ]


def test_everything_that_leaves_is_told(
    qtbot: QtBot, home: QWidget, context: Context, person_id: int, tmp_path: Path
) -> None:
    sheet = ExportEverythingSheet(context, home)
    sheet.kind.setCurrentIndex(1)
    sheet.destination.path_edit.setText(str(tmp_path / "Tout.json"))
    sheet.accept()
    qtbot.waitUntil(lambda: not context.jobs.are_running)
    assert lines(context) == [(AccessAction.EXPORTED, "", "everything .json")]


def test_the_log_goes_on_after_a_restore_which_is_its_last_line(
    qtbot: QtBot, home: QWidget, context: Context, person_id: int, show: Callable[[Any], Any]
) -> None:
    operations = context.operations
    backup = operations.back_up(Progress())
    screen = PersonScreen(context)
    screen.open(person_id=person_id)
    show(screen)
    (opened,) = operations.query(access_log)
    screen.hide()
    sheet = RestoreSheet(context, home, operations.backup_file(backup), "fictive")
    with qtbot.waitSignal(sheet.submitted):
        qtbot.waitUntil(lambda: sheet.preview is not None)
        sheet.accept()
    assert lines(context) == [
        (AccessAction.OPENED, "Odile Fictive", ""),
        (AccessAction.RESTORED, "", opened.digest),
    ]


def test_the_account_is_what_the_system_says_and_never_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for variable in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.delenv(variable, raising=False)
    assert account_name() not in {"", UNKNOWN}
    monkeypatch.setattr("os.getuid", lambda: 987_654_321)
    assert account_name() == UNKNOWN
    monkeypatch.setenv("USERNAME", " Odile\udcff Fictive ")
    assert account_name() == "Odile? Fictive"
