"""What is no report of the meeting is refused inside the sheet, in one sentence, and nothing is written."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.import_attendance.sheet import ImportAttendanceSheet
from tests.bad_reports import BadReport, bad_reports, fingerprint
from tests.factories import make_community, make_meeting, make_member, make_person


@pytest.fixture
def sheet(qtbot: QtBot, context: Context, database: Database) -> ImportAttendanceSheet:
    """The sheet of a meeting of 24 November 2026, with one member."""
    with database.writing() as session:
        community = make_community(session)
        make_member(session, community, make_person(session, "Amélie", "Sarcelle"))
        meeting_id = make_meeting(session, community).id
    sheet = ImportAttendanceSheet(context, None, meeting_id)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # qtbot closes it
    qtbot.addWidget(sheet)
    return sheet


@pytest.mark.parametrize("bad", bad_reports("11/25/2026", "11/24/2026"), ids=lambda bad: bad.name)
def test_a_bad_report_is_refused_inside_the_sheet_and_changes_no_row(
    qtbot: QtBot, sheet: ImportAttendanceSheet, database: Database, tmp_path: Path, bad: BadReport
) -> None:
    before = fingerprint(database)
    sheet.files.first.path_edit.setText(str(bad.write(tmp_path)))

    sheet.accept()

    qtbot.waitUntil(lambda: bad.refusal in sheet.refusal.text(), timeout=15_000)
    assert "\n" not in sheet.refusal.text()
    assert sheet.pages.currentWidget() is not sheet.people
    assert fingerprint(database) == before
