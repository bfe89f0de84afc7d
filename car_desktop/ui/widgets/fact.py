"""A quiet name above a strong value: a figure of a card."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from car_desktop.ui.widgets.labels import ElidedLabel, TextRole, plain_name


class Fact(QWidget):
    """`Fact("Agenda")`, then `show_value("6 items")`; amber where it asks for something."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.value = ElidedLabel("", TextRole.STRONG)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(ElidedLabel(name, TextRole.SECONDARY))
        column.addWidget(self.value)

    def show_value(self, text: str, *, is_warning: bool = False, tooltip: str = "") -> None:
        """Say the value, and in the tooltip what it is made of."""
        self.value.setText(text)
        self.value.set_role(TextRole.WARNING if is_warning else TextRole.STRONG)
        self.setToolTip(plain_name(tooltip))
        self.setAccessibleName(f"{self._name} {text}")
        self.setAccessibleDescription(tooltip)
