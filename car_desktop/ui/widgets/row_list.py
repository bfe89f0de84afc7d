"""A short list of ready-made lines inside a card, with a thin line between them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from car_desktop.ui.widgets.emptying import empty
from car_desktop.ui.widgets.labels import ElidedLabel, PlainLabel, TextRole


class RowList(QWidget):
    """`set_rows(widgets)` replaces the lines; `placeholder` is said where there is none."""

    def __init__(
        self,
        placeholder: str = "",
        *,
        gap: int = 8,
        lined: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.placeholder = placeholder
        self._is_lined = lined
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(gap)

    def set_rows(self, rows: Sequence[QWidget]) -> None:
        """Show these lines instead of those before."""
        empty(self._column)
        for position, row in enumerate(rows):
            if position and self._is_lined:
                self._column.addWidget(separator())
            self._column.addWidget(row)
        if not rows and self.placeholder:
            self._column.addWidget(PlainLabel(self.placeholder, TextRole.SECONDARY, wrap=True))


def fitted_label(text: str, role: TextRole = TextRole.BODY) -> ElidedLabel:
    """One line as wide as its row, cut with « … » where it is too long."""
    label = ElidedLabel(text, role)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return label


def separator() -> QFrame:
    """A thin line between two things of a card."""
    line = QFrame()
    line.setProperty("role", "separator")
    line.setFixedHeight(1)
    return line
