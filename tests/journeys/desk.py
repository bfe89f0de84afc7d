"""The program on a desk: started on a folder, used, closed and started again, in French."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import shiboken6
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication
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
def running(application: QApplication, folder: Path, qtbot: QtBot) -> Iterator[Program]:
    """Run the program on a folder until its window is closed, with its lock and its logs."""
    with DataLock(folder):
        handler = start_logging(log_folder(folder))
        program = Program(application, Start(folder), Settings(folder / PREFERENCES_FILE))
        try:
            with qtbot.waitSignal(program.ready, timeout=15_000):
                program.show()
            qtbot.waitUntil(program.window.isActiveWindow)
            yield program
            assert not program.window.isVisible(), "the journey closes the window itself"
        finally:
            program.window.close()
            program.stop()
            stop_logging(handler)
            shiboken6.delete(program.window)  # in this order, as when the program ends
            shiboken6.delete(program)
