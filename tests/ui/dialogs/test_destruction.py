"""Destroying for good, in the window: told before, confirmed by a name, and nothing left anywhere."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from car_desktop.app.logs import start_logging, stop_logging
from car_desktop.domain.backups import BackupReason
from car_desktop.domain.entities import Person
from car_desktop.services.disposals import disposals
from car_desktop.services.people import PersonDraft, update_person
from car_desktop.services.retention_holds import place_hold
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.destruction.person_sheet import DestroyPersonSheet
from car_desktop.ui.dialogs.export_document.sheet import ExportSheet
from car_desktop.ui.recent_exports import recent_exports, remember_export
from tests.services.canary import ADDRESS, FIRST, LAST, PHONE, traces_in, type_canary

NAME = f"{FIRST} {LAST}"


@pytest.fixture
def logs(database: Database) -> Iterator[Path]:
    """The technical logs of the data folder."""
    folder = database.path.parent / "logs"
    handler = start_logging(folder)
    yield folder
    stop_logging(handler)


@pytest.fixture
def person_id(context: Context, database: Database, logs: Path) -> int:
    """Somebody named everywhere, whose name was typed again in a step that can be undone."""
    with database.writing() as session:
        key = type_canary(session).id
    draft = PersonDraft(FIRST, LAST, emails=(ADDRESS,), phone=PHONE)
    context.operations.execute(f"changed {NAME}", update_person, key, draft)
    files = database.path.parent.parent
    remember_export(context.settings, files / f"Fiche_{LAST}.pdf", "hours-slip", datetime.now())
    remember_export(context.settings, files / "Autre.pdf", "notice", datetime.now())
    context.settings.remember("people/search", LAST)
    logging.getLogger("car_desktop").warning("person %d", key)
    return key


@pytest.fixture
def sheet(
    context: Context, person_id: int, show: Callable[[QWidget], QWidget], qtbot: QtBot
) -> DestroyPersonSheet:
    window = show(QWidget())
    sheet = DestroyPersonSheet(context, window, person_id, NAME)
    sheet.open()
    qtbot.waitUntil(sheet.table.isVisible)
    return sheet


def said(sheet: DestroyPersonSheet) -> str:
    parts = (sheet.hold, sheet.state, sheet.notes, sheet.beyond)
    return "\n".join([*(part.text() for part in parts if part.isVisible()), sheet.words.text()])


def everything_in(folder: Path) -> bytes:
    """Every file of the folder but the backups, which go by the day on the certificate."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return b"".join(path.read_bytes() for path in files if "backups" not in path.parts)


def test_what_would_go_and_what_cannot_is_told_before(
    sheet: DestroyPersonSheet, database: Database
) -> None:
    told = said(sheet)

    assert "rates, hours and totals do not change" in told
    assert f"Fiche_{LAST}.pdf" in told
    assert "Autre.pdf" not in told
    assert "What the program cannot destroy" in told
    assert f"“{LAST}” and “{FIRST}”" in told
    assert "The rule of certificates asks to keep theirs until" in told
    with database.reading() as session:
        left = session.scalars(select(Person.first_name).where(Person.last_name == LAST)).all()
    assert left == [FIRST]


def test_nothing_is_destroyed_before_the_name_is_typed(
    sheet: DestroyPersonSheet, qtbot: QtBot, context: Context
) -> None:
    sheet.typed.setText(FIRST)

    sheet.accept_button.click()

    qtbot.waitUntil(sheet.refusal.isVisible)
    assert "Type the name" in sheet.refusal.text()
    assert context.operations.query(disposals) == ()


def test_once_confirmed_nothing_is_left_in_any_file_of_the_program(
    sheet: DestroyPersonSheet, qtbot: QtBot, context: Context, database: Database
) -> None:
    folder = database.path.parent
    assert traces_in(everything_in(folder))
    sheet.typed.setText(NAME)

    with qtbot.waitSignals([sheet.submitted, context.operations.changed]):
        sheet.accept_button.click()

    database.dispose()
    assert traces_in(everything_in(folder)) == set()
    newest = context.operations.backups()[0]
    assert newest.reason is BackupReason.DESTRUCTION
    assert traces_in(context.operations.backup_file(newest).read_bytes()) == set()
    assert [one.path.name for one in recent_exports(context.settings)] == ["Autre.pdf"]
    assert context.settings.remembered("people/search") == ""
    assert not context.operations.undo_stack.canUndo()


def test_the_message_leads_to_the_certificate(
    sheet: DestroyPersonSheet, qtbot: QtBot, context: Context
) -> None:
    sheet.typed.setText(NAME)
    window = sheet.parentWidget()
    with qtbot.waitSignal(sheet.submitted):
        sheet.accept_button.click()

    message = context.messages.last
    assert message is not None
    ((_, show_certificate),) = message.actions
    show_certificate()

    assert window is not None
    (export,) = window.findChildren(ExportSheet)
    assert "-D001" in export.files.path().name
    export.reject()


def test_a_hold_is_told_and_leaves_nothing_to_confirm(
    context: Context,
    person_id: int,
    show: Callable[[QWidget], QWidget],
    qtbot: QtBot,
) -> None:
    context.operations.execute(
        "hold", place_hold, "Plainte", datetime.now().date(), person_id=person_id
    )
    sheet = DestroyPersonSheet(context, show(QWidget()), person_id, NAME)
    sheet.open()
    qtbot.waitUntil(sheet.hold.isVisible)

    assert "Plainte" in sheet.hold.text()
    assert not sheet.accept_button.isEnabled()
    assert not sheet.field.isVisible()


def test_words_alone_may_be_left_where_they_are(
    sheet: DestroyPersonSheet, qtbot: QtBot, context: Context, database: Database
) -> None:
    before = sheet.table.model().rowCount()
    sheet.words.click()
    qtbot.waitUntil(sheet.accept_button.isEnabled)
    assert sheet.table.model().rowCount() <= before
    sheet.typed.setText(NAME)

    with qtbot.waitSignal(sheet.submitted):
        sheet.accept_button.click()

    assert LAST.encode() in database.path.read_bytes()
