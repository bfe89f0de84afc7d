"""A field that proposes while one types: people, organisations, communities."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

V = TypeVar("V")

SHOWN = 10


@dataclass(frozen=True)
class Choice(Generic[V]):
    """Something that can be chosen: its value, its name, and what tells it from a namesake."""

    value: V
    text: str
    detail: str = ""


class ChoiceField(QLineEdit, Generic[V]):
    """`ChoiceField(find)`: `find(text)` returns the proposals; Down opens them, Enter takes one."""

    chosen = Signal(object)  # Choice, or None when the field was emptied

    def __init__(
        self,
        find: Callable[[str], Sequence[Choice[V]]],
        placeholder: str = "",
        *,
        keeps_choice: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._find = find
        self._keeps_choice = keeps_choice  # else the field empties itself, ready for another
        self._proposed: list[Choice[V]] = []
        self._choice: Choice[V] | None = None
        self._texts = QStringListModel(self)
        completer = QCompleter(self._texts, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(SHOWN)
        self._popup = QListView()
        self._popup.setProperty("kind", "proposals")
        completer.setPopup(self._popup)
        completer.activated[QModelIndex].connect(  # type: ignore[index] # the stubs forget overloads
            self._on_activated
        )
        completer.setWidget(self)
        self._completer = completer
        self.setPlaceholderText(placeholder)
        self.setClearButtonEnabled(keeps_choice)
        self.textChanged.connect(self._on_text_changed)
        self.textEdited.connect(self._propose)

    @property
    def choice(self) -> Choice[V] | None:
        """What was chosen."""
        return self._choice

    def value(self) -> V | None:
        """The value chosen."""
        return self._choice.value if self._choice else None

    def is_unmatched(self) -> bool:
        """Whether something was typed that is none of the proposals."""
        return bool(self.text().strip()) and self._choice is None

    def set_choice(self, choice: Choice[V] | None) -> None:
        """Show a choice without emitting `chosen`."""
        self._choice = choice
        self.setText(choice.text if choice else "")
        if not self.hasFocus():
            self.setCursorPosition(0)  # a long name is read from its beginning

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down opens the proposals; Enter on a single one takes it."""
        key = event.key()
        if key == Qt.Key.Key_Down and not self._popup.isVisible():
            self._propose(self.text() if self._choice is None else "")
            return
        is_enter = key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and self.is_unmatched() and len(self._proposed) == 1:
            self._take(self._proposed[0])
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what was typed when it names exactly one proposal."""
        super().focusOutEvent(event)
        self.setCursorPosition(0)
        typed = self.text().strip().casefold()
        same = [choice for choice in self._proposed if choice.text.casefold() == typed]
        if self.is_unmatched() and len(same) == 1:
            self._take(same[0])

    def _propose(self, text: str) -> None:
        self._proposed = list(self._find(text.strip()))[:SHOWN]
        self._texts.setStringList([_line(choice) for choice in self._proposed])
        if self._proposed:
            self._completer.complete()
            self._popup.setCurrentIndex(self._texts.index(0, 0))
        else:
            self._popup.hide()

    def _on_activated(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._proposed):
            self._take(self._proposed[index.row()])

    def _take(self, choice: Choice[V]) -> None:
        self._popup.hide()
        self.set_choice(choice if self._keeps_choice else None)
        self.chosen.emit(choice)

    def _on_text_changed(self, text: str) -> None:
        if self._choice is not None and text != self._choice.text:
            self._choice = None
            self.chosen.emit(None)


def _line(choice: Choice[V]) -> str:
    return f"{choice.text}  ·  {choice.detail}" if choice.detail else choice.text
