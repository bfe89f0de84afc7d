"""Typing as a person does, accents included: QTest.keyClicks aborts on "é"."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget


def type_text(text: str, widget: QWidget | None = None) -> None:
    """Send each character of `text` to `widget`, or to the widget that has the focus."""
    for character in text:
        target = widget or _focused_widget()
        key = _key_of(character)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, character)
            QApplication.sendEvent(target, event)


def _focused_widget() -> QWidget:
    widget = QApplication.focusWidget()
    if widget is None:
        raise AssertionError("nothing has the focus: nobody would receive what is typed")
    return widget


def _key_of(character: str) -> int:
    """Qt names the keys of Latin letters by their upper-case code point."""
    if character == "\n":
        return Qt.Key.Key_Return
    if character == "\t":
        return Qt.Key.Key_Tab
    return ord(character.upper()[0])
