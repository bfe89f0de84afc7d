"""Ctrl+K: find a person, a community, a meeting or an action by a few letters, and go there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QLineEdit, QVBoxLayout, QWidget

from car_desktop.ui.theme import active_tokens
from car_desktop.ui.widgets.rows_model import RIGHT, Column, RowsModel
from car_desktop.ui.widgets.rows_table import RowsTable

WIDTH = 600
ROWS_SHOWN = 9
ROW_HEIGHT = 48
ROOM_AROUND = 130  # above the palette, its field, and a little of the window below
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


@dataclass(frozen=True)
class Finding:
    """One line of the palette: what it is and what choosing it does."""

    key: str
    title: str
    run: Callable[[], object]
    subtitle: str = ""
    icon: str = ""
    trailing: str = ""


Source = Callable[[str], Sequence[Finding]]


class CommandPalette(QDialog):
    """Asks its sources at every letter; Enter runs the chosen line, Escape goes back to work."""

    def __init__(self, sources: Sequence[Source], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAccessibleName(self.tr("Search or act"))
        self._sources = sources
        self._rows = RowsModel(_columns(), key=lambda row: row.key)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Name, meeting, screen or action"))
        self.field.setAccessibleName(self.tr("Search or act"))
        self.field.setMaxLength(200)
        self.table = RowsTable(self._rows, self.tr("Results"), sortable=False)
        self.table.horizontalHeader().hide()
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.placeholder = self.tr("Nothing by that name.")
        self._lay_out()
        self.field.textChanged.connect(self.search)
        self.field.installEventFilter(self)
        self.table.clicked.connect(self._run_current)
        self.search("")

    def open_over(self, window: QWidget) -> None:
        """Show near the top of a window, ready for typing."""
        width = min(active_tokens().px(WIDTH), window.width() - 32)
        self.setFixedWidth(width)
        rows = active_tokens().px(ROW_HEIGHT) * ROWS_SHOWN
        self.table.setFixedHeight(min(rows, window.height() - active_tokens().px(ROOM_AROUND)))
        corner = window.mapToGlobal(QPoint((window.width() - width) // 2, 44))
        self.move(corner)
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def search(self, text: str) -> None:
        """Show what every source knows about a few letters."""
        wanted = text.strip()
        found = [finding for source in self._sources for finding in source(wanted)]
        self._rows.set_rows(found)
        if found:
            self.table.select_key(found[0].key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows and Enter act on the list while the letters go to the field."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._run_current()
            return True
        if key in _MOVES:
            self._move(_MOVES[key])
            return True
        return super().eventFilter(watched, event)

    def _move(self, step: int) -> None:
        last = self._rows.rowCount() - 1
        if last >= 0:
            position = min(max(self.table.currentIndex().row() + step, 0), last)
            self.table.setCurrentIndex(self._rows.index(position, 0))

    def _run_current(self) -> None:
        chosen = self.table.current_row()
        if chosen is None:
            return
        self.close()
        chosen.run()

    def _lay_out(self) -> None:
        frame = QFrame()
        frame.setProperty("ground", "floating")
        column = QVBoxLayout(frame)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.table)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)


def matches(wanted: str, text: str) -> bool:
    """Whether every word typed begins a word of the text, accents and case aside."""
    words = _folded(text).split()
    return all(any(word.startswith(part) for word in words) for part in _folded(wanted).split())


def _folded(text: str) -> str:
    import unicodedata

    spread = unicodedata.normalize("NFKD", text.casefold().replace("œ", "oe"))
    plain = "".join(c for c in spread if not unicodedata.combining(c))
    return plain.replace("’", " ").replace("'", " ").replace("-", " ")


def _columns() -> list[Column[Finding]]:
    return [
        Column(
            "",
            lambda row: row.title,
            detail=lambda row: row.subtitle,
            icon=lambda row: row.icon,
            stretch=True,
        ),
        Column("", lambda row: row.trailing, align=RIGHT, quiet=lambda row: True),
    ]
