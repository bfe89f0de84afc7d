"""What a screen or widget needs to run for real: a database, the door to it, and a context."""

from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copyfile
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from car_desktop import i18n
from car_desktop.storage.database import Database
from car_desktop.storage.upgrade import open_database
from car_desktop.ui.context import Context
from car_desktop.ui.jobs import Jobs
from car_desktop.ui.messages import Messages
from car_desktop.ui.navigation import Navigator
from car_desktop.ui.operations import Operations
from car_desktop.ui.settings import Settings
from car_desktop.ui.theme import Theme

W = TypeVar("W", bound=QWidget)


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    """Tests read the source strings; those about French say so."""
    before = i18n.current_language()
    i18n.set_language(i18n.ENGLISH)
    yield
    i18n.set_language(before)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database made once and copied for each test."""
    database = open_database(tmp_path_factory.mktemp("template"))
    database.dispose()
    return database.path


@pytest.fixture
def database(template: Path, tmp_path: Path) -> Iterator[Database]:
    path = tmp_path / template.name
    copyfile(template, path)
    database = Database(path)
    yield database
    database.dispose()


@pytest.fixture
def operations(qapp: QApplication, database: Database) -> Operations:
    return Operations(database)


@pytest.fixture
def messages(qapp: QApplication) -> Messages:
    return Messages()


@pytest.fixture
def navigator(qapp: QApplication) -> Navigator:
    return Navigator()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "preferences.ini")


@pytest.fixture(scope="session")
def theme(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Theme:
    """Dress the application once: tests that choose another theme put it back."""
    return Theme(qapp, Settings(tmp_path_factory.mktemp("theme") / "preferences.ini"))


@pytest.fixture
def jobs(messages: Messages) -> Iterator[Jobs]:
    jobs = Jobs(messages)
    yield jobs
    jobs.cancel_all()


@pytest.fixture
def context(  # noqa: PLR0917 - the six things a screen may ask for
    operations: Operations,
    jobs: Jobs,
    settings: Settings,
    navigator: Navigator,
    theme: Theme,
    messages: Messages,
) -> Context:
    return Context(operations, jobs, settings, navigator, theme, messages)


@pytest.fixture
def show(qtbot: QtBot) -> Callable[[W], W]:
    """Show a widget as the active window and close it after the test."""

    def show_widget(widget: W) -> W:
        qtbot.addWidget(widget)
        with qtbot.waitActive(widget):
            widget.show()
        return widget

    return show_widget
