"""A whole set of documents from the window: counted, written in one job, told line by line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.audience import Audience
from car_desktop.domain.values import MeetingState
from car_desktop.reports.batch import End, Outcome, Summary
from car_desktop.reports.export import Wanted
from car_desktop.reports.minutes import Options
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.export_all.sheet import ExportAllSheet
from car_desktop.ui.dialogs.export_all.summary_sheet import SummarySheet
from car_desktop.ui.dialogs.recent_exports.sheet import RecentExportsSheet
from car_desktop.ui.jobs import Job
from car_desktop.ui.recent_exports import recent_exports, remember_export
from tests.factories import make_community, make_mark, make_meeting, make_member

Show = Callable[[QWidget], QWidget]

TODAY = date(2026, 11, 25)
NINE = datetime(2026, 11, 24, 9, 0)


@pytest.fixture
def community_id(database: Database) -> int:
    """Three meetings held and one to come."""
    with database.writing() as session:
        community = make_community(session, "CAP du Boisé fictif")
        person = make_member(session, community).person
        for weeks in (0, 1, 2):
            held = make_meeting(
                session, community, NINE - timedelta(weeks=weeks), MeetingState.HELD
            )
            make_mark(session, held, person)
        make_meeting(session, community, NINE + timedelta(weeks=4))
        make_community(session, "CAP de la Rive fictive")
        return community.id


@pytest.fixture
def window(show: Show) -> QWidget:
    return show(QWidget())


@pytest.fixture
def sheet(
    qtbot: QtBot, context: Context, community_id: int, window: QWidget, tmp_path: Path
) -> ExportAllSheet:
    folder = tmp_path / "out"
    folder.mkdir()
    context.settings.last_folder = folder
    shown = Wanted("minutes", Options(1, audience=Audience.PUBLIC))
    sheet = ExportAllSheet(context, shown, community_id, window, TODAY)
    sheet.open()
    counted(qtbot, sheet)
    return sheet


def counted(qtbot: QtBot, sheet: ExportAllSheet) -> str:
    qtbot.waitUntil(lambda: sheet.count.text() != "Counting…")
    return sheet.count.text()


def finished(qtbot: QtBot, window: QWidget) -> SummarySheet:
    qtbot.waitUntil(lambda: window.findChild(SummarySheet) is not None, timeout=10_000)
    summary = window.findChild(SummarySheet)
    assert isinstance(summary, SummarySheet)
    return summary


def ends(summary: SummarySheet) -> list[str]:
    model = summary.table.model()
    return [model.index(row, 1).data() for row in range(model.rowCount())]


def test_it_counts_first_what_would_be_written(qtbot: QtBot, sheet: ExportAllSheet) -> None:
    assert sheet.count.text() == "3 document(s) to write. 1 left aside: their meeting is not held."
    sheet.kinds["notice"].setFocus()
    qtbot.keyClick(sheet.kinds["notice"], Qt.Key.Key_Space)
    assert counted(qtbot, sheet).startswith("7 document(s)")
    sheet.community.setCurrentIndex(0)
    assert counted(qtbot, sheet).startswith("7 document(s)")
    for kind in ("notice", "minutes"):
        sheet.kinds[kind].setChecked(False)
    assert counted(qtbot, sheet) == "Tick at least one document."
    assert not sheet.accept_button.isEnabled()
    sheet.reject()


def test_one_job_writes_them_and_a_sheet_tells_what_became_of_each(  # noqa: PLR0917 - fixtures
    qtbot: QtBot,
    sheet: ExportAllSheet,
    context: Context,
    window: QWidget,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    started: list[Job[Summary]] = []
    context.jobs.started.connect(started.append)
    sheet.accept_button.click()
    summary = finished(qtbot, window)

    assert len(started) == 1
    assert len(list((tmp_path / "out").glob("Minutes public*.pdf"))) == 3
    assert ends(summary) == ["Left aside", "Written", "Written", "Written"]
    assert summary.subtitle.text() == "3 document(s) written. 1 left aside."
    qtbot.keyClick(summary.open_folder, Qt.Key.Key_Space)
    assert opened == [str(tmp_path / "out")]
    assert recent_exports(context.settings)[0].path == tmp_path / "out"
    summary.reject()


def test_cancelled_it_tells_what_was_done_until_then(
    qtbot: QtBot, sheet: ExportAllSheet, context: Context, window: QWidget, tmp_path: Path
) -> None:
    def cancel_after_one(job: Job[Summary]) -> None:
        job.progressed.connect(lambda done, _total: job.cancel() if done else None)

    context.jobs.started.connect(cancel_after_one)
    sheet.accept_button.click()
    summary = finished(qtbot, window)

    written = list((tmp_path / "out").iterdir())
    assert ends(summary).count("Written") == len(written)
    assert not [path for path in written if path.name.startswith(".")]
    summary.reject()


def test_a_folder_that_is_gone_is_refused_inside(sheet: ExportAllSheet, tmp_path: Path) -> None:
    sheet.folder.path_edit.setText(str(tmp_path / "gone"))
    sheet.accept_button.click()

    assert sheet.isVisible()
    assert "does not exist" in sheet.refusal.text()
    sheet.reject()


def test_what_was_not_written_comes_first_with_the_reason(show: Show, tmp_path: Path) -> None:
    outcomes = (
        Outcome("minutes", "CAP, 1er", End.WRITTEN, (tmp_path / "a.pdf",)),
        Outcome("minutes", "CAP, 2", End.LEFT_ASIDE, why="Not held."),
        Outcome("minutes", "CAP, 3", End.NOT_WRITTEN, why="The disk is full."),
    )
    summary = SummarySheet(None, Summary(tmp_path, outcomes, was_stopped=True))
    show(summary)
    model = summary.table.model()

    assert ends(summary) == ["Not written", "Left aside", "Written"]
    assert [model.index(row, 2).data() for row in range(3)] == [
        "The disk is full.",
        "Not held.",
        "a.pdf",
    ]
    assert summary.subtitle.text() == "1 document(s) written. 1 left aside. 1 not written."


def test_recent_exports_are_opened_shown_said_to_be_missing_and_forgotten(
    qtbot: QtBot, context: Context, show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    there, gone = tmp_path / "là.pdf", tmp_path / "gone.pdf"
    there.write_bytes(b"%PDF-")
    for path in (gone, there):
        remember_export(context.settings, path, "minutes", datetime(2026, 11, 24, 9, 5))
    remember_export(context.settings, tmp_path, "", datetime(2026, 11, 24, 9, 6))
    sheet = RecentExportsSheet(context, None)
    show(sheet)
    model = sheet.table.model()
    qtbot.waitUntil(lambda: model.index(2, 2).data() == "Not found")

    assert [model.index(row, 1).data() for row in range(3)] == [
        "Several documents",
        "Minutes",
        "Minutes",
    ]
    sheet.table.setFocus()
    sheet.table.selectRow(1)
    qtbot.keyClick(sheet.table, Qt.Key.Key_Return)
    sheet.table.selectRow(2)
    assert not sheet.open_file.isEnabled()
    qtbot.keyClick(sheet.show_folder, Qt.Key.Key_Space)
    assert opened == [str(there), str(tmp_path)]

    qtbot.keyClick(sheet.clear, Qt.Key.Key_Space)
    assert model.rowCount() == 0
    assert recent_exports(context.settings) == ()
    assert there.exists()
