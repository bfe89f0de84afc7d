"""Two fields in which a new password is chosen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from car_desktop.domain.errors import UserError
from car_desktop.ui.opening.password_field import PasswordField
from car_desktop.ui.widgets.form import Form


class NewPassword(QWidget):
    """Asks twice: what is encrypted under a slip of the finger opens for nobody."""

    entered = Signal()  # Enter in the last field

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self.again = PasswordField(), PasswordField()
        form = Form()
        form.add(
            self.tr("New password"),
            self.first,
            self.tr("At least 10 characters: a few words that you alone would put together."),
        )
        form.add(self.tr("The same again"), self.again)
        self.first.returnPressed.connect(self.again.setFocus)
        self.again.returnPressed.connect(self.entered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form)

    def chosen(self) -> str:
        """The password. Raises UserError where the two differ."""
        if self.first.text() != self.again.text():
            raise UserError(self.tr("The two passwords differ: type them again."))
        return self.first.text()

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.clear()
        self.again.clear()
