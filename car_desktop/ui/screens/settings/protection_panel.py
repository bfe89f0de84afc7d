"""« Protection »: whether the data is encrypted, its password, its emergency kit, and when to lock."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout

from car_desktop.typography import current
from car_desktop.ui.context import Context
from car_desktop.ui.screens.settings.password_sheets import (
    ChangePasswordSheet,
    NewKitSheet,
    RememberSheet,
)
from car_desktop.ui.settings import LOCK_MINUTES
from car_desktop.ui.widgets.buttons import primary_button, secondary_button
from car_desktop.ui.widgets.card import Card
from car_desktop.ui.widgets.flow import Flow
from car_desktop.ui.widgets.form import Field
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.panel import Panel
from car_desktop.ui.widgets.sheet import Sheet


class ProtectionPanel(Panel):
    """Says what is true of the file on the disk, and offers what can be done about it."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.state = PlainLabel("", wrap=True)
        announcer = context.settings.announcer
        self.protect = primary_button(
            self.tr("Protect with a password…"), announcer.protection_asked.emit, icon="shield"
        )
        self.change = secondary_button(
            self.tr("Change the password…"),
            lambda: self._open(ChangePasswordSheet(context, self.window())),
            icon="lock",
            small=True,
        )
        self.new_kit = secondary_button(
            self.tr("New emergency kit…"),
            lambda: self._open(NewKitSheet(context, self.window())),
            icon="id-card",
            small=True,
        )
        self.lock = secondary_button(
            self.tr("Lock now"), announcer.lock_asked.emit, icon="lock", small=True
        )
        self.remember = QCheckBox(self.tr("Do not ask for the password on this computer"))
        self.remember.clicked.connect(self._on_remember)
        self.after = QComboBox()
        for minutes in LOCK_MINUTES:
            self.after.addItem(self._minutes(minutes), minutes)
        self.after.activated.connect(self._on_after)
        self._after_field = Field(
            self.tr("Lock by itself"),
            self.after,
            self.tr("Also when the computer wakes up. Words typed in a form are kept."),
        )
        self._lay_out()

    def refresh(self) -> None:
        """Read how the data is kept."""
        state = self.operations.protection()
        self.state.setText(self._words(state.is_encrypted))
        self.state.set_role(TextRole.BODY if state.is_encrypted else TextRole.WARNING)
        if state.waived_at is not None:
            day = current().date_long(state.waived_at.astimezone().date())
            said = self.tr("{words} This was chosen on {day}.")
            self.state.setText(said.format(words=self.state.text(), day=day))
        self.protect.setVisible(not state.is_encrypted)
        for part in (self.change, self.new_kit, self.lock, self.remember, self._after_field):
            part.setVisible(state.is_encrypted)
        self.remember.setChecked(state.is_remembered)
        self.after.setCurrentIndex(LOCK_MINUTES.index(self.context.settings.lock_minutes))

    def _words(self, is_encrypted: bool) -> str:
        if is_encrypted:
            return self.tr("The data and its backups are encrypted on this computer (AES-256).")
        return self.tr(
            "The data is not encrypted: whoever finds or borrows this computer can read the notes."
        )

    def _open(self, sheet: Sheet) -> None:
        sheet.submitted.connect(self.invalidate)
        sheet.open()

    def _on_remember(self, is_wished: bool) -> None:
        self.remember.setChecked(not is_wished)  # until it is done
        if is_wished:
            self._open(RememberSheet(self.context, self.window()))
        else:
            self.operations.forget_here()
            self.invalidate()

    def _on_after(self, position: int) -> None:
        self.context.settings.lock_minutes = LOCK_MINUTES[position]

    def _minutes(self, minutes: int) -> str:
        if not minutes:
            return self.tr("Never, except on waking up")
        return self.tr("After %n minute(s) without a key or a click", "", minutes)

    def _lay_out(self) -> None:
        card = Card(self.tr("Protection"))
        card.add(self.state)
        card.add(Flow([self.protect]))
        card.add(self._after_field)
        card.add(self.remember)
        card.add(Flow([self.change, self.new_kit, self.lock]))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
