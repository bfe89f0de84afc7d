"""A signed sheet of twenty-five names, entered in its order."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from car_desktop.domain.values import AttendanceSource, AttendanceStatus
from car_desktop.services.attendance import (
    AttendanceRow,
    AttendanceSheet,
    attendance_sheet,
    mark_attendance,
)
from car_desktop.services.guests import invite_person
from car_desktop.services.sign_in_sheet import sign_in_sheet
from car_desktop.services.stays import TypedStay, set_stays
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.screens.meeting.attendance_panel import AttendancePanel
from car_desktop.ui.screens.meeting.signed_sheet import SignedSheet
from tests.factories import make_community, make_meeting, make_member, make_person
from tests.keyboard import type_text

P, A = AttendanceStatus.PRESENT, AttendanceStatus.ABSENT
SIGNED = 25
LEAST_MINUTE = 30  # key presses


@pytest.fixture
def meeting_id(database: Database) -> int:
    """Twenty-five members."""
    with database.writing() as session:
        community = make_community(session, "CoP fictive")
        for number in range(SIGNED):
            make_member(session, community, make_person(session, "Nadia", f"Essai{number:02}"))
        return make_meeting(session, community).id


@pytest.fixture
def panel(
    context: Context, meeting_id: int, show: Callable[[AttendancePanel], AttendancePanel]
) -> AttendancePanel:
    panel = AttendancePanel(context)
    panel.show_meeting(meeting_id)
    return show(panel)


@pytest.fixture
def entry(qtbot: QtBot, panel: AttendancePanel) -> SignedSheet:
    panel.enter_sheet()
    sheet = panel.findChild(SignedSheet)
    assert sheet is not None
    qtbot.waitUntil(sheet.table.hasFocus)
    return sheet


def read(context: Context, meeting_id: int) -> AttendanceSheet:
    return context.operations.query(attendance_sheet, meeting_id)


def row(context: Context, meeting_id: int, place: int) -> AttendanceRow:
    return read(context, meeting_id).rows[place]


def test_twenty_five_lines_take_one_key_each(
    context: Context, meeting_id: int, entry: SignedSheet
) -> None:
    keys = "\n" * 5 + "a" + "\n" * 10 + "e" + "\n" * 8 + "\n"  # the last one closes the sheet
    type_text(keys)
    sheet = read(context, meeting_id)
    assert sheet.unmarked == 0
    statuses = [r.status for r in sheet.rows]
    assert (statuses.count(P), statuses[5], statuses[16]) == (23, A, AttendanceStatus.EXCUSED)
    assert {r.source for r in sheet.rows} == {AttendanceSource.SHEET}
    assert not entry.isVisible()
    opening = 1  # Ctrl+Shift+S
    assert opening + len(keys) < LEAST_MINUTE


def test_the_lines_are_those_of_the_printed_sheet(
    context: Context, meeting_id: int, panel: AttendancePanel
) -> None:
    rows = read(context, meeting_id).rows
    not_expected = AttendanceStatus.NOT_EXPECTED
    context.operations.execute("", mark_attendance, meeting_id, rows[3].person_id, not_expected)
    entry = SignedSheet(context, panel, meeting_id)
    printed = context.operations.query(sign_in_sheet, meeting_id)
    shown = [r.name for r in entry.table._model.rows]
    assert shown == [person.name for person in (*printed.members, *printed.guests)]
    entry.close()


def test_undo_takes_back_one_mark_and_returns_to_its_line(
    qtbot: QtBot, context: Context, meeting_id: int, entry: SignedSheet
) -> None:
    type_text("\na\n")
    qtbot.keyClick(entry.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [row(context, meeting_id, place).status for place in range(3)] == [P, A, None]
    current = entry.table.current_row()
    assert current is not None
    assert current.person_id == row(context, meeting_id, 2).person_id
    assert "2 of 25" in entry.progress.text()


def test_a_line_of_someone_not_expected_after_all_stays_in_its_place(
    context: Context, meeting_id: int, entry: SignedSheet
) -> None:
    type_text("n")
    assert row(context, meeting_id, 0).status is AttendanceStatus.NOT_EXPECTED
    assert len(entry.table._model.rows) == SIGNED


def test_entering_goes_on_with_the_first_line_that_has_no_mark(
    context: Context, meeting_id: int, panel: AttendancePanel
) -> None:
    first = row(context, meeting_id, 0).person_id
    context.operations.execute("", mark_attendance, meeting_id, first, A)
    entry = SignedSheet(context, panel, meeting_id)
    current = entry.table.current_row()
    assert current is not None
    assert current.person_id == row(context, meeting_id, 1).person_id
    entry.close()


def test_a_guest_who_signed_is_a_guest_and_a_letter_for_members_is_refused(
    database: Database, context: Context, meeting_id: int, panel: AttendancePanel
) -> None:
    with database.writing() as session:
        guest = make_person(session, "Zoé", "Visite").id
        invite_person(session, meeting_id, guest)
    entry = SignedSheet(context, panel, meeting_id)
    entry.open()
    entry.table.select_key(guest)
    type_text("a", entry.table)
    assert "Zoé Visite" in entry.refusal.text()
    type_text("\n", entry.table)
    marked = row(context, meeting_id, SIGNED)
    assert (marked.status, marked.source) == (AttendanceStatus.GUEST, AttendanceSource.SHEET)
    entry.close()


def test_a_signature_keeps_what_was_noted_of_someone_who_came(
    context: Context, meeting_id: int, panel: AttendancePanel
) -> None:
    first = row(context, meeting_id, 0).person_id
    late = [TypedStay(time(9, 30))]
    context.operations.execute("", set_stays, meeting_id, first, late)
    entry = SignedSheet(context, panel, meeting_id)
    entry.open()
    entry.table.select_key(first)
    type_text("\n", entry.table)
    after = row(context, meeting_id, 0)
    assert (after.status, after.source) == (AttendanceStatus.LATE, AttendanceSource.SHEET)
    assert after.minutes == 150
    entry.close()
