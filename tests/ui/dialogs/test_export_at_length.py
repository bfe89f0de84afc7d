"""A document that reads much is read on another thread, and the sheet says so meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import delete

from car_desktop.domain.entities import Person
from car_desktop.domain.values import Language
from car_desktop.reports.export import Wanted, default_options, prepared
from car_desktop.reports.registry import report_type
from car_desktop.storage.database import Database, Session
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.export_document.sheet import ExportSheet
from tests.factories import make_person

Show = Callable[[QWidget], QWidget]


@pytest.fixture
def person_id(database: Database, context: Context, tmp_path: Path) -> int:
    context.settings.last_folder = tmp_path
    with database.writing() as session:
        return make_person(session, "Ali", "Essai").id


@pytest.fixture
def sheet(context: Context, person_id: int, show: Show) -> ExportSheet:
    sheet = ExportSheet(context, "person-file", person_id)
    show(sheet)
    return sheet


def test_the_sheet_opens_before_the_file_is_read_and_says_so(
    sheet: ExportSheet, qtbot: QtBot
) -> None:
    assert sheet.state.isVisible()
    assert "being read" in sheet.state.text()
    assert not sheet.accept_button.isEnabled()
    assert sheet.options.chosen().person_id
    assert not sheet.left_out.isVisible()
    assert sheet.focusWidget() is sheet.language

    qtbot.waitUntil(sheet.accept_button.isEnabled)

    assert not sheet.state.isVisible()
    assert "Ali Essai" in sheet.destination.path().name


def test_it_proposes_what_reading_at_once_would(
    sheet: ExportSheet, qtbot: QtBot, context: Context, person_id: int
) -> None:
    qtbot.waitUntil(sheet.accept_button.isEnabled)

    options = default_options(report_type("person-file"), person_id, date.today())
    read = context.operations.query(prepared, Wanted("person-file", options))
    assert sheet.language.value is read.look.language
    assert sheet.left_out.lines == read.left_out


def test_a_language_chosen_meanwhile_stays_chosen(sheet: ExportSheet, qtbot: QtBot) -> None:
    other = next(one for one in Language if one is not sheet.language.value)
    sheet.language.set_value(other)

    qtbot.waitUntil(sheet.accept_button.isEnabled)

    assert sheet.language.value is other


def test_an_option_that_is_changed_has_it_read_again(sheet: ExportSheet, qtbot: QtBot) -> None:
    qtbot.waitUntil(sheet.accept_button.isEnabled)
    (box,) = (one for one in sheet.options.editors.values() if isinstance(one, QCheckBox))

    box.click()
    assert not sheet.accept_button.isEnabled()

    qtbot.waitUntil(sheet.accept_button.isEnabled)


def test_whoever_is_gone_is_told_in_the_sheet(
    context: Context, person_id: int, database: Database, show: Show, qtbot: QtBot
) -> None:
    def remove(session: Session) -> None:
        session.execute(delete(Person).where(Person.id == person_id))

    with database.writing() as session:
        remove(session)
    sheet = ExportSheet(context, "person-file", person_id)
    show(sheet)

    qtbot.waitUntil(sheet.refusal.isVisible)

    assert sheet.refusal.text()
    assert not sheet.state.isVisible()
    assert not sheet.accept_button.isEnabled()


def test_closed_before_it_is_read_nothing_happens(
    context: Context, person_id: int, show: Show, qtbot: QtBot
) -> None:
    window = show(QWidget())
    sheet = ExportSheet(context, "person-file", person_id, window)
    sheet.open()
    qtbot.waitUntil(lambda: context.jobs.are_running)
    sheet.reject()

    qtbot.waitUntil(lambda: not context.jobs.are_running)
    assert context.messages.last is None
