"""The sheet as plain lines, for those who listen to it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from car_desktop.domain.entities import Person
from car_desktop.domain.values import AttendanceStatus
from car_desktop.services.attendance import mark_attendance
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.screens.meeting.attendance_panel import AttendancePanel
from car_desktop.ui.screens.meeting.attendance_table import PlainAttendanceTable
from tests.factories import make_organisation, make_position
from tests.keyboard import type_text
from tests.ui.screens.meeting.conftest import Given, Marks


@pytest.fixture
def panel(
    context: Context, given: Given, show: Callable[[AttendancePanel], AttendancePanel]
) -> AttendancePanel:
    panel = AttendancePanel(context)
    panel.show_meeting(given.meeting_id)
    return show(panel)


def said(panel: AttendancePanel, place: int) -> str:
    index = panel.table.people.index(place, 0)
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def test_each_line_says_the_whole(panel: AttendancePanel, given: Given, database: Database) -> None:
    with database.writing() as session:
        person = session.get_one(Person, given.people[0])
        make_position(session, person, make_organisation(session, "École du Boisé"))
    excused = AttendanceStatus.EXCUSED
    panel.operations.execute("", mark_attendance, given.meeting_id, given.people[0], excused)
    panel.toggle_plain_list()
    assert said(panel, 0) == "Abricot, Nadia, École du Boisé: Excused absence"
    assert said(panel, 1) == "Élan, Nadia: not marked yet"


def test_the_same_keys_mark_and_find(qtbot: QtBot, panel: AttendancePanel, marks: Marks) -> None:
    panel.table.setFocus()
    panel.toggle_plain_list()
    assert panel.table.hasFocus()
    type_text("p")
    type_text("z")
    assert panel.search.hasFocus()
    qtbot.keyClick(panel.search, Qt.Key.Key_Return)
    type_text("a")
    present, absent = AttendanceStatus.PRESENT, AttendanceStatus.ABSENT
    assert marks() == {"Abricot": present, "Élan": None, "Zidane": absent}


def test_this_device_remembers_it(context: Context, panel: AttendancePanel, given: Given) -> None:
    panel.toggle_plain_list()
    assert isinstance(AttendancePanel(context).table, PlainAttendanceTable)
    panel.toggle_plain_list()
    assert not isinstance(AttendancePanel(context).table, PlainAttendanceTable)


def test_the_place_in_the_list_is_kept(panel: AttendancePanel) -> None:
    panel.table.selectRow(2)
    panel.toggle_plain_list()
    row = panel.table.current_row()
    assert row is not None
    assert row.name == "Zidane, Nadia"
