"""The hours of a person: periods, activities outside the meetings, slips and certificates."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.recognition import ActivityKind
from car_desktop.domain.values import MeetingState
from car_desktop.services.certificates import issue_meeting_certificates
from car_desktop.services.hours_record import hours_of_person
from car_desktop.services.learning_activities import (
    ActivityDraft,
    activities_of_person,
    add_activity,
)
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.export_document.sheet import ExportSheet
from car_desktop.ui.screens.person.activity_sheet import ActivitySheet
from car_desktop.ui.screens.person.certificate_sheet import CertificateSheet
from car_desktop.ui.screens.person.screen import PersonScreen
from tests.factories import (
    make_community,
    make_mark,
    make_meeting,
    make_member,
    make_organisation,
    make_person,
    make_position,
)

TODAY = date(2026, 11, 22)
Show = Callable[[QWidget], QWidget]


@pytest.fixture
def person(database: Database) -> int:
    """A teacher with three hours in the period before and three in this one."""
    with database.writing() as session:
        someone = make_person(session, "Odile", "Fictive")
        make_position(session, someone, make_organisation(session), "Enseignement")
        community = make_community(session, "CAP fictive")
        make_member(session, community, someone)
        for day in (datetime(2025, 3, 10, 9), datetime(2026, 10, 6, 9)):
            make_mark(session, make_meeting(session, community, day, MeetingState.HELD), someone)
        return someone.id


@pytest.fixture
def page(context: Context, show: Show, person: int) -> PersonScreen:
    page = PersonScreen(context, TODAY)
    page.open(person_id=person)
    show(page)
    return page


def rows(table: QWidget) -> list[list[str]]:
    model = table.model()  # type: ignore[attr-defined]  # any table of ours
    return [
        [str(model.index(line, column).data()).replace("\u00a0", " ") for column in range(3)]
        for line in range(model.rowCount())
    ]


def opened(page: PersonScreen, kind: type[QWidget]) -> QWidget:
    sheet = page.window().findChildren(kind)[-1]
    assert sheet.isVisible()
    return sheet


def stored(page: PersonScreen, person: int) -> list[str]:
    return [row.title for row in page.operations.query(activities_of_person, person)]


def test_periods_are_listed_the_latest_first(page: PersonScreen) -> None:
    assert rows(page.hours.periods) == [
        ["July 1, 2025 – June 30, 2027", "3 h", "–"],
        ["July 1, 2023 – June 30, 2025", "3 h", "–"],
    ]


def test_an_activity_is_added_changed_and_removed_until_undo(
    qtbot: QtBot, page: PersonScreen, person: int
) -> None:
    page.hours.add_activity.click()
    sheet = opened(page, ActivitySheet)
    assert isinstance(sheet, ActivitySheet)
    sheet.activity_title.setText("Lire ensemble")
    sheet.kind.setCurrentIndex(sheet.kind.findData(ActivityKind.READING))
    sheet.done_on.setText("2026-11-02")
    sheet.hours.setValue(1)
    sheet.minutes.setValue(30)
    sheet.accept()
    assert (
        rows(page.hours.activities) == [["Lire ensemble", "Nov 2, 2026", "1 h 30"]]
        or rows(page.hours.activities)[0][0] == "Lire ensemble"
    )
    page.hours.activities.setFocus()
    page.hours.activities.selectRow(0)
    qtbot.keyClick(page.hours.activities, Qt.Key.Key_Return)
    sheet = opened(page, ActivitySheet)
    assert isinstance(sheet, ActivitySheet)
    assert (sheet.hours.value(), sheet.minutes.value()) == (1, 30)
    sheet.activity_title.setText("Lire à deux")
    sheet.accept()
    assert stored(page, person) == ["Lire à deux"]
    page.hours.activities.selectRow(0)
    page.hours.remove.click()
    assert stored(page, person) == []
    page.operations.undo_stack.undo()
    assert stored(page, person) == ["Lire à deux"]


def test_what_is_no_activity_is_refused_in_the_sheet(page: PersonScreen, person: int) -> None:
    page.hours.add_activity.click()
    sheet = opened(page, ActivitySheet)
    assert isinstance(sheet, ActivitySheet)
    sheet.accept()
    assert "title" in sheet.refusal.text()
    sheet.activity_title.setText("Atelier")
    sheet.done_on.setText("someday")
    sheet.accept()
    assert "date" in sheet.refusal.text()
    sheet.reject()
    assert stored(page, person) == []


def test_hours_done_elsewhere_lower_what_remains(page: PersonScreen, person: int) -> None:
    draft = ActivityDraft("Cours", date(2026, 9, 1), 12 * 60)
    page.operations.execute("", add_activity, person, draft)
    model = page.hours.periods.model()
    said = str(model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)).replace("\u00a0", " ")
    assert "15 h remaining of 30 h" in said


def test_the_slip_is_of_the_period_that_is_opened(qtbot: QtBot, page: PersonScreen) -> None:
    page.hours.periods.setFocus()
    page.hours.periods.selectRow(1)
    qtbot.keyClick(page.hours.periods, Qt.Key.Key_Return)
    sheet = opened(page, ExportSheet)
    assert isinstance(sheet, ExportSheet)
    assert "2023-2025 Odile Fictive" in sheet.destination.path_edit.text()
    sheet.reject()
    page.hours.slip.click()
    sheet = opened(page, ExportSheet)
    assert isinstance(sheet, ExportSheet)
    assert "2025-2027 Odile Fictive" in sheet.destination.path_edit.text()
    sheet.reject()


def test_a_certificate_is_numbered_when_it_is_written_and_then_listed(
    qtbot: QtBot, page: PersonScreen, tmp_path: Path
) -> None:
    page.hours.certificate.click()
    choice = opened(page, CertificateSheet)
    assert isinstance(choice, CertificateSheet)
    names = [choice.about.itemText(i).replace("\u00a0", " ") for i in range(choice.about.count())]
    assert names == [
        "School year 2026-2027 – CAP fictive",
        "School year 2024-2025 – CAP fictive",
        "Meeting of October 6, 2026 – CAP fictive",
        "Meeting of March 10, 2025 – CAP fictive",
    ]
    choice.about.setCurrentIndex(2)
    choice.accept()
    assert page.hours.certificates.isHidden()
    sheet = opened(page, ExportSheet)
    assert isinstance(sheet, ExportSheet)
    out = tmp_path / "certificate.pdf"
    sheet.destination.path_edit.setText(str(out))
    sheet.accept()
    qtbot.waitUntil(lambda: page.hours.certificates.model().rowCount() == 1)
    qtbot.waitUntil(out.is_file)
    assert rows(page.hours.certificates)[0][0] == "2026-2027-0001"
    assert not page.operations.undo_stack.canUndo()


def test_a_certificate_issued_elsewhere_appears_and_nobody_without_hours_gets_one(
    page: PersonScreen, person: int, database: Database, context: Context, show: Show
) -> None:
    (now, _before) = page.operations.query(hours_of_person, person, TODAY)
    meeting = now.meetings[0].meeting_id
    page.operations.record(issue_meeting_certificates, meeting, TODAY)
    assert [row[0] for row in rows(page.hours.certificates)] == ["2026-2027-0001"]
    with database.writing() as session:
        key = make_person(session, "Ana", "Sansheures").id
    other = PersonScreen(context, TODAY)
    other.open(person_id=key)
    show(other)
    assert not other.hours.certificate.isEnabled()
    assert other.hours.slip.isEnabled()
