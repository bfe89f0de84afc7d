"""« Report »: gaps lead where they are filled, one gesture closes, versions stay."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.entities import AgendaItem
from car_desktop.domain.facilitation import NormsKept
from car_desktop.domain.values import AttendanceStatus, MeetingState
from car_desktop.services.attendance import mark_all_present, mark_attendance
from car_desktop.services.meetings import change_state, meeting_row
from car_desktop.services.norms import norms_kept, write_norms
from car_desktop.services.versions import versions
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.export_document.sheet import ExportSheet
from car_desktop.ui.dialogs.meeting.changes_sheet import ChangesSheet
from car_desktop.ui.dialogs.meeting.closing_sheets import ClosingSheet, ReopeningSheet
from car_desktop.ui.screens.meeting.report_step import ReportStep
from car_desktop.ui.screens.meeting.screen import MeetingScreen
from car_desktop.ui.screens.meeting.steps import StepId
from tests.factories import NINE, make_meeting
from tests.ui.screens.meeting.conftest import Given

EVENING = datetime(2026, 11, 24, 23, 0, tzinfo=UTC)


@pytest.fixture
def screen(
    context: Context, given: Given, database: Database, show: Callable[[QWidget], QWidget]
) -> MeetingScreen:
    with database.writing() as session:
        session.add(AgendaItem(meeting_id=given.meeting_id, rank=1, title="Accueil"))
        change_state(session, given.meeting_id, MeetingState.HELD)
    screen = MeetingScreen(context, lambda: NINE)
    screen.open(meeting_id=given.meeting_id, step="report")
    show(screen)
    return screen


def shown(part: QWidget) -> list[str]:
    return [b.text() for b in part.findChildren(QAbstractButton) if b.isVisible()]


def button(qtbot: QtBot, part: QWidget, text: str) -> QAbstractButton:
    """A button of a card, once its lines are laid out."""
    qtbot.waitUntil(lambda: text in shown(part))
    return next(b for b in part.findChildren(QAbstractButton) if b.text() == text and b.isVisible())


def closing_sheet(context: Context, given: Given) -> ClosingSheet:
    row = context.operations.query(meeting_row, given.meeting_id)
    return ClosingSheet(context, None, row, lambda: EVENING)


def close(context: Context, given: Given, qtbot: QtBot) -> None:
    """Close without a document."""
    sheet = closing_sheet(context, given)
    qtbot.addWidget(sheet)
    sheet.export.setChecked(False)
    sheet.submit()


def test_a_gap_leads_where_it_is_filled(screen: MeetingScreen, qtbot: QtBot) -> None:
    button(qtbot, screen.report.gaps, "Take attendance").click()
    assert screen.steps.value is StepId.FACILITATE
    assert screen.facilitate.attendance.isVisible()

    screen.open(meeting_id=screen.report._meeting_id, step="report")
    button(qtbot, screen.report.gaps, "See the agenda").click()
    assert screen.facilitate.agenda.isVisible()


def test_a_gap_that_is_filled_goes(screen: MeetingScreen, given: Given, qtbot: QtBot) -> None:
    screen.operations.execute("", mark_all_present, given.meeting_id)

    qtbot.waitUntil(lambda: shown(screen.report.gaps) == ["See the agenda"])


def test_closing_keeps_a_version_and_makes_the_minutes(
    screen: MeetingScreen, context: Context, given: Given, tmp_path: Path, qtbot: QtBot
) -> None:
    sheet = closing_sheet(context, given)
    qtbot.addWidget(sheet)
    assert "3 person(s) not marked" in sheet.missing.text()
    out = tmp_path / "compte rendu.pdf"
    sheet.destination.path_edit.setText(str(out))
    sheet.submit()
    qtbot.waitUntil(out.is_file)

    assert "version 1" in PdfReader(out).pages[0].extract_text()
    assert [v.number for v in screen.operations.query(versions, given.meeting_id)] == [1]
    assert screen.report.gaps.isHidden()
    assert screen.report.closing.reopen.isVisible()
    assert screen.report.closing.close_meeting.isHidden()
    screen.operations.undo_stack.undo()
    assert screen.report.closing.close_meeting.isVisible()
    assert screen.operations.query(versions, given.meeting_id) == ()


def test_nothing_is_closed_for_a_folder_that_does_not_exist(
    screen: MeetingScreen, context: Context, given: Given, tmp_path: Path, qtbot: QtBot
) -> None:
    sheet = closing_sheet(context, given)
    qtbot.addWidget(sheet)
    sheet.open()
    sheet.destination.path_edit.setText(str(tmp_path / "ailleurs" / "a.pdf"))
    sheet.accept()

    assert "does not exist" in sheet.refusal.text()
    assert screen.operations.query(versions, given.meeting_id) == ()
    sheet.reject()


def test_a_meeting_to_come_says_that_there_is_nothing_to_close(
    screen: MeetingScreen, context: Context, given: Given, database: Database, qtbot: QtBot
) -> None:
    with database.writing() as session:
        change_state(session, given.meeting_id, MeetingState.PLANNED)
    row = context.operations.query(meeting_row, given.meeting_id)
    early = ClosingSheet(context, None, row, lambda: datetime(2026, 1, 1, tzinfo=UTC))
    qtbot.addWidget(early)
    early.export.setChecked(False)
    early.open()
    early.accept()

    assert "has not been held" in early.refusal.text()
    early.reject()


def test_what_is_passed_on_is_told_with_a_way_there(
    screen: MeetingScreen, context: Context, given: Given, database: Database, qtbot: QtBot
) -> None:
    with database.writing() as session:
        item = session.get(AgendaItem, 1)
        assert item is not None
        community = item.meeting.community
        make_meeting(session, community, NINE + timedelta(days=42))
        session.add(AgendaItem(meeting_id=given.meeting_id, rank=2, title="Vu", started_at=NINE))
    close(context, given, qtbot)

    message = context.messages.last
    assert message is not None
    assert "1 item(s) passed on" in message.text
    assert [name for name, _ in message.actions] == ["Open it", "Undo"]


def test_reopened_then_closed_again_the_two_versions_are_compared(
    screen: MeetingScreen, context: Context, given: Given, qtbot: QtBot
) -> None:
    close(context, given, qtbot)
    sheet = ReopeningSheet(context, screen, context.operations.query(meeting_row, given.meeting_id))
    sheet.open()
    sheet.reason.setText("Une absence mal notée")
    sheet.accept()
    screen.operations.execute(
        "", mark_attendance, given.meeting_id, given.people[0], AttendanceStatus.EXCUSED
    )
    close(context, given, qtbot)

    button(qtbot, screen.report.closing, "What changed").click()
    changes = screen.findChild(ChangesSheet)
    assert isinstance(changes, ChangesSheet)
    assert [change.after for _, change in changes.rows.rows] == ["Nadia Abricot: Excused absence"]
    assert changes.subtitle.text() == "Une absence mal notée"
    changes.accept()
    pdfs = [b for b in screen.report.closing.findChildren(QAbstractButton) if b.text() == "PDF…"]
    pdfs[-1].click()
    export = screen.findChild(ExportSheet)
    assert isinstance(export, ExportSheet)
    assert export.options.chosen().version == 1
    export.reject()


def test_the_norms_are_asked_where_there_are_some(
    screen: MeetingScreen, given: Given, qtbot: QtBot
) -> None:
    report: ReportStep = screen.report
    assert report.norms.isHidden()
    screen.operations.execute("", write_norms, given.community_id, "On écoute.", NINE.date())
    assert report.norms.isVisible()
    button(qtbot, report.gaps, "Answer").click()

    report.norms.answer.changed.emit(NormsKept.PARTLY)
    assert report.norms.comment.isVisible()
    report.norms.comment.setText("Le temps a manqué")
    report.settle()
    said = screen.operations.query(norms_kept, given.meeting_id)
    assert said == (NormsKept.PARTLY, "Le temps a manqué")
