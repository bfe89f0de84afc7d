"""The real program on a prepared folder, dressed in one look: language, theme, text size, window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEventLoop, QLocale, QRect, QSize, QTimer, QTranslator
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from car_desktop import i18n
from car_desktop.app import languages
from car_desktop.app.program import Program, Start
from car_desktop.services.sample import write_sample_year
from car_desktop.storage.upgrade import open_database
from car_desktop.ui.context import Context
from car_desktop.ui.main_window import MainWindow
from car_desktop.ui.settings import Settings, ThemeChoice
from car_desktop.ui.theme import Theme

SMALL_LAPTOP = QSize(1366, 768)
DRAWN = QSize(1360, 850)  # the size of the drawn screens
PAUSE_MS = 20
PAUSES = 50  # at most: layouts, deferred refreshes and the first paint of a sheet
PATIENCE_MS = 20_000


@dataclass(frozen=True)
class Look:
    """How the program is dressed."""

    language: str
    theme: ThemeChoice = ThemeChoice.LIGHT
    scale: int = 100
    size: QSize = DRAWN

    @property
    def name(self) -> str:
        """A name for a folder of pictures."""
        room = f"{self.size.width()}x{self.size.height()}"
        return f"{self.language}-{self.theme}-{self.scale}-{room}"


class Stage:
    """A running program whose window shows one scene at a time."""

    def __init__(self, application: QApplication, folder: Path, look: Look) -> None:
        self.look = look
        self._application = application
        settings = Settings(folder / "preferences.ini")
        settings.theme, settings.text_scale = look.theme, look.scale
        self._program = Program(application, Start(folder), settings)
        self._program.window.resize(look.size)
        _wait_for(self._program)

    @property
    def window(self) -> MainWindow:
        """The one window."""
        return self._program.window

    @property
    def context(self) -> Context:
        """What screens and sheets are made with."""
        return self._program.context

    def settle(self) -> None:
        """Let layouts and refreshes come to rest."""
        before: list[QRect] = []
        for _ in range(PAUSES):
            _pause()
            now = [part.geometry() for part in self.top().findChildren(QWidget)]
            if now == before:
                return
            before = now
        raise AssertionError("the window never comes to rest")

    def wait_until(self, is_so: Callable[[], bool]) -> None:
        """Let work on another thread come back."""
        for _ in range(PATIENCE_MS // PAUSE_MS):
            if is_so():
                return
            _pause()
        raise AssertionError("the work never came back")

    def top(self) -> QWidget:
        """The sheet on the window, else the window."""
        sheets = [s for s in self.window.findChildren(QDialog) if s.isVisible()]
        return sheets[-1] if sheets else self.window

    def picture(self) -> QPixmap:
        """Photograph the window, with the sheet that is open on it."""
        picture = self.window.grab()
        sheet = self.top()
        if sheet is not self.window:
            painter = QPainter(picture)
            painter.fillRect(picture.rect(), QColor(0, 0, 0, 90))
            room = picture.rect().center() - sheet.rect().center()
            painter.drawPixmap(room, sheet.grab())
            painter.end()
        return picture

    def clear(self) -> None:
        """Close sheets and messages before the next scene."""
        for sheet in self.window.findChildren(QDialog):
            sheet.done(0)
            sheet.deleteLater()
        self.window.message_bar.hide()
        self.settle()

    def strike(self) -> None:
        """Close the program and leave nothing behind."""
        self.clear()
        self.window.close()
        self._program.stop()
        self._program.window.deleteLater()
        self._program.deleteLater()
        self._application.setStyleSheet("")
        _pause()


def _pause() -> None:
    """Let events be handled for a moment; unlike `QTest.qWait`, this lets other threads work."""
    loop = QEventLoop()
    QTimer.singleShot(PAUSE_MS, loop.quit)
    loop.exec()


def prepare_sample(folder: Path, today: date) -> None:
    """Make a folder that holds the sample school year."""
    database = open_database(folder)
    with database.writing() as session:
        write_sample_year(session, today)
    database.dispose()


@contextmanager
def speaking(
    application: QApplication, language: str, disguise: Callable[[str], str] | None = None
) -> Iterator[None]:
    """Have the program speak a language; `disguise` changes every text, as a pseudo-locale does."""
    before, locale = i18n.current_language(), QLocale()
    known = set(application.findChildren(QTranslator))
    languages.speak(application, language)
    pseudo = _Disguise(disguise) if disguise else None
    if pseudo is not None:
        application.installTranslator(pseudo)
        i18n.set_translator(pseudo.answer)
    try:
        yield
    finally:
        added = [t for t in application.findChildren(QTranslator) if t not in known]
        spoken = filter(None, map(languages._translator, i18n.LANGUAGES))
        for translator in [*added, *spoken, *([pseudo] if pseudo else [])]:
            application.removeTranslator(translator)
        i18n.set_translator(None)
        i18n.set_language(before)
        QLocale.setDefault(locale)


def undress(application: QApplication, folder: Path) -> None:
    """Give other tests the look they expect."""
    Theme(application, Settings(folder / "undressed.ini"))


class _Disguise(QTranslator):
    """Answers every question with a changed source text."""

    def __init__(self, change: Callable[[str], str]) -> None:
        super().__init__()
        self._change = change

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - Qt's name
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        return self._change(sourceText)

    def answer(self, _language: str, context: str, text: str, comment: str, n: int) -> str:
        return self.translate(context, text, comment, n)


def _wait_for(program: Program) -> None:
    """Show the window and wait for its data."""
    loop = QEventLoop()
    program.settled.connect(loop.quit)
    QTimer.singleShot(PATIENCE_MS, loop, lambda: loop.exit(1))
    program.show()
    if loop.exec() != 0:
        raise AssertionError("the window got no data")
