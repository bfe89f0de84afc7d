"""Every screen can be used without a mouse and without seeing it: names, Tab, targets."""

from collections.abc import Iterator
from datetime import date
from importlib import import_module
from pathlib import Path
from shutil import copyfile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from car_desktop.services.sample import write_sample_year
from car_desktop.storage.database import Database
from car_desktop.storage.upgrade import open_database
from car_desktop.ui.context import Context
from car_desktop.ui.main_window import MainWindow, Places
from car_desktop.ui.navigation import SCREENS, ScreenId, ScreenSpec, Visit
from car_desktop.ui.shell.palette import CommandPalette
from car_desktop.ui.widgets.screen import Screen

LEAST_TARGET = 24  # WCAG 2.2, 2.5.8
ENOUGH_TABS = 400

VISITS = [
    *(Visit(spec.id) for spec in SCREENS if spec.in_sidebar),
    Visit(ScreenId.COMMUNITY, {"community_id": 1}),
    Visit(ScreenId.MEETING, {"meeting_id": 1}),
    Visit(ScreenId.PERSON, {"person_id": 1}),
]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A whole school year, made once: an empty screen has little to walk through."""
    database = open_database(tmp_path_factory.mktemp("sample"))
    with database.writing() as session:
        write_sample_year(session, date.today())
    database.dispose()
    return database.path


@pytest.fixture
def database(sample: Path, tmp_path: Path) -> Iterator[Database]:
    """The sample year instead of the empty database of other tests."""
    path = tmp_path / sample.name
    copyfile(sample, path)
    database = Database(path)
    yield database
    database.dispose()


@pytest.fixture
def window(qtbot: QtBot, context: Context, tmp_path: Path) -> Iterator[MainWindow]:
    window = MainWindow(context, Places(tmp_path, tmp_path), date(2026, 11, 22))
    qtbot.addWidget(window)
    window.resize(1360, 850)
    with qtbot.waitActive(window):
        window.show()
    window.show_data(dict, [], is_sample=False)
    yield window
    window.message_bar.hide()


def focusable(part: QWidget) -> list[QWidget]:
    """Everything that Tab should stop at."""
    return [
        widget
        for widget in part.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None  # its proxy takes the keyboard
        and not isinstance(widget, QScrollBar)
        and not _is_inside_a_compound(widget)
    ]


def spoken_name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)


def _is_inside_a_compound(widget: QWidget) -> bool:
    """The line edit of a spin box or combo box speaks by its owner."""
    return isinstance(widget, QLineEdit) and isinstance(
        widget.parentWidget(), QAbstractSpinBox | QComboBox
    )


def _described(widget: QWidget) -> str:
    return (
        f"{type(widget).__name__} {widget.objectName()} in {type(widget.parentWidget()).__name__}"
    )


def walked_by_tab(qtbot: QtBot) -> list[QWidget]:
    """Press Tab until the round is made."""
    reached: list[QWidget] = []
    for _ in range(ENOUGH_TABS):
        focused = QApplication.focusWidget()
        assert focused is not None
        if reached and focused is reached[0]:
            return reached
        reached.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    return reached


@pytest.mark.parametrize("visit", VISITS, ids=lambda visit: visit.screen)
def test_a_screen_reader_has_a_name_for_everything_that_takes_the_keyboard(
    window: MainWindow, context: Context, visit: Visit
) -> None:
    context.navigator.open(visit.screen, **visit.arguments)

    nameless = [_described(widget) for widget in focusable(window) if not spoken_name(widget)]

    assert nameless == []


@pytest.mark.parametrize("visit", VISITS, ids=lambda visit: visit.screen)
def test_tab_reaches_everything_on_a_screen(
    qtbot: QtBot, window: MainWindow, context: Context, visit: Visit
) -> None:
    context.navigator.open(visit.screen, **visit.arguments)
    window.sidebar.focus_current()

    reached = walked_by_tab(qtbot)

    missed = [w for w in focusable(window) if w not in reached and not _reached_by_arrows(w)]
    assert [_described(widget) for widget in missed] == []


def _reached_by_arrows(widget: QWidget) -> bool:
    """In a group of exclusive choices Tab stops once and the arrows go on."""
    if not isinstance(widget, QAbstractButton):
        return False
    group = widget.group()
    return group is not None and not widget.isChecked()  # type: ignore[redundant-expr]  # None without a group


@pytest.mark.parametrize("visit", VISITS, ids=lambda visit: visit.screen)
def test_targets_are_large_enough_to_hit(
    qtbot: QtBot, window: MainWindow, context: Context, visit: Visit
) -> None:
    context.navigator.open(visit.screen, **visit.arguments)

    def none_is_small() -> None:
        assert _small_targets(window) == []

    qtbot.waitUntil(none_is_small)  # once everything has found its room


def _small_targets(window: MainWindow) -> list[str]:
    return [
        f"{_described(b)} {b.width()}×{b.height()}"
        for b in window.findChildren(QAbstractButton)
        if b.isVisible() and min(b.width(), b.height()) < LEAST_TARGET and not _is_a_link(b)
    ]


def _is_a_link(button: QAbstractButton) -> bool:
    """WCAG leaves links in a line of text out."""
    return button.property("kind") in {"link", "crumb"}


def test_the_palette_speaks(window: MainWindow) -> None:
    palette = CommandPalette([], window)
    palette.open_over(window)

    assert spoken_name(palette.field) == "Search or act"
    assert spoken_name(palette.table) == "Results"
    palette.close()


@pytest.mark.parametrize("spec", SCREENS, ids=lambda spec: spec.id)
def test_a_screen_can_be_made_without_being_shown(
    context: Context, spec: ScreenSpec, qtbot: QtBot
) -> None:
    module, _, name = spec.target.partition(":")

    screen = getattr(import_module(module), name)(context)
    qtbot.addWidget(screen)

    assert isinstance(screen, Screen)
