"""The « Privacy » screen: who answers, who was told, who consents, who accessed what."""

from __future__ import annotations

import csv
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.privacy import AccessAction, ConsentPurpose, Encryption
from car_desktop.domain.values import AttendanceStatus, Language, NoteKind, Visibility
from car_desktop.services.access_log_file import COLUMNS
from car_desktop.services.collection_notices import current_notice, told_person
from car_desktop.services.consents import ConsentState, consents_of_person
from car_desktop.services.data_inventory import Category
from car_desktop.services.notes import NoteDetails, create_note, meeting_notes
from car_desktop.services.privacy_office import Office, describe_office, privacy_office
from car_desktop.services.privacy_people import Show
from car_desktop.storage.database import Database
from car_desktop.ui.accesses import note_access
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.export_document.sheet import ExportSheet
from car_desktop.ui.dialogs.privacy.consent_sheets import ConsentSheet, WithdrawSheet
from car_desktop.ui.dialogs.privacy.notice_sheet import NoticeWordingSheet
from car_desktop.ui.dialogs.privacy.telling_sheet import TellingSheet
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.screens.meeting.note_editor import NoteEditor
from car_desktop.ui.screens.person.screen import PersonScreen
from car_desktop.ui.screens.privacy.log_sheet import LogExportSheet
from car_desktop.ui.screens.privacy.log_tab import LogTab
from car_desktop.ui.screens.privacy.overview_tab import OverviewTab
from car_desktop.ui.screens.privacy.people_tab import PeopleTab
from car_desktop.ui.widgets.choice_field import Choice
from tests.factories import make_community, make_mark, make_meeting, make_member, make_person

TODAY = date.today()
OFFICE = Office("CSS fictif", "Odile Fictive", "vie.privee@exemple.test")
ShowIt = Callable[[Any], Any]


@pytest.fixture
def people(database: Database) -> tuple[int, int]:
    """Two members of a community; one came to its meeting yesterday."""
    with database.writing() as session:
        describe_office(session, OFFICE)
        community = make_community(session, "CAP fictive")
        first, second = (
            make_person(session, "Ali", "Passager"),
            make_person(session, "Zoé", "Fictive"),
        )
        for person in (first, second):
            make_member(session, community, person)
        meeting = make_meeting(session, community)
        meeting.starts_at -= timedelta(days=3650)
        meeting.ends_at -= timedelta(days=3650)
        make_mark(session, meeting, first)
        make_mark(session, meeting, second, AttendanceStatus.ABSENT)
        return first.id, second.id


@pytest.fixture
def home(qtbot: QtBot) -> QWidget:
    """What a sheet opens over."""
    home = QWidget()
    qtbot.addWidget(home)
    return home


def told(context: Context, person_id: int) -> int | None:
    """The version that somebody heard."""
    heard = context.operations.query(told_person, person_id)
    return None if heard is None else heard.version


def test_who_answers_is_saved_while_it_is_typed(context: Context, show: ShowIt) -> None:
    tab = show(OverviewTab(context))
    assert tab.office.missing.isVisible()
    for name, text in (
        ("organisation_name", "CSS fictif"),
        ("officer_name", "Odile Fictive"),
        ("officer_contact", "poste 12"),
    ):
        tab.office.editors[name].setText(text)
        tab.office._savers[name].flush()
    assert context.operations.query(privacy_office) == Office(
        "CSS fictif", "Odile Fictive", "poste 12"
    )
    assert not tab.office.missing.isVisible()


def test_the_overview_counts_people_and_names_the_folder(
    context: Context, people: tuple[int, int], show: ShowIt
) -> None:
    tab = show(OverviewTab(context))
    counts = {held.category: held.people for held in tab.held.model().rows}
    assert counts[Category.MEMBERSHIP] == 2
    assert str(context.settings.folder) in tab.folder.text()


@pytest.mark.parametrize(("is_on", "said"), [(True, "is encrypted"), (False, "not encrypted")])
def test_the_overview_says_whether_the_file_is_closed_and_its_document_too(
    context: Context, show: ShowIt, is_on: bool, said: str
) -> None:
    tab = show(OverviewTab(context, lambda: is_on))
    assert said in tab.encryption.text()
    tab.annex.click()
    (sheet,) = tab.window().findChildren(ExportSheet)
    state = Encryption.ENCRYPTED if is_on else Encryption.PLAIN
    assert sheet.options.chosen().encryption is state
    sheet.reject()


def test_the_members_of_a_community_are_told_together(
    home: QWidget, context: Context, people: tuple[int, int]
) -> None:
    sheet = TellingSheet(context, home, TODAY)
    assert len(sheet.boxes) == 2
    sheet.boxes[people[1]].setChecked(False)
    sheet.accept()
    assert [told(context, key) for key in people] == [1, None]
    again = TellingSheet(context, home, TODAY)
    assert not again.boxes[people[0]].isEnabled()
    again.accept()
    assert told(context, people[1]) == 1
    context.operations.undo_stack.undo()
    assert told(context, people[1]) is None


def test_those_who_came_to_a_meeting_are_told_on_its_day(
    home: QWidget, context: Context, people: tuple[int, int]
) -> None:
    sheet = TellingSheet(context, home, TODAY)
    sheet.occasion.setCurrentIndex(1)
    assert list(sheet.boxes) == [people[0]]
    day = sheet.given_on.value()
    assert day is not None
    assert day < TODAY
    sheet.accept()
    heard = context.operations.query(told_person, people[0])
    assert heard is not None
    assert heard.given_on == day


def test_nobody_is_told_by_a_notice_that_says_nobody_answers(
    home: QWidget, context: Context, people: tuple[int, int]
) -> None:
    context.operations.execute("office", describe_office, Office())
    sheet = TellingSheet(context, home, TODAY)
    sheet.accept()
    assert "who answers" in sheet.refusal.text()
    assert told(context, people[0]) is None
    sheet.reject()


def test_other_words_are_adopted_as_another_version(
    home: QWidget, context: Context, people: tuple[int, int]
) -> None:
    for text, version in (("Avis fictif.", 1), ("Autre avis fictif.", 2)):
        sheet = NoticeWordingSheet(context, home, Language.FRENCH, TODAY)
        sheet.text.setPlainText(text)
        sheet.accept()
        notice = context.operations.query(current_notice, Language.FRENCH)
        assert (notice.version, notice.text) == (version, text)


def test_the_tab_lists_who_is_still_to_be_told(
    home: QWidget, context: Context, people: tuple[int, int], show: ShowIt
) -> None:
    telling = TellingSheet(context, home, TODAY)
    telling.boxes[people[1]].setChecked(False)
    telling.accept()
    tab = show(PeopleTab(context, TODAY))
    assert "1 of 2" in tab.notice.figures.text()
    tab.listed.set_value(Show.NOT_TOLD)
    tab.invalidate()
    assert [row.id for row in tab.table.model().rows] == [people[1]]
    tab.search.setText("passager")
    assert tab.table.model().rows == []


def test_a_consent_is_added_and_withdrawn(
    home: QWidget, context: Context, people: tuple[int, int], show: ShowIt
) -> None:
    sheet = ConsentSheet(home, context.operations, TODAY)
    sheet.accept()
    assert sheet.refusal.text()
    sheet.person.set_choice(Choice(people[0], "Ali Passager"))
    sheet.purpose.setCurrentIndex(sheet.purpose.findData(ConsentPurpose.PHOTO))
    assert "photograph" in sheet.wording.toPlainText()
    sheet.expires_on.setText("jamais vu")
    sheet.accept()
    assert "Type a date" in sheet.refusal.text()
    sheet.expires_on.set_value(None)
    sheet.accept()
    (row,) = context.operations.query(consents_of_person, people[0], TODAY)
    assert row.purpose is ConsentPurpose.PHOTO
    tab = show(PeopleTab(context, TODAY))
    assert tab.register.table.model().rows == [row]
    WithdrawSheet(home, context.operations, TODAY, row).accept()
    (row,) = context.operations.query(consents_of_person, people[0], TODAY)
    assert row.state is ConsentState.WITHDRAWN
    tab.register.table.selectRow(0)
    assert not tab.register.withdraw.isEnabled()


def test_words_that_a_person_wrote_stay_when_the_purpose_changes(
    home: QWidget, context: Context
) -> None:
    sheet = ConsentSheet(home, context.operations, TODAY)
    sheet.wording.setPlainText("Mes mots fictifs.")
    sheet.purpose.setCurrentIndex(1)
    assert sheet.wording.toPlainText() == "Mes mots fictifs."
    sheet.reject()


def test_the_page_of_a_person_shows_and_notes_what_they_were_told(
    context: Context, people: tuple[int, int], show: ShowIt
) -> None:
    screen = PersonScreen(context, TODAY)
    screen.open(person_id=people[0])
    show(screen)
    assert "Not told yet" in screen.privacy.told.text()
    screen.privacy.was_told.click()
    assert told(context, people[0]) == 1
    assert not screen.privacy.was_told.isVisible()
    screen.privacy.add_one.click()
    (sheet,) = screen.findChildren(ConsentSheet)
    assert sheet.person.value() == people[0]
    sheet.accept()
    shown = screen.privacy.table.model()
    assert shown.rowCount() == 1


def test_a_note_made_publishable_without_consent_goes_back_to_what_it_was(
    qtbot: QtBot, context: Context, database: Database, show: ShowIt
) -> None:
    with database.writing() as session:
        community = make_community(session)
        person = make_member(session, community, make_person(session, "Ali", "Passager")).person
        meeting = make_meeting(session, community).id
        details = NoteDetails(NoteKind.SUCCESS, shared_by=person.full_name)
        create_note(session, meeting, "Un bon coup.", details)
    (row,) = context.operations.query(meeting_notes, meeting)
    editor = show(NoteEditor(context))
    editor.edit(row)
    publishable = editor.visibility.findData(Visibility.PUBLISHABLE)
    editor.visibility.setCurrentIndex(publishable)
    with qtbot.captureExceptions() as raised:
        editor.visibility.activated.emit(publishable)
    assert "Ali Passager" in str(raised[0][1])
    assert editor.visibility.currentData() == Visibility.GROUP
    (row,) = context.operations.query(meeting_notes, meeting)
    assert row.details.visibility is Visibility.GROUP


def test_a_publishable_note_says_whose_consent_is_missing(
    context: Context, database: Database, show: ShowIt
) -> None:
    with database.writing() as session:
        meeting = make_meeting(session, make_community(session)).id
        make_person(session, "Ali", "Passager")
        details = NoteDetails(visibility=Visibility.PUBLISHABLE)
        create_note(session, meeting, "La grille d’Ali Passager.", details)
        create_note(session, meeting, "La grille.", details)
    named, plain = context.operations.query(meeting_notes, meeting)
    editor = show(NoteEditor(context))
    editor.edit(named)
    assert "Ali Passager" in editor.consent.text.text()
    assert editor.consent.isVisible()
    editor.edit(plain)
    assert not editor.consent.isVisible()


def test_the_log_shows_what_was_done_and_that_it_holds(
    qtbot: QtBot, context: Context, people: tuple[int, int], show: ShowIt
) -> None:
    note_access(context.operations, AccessAction.EXPORTED, detail="hours-slip pdf")
    note_access(context.operations, AccessAction.UNLOCKED)
    tab = show(LogTab(context))
    assert [row.action for row in tab.table.model().rows] == [
        AccessAction.UNLOCKED,
        AccessAction.EXPORTED,
    ]
    qtbot.waitUntil(lambda: not tab.is_busy)
    assert "holds" in tab.chain.text()
    tab.action.setCurrentIndex(tab.action.findData(AccessAction.UNLOCKED))
    assert [row.action for row in tab.table.model().rows] == [AccessAction.UNLOCKED]


def test_the_log_says_where_it_was_tampered_with(
    qtbot: QtBot, context: Context, database: Database, show: ShowIt
) -> None:
    for _ in range(3):
        note_access(context.operations, AccessAction.UNLOCKED)
    with database.writing() as session:
        session.connection().exec_driver_sql("DELETE FROM access_entry WHERE id = 2")
    tab = show(LogTab(context))
    qtbot.waitUntil(lambda: not tab.is_busy)
    assert "missing before line 2" in tab.chain.text()


def test_the_log_is_read_again_each_time_that_it_is_shown(context: Context, show: ShowIt) -> None:
    tab = show(LogTab(context))
    assert tab.table.model().rows == []
    tab.hide()
    note_access(context.operations, AccessAction.UNLOCKED)
    tab.show()
    assert len(tab.table.model().rows) == 1


def test_the_log_leaves_whole_with_its_digests(
    qtbot: QtBot, home: QWidget, context: Context, tmp_path: Path
) -> None:
    note_access(context.operations, AccessAction.UNLOCKED)
    sheet = LogExportSheet(context, home, TODAY)
    out = tmp_path / "Journal.csv"
    sheet.destination.path_edit.setText(str(out))
    with qtbot.waitSignal(context.messages.posted):
        sheet.accept()
    header, first, second = csv.reader(out.read_text("utf-8-sig").splitlines())
    assert tuple(header) == COLUMNS
    assert first[COLUMNS.index("digest")] == second[COLUMNS.index("previous")]
    assert second[COLUMNS.index("action")] == AccessAction.EXPORTED


def test_enter_opens_the_person(
    context: Context, people: tuple[int, int], show: ShowIt, qtbot: QtBot
) -> None:
    tab = show(PeopleTab(context, TODAY))
    with qtbot.waitSignal(context.navigator.opened) as opened:
        tab.table.activated_row.emit(tab.table.model().rows[0])
    assert opened.args is not None
    assert opened.args[0].screen is ScreenId.PERSON
