"""The window as a person uses it: by keyboard, with small windows, when things go wrong."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.errors import UserError
from car_desktop.services.profile import Profile, coach_profile, describe_coach
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.about import AboutSheet
from car_desktop.ui.dialogs.shortcuts import ShortcutsSheet
from car_desktop.ui.main_window import MainWindow, Places
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.shell.palette import CommandPalette
from car_desktop.ui.shell.sidebar import NARROW_WIDTH
from car_desktop.ui.widgets.autosave import Autosave
from tests.keyboard import type_text

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def current(context: Context) -> ScreenId | None:
    visit = context.navigator.current
    return visit.screen if visit else None


def test_the_window_asks_for_data_once_it_is_painted(
    qtbot: QtBot, context: Context, tmp_path: Path
) -> None:
    window = MainWindow(context, Places(tmp_path, tmp_path), date(2026, 11, 22))
    qtbot.addWidget(window)

    with qtbot.waitSignal(window.painted):
        window.show()
    with qtbot.assertNotEmitted(window.painted, wait=50):
        window.update()


def test_before_there_is_data_nothing_can_be_asked_of_it(
    empty_window: MainWindow, context: Context
) -> None:
    empty_window.sidebar.chosen.emit(ScreenId.PEOPLE)
    empty_window.open_palette()
    usable = {action.text() for _menu, action in empty_window.menus.actions()}

    assert context.navigator.current is None
    assert empty_window.findChild(CommandPalette) is None
    assert "New meeting…" not in usable
    assert "Quit" in usable
    assert empty_window.status_line.saved.text() == ""


def test_the_sidebar_lights_up_the_list_that_a_detail_belongs_to(
    window: MainWindow, context: Context
) -> None:
    context.navigator.open(ScreenId.SETTINGS)

    window.sidebar.show_current(ScreenId.MEETING)

    lit = [e.accessibleName() for e in window.sidebar._entries.values() if e.isChecked()]
    assert lit == ["Communities"]


def test_screens_open_by_their_keys_and_alt_left_goes_back(
    qtbot: QtBot, window: MainWindow, context: Context
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Comma, CONTROL)
    assert current(context) == ScreenId.SETTINGS

    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    assert current(context) == ScreenId.TODAY


def test_arrows_and_enter_open_a_screen_from_the_sidebar(
    qtbot: QtBot, window: MainWindow, context: Context
) -> None:
    window.sidebar.focus_current()
    for _ in range(20):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)

    assert current(context) == ScreenId.SETTINGS


def test_f6_moves_between_the_sidebar_the_screen_and_the_message(
    qtbot: QtBot, window: MainWindow, context: Context
) -> None:
    context.navigator.open(ScreenId.SETTINGS)
    context.messages.say("Done.", ("Undo", lambda: None))
    window.sidebar.focus_current()

    visited = []
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        parts: list[QWidget] = [window.sidebar, window.stack, window.message_bar]
        focused = QApplication.focusWidget()
        visited.append(next(p for p in parts if focused and p.isAncestorOf(focused)))

    assert visited == [window.stack, window.message_bar, window.sidebar]


def test_the_first_screen_has_the_keyboard_and_a_name(window: MainWindow) -> None:
    screen = window.stack.currentWidget()

    assert QApplication.focusWidget() is screen
    assert screen is not None
    assert screen.accessibleName() == "Today"


def test_coming_back_to_a_screen_finds_the_keyboard_where_it_was_left(
    window: MainWindow, context: Context
) -> None:
    context.navigator.open(ScreenId.SETTINGS)
    settings = window.stack.currentWidget()
    on_arrival = QApplication.focusWidget()
    title = window.stack.findChildren(QLineEdit)[1]
    title.setFocus()

    context.navigator.open(ScreenId.TODAY)
    elsewhere = QApplication.focusWidget()
    context.navigator.back()

    assert on_arrival is settings
    assert elsewhere is not title
    assert QApplication.focusWidget() is title


def test_undo_says_what_it_undoes(qtbot: QtBot, window: MainWindow, context: Context) -> None:
    assert not window.menus.undo.isEnabled()

    context.operations.execute("name & title", describe_coach, Profile(name="Sam"))
    assert window.menus.undo.text() == "Undo: name && title"

    qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert context.operations.query(coach_profile).name == ""
    assert window.menus.redo.text() == "Redo: name && title"
    assert not window.menus.undo.isEnabled()


def test_the_status_line_says_saved_only_after_something_was(
    window: MainWindow, context: Context
) -> None:
    before = window.status_line.saved.text()

    context.operations.execute("name", describe_coach, Profile(name="Sam"))

    assert before == ""
    assert window.status_line.saved.text().startswith("✓ Saved at")
    assert window.status_line.storage.text() == "Database not encrypted"
    assert "2026" in window.status_line.year.text()


@pytest.mark.parametrize(
    ("width", "percent", "is_narrow"),
    [(1360, 100, False), (1366, 150, True), (800, 100, True)],
)
def test_the_sidebar_keeps_its_icons_only_when_room_is_short(
    window: MainWindow, context: Context, width: int, percent: int, is_narrow: bool
) -> None:
    context.theme.set_text_scale(percent)
    window.resize(width, 768)
    narrow = window.sidebar.width() == context.theme.px(NARROW_WIDTH)
    names = {entry.accessibleName() for entry in window.sidebar._entries.values()}
    context.theme.set_text_scale(100)

    assert narrow == is_narrow
    assert "Commitments, 4 late" in names


@pytest.mark.parametrize("percent", [100, 150])
def test_the_window_fits_a_small_laptop(window: MainWindow, context: Context, percent: int) -> None:
    context.navigator.open(ScreenId.SETTINGS)
    context.theme.set_text_scale(percent)
    least = window.minimumSizeHint()
    context.theme.set_text_scale(100)

    assert least.width() <= 1366
    assert least.height() <= 728


def test_larger_text_stops_at_the_largest(
    qtbot: QtBot, window: MainWindow, context: Context
) -> None:
    for _ in range(10):
        qtbot.keyClick(window, Qt.Key.Key_Plus, CONTROL)
    largest = context.theme.text_scale
    qtbot.keyClick(window, Qt.Key.Key_0, CONTROL)

    assert (largest, context.theme.text_scale) == (200, 100)


def test_closing_saves_what_is_being_typed(window: MainWindow, context: Context) -> None:
    context.navigator.open(ScreenId.SETTINGS)
    editor = window.stack.findChildren(QLineEdit)[0]
    editor.setFocus()
    type_text("Éloi", editor)

    window.close()

    assert context.operations.query(coach_profile).name == "Éloi"


def test_words_that_cannot_be_saved_keep_the_window_open_until_the_person_gives_them_up(
    window: MainWindow, context: Context
) -> None:
    editor = QLineEdit(window)

    def refuse(text: str) -> None:
        raise UserError("The disk is full.")

    autosave = Autosave(editor, refuse)
    editor.setText("Last words")

    window.close()
    assert window.isVisible()
    assert "The disk is full." in window.message_bar.text.text()

    editor.removeEventFilter(autosave)
    window.message_bar.action_buttons[0].click()
    assert not window.isVisible()
    autosave.deleteLater()
    autosave._timer.stop()


def test_the_window_comes_back_where_it_was(
    window: MainWindow, context: Context, tmp_path: Path, qtbot: QtBot
) -> None:
    window.resize(760, 560)  # the offscreen screen is 800 wide
    window.close()

    again = MainWindow(context, Places(tmp_path, tmp_path), date(2026, 11, 22))
    qtbot.addWidget(again)

    assert (again.width(), again.height()) == (760, 560)


def test_a_problem_fills_the_window_with_what_to_do(qtbot: QtBot, empty_window: MainWindow) -> None:
    tried: list[bool] = []
    empty_window.show_problem(
        "Your data could not be opened",
        "The file was written by a newer version.",
        [("Try again", lambda: tried.append(True))],
    )

    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)

    assert tried == [True]


def test_every_menu_action_has_a_name_and_its_own_key(window: MainWindow) -> None:
    actions: list[QAction] = [action for _menu, action in window.menus.actions()]
    keys = [key.toString() for action in actions for key in action.shortcuts()]

    assert all(action.text().strip("&…") for action in actions)
    assert len(keys) == len(set(keys))


def test_the_help_menu_shows_keys_and_licences(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    keys = window.findChild(ShortcutsSheet)
    assert isinstance(keys, ShortcutsSheet)
    assert any(row.keys == "Ctrl+K" for row in keys.rows)
    keys.close()

    window.show_about()
    about = window.findChild(AboutSheet)
    assert isinstance(about, AboutSheet)
    assert "SIL OPEN FONT LICENSE" in about.licences.toPlainText()
    assert "Lucide" in about.licences.toPlainText()
    about.close()


def test_nothing_is_hidden_behind_the_sidebar(window: MainWindow) -> None:
    left = window.stack.mapTo(window, QPoint(0, 0)).x()

    assert left == window.sidebar.mapTo(window, QPoint(0, 0)).x() + window.sidebar.width()
