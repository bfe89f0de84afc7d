"""Settings apply at once and are found again."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from car_desktop.domain.values import Language
from car_desktop.services.profile import coach_profile
from car_desktop.ui.context import Context
from car_desktop.ui.screens.settings.screen import SettingsScreen
from car_desktop.ui.settings import ThemeChoice
from tests.keyboard import type_text


@pytest.fixture
def screen(context: Context, show: Callable[[QWidget], QWidget]) -> SettingsScreen:
    screen = SettingsScreen(context)
    show(screen)
    return screen


def press(qtbot: QtBot, part: QWidget, text: str) -> None:
    button = next(b for b in part.findChildren(QPushButton) if b.text() == text)
    qtbot.keyClick(button, Qt.Key.Key_Space)


def test_the_profile_saves_itself_and_undo_takes_a_whole_burst_back(
    qtbot: QtBot, screen: SettingsScreen, context: Context
) -> None:
    name = screen.profile.editors["name"]
    name.setFocus()
    type_text("Élodie")
    qtbot.waitUntil(lambda: context.operations.query(coach_profile).name == "Élodie")
    type_text(" Fictive")
    screen.profile.editors["title"].setFocus()
    assert context.operations.query(coach_profile).name == "Élodie Fictive"

    context.operations.undo_stack.undo()

    assert context.operations.query(coach_profile).name == ""
    assert name.text() == ""


def test_each_part_of_the_profile_is_kept(screen: SettingsScreen, context: Context) -> None:
    for part, editor in screen.profile.editors.items():
        editor.setFocus()
        type_text(part)
    screen.setFocus()
    screen.hide()

    stored = context.operations.query(coach_profile)
    assert {part: getattr(stored, part) for part in screen.profile.editors} == {
        part: part for part in screen.profile.editors
    }


def test_documents_can_be_in_english(
    qtbot: QtBot, screen: SettingsScreen, context: Context
) -> None:
    press(qtbot, screen.profile, "English")

    assert context.operations.query(coach_profile).document_language == Language.ENGLISH


def test_a_theme_chosen_here_is_in_force_at_once_and_shown_when_a_menu_changes_it(
    qtbot: QtBot, screen: SettingsScreen, context: Context
) -> None:
    press(qtbot, screen.appearance, "Dark")
    assert context.theme.tokens.name == "dark"

    context.theme.choose(ThemeChoice.LIGHT)
    assert screen.appearance.theme.value == ThemeChoice.LIGHT
    context.theme.choose(ThemeChoice.SYSTEM)


def test_text_can_be_made_larger(screen: SettingsScreen, context: Context) -> None:
    sizes = screen.appearance.text_size
    position = sizes.findData(150)

    sizes.setCurrentIndex(position)
    sizes.activated.emit(position)
    scale = context.theme.tokens.scale
    context.theme.set_text_scale(100)

    assert scale == 1.5
    assert sizes.currentData() == 100


def test_the_language_is_for_the_next_start_and_the_screen_says_so(
    qtbot: QtBot, screen: SettingsScreen, context: Context
) -> None:
    press(qtbot, screen.appearance, "Français")

    assert context.settings.language == "fr"
    assert context.messages.last is not None
    assert "next time" in context.messages.last.text


def test_the_folder_of_the_data_is_shown(screen: SettingsScreen, context: Context) -> None:
    assert screen.folder.text() == str(context.settings.folder)
