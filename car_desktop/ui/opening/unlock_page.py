"""« Unlock »: the password of the data, or the printed recovery key."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from car_desktop.ui.opening.page import OpeningPage
from car_desktop.ui.opening.password_field import PasswordField
from car_desktop.ui.widgets.buttons import link_button, primary_button
from car_desktop.ui.widgets.folding_check import FoldingCheck
from car_desktop.ui.widgets.form import Field


class UnlockPage(OpeningPage):
    """Asks for one of the two; whoever made it answers with `refuse`, `wait` or another page."""

    password_given = Signal(str, bool)  # the password, and whether this computer remembers it
    recovery_given = Signal(str)

    def __init__(self, *, offers_keyring: bool, parent: QWidget | None = None) -> None:
        super().__init__("lock", "", parent=parent)
        self._seconds = 0
        self.password = PasswordField()
        self.recovery = QLineEdit()
        self.recovery.setPlaceholderText("XXXX-XXXX-XXXX-…")
        self._by_password = Field(self.tr("Password"), self.password)
        self._by_recovery = Field(
            self.tr("Recovery key"),
            self.recovery,
            self.tr("The nine groups of the emergency kit; capitals and dashes do not matter."),
        )
        self.remember = FoldingCheck(self.tr("Do not ask again on this computer and this account"))
        self.open = primary_button(self.tr("Unlock"), self._on_open)
        self.other_way = link_button("", self._change_way)
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._on_tick)
        for part in (self._by_password, self._by_recovery, self.remember):
            self.body.addWidget(part)
        self.body.addLayout(self._buttons())
        self.remember.setVisible(offers_keyring)
        self._offers_keyring = offers_keyring
        for field in (self.password, self.recovery):
            field.returnPressed.connect(self._on_open)
        self._show_way(is_password=True)

    def first_field(self) -> QWidget:
        """The field that is asked for."""
        return self.password if self._is_password else self.recovery

    def offer_keyring(self, is_available: bool) -> None:
        """Propose that this computer remembers, where it can."""
        self._offers_keyring = is_available
        self.remember.setVisible(is_available and self._is_password)

    def set_busy(self, is_busy: bool) -> None:
        """Take no other answer while this one is tried."""
        for part in (self.password, self.recovery, self.open, self.other_way):
            part.setEnabled(not is_busy and not self._seconds)

    def refuse(self, text: str) -> None:
        """Say what is wrong, and have it typed again."""
        super().refuse(text)
        field = self.first_field()
        if text and isinstance(field, QLineEdit):
            field.selectAll()
            field.setFocus()

    def wait(self, seconds: int) -> None:
        """Take no answer for so many seconds: after several wrong ones, each costs more time."""
        self._seconds = seconds
        self.set_busy(False)
        if seconds:
            self._tick.start()
        self._name_button()

    def _on_tick(self) -> None:
        self._seconds -= 1
        self._name_button()
        if self._seconds <= 0:
            self._tick.stop()
            self._seconds = 0
            self.set_busy(False)
            self.first_field().setFocus()

    def _name_button(self) -> None:
        self.open.setText(
            self.tr("Try again in %n s", "", self._seconds) if self._seconds else self.tr("Unlock")
        )

    def _on_open(self) -> None:
        if not self.open.isEnabled():
            return
        self.refuse("")
        if self._is_password:
            if self.password.text():
                self.password_given.emit(self.password.text(), self.remember.isChecked())
        elif self.recovery.text().strip():
            self.recovery_given.emit(self.recovery.text())

    def _change_way(self) -> None:
        self.refuse("")
        self._show_way(is_password=not self._is_password)
        self.first_field().setFocus()

    def _show_way(self, *, is_password: bool) -> None:
        self._is_password = is_password
        self._by_password.setVisible(is_password)
        self._by_recovery.setVisible(not is_password)
        self.remember.setVisible(is_password and self._offers_keyring)
        if is_password:
            self.title.setText(self.tr("Carnet CAR is locked"))
            self.text.setText(self.tr("Your data is encrypted on this computer."))
            self.other_way.setText(self.tr("I no longer know the password"))
        else:
            self.title.setText(self.tr("Open with the recovery key"))
            self.text.setText(
                self.tr(
                    "It is on the emergency kit that you printed. You then choose a new password."
                )
            )
            self.other_way.setText(self.tr("Use the password"))
        self.text.show()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.open)
        row.addWidget(self.other_way)
        row.addStretch(1)
        return row
