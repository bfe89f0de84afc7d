"""A field for an amount of dollars, typed freely and shown back as it was understood."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from car_desktop.domain.typed_money import read_money
from car_desktop.typography import current


class MoneyField(QLineEdit):
    """« 245,50 », “$1,250.50”: empty is nothing at all."""

    def __init__(self, cents: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editingFinished.connect(self._show_as_read)
        self.setText(current().money(cents / 100) if cents else "")

    def cents(self) -> int | None:
        """The amount; none where what was typed is no amount."""
        return read_money(self.text()) if self.text().strip() else 0

    def _show_as_read(self) -> None:
        if cents := self.cents():
            self.setText(current().money(cents / 100))
