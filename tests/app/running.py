"""Runs the real program on a folder, in the process of the tests."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import shiboken6
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from car_desktop.app.folders import PREFERENCES_FILE
from car_desktop.app.program import Program, Start
from car_desktop.ui.settings import Settings

W = TypeVar("W", bound=QWidget)


class Runs:
    """Programs that were begun; each is closed before the next."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._running: list[Program] = []

    def begin(self, folder: Path) -> Program:
        """Start the program on a folder, as main does, without the lock."""
        self.close()
        settings = Settings(folder / PREFERENCES_FILE)
        program = Program(self._application, Start(folder), settings)
        program.ready.connect(program.keep_data)
        self._running.append(program)
        program.show()
        return program

    def close(self) -> None:
        """Close what was begun."""
        for program in self._running:
            program.window.close()
            program.stop()
            shiboken6.delete(program.window)
            shiboken6.delete(program)
        self._running.clear()


Begin = Callable[[Path], Program]


def shown(qtbot: QtBot, program: Program, kind: type[W]) -> W:
    """The page being shown, once it is of a kind."""
    found: list[W] = []

    def is_there() -> bool:
        page = program.window.stack.currentWidget()
        if isinstance(page, kind) and page.isEnabled():
            found.append(page)
        return bool(found)

    qtbot.waitUntil(is_there, timeout=20_000)
    return found[0]
