"""A report becomes marks, through the sheet of the meeting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from car_desktop.domain.values import AttendanceSource, AttendanceStatus
from car_desktop.formats.attendance_reports.reader import read_report
from car_desktop.services.attendance import AttendanceRow, attendance_sheet, mark_attendance
from car_desktop.services.attendance_import import import_attendance
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.import_attendance.sheet import ImportAttendanceSheet
from car_desktop.ui.screens.meeting.attendance_panel import AttendancePanel
from tests.factories import make_community, make_meeting, make_member, make_person

REPORT = """Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest
Amélie Sarcelle,,11/24/2026 08:50:00 AM,11/24/2026 12:05:00 PM,195,No
Mesange Benoit,,11/24/2026 09:20:00 AM,11/24/2026 11:00:00 AM,100,No
Téléphone de C,,11/24/2026 09:00:00 AM,11/24/2026 12:00:00 PM,180,Yes
Renée d’Ailleurs,,11/24/2026 09:00:00 AM,11/24/2026 10:00:00 AM,60,Yes
"""


@dataclass(frozen=True)
class Given:
    """A meeting of three members."""

    meeting_id: int
    ids: dict[str, int]


@pytest.fixture
def given(database: Database) -> Given:
    with database.writing() as session:
        community = make_community(session)
        people = [
            make_person(session, first, last)
            for first, last in (
                ("Amélie", "Sarcelle"),
                ("Benoît", "Mésange"),
                ("Chantal", "Pluvier"),
            )
        ]
        for person in people:
            make_member(session, community, person)
        return Given(make_meeting(session, community).id, {p.last_name: p.id for p in people})


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "participants.csv"
    path.write_text(REPORT, "utf-8")
    return path


@pytest.fixture
def sheet(qtbot: QtBot, context: Context, given: Given, report: Path) -> ImportAttendanceSheet:
    """The sheet, once it has read the report."""
    sheet = ImportAttendanceSheet(context, None, given.meeting_id)
    qtbot.addWidget(sheet)
    sheet.file.path_edit.setText(str(report))
    sheet.accept()
    qtbot.waitUntil(lambda: sheet.pages.currentWidget() is sheet.people)
    return sheet


def rows(context: Context, given: Given) -> dict[str, AttendanceRow]:
    """The sheet of the meeting, by last name."""
    shown = context.operations.query(attendance_sheet, given.meeting_id).rows
    return {row.name.split(",")[0]: row for row in shown}


def choose(combo: QComboBox, text: str) -> None:
    """Settle a doubt."""
    place = combo.findText(text)
    assert place >= 0, text
    combo.setCurrentIndex(place)


def test_who_is_who_is_shown_with_a_reason_before_anything_is_written(
    sheet: ImportAttendanceSheet, context: Context, given: Given
) -> None:
    model = sheet.people.table.model()
    shown = [model.index(row, 1).data() for row in range(model.rowCount())]

    assert shown == ["Amélie Sarcelle", "Benoît Mésange", "", ""]
    assert len(sheet.people.doubts) == 2
    assert "Chantal Pluvier" in sheet.people.others.text()
    assert all(row.status is None for row in rows(context, given).values())


def test_doubts_become_a_member_or_a_guest_and_one_undo_takes_all_back(
    sheet: ImportAttendanceSheet, context: Context, given: Given
) -> None:
    device, stranger = sheet.people.doubts.values()
    choose(device, "Chantal Pluvier")
    choose(stranger, "A guest: add to the sheet")

    sheet.accept()

    marked = rows(context, given)
    assert {name: row.status for name, row in marked.items()} == {
        "Sarcelle": AttendanceStatus.REMOTE,
        "Mésange": AttendanceStatus.REMOTE,
        "Pluvier": AttendanceStatus.REMOTE,
        "d’Ailleurs": AttendanceStatus.GUEST,
    }
    assert {row.source for row in marked.values()} == {AttendanceSource.ZOOM}
    assert marked["Mésange"].minutes == 100
    context.operations.undo_stack.undo()
    assert {row.status for row in rows(context, given).values()} == {None}


def test_what_is_left_undecided_is_not_marked(
    sheet: ImportAttendanceSheet, context: Context, given: Given
) -> None:
    sheet.accept()

    marked = rows(context, given)
    assert marked["Pluvier"].status is None
    assert set(marked) == {"Sarcelle", "Mésange", "Pluvier"}


def test_a_mark_entered_by_hand_meanwhile_stays(
    sheet: ImportAttendanceSheet, context: Context, given: Given
) -> None:
    context.operations.execute(
        "mark",
        mark_attendance,
        given.meeting_id,
        given.ids["Sarcelle"],
        AttendanceStatus.ABSENT,
    )

    sheet.accept()

    assert rows(context, given)["Sarcelle"].status is AttendanceStatus.ABSENT
    assert rows(context, given)["Mésange"].status is AttendanceStatus.REMOTE


def test_the_same_report_again_leaves_nothing_to_undo(
    sheet: ImportAttendanceSheet, context: Context, given: Given, report: Path
) -> None:
    read = read_report(report, date(2026, 11, 24))
    context.operations.execute("before", import_attendance, given.meeting_id, read)
    assert context.operations.undo_stack.count() == 1

    sheet.accept()

    assert context.operations.undo_stack.count() == 1


def test_a_file_that_is_no_report_is_refused_inside_the_sheet(
    qtbot: QtBot, context: Context, given: Given, tmp_path: Path
) -> None:
    path = tmp_path / "liste.csv"
    path.write_text("Nom;Prénom\nSarcelle;Amélie\n", "utf-8")
    sheet = ImportAttendanceSheet(context, None, given.meeting_id)
    qtbot.addWidget(sheet)
    sheet.file.path_edit.setText(str(path))

    sheet.accept()

    qtbot.waitUntil(lambda: "no attendance report" in sheet.refusal.text())
    assert sheet.pages.currentWidget() is not sheet.people


def test_the_panel_offers_it_beside_all_present(
    context: Context,
    given: Given,
    show: Callable[[AttendancePanel], AttendancePanel],
) -> None:
    panel = AttendancePanel(context)
    panel.show_meeting(given.meeting_id)
    show(panel)

    panel.import_report.click()

    opened = panel.findChildren(ImportAttendanceSheet)
    assert [sheet.isVisible() for sheet in opened] == [True]
    opened[0].reject()
