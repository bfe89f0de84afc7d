"""The field of a quick entry: one line, with names, days and tags proposed at the cursor."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from car_desktop.domain.quick_completion import MOST, Proposal, Proposals
from car_desktop.ui.widgets.field_undo import leaves_undo

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class QuickField(QLineEdit):
    """`find(before)` proposes; Enter or Tab takes what is selected, Escape closes the list."""

    entered = Signal()

    def __init__(
        self, find: Callable[[str], Proposals], words: Callable[[Proposal], str], name: str
    ) -> None:
        super().__init__()
        self._find = find
        self._words = words
        self._offered = Proposals(0, ())
        self._texts = QStringListModel(self)
        self._completer = QCompleter(self._texts, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(MOST)
        self.list = QListView()
        self.list.setProperty("kind", "proposals")
        self.list.setAccessibleName(name)
        self._completer.setPopup(self.list)
        self._completer.activated[QModelIndex].connect(  # type: ignore[index] # the stubs forget overloads
            self._on_activated
        )
        self._completer.setWidget(self)
        self.setAccessibleName(name)
        self.textEdited.connect(self.propose)

    def propose(self) -> None:
        """Show what may be meant where the cursor is, if anything."""
        self._offered = self._find(self.text()[: self.cursorPosition()])
        self._texts.setStringList([self._words(item) for item in self._offered.items])
        if not self._offered.items:
            self.list.hide()
            return
        self._completer.complete()
        if self._offered.are_people:
            self.list.setCurrentIndex(self._texts.index(0, 0))

    def event(self, event: QEvent) -> bool:
        """Leave undo to the program where this line has nothing to undo: it was just written."""
        if leaves_undo(self, event):
            event.ignore()
            return False
        return super().event(event)

    def empty(self) -> None:
        """Begin another line; undo does not bring this one back, for it is written."""
        self.setText("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the proposal that is selected, else enters the line; Down opens the list."""
        if event.key() in _ENTER:
            if self.list.isVisible() and self.list.currentIndex().isValid():
                event.ignore()  # the list takes it
                return
            self.list.hide()
            self.entered.emit()
            return
        if event.key() == Qt.Key.Key_Down and not self.list.isVisible():
            self.propose()
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab takes a proposal while the list is open."""
        if next and self.list.isVisible():
            self._take(max(self.list.currentIndex().row(), 0))
            return True
        return super().focusNextPrevChild(next)

    def _on_activated(self, index: QModelIndex) -> None:
        self._take(index.row())

    def _take(self, row: int) -> None:
        self.list.hide()
        if not 0 <= row < len(self._offered.items):
            return
        cursor = self.cursorPosition()
        after = self.text()[cursor:].lstrip()
        before = self.text()[: self._offered.start] + self._offered.items[row].text
        self.setText(before + after)
        self.setCursorPosition(len(before))
        self.textEdited.emit(self.text())
