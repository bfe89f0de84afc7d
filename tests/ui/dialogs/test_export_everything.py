"""All the data leaves the window in one file, and the sheet says what that means."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.export_everything.sheet import ExportEverythingSheet
from tests.factories import make_community

TODAY = date(2026, 11, 24)


@pytest.fixture
def home(qtbot: QtBot) -> QWidget:
    """What the sheet opens over: it is still there when the sheet has been accepted and is gone."""
    home = QWidget()
    qtbot.addWidget(home)
    return home


@pytest.fixture
def sheet(home: QWidget, context: Context, database: Database) -> ExportEverythingSheet:
    with database.writing() as session:
        make_community(session, "CAP fictive")
    return ExportEverythingSheet(context, home, TODAY)


def choose(sheet: ExportEverythingSheet, suffix: str) -> None:
    sheet.kind.setCurrentIndex(sheet.kind.findData(suffix))


@pytest.mark.parametrize("suffix", [".xlsx", ".json"])
def test_everything_is_written_as_the_kind_chosen(
    qtbot: QtBot, context: Context, sheet: ExportEverythingSheet, tmp_path: Path, suffix: str
) -> None:
    choose(sheet, suffix)
    out = tmp_path / f"tout{suffix}"
    sheet.destination.path_edit.setText(str(out))

    with qtbot.waitSignal(context.messages.posted):
        sheet.accept()

    assert out.stat().st_size > 1_000
    if suffix == ".json":
        content = json.loads(out.read_text("utf-8"))
        assert [community["name"] for community in content["communities"]] == ["CAP fictive"]


def test_the_name_proposed_says_the_day_and_follows_the_kind(sheet: ExportEverythingSheet) -> None:
    assert Path(sheet.destination.path_edit.text()).name == "Carnet CAR 2026-11-24.xlsx"

    choose(sheet, ".json")

    assert Path(sheet.destination.path_edit.text()).name == "Carnet CAR 2026-11-24.json"


def test_a_name_typed_keeps_its_words_when_the_kind_changes(
    sheet: ExportEverythingSheet, tmp_path: Path
) -> None:
    sheet.destination.path_edit.setText(str(tmp_path / "à garder.xlsx"))
    sheet.destination.path_edit.textEdited.emit("")

    choose(sheet, ".json")

    assert sheet.destination.path() == tmp_path / "à garder.json"


def test_the_sheet_says_that_the_file_is_open_to_all(sheet: ExportEverythingSheet) -> None:
    assert "not encrypted" in sheet.warning.text()
    assert "private notes" in sheet.warning.text()


def test_the_sheet_stays_and_says_what_is_happening_until_the_file_is_there(
    qtbot: QtBot, sheet: ExportEverythingSheet, tmp_path: Path
) -> None:
    sheet.open()
    sheet.destination.path_edit.setText(str(tmp_path / "tout.xlsx"))

    sheet.accept_button.click()
    assert sheet.isVisible()
    assert "being read" in sheet.state.text()
    assert sheet.state.isVisible()
    assert not sheet.accept_button.isEnabled()

    with qtbot.waitSignal(sheet.submitted):
        pass
    assert not sheet.isVisible()


def test_what_refuses_the_file_is_told_in_the_sheet_which_can_try_again(
    qtbot: QtBot, context: Context, sheet: ExportEverythingSheet, tmp_path: Path
) -> None:
    in_the_way = tmp_path / "tout.json"
    in_the_way.mkdir()
    sheet.open()
    choose(sheet, ".json")
    sheet.destination.path_edit.setText(str(in_the_way))

    sheet.accept_button.click()
    qtbot.waitUntil(sheet.refusal.isVisible)

    assert "is a folder" in sheet.refusal.text()
    assert not sheet.state.isVisible()
    in_the_way.rmdir()
    with qtbot.waitSignal(sheet.submitted):
        sheet.accept_button.click()
    assert in_the_way.is_file()


def test_a_cancelled_export_leaves_the_sheet_and_no_file(
    qtbot: QtBot, context: Context, sheet: ExportEverythingSheet, tmp_path: Path
) -> None:
    sheet.open()
    sheet.destination.path_edit.setText(str(tmp_path / "tout.xlsx"))
    context.jobs.started.connect(lambda job: job.cancel())

    sheet.accept_button.click()
    qtbot.waitUntil(sheet.accept_button.isEnabled)

    assert sheet.isVisible()
    assert not sheet.state.isVisible()
    assert list(tmp_path.glob("tout*")) == []
