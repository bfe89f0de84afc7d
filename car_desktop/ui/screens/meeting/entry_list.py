"""Cards under each other, and the one that is being written among them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from car_desktop.ui.screens.meeting.entries import Entry, Key
from car_desktop.ui.screens.meeting.entry_card import EntryCard
from car_desktop.ui.screens.meeting.entry_editor import EntryEditor


class EntryList(QWidget):
    """Keeps one card per entry; the editor stands where its card would be, or at the end."""

    opened = Signal(object)  # Key
    deleted = Signal(object)  # Key

    def __init__(self) -> None:
        super().__init__()
        self._cards: dict[Key, EntryCard] = {}
        self._area: QScrollArea | None = None
        self.entries: list[Entry] = []
        self.editor: EntryEditor | None = None
        self._revealed: Key | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_in(self, area: QScrollArea) -> None:
        """Scroll this area so that what is written stays visible."""
        self._area = area
        area.verticalScrollBar().rangeChanged.connect(self._keep_visible)

    def show_entries(self, shown: Sequence[Entry]) -> None:
        """Show these; cards that did not change are not touched."""
        self.entries = list(shown)
        keys = {entry.key for entry in shown}
        for gone in [key for key in self._cards if key not in keys]:
            card = self._cards.pop(gone)
            card.hide()
            card.deleteLater()
        for entry in shown:
            self._card(entry).show_entry(entry)
        self.arrange()

    def set_editor(self, editor: EntryEditor | None) -> None:
        """Open an editor in place of its card, or close the one that is open."""
        if self.editor is not None and self.editor is not editor:
            self._column.removeWidget(self.editor)
            self.editor.hide()
        self.editor = editor
        self._revealed = None
        self.arrange()
        self._keep_visible()

    def reveal(self, key: Key) -> None:
        """Scroll to an entry, also when its card is only being laid out."""
        self._revealed = key
        self._keep_visible()

    def take_focus(self) -> None:
        """Go to the last card."""
        if self.entries:
            self._cards[self.entries[-1].key].setFocus()

    def focus_card(self, key: Key) -> None:
        """Put the keyboard on a card."""
        if (card := self._cards.get(key)) is not None:
            card.setFocus()

    def _card(self, entry: Entry) -> EntryCard:
        card = self._cards.get(entry.key)
        if card is None:
            card = self._cards[entry.key] = EntryCard(entry, self)
            card.opened.connect(self.opened)
            card.deleted.connect(self.deleted)
            card.stepped.connect(self._step)
        return card

    def arrange(self) -> None:
        """Put widgets in order, moving only those that are out of place."""
        hidden = self.editor.key if self.editor is not None else None
        wanted: list[QWidget] = []
        for entry in self.entries:
            is_open = entry.key == hidden
            self._cards[entry.key].setVisible(not is_open)
            wanted.append(self._cards[entry.key])
            if is_open and self.editor is not None:
                wanted.append(self.editor)
        if self.editor is not None and self.editor not in wanted:
            wanted.append(self.editor)
        for place, widget in enumerate(wanted):
            if self._column.indexOf(widget) != place:
                self._column.insertWidget(place, widget)
        if self.editor is not None:
            self.editor.show()

    def _step(self, key: Key, offset: int) -> None:
        keys = [entry.key for entry in self.entries]
        place = keys.index(key) + offset
        if 0 <= place < len(keys):
            self.focus_card(keys[place])
            if self._area is not None:
                self._area.ensureWidgetVisible(self._cards[keys[place]])

    def _keep_visible(self) -> None:
        shown = self.editor if self._revealed is None else self._cards.get(self._revealed)
        if self._area is not None and shown is not None:
            self._area.ensureWidgetVisible(shown, 0, 8)
