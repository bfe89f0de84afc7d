"""Ctrl+K: a few letters lead anywhere."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from car_desktop.ui.context import Context
from car_desktop.ui.main_window import MainWindow
from car_desktop.ui.navigation import Navigator, ScreenId, Visit
from car_desktop.ui.shell.palette import CommandPalette
from car_desktop.ui.shell.palette_sources import document_source
from tests.keyboard import type_text

CONTROL = Qt.KeyboardModifier.ControlModifier


def palette_of(window: MainWindow, qtbot: QtBot) -> CommandPalette:
    qtbot.keyClick(window, Qt.Key.Key_K, CONTROL)
    palette = window.findChild(CommandPalette)
    assert isinstance(palette, CommandPalette)
    return palette


def test_the_palette_finds_an_action_by_any_word_and_runs_it(
    qtbot: QtBot, window: MainWindow, context: Context
) -> None:
    palette = palette_of(window, qtbot)

    type_text("sett", palette.field)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    assert context.navigator.current == Visit(ScreenId.SETTINGS)


def test_the_palette_finds_a_person_without_accents_and_escape_goes_back_to_work(
    qtbot: QtBot, window: MainWindow, context: Context
) -> None:
    palette = palette_of(window, qtbot)
    type_text("elo fic", palette.field)
    row = palette.table.current_row()
    assert row is not None
    assert (row.title, row.key) == ("Élodie Fictive", "person:7")

    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert context.navigator.current == Visit(ScreenId.TODAY)


def test_the_palette_does_not_offer_what_cannot_be_done(qtbot: QtBot, window: MainWindow) -> None:
    palette = palette_of(window, qtbot)

    type_text("redo", palette.field)

    assert palette.table.current_row() is None
    palette.close()


def test_arrows_move_in_the_palette_while_letters_go_to_its_field(
    qtbot: QtBot, window: MainWindow
) -> None:
    palette = palette_of(window, qtbot)
    first = palette.table.currentIndex().row()

    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)

    assert palette.table.currentIndex().row() == first + 1
    palette.close()


def test_a_type_of_document_is_found_by_its_name_and_opens_on_its_screen(
    navigator: Navigator,
) -> None:
    opened: list[Visit] = []
    navigator.opened.connect(opened.append)
    (finding,) = document_source(navigator)("minut")

    finding.run()

    assert finding.title == "Minutes"
    assert opened == [Visit(ScreenId.DOCUMENTS, {"kind": "minutes"})]
    assert len(document_source(navigator)("documents")) > 10
    assert document_source(navigator)("") == []
