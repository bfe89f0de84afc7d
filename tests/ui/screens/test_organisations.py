"""Organisations: listed, added, changed, and the ministry's directory read again without harm."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.errors import UserError
from car_desktop.domain.values import OrganisationKind
from car_desktop.services.organisations import organisations
from car_desktop.storage.database import Database
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.import_directory.sheet import ImportDirectorySheet
from car_desktop.ui.dialogs.organisation.sheet import OrganisationSheet
from car_desktop.ui.messages import Messages
from car_desktop.ui.screens.organisations.screen import OrganisationsScreen
from tests.factories import make_organisation, make_person, make_position
from tests.keyboard import type_text

TODAY = date(2026, 11, 22)
BODIES = "code,nom,type,web\n990000,CSS des Essais,Francophone,essais.test\n991000,,Francophone,\n"


@pytest.fixture
def screen(context: Context, show: Callable[[QWidget], QWidget]) -> OrganisationsScreen:
    screen = OrganisationsScreen(context, TODAY)
    show(screen)
    return screen


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    path = tmp_path / "organismes.csv"
    path.write_text(BODIES, encoding="utf-8")
    return path


def shown(screen: OrganisationsScreen) -> list[str]:
    model = screen.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def import_directory(
    qtbot: QtBot, screen: OrganisationsScreen, path: Path
) -> ImportDirectorySheet | None:
    """Import a file from the screen; the sheet if it stayed open."""
    screen.import_directory()
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, ImportDirectorySheet)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    sheet.file.set_path(path)
    qtbot.keyClick(sheet.accept_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not sheet.isVisible() or bool(sheet.refusal.text()))
    return sheet if sheet.isVisible() else None


def test_the_directory_is_imported_told_and_undone_in_one_step(
    qtbot: QtBot, screen: OrganisationsScreen, directory: Path, messages: Messages
) -> None:
    assert screen.empty.isVisible()
    assert import_directory(qtbot, screen, directory) is None

    assert shown(screen) == ["CSS des Essais"]
    assert messages.last is not None
    assert "1 organisation(s) added" in messages.last.text
    assert "1 line(s) not taken" in messages.last.text
    _, undo = messages.last.actions[0]
    undo()
    assert shown(screen) == []


def test_what_was_edited_stays_when_the_directory_is_read_again(
    qtbot: QtBot, screen: OrganisationsScreen, directory: Path, messages: Messages
) -> None:
    import_directory(qtbot, screen, directory)
    screen.table.selectRow(0)
    qtbot.keyClick(screen.table, Qt.Key.Key_Return)
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, OrganisationSheet)
    sheet.name.setText("Centre des Essais")
    sheet.accept()

    import_directory(qtbot, screen, directory)

    assert shown(screen) == ["Centre des Essais"]
    assert messages.last is not None
    assert "0 organisation(s) added · 0 updated · 1 unchanged" in messages.last.text


def test_another_file_is_refused_inside_the_sheet(
    qtbot: QtBot, screen: OrganisationsScreen, tmp_path: Path
) -> None:
    path = tmp_path / "autre.csv"
    path.write_text("Prénom,Nom\nOdile,Fictive\n", encoding="utf-8")
    sheet = import_directory(qtbot, screen, path)
    assert sheet is not None
    assert "not the columns of the ministry" in sheet.refusal.text()
    sheet.reject()


def test_an_organisation_is_added_under_its_service_centre(
    qtbot: QtBot, screen: OrganisationsScreen, directory: Path, context: Context
) -> None:
    import_directory(qtbot, screen, directory)
    screen.open(action="new")
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, OrganisationSheet)
    qtbot.waitUntil(sheet.isActiveWindow)
    type_text("École des Essais")
    sheet.parent_field.setFocus()
    type_text("essais")
    qtbot.keyClick(sheet.parent_field, Qt.Key.Key_Return)
    sheet.accept()

    school = next(o for o in context.operations.query(organisations) if "École" in o.name)
    assert (school.kind, school.parent) == (OrganisationKind.SCHOOL, "CSS des Essais")


def test_one_that_people_name_is_not_deleted_and_the_reason_is_said(
    qtbot: QtBot, screen: OrganisationsScreen, database: Database, context: Context
) -> None:
    with database.writing() as session:
        make_position(session, make_person(session), make_organisation(session))
    context.operations.changed.emit()
    screen.table.selectRow(0)
    delete = next(action for action in screen.menu_actions() if action.shortcut() == "Del")
    with qtbot.captureExceptions() as raised:
        delete.trigger()
    assert [kind for kind, _, _ in raised] == [UserError]
    assert shown(screen) == ["École fictive"]


def test_a_search_looks_at_names_cities_and_codes_and_the_kind_narrows_it(
    qtbot: QtBot, screen: OrganisationsScreen, directory: Path
) -> None:
    import_directory(qtbot, screen, directory)
    screen.search.setText("990")
    assert shown(screen) == ["CSS des Essais"]
    screen.kind.setCurrentIndex(screen.kind.findData(OrganisationKind.SCHOOL.value))
    assert shown(screen) == []
