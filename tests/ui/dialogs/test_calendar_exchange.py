"""Calendars in and out of the window."""

from datetime import date, time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from car_desktop.domain.backups import BackupReason
from car_desktop.domain.recurrence import Recurrence
from car_desktop.domain.values import Frequency, OnDayOff
from car_desktop.services.meetings import MeetingRow, meetings
from car_desktop.services.series import SeriesDraft, create_series
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

    with qtbot.waitSignal(sheet.submitted, timeout=20_000):
        sheet.accept()
    assert len(context.operations.query(meetings)) == 4
    assert [backup.reason for backup in context.operations.backups()] == [BackupReason.IMPORT]

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


def exported(
    qtbot: QtBot, context: Context, choice: str, meeting: MeetingRow, folder: Path
) -> list[str]:
    """The titles of what is written for one choice of the list."""
    sheet = ExportCalendarSheet(context, None, meeting=meeting, today=TODAY)
    qtbot.addWidget(sheet)
    place = next(n for n in range(sheet.community.count()) if choice in sheet.community.itemText(n))
    sheet.community.setCurrentIndex(place)
    assert sheet.year_only.isHidden() == (choice != "All communities")
    out = folder / f"{place}.ics"
    sheet.destination.path_edit.setText(str(out))
    sheet.submit()
    qtbot.waitUntil(out.is_file)
    text = out.read_text("utf-8")
    return [line for line in text.splitlines() if line.startswith("X-CARNET-CAR-TITLE:")]


def test_one_meeting_its_series_or_everything(
    qtbot: QtBot, context: Context, database: Database, community_id: int, tmp_path: Path
) -> None:
    rule = Recurrence(Frequency.WEEKLY, date(2026, 12, 1), date(2026, 12, 15))
    draft = SeriesDraft(community_id, rule, time(9), time(11), OnDayOff.SKIP, title="Série")
    made = context.operations.execute("", create_series, draft)
    first = next(row for row in context.operations.query(meetings) if row.id == made[0])

    assert len(exported(qtbot, context, "This meeting", first, tmp_path)) == 1
    assert len(exported(qtbot, context, "The series", first, tmp_path)) == len(made) == 3
    assert len(exported(qtbot, context, "All communities", first, tmp_path)) == 4


def test_a_meeting_that_is_only_offered_leaves_all_chosen(
    qtbot: QtBot, context: Context, community_id: int
) -> None:
    (row,) = context.operations.query(meetings)
    sheet = ExportCalendarSheet(context, None, offered=row, today=TODAY)
    qtbot.addWidget(sheet)
    assert sheet.community.currentText() == "All communities"
    assert not sheet.year_only.isHidden()
    assert sheet.community.itemText(0).startswith("This meeting")

    of_one = ExportCalendarSheet(context, None, community_id, offered=row, today=TODAY)
    qtbot.addWidget(of_one)
    assert of_one.community.currentText() == "CoP fictive"
