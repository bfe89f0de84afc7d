"""The passphrase of a copy for support: shown once, kept nowhere."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from car_desktop.ui.widgets.buttons import secondary_button
from car_desktop.ui.widgets.labels import PlainLabel, TextRole
from car_desktop.ui.widgets.sheet import Sheet


class PassphraseSheet(Sheet):
    """Says it, lets it be copied, and says how to hand it over."""

    def __init__(self, parent: QWidget | None, passphrase: str, file_name: str) -> None:
        super().__init__(
            parent,
            self.tr("Passphrase of the copy"),
            self.tr("I wrote it down"),
            self.tr("“{name}” opens with this passphrase only, in 7-Zip for example.").format(
                name=file_name
            ),
        )
        self.cancel_button.hide()
        self.passphrase = PlainLabel(passphrase, TextRole.SUBTITLE)
        self.passphrase.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.add(self.passphrase)
        self.copy = secondary_button(self.tr("Copy"), self._copy, icon="copy", small=True)
        self.body.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        text = self.tr(
            "It is kept nowhere and is not shown again. Give it by telephone, never in the message that "
            "carries the file. It does not open your data: your password still does that alone."
        )
        self.add(PlainLabel(text, TextRole.SECONDARY, wrap=True))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.passphrase.text())
