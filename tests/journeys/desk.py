"""The program on a desk: started on a folder, used, closed and started again, in French."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import shiboken6
from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from car_desktop import i18n
from car_desktop.app.data_lock import DataLock
from car_desktop.app.folders import PREFERENCES_FILE, log_folder
from car_desktop.app.languages import speak
from car_desktop.app.logs import start_logging, stop_logging
from car_desktop.app.program import Program, Start
from car_desktop.ui.settings import Settings


@contextmanager
def in_french(application: QApplication) -> Iterator[None]:
    """Speak French as the program does, and give the tests their English back."""
    language, locale = i18n.current_language(), QLocale()
    before = set(application.findChildren(QTranslator))
    speak(application, i18n.FRENCH)
    try:
        yield
    finally:
        from car_desktop.app import languages

        ours = languages._translator(i18n.FRENCH)
        installed = set(application.findChildren(QTranslator)) - before
        for translator in (*installed, *([ours] if ours else [])):
            application.removeTranslator(translator)
        i18n.set_translator(None)
        i18n.set_language(language)
        QLocale.setDefault(locale)


@contextmanager
def logging_everything() -> Iterator[None]:
    """Have the database library say all that it does, as when a fault is looked for."""
    engine = logging.getLogger("sqlalchemy.engine")
    before = engine.level
    engine.setLevel(logging.INFO)
    try:
        yield
    finally:
        engine.setLevel(before)


class StrayWindows(QObject):
    """Notes the parts that are shown before they have a place: each flashes and takes the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at everything that is shown; dialogs, popups and the window itself are meant to be."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            is_plain = watched.windowType() == Qt.WindowType.Window
            if is_plain and not isinstance(watched, QMainWindow):
                said = watched.text() if isinstance(watched, QLabel) else watched.accessibleName()
                self.seen.append(f"{type(watched).__name__} {said}")
        return False


@contextmanager
def running(application: QApplication, folder: Path, qtbot: QtBot) -> Iterator[Program]:
    """Run the program on a folder until its window is closed, with its lock and its logs."""
    with DataLock(folder):
        handler = start_logging(log_folder(folder))
        program = Program(application, Start(folder), Settings(folder / PREFERENCES_FILE))
        strays = StrayWindows()
        application.installEventFilter(strays)
        try:
            with qtbot.waitSignal(program.ready, timeout=15_000):
                program.show()
            qtbot.waitUntil(program.window.isActiveWindow)
            yield program
            assert not program.window.isVisible(), "the journey closes the window itself"
            assert strays.seen == [], f"shown before they had a place: {strays.seen}"
        finally:
            application.removeEventFilter(strays)
            program.window.close()
            program.stop()
            stop_logging(handler)
            shiboken6.delete(program.window)  # in this order, as when the program ends
            shiboken6.delete(program)
