"""The coach's own letterhead, for what no organisation's paper is chosen for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from car_desktop.services.letterheads import (
    LetterheadDraft,
    change_letterhead,
    letterhead_draft,
)
from car_desktop.services.profile import coach_profile
from car_desktop.ui.context import Context
from car_desktop.ui.dialogs.letterhead.paper_view import PaperView
from car_desktop.ui.dialogs.letterhead.sheet import LetterheadSheet
from car_desktop.ui.undoing import undo_action
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.panel import Panel


class LetterheadPanel(Panel):
    """What it looks like, and a sheet to change it."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._name = ""
        self.paper = PaperView()
        self.none = PlainLabel(self.tr("No letterhead yet."), TextRole.SECONDARY, wrap=True)
        self.change = secondary_button(self.tr("Change…"), self._change, small=True)
        self.remove = secondary_button(self.tr("Remove"), self._remove, small=True)
        self._lay_out()

    def refresh(self) -> None:
        """Show what is stored."""
        profile = self.operations.query(coach_profile)
        self._name = profile.organisation_name or profile.name
        draft = self.operations.query(letterhead_draft, None)
        self.paper.show_letterhead(self._name, draft)
        self.paper.setVisible(not draft.is_empty)
        self.none.setVisible(draft.is_empty)
        self.remove.setVisible(not draft.is_empty)

    def _change(self) -> None:
        LetterheadSheet(self.context, self.window(), None, self._name).open()

    def _remove(self) -> None:
        step = self.tr("letterhead")
        self.operations.execute(step, change_letterhead, None, LetterheadDraft())
        self.context.messages.say(self.tr("The letterhead is removed."), undo_action(self.context))
        self.change.setFocus()

    def _lay_out(self) -> None:
        card = Card(self.tr("Letterhead"))
        card.add(
            PlainLabel(
                self.tr(
                    "Yours, for documents about no organisation, and for those whose organisation "
                    "has none: those of organisations are in the list of organisations."
                ),
                TextRole.SECONDARY,
                wrap=True,
            )
        )
        card.add(self.none)
        card.body.addWidget(self.paper, 0, Qt.AlignmentFlag.AlignLeft)
        buttons = QHBoxLayout()
        buttons.addWidget(self.change)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        card.add(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
