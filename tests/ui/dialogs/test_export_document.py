"""Exporting a document from a screen, through the real door and a real job."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QFileDialog, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.audience import Audience
from car_desktop.domain.reporting import ReportSection
from car_desktop.domain.values import MeetingState
from car_desktop.services.attendance import attendance_sheet
from car_desktop.services.certificates import certificates_of_person
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.export_document.options_form import Boxes
from car_desktop.ui.dialogs.export_document.sheet import ExportSheet
from car_desktop.ui.messages import MessageTone
from car_desktop.ui.recent_exports import recent_exports
from tests.factories import make_community, make_mark, make_meeting, make_member

Show = Callable[[QWidget], QWidget]


@pytest.fixture
def meeting_id(database: Database) -> int:
    """A held meeting of a community of two, one of whom came."""
    with database.writing() as session:
        community = make_community(session, "CAP du Boisé fictif")
        present = make_member(session, community)
        make_member(session, community)
        meeting = make_meeting(session, community, state=MeetingState.HELD)
        make_mark(session, meeting, present.person)
        return meeting.id


def finished(qtbot: QtBot, context: Context) -> None:
    qtbot.waitUntil(lambda: not context.jobs.are_running)
    qtbot.waitUntil(lambda: context.messages.last is not None)


def text_of(path: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(path).pages)


def test_the_sheet_writes_the_minutes_and_offers_to_open_them(
    qtbot: QtBot, show: Show, context: Context, meeting_id: int, tmp_path: Path
) -> None:
    context.settings.last_folder = tmp_path
    sheet = ExportSheet(context, "minutes", meeting_id)
    show(sheet)
    out = sheet.destination.path()

    sheet.accept_button.click()
    finished(qtbot, context)

    assert out.parent == tmp_path
    assert "CAP du Boisé fictif" in out.name
    assert "CAP du Boisé fictif" in text_of(out)
    message = context.messages.last
    assert message is not None
    assert message.tone is MessageTone.DONE
    assert [text for text, _ in message.actions] == ["Open", "Show in folder"]


def test_the_message_opens_the_file_and_its_folder(  # noqa: PLR0917 - fixtures
    qtbot: QtBot,
    show: Show,
    context: Context,
    meeting_id: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    context.settings.last_folder = tmp_path
    sheet = ExportSheet(context, "minutes", meeting_id)
    show(sheet)
    out = sheet.destination.path()
    sheet.accept_button.click()
    finished(qtbot, context)

    assert context.messages.last
    for _, act in context.messages.last.actions:
        act()

    assert opened == [str(out), str(tmp_path)]


def test_the_language_changes_the_document_and_its_proposed_name(
    qtbot: QtBot, show: Show, context: Context, meeting_id: int, tmp_path: Path
) -> None:
    context.settings.last_folder = tmp_path
    sheet = ExportSheet(context, "minutes", meeting_id)
    show(sheet)
    sheet.language.setCurrentIndex(sheet.language.findData("en"))
    out = sheet.destination.path()

    sheet.accept_button.click()
    finished(qtbot, context)

    assert out.name.startswith("Minutes 2026-11-24")
    assert str(PdfReader(out).root_object["/Lang"]) == "en-CA"


def test_the_form_asks_for_the_options_of_the_document(
    show: Show, context: Context, meeting_id: int
) -> None:
    sheet = ExportSheet(context, "sign-in-sheet", meeting_id)
    show(sheet)
    rows = sheet.options.editors["guest_rows"]
    assert isinstance(rows, QSpinBox)

    rows.setValue(9)

    assert sheet.options.chosen().guest_rows == 9
    assert sheet.options.chosen().meeting_id == meeting_id


def test_the_register_is_for_the_school_year_that_is_chosen(
    show: Show, context: Context, database: Database
) -> None:
    with database.writing() as session:
        community_id = make_community(session).id
    sheet = ExportSheet(context, "attendance-register", community_id)
    show(sheet)
    years = sheet.options.editors["school_year"]
    assert isinstance(years, QComboBox)

    years.setCurrentIndex(years.findText("2023-2024"))

    assert sheet.options.chosen().school_year.start == 2023


def test_a_missing_folder_is_refused_inside_the_sheet(
    show: Show, context: Context, meeting_id: int, tmp_path: Path
) -> None:
    sheet = ExportSheet(context, "minutes", meeting_id)
    show(sheet)
    sheet.destination.path_edit.setText(str(tmp_path / "gone" / "minutes.pdf"))

    sheet.accept_button.click()

    assert sheet.isVisible()
    assert sheet.refusal.isVisible()
    assert "does not exist" in sheet.refusal.text()


def test_a_file_that_would_be_replaced_is_announced(
    show: Show, context: Context, meeting_id: int, tmp_path: Path
) -> None:
    there = tmp_path / "minutes.pdf"
    there.write_bytes(b"%PDF- earlier %%EOF")
    sheet = ExportSheet(context, "minutes", meeting_id)
    show(sheet)

    sheet.destination.path_edit.setText(str(there))

    assert "will be replaced" in sheet.file_field.hint.text()


def test_a_chosen_file_stays_when_the_language_changes(
    show: Show,
    context: Context,
    meeting_id: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chosen = tmp_path / "mine"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(chosen), ""))
    sheet = ExportSheet(context, "minutes", meeting_id)
    show(sheet)
    sheet.destination.browse.click()

    sheet.language.setCurrentIndex(sheet.language.findData("en"))

    assert sheet.destination.path() == chosen.with_suffix(".pdf")


def test_what_is_left_out_follows_for_whom_the_document_is(
    show: Show, context: Context, meeting_id: int
) -> None:
    sheet = ExportSheet(context, "minutes", meeting_id)
    show(sheet)
    audience = sheet.options.editors["audience"]
    assert isinstance(audience, QComboBox)
    before = sheet.left_out.lines

    audience.setCurrentIndex(audience.findText("For the public"))

    assert sheet.options.chosen().audience is Audience.PUBLIC
    assert set(sheet.left_out.lines) > set(before)
    assert "public" in sheet.destination.path().name


def test_another_kind_of_file_keeps_the_name_and_changes_its_end(
    qtbot: QtBot, show: Show, context: Context, meeting_id: int, tmp_path: Path
) -> None:
    context.settings.last_folder = tmp_path
    sheet = ExportSheet(context, "minutes", meeting_id)
    show(sheet)

    sheet.files.format.setCurrentIndex(sheet.files.format.findText("Word document"))
    out = sheet.destination.path()
    sheet.accept_button.click()
    finished(qtbot, context)

    assert out.suffix == ".docx"
    assert out.read_bytes().startswith(b"PK")
    assert recent_exports(context.settings)[0].path == out
    assert recent_exports(context.settings)[0].kind == "minutes"


def test_tables_are_several_files_where_that_kind_of_file_holds_one_each(
    qtbot: QtBot, show: Show, context: Context, meeting_id: int, tmp_path: Path
) -> None:
    context.settings.last_folder = tmp_path
    sheet = ExportSheet(context, "minutes", meeting_id)
    show(sheet)
    sheet.files.format.setCurrentIndex(sheet.files.format.findText("CSV (tables)"))

    sheet.accept_button.click()
    finished(qtbot, context)

    assert list(tmp_path.glob("*.csv"))


def test_the_pattern_of_the_settings_names_the_file(
    show: Show, context: Context, meeting_id: int
) -> None:
    context.settings.file_name_pattern = "{date} – {type}"
    sheet = ExportSheet(context, "minutes", meeting_id)
    show(sheet)

    assert sheet.destination.path().name.startswith("2026-11-24 – ")


def test_the_form_has_an_editor_for_every_kind_of_option(
    show: Show, context: Context, meeting_id: int
) -> None:
    sheet = ExportSheet(context, "annual-report", 0)
    show(sheet)
    sections = sheet.options.editors["sections"]
    assert isinstance(sections, Boxes)

    with_all = sheet.options.chosen().sections
    sections.boxes[ReportSection.RELEASES].setChecked(False)

    assert with_all == frozenset(ReportSection)
    assert sheet.options.chosen().sections == with_all - {ReportSection.RELEASES}


def test_certificates_are_numbered_when_they_are_written_not_before(
    qtbot: QtBot, show: Show, context: Context, meeting_id: int, tmp_path: Path
) -> None:
    context.settings.last_folder = tmp_path
    sheet = ExportSheet(context, "certificate", meeting_id)
    show(sheet)
    person = context.operations.query(attendance_sheet, meeting_id).rows[0].person_id
    assert not context.operations.query(certificates_of_person, person)

    out = sheet.destination.path()
    sheet.accept_button.click()
    finished(qtbot, context)

    (issued,) = context.operations.query(certificates_of_person, person)
    assert issued.number in text_of(out)


def test_a_name_that_is_taken_by_a_folder_is_said_and_nothing_is_left_beside_it(
    qtbot: QtBot, show: Show, context: Context, meeting_id: int, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    (folder / "minutes.pdf").mkdir(parents=True)
    sheet = ExportSheet(context, "minutes", meeting_id)
    show(sheet)
    sheet.destination.path_edit.setText(str(folder / "minutes.pdf"))

    sheet.accept_button.click()
    finished(qtbot, context)

    assert context.messages.last
    assert context.messages.last.tone is MessageTone.REFUSAL
    assert "is a folder" in context.messages.last.text
    assert [path.name for path in folder.iterdir()] == ["minutes.pdf"]
    assert not recent_exports(context.settings)
