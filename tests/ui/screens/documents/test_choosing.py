"""« Documents »: choose a paper by keyboard and see it as it will be."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from car_desktop.domain.audience import Audience
from car_desktop.domain.values import Language
from car_desktop.services.letterheads import LetterheadDraft, change_letterhead
from car_desktop.ui.context import Context
from car_desktop.ui.screens.documents.screen import DocumentsScreen
from tests.keyboard import type_text
from tests.ui.screens.documents.desk import TODAY, Show, at_rest, choose, text_shown


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
    assert names[-1] == "Privacy impact annex"
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
