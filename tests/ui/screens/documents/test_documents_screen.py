"""« Documents »: choose a paper by keyboard, see it as it will be, then export it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.audience import Audience
from car_desktop.domain.entities import PracticeNote
from car_desktop.domain.values import Language, MeetingState, NoteKind, Visibility
from car_desktop.services.letterheads import LetterheadDraft, change_letterhead
from car_desktop.services.meetings import delete_meeting
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.export_all.sheet import ExportAllSheet
from car_desktop.ui.dialogs.export_document.save_sheet import SaveSheet
from car_desktop.ui.dialogs.recent_exports.sheet import RecentExportsSheet
from car_desktop.ui.navigation import ScreenId, Visit
from car_desktop.ui.recent_exports import recent_exports
from car_desktop.ui.screens.documents.screen import DocumentsScreen
from tests.factories import make_community, make_mark, make_meeting, make_member, make_organisation
from tests.keyboard import type_text

Show = Callable[[QWidget], QWidget]

TODAY = date(2026, 11, 25)
NINE = datetime(2026, 11, 24, 9, 0)


@pytest.fixture
def keys(database: Database) -> dict[str, int]:
    """A community of a school with a meeting held and one to come, and a quiet one."""
    with database.writing() as session:
        school = make_organisation(session, "École du Boisé fictif")
        community = make_community(session, "CAP du Boisé fictif")
        community.organisation_id = school.id
        person = make_member(session, community).person
        held = make_meeting(session, community, NINE, MeetingState.HELD, "Lecture")
        coming = make_meeting(session, community, NINE + timedelta(weeks=4))
        make_mark(session, held, person)
        session.add(
            PracticeNote(
                meeting_id=held.id,
                text="SECRET note",
                visibility=Visibility.PRIVATE,
                noted_at=NINE,
                kind=NoteKind.DECISION,
            )
        )
        quiet = make_community(session, "CAP de la Rive fictive")
        session.flush()
        return {
            "school": school.id,
            "community": community.id,
            "person": person.id,
            "held": held.id,
            "coming": coming.id,
            "quiet": quiet.id,
        }


@pytest.fixture
def screen(qtbot: QtBot, context: Context, keys: dict[str, int], show: Show) -> DocumentsScreen:
    screen = DocumentsScreen(context, TODAY)
    screen.resize(1140, 700)
    screen.open(meeting_id=keys["held"])
    show(screen)
    at_rest(qtbot, screen)
    return screen


def at_rest(qtbot: QtBot, screen: DocumentsScreen) -> None:
    qtbot.waitUntil(lambda: not screen.is_busy, timeout=10_000)


def text_shown(screen: DocumentsScreen) -> str:
    return "\n".join(screen.shown.preview.pages.pages.texts)


def choose(qtbot: QtBot, screen: DocumentsScreen, kind: str) -> None:
    screen.open(kind=kind)
    screen.invalidate()
    at_rest(qtbot, screen)


def sheet_on(screen: DocumentsScreen, kind: type[QDialog]) -> QDialog:
    sheet = screen.findChild(kind)
    assert isinstance(sheet, kind)
    return sheet


def test_the_minutes_of_the_last_meeting_held_are_shown_first(
    qtbot: QtBot, context: Context, keys: dict[str, int], show: Show
) -> None:
    screen = DocumentsScreen(context, TODAY)
    show(screen)
    at_rest(qtbot, screen)
    screen.choices.subject.choose_community(keys["community"])
    screen.invalidate()
    at_rest(qtbot, screen)

    wanted = screen.choices.wanted()
    assert wanted is not None
    assert (wanted.kind, wanted.options.meeting_id) == ("minutes", keys["held"])
    assert "CAP du Boisé fictif" in text_shown(screen)
    assert "SECRET" not in text_shown(screen)
    assert screen.choices.export.isEnabled()


def test_nothing_of_the_preview_touches_the_disk(
    qtbot: QtBot, screen: DocumentsScreen, context: Context, tmp_path: Path
) -> None:
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*") if path.is_file()}
    choose(qtbot, screen, "sign-in-sheet")
    after = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*") if path.is_file()}

    assert {path for path in after if after[path] != before.get(path)} <= {
        context.settings.folder / "preferences.ini"
    }


def test_the_arrows_go_from_type_to_type_over_the_headings(
    qtbot: QtBot, screen: DocumentsScreen
) -> None:
    names: list[str] = []
    screen.types.search.setFocus()
    for _ in range(40):
        qtbot.keyClick(screen.types.search, Qt.Key.Key_Up)
    for _ in range(40):
        names.append(screen.choices.title.text())
        qtbot.keyClick(screen.types.search, Qt.Key.Key_Down)
    at_rest(qtbot, screen)

    assert names[0] == "Notice of meeting"
    assert names[-1] == "Annual coaching report"
    assert len(dict.fromkeys(names)) >= 14


def test_a_search_keeps_what_matches_and_says_when_nothing_does(
    qtbot: QtBot, screen: DocumentsScreen
) -> None:
    screen.types.search.setFocus()
    type_text("certif")
    qtbot.keyClick(screen.types.search, Qt.Key.Key_Down)
    at_rest(qtbot, screen)
    assert screen.choices.title.text() == "Certificates of participation"

    screen.types.search.setText("licorne")
    assert screen.types.none.isVisible()
    screen.types.search.clear()
    assert not screen.types.none.isVisible()
    assert screen.types.list.currentIndex().data() == "Certificates of participation"


def test_each_type_asks_for_what_it_is_about(qtbot: QtBot, screen: DocumentsScreen) -> None:
    fields = screen.choices.subject
    asked = {}
    for kind in ("minutes", "attendance-register", "hours-slip", "annual-report"):
        choose(qtbot, screen, kind)
        asked[kind] = [
            field.isVisible() for field in (fields.community, fields.meeting, fields.person)
        ]

    assert asked == {
        "minutes": [True, True, False],
        "attendance-register": [True, False, False],
        "hours-slip": [False, False, True],
        "annual-report": [False, False, False],
    }


def test_options_change_the_pages_and_what_is_left_out(
    qtbot: QtBot, screen: DocumentsScreen
) -> None:
    form = screen.choices.form
    assert form is not None
    audience = form.editors["audience"]
    assert isinstance(audience, QComboBox)
    before = screen.choices.left_out.lines
    audience.setFocus()
    qtbot.keyClick(audience, Qt.Key.Key_End)
    at_rest(qtbot, screen)

    wanted = screen.choices.wanted()
    assert wanted is not None
    assert wanted.options.audience is Audience.PUBLIC
    assert screen.choices.left_out.isVisible()
    assert screen.choices.left_out.lines != before


def test_options_chosen_for_a_type_are_found_again(qtbot: QtBot, screen: DocumentsScreen) -> None:
    choose(qtbot, screen, "notice")
    assert screen.choices.form is not None
    screen.choices.form.editors["reply_days"].setValue(7)  # type: ignore[attr-defined]  # a number
    at_rest(qtbot, screen)
    choose(qtbot, screen, "minutes")
    choose(qtbot, screen, "notice")

    wanted = screen.choices.wanted()
    assert wanted is not None
    assert wanted.options.reply_days == 7


def test_the_language_and_the_letterhead_can_be_chosen(
    qtbot: QtBot, screen: DocumentsScreen, context: Context, keys: dict[str, int]
) -> None:
    context.operations.execute(
        "paper", change_letterhead, keys["school"], LetterheadDraft(lines="12, rue Inventée")
    )
    at_rest(qtbot, screen)
    assert "12, rue Inventée" in text_shown(screen)
    language, paper = screen.choices.language, screen.choices.paper

    for field, text in ((language, "English"), (paper, "Without letterhead")):
        field.setCurrentIndex(field.texts.index(text))
        field.activated.emit(field.currentIndex())
    at_rest(qtbot, screen)

    wanted = screen.choices.wanted()
    assert wanted is not None
    assert wanted.language is Language.ENGLISH
    assert "12, rue Inventée" not in text_shown(screen)
    assert "Minutes" in text_shown(screen)
    assert paper.texts == ("That of the community", "École du Boisé fictif", "Without letterhead")


def test_a_document_that_cannot_be_made_says_why_in_its_place(
    qtbot: QtBot, screen: DocumentsScreen, keys: dict[str, int]
) -> None:
    screen.open(kind="certificate", meeting_id=keys["coming"])
    screen.invalidate()
    at_rest(qtbot, screen)

    assert not screen.shown.shows_pages
    assert "no hours to certify" in screen.shown.why_not.text.text()
    assert not screen.choices.export.isEnabled()
    assert not screen.choices.print.isEnabled()


def test_what_is_missing_is_said_and_the_pages_come_once_it_is_chosen(
    qtbot: QtBot, screen: DocumentsScreen, keys: dict[str, int]
) -> None:
    choose(qtbot, screen, "hours-slip")
    assert screen.shown.why_not.title.text() == "Choose a person"
    person = screen.choices.subject.person
    person.setFocus()
    type_text("essai")
    qtbot.keyClick(person, Qt.Key.Key_Return)
    at_rest(qtbot, screen)
    assert screen.shown.shows_pages
    assert "Essai" in text_shown(screen)

    screen.open(kind="minutes", community_id=keys["quiet"])
    screen.invalidate()
    at_rest(qtbot, screen)
    assert screen.shown.why_not.title.text() == "No meeting yet"


def test_a_community_is_chosen_by_a_few_letters_and_its_last_meeting_follows(
    qtbot: QtBot, screen: DocumentsScreen, keys: dict[str, int]
) -> None:
    screen.choices.subject.choose_community(keys["quiet"])
    community = screen.choices.subject.community
    community.setFocus()
    community.selectAll()
    type_text("boise")
    qtbot.keyClick(community, Qt.Key.Key_Return)
    at_rest(qtbot, screen)

    assert screen.choices.subject.value() == keys["held"]
    assert screen.shown.shows_pages


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
