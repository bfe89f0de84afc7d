"""A page with a text that has a form, and short words for what such a text holds."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from car_desktop.domain.rich_text import ItemList, ListItem, Paragraph, RichText, Span
from car_desktop.ui.widgets.rich_editor.edit import RichEdit
from car_desktop.ui.widgets.rich_editor.forms import FormBar

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
Press = Callable[..., None]


class Page(QWidget):
    """A text between two fields, with an action of the window on each of its keys."""

    def __init__(self) -> None:
        super().__init__()
        self.before, self.edit, self.after = QLineEdit(), RichEdit("Texte"), QLineEdit()
        self.bar = FormBar(self.edit)
        column = QVBoxLayout(self)
        for widget in (self.before, self.bar, self.edit, self.after):
            column.addWidget(widget)
        self.taken: list[str] = []
        for keys in ("Ctrl+K", "Ctrl+I", "Ctrl+B"):
            action = QAction(keys, self)
            action.setShortcut(keys)
            action.triggered.connect(lambda _on=False, keys=keys: self.taken.append(keys))
            self.addAction(action)

    def menu_action(self, text: str) -> QAction:
        return next(a for a in self.bar.table_menu().actions() if a.text() == text)


def paragraph(*spans: Span) -> RichText:
    return RichText((Paragraph(spans),))


def bullets(*items: ListItem) -> RichText:
    return RichText((ItemList(items),))


def entry(text: str, inner: ItemList | None = None) -> ListItem:
    return ListItem((Span(text),), inner)


def select(edit: RichEdit, start: int, end: int) -> None:
    cursor = edit.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)
