"""« Documents »: the pages follow the data, and the paper leaves by its sheets."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from car_desktop.services.meetings import delete_meeting
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.export_all.sheet import ExportAllSheet
from car_desktop.ui.dialogs.export_document.save_sheet import SaveSheet
from car_desktop.ui.dialogs.recent_exports.sheet import RecentExportsSheet
from car_desktop.ui.navigation import ScreenId, Visit
from car_desktop.ui.recent_exports import recent_exports
from car_desktop.ui.screens.documents.screen import DocumentsScreen
from tests.ui.screens.documents.desk import TODAY, Show, at_rest, choose, sheet_on, text_shown


def test_nothing_of_the_preview_touches_the_disk(
    qtbot: QtBot, screen: DocumentsScreen, context: Context, tmp_path: Path
) -> None:
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*") if path.is_file()}
    choose(qtbot, screen, "sign-in-sheet")
    after = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*") if path.is_file()}

    assert {path for path in after if after[path] != before.get(path)} <= {
        context.settings.folder / "preferences.ini"
    }


def test_a_change_of_the_data_is_shown_on_the_page(
    qtbot: QtBot, screen: DocumentsScreen, context: Context, keys: dict[str, int]
) -> None:
    from dataclasses import replace

    from car_desktop.services.meetings import meeting_detail, update_meeting

    draft = context.operations.query(meeting_detail, keys["held"]).draft()
    changed = replace(draft, title="Un autre titre")
    context.operations.execute("title", update_meeting, keys["held"], changed)
    at_rest(qtbot, screen)

    assert "Un autre titre" in text_shown(screen)


def test_a_meeting_that_was_deleted_gives_way_to_another(
    qtbot: QtBot, screen: DocumentsScreen, context: Context, keys: dict[str, int]
) -> None:
    screen.open(kind="notice", meeting_id=keys["coming"])
    context.operations.execute("delete", delete_meeting, keys["coming"])
    at_rest(qtbot, screen)

    assert screen.choices.subject.value() == keys["held"]
    screen.open(meeting_id=keys["coming"], person_id=999)
    assert screen.choices.subject.value() == keys["held"]


def test_many_choices_in_a_row_make_one_preview(
    qtbot: QtBot, screen: DocumentsScreen, context: Context
) -> None:
    started: list[object] = []
    context.jobs.started.connect(
        lambda job: started.append(job) if job.title == "Preview" else None
    )
    for kind in ("notice", "sign-in-sheet", "decisions-of-meeting", "minutes"):
        screen.open(kind=kind)
        screen.invalidate()
    at_rest(qtbot, screen)

    assert len(started) == 1


def test_export_asks_for_the_file_only_and_remembers_it(
    qtbot: QtBot, screen: DocumentsScreen, context: Context, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    context.settings.last_folder = folder
    qtbot.keyClick(screen.choices.export, Qt.Key.Key_Space)
    sheet = sheet_on(screen, SaveSheet)
    assert isinstance(sheet, SaveSheet)
    out = sheet.files.path()
    assert [sheet.files.format.itemText(i) for i in range(2)] == ["PDF", "Word document"]
    assert sheet.left_out.lines == screen.choices.left_out.lines

    qtbot.keyClick(sheet.files.destination.path_edit, Qt.Key.Key_Return)
    qtbot.waitUntil(out.exists)
    qtbot.waitUntil(lambda: context.messages.last is not None)

    assert recent_exports(context.settings)[0].path == out
    assert [path.name for path in folder.iterdir()] == [out.name]
    at_rest(qtbot, screen)


def test_sheets_are_opened_by_their_buttons_and_by_the_menu(
    qtbot: QtBot, screen: DocumentsScreen
) -> None:
    for button, action, kind in (
        (screen.recent, "recent", RecentExportsSheet),
        (screen.export_all, "all", ExportAllSheet),
    ):
        qtbot.keyClick(button, Qt.Key.Key_Space)
        first = sheet_on(screen, kind)
        qtbot.waitUntil(lambda: not screen.context.jobs.are_running)
        first.reject()
        first.deleteLater()
        qtbot.waitUntil(lambda kind=kind: screen.findChild(kind) is None)  # type: ignore[misc]
        screen.open(action=action)
        sheet_on(screen, kind).reject()
        qtbot.waitUntil(lambda: not screen.context.jobs.are_running)


def test_without_any_community_it_says_where_to_begin(
    qtbot: QtBot, context: Context, show: Show
) -> None:
    opened: list[Visit] = []
    context.navigator.opened.connect(opened.append)
    screen = DocumentsScreen(context, TODAY)
    show(screen)

    assert screen.empty.isVisible()
    assert not screen.types.isVisible()
    qtbot.keyClick(screen.empty.action, Qt.Key.Key_Space)
    assert opened[0].screen is ScreenId.COMMUNITIES


def test_the_type_and_the_community_are_those_of_last_time(
    qtbot: QtBot, screen: DocumentsScreen, context: Context, keys: dict[str, int], show: Show
) -> None:
    screen.open(kind="attendance-register", community_id=keys["quiet"])
    screen.invalidate()
    at_rest(qtbot, screen)
    screen.hide()

    again = DocumentsScreen(context, TODAY)
    show(again)
    at_rest(qtbot, again)

    wanted = again.choices.wanted()
    assert wanted is not None
    assert (wanted.kind, wanted.options.community_id) == ("attendance-register", keys["quiet"])


def test_hidden_it_makes_nothing_and_goes_on_when_shown_again(
    qtbot: QtBot, screen: DocumentsScreen
) -> None:
    screen.open(kind="notice")
    screen.invalidate()
    screen.hide()
    assert not screen.is_busy

    screen.show()
    at_rest(qtbot, screen)
    assert "Notice" in text_shown(screen) or "Avis" in text_shown(screen)
