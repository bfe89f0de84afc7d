"""One line at the foot of the notes: typed in the language of the room, understood as it is typed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from car_desktop.domain.quick_completion import Proposal, Proposals, proposals
from car_desktop.domain.quick_entry import QuickEntry, parse
from car_desktop.services.agenda import AgendaRow
from car_desktop.services.quick_entry import QuickGround, quick_ground, write_quick_entry
from car_desktop.ui.context import Context
from car_desktop.ui.screens.meeting.quick_field import QuickField
from car_desktop.ui.screens.meeting.quick_words import (
    doubt_words,
    grammar,
    help_text,
    kind_name,
    preview,
    proposal_words,
)
from car_desktop.ui.widgets.labels import ElidedLabel, TextRole
from car_desktop.ui.widgets.panel import Panel


class QuickLine(Panel):
    """Enter writes; a name that several people bear is asked first. Reads people once, not per key."""

    written = Signal(object)  # the Key of the entry

    def __init__(
        self,
        context: Context,
        item: Callable[[], AgendaRow | None],
        clock: Callable[[], datetime] = datetime.now,
    ) -> None:
        super().__init__(context)
        self._item = item
        self._clock = clock
        self._meeting_id = 0
        self._ground: QuickGround | None = None
        self._asked = ""  # the line whose doubtful name was asked: a second Enter keeps it as text
        self.field = QuickField(self._propose, self._proposal_words, self.tr("Quick entry"))
        self.field.setPlaceholderText(self.tr("Quick entry"))
        self.field.setToolTip(help_text())
        self.field.setAccessibleDescription(help_text())
        self.preview = ElidedLabel(grammar(), TextRole.SECONDARY)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addWidget(self.preview)
        self.field.textChanged.connect(self.show_preview)
        self.field.entered.connect(self._enter)

    def show_meeting(self, meeting_id: int) -> None:
        """Write into another meeting; what was begun belongs to the one before."""
        if meeting_id != self._meeting_id:
            self.field.empty()
        self._meeting_id = meeting_id
        self.invalidate()

    def refresh(self) -> None:
        """Forget who was there: it is read again when it matters."""
        self._ground = None
        if self.field.text():
            self.show_preview()

    def take_focus(self) -> None:
        """Type here."""
        self.field.setFocus()

    def show_preview(self) -> None:
        """Say what Enter would write."""
        if not self.field.text().strip():
            self._say(grammar(), TextRole.SECONDARY)
            return
        entry, item = self._entry(), self._item()
        if entry.doubt is not None:
            self._say(doubt_words(entry.doubt), TextRole.WARNING)
            return
        number = item.number if item else None
        self._say(preview(entry, self._known().next_meeting_on, number), TextRole.SECONDARY)

    def _say(self, text: str, role: TextRole) -> None:
        self.preview.setText(text)
        self.preview.set_role(role)

    def _enter(self) -> None:
        entry, line = self._entry(), self.field.text()
        if not line.strip():
            return
        if entry.doubt is not None and entry.doubt.candidates and line != self._asked:
            self._asked = line
            self.field.setCursorPosition(line.index(entry.doubt.text) + len(entry.doubt.text))
            self.field.propose()
            return
        item = self._item()
        entry_id = self.operations.execute(
            kind_name(entry.kind).lower(),
            write_quick_entry,
            self._meeting_id,
            entry,
            item.id if item else None,
            self._clock(),
        )
        self.field.empty()
        self.written.emit(("commitment" if entry.is_commitment else "note", entry_id))

    def _entry(self) -> QuickEntry:
        ground = self._known()
        return parse(self.field.text(), ground.people, ground.today)

    def _propose(self, before: str) -> Proposals:
        ground = self._known()
        return proposals(before, ground.people, ground.today)

    def _proposal_words(self, proposal: Proposal) -> str:
        return proposal_words(proposal, self._known().next_meeting_on)

    def _known(self) -> QuickGround:
        if self._ground is None:
            self._ground = self.operations.query(quick_ground, self._meeting_id)
        return self._ground
