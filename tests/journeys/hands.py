"""The hands of a person at the keyboard: keys go to the window that has the focus, as from a real one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QContextMenuEvent, QGuiApplication, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

MANY = 80  # more presses than any part of the window needs
PATIENCE_MS = 15_000  # the machine may be busy; a wait ends as soon as it can


class Hands:
    """Presses keys and reads the screen; knows no widget of the program by its class."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.typed: list[str] = []
        self.presses = 0  # of keys, a chord being one
        self.read: set[str] = set()  # every line that was on the screen, every name spoken

    def press(self, *chords: str) -> None:
        """Press keys as menus write them: « Ctrl+K », « Return »."""
        self.presses += len(chords)
        for chord in chords:
            QTest.keySequence(self._window(), QKeySequence(chord))

    def type(self, text: str) -> None:
        """Type a text, accents included."""
        self.typed.append(text)
        self.presses += len(text)
        for character in text:
            key = Qt.Key(ord(character.upper()[0]))
            QTest.sendKeyEvent(
                QTest.KeyAction.Click,
                self._window(),
                key,
                character,
                Qt.KeyboardModifier.NoModifier,
            )

    def type_over(self, text: str) -> None:
        """Replace what a field holds."""
        self.press("Ctrl+A")
        self.type(text)

    def tab_to(self, name: str, *, key: str = "Tab") -> None:
        """Press Tab until the field or button of this name has the keyboard."""
        self.tab_until(lambda: self.focus_name() == name, name, key=key)

    def tab_until(self, arrived: Callable[[], bool], wanted: str, *, key: str = "Tab") -> None:
        """Press Tab until somewhere is reached."""
        passed: list[str] = []
        for _ in range(MANY):
            if arrived():
                return
            passed.append(self.focus_name())
            self.press(key)
        raise AssertionError(f"{key} does not reach {wanted!r}; it passes {set(passed)}")

    def choose(self, wanted: str) -> None:
        """Walk a closed list with the arrows to the entry that says this."""
        self.press("Home")
        seen: list[str] = []
        for _ in range(MANY):
            said = self._chosen()
            if said == wanted:
                return
            seen.append(said)
            self.press("Down")
        raise AssertionError(f"{wanted!r} is not among {list(dict.fromkeys(seen))}")

    def choose_in_menu(self, wanted: str) -> None:
        """Open the menu of what has the keyboard, as the Menu key does, and take an entry."""
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the keyboard"
        where = widget.rect().center()
        asked = QContextMenuEvent(
            QContextMenuEvent.Reason.Keyboard, where, widget.mapToGlobal(where)
        )
        walked: list[str] = []
        QTimer.singleShot(0, partial(self._walk_menu, wanted, walked))
        QApplication.sendEvent(widget, asked)  # some menus answer only once they are closed
        self.wait_for(lambda: bool(walked) and not _is_popup_open())
        assert walked[-1].startswith(wanted), f"{wanted!r} is not among {set(walked)}"

    def _walk_menu(self, wanted: str, walked: list[str]) -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        for _ in menu.actions():
            self.press("Down")
            walked.append(menu.activeAction().text())
            if walked[-1].startswith(wanted):
                self.press("Return")
                return
        self.press("Escape")

    def run(self, action: str) -> None:
        """Do something by its name, from the palette."""
        self.press("Ctrl+K")
        self.wait_for(lambda: self.focus_name() == "Rechercher ou agir")
        self.type(action)
        self.wait_for(lambda: action in self.selected_row())
        self.press("Return")

    def focus_name(self) -> str:
        """What a screen reader calls the place that has the keyboard, with plain spaces."""
        widget = QApplication.focusWidget()
        name = _spoken_name(widget) if widget else ""
        self.read.add(name)
        return _plain(name)

    def selected_row(self) -> str:
        """The words of the line selected in the lists of the part in front, with plain spaces."""
        widget = QApplication.focusWidget()
        views = widget.window().findChildren(QAbstractItemView) if widget else []
        return _plain(" ".join(_words_of_selected(view) for view in views if view.isVisible()))

    def screen(self) -> str:
        """All words that can be read in the windows shown, one text a line, with plain spaces."""
        windows = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
        texts = [text for window in windows for text in _words(window) if text]
        self.read.update(texts)
        return _plain("\n".join(texts))

    def front(self) -> str:
        """All words of the window that has the keyboard, with plain spaces."""
        window = QApplication.activeWindow()
        assert window is not None, "no window has the keyboard"
        return _plain("\n".join(text for text in _words(window) if text))

    def wait_for(self, happened: Callable[[], bool]) -> None:
        """Let the program work until something is so."""
        try:
            self._qtbot.waitUntil(happened, timeout=PATIENCE_MS)
        except self._qtbot.TimeoutError as error:
            where = f"keyboard at {self.focus_name()!r}; the screen says:\n{self.screen()}"
            raise AssertionError(where) from error

    def wait_to_read(self, *texts: str) -> None:
        """Wait until the screen says all of this."""
        self.wait_for(lambda: all(text in self.screen() for text in texts))

    def _chosen(self) -> str:
        widget = QApplication.focusWidget()
        assert isinstance(widget, QComboBox), f"{self.focus_name()!r} is no list"
        return widget.currentText()

    def _window(self) -> QWindow:
        """The window that has the keyboard: a dialog that just opened gets it in a moment."""
        if QGuiApplication.platformName() == "offscreen":
            _give_the_keyboard_as_a_window_manager()
        self.wait_for(lambda: _window_in_front() is not None)
        window = _window_in_front()
        assert window is not None
        return window


def _window_in_front() -> QWindow | None:
    window, dialog = _focus_window(), _dialog()
    if window is None or not window.isVisible():
        return None
    if dialog is None or dialog.windowHandle() is window or _is_popup_open():
        return window
    return None


def _give_the_keyboard_as_a_window_manager() -> None:
    """Without a screen nobody gives it to the dialog in front, nor back to the window under it."""
    if _window_in_front() is None:
        shown = (window for window in QApplication.topLevelWidgets() if window.isVisible())
        (_dialog() or next(shown)).activateWindow()


# Qt's stubs forget that there may be none of these.


def _focus_window() -> QWindow | None:
    return QGuiApplication.focusWindow()


def _dialog() -> QWidget | None:
    return QApplication.activeModalWidget()


def _is_popup_open() -> bool:
    popup: object = QApplication.activePopupWidget()
    return popup is not None


def _spoken_name(widget: QWidget) -> str:
    """The name given to it: what the platform would answer may be the value of a list instead."""
    spoken = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    return widget.accessibleName() or spoken


def _words(window: QWidget) -> Iterator[str]:
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.window() is window:
            yield from _words_of(widget)


def _words_of(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton() | QLineEdit():
            yield widget.text()
        case QPlainTextEdit() | QTextEdit():
            yield widget.toPlainText()
        case QHeaderView():
            return
        case QAbstractItemView():
            yield from _words_of_rows(widget)


def _words_of_rows(view: QAbstractItemView) -> Iterator[str]:
    """Each line as a screen reader says it: its first cell speaks for the whole line."""
    model = view.model()
    for row in range(model.rowCount()):
        first = model.index(row, 0)
        yield str(first.data(Qt.ItemDataRole.AccessibleTextRole) or first.data() or "")


def _words_of_selected(view: QAbstractItemView) -> str:
    spoken = view.currentIndex().siblingAtColumn(0).data(Qt.ItemDataRole.AccessibleTextRole)
    return str(spoken or view.currentIndex().data() or "")


def _plain(text: str) -> str:
    """What is typed in a test: no-break spaces have tests of their own."""
    return text.replace("\N{NO-BREAK SPACE}", " ")
