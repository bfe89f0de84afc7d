"""Times, reasons and statuses of one person, in the sheet that Enter opens."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from car_desktop.domain.values import AttendanceStatus
from car_desktop.services.attendance import AttendanceRow, attendance_sheet
from car_desktop.ui.context import Context
from car_desktop.ui.screens.meeting.attendance_panel import AttendancePanel
from car_desktop.ui.screens.meeting.person_sheet import PersonSheet
from tests.keyboard import type_text
from tests.ui.screens.meeting.conftest import Given, Marks

Open = Callable[[], PersonSheet]


@pytest.fixture
def panel(
    context: Context, given: Given, show: Callable[[AttendancePanel], AttendancePanel]
) -> AttendancePanel:
    panel = AttendancePanel(context)
    panel.show_meeting(given.meeting_id)
    return show(panel)


@pytest.fixture
def opened(qtbot: QtBot, panel: AttendancePanel) -> Open:
    """Open the sheet of the first person, ready for its first arrival."""

    def open_sheet() -> PersonSheet:
        panel.table.activated_row.emit(panel.table.people.rows[0])
        sheet = panel.findChildren(PersonSheet)[-1]
        assert sheet.isVisible()
        qtbot.waitUntil(sheet.stays.lines[0].arrival.hasFocus)
        return sheet

    return open_sheet


def first(panel: AttendancePanel, given: Given) -> AttendanceRow:
    return panel.operations.query(attendance_sheet, given.meeting_id).rows[0]


def test_an_arrival_typed_as_people_write_it_makes_someone_late(opened: Open, marks: Marks) -> None:
    sheet = opened()
    sheet.stays.lines[0].arrival.setText("9 h 45")
    sheet.accept()
    assert marks()["Abricot"] is AttendanceStatus.LATE


def test_what_is_no_hour_is_refused_inside_the_sheet(opened: Open, marks: Marks) -> None:
    sheet = opened()
    sheet.stays.lines[0].arrival.setText("midi")
    sheet.accept()
    assert sheet.isVisible()
    assert "midi" in sheet.refusal.text()
    sheet.reject()
    assert marks()["Abricot"] is None


def test_a_break_out_and_back_is_typed_without_the_mouse(
    qtbot: QtBot, opened: Open, panel: AttendancePanel, given: Given
) -> None:
    sheet = opened()
    type_text("9 h\t10 h")
    qtbot.keyClick(
        sheet.stays.lines[0].departure, Qt.Key.Key_Insert, Qt.KeyboardModifier.AltModifier
    )
    type_text("10 h 30\t11 h 15")
    assert sheet.outcome.text() == "Partly present: 1\u00a0h\u00a045\u00a0min counted."
    qtbot.keyClick(sheet.stays.lines[1].departure, Qt.Key.Key_Return)
    row = first(panel, given)
    assert (row.status, row.minutes) == (AttendanceStatus.PARTIAL, 105)
    assert row.stays[1] == (datetime(2026, 11, 24, 10, 30), datetime(2026, 11, 24, 11, 15))
    assert "10:30" in panel.table.people.columns[0].detail(row)  # type: ignore[misc]

    panel.operations.undo_stack.undo()
    assert first(panel, given).status is None


def test_a_line_taken_away_leaves_the_others(
    qtbot: QtBot, opened: Open, panel: AttendancePanel, given: Given
) -> None:
    sheet = opened()
    sheet.stays.lines[0].departure.setText("10:00")
    sheet.stays.add_line()
    sheet.stays.lines[1].arrival.setText("10:30")
    sheet.accept()
    sheet = opened()
    assert len(sheet.stays.lines) == 2
    sheet.stays.lines[0].departure.setFocus()
    qtbot.keyClick(
        sheet.stays.lines[0].departure, Qt.Key.Key_Delete, Qt.KeyboardModifier.AltModifier
    )
    sheet.accept()
    row = first(panel, given)
    assert (row.status, row.minutes) == (AttendanceStatus.LATE, 90)


def test_stays_that_overlap_are_refused_while_they_are_typed(opened: Open, marks: Marks) -> None:
    sheet = opened()
    sheet.stays.lines[0].departure.setText("11:00")
    sheet.stays.add_line()
    type_text("10:30")
    assert "overlap" in sheet.outcome.text()
    sheet.accept()
    assert "overlap" in sheet.refusal.text()
    sheet.reject()
    assert marks()["Abricot"] is None


def test_the_coach_may_name_another_status_than_the_times_do(
    opened: Open, panel: AttendancePanel, given: Given
) -> None:
    sheet = opened()
    sheet.stays.lines[0].arrival.setText("9:10")
    sheet.status.setCurrentIndex(sheet.status.findData(AttendanceStatus.PRESENT))
    sheet.accept()
    row = first(panel, given)
    assert (row.status, row.minutes) == (AttendanceStatus.PRESENT, 170)


def test_done_without_a_change_leaves_nothing_to_undo(opened: Open, panel: AttendancePanel) -> None:
    opened().accept()
    assert panel.operations.undo_stack.count() == 0
