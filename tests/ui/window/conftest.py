"""The window, before and after data."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from car_desktop.ui.context import Context
from car_desktop.ui.main_window import MainWindow, Places
from car_desktop.ui.navigation import ScreenId
from car_desktop.ui.shell.palette import matches
from car_desktop.ui.shell.palette_sources import data_source


@dataclass(frozen=True)
class FoundPerson:
    """One answer of the search by name."""

    title: str
    id: int
    kind: str = "person"
    subtitle: str = "École Exemple"


def find_among(*people: FoundPerson) -> Callable[[str], Sequence[FoundPerson]]:
    return lambda text: [person for person in people if matches(text, person.title)]


@pytest.fixture
def empty_window(qtbot: QtBot, context: Context, tmp_path: Path) -> Iterator[MainWindow]:
    """The window before any data."""
    window = MainWindow(context, Places(tmp_path, tmp_path / "logs"), date(2026, 11, 22))
    qtbot.addWidget(window)
    window.resize(1360, 850)
    with qtbot.waitActive(window):
        window.show()
    yield window
    window.message_bar.hide()


@pytest.fixture
def window(empty_window: MainWindow, context: Context) -> MainWindow:
    """The window with data, on its first screen."""
    people = find_among(FoundPerson("Élodie Fictive", 7))
    empty_window.show_data(
        lambda: {ScreenId.COMMITMENTS: (4, "4 late")},
        [data_source(people, context.navigator)],
        is_sample=False,
    )
    return empty_window
