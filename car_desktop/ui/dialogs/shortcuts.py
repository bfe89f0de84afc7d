"""Every key of the program on one sheet."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.rows_model import RIGHT, Column, RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable
from car_desktop.ui.widgets.sheet import Sheet

WIDTH, HEIGHT = 680, 560


@dataclass(frozen=True)
class KeyRow:
    """One action and its key."""

    action: str
    menu: str
    keys: str


class ShortcutsSheet(Sheet):
    """Lists what the menus offer, and the keys that are in no menu."""

    def __init__(self, actions: Iterable[tuple[QMenu, QAction]], parent: QWidget) -> None:
        super().__init__(parent, self.tr("Keyboard shortcuts"), self.tr("Close"))
        self.cancel_button.hide()
        self.resize(active_tokens().px(WIDTH), active_tokens().px(HEIGHT))
        listed = [row for menu, action in actions if (row := _row(menu, action)).keys]
        self.rows = [*listed, *self._unlisted()]
        model = RowsModel(self._columns(), key=lambda row: (row.menu, row.action))
        model.set_rows(self.rows)
        self.table = RowsTable(model, self.tr("Keyboard shortcuts"))
        self.add(self.table, 1)

    def _columns(self) -> list[Column[KeyRow]]:
        return [
            Column(self.tr("Action"), lambda row: row.action, stretch=True),
            Column(self.tr("Where"), lambda row: row.menu, quiet=lambda row: True),
            Column(self.tr("Key"), lambda row: row.keys, align=RIGHT, strong=lambda row: True),
        ]

    def _unlisted(self) -> list[KeyRow]:
        table, anywhere = self.tr("Tables"), self.tr("Everywhere")
        return [
            KeyRow(self.tr("Open the selected row"), table, self.tr("Enter")),
            KeyRow(
                self.tr("Mark the selected person"), self.tr("Attendance"), self.tr("P L R E A")
            ),
            KeyRow(self.tr("Go to the person found"), self.tr("Attendance"), self.tr("Enter")),
            KeyRow(self.tr("Move an item of the agenda"), self.tr("Agenda"), "Alt+↑, Alt+↓"),
            KeyRow(self.tr("Keep an item for later"), self.tr("Agenda"), "Ctrl+Shift+J"),
            KeyRow(self.tr("Treated or not"), self.tr("Agenda"), self.tr("Space")),
            KeyRow(self.tr("Start the selected item"), self.tr("Agenda"), "Ctrl+F3"),
            KeyRow(
                self.tr("Note, decision, commitment, question, success, private"),
                self.tr("Quick entry"),
                self.tr("n, d, c, q, s, !", "the letters of the quick entry"),
            ),
            *self._of_a_text(),
            KeyRow(self.tr("Close the room view"), self.tr("Room view"), self.tr("Escape")),
            *self._of_the_week(),
            *self._of_the_month_and_the_year(),
            KeyRow(self.tr("Next field, previous field"), anywhere, self.tr("Tab, Shift+Tab")),
            KeyRow(self.tr("Menus"), anywhere, self.tr("Alt and the underlined letter")),
        ]

    def _of_a_text(self) -> list[KeyRow]:
        text = self.tr("Text of a note")
        return [
            KeyRow(action, text, keys)
            for action, keys in (
                (self.tr("Bold, italic, link"), "Ctrl+B, Ctrl+I, Ctrl+K"),
                (self.tr("Title, list, numbered list, table"), "Ctrl+Shift+H, B, D, G"),
                (self.tr("Move an entry in or out; next cell"), self.tr("Tab, Shift+Tab")),
                (self.tr("Next field from inside a list or a table"), "Ctrl+Tab"),
            )
        ]

    def _of_the_week(self) -> list[KeyRow]:
        week = self.tr("Calendar, by week")
        return [
            KeyRow(action, week, keys)
            for action, keys in (
                (self.tr("Another half-hour, meeting or day"), "↑ ↓ ← →"),
                (self.tr("First day, last day"), self.tr("Home, End")),
                (self.tr("Week before, week after"), self.tr("Page Up, Page Down")),
                (self.tr("Plan a longer or shorter time"), self.tr("Shift+↑, Shift+↓")),
                (self.tr("Move by 15 minutes or by a day"), "Ctrl+↑ ↓ ← →"),
                (
                    self.tr("End 15 minutes earlier or later"),
                    self.tr("Ctrl+Shift+↑, Ctrl+Shift+↓"),
                ),
            )
        ]

    def _of_the_month_and_the_year(self) -> list[KeyRow]:
        month, year = self.tr("Calendar, by month"), self.tr("Calendar, school year")
        turn = self.tr("Page Up, Page Down")
        return [
            KeyRow(self.tr("Another day or week"), month, "↑ ↓ ← →"),
            KeyRow(self.tr("Move the meeting by a day or by a week"), month, "Ctrl+↑ ↓ ← →"),
            KeyRow(self.tr("Month before, month after"), month, turn),
            KeyRow(self.tr("Another day or month"), year, "↑ ↓ ← →"),
            KeyRow(self.tr("School year before, school year after"), year, turn),
        ]


def _row(menu: QMenu, action: QAction) -> KeyRow:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return KeyRow(_plain(action.text()), _plain(menu.title()), keys)


def _plain(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")
