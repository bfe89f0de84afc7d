"""A report becomes marks, through the sheet of the meeting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from car_desktop.domain.values import AttendanceSource, AttendanceStatus
from car_desktop.formats.attendance_reports.reader import read_report
from car_desktop.services.attendance import AttendanceRow, attendance_sheet, mark_attendance
from car_desktop.services.attendance_import import PlannedAttendance, import_attendance
from car_desktop.services.attendance_matching import MatchedBy
from car_desktop.services.report_layouts import report_layouts
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.import_attendance.sheet import ImportAttendanceSheet
from car_desktop.ui.screens.meeting.attendance_panel import AttendancePanel
from car_desktop.ui.widgets.rows_model import RowsModel
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
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # qtbot closes it
    qtbot.addWidget(sheet)
    sheet.files.first.path_edit.setText(str(report))
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


def take(qtbot: QtBot, sheet: ImportAttendanceSheet) -> None:
    """« Import »: a backup is made first, then it is done."""
    with qtbot.waitSignal(sheet.submitted, timeout=20_000):
        sheet.accept()


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
    qtbot: QtBot, sheet: ImportAttendanceSheet, context: Context, given: Given
) -> None:
    device, stranger = sheet.people.doubts.values()
    choose(device, "Chantal Pluvier")
    choose(stranger, "A guest: add to the sheet")

    take(qtbot, sheet)

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
    qtbot: QtBot, sheet: ImportAttendanceSheet, context: Context, given: Given
) -> None:
    take(qtbot, sheet)

    marked = rows(context, given)
    assert marked["Pluvier"].status is None
    assert set(marked) == {"Sarcelle", "Mésange", "Pluvier"}


def test_a_mark_entered_by_hand_meanwhile_stays(
    qtbot: QtBot, sheet: ImportAttendanceSheet, context: Context, given: Given
) -> None:
    context.operations.execute(
        "mark",
        mark_attendance,
        given.meeting_id,
        given.ids["Sarcelle"],
        AttendanceStatus.ABSENT,
    )

    take(qtbot, sheet)

    assert rows(context, given)["Sarcelle"].status is AttendanceStatus.ABSENT
    assert rows(context, given)["Mésange"].status is AttendanceStatus.REMOTE


def test_the_same_report_again_leaves_nothing_to_undo(
    qtbot: QtBot, sheet: ImportAttendanceSheet, context: Context, given: Given, report: Path
) -> None:
    read = read_report(report, date(2026, 11, 24))
    context.operations.execute("before", import_attendance, given.meeting_id, read)
    assert context.operations.undo_stack.count() == 1

    take(qtbot, sheet)

    assert context.operations.undo_stack.count() == 1


def test_a_file_that_is_no_report_is_refused_inside_the_sheet(
    qtbot: QtBot, context: Context, given: Given, tmp_path: Path
) -> None:
    path = tmp_path / "liste.csv"
    path.write_text("Nom;Prénom\nSarcelle;Amélie\n", "utf-8")
    sheet = ImportAttendanceSheet(context, None, given.meeting_id)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # qtbot closes it
    qtbot.addWidget(sheet)
    sheet.files.first.path_edit.setText(str(path))

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


UNKNOWN = "Poste;Entrée\nAmélie Sarcelle;9 h 02\nBenoît Mésange;9 h 30\n"


def test_unknown_columns_are_named_once_and_read_alone_the_next_time(
    qtbot: QtBot, context: Context, given: Given, tmp_path: Path
) -> None:
    path = tmp_path / "pont.csv"
    path.write_text(UNKNOWN, "utf-8")
    sheet = opened(qtbot, context, given, path)
    qtbot.waitUntil(lambda: sheet.pages.currentWidget() is sheet.columns)
    assert sheet.columns.why.text()
    choose(sheet.columns.choices[0], "Whole name")
    choose(sheet.columns.choices[1], "Arrival")
    sheet.accept()
    qtbot.waitUntil(lambda: sheet.pages.currentWidget() is sheet.people)
    take(qtbot, sheet)
    assert rows(context, given)["Sarcelle"].arrival == datetime(2026, 11, 24, 9, 2)

    again = opened(qtbot, context, given, path)
    qtbot.waitUntil(lambda: again.pages.currentWidget() is again.people)
    context.operations.undo_stack.undo()
    assert rows(context, given)["Sarcelle"].status is None, "the import is undone as one"


def test_columns_without_names_are_refused_and_nothing_is_kept(
    qtbot: QtBot, context: Context, given: Given, tmp_path: Path
) -> None:
    path = tmp_path / "pont.csv"
    path.write_text(UNKNOWN, "utf-8")
    sheet = opened(qtbot, context, given, path)
    qtbot.waitUntil(lambda: sheet.pages.currentWidget() is sheet.columns)
    choose(sheet.columns.choices[0], "Not read")
    sheet.accept()

    assert "names" in sheet.refusal.text()
    assert context.operations.query(report_layouts) == {}


def test_recognised_columns_can_be_named_all_the_same(
    qtbot: QtBot, sheet: ImportAttendanceSheet
) -> None:
    sheet.explain.click()
    qtbot.waitUntil(lambda: sheet.pages.currentWidget() is sheet.columns)
    said = [combo.currentText() for combo in sheet.columns.choices]
    assert said[:5] == ["Whole name", "Not read", "Arrival", "Departure", "Time present"]
    sheet.accept()
    qtbot.waitUntil(lambda: sheet.pages.currentWidget() is sheet.people)


def test_two_reports_of_one_meeting_are_one(
    qtbot: QtBot, context: Context, given: Given, report: Path, tmp_path: Path
) -> None:
    second = tmp_path / "suite.csv"
    second.write_text(
        REPORT.splitlines()[0]
        + "\nMesange Benoit,,11/24/2026 11:30:00 AM,11/24/2026 12:00:00 PM,30,No\n",
        "utf-8",
    )
    sheet = ImportAttendanceSheet(context, None, given.meeting_id)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # qtbot closes it
    qtbot.addWidget(sheet)
    sheet.files.first.path_edit.setText(str(report))
    sheet.files.add_file.click()
    sheet.files.fields[1].path_edit.setText(str(second))
    sheet.accept()
    qtbot.waitUntil(lambda: sheet.pages.currentWidget() is sheet.people)
    take(qtbot, sheet)

    benoit = rows(context, given)["Mésange"]
    assert (benoit.arrival, benoit.departure) == (
        datetime(2026, 11, 24, 9, 20),
        datetime(2026, 11, 24, 12, 0),
    )
    assert benoit.minutes == 130


def test_somebody_taken_for_another_can_be_corrected_and_is_remembered(
    qtbot: QtBot, context: Context, given: Given, sheet: ImportAttendanceSheet, report: Path
) -> None:
    planned = participant(sheet, "Téléphone")
    choose(sheet.people.doubts[planned.place], "Chantal Pluvier")
    take(qtbot, sheet)
    assert rows(context, given)["Pluvier"].status is AttendanceStatus.REMOTE

    again = opened(qtbot, context, given, report)
    qtbot.waitUntil(lambda: again.pages.currentWidget() is again.people)
    known = participant(again, "Téléphone")
    assert known.how is MatchedBy.REMEMBERED
    again.people.ask_about(known)
    choose(again.people.doubts[planned.place], "Benoît Mésange")
    assert again.people.choices()[planned.place] == given.ids["Mésange"]


def participant(sheet: ImportAttendanceSheet, name: str) -> PlannedAttendance:
    model = sheet.people.table.model()
    assert isinstance(model, RowsModel)
    rows: Sequence[PlannedAttendance] = model.rows
    return next(planned for planned in rows if name in planned.participant.name)


def opened(qtbot: QtBot, context: Context, given: Given, path: Path) -> ImportAttendanceSheet:
    sheet = ImportAttendanceSheet(context, None, given.meeting_id)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # qtbot closes it
    qtbot.addWidget(sheet)
    sheet.files.first.path_edit.setText(str(path))
    sheet.accept()
    return sheet
