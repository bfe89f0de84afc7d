"""« Words not sent »: what forms held when the program was locked or cut short, to copy or to throw away."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from car_desktop.services.drafts import KeptDraft, forget_drafts
from car_desktop.ui.context import Context
from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.form import Form
from car_desktop.ui.widgets.sheet import Sheet

LINES = 3


class DraftsSheet(Sheet):
    """A card for each form; closing keeps them, « Throw away » lets go of them."""

    def __init__(
        self, context: Context, parent: QWidget | None, drafts: tuple[KeptDraft, ...]
    ) -> None:
        super().__init__(
            parent,
            self.tr("Words not sent"),
            self.tr("Throw away"),
            self.tr("These forms were open when the program closed. Copy what you still need."),
        )
        self._context = context
        self.cancel_button.setText(self.tr("Keep"))
        for draft in drafts:
            self.add(self._card(draft))
        self.prefer_cancelling()

    def submit(self) -> None:
        """Let go of them."""
        self._context.operations.record(forget_drafts)

    def _card(self, draft: KeptDraft) -> Card:
        card = Card(draft.title)
        form = Form()
        for typed in draft.fields:
            text = QPlainTextEdit(typed.text)
            text.setReadOnly(True)
            text.setTabChangesFocus(True)
            text.setFixedHeight(text.fontMetrics().lineSpacing() * LINES + 16)
            form.add(typed.label, text)
        card.add(form)
        whole = "\n".join(f"{typed.label}: {typed.text}" for typed in draft.fields)
        card.add(
            secondary_button(
                self.tr("Copy"),
                lambda: QGuiApplication.clipboard().setText(whole),
                icon="copy",
                small=True,
            )
        )
        return card
