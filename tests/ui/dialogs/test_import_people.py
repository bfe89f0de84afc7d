"""Importing a list step by step: nothing is written before « Import », and one undo takes it back."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.values import CommunityKind
from car_desktop.services.communities import community_names
from car_desktop.services.memberships import memberships
from car_desktop.services.people import PersonDraft, create_person
from car_desktop.services.people_lines import people
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.import_people.sheet import ImportPeopleSheet, Step
from car_desktop.ui.messages import Messages
from tests.factories import make_community
from tests.formats.spoilt_reader import spoil_reader
from tests.formats.workbooks import HEADINGS, PEOPLE, protected_workbook, write_xlsx
from tests.keyboard import type_text

TODAY = date(2026, 11, 22)


@pytest.fixture
def import_list(
    context: Context, show: Callable[[QWidget], QWidget], tmp_path: Path
) -> Callable[..., ImportPeopleSheet]:
    """A sheet in which a list with these rows is already named."""

    def open_sheet(*rows: tuple[str, ...], community_id: int | None = None) -> ImportPeopleSheet:
        sheet = ImportPeopleSheet(context, None, community_id, today=TODAY)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        show(sheet)
        sheet.file_page.file.set_path(write_xlsx(tmp_path / "liste.xlsx", rows))
        return sheet

    return open_sheet


def go_on(qtbot: QtBot, sheet: ImportPeopleSheet, step: Step) -> None:
    """Press the main button and wait for the step it leads to."""
    qtbot.keyClick(sheet.accept_button, Qt.Key.Key_Space)
    wait_for(qtbot, sheet, step)


def wait_for(qtbot: QtBot, sheet: ImportPeopleSheet, step: Step) -> None:
    qtbot.waitUntil(lambda: sheet.step is step and sheet.accept_button.isEnabled())


def refused(qtbot: QtBot, sheet: ImportPeopleSheet) -> str:
    """Press the main button and return why it did not go on."""
    qtbot.keyClick(sheet.accept_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(sheet.refusal.text()))
    return sheet.refusal.text()


def names(context: Context) -> list[str]:
    return [line.name for line in context.operations.query(people, TODAY)]


def choose(combo: QComboBox, text: str) -> None:
    combo.setCurrentIndex(combo.findText(text, Qt.MatchFlag.MatchStartsWith))


def test_by_keyboard_alone_a_list_becomes_people_and_members_of_a_new_community(
    qtbot: QtBot,
    context: Context,
    import_list: Callable[..., ImportPeopleSheet],
    messages: Messages,
) -> None:
    sheet = import_list(HEADINGS, *PEOPLE)
    sheet.file_page.community.setFocus()
    type_text("CoP des Essais")
    for step in (Step.COLUMNS, Step.PEOPLE, Step.REPORT):
        assert names(context) == [] or step is Step.REPORT
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, Qt.Key.Key_Return)
        wait_for(qtbot, sheet, step)
    qtbot.keyClick(sheet.accept_button, Qt.Key.Key_Return)

    assert names(context) == ["Fictive, Odile", "Lenom, Aimé"]
    (community,) = context.operations.query(community_names)
    assert (community.name, community.kind) == ("CoP des Essais", CommunityKind.SCHOOL_LEADERS)
    members = context.operations.query(memberships, community.id, TODAY)
    assert {member.starts_on for member in members} == {date(2026, 7, 1)}
    assert messages.last is not None
    assert messages.last.text == "2 person(s) added."


def test_a_file_that_kills_its_reader_is_refused_inside_the_sheet(
    qtbot: QtBot,
    context: Context,
    import_list: Callable[..., ImportPeopleSheet],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    spoil_reader(tmp_path, monkeypatch, "import os; os.abort()")
    sheet = import_list(HEADINGS, *PEOPLE)
    sheet.file_page.community.setText("CoP des Essais")

    assert "stopped what was reading it" in refused(qtbot, sheet)
    assert sheet.step is Step.FILE
    assert names(context) == []


def test_cancel_stops_a_reading_that_does_not_end_and_leaves_the_sheet_open(
    qtbot: QtBot,
    import_list: Callable[..., ImportPeopleSheet],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    spoil_reader(tmp_path, monkeypatch, "while True: pass")
    sheet = import_list(HEADINGS, *PEOPLE)
    sheet.file_page.community.setText("CoP des Essais")
    qtbot.keyClick(sheet.accept_button, Qt.Key.Key_Space)
    assert not sheet.accept_button.isEnabled()

    sheet.cancel_button.click()
    qtbot.waitUntil(sheet.accept_button.isEnabled)
    assert (sheet.step, sheet.isVisible(), sheet.refusal.text()) == (Step.FILE, True, "")


def test_the_undo_offered_takes_people_members_and_community_back_at_once(
    qtbot: QtBot,
    context: Context,
    import_list: Callable[..., ImportPeopleSheet],
    messages: Messages,
) -> None:
    sheet = import_list(HEADINGS, *PEOPLE)
    sheet.file_page.community.setText("CoP des Essais")
    for step in (Step.COLUMNS, Step.PEOPLE, Step.REPORT):
        go_on(qtbot, sheet, step)
    sheet.accept()

    assert messages.last is not None
    _, undo = messages.last.actions[0]
    undo()

    assert names(context) == []
    assert context.operations.query(community_names) == []


def test_leaving_before_the_end_writes_nothing(
    qtbot: QtBot,
    context: Context,
    import_list: Callable[..., ImportPeopleSheet],
    messages: Messages,
) -> None:
    sheet = import_list(HEADINGS, *PEOPLE)
    go_on(qtbot, sheet, Step.COLUMNS)
    go_on(qtbot, sheet, Step.PEOPLE)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)

    assert not sheet.isVisible()
    assert names(context) == []
    assert messages.last is None


def test_a_column_given_another_meaning_is_read_so_and_shown_at_once(
    qtbot: QtBot, context: Context, import_list: Callable[..., ImportPeopleSheet]
) -> None:
    sheet = import_list(
        ("Prénom", "Nom", "Lieu habituel"), ("Odile", "Fictive", "École des Essais")
    )
    go_on(qtbot, sheet, Step.COLUMNS)
    page = sheet.columns_page
    assert page.combo_of(2).currentText() == "Left out"

    choose(page.combo_of(2), "Organisation")
    shown = page.preview.model()
    assert shown.index(0, 3).data() == "École des Essais"

    go_on(qtbot, sheet, Step.PEOPLE)
    go_on(qtbot, sheet, Step.REPORT)
    (line,) = context.operations.query(people, TODAY)
    assert line.organisation == "École des Essais"


def test_a_list_without_its_names_says_so_in_the_preview_and_is_refused(
    qtbot: QtBot, import_list: Callable[..., ImportPeopleSheet]
) -> None:
    sheet = import_list(HEADINGS, *PEOPLE)
    go_on(qtbot, sheet, Step.COLUMNS)
    for column in (0, 1):
        choose(sheet.columns_page.combo_of(column), "Left out")

    assert "No column of names" in sheet.columns_page.preview.placeholder
    assert "No column of names" in refused(qtbot, sheet)


def test_a_homonym_is_asked_about_and_becomes_whom_the_coach_says(
    qtbot: QtBot,
    database: Database,
    context: Context,
    import_list: Callable[..., ImportPeopleSheet],
) -> None:
    with database.writing() as session:
        create_person(session, PersonDraft("Odile", "Fictive", emails=("autre@exemple.test",)))
    sheet = import_list(HEADINGS, *PEOPLE)
    go_on(qtbot, sheet, Step.COLUMNS)
    go_on(qtbot, sheet, Step.PEOPLE)
    doubt = sheet.people_page.doubt_at(2)
    assert [doubt.itemText(i) for i in range(doubt.count())] == [
        "Leave out for now",
        "It is Odile Fictive · autre@exemple.test",
        "Somebody else: add",
    ]

    choose(doubt, "It is")
    go_on(qtbot, sheet, Step.REPORT)

    assert names(context) == ["Fictive, Odile", "Lenom, Aimé"]


def test_a_doubt_left_open_is_left_out_and_named(
    qtbot: QtBot,
    database: Database,
    context: Context,
    import_list: Callable[..., ImportPeopleSheet],
) -> None:
    with database.writing() as session:
        create_person(session, PersonDraft("Odile", "Fictive", emails=("autre@exemple.test",)))
    sheet = import_list(HEADINGS, *PEOPLE)
    for step in (Step.COLUMNS, Step.PEOPLE, Step.REPORT):
        go_on(qtbot, sheet, step)

    said = [
        label.text()
        for label in sheet.report_page.lines.findChildren(QWidget)
        if hasattr(label, "text")
    ]
    assert "Line 2 left out: Odile Fictive may be somebody already there." in said
    assert len(names(context)) == 2


def test_what_is_left_out_is_named_before_and_after(
    qtbot: QtBot, import_list: Callable[..., ImportPeopleSheet]
) -> None:
    sheet = import_list(
        ("Prénom", "Nom", "Date de naissance"),
        ("Odile", "Fictive", "1980-01-01"),
        ("A" * 5000, "Fictive", ""),
    )
    go_on(qtbot, sheet, Step.COLUMNS)
    go_on(qtbot, sheet, Step.PEOPLE)

    said = sheet.people_page.left_out.text().splitlines()
    assert said == [
        "Column “Date de naissance” left out: birth dates are not needed.",
        "Line 3 left out: its name is too long.",
    ]


def test_the_community_one_comes_from_is_proposed(
    qtbot: QtBot,
    database: Database,
    context: Context,
    import_list: Callable[..., ImportPeopleSheet],
) -> None:
    with database.writing() as session:
        community = make_community(session, "CAP fictive").id
    sheet = import_list(HEADINGS, *PEOPLE, community_id=community)
    for step in (Step.COLUMNS, Step.PEOPLE, Step.REPORT):
        go_on(qtbot, sheet, step)

    assert len(context.operations.query(memberships, community, TODAY)) == 2
    assert len(context.operations.query(community_names)) == 1


def test_the_same_list_again_changes_nothing_and_offers_no_undo(
    qtbot: QtBot,
    context: Context,
    import_list: Callable[..., ImportPeopleSheet],
    messages: Messages,
) -> None:
    for _ in range(2):
        sheet = import_list(HEADINGS, *PEOPLE)
        sheet.file_page.community.setText("CoP des Essais")
        for step in (Step.COLUMNS, Step.PEOPLE, Step.REPORT):
            go_on(qtbot, sheet, step)
        sheet.accept()

    assert messages.last is not None
    assert messages.last.text == "The list changed nothing: everybody was already there."
    assert messages.last.actions == ()
    assert context.operations.undo_stack.count() == 1


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("liste.xlsx", protected_workbook(), "protected by a password"),
        ("liste.xlsx", b"%PDF-1.7 fictive", "This is a PDF"),
        ("liste.csv", b"", "This file is empty"),
        ("absente.csv", None, "no longer exists"),
    ],
)
def test_a_file_that_is_no_list_is_refused_inside_the_sheet(  # noqa: PLR0917 - three of them parameters
    qtbot: QtBot,
    import_list: Callable[..., ImportPeopleSheet],
    tmp_path: Path,
    name: str,
    content: bytes | None,
    said: str,
) -> None:
    sheet = import_list(HEADINGS)
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    sheet.file_page.file.set_path(path)

    assert said in refused(qtbot, sheet)
    assert sheet.step is Step.FILE


def test_cards_need_no_columns_and_back_returns_to_the_file(
    qtbot: QtBot, import_list: Callable[..., ImportPeopleSheet], tmp_path: Path
) -> None:
    sheet = import_list(HEADINGS)
    cards = tmp_path / "cartes.vcf"
    cards.write_text(
        "BEGIN:VCARD\nVERSION:3.0\nN:Fictive;Odile;;;\nFN:Odile Fictive\nEND:VCARD\n",
        encoding="utf-8",
    )
    sheet.file_page.file.set_path(cards)
    go_on(qtbot, sheet, Step.PEOPLE)

    sheet.back()
    assert sheet.step is Step.FILE


def test_a_date_that_is_none_is_refused_before_the_file_is_read(
    qtbot: QtBot, import_list: Callable[..., ImportPeopleSheet]
) -> None:
    sheet = import_list(HEADINGS, *PEOPLE)
    sheet.file_page.since.setText("hier peut-être")
    sheet.accept()
    assert "is not a date" in sheet.refusal.text()
    assert sheet.step is Step.FILE
