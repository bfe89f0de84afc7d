"""Calendars in and out of the window."""

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from car_desktop.services.meetings import meetings
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.calendar_exchange.export_sheet import ExportCalendarSheet
from car_desktop.ui.dialogs.calendar_exchange.import_sheet import ImportCalendarSheet
from tests.cli.test_calendar_commands import SERIES
from tests.factories import make_community, make_meeting

TODAY = date(2026, 11, 22)


@pytest.fixture
def community_id(database: Database) -> int:
    with database.writing() as session:
        community = make_community(session, "CoP fictive")
        make_meeting(session, community, title="Première")
        return community.id


def test_events_are_shown_before_they_become_meetings_and_one_undo_takes_them_back(
    qtbot: QtBot, context: Context, community_id: int, tmp_path: Path
) -> None:
    path = tmp_path / "serie.ics"
    path.write_text(SERIES, "utf-8")
    sheet = ImportCalendarSheet(context, None, community_id, today=TODAY)
    qtbot.addWidget(sheet)
    sheet.file.path_edit.setText(str(path))

    sheet.accept()
    qtbot.waitUntil(lambda: sheet.pages.count() == 2)
    assert len(context.operations.query(meetings)) == 1

    sheet.accept()
    assert len(context.operations.query(meetings)) == 4

    context.operations.undo_stack.undo()
    assert len(context.operations.query(meetings)) == 1


def test_a_file_that_is_no_calendar_is_refused_inside_the_sheet(
    qtbot: QtBot, context: Context, community_id: int, tmp_path: Path
) -> None:
    path = tmp_path / "liste.csv"
    path.write_text("Nom;Prénom\n", "utf-8")
    sheet = ImportCalendarSheet(context, None, community_id, today=TODAY)
    qtbot.addWidget(sheet)
    sheet.file.path_edit.setText(str(path))

    sheet.accept()

    qtbot.waitUntil(lambda: "not a calendar" in sheet.refusal.text())
    assert sheet.pages.count() == 1


def test_the_meetings_of_a_year_are_written_as_a_calendar(
    qtbot: QtBot, context: Context, community_id: int, tmp_path: Path
) -> None:
    sheet = ExportCalendarSheet(context, None, community_id, today=TODAY)
    qtbot.addWidget(sheet)
    out = tmp_path / "rencontres.ics"
    sheet.destination.path_edit.setText(str(out))

    with qtbot.waitSignal(context.messages.posted):
        sheet.accept()

    assert b"SUMMARY:CoP fictive" in out.read_bytes().replace(b"\r\n ", b"")
